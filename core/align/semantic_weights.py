"""Learned coefficients of the alignment with an encoder, written by ``tests/benchmarks/fit_alignment.py``.

Fitted on article pairs with the links that people drew:
12 of plain, 5 of hard, 9 of new-hard, 4 of new-plain, 2 of seeds, 38 of unrelated, 34 of deplain-
web-de.dev, 30 of onestopqa.int-ele.paragraph, 40 of porsimples-pt.nat-str.paragraph, 40 of
porsimples-pt.nat-str.sentence.
"""

from __future__ import annotations

from core.align.context import Context
from core.align.semantic import SemanticFeatures
from core.align.similarity import Features

PASSAGE_BIAS = -12.022
PASSAGE = Features(
    grams=-1.132,
    best_margin=3.078,
    worst_margin=5.641,
    before=2.973,
    after=1.758,
    figures=2.638,
    names=0.413,
    quoted=2.980,
    sentence=6.193,
    sentence_margin=4.756,
    shared=2.975,
    shared_best_margin=-0.218,
    shared_worst_margin=-2.339,
    one_heading=-2.775,
    two_headings=2.900,
    title_and_heading=-8.370,
    one_question=0.139,
    two_titles=5.702,
)
MEANING = SemanticFeatures(
    meaning=0.352,
    best_meaning=0.293,
    worst_meaning=0.222,
)
CONTEXT_BIAS = 7.568
CONTEXT = Context(
    log_odds=0.568,
    log_coverage=6.224,
    coverage=-8.783,
    taken=-2.450,
    share=2.724,
    agreement=1.408,
    company=0.0,
)
