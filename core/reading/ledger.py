"""The findings of a comparison in the order in which a fact-checker wants them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping

from core.model import Comparison, Finding, Severity, Side, Verdict
from core.review.reviews import Review, Status


def by_gravity(comparison: Comparison, reviews: Mapping[str, Review] | None = None) -> tuple[Finding, ...]:
    """Every divergence, the gravest first; of one severity what the version says before what it leaves out,
    because words that are there mislead and words that are not mostly abridge; then in the order of the page.

    What the reader has dismissed comes last.
    """
    dismissed = {id_ for id_, review in (reviews or {}).items() if review.status is Status.DISMISSED}
    place = _places(comparison)
    return tuple(
        sorted(
            comparison.divergences,
            key=lambda f: (
                f.id in dismissed,
                (f.severity or Severity.QUIET).rank,
                f.verdict is Verdict.DROPPED,
                place(f),
            ),
        )
    )


def by_place(comparison: Comparison, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """``findings`` as a reader of the level page meets them.

    Those of the version in the order of its text; what only the original has, at its row.
    """
    return tuple(sorted(findings, key=_places(comparison)))


def _places(comparison: Comparison) -> Callable[[Finding], tuple[int, bool, int]]:
    """A sort key for findings: their place on the level page."""
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

    return place
