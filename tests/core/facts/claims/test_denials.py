"""Denials lost, gained, softened or moved, also where sentences of linked paragraphs have other partners."""

from __future__ import annotations

import pytest

from core.article.load import make_article
from core.facts.claims.match import match_claims
from core.model import Link, LinkRelation, Severity, Strength, Verdict
from tests.core.facts.claims.reading import read, verdicts

TURNED = [
    ("The firm found no indication of fraud.", "The firm found signs of fraud."),
    (
        "A larger wave was unlikely but could not be excluded, she said.",
        "A bigger wave was improbable but could be excluded, she said.",
    ),
    (
        "A boycott of less than three weeks would not hurt the dairy, the analyst said.",
        "Even a boycott of under three weeks would hurt the dairy, the analyst believes.",
    ),
    ("The bishop paid nothing to the choir.", "The bishop ended up paying the choir, the audit says."),
    (
        "The referee said no whistle sounded before the spectators ran onto the pitch.",
        "The final whistle had sounded and stewards had begun to open the gates, the referee said.",
    ),
    ("“We are not declaring an epidemic,” the chief medic said.", "The chief medic declared an epidemic."),
    (
        "“It is a delay, not a defeat,” said the captain of the team from Turku.",
        "“It is a defeat, not a delay,” said the captain of the team from Turku.",
    ),
    ("The brewer has not sold its hop farm in Zatec.", "The brewer has sold its hop farm in Zatec."),
    ("Fishermen from Vigo won't be compensated.", "Fishermen from Vigo will be compensated."),
    ("There is no asbestos in the school's roof.", "There is asbestos in the roof of the school."),
    ("None of the passengers held a valid visa.", "All of the passengers held a valid visa."),
    (
        "The insurer cannot cancel policies during the flood, the regulator said.",
        "The insurer can cancel policies during the flood, the regulator said.",
    ),
    ("Nobody on the board objected to the bonus.", "Two members of the board objected to the bonus."),
    (
        "The dam was never inspected after 2009, an engineer told the panel.",
        "The dam was inspected after 2009, an engineer told the panel.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TURNED)
def test_a_denial_lost_is_found_from_either_side(left: str, right: str) -> None:
    assert "negated" in verdicts(left, right)
    assert "negated" in verdicts(right, left)


SOFTENED = [
    ("He had never met the banker from Vaduz.", "He had seldom met the banker from Vaduz."),
    ("The reactor never ran at full power.", "The reactor rarely ran at full power."),
    ("The nurse never worked on the ward alone.", "The nurse sometimes worked on the ward alone."),
    ("The jury heard no evidence of a plan.", "The jury heard little evidence of a plan."),
]


@pytest.mark.parametrize(("left", "right"), SOFTENED)
def test_a_denial_that_is_only_softened_must_be_seen(left: str, right: str) -> None:
    _, _, claims = read(left, right)
    assert [(c.verdict, c.severity) for c in claims] == [(Verdict.WEAKENED, Severity.MUST)]


SAME = [
    (
        "“It is a delay, not a defeat,” said the captain.",
        "“Not a defeat but a delay,” the captain called it.",
    ),
    (
        "Fewer than 40 people came, and the mayor did not speak.",
        "Under 40 people came; the mayor gave no speech.",
    ),
    ("No tower in the city is taller.", "It is the tallest tower in the city."),
    ("He seldom met the banker from Vaduz.", "He rarely met the banker from Vaduz."),
    ("The minister did not say when the tunnel would open.", "The minister said little about the tunnel."),
    (
        "The board paid nothing to the thieves, and insurers paid the staff.",
        "The thieves got nothing from the board; the staff were paid by insurers.",
    ),
    ("She did not stop until noon.", "She stopped at noon."),
    ("The firm did not sell the farm but leased it.", "The firm leased the farm instead of selling it."),
    ("Doctors could not save the boy.", "The boy died in spite of the doctors' efforts."),
    ("The vote has not been held yet.", "The vote is still to be held."),
    ("There is no doubt that the bridge was overloaded.", "The bridge was certainly overloaded."),
    ("Not only the tram but the metro stopped.", "The tram and the metro stopped."),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_denials_in_other_words_are_silent(left: str, right: str) -> None:
    assert verdicts(left, right) == []
    assert verdicts(right, left) == []


def test_a_denial_lost_in_a_linked_paragraph_is_found_without_a_link_of_its_sentence() -> None:
    left = make_article("Three trains were late. “This tunnel will not replace the ferry,” said Ida Holm.")
    right = make_article("“This tunnel will replace the ferry”, said Jens Vang. On Monday it rained.")
    link = Link(0, 0, 0.9, LinkRelation.FULL, Strength.SURE, moved=False)
    assert [c.verdict for c in match_claims(left, right, (link,), ())] == [Verdict.NEGATED]
