"""Learned coefficients of the alignment, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 5 of hard, 2 of seeds, 25 of unrelated, 34 of deplain-web-de.dev, 30 of onestopqa.int-
ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.similarity import Features

PASSAGE_BIAS = -5.304
PASSAGE = Features(
    words=-4.856,
    grams=7.619,
    best_margin=3.968,
    worst_margin=2.876,
    before=2.625,
    after=1.448,
    figures=2.717,
    names=0.552,
    quoted=3.498,
    sentence=8.306,
    sentence_margin=5.616,
    one_heading=-2.996,
    two_headings=2.654,
)
CONTEXT_BIAS = 12.807
CONTEXT = Context(
    log_odds=0.759,
    log_coverage=8.461,
    coverage=-13.458,
    sharpened=0.239,
    explained=-0.666,
)
