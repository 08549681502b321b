"""Reading files into articles: one reader for each format."""
