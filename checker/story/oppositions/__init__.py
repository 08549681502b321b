"""Sentences of several articles that agree in what they tell and differ in whether it is so."""
