"""Which numbers and dates of several articles answer the same question."""
