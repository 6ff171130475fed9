"""A finding is said once, in one line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.reading.captions import finding_caption
from tests.tui.example import comparison


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
