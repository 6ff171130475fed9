"""Learned coefficients of the alignment with an encoder, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 5 of hard, 2 of seeds, 25 of unrelated, 34 of deplain-web-de.dev, 30 of onestopqa.int-
ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.semantic import SemanticFeatures
from core.align.similarity import Features

PASSAGE_BIAS = -4.708
PASSAGE = Features(
    grams=2.347,
    best_margin=1.815,
    worst_margin=2.190,
    before=2.712,
    after=1.320,
    figures=2.734,
    names=0.637,
    quoted=2.704,
    sentence=6.164,
    sentence_margin=3.668,
    one_heading=-1.834,
    two_titles=3.887,
)
MEANING = SemanticFeatures(
    meaning=0.262,
    best_meaning=0.262,
    worst_meaning=0.463,
)
CONTEXT_BIAS = 10.845
CONTEXT = Context(
    log_odds=0.667,
    log_coverage=7.488,
    coverage=-15.358,
    taken=-0.683,
    share=1.978,
    agreement=3.253,
)
