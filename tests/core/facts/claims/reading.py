"""Claims of two short texts whose sentences are all linked with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article.load import make_article
from core.facts.claims.match import match_claims
from core.facts.figures.find import find_figures
from core.facts.figures.match import match_figures
from core.model import SentenceLink

if TYPE_CHECKING:
    from core.model import Article, ClaimFinding


def read(left_text: str, right_text: str) -> tuple[Article, Article, tuple[ClaimFinding, ...]]:
    left, right = make_article(left_text), make_article(right_text)
    link = SentenceLink(
        tuple(s for p in left.paragraphs for s in p.sentences),
        tuple(s for p in right.paragraphs for s in p.sentences),
        score=1.0,
        moved=False,
    )
    figures = match_figures(left, right, find_figures(left), find_figures(right), (), (link,))
    return left, right, match_claims(left, right, (), (link,), figures)


def verdicts(left: str, right: str) -> list[str]:
    return [claim.verdict.value for claim in read(left, right)[2]]
