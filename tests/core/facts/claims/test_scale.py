"""Deeds, harms, likenesses and superlatives told of another degree, and the twins that must stay silent."""

from __future__ import annotations

import pytest

from core.model import Severity, Verdict
from tests.core.facts.claims.reading import read, verdicts

GRAVER = [
    ("Two of the keeper's dogs were hurt, said Maro.", "Two of the keeper's dogs were killed, said Maro."),
    ("The storm damaged the pier at Brest.", "The storm destroyed the pier at Brest."),
    ("An older patent described a similar hinge.", "An older patent described an identical hinge."),
    ("The union suspended its treasurer in May.", "The union dismissed its treasurer in May."),
    ("Police questioned the driver of the lorry.", "Police arrested the driver of the lorry."),
    ("The airline delayed its flights to Oslo.", "The airline cancelled its flights to Oslo."),
]


@pytest.mark.parametrize(("left", "right"), GRAVER)
def test_a_graver_word_of_the_same_scale_must_be_seen(left: str, right: str) -> None:
    found = [(c.verdict, c.severity) for c in read(left, right)[2]]
    assert found == [(Verdict.STRENGTHENED, Severity.MUST)]
    back = [(c.verdict, c.severity) for c in read(right, left)[2]]
    assert back == [(Verdict.WEAKENED, Severity.MUST)]


SAME = [
    ("Two of the keeper's dogs were hurt, said Maro.", "Two of the keeper's dogs were injured, said Maro."),
    (
        "The storm damaged the pier at Brest and destroyed the kiosk.",
        "The kiosk was destroyed and the pier at Brest damaged by the storm.",
    ),
    ("The airline delayed its flights to Oslo.", "The airline postponed its flights to Oslo."),
    ("The crash hurt the driver of the lorry.", "The driver of the lorry was wounded in the crash."),
    ("Police questioned the driver of the lorry.", "The lorry's owner was charged by tax officers in Rome."),
    ("Fans were hurt when the stand fell.", "A player was killed in another town on Friday."),
    ("The pier at Brest was nearly destroyed.", "The pier at Brest was badly damaged."),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_the_same_degree_in_other_words_is_silent(left: str, right: str) -> None:
    assert verdicts(left, right) == []
    assert verdicts(right, left) == []


TAKEN_BACK = [
    (
        "It was the deadliest flood in the valley in modern times.",
        "It was one of the deadliest floods of the valley in modern times.",
    ),
    ("Peru is the largest exporter of avocados.", "Peru is the second largest exporter of avocados."),
    ("Peru is the largest exporter of avocados.", "Peru is among the largest exporters of avocados."),
]


@pytest.mark.parametrize(("left", "right"), TAKEN_BACK)
def test_a_superlative_taken_back_is_softened(left: str, right: str) -> None:
    assert verdicts(left, right) == ["weakened"]
    assert verdicts(right, left) == ["superlative"]


def test_a_superlative_in_a_wider_range_is_not_taken_back() -> None:
    wider = "Rotterdam is one of the largest ports of the whole world."
    assert verdicts("Rotterdam is the largest port of Europe.", wider) == []
    assert verdicts("Peru is one of the largest exporters.", "Peru is among the largest exporters.") == []


TWINS = [
    (
        "Norway's most expensive lifeboat was towed to Bodø on Friday night.",
        "Norway's costliest lifeboat was towed to Bodø late on Friday.",
    ),
    ("Buyers win less probable things in the raffle.", "Buyers win less likely things in the lottery."),
    (
        "A larger wave was unlikely but could not be excluded, she said.",
        "A bigger wave was improbable but could not be ruled out, she said.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TWINS)
def test_comparisons_and_superlatives_in_two_words_are_no_change(left: str, right: str) -> None:
    assert verdicts(left, right) == []
    assert verdicts(right, left) == []
