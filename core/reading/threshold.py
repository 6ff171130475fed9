"""A comparison with only the links that the reader wants to see."""

from __future__ import annotations

import math
from dataclasses import replace

from core.model import Comparison

STEP = 0.05
"""What a reader can tell apart: scores are shown with two digits."""


def above(comparison: Comparison, threshold: float) -> Comparison:
    """``comparison`` without the links that score less than ``threshold``, 0 to 1; findings stay as they are.

    Rows are levelled anew. Passages that are still compared keep their wording, others get one.
    """
    links = tuple(link for link in comparison.links if link.score >= threshold)
    if len(links) == len(comparison.links):
        return comparison
    from core.align.rows import level_rows, passages_of
    from core.align.words import diff_words

    left, right = comparison.left, comparison.right
    rows = level_rows(left, right, links)
    known = {(w.left, w.right): w for w in reversed(comparison.wording)}
    passages = passages_of(rows, links)
    missing = [passage for passage in passages if passage not in known]
    if missing:
        known |= zip(missing, diff_words(left, right, missing, comparison.sentences), strict=True)
    return replace(comparison, links=links, rows=rows, wording=tuple(known[p] for p in passages))


def stepped(comparison: Comparison, threshold: float, steps: int) -> float:
    """The threshold so many steps of STEP on, between 0 and 1.

    Steps below the weakest link would change nothing and are skipped: from 0 the first step up is the one
    above it, and the last step down leads to 0.
    """
    weakest = min((link.score for link in comparison.links), default=0.0)
    floor = math.floor(weakest / STEP)
    at = max(round(threshold / STEP), floor) + steps
    return 0.0 if at <= floor else round(min(at * STEP, 1.0), 2)
