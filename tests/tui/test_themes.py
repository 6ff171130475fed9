"""Text can be read in every look, and the marks keep apart whatever colours a reader sees.

Contrast as WCAG 2.2 computes it. What readers see who lack one kind of cone is simulated with the matrices
of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
Deficiency" (IEEE TVCG 15(6), 2009, severity 1.0), on linear RGB; distances are those of CIELAB (1976), of
which 2.3 can just be seen (Mahy, Van Eycken and Oosterlinck 1994).
"""

from __future__ import annotations

import itertools
import math

import pytest
from textual.color import Color
from textual.theme import Theme

from tui.themes import BLUE_ORANGE, BLUE_ORANGE_LIGHT, DARK, LIGHT, LOOKS, other_light

Vector = tuple[float, float, float]
LEAST_CONTRAST = 4.5
SIGHT = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.95047, 1.0, 1.08883)


def linear(colour: str) -> Vector:
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in Color.parse(colour).normalized
    )
    return red, green, blue


def times(matrix: tuple[Vector, ...], vector: Vector) -> Vector:
    one, two, three = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return one, two, three


def contrast(one: str, other: str) -> float:
    low, high = sorted(times(TO_XYZ, linear(colour))[1] for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def lab(colour: str, sight: tuple[Vector, ...]) -> Vector:
    red, green, blue = (min(1.0, max(0.0, c)) for c in times(sight, linear(colour)))
    x, y, z = (
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116
        for t in (v / w for v, w in zip(times(TO_XYZ, (red, green, blue)), WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def colour(theme: Theme, name: str) -> str:
    return str(theme.variables.get(name) or getattr(theme, name))


@pytest.mark.parametrize("theme", LOOKS, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["background", "surface", "panel", "cursor-ground"])
def test_text_can_be_read_on_every_ground(theme: Theme, ground: str) -> None:
    inks = [name for name in theme.variables if name != "cursor-ground"]
    for ink in ("foreground", "accent", "warning", *inks):
        assert contrast(colour(theme, ink), colour(theme, ground)) >= LEAST_CONTRAST, ink


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize(
    ("theme", "least"), [(DARK, 10), (LIGHT, 10), (BLUE_ORANGE, 20), (BLUE_ORANGE_LIGHT, 20)]
)
def test_what_became_of_a_passage_is_told_by_any_eye(theme: Theme, least: float, sight: str) -> None:
    marks = ("mark-changed", "mark-dropped", "mark-added", "mark-moved")
    for one, other in (*itertools.combinations(marks, 2), ("mark-must", "mark-equal")):
        apart = math.dist(*(lab(colour(theme, name), SIGHT[sight]) for name in (one, other)))
        assert apart >= least, (one, other)


def test_light_and_dark_take_turns_within_a_kind_of_look() -> None:
    for theme in LOOKS:
        assert other_light(other_light(theme.name)) == theme.name
        assert next(t for t in LOOKS if t.name == other_light(theme.name)).dark != theme.dark
    assert other_light("nord") == LIGHT.name
