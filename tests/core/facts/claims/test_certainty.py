"""What was open told as settled, also where the verb is another; what was not shown told as not so."""

from __future__ import annotations

import pytest

from core.model import Severity
from tests.core.facts.claims.reading import read, verdicts

SETTLED = [
    ("The inquiry found no evidence of fraud at the bank.", "The inquiry ruled out fraud at the bank."),
    (
        "Police said there was no sign of a break-in at the museum.",
        "Police said there had been no break-in at the museum.",
    ),
    (
        "Nobody has proved a link between the vaccine and the deaths.",
        "There is no link between the vaccine and the deaths.",
    ),
    (
        "The study did not show a benefit for older patients.",
        "There is no benefit for older patients, the study says.",
    ),
    (
        "The tower, which has 38 floors, could stay open under a new owner, the bank said.",
        "It will keep going under a new owner, according to the bank, which values the tower at $2m.",
    ),
    (
        "The union might call a strike in December, its leader Ann Hale said.",
        "The union will walk out in December, its leader Ann Hale said.",
    ),
    (
        "The firm could move its plant to Poland, chief executive Jan Nowak said.",
        "The firm will shift its plant to Poland, chief executive Jan Nowak said.",
    ),
    (
        "The judge, who will rule in May on the claim, may fine the bank up to six million crowns.",
        "The bank lost its chief; the judge will make it pay up to six million crowns on the claim in May.",
    ),
    (
        "It was a bolder step than dealers had expected, and the lender might act again in August.",
        "The step was bolder than dealers were expecting, and the lender will make another in August.",
    ),
    (
        "The tunnel, dug for 2 billion euros, could come late, the builder admitted.",
        "The tunnel, which cost 2 billion euros, will be delayed, the builder acknowledged.",
    ),
]
KEPT = [
    (
        "The inquiry found no evidence of fraud at the bank.",
        "No proof of fraud at the bank turned up in the inquiry.",
    ),
    ("The inquiry found no evidence of fraud.", "The inquiry uncovered nothing to suggest fraud."),
    (
        "Nobody has proved a link between the vaccine and the deaths.",
        "No link between the vaccine and the deaths has been shown.",
    ),
    (
        "The union might call a strike in December, its leader Ann Hale said.",
        "The union could walk out in December, its leader Ann Hale said.",
    ),
    (
        "The minister may visit Oslo on Friday, the ministry said, and will meet the king.",
        "The minister could go to Oslo on Friday, the ministry said, and will see the king.",
    ),
    ("The fair opens on 3 May and lasts a week.", "The fair is to open on 3 May and will last a week."),
    ("The mill plans to reopen on 3 May.", "The mill reopens on 3 May."),
    (
        "Rain may fall in the north, while the south will stay dry, forecasters said.",
        "Forecasters said the south will stay dry, while rain is possible in the north.",
    ),
]


@pytest.mark.parametrize(("left", "right"), SETTLED)
def test_what_was_open_is_told_as_settled(left: str, right: str) -> None:
    _, _, claims = read(left, right)
    assert [(c.verdict.value, c.severity) for c in claims] == [("strengthened", Severity.MUST)]


@pytest.mark.parametrize(("left", "right"), SETTLED)
def test_what_was_settled_is_told_as_open(left: str, right: str) -> None:
    assert verdicts(right, left) == ["weakened"]


@pytest.mark.parametrize(("left", "right"), KEPT)
def test_as_open_as_before(left: str, right: str) -> None:
    assert verdicts(left, right) == []


def test_a_hedge_is_lost_beside_a_clause_about_what_will_be() -> None:
    left = "Engineers will drain the lake, which has probably lost a third of its water, by Monday."
    right = "Engineers will drain the lake, which has lost a third of its water, by Monday."
    assert verdicts(left, right) == ["strengthened"]


def test_signs_where_there_were_none() -> None:
    left = "There was nothing to suggest that the pilot was drunk."
    right = "There were signs that the pilot was drunk."
    assert verdicts(left, right) == ["negated"]
    assert verdicts(right, left) == ["negated"]
