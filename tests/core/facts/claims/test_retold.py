"""Clauses whose verb is told by another verb, known again by who did it, to whom, and how much."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import verdicts

TURNED = [
    (
        "The ferry was chased by two patrol boats of the coast guard near Skagen.",
        "The ferry was not pursued by two patrol boats of the coast guard near Skagen.",
    ),
    (
        "The library in Varde spends 40,000 kroner a year on newspapers.",
        "The library in Varde does not devote 40,000 kroner a year to newspapers.",
    ),
    (
        "The senate is due to debate the harbour bill in the second week of May.",
        "The senate is not due to debate the harbour bill in the second week of May.",
    ),
    (
        "Cases that the panel cannot settle in a month will go to a tribunal in Vienna.",
        "Cases that the panel cannot settle in a month will not go to a tribunal in Vienna.",
    ),
    (
        "Ms Orrell had not read the letters until last week.",
        "Ms Orrell conceded that she had read the letters at the time.",
    ),
    (
        "Lead prices fell 3.1% on Monday, the steepest drop of the year.",
        "Lead rose 3.1% on Monday, the steepest drop of the year.",
    ),
    (
        "The pact was signed after 14 months of talks between the unions.",
        "The pact was signed before 14 months of talks between the unions.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TURNED)
def test_a_turned_clause_is_seen_whatever_its_verb(left: str, right: str) -> None:
    assert "negated" in verdicts(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The ferry was chased by two patrol boats of the coast guard near Skagen.",
            "The ferry may have been pursued by two patrol boats of the coast guard near Skagen.",
        ),
    ],
)
def test_a_clause_made_unsure_is_seen_whatever_its_verb(left: str, right: str) -> None:
    assert verdicts(left, right) == ["weakened"]
    assert verdicts(right, left) == ["strengthened"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The museum wants to follow 300 visitors for a year.",
            "The museum will follow 300 visitors for a year.",
        ),
        ("The club has offered to pay the fines of 20 fans.", "The club will pay the fines of 20 fans."),
        (
            "The board was examining whether to report the maker to the police.",
            "The board has since reported the maker to the police, which is known to take months.",
        ),
    ],
)
def test_a_wish_or_an_open_question_told_as_settled_is_seen(left: str, right: str) -> None:
    assert "strengthened" in verdicts(left, right)


def test_an_order_told_as_a_request_is_seen() -> None:
    left = "The agency has ordered shops to clear their shelves by 13 March."
    assert "weakened" in verdicts(left, "The agency has asked shops to stop selling them by 13 March.")


def test_a_source_that_is_a_body_made_vague_is_seen() -> None:
    left = "The thieves opened two of the cases with a key, the police said."
    assert verdicts(left, "The thieves opened two of the cases with a key, sources said.") == [
        "attribution_lost"
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Workers at the mill did not take part in the vote on Friday.",
            "Workers at the mill stayed away from the vote on Friday.",
        ),
        (
            "Two of the five wards of the clinic are not in use this winter.",
            "Two of the five wards of the clinic stand empty this winter.",
        ),
        (
            "The firm has not raised its fees for students since 2015.",
            "The firm last put up its fees for students in 2015.",
        ),
        (
            "The shop will not reopen until the roof is mended in June.",
            "The shop will reopen in June, when the roof is mended.",
        ),
    ],
)
def test_a_denial_in_other_words_is_silent(left: str, right: str) -> None:
    assert verdicts(left, right) == []
    assert verdicts(right, left) == []


def test_none_told_as_few_is_seen() -> None:
    left = "None of the 14 lifts that were tested in May met the new rules."
    assert "weakened" in verdicts(left, "Few of the older lifts tested in May met the new rules.")
