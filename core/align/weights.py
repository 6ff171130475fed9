"""Learned coefficients of the alignment, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 5 of hard, 9 of new-hard, 4 of new-plain, 2 of seeds, 38 of unrelated, 34 of deplain-
web-de.dev, 30 of onestopqa.int-ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of
porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.similarity import Features

PASSAGE_BIAS = -12.589
PASSAGE = Features(
    grams=0.885,
    best_margin=3.724,
    worst_margin=6.674,
    before=3.120,
    after=1.815,
    figures=2.684,
    names=0.455,
    quoted=2.873,
    sentence=5.877,
    sentence_margin=4.459,
    shared=3.125,
    shared_best_margin=0.064,
    shared_worst_margin=-2.314,
    one_heading=-2.798,
    two_headings=3.010,
    title_and_heading=-7.281,
    one_question=0.403,
    two_titles=6.329,
)
CONTEXT_BIAS = 7.383
CONTEXT = Context(
    log_odds=0.502,
    log_coverage=6.582,
    coverage=-10.391,
    taken=-2.953,
    share=3.155,
    agreement=2.212,
    company=1.611,
)
