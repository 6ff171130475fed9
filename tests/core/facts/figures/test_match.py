"""Which figure answers which, and what is said of those that have no answer."""

from __future__ import annotations

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
