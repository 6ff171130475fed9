"""Comparison of an article with versions rewritten from it; nothing here draws a screen.

The data flows one way, each stage a pure function of what came before::

    article   a file becomes an Article: text, paragraphs with roles, sentences
    facts     figures (later names, quotations, claims) of each article on its own
    align     two Articles become links between paragraphs and sentences, and word differences
    facts     the figures of both sides are matched along the links, each pair with a verdict
    compare   runs the stages and returns one frozen Comparison
    reading   a Comparison as rows, marks and words that every view and export shares
    export    a Comparison becomes a document
    library   many articles: index, search by id, stories

Importing this package imports nothing else.
"""
