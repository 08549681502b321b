"""Sentence embeddings: one protocol, a small default that needs no network."""
