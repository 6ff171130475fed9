"""Learned coefficients of the alignment, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 5 of hard, 2 of seeds, 25 of unrelated, 34 of deplain-web-de.dev, 30 of onestopqa.int-
ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.similarity import Features

PASSAGE_BIAS = -5.348
PASSAGE = Features(
    grams=4.932,
    best_margin=2.832,
    worst_margin=3.629,
    before=2.581,
    after=1.307,
    figures=2.683,
    names=0.680,
    quoted=3.101,
    sentence=6.265,
    sentence_margin=3.300,
    one_heading=-1.851,
    two_titles=4.396,
)
CONTEXT_BIAS = 10.194
CONTEXT = Context(
    log_odds=0.680,
    log_coverage=7.202,
    coverage=-14.971,
    taken=-1.318,
    share=1.918,
    agreement=4.029,
)
