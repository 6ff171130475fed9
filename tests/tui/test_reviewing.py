"""Decisions while a comparison is open, and the way back."""

from __future__ import annotations

from dataclasses import replace

from core.model import Comparison, Span
from core.review.reviews import Review, Status
from tui.reviewing import History, Reviewing


def test_a_decision_is_taken_back_in_a_later_comparison_by_the_words_that_it_was_about(
    example: Comparison,
) -> None:
    finding = example.figures[1]
    history: History = []
    Reviewing(example, {}, history).decide([finding], Status.CONFIRMED)
    # The same words at another place of texts that have grown by a line above.
    text = "A line.\n" + example.left.text
    shift = len("A line.\n")
    assert finding.left is not None
    moved = replace(finding, left=Span(finding.left.start + shift, finding.left.end + shift))
    later = replace(example, left=replace(example.left, text=text), figures=(moved,))
    reviewing = Reviewing(later, {moved.id: Review(Status.CONFIRMED)}, history)
    assert reviewing.undo() == {moved.id: Review()}
    assert reviewing.of(moved).status is Status.OPEN
    assert reviewing.undo() is None


def test_what_is_no_longer_found_is_passed_over(example: Comparison) -> None:
    history: History = []
    first, second = example.figures[1], example.figures[3]
    reviewing = Reviewing(example, {}, history)
    reviewing.decide([first], Status.CONFIRMED)
    reviewing.decide([second], Status.DISMISSED)
    later = Reviewing(replace(example, figures=(first,)), {}, history)
    assert later.undo() == {first.id: Review()}
