"""Sentences that surely stand for each other: whose word it is, whatever words it is told in."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import verdicts

TOLD = "Skipper Ilse Brandt told the board that both engines of the ferry Sigrun had stopped on 3 May."

LOST = [
    (TOLD, "On 3 May both engines of the ferry Sigrun gave out, and the board is to meet."),
    (TOLD, "Experts believe that both engines of the ferry Sigrun had given out on 3 May."),
    (TOLD, "Both engines of the ferry Sigrun, it is understood, gave out on 3 May."),
]


@pytest.mark.parametrize(("left", "right"), LOST)
def test_a_named_source_of_which_nothing_is_left_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["attribution_lost"]


KEPT = [
    (TOLD, "As Ilse Brandt let the board know, both engines of the ferry Sigrun gave out on 3 May."),
    (TOLD, "Both engines of the ferry Sigrun gave out on 3 May, by the account of its skipper."),
    (
        "Neighbours in Norden complained that both engines of the ferry ran all night in May.",
        "All night long in May both engines of the ferry kept Norden awake.",
    ),
]


@pytest.mark.parametrize(("left", "right"), KEPT)
def test_a_source_in_other_words_is_no_loss(left: str, right: str) -> None:
    assert verdicts(left, right) == []


def test_a_judgement_that_is_nobodys_any_more_is_found() -> None:
    left = "Mayor Ada Quill considers the Wexcombe ring road plan hideous and wants it heard in June."
    right = "The hideous ring road plan of Wexcombe has led Mayor Ada Quill to want a meeting in June."
    assert verdicts(left, right) == ["opinion_as_fact"]


def test_a_judgement_that_stays_somebodys_is_no_finding() -> None:
    left = "Mayor Ada Quill considers the Wexcombe ring road plan hideous and wants it heard in June."
    right = "To the eye of Mayor Ada Quill, who wants a meeting in June, the ring road plan is hideous."
    assert verdicts(left, right) == []
