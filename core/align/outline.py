"""Whether two texts can tell one story, seen without aligning them: most pairs of a library cannot."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.align.anchors import figure_anchors
from core.align.context import figure_agreement
from core.align.evidence import STEM_LENGTH, gather
from core.align.relation import could_tell_one_story, three_word_runs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from core.facts.figures.figure import Figure
    from core.model import Article

MOST_COVERED = 2.5
"""Coverage at most, in shares of the words in common: of 27 pairs of texts on one thing the most was 2.1,
where 42 of 100 words were the same and 89 of 100 stood in linked sentences."""
LEAST_LETTERS = 4
"""Shorter words are common to all texts of a language."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What ``relate`` goes by that needs no alignment, in some kilobytes. Hashes are of this process only."""

    runs: array[int]
    """Hashes of its three-word runs."""
    quoted: array[int]
    """Hashes of the runs of words inside quotation marks."""
    words: array[int]
    """Hashes of the beginnings of its longer words."""
    figures: tuple[Figure, ...]
    """Those of its content."""
    published: date | None


def outline_of(article: Article, figures: Sequence[Figure]) -> Outline:
    content = [p.span for p in article.paragraphs if not p.role.is_residue]
    evidence = gather(article, content)
    words = {word[:STEM_LENGTH] for e in evidence for word in e.words if len(word) >= LEAST_LETTERS}
    return Outline(
        array("q", map(hash, three_word_runs(article))),
        array("q", map(hash, frozenset[str]().union(*(e.quoted for e in evidence)))),
        array("q", map(hash, words)),
        tuple(f for f in figures if any(span.contains(f.span) for span in content)),
        article.published,
    )


def may_tell_one_story(left: Outline, right: Outline) -> bool:
    """Whether ``relate`` could call the two versions or reports of one event, however they are aligned."""
    agreement = 1.0
    if left.figures and right.figures:
        ours, theirs = figure_anchors(left.figures, right.figures, left.published, right.published)
        agreement = figure_agreement({a.key for a in ours}, {a.key for a in theirs})
    return could_tell_one_story(
        covered=min(1.0, MOST_COVERED * _shared(left.words, right.words)),
        agreement=agreement,
        quoting=_shared(left.quoted, right.quoted),
        copied=_shared(left.runs, right.runs),
    )


def _shared(one: array[int], other: array[int]) -> float:
    """How much of the smaller of two sets both hold; 0 when it is empty."""
    fewer = min(len(one), len(other))
    return len(set(one).intersection(other)) / fewer if fewer else 0.0
