"""Learned coefficients of the alignment, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 5 of hard, 2 of seeds, 25 of unrelated, 34 of deplain-web-de.dev, 30 of onestopqa.int-
ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.similarity import Features

PASSAGE_BIAS = -5.438
PASSAGE = Features(
    grams=5.287,
    best_margin=3.234,
    worst_margin=3.489,
    before=2.705,
    after=1.239,
    figures=2.604,
    names=0.589,
    quoted=3.177,
    sentence=6.525,
    sentence_margin=3.762,
    one_heading=-2.086,
    two_titles=4.426,
)
CONTEXT_BIAS = 8.000
CONTEXT = Context(
    log_odds=0.685,
    log_coverage=6.515,
    coverage=-13.198,
    taken=-1.670,
    share=1.985,
    agreement=5.265,
)
