"""The learned coefficients of the alignment."""

from __future__ import annotations

from core.align.similarity import Features

BIAS = -3.8
PASSAGE = Features(
    words=2.0,
    grams=2.5,
    best_margin=8.0,
    worst_margin=6.0,
    before=1.5,
    after=1.8,
    figures=0.8,
    names=0.6,
    quoted=0.5,
    sentence=1.0,
    sentence_margin=2.0,
    one_heading=-3.0,
    two_headings=0.5,
)

FULL_MARGIN = 0.0
