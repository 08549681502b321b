"""Word lists and tables: what the language and the trade know, as plain data."""
