"""The people, places and organisations that the articles of a story name."""
