"""What a list says of a version that has been compared."""

from __future__ import annotations

from dataclasses import replace

from core.reading.tally import progress_caption, severities_caption, tally
from core.review.reviews import Review, Status
from tests.tui.example import comparison


def test_severities_and_decisions_are_counted_apart() -> None:
    made = comparison()
    first, second, _ = made.divergences
    reviews = {first.id: Review(Status.DISMISSED), second.id: Review(note="ask again")}
    found = tally(made, reviews)
    assert severities_caption(found) == "‼1 !1 ·1"
    assert progress_caption(found) == "1 of 3"


def test_a_version_without_divergences_says_so() -> None:
    found = tally(replace(comparison(), figures=()), {})
    assert severities_caption(found) == "none"
    assert progress_caption(found) == ""
