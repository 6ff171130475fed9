"""Figures: every number, sum, date and measure of an article, its exact value, and what became of it.

units, figure      what a figure is: value types with exact fractions, units and dimensions
languages          number words, months, unit words and separators of each language, as data
lexer, numerals    tokens, and numbers in digits and words
quantities, dates  what the number counts or names
find               all figures of an article
equality           whether two figures say the same, and how
context, match     which figure of one text answers which of the other
"""
