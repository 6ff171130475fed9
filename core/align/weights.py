"""Learned coefficients of the alignment, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 5 of hard, 9 of new-hard, 4 of new-plain, 2 of seeds, 38 of unrelated, 34 of deplain-
web-de.dev, 30 of onestopqa.int-ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of
porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.similarity import Features

PASSAGE_BIAS = -12.391
PASSAGE = Features(
    grams=2.058,
    best_margin=3.950,
    worst_margin=6.077,
    before=2.778,
    after=1.903,
    figures=2.684,
    names=0.441,
    quoted=2.987,
    sentence=4.843,
    sentence_margin=4.675,
    shared=3.059,
    shared_best_margin=-0.114,
    shared_worst_margin=-2.088,
    one_heading=-2.411,
    two_headings=3.026,
    title_and_heading=-8.547,
    one_question=0.197,
    two_titles=6.181,
)
CONTEXT_BIAS = 7.693
CONTEXT = Context(
    log_odds=0.556,
    log_coverage=6.504,
    coverage=-9.960,
    taken=-2.536,
    share=2.952,
    agreement=2.475,
)
