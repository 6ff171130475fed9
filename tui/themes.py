"""The two looks of the program, and what each mark's colour is in any theme.

Orange against blue, yellow and purple keep apart for readers who confuse red and green (Okabe and Ito,
"Color Universal Design", 2008); every mark has a glyph and a weight or line besides.
"""

from __future__ import annotations

from textual.theme import Theme

_DARK_MARKS = {
    "mark-changed": "#ffd75f",
    "mark-dropped": "#ffaf5f",
    "mark-added": "#87d7ff",
    "mark-moved": "#d7afd7",
    "mark-shared": "#87d7af",
    "mark-equal": "#9fb89f",
    "mark-must": "#ff875f",
    "mark-should": "#ffd75f",
    "quiet-ink": "#8a8f98",
    "side-name": "#87afd7",
    "cursor-ground": "#2c3f54",
}
_LIGHT_MARKS = {
    "mark-changed": "#7a5200",
    "mark-dropped": "#a03c00",
    "mark-added": "#005a9c",
    "mark-moved": "#7a3b78",
    "mark-shared": "#006c4d",
    "mark-equal": "#4f6b4f",
    "mark-must": "#b32d00",
    "mark-should": "#7a5200",
    "quiet-ink": "#6a6a66",
    "side-name": "#2d5b88",
    "cursor-ground": "#cddcec",
}

DARK = Theme(
    name="reader-dark",
    primary="#5f87af",
    secondary="#5f8787",
    accent="#87afd7",
    warning="#ffaf5f",
    error="#ff875f",
    success="#87d7af",
    foreground="#d8d8d2",
    background="#16181c",
    surface="#1d2026",
    panel="#262a31",
    dark=True,
    variables=_DARK_MARKS,
)
LIGHT = Theme(
    name="reader-light",
    primary="#2d5b88",
    secondary="#3f6f6f",
    accent="#2d5b88",
    warning="#a03c00",
    error="#b32d00",
    success="#006c4d",
    foreground="#22221f",
    background="#faf8f2",
    surface="#f2efe6",
    panel="#e6e2d6",
    dark=False,
    variables=_LIGHT_MARKS,
)


def mark_colours(*, dark: bool) -> dict[str, str]:
    """Defaults of the program's own variables, for themes that do not name them."""
    return _DARK_MARKS if dark else _LIGHT_MARKS
