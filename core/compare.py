"""Runs the stages on two articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from core.facts.figures.figure import Figure
from core.model import Anchor, Article, Comparison, FigureFinding, Link, Relation, SentenceLink

Progress = Callable[[float, str], None]
"""Told the share of the work that is done, 0 to 1, and what is done next; raises to cancel."""


def _silent(_done: float, _stage: str) -> None:
    pass


class _Matched(NamedTuple):
    """What is known before the words are compared."""

    links: tuple[Link, ...]
    sentences: tuple[SentenceLink, ...]
    figures: tuple[FigureFinding, ...]
    relation: Relation


def compare(left: Article, right: Article, progress: Progress = _silent) -> Comparison:
    """Everything the program knows of ``right`` as a version of ``left``."""
    from core.align.rows import level_rows
    from core.align.words import diff_words

    links, sentences, figures, relation = _match(left, right, progress)
    progress(0.8, "comparing words")
    rows = level_rows(left, right, links)
    passages = [(row.left, row.right) for row in rows if row.left and row.right]
    wording = diff_words(left, right, [*passages, *_elsewhere(passages, links)], sentences)
    progress(1.0, "done")
    return Comparison(left, right, relation, links, sentences, rows, wording, figures)


def judge(left: Article, right: Article) -> Relation:
    """Only what the two articles are to each other."""
    return _match(left, right, _silent).relation


def _match(left: Article, right: Article, progress: Progress) -> _Matched:
    from core.align.passages import align
    from core.align.relation import relate
    from core.align.sentences import align_sentences
    from core.facts.figures.match import match_figures

    progress(0.0, "finding figures")
    left_figures, right_figures = _figures(left), _figures(right)
    left_anchors, right_anchors = _anchors(left_figures), _anchors(right_figures)
    progress(0.2, "aligning passages")
    links = align(
        left,
        right,
        left_anchors,
        right_anchors,
        progress=lambda done: progress(0.2 + 0.4 * done, "aligning passages"),
    )
    progress(0.6, "aligning sentences")
    sentences = align_sentences(left, right, links, left_anchors, right_anchors)
    progress(0.7, "matching figures")
    figures = match_figures(left, right, left_figures, right_figures, links, sentences)
    progress(0.75, "judging the relation")
    relation = relate(left, right, links, sentences, left_anchors, right_anchors, figures)
    return _Matched(links, sentences, figures, relation)


def _figures(article: Article) -> tuple[Figure, ...]:
    from core.facts.figures.find import find_figures

    return find_figures(article)


def _anchors(figures: Sequence[Figure]) -> tuple[Anchor, ...]:
    from core.facts.figures.find import anchors

    return anchors(figures)


def _elsewhere(
    passages: Sequence[tuple[tuple[int, ...], tuple[int, ...]]], links: Sequence[Link]
) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The best counterpart of each paragraph whose counterpart does not stand beside it."""
    lefts = {i for left, _ in passages for i in left}
    rights = {j for _, right in passages for j in right}
    found: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    for link in sorted(links, key=lambda link: -link.score):
        if link.left not in lefts or link.right not in rights:
            found.append(((link.left,), (link.right,)))
            lefts.add(link.left)
            rights.add(link.right)
    return found
