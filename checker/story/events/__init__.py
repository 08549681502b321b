"""Which articles tell the same event, and which of them are one source."""
