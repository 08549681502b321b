"""Reading the numbers of an article: what they are worth, in which unit, and what they count."""
