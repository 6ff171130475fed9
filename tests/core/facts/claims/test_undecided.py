"""What the original leaves open, told as settled."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import read, verdicts

SETTLED = [
    (
        "The trams will be back, but nobody can say whether in April or in August.",
        "The trams will be back in April.",
    ),
    ("The ministry declined to say whether the pilots had been paid.", "The pilots had been paid."),
    ("It is unclear whether the tunnel will open this year.", "The tunnel will open this year."),
    ("The board has not decided whether the theatre will close in May.", "The theatre will close in May."),
    ("The council will vote on whether to close the library.", "The council will close the library."),
    (
        "Researchers are studying whether the drug slows the disease.",
        "The drug slows the disease, researchers say.",
    ),
    ("It is too early to say that the virus has mutated.", "The virus has mutated."),
    ("Nobody knew if the ferry had sunk off the cape.", "The ferry had sunk off the cape."),
]


@pytest.mark.parametrize(("left", "right"), SETTLED)
def test_a_question_told_as_settled_is_found(left: str, right: str) -> None:
    _, _, claims = read(left, right)
    assert [(claim.verdict.value, str(claim.severity)) for claim in claims] == [("strengthened", "must")]


STILL_OPEN = [
    (
        "The trams will be back, but nobody can say whether in April or in August.",
        "The trams will be back, be it in April or in August.",
    ),
    (
        "The report examines whether the dam is safe. It finds that the dam is safe.",
        "The dam is safe, the report finds.",
    ),
    ("The vote decides whether the tunnel is built.", "The tunnel is built only if voters agree."),
    (
        "It is unclear whether the tunnel will open this year.",
        "Whether the tunnel will open this year is not known.",
    ),
    (
        "It is unclear whether the tunnel will open this year.",
        "The tunnel may open this year, but nobody knows.",
    ),
    (
        "The board will decide in June whether to close the plant.",
        "In June the board will take its decision on closing the plant.",
    ),
    (
        "Asked whether the team would move to Leeds, he said it would.",
        "The team would move to Leeds, he said.",
    ),
    (
        "The court will examine whether the fine was lawful.",
        "The lawfulness of the fine will be examined by the court.",
    ),
]


@pytest.mark.parametrize(("left", "right"), STILL_OPEN)
def test_a_question_that_stays_open_is_silent(left: str, right: str) -> None:
    assert verdicts(left, right) == []
