"""Learned coefficients of the alignment, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 4 of plain-more, 5 of hard, 9 of hard-more, 2 of seeds, 38 of unrelated, 34 of deplain-
web-de.dev, 30 of onestopqa.int-ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of
porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.similarity import Features

PASSAGE_BIAS = -12.608
PASSAGE = Features(
    grams=0.946,
    best_margin=3.745,
    worst_margin=6.680,
    before=3.126,
    after=1.797,
    figures=2.673,
    names=0.440,
    quoted=3.028,
    sentence=6.000,
    sentence_margin=4.445,
    shared=3.123,
    shared_best_margin=0.069,
    shared_worst_margin=-2.322,
    one_heading=-2.815,
    two_headings=2.983,
    title_and_heading=-7.253,
    one_question=0.361,
    two_titles=5.990,
)
CONTEXT_BIAS = 7.342
CONTEXT = Context(
    log_odds=0.496,
    log_coverage=6.575,
    coverage=-10.411,
    taken=-2.961,
    share=3.257,
    agreement=2.213,
    company=1.624,
)
