"""What a reader decided about a finding, and how the decision finds its finding again in a changed text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.model import Article, Comparison, Finding, Side, Span
from core.review.quotations import Quotation, likeness, quote


class Status(StrEnum):
    """A finding is open until a person has confirmed or dismissed it."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Review:
    """A reader's word on one finding."""

    status: Status = Status.OPEN
    note: str = ""

    @property
    def is_empty(self) -> bool:
        return self.status is Status.OPEN and not self.note


@dataclass(frozen=True, slots=True)
class KeptReview:
    """A review as stored: what it was about, in the words of the texts at the time."""

    finding_id: str
    category: str
    left: Quotation | None
    right: Quotation | None
    review: Review


def keep(comparison: Comparison, finding: Finding, review: Review) -> KeptReview:
    """``review`` of ``finding`` in a form that survives a change of the texts."""
    return KeptReview(
        finding.id,
        finding.category.value,
        quote(comparison.left, finding.left) if finding.left else None,
        quote(comparison.right, finding.right) if finding.right else None,
        review,
    )


def find_again(comparison: Comparison, kept: Sequence[KeptReview]) -> dict[str, Review]:
    """Reviews by finding id in ``comparison``, whose texts may have changed since.

    A review goes to the finding of the same category and the same words on both sides, the one in the most
    similar surroundings if there are several; where no finding has the same words it goes nowhere.
    """
    by_words: dict[tuple[str, str | None, str | None], list[Finding]] = {}
    for finding in comparison.findings:
        left, right = (_words(comparison.article(side), finding.on(side)) for side in Side)
        by_words.setdefault((finding.category.value, left, right), []).append(finding)
    found: dict[str, Review] = {}
    for item in kept:
        key = (
            item.category,
            item.left.exact if item.left else None,
            item.right.exact if item.right else None,
        )
        free = [f for f in by_words.get(key, ()) if f.id not in found]
        if free:
            best = max(free, key=lambda f: _likeness(comparison, f, item))
            found[best.id] = item.review
    return found


def _words(article: Article, span: Span | None) -> str | None:
    return None if span is None else article.slice(span)


def _likeness(comparison: Comparison, finding: Finding, kept: KeptReview) -> int:
    """How many characters of the old surroundings stand around the finding still."""
    total = 0
    for article, span, old in (
        (comparison.left, finding.left, kept.left),
        (comparison.right, finding.right, kept.right),
    ):
        if span and old:
            total += likeness(quote(article, span), old)
    return total
