"""Figures that say the same in other words become anchors with one key."""

from __future__ import annotations

import pytest

from core.align.anchors import figure_anchors
from core.facts.figures.find import figures_in


def keys_meet(left: str, right: str) -> bool:
    ours, theirs = figure_anchors(figures_in(left), figures_in(right))
    return bool({a.key for a in ours} & {a.key for a in theirs})


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("It costs $1.7 billion.", "It costs 1,700 million dollars."),
        ("The cable was cut 64 kilometres off.", "It was severed about 40 miles off."),
        ("A fifth of the mills closed.", "Of the mills 20 percent closed."),
        ("It drew 23,600 people.", "It drew more than 23,000 people."),
    ],
)
def test_equal_figures_share_a_key(left: str, right: str) -> None:
    assert keys_meet(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("It costs $1.7 billion.", "It costs $2.7 billion."),
        ("It drew 58 people.", "It drew 85 people."),
        ("They wait 24 hours.", "They met in 2024."),
    ],
)
def test_other_figures_do_not(left: str, right: str) -> None:
    assert not keys_meet(left, right)


def test_every_figure_is_an_anchor_where_it_stands() -> None:
    text = "Nine of 12 ships left on May 3."
    anchors, none = figure_anchors(figures_in(text), ())
    assert [text[a.span.start : a.span.end] for a in anchors] == ["Nine", "12", "May 3"]
    assert none == ()
