"""What could steer a terminal is shown instead."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.visible import visible, visible_line


def test_escapes_and_direction_overrides_become_symbols() -> None:
    assert visible("a\x1b[31mb") == "a␛[31mb"
    assert visible("a\x9b31mb\u202eevil\u2066") == "a␦31mb␦evil␦"
    assert visible("tab\there\nline") == "tab here\nline"
    assert visible_line("tab\there\nline") == "tab here line"


def test_writing_is_left_alone() -> None:
    for text in ("Café – “oui” 50 €", "日本語のテキスト", "العربية", "👩‍👩‍👧‍👦 flags 🇮🇸", "e\u0301"):
        assert visible(text) == text


@given(st.text())
def test_every_offset_keeps_its_place_and_nothing_steers(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert not any(ord(c) < 32 and c != "\n" for c in shown)
    assert not any(0x7F <= ord(c) < 0xA0 for c in shown)
