"""Quotations and reports of one utterance in several articles, aligned word by word."""
