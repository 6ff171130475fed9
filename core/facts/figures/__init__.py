"""Figures: every number, sum, date and measure of an article, its exact value, and what became of it.

    units, figure      what a figure is: value types with exact fractions, units and dimensions
    languages          number words, months, unit words and separators of each language, as data
    lexer, numerals    lexemes, and numbers in digits and words
    labels             numbers that name and do not count
    clock, dates, years, quantities, money, shares, groups, ordinals, ages, suffixes, ranges
                       the grammar of each kind of figure
    find               all figures of an article
    equality           whether two figures say the same, and how (calendar_equality: dates and times)
    context, pairing   what speaks for two figures being one fact, with fitted weights
    derived            figures that follow from others by arithmetic (rules: the kinds, periods: in another
                       time, derivations: between two texts)
    owners, digests, restated, leftovers
                       numbers that changed places, slips of headlines, one sum in two currencies, what a
                       sentence lost and gained in its place
    inconsistency      figures by which an article contradicts itself
    match, report      the finding for every figure of two articles (severity, writing_day)

A language is added by a table beside ``languages/english.py`` and its name in ``languages/__init__.py``.
"""
