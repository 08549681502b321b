"""Where the named places of a story lie, and which questions they answer."""
