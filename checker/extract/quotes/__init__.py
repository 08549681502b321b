"""Finding what is quoted in an article, and who says it."""
