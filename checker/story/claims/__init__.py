"""Which sentences of several articles make the same claim."""
