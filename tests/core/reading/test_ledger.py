"""The order of the list of findings."""

from __future__ import annotations

from dataclasses import replace

from core.model import Comparison, Severity, Verdict
from core.reading.ledger import by_gravity
from core.review.reviews import Review, Status
from tests.tui.example import comparison


def graded_alike() -> Comparison:
    """A changed, a dropped and an added figure of one severity; the dropped one stands before the added."""
    made = comparison()
    return replace(
        made,
        figures=tuple(f if f.severity is None else replace(f, severity=Severity.MUST) for f in made.figures),
    )


def test_what_the_version_says_comes_before_what_it_leaves_out() -> None:
    verdicts = [finding.verdict for finding in by_gravity(graded_alike())]
    assert verdicts == [Verdict.CHANGED, Verdict.ADDED, Verdict.DROPPED]


def test_a_grave_omission_comes_before_anything_lesser() -> None:
    made = comparison()
    figures = (
        replace(made.figures[3], severity=Severity.MUST),
        replace(made.figures[4], severity=Severity.QUIET),
    )
    found = by_gravity(replace(made, figures=figures))
    assert [finding.verdict for finding in found] == [Verdict.DROPPED, Verdict.ADDED]


def test_what_was_dismissed_comes_last() -> None:
    made = graded_alike()
    first, *rest = by_gravity(made)
    assert by_gravity(made, {first.id: Review(Status.DISMISSED)}) == (*rest, first)
