"""Lines join back to the text, fit their width and break where a typesetter would."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from core.visible import visible_line
from tui.layout import wrap
from tui.layout.wrap import WrappedText

TEXTS = st.text(
    st.one_of(
        st.sampled_from("aé —-“”’.,%$  　日本語、。（）「」ー\u0301\u200d👨👩🇵🇪\u00a0\u2009ابعק"),
        st.characters(),
    ),
    max_size=120,
).map(visible_line)
WIDTHS = st.integers(1, 40)


def lines(text: str, width: int) -> list[str]:
    return [text[a:b] for a, b in WrappedText(text).lines(width)]


@given(TEXTS, WIDTHS)
def test_lines_joined_are_the_text(text: str, width: int) -> None:
    assert "".join(lines(text, width)) == text


@given(TEXTS, st.integers(2, 40))
def test_no_line_is_wider_than_its_room(text: str, width: int) -> None:
    for line in lines(text, width):
        assert cell_len(line.rstrip()) <= width


@given(TEXTS, WIDTHS)
def test_the_height_is_the_number_of_lines(text: str, width: int) -> None:
    assert WrappedText(text).height(width) == len(lines(text, width))


def test_words_stay_whole_where_they_fit() -> None:
    assert lines("the quick brown fox jumps", 10) == ["the quick ", "brown fox ", "jumps"]


def test_a_word_wider_than_the_line_is_cut_and_what_follows_joins_its_end() -> None:
    assert lines("see https://a.example/long then go", 10) == [
        "see ",
        "https://a.",
        "example/lo",
        "ng then go",
    ]


def test_text_without_spaces_breaks_between_characters_but_not_before_a_full_stop() -> None:
    assert lines("日本語の文章。", 12) == ["日本語の文", "章。"]
    assert lines("日本「語」", 6) == ["日本", "「語」"]


def test_a_family_of_joined_emoji_is_never_cut() -> None:
    family = "👨‍👩‍👧‍👦"
    assert lines(family * 3, 4) == [family * 2, family]


def test_letters_taken_for_one_cell_are_one_cell() -> None:
    narrow = re.compile(f"[{wrap._ONE_CELL}]")
    assert [c for c in map(chr, range(0x20, 0x3000)) if narrow.match(c) and cell_len(c) != 1] == []
