"""Whether two texts can tell one story, seen without aligning them: most pairs of a library cannot."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.align.anchors import figure_anchors
from core.align.context import figure_agreement
from core.align.relation import AGREEING, COPIED, three_word_runs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from core.facts.figures.figure import Figure
    from core.model import Article


@dataclass(frozen=True, slots=True)
class Outline:
    """What ``relate`` goes by that needs no alignment, in a few kilobytes."""

    runs: array[int]
    """Hashes of its three-word runs, for this process only."""
    figures: tuple[Figure, ...]
    """Those of its content."""
    published: date | None


def outline_of(article: Article, figures: Sequence[Figure]) -> Outline:
    content = [p.span for p in article.paragraphs if not p.role.is_residue]
    return Outline(
        array("q", map(hash, three_word_runs(article))),
        tuple(f for f in figures if any(span.contains(f.span) for span in content)),
        article.published,
    )


def may_tell_one_story(left: Outline, right: Outline) -> bool:
    """Whether ``relate`` could call the two versions or reports of one event, however they are aligned.

    It asks for three-word runs in common or for figures that agree; without figures on one side it asks
    nothing of them.
    """
    fewer = min(len(left.runs), len(right.runs))
    if fewer and len(set(left.runs).intersection(right.runs)) / fewer >= COPIED:
        return True
    if not left.figures or not right.figures:
        return True
    ours, theirs = figure_anchors(left.figures, right.figures, left.published, right.published)
    return figure_agreement({a.key for a in ours}, {a.key for a in theirs}) >= AGREEING
