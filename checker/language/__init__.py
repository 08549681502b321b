"""Reading the grammar of an article with a spaCy pipeline: ours, or one the user names."""
