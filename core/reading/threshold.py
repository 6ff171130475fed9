"""A comparison with only the links that the reader wants to see."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from core.model import Comparison, Link, Row

STEP = 0.05
"""What a reader can tell apart: scores are shown with two digits."""

_Passage = tuple[tuple[int, ...], tuple[int, ...]]


def above(comparison: Comparison, threshold: float) -> Comparison:
    """``comparison`` without the links that score less than ``threshold``, 0 to 1; findings stay as they are.

    Rows are levelled anew. Passages that are still compared keep their wording, others get one.
    """
    links = tuple(link for link in comparison.links if link.score >= threshold)
    if len(links) == len(comparison.links):
        return comparison
    from core.align.rows import level_rows
    from core.align.words import diff_words

    left, right = comparison.left, comparison.right
    rows = level_rows(left, right, links)
    known = {(w.left, w.right): w for w in reversed(comparison.wording)}
    passages = _passages(rows, links)
    missing = [passage for passage in passages if passage not in known]
    if missing:
        known |= zip(missing, diff_words(left, right, missing, comparison.sentences), strict=True)
    return replace(comparison, links=links, rows=rows, wording=tuple(known[p] for p in passages))


def _passages(rows: Sequence[Row], links: Sequence[Link]) -> list[_Passage]:
    """What stands side by side, then the best counterpart of each paragraph that has one only elsewhere."""
    passages = [(row.left, row.right) for row in rows if row.left and row.right]
    beside = {(i, j) for left, right in passages for i in left for j in right}
    lefts, rights = {i for i, _ in beside}, {j for _, j in beside}
    for link in sorted(links, key=lambda link: -link.score):
        if link.left not in lefts or link.right not in rights:
            passages.append(((link.left,), (link.right,)))
            lefts.add(link.left)
            rights.add(link.right)
    return passages


def stepped(comparison: Comparison, threshold: float, steps: int) -> float:
    """The threshold so many steps of STEP on, between 0 and 1.

    Steps below the weakest link would change nothing and are skipped: from 0 the first step up is the one
    above it, and the last step down leads to 0.
    """
    weakest = min((link.score for link in comparison.links), default=0.0)
    floor = math.floor(weakest / STEP)
    at = max(round(threshold / STEP), floor) + steps
    return 0.0 if at <= floor else round(min(at * STEP, 1.0), 2)
