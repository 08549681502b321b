"""What articles share: stories, entities, utterances, clusters, slots."""
