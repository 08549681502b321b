"""One value against another: a named verdict with its reason. No articles here."""
