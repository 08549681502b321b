"""Finding the people, places and organisations an article names."""
