"""Learned coefficients of the alignment, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 5 of hard, 2 of seeds, 25 of unrelated, 34 of deplain-web-de.dev, 30 of onestopqa.int-
ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.similarity import Features

PASSAGE_BIAS = -5.707
PASSAGE = Features(
    grams=5.385,
    best_margin=3.478,
    worst_margin=2.930,
    before=2.565,
    after=1.279,
    figures=2.705,
    names=0.660,
    quoted=2.699,
    sentence=7.221,
    sentence_margin=4.531,
    one_heading=-2.389,
    two_headings=2.740,
)
CONTEXT_BIAS = 9.938
CONTEXT = Context(
    log_odds=0.839,
    log_coverage=6.924,
    coverage=-14.148,
    sharpened=0.113,
    explained=-0.593,
    agreement=4.405,
)
