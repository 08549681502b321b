"""Which discrepancies become findings, and how severe they are."""
