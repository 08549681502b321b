"""The checks. One module is one rule, and its docstring is its manual."""
