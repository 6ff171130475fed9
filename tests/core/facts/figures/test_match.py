"""Which figure answers which, and what is said of those that have no answer."""

from __future__ import annotations

import pytest

from core.article.load import make_article
from core.facts.figures.find import find_figures
from core.facts.figures.match import match_figures
from core.model import Severity, Verdict
from tests.core.facts.figures.comparing import figure_findings, verdicts

ORIGINAL = """The harbour of Varnes closed for the winter on Monday

The council of Varnes voted by eight to five on Monday to close the harbour, which 1,240 boats used last year.

Repairs to the two northern piers will cost $31.5 million and take 14 months, the engineer Ada Holm said.

The ferry company, which carried 86,000 passengers in 2023, said that it would cut 40 of its 210 jobs.
"""


def test_changed_dropped_and_added_figures_are_told_apart() -> None:
    rewrite = """The harbour of Varnes closed for the winter on Monday

The council of Varnes voted on Monday to close the old harbour, which 1,420 boats used last year.

Repairs to the two northern piers will cost 31.5 million dollars and take four months, said Ada Holm, 44.

The ferry company, which carried 86,000 passengers in 2023, said that it would cut 40 of its 210 jobs.
"""
    flagged = [v for v in verdicts(ORIGINAL, rewrite) if not v.startswith("equal")]
    assert sorted(flagged) == [
        "added: - > 44",
        "changed: 1,240 > 1,420",
        "changed: 14 months > four months",
        "dropped: eight to five > -",
    ] or sorted(flagged) == [
        "added: - > 44",
        "changed: 1,240 > 1,420",
        "changed: 14 months > four months",
        "dropped: eight > -",
        "dropped: five > -",
    ]


def test_figures_that_changed_owners_are_found_although_both_numbers_stand() -> None:
    left = "The survey ship found six crabs and four sponges on the northern slope of the seamount in June."
    right = "The survey ship found four crabs and six sponges on the northern slope of the seamount in June."
    found = verdicts(left, right)
    assert "changed: six > four" in found
    assert "changed: four > six" in found


def test_repeated_mentions_are_each_listed() -> None:
    left = "Seventeen miners died in the collapse at Orlov.\n\nThe mine at Orlov had been closed since 2012."
    right = (
        "Seventeen miners dead at Orlov\n\nSeventeen miners died in the collapse at Orlov.\n\n"
        "The mine at Orlov had been closed since 2012."
    )
    found = verdicts(left, right)
    assert found.count("equal: Seventeen > Seventeen") == 2
    assert not any(v.startswith(("added", "dropped")) for v in found)


def test_a_wrong_headline_above_a_right_body_is_changed() -> None:
    body = (
        "The drug cut malaria deaths among children by 57% in the trial in Mopti, doctors said.\n\nNone fell."
    )
    left = f"Drug cuts malaria deaths by 57% in Mopti trial\n\n{body}"
    right = f"Drug cuts malaria deaths by 75% in Mopti trial\n\n{body}"
    found = verdicts(left, right)
    assert "changed: 57% > 75%" in found
    assert "equal: 57% > 57%" in found


def test_a_difference_follows_from_the_figures_of_the_other_side() -> None:
    left = "The board of the Linden mills said that of 331 mills in the province 66 had closed this season."
    right = (
        "Of the 331 mills in the province 265 are still open this season, the board of the Linden mills said."
    )
    one, other = make_article(left), make_article(right)
    derived = [f for f in figure_findings(one, other) if f.note.startswith("derived")]
    assert [(one.slice(f.left), other.slice(f.right)) for f in derived if f.left and f.right] == [
        ("66", "265")
    ]
    assert "331 - 66 = 265" in derived[0].note


def test_every_figure_of_both_sides_has_a_finding() -> None:
    left, right = (
        make_article(ORIGINAL),
        make_article(ORIGINAL.replace("$31.5 million", "$13.5 million")[:320]),
    )
    findings = figure_findings(left, right)
    assert {f.left for f in findings} - {None} == {f.span for f in find_figures(left)}
    assert {f.right for f in findings} - {None} == {f.span for f in find_figures(right)}


def test_without_any_link_distinctive_figures_are_still_matched() -> None:
    left, right = make_article(ORIGINAL), make_article(ORIGINAL)
    found = match_figures(left, right, find_figures(left), find_figures(right), (), ())
    equal = {left.slice(f.left) for f in found if f.verdict is Verdict.EQUAL and f.left}
    assert {"1,240", "$31.5 million", "14 months", "86,000", "210"} <= equal
    assert not any(f.verdict is Verdict.CHANGED for f in found)


def test_equal_figures_have_no_severity_and_contradictions_the_highest() -> None:
    left, right = make_article(ORIGINAL), make_article(ORIGINAL.replace("86,000", "68,000"))
    by_verdict = {f.verdict: f for f in figure_findings(left, right)}
    assert by_verdict[Verdict.EQUAL].severity is None
    changed = by_verdict[Verdict.CHANGED]
    assert changed.severity is Severity.MUST
    assert (changed.left_value, changed.right_value) == ("86,000", "68,000")
    assert changed.note == "86,000 became 68,000"


def test_texts_about_other_things_share_no_figures_but_chance() -> None:
    left = "The tram line in Ostby will be 6.4 kilometres long and cost 487 million kroner, the mayor said."
    right = (
        "Herring landings fell by 30% in the Baltic, to 61,500 tonnes, after 17 hours of talks on Tuesday."
    )
    assert not any(v.startswith(("equal", "changed")) for v in verdicts(left, right))


def test_last_year_is_not_two_years_at_once() -> None:
    left = "Ships were seen off the Senka islands on most days of 2024, the most since patrols began in 2008."
    right = "Ships were seen off the Senka islands on most days of last year, the coast guard said."
    found = verdicts(left, right)
    assert "equal: 2024 > last year" in found
    assert "dropped: 2008 > -" in found


@pytest.mark.parametrize(
    ("left", "right", "change"),
    [
        (
            "Rates fell 25 basis points to 4.25%.",
            "Rates fell a quarter of a point to 4.5%.",
            "4.25% > 4.5%",
        ),
        ("Turnout was 41%.", "Turnout stood at 44%.", "41% > 44%"),
        ("The shop employs 45 people.", "The shop has 54 staff.", "45 > 54"),
        (
            "It costs $99 and weighs 172 grams.",
            "It weighs 127 grams and costs $89.",
            "172 grams > 127 grams",
        ),
        (
            "The plane carried 179 people; two survived.",
            "Of the 197 people on board, three survived.",
            "two > three",
        ),
        (
            "Copper traded at $9,120 a tonne.",
            "Copper changed hands at $9,210 per tonne.",
            "$9,120 > $9,210",
        ),
    ],
)
def test_a_changed_figure_is_found_in_a_text_of_one_sentence(left: str, right: str, change: str) -> None:
    found = verdicts(left, right)
    assert f"changed: {change}" in found
    assert not any(v.startswith(("dropped", "added")) for v in found)


@pytest.mark.parametrize(
    ("left", "right", "changes"),
    [
        (
            "At least 12 soldiers were killed and 30 wounded.",
            "At least 14 troops died and 40 were hurt.",
            ["12 > 14", "30 > 40"],
        ),
        (
            "The defendant, 34, faces up to 20 years in jail.",
            "The accused, 43, could be jailed for up to 10 years.",
            ["34 > 43", "20 years > 10 years"],
        ),
        (
            "Jurors deliberated for 11 hours over three days.",
            "The jury took 12 hours over two days to decide.",
            ["11 hours > 12 hours", "three days > two days"],
        ),
        (
            "Snow up to 60 cm deep fell in 12 hours.",
            "Up to 80 cm of snow came down within 24 hours.",
            ["60 cm > 80 cm", "12 hours > 24 hours"],
        ),
    ],
)
def test_what_a_linked_sentence_lost_is_changed_into_what_it_gained(
    left: str, right: str, changes: list[str]
) -> None:
    before = (
        "The announcement was made at a news conference in the capital of Varnes by the spokesman Ada Holm."
    )
    after = (
        "Critics said that the move had come too late, and the opposition in Varnes called for an inquiry."
    )
    found = verdicts(f"{before}\n\n{left}\n\n{after}", f"{before}\n\n{right}\n\n{after}")
    assert found == [f"changed: {change}" for change in changes]


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("The vote was 52 to 48.", "The vote was 48 to 52.", "changed: 52 to 48 > 48 to 52"),
        ("The vote was 52 to 48.", "The vote was 48–52.", "changed: 52 to 48 > 48–52"),
        (
            "The court ruled by eight votes to seven.",
            "The court ruled 8–7.",
            "equal: eight votes to seven > 8–7",
        ),
        ("Varnes won 6-4, 6-3.", "Varnes won 6-4, 3-6.", "changed: 6-3 > 3-6"),
    ],
)
def test_a_score_is_one_figure_that_can_be_turned(left: str, right: str, verdict: str) -> None:
    assert verdict in verdicts(left, right)


def test_a_small_number_from_elsewhere_in_the_paragraph_does_not_explain_a_slip() -> None:
    original = """Cable cars stop in the Dolomites

Rescuers winched 46 people out of cable cars in the Dolomites before dawn, after a night of snow and wind.
"""
    rewrite = """Cable cars stop in the Dolomites

Rescuers worked before dawn in the Dolomites in snow and wind. Two cable cars stood still.
In all, forty-eight holidaymakers were winched out.
"""
    assert "changed: 46 > forty-eight" in verdicts(original, rewrite)


def test_ranks_of_different_things_are_not_one_fact() -> None:
    original = """The satellite reaches its orbit with one wing folded

The rocket released the satellite on its sixth flight at an altitude of 618 kilometres on Thursday evening.

The operators in Santiago expect the first images of the glaciers from the satellite in the coming spring.
"""
    rewrite = """The satellite reaches its orbit with one wing folded

The rocket released the satellite on its maiden flight at an altitude of 618 kilometres on Thursday evening.

The operators in Santiago expect images of the glaciers from the satellite in the coming spring.
"""
    flagged = [v for v in verdicts(original, rewrite) if not v.startswith("equal")]
    assert flagged == ["changed: sixth > maiden", "dropped: first > -"]


def test_a_figure_told_in_other_words_is_known_by_what_it_counts() -> None:
    left = f"{ORIGINAL}\nThe shipyard at Skaun laid off 318 welders; 27 were hurt in its last fire."
    right = f"{ORIGINAL}\nThose injured at Skaun, where everybody has now been dismissed, numbered 72."
    assert "changed: 27 > 72" in verdicts(left, right)


def test_years_of_this_century_are_not_taken_for_each_other_by_a_digit() -> None:
    left = f"{ORIGINAL}\nCement had peaked in 2018, when the quarry at Lom opened its third face."
    right = f"{ORIGINAL}\nThe poet, who came in 2019, never left the cape and sold his verses from a cart."
    found = verdicts(left, right)
    assert {"dropped: 2018 > -", "added: - > 2019"} <= set(found)


def test_a_digit_is_lost_only_among_digits() -> None:
    left = f"{ORIGINAL}\nThe choir of Skaun has 46 voices."
    right = f"{ORIGINAL}\nOn the cape the fog lay for most of the week, and four lamps burnt at noon."
    assert "changed: 46 > four" not in verdicts(left, right)


def test_what_starts_from_the_same_value_must_end_at_the_same() -> None:
    left = (
        "The share of anglers who came home empty fell from 22 to 16 per cent on the lake and from 21 to"
        " 19 per cent on the river."
    )
    right = "On the lake the share of anglers who came home empty fell from 22 to 19 per cent."
    assert "changed: 16 per cent > 19 per cent" in verdicts(left, right)
