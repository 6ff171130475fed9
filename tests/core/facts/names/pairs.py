"""Two texts and what is found of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article.load import make_article
from core.facts.names.find import find_names
from core.facts.names.match import match_names
from core.model import Link, LinkRelation, SentenceLink, Strength
from tests.core.facts.aligning import aligned

if TYPE_CHECKING:
    from core.model import Article, NameFinding


def name_findings(left: Article, right: Article) -> tuple[NameFinding, ...]:
    """Of whole articles."""
    _, _, links, sentences = aligned(left, right)
    return match_names(left, right, find_names(left), find_names(right), links, sentences)


def findings(left: Article, right: Article) -> tuple[NameFinding, ...]:
    """Of short texts whose paragraphs and sentences say the same one by one."""
    paragraphs = min(len(left.paragraphs), len(right.paragraphs))
    links = [Link(i, i, 0.9, LinkRelation.FULL, Strength.SURE, False) for i in range(paragraphs)]
    sentences = [
        SentenceLink((ours,), (theirs,), 0.9, False)
        for one, other in zip(left.paragraphs, right.paragraphs, strict=False)
        for ours, theirs in zip(one.sentences, other.sentences, strict=False)
    ]
    return match_names(left, right, find_names(left), find_names(right), links, sentences)


def shown(left_text: str, right_text: str) -> list[tuple[str, str, str]]:
    """Each finding as verdict and the two spellings, empty where a side has none."""
    left, right = make_article(left_text), make_article(right_text)
    return [
        (f.verdict.value, left.slice(f.left) if f.left else "", right.slice(f.right) if f.right else "")
        for f in findings(left, right)
    ]
