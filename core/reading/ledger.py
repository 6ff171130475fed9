"""The findings of a comparison in the order in which a fact-checker wants them."""

from __future__ import annotations

from collections.abc import Mapping

from core.model import Comparison, Finding, Severity
from core.review.reviews import Review, Status


def by_gravity(comparison: Comparison, reviews: Mapping[str, Review] | None = None) -> tuple[Finding, ...]:
    """Every divergence, the gravest first, those of one severity in the order of the version's text.

    What the reader has dismissed comes last.
    """
    dismissed = {id_ for id_, review in (reviews or {}).items() if review.status is Status.DISMISSED}
    return tuple(sorted(comparison.divergences, key=lambda f: (f.id in dismissed, *_order(f))))


def _order(finding: Finding) -> tuple[int, int]:
    span = finding.right or finding.left
    return (finding.severity or Severity.QUIET).rank, span.start if span else 0
