"""The findings of a comparison in the order in which a fact-checker wants them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from core.model import Comparison, Finding, Severity, Side
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


def by_place(comparison: Comparison) -> tuple[Finding, ...]:
    """Every finding, equal ones too, as a reader of the level page meets them.

    Those of the version in the order of its text; what only the original has, at its row.
    """
    rows = {
        (side, index): number
        for number, row in enumerate(comparison.rows)
        for side in Side
        for index in row.on(side)
    }
    starts = {side: [p.span.start for p in comparison.article(side).paragraphs] for side in Side}

    def place(finding: Finding) -> tuple[int, bool, int]:
        side = Side.RIGHT if finding.right is not None else Side.LEFT
        span = finding.on(side)
        assert span is not None, "a finding has a span on one side at least"
        paragraph = max(0, bisect_right(starts[side], span.start) - 1)
        return rows[side, paragraph], side is Side.LEFT, span.start

    return tuple(sorted(comparison.findings, key=place))
