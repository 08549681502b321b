"""Reports: one renderer for each format."""
