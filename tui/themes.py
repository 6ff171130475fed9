"""The looks of the program, and what each mark's colour is in any theme.

Every mark has a glyph and a weight or line besides its colour. In all looks text stands out from its ground
by 4.5 to 1 (WCAG 2.2, 1.4.3), and the marks of what changed, was dropped, added or moved keep apart for
readers who do not see red, green or blue; a test measures both. ``reader-blue-orange`` has two hues only,
which every eye tells apart, in steps of lightness (after Okabe and Ito, "Color Universal Design", 2008).
"""

from __future__ import annotations

from textual.theme import Theme

_DARK_MARKS = {
    "mark-changed": "#ffd75f",
    "mark-dropped": "#ff9f4a",
    "mark-added": "#87d7ff",
    "mark-moved": "#d7afd7",
    "mark-shared": "#87d7af",
    "mark-equal": "#a8c0a8",
    "mark-must": "#ff8f6b",
    "mark-should": "#ffd75f",
    "quiet-ink": "#a6abb4",
    "side-name": "#8fb7df",
    "cursor-ground": "#2c3f54",
}
_LIGHT_MARKS = {
    "mark-changed": "#5c3e00",
    "mark-dropped": "#ad3f00",
    "mark-added": "#005a9c",
    "mark-moved": "#7a3b78",
    "mark-shared": "#00664a",
    "mark-equal": "#466046",
    "mark-must": "#ad2c00",
    "mark-should": "#5c3e00",
    "quiet-ink": "#5e5e5a",
    "side-name": "#2d5b88",
    "cursor-ground": "#d6e3f0",
}
_BLUE_ORANGE_MARKS = {
    "mark-changed": "#ffe680",
    "mark-dropped": "#ff9a1f",
    "mark-added": "#4db2ff",
    "mark-moved": "#c3cfff",
    "mark-shared": "#9fd0ff",
    "mark-equal": "#a9b4c0",
    "mark-must": "#ff9a1f",
    "mark-should": "#ffe680",
    "quiet-ink": "#9aa3ad",
    "side-name": "#8fc7ff",
    "cursor-ground": "#1d3a57",
}
_BLUE_ORANGE_LIGHT_MARKS = {
    "mark-changed": "#4a3200",
    "mark-dropped": "#ab4400",
    "mark-added": "#0060c0",
    "mark-moved": "#20245e",
    "mark-shared": "#004f8a",
    "mark-equal": "#4a5560",
    "mark-must": "#ab4400",
    "mark-should": "#4a3200",
    "quiet-ink": "#5a636d",
    "side-name": "#0b4f94",
    "cursor-ground": "#d6e6fa",
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
    panel="#ebe7dc",
    dark=False,
    variables=_LIGHT_MARKS,
)
BLUE_ORANGE = Theme(
    name="reader-blue-orange",
    primary="#3d7fc4",
    secondary="#5f87af",
    accent="#8fc7ff",
    warning="#ffb454",
    error="#ff9a1f",
    success="#9fd0ff",
    foreground="#eceff4",
    background="#0b0e14",
    surface="#131823",
    panel="#1c2330",
    dark=True,
    variables=_BLUE_ORANGE_MARKS,
)
BLUE_ORANGE_LIGHT = Theme(
    name="reader-blue-orange-light",
    primary="#0b4f94",
    secondary="#3a6ea5",
    accent="#0b4f94",
    warning="#8f4a00",
    error="#ab4400",
    success="#004f8a",
    foreground="#14171c",
    background="#ffffff",
    surface="#f3f5f8",
    panel="#e9edf3",
    dark=False,
    variables=_BLUE_ORANGE_LIGHT_MARKS,
)
LOOKS = (DARK, LIGHT, BLUE_ORANGE, BLUE_ORANGE_LIGHT)


def other_light(name: str) -> str:
    """The look to turn to from ``name`` for light instead of dark or the other way round."""
    for dark, light in ((DARK, LIGHT), (BLUE_ORANGE, BLUE_ORANGE_LIGHT)):
        if name in (dark.name, light.name):
            return dark.name if name == light.name else light.name
    return LIGHT.name


def mark_colours(*, dark: bool) -> dict[str, str]:
    """Defaults of the program's own variables, for themes that do not name them."""
    return _DARK_MARKS if dark else _LIGHT_MARKS
