"""The figures of two texts, aligned and matched as the program does it."""

from __future__ import annotations

from core.align.passages import align
from core.align.sentences import align_sentences
from core.article.load import make_article
from core.facts.figures.find import anchors, find_figures
from core.facts.figures.match import match_figures
from core.model import Article, FigureFinding


def figure_findings(left: Article, right: Article) -> tuple[FigureFinding, ...]:
    lefts, rights = find_figures(left), find_figures(right)
    left_anchors, right_anchors = anchors(lefts), anchors(rights)
    links = align(left, right, left_anchors, right_anchors)
    sentences = align_sentences(left, right, links, left_anchors, right_anchors)
    return match_figures(left, right, lefts, rights, links, sentences)


def verdicts(left: str, right: str) -> list[str]:
    """``changed: $312 million > $321 million`` and so on, in the order of the findings."""
    one, other = make_article(left), make_article(right)
    return [
        f"{f.verdict}: {one.slice(f.left) if f.left else '-'} > {other.slice(f.right) if f.right else '-'}"
        for f in figure_findings(one, other)
    ]
