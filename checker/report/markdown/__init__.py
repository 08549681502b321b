"""The report an editor reads, as one page of Markdown."""
