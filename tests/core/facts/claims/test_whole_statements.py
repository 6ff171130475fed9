"""Sentences that surely stand for each other: shares, directions, order, time and cause in any words."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import verdicts

NURSERIES = "Some of the 64 nurseries in Tarnby that were asked in May had raised their fees, said Ulla Brix."
RENTS = "Rents in the port of Tarnby fell by 7 per cent in the 12 months to June, Ulla Brix told the council."
TRAMS = "Ulla Brix will hand Tarnby its first battery tram next March, the council of the port confirmed."

CHANGED = [
    (
        NURSERIES,
        "The greater part of the 64 nurseries that Ulla Brix asked in Tarnby in May had put up fees.",
        "strengthened",
    ),
    (
        "Most of the 64 nurseries in Tarnby had closed by May, said Ulla Brix of the council.",
        "By May the 64 nurseries in Tarnby had closed without exception, said Ulla Brix of the council.",
        "generalised",
    ),
    (
        RENTS,
        "Over the 12 months to June, Ulla Brix told the council, rents in Tarnby had gone up 7 per cent.",
        "negated",
    ),
    (
        "The Tarnby lido has been closed to bathers since 1988, said Ulla Brix of the Tarnby council.",
        "The Tarnby lido was closed to bathers until 1988, said Ulla Brix of the Tarnby council.",
        "time_shifted",
    ),
    (
        TRAMS,
        "Tarnby now has its first battery tram from Ulla Brix, the council of the port confirmed.",
        "time_shifted",
    ),
    (
        "Ferries leave Tarnby four weeks ahead of the timetable that Ulla Brix of the port agreed on in May.",
        "Ferries leave Tarnby four weeks behind the timetable that Ulla Brix of the port agreed on in May.",
        "negated",
    ),
    (
        "Sales of umbrellas in Tarnby rose 18 per cent in May, a month in which the port opened a tram line.",
        "The opening of the port tram line sent sales of umbrellas in Tarnby up 18 per cent in May.",
        "cause_added",
    ),
    (
        "The smokehouse in Tarnby, one of the oldest on the coast, will shut in May, said Ulla Brix.",
        "The smokehouse in Tarnby will shut in May, said Ulla Brix; no other on the coast can match it.",
        "superlative",
    ),
    (
        "The pay gap at the port of Tarnby narrowed to 14 per cent in May, said Ulla Brix.",
        "Pay at the port of Tarnby drifted further apart in May, by 14 per cent, said Ulla Brix.",
        "negated",
    ),
]


@pytest.mark.parametrize(("left", "right", "verdict"), CHANGED)
def test_a_change_of_measure_is_found_in_any_words(left: str, right: str, verdict: str) -> None:
    assert verdicts(left, right) == [verdict]


KEPT = [
    (
        "Porters at the main clinic of Tarnby rejected a 4 per cent rise in May, said Ulla Brix.",
        "A rise of 4 per cent was refused in May by porters at the largest clinic in Tarnby, said Ulla Brix.",
    ),
    (
        "Fares in Tarnby rose more slowly in May than at any time since 2020, said Ulla Brix.",
        "Fares in Tarnby rose in May at the gentlest pace since 2020, said Ulla Brix.",
    ),
    (
        "A faulty pump may have started the Tarnby fire, said Ulla Brix.",
        "A faulty pump could be to blame for the Tarnby fire, said Ulla Brix.",
    ),
    (
        NURSERIES,
        "A number of the 64 nurseries that Ulla Brix asked in Tarnby in May had put up fees.",
    ),
    (
        "None of the eleven vases from Tarnby had been damaged, said Ulla Brix of the museum.",
        "Every one of the eleven vases from Tarnby is intact, said Ulla Brix of the museum.",
    ),
    (
        RENTS,
        "Rents in Tarnby, Ulla Brix told the council, came down 7 per cent in the 12 months to June.",
    ),
    (
        "More women than men enrolled at the Tarnby college in May, said Ulla Brix.",
        "Men were outnumbered by women who enrolled at the Tarnby college in May, said Ulla Brix.",
    ),
    (
        TRAMS,
        "Tarnby is due to get its first battery tram from Ulla Brix next March, the council confirmed.",
    ),
]


@pytest.mark.parametrize(("left", "right"), KEPT)
def test_the_same_measure_in_other_words_is_no_finding(left: str, right: str) -> None:
    assert verdicts(left, right) == []
