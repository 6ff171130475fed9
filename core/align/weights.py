"""Learned coefficients of the alignment, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 5 of hard, 2 of seeds, 25 of unrelated, 34 of deplain-web-de.dev, 30 of onestopqa.int-
ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.similarity import Features

PASSAGE_BIAS = -5.636
PASSAGE = Features(
    grams=5.313,
    best_margin=3.203,
    worst_margin=3.346,
    before=2.529,
    after=1.452,
    figures=2.676,
    names=0.605,
    quoted=2.767,
    sentence=7.170,
    sentence_margin=4.157,
    one_heading=-2.223,
    two_titles=4.425,
)
CONTEXT_BIAS = 8.537
CONTEXT = Context(
    log_odds=0.759,
    log_coverage=6.633,
    coverage=-13.274,
    taken=-1.806,
    share=1.446,
    agreement=5.282,
)
