"""Text from files made safe to show: nothing in it can steer a terminal or reorder a line.

Every replacement is one code point for one, so spans keep pointing at the same place.
"""

from __future__ import annotations

_SUBSTITUTE = "\u2426"  # SYMBOL FOR SUBSTITUTE FORM TWO: something stood here that cannot be shown


def _replacements() -> dict[int, str]:
    table = {code: chr(0x2400 + code) for code in range(0x20)}  # Unicode's own pictures of C0 controls
    table[0x7F] = "\u2421"
    table |= dict.fromkeys(range(0x80, 0xA0), _SUBSTITUTE)  # C1: 0x9b opens an escape sequence by itself
    # The property Bidi_Control (UAX #9), the line breaks and tags that Unicode keeps out of sight, and what
    # stands for nothing in a text: lone surrogates, noncharacters at the end of the first plane.
    hidden = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029]
    hidden += [
        0xFEFF,
        *range(0xFFF9, 0xFFFC),
        0xFFFE,
        0xFFFF,
        *range(0xE0000, 0xE0080),
        *range(0xD800, 0xE000),
    ]
    table |= dict.fromkeys(hidden, _SUBSTITUTE)
    del table[0x0A]
    table[0x09] = " "
    return table


_TABLE = _replacements()


def visible(text: str) -> str:
    """``text`` with controls, escapes and direction overrides as symbols; same length, newlines kept."""
    return text if text.isascii() and text.isprintable() else text.translate(_TABLE)


def visible_line(text: str) -> str:
    """``visible`` on one line: newlines become spaces; same length."""
    return visible(text).replace("\n", " ")
