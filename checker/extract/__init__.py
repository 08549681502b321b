"""Reading mentions in an article: one module for each kind of mention."""
