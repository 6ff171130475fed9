"""The quotations of two texts, aligned and matched as the program does it."""

from __future__ import annotations

from core.article.load import make_article
from core.facts.figures.match import match_figures
from core.facts.quotes.find import find_quotations
from core.facts.quotes.match import match_quotations
from core.model import Article, QuoteFinding
from core.relation import RelationKind
from tests.core.facts.aligning import aligned

BEFORE = (
    "Tom Reed, the mayor of Velden, met reporters on Monday after the council voted on the harbour bridge."
)
AFTER = "Ann Lee, who leads the opposition, walked out of the town hall on Tuesday before the count."


def quote_findings(
    left: Article, right: Article, kind: RelationKind = RelationKind.VERSIONS
) -> tuple[QuoteFinding, ...]:
    lefts, rights, links, sentences = aligned(left, right)
    figures = match_figures(left, right, lefts, rights, links, sentences)
    quotations = find_quotations(left), find_quotations(right)
    return match_quotations(left, right, *quotations, links, sentences, kind, figures)


def story(passage: str) -> Article:
    """A short article with ``passage`` between two paragraphs that name two people."""
    return make_article(f"{BEFORE}\n\n{passage}\n\n{AFTER}\n")


def verdicts(left: str, right: str, kind: RelationKind = RelationKind.VERSIONS) -> list[str]:
    """``altered must``, ``verbatim`` and so on for each finding, in order."""
    return [
        f"{f.verdict} {f.severity or ''}".strip() for f in quote_findings(story(left), story(right), kind)
    ]


def notes(left: str, right: str) -> list[str]:
    return [f.note for f in quote_findings(story(left), story(right))]
