"""Direct quotations: where they stand, who speaks, and what a rewrite made of them.

::

    marks      quotation marks become pairs
    people     persons named in an article, and what else they are called
    speakers   who is said to have said each quotation
    find       the quotations of an article
    wording    two wordings compared word by word, matters of style set aside
    sense      which of the changed words turn or harden what is said
    identity   whether two speakers can be one person
    indirect   passages outside the marks that give what a quotation says
    renderings which of those passages gives a quotation, by speaker, words, figures and place
    match      the quotations of two articles paired, with a verdict on each
    severity   how much a verdict matters
    languages  the words of reporting and of sense, one table a language
"""
