"""The figures of two texts, aligned and matched as the program does it."""

from __future__ import annotations

from core.article.load import make_article
from core.facts.figures.match import match_figures
from core.model import Article, FigureFinding
from tests.core.facts.aligning import aligned


def figure_findings(left: Article, right: Article) -> tuple[FigureFinding, ...]:
    return match_figures(left, right, *aligned(left, right))


def verdicts(left: str, right: str) -> list[str]:
    """``changed: $312 million > $321 million`` and so on, in the order of the findings."""
    one, other = make_article(left), make_article(right)
    return [
        f"{f.verdict}: {one.slice(f.left) if f.left else '-'} > {other.slice(f.right) if f.right else '-'}"
        for f in figure_findings(one, other)
    ]
