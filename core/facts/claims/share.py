"""How much of a whole, told in any words: ``some of the nurses``, ``the greater part of the nurses``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.marks import (
    Mark,
    are_of_same,
    is_denied,
    marks_of,
    phrase_of,
)
from core.facts.claims.pairing import Tie
from core.facts.claims.shift import Shift, Stake
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.languages.lexicon import Sense
    from core.facts.claims.marks import Mark
    from core.facts.claims.pairing import Pairing

ALL = 6
"""The degree of ``all``; that of ``none`` is 0, and a share and its rest make 6."""
NEARLY_ALL = 5


def reshared(pair: Pairing) -> Iterator[Shift]:
    """Shares of one degree on either side, of the same things, for which the other side has none like it."""
    left, right = pair.left, pair.right
    ones, others = marks_of(pair, left, Axis.SHARE), marks_of(pair, right, Axis.SHARE)
    own = [one for one in ones if not any(_overlap(one.sense, other.sense) for other in others)]
    theirs = [other for other in others if not any(_overlap(one.sense, other.sense) for one in ones)]
    if len({one.sense for one in own}) != 1 or len({other.sense for other in theirs}) != 1:
        return
    alike = [(one, other) for one in own for other in theirs if are_of_same(pair, one, other)]
    if not alike or _may_be_the_rest(pair, *alike[0]):
        return
    one, other = alike[0]
    verdict = _verdict(one.sense, other.sense)
    yield Shift(
        verdict,
        left.span([one.first, one.last - 1]),
        right.span([other.first, other.last - 1]),
        phrase_of(left, one),
        phrase_of(right, other),
        Stake.DENIAL if one.sense.high == 0 else Stake.DEGREE if verdict is Verdict.GENERALISED else None,
    )


def _verdict(one: Sense, other: Sense) -> Verdict:
    if other.low < one.low or one.high == 0:
        return Verdict.WEAKENED
    return Verdict.GENERALISED if other.low == ALL else Verdict.STRENGTHENED


def _overlap(one: Sense, other: Sense) -> bool:
    return one.low <= other.high and other.low <= one.high


def _may_be_the_rest(pair: Pairing, one: Mark, other: Mark) -> bool:
    """``none was damaged`` and ``all are intact``; ``few paid`` and ``most did not``."""
    if one.sense.low > ALL - other.sense.low or ALL - other.sense.high > one.sense.high:
        return False
    is_extreme = {one.sense.high, other.sense.high} in ({0, ALL}, {0, NEARLY_ALL})
    is_turned = is_denied(pair, pair.left, one) != is_denied(pair, pair.right, other)
    return is_extreme or is_turned or _has_opposites(pair)


def _has_opposites(pair: Pairing) -> bool:
    """Whether a word stands for its opposite: ``most survived``, ``few died``."""
    tied = (pair.counterpart(at) for at in pair.left.content)
    return any(found is not None and found[1] is Tie.OPPOSITE for found in tied)
