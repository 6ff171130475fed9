"""Learned coefficients of the alignment, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 5 of hard, 2 of seeds, 25 of unrelated, 34 of deplain-web-de.dev, 30 of onestopqa.int-
ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.similarity import Features

PASSAGE_BIAS = -5.605
PASSAGE = Features(
    grams=4.910,
    best_margin=2.926,
    worst_margin=3.257,
    before=2.485,
    after=1.501,
    figures=2.698,
    names=0.679,
    quoted=2.712,
    sentence=6.912,
    sentence_margin=4.101,
    one_heading=-2.124,
    two_headings=2.719,
)
CONTEXT_BIAS = 9.126
CONTEXT = Context(
    log_odds=0.736,
    log_coverage=6.886,
    coverage=-13.204,
    taken=-1.567,
    share=1.526,
    agreement=4.040,
)
