"""Causes that the version adds: two statements that stood side by side are made cause and effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.shift import Shift
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing

NOTHING_BUT_CAUSE = 2
"""The degree of words that mean nothing else; ``since`` and ``as`` on the left count as a cause, too."""
REACH = 4
"""Content words on either side of the connective that are looked at: the core of each clause."""
LEAST_SHARE = 0.5
"""Of them, that must stand on the left, so that both cause and effect are known there."""


def causes_added(pair: Pairing) -> Iterator[Shift]:
    """Causal words on the right between two things that the left side tells without one."""
    left, right = pair.left, pair.right
    if left.on(Axis.CAUSE):
        return
    for cue in right.on(Axis.CAUSE):
        if cue.sense.low < NOTHING_BUT_CAUSE or right.words[cue.first].sentence in right.questions:
            continue
        sides = []
        for inner, step in ((cue.first, -1), (cue.last - 1, 1)):
            near = right.content_from(inner, step, REACH)
            known = [pair.origin(index) for index in near]
            ties = [index for index in known if index is not None]
            if not ties or len(ties) < LEAST_SHARE * len(near):
                break
            sides.append((near, ties))
        if len(sides) < 2 or len(sides[0][1]) + len(sides[1][1]) < 3:
            continue
        connective = _connective(pair, sides[0][1][0], sides[1][1][0])
        if connective is None:
            continue
        yield Shift(
            Verdict.CAUSE_ADDED,
            left.span([*sides[0][1], *sides[1][1]]),
            right.span([cue.first, cue.last - 1, sides[0][0][0], sides[1][0][0]]),
            connective,
            right.of_cue(cue),
        )


def _connective(pair: Pairing, one: int, other: int) -> str | None:
    """The joining word between two things on the left, or that they stand in sentences of their own."""
    low, high = sorted((one, other))
    words = pair.left.words
    if words[low].sentence != words[high].sentence:
        return "(two sentences)"
    joining = [word.norm for word in words[low + 1 : high] if word.norm in pair.forms.lexicon.joining]
    return joining[0] if len(joining) == 1 else None
