"""Where paragraphs begin and end."""

from __future__ import annotations

import textwrap
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.article.segment import split_paragraphs

PROSE = (
    "The accord replaces a convention that officials on both sides said had not been enforced since the "
    "late nineties. It takes effect on the first of July if both legislatures ratify it in the spring."
)


def paragraphs(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split_paragraphs(text)]


def test_blank_lines_separate_paragraphs() -> None:
    assert paragraphs("One.\n\n  Two.  \n \t\n\nThree.") == ["One.", "Two.", "Three."]


def test_without_blank_lines_each_line_is_a_paragraph() -> None:
    assert paragraphs(f"{PROSE}\n{PROSE}\nShort line.") == [PROSE, PROSE, "Short line."]


def test_prose_wrapped_at_a_fixed_width_is_one_paragraph() -> None:
    wrapped = textwrap.fill(PROSE, 72)
    assert paragraphs(f"{wrapped}\n\n{wrapped}") == [wrapped, wrapped]


def test_a_heading_on_top_of_a_long_line_stands_alone() -> None:
    assert paragraphs(f"The river accord\n{PROSE}") == ["The river accord", PROSE]


def test_list_items_are_never_joined() -> None:
    items = [
        "- Revenue came in at 13.1 billion, up from 10.6 billion a year",
        "- Beer volumes fell by a tenth",
    ]
    assert paragraphs("\n".join(items)) == items
    rows = [
        "1 Nine patrol aircraft will be hosted instead of six.",
        "2 Submarine detections have risen sharply too.",
    ]
    assert paragraphs("\n".join(rows)) == rows


@given(st.text(alphabet=st.sampled_from("ab .\n\t-1"), max_size=300))
def test_paragraphs_hold_all_words_once_and_in_order(text: str) -> None:
    spans = split_paragraphs(text)
    assert " ".join(text[s.start : s.end] for s in spans).split() == text.split()
    assert all(a.end <= b.start for a, b in pairwise(spans))
