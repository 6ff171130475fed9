"""A finding is said once, in one line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model import Role
from core.reading.captions import finding_caption, listed_caption
from tests.tui.example import article, comparison, find


@pytest.mark.parametrize(
    ("note", "caption"),
    [
        ("", "$312 million → $321 million"),
        ("transposed digits", "$312 million → $321 million · transposed digits"),
        ("$312 million → $321 million", "$312 million → $321 million"),
        ("$312 million = $321 million", "$312 million → $321 million"),
        ("“$312 million” → “$321 million”", "$312 million → $321 million"),
        ("$312  million →\n$321 million; transposed", "$312 million → $321 million · transposed"),
        (
            "$312 million → $321 millions and more",
            "$312 million → $321 million · $312 million → $321 millions and more",
        ),
    ],
)
def test_what_a_note_repeats_is_left_out(note: str, caption: str) -> None:
    made = comparison()
    assert finding_caption(made, replace(made.figures[1], note=note)) == caption


def test_a_note_on_one_side_only_stays() -> None:
    made = comparison()
    dropped = replace(made.figures[3], note="58 → nothing")
    assert finding_caption(made, dropped) == "58 (only in the original) · 58 → nothing"


def test_a_figure_stands_with_what_it_counts() -> None:
    made = comparison()
    assert listed_caption(made, made.figures[1]) == (
        "$312 million → $321 million [over six years…] · transposed digits"
    )


@pytest.mark.parametrize(
    ("sentence", "told", "caption"),
    [
        ("About 40 people died.", "40", "40 [people died]"),
        ("The vote was 54", "54", "[The vote was] 54"),
        ("Officials said the number of dead rose to 54, she said.", "54", "[…dead rose to] 54"),
        ("“Nights of coffee,” the envoy, 54, said.", "54", "[the envoy] 54"),
        ("54", "54", "54"),
        ("It costs 30 (excluding tax).", "30", "[It costs] 30"),
        (
            "死者の数は54人に達したと当局が月曜日の朝に発表し病院の関係者も記者団にこれを認めたという",
            "54",
            None,
        ),
    ],
)
def test_words_beside_a_figure_stay_in_its_clause(sentence: str, told: str, caption: str | None) -> None:
    left = article("left", ((Role.BODY, sentence),))
    made = replace(comparison(), left=left)
    finding = replace(made.figures[3], left=find(left, told), right=None, note="")
    said = listed_caption(made, finding).removesuffix(" (only in the original)")
    if caption is not None:
        assert said == caption
    else:
        assert said.startswith("54 [人に達した")
        assert said.endswith("…]")
        assert len(said) < len(sentence)
