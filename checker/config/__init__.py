"""The configuration of a desk: where it is found, which keys it has, and what they say."""
