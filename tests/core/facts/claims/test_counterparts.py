"""Sentences that surely stand for each other and share few words: hedged and plain, to come and done."""

from __future__ import annotations

import pytest

from tests.core.facts.claims.reading import read, verdicts

HARDENED = [
    (
        "The milder winter probably explains part of the surge, she said, though seed may help the finches.",
        "It is the milder winter that accounts for it, whatever seed might do for finches.",
    ),
    (
        "The merger could endanger dozens of small dairies, said Greta Solheim, who farms near Bodo.",
        "The takeover is the death of small dairies, according to Greta Solheim, a farmer.",
    ),
    (
        "The bridge might also be finished late, admitted the builder.",
        "The works will be overdue, the builder conceded.",
    ),
]


@pytest.mark.parametrize(("left", "right"), HARDENED)
def test_a_hedge_that_its_speaker_loses_is_found(left: str, right: str) -> None:
    _, _, claims = read(left, right)
    assert [(claim.verdict.value, str(claim.severity)) for claim in claims] == [("strengthened", "must")]


DONE = [
    ("Wexcombe Council will lodge an objection.", "Wexcombe Council has filed a complaint.", "time_shifted"),
    ("Wexcombe has not yet ratified the charter.", "Wexcombe has already signed up to it.", "negated"),
]


@pytest.mark.parametrize(("left", "right", "verdict"), DONE)
def test_what_is_still_to_come_told_as_done_is_found(left: str, right: str, verdict: str) -> None:
    assert verdicts(left, right) == [verdict]


def test_opposites_told_of_one_subject_are_found() -> None:
    left = "The skipper, 61, was heard for an hour and set free."
    assert verdicts(left, "The skipper sits in custody, while the owner looks for a lawyer.") == ["negated"]
    assert verdicts(left, "The owner looks for a lawyer for the mate, who sits in custody.") == []


KEPT = [
    (
        "The merger could endanger small dairies, said Greta Solheim.",
        "Small dairies are at risk from the merger, according to Greta Solheim.",
    ),
    (
        "The merger could endanger small dairies, said Greta Solheim.",
        "Greta Solheim believes that the takeover may finish off small dairies.",
    ),
    (
        "The merger could endanger small dairies, said Greta Solheim.",
        "According to Arne Vik, the takeover is the death of small dairies.",
    ),
    ("Wexcombe Council will lodge an objection.", "Wexcombe Council has said it means to complain."),
    ("Wexcombe Council will lodge an objection.", "Wexcombe Council has decided to complain."),
    ("Wexcombe Council will lodge an objection.", "Wexcombe Council has offices on the quay."),
    (
        "The strike could spoil the oats, said Greta Solheim.",
        "Hail swept away the oats of last year, according to Greta Solheim.",
    ),
    ("Wexcombe Council will lodge an objection.", "Wexcombe Council has until May to complain."),
    ("Wexcombe has not yet ratified the charter.", "Wexcombe has still to sign up to it."),
]


@pytest.mark.parametrize(("left", "right"), KEPT)
def test_the_same_force_is_silent(left: str, right: str) -> None:
    assert verdicts(left, right) == []


ASSERTED = [
    (
        "The coastguard said no live mortar had been fired.",
        "The coastguard acknowledges that its crews had a live mortar on board until three days earlier.",
    ),
    (
        "The valve had been replaced in May, Amrei Koss said.",
        "The valve, Amrei Koss insisted, had not been touched since it came from the factory.",
    ),
]


@pytest.mark.parametrize(("left", "right"), ASSERTED)
def test_a_speaker_who_asserts_what_he_denied_is_found(left: str, right: str) -> None:
    assert verdicts(left, right) == ["negated"]
    assert verdicts(right, left) == ["negated"]
    other = right.replace("coastguard", "navy").replace("Amrei Koss", "Udo Lenz")
    assert verdicts(left, other) == []
