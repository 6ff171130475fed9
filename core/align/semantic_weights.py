"""Learned coefficients of the alignment with an encoder, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 4 of plain-more, 5 of hard, 9 of hard-more, 2 of seeds, 38 of unrelated, 34 of deplain-
web-de.dev, 30 of onestopqa.int-ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of
porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.semantic import SemanticFeatures
from core.align.similarity import Features

PASSAGE_BIAS = -11.881
PASSAGE = Features(
    grams=-1.229,
    best_margin=2.861,
    worst_margin=5.619,
    before=3.088,
    after=1.595,
    figures=2.644,
    names=0.408,
    quoted=3.055,
    sentence=6.090,
    sentence_margin=4.877,
    shared=2.979,
    shared_best_margin=-0.175,
    shared_worst_margin=-2.330,
    one_heading=-2.639,
    two_headings=2.941,
    title_and_heading=-8.180,
    one_question=0.104,
    two_titles=5.601,
)
MEANING = SemanticFeatures(
    meaning=0.289,
    best_meaning=0.357,
    worst_meaning=0.233,
)
CONTEXT_BIAS = 7.298
CONTEXT = Context(
    log_odds=0.534,
    log_coverage=6.203,
    coverage=-9.023,
    taken=-2.786,
    share=2.808,
    agreement=0.940,
    company=1.460,
)
