"""Which way something went and which of two is more, told in any words: ``fell``, ``had gone up``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.marks import BESIDE, are_of_same, is_denied, marks_of, phrase_of, touch
from core.facts.claims.shift import Shift
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.marks import Mark
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Statement

AMOUNT = 8
"""The scale of ``more``, which compares only with a standard."""
GAP = 2
"""The scale of ``narrow`` and ``widen``, whose words tell of nothing else."""
RANK = 3
RIVALS = (RANK, AMOUNT)
"""The scales whose verbs compare by themselves: ``outnumbered``, ``led``."""
AGE = 5
THAN = 12
"""Words after a comparative within which ``than`` stands."""


def redirected(pair: Pairing) -> Iterator[Shift]:
    """Directions of one scale of which either side has one only, and the other the opposite."""
    left, right = pair.left, pair.right
    if right.questions:
        return
    ones, others = marks_of(pair, left, Axis.DIRECTION), marks_of(pair, right, Axis.DIRECTION)
    for scale in sorted({one.sense.low for one in ones} & {other.sense.low for other in others}):
        own = [one for one in ones if one.sense.low == scale]
        theirs = [other for other in others if other.sense.low == scale]
        if len({one.sense.high for one in own}) > 1 or len({other.sense.high for other in theirs}) > 1:
            continue
        one, other = own[0], theirs[0]
        if any(is_denied(pair, left, m) for m in own) or any(is_denied(pair, right, m) for m in theirs):
            continue
        if _are_changed(pair, one, other):
            yield Shift(
                Verdict.NEGATED,
                left.span([one.first, one.last - 1]),
                right.span([other.first, other.last - 1]),
                phrase_of(left, one),
                phrase_of(right, other),
            )
            return


def _are_changed(pair: Pairing, one: Mark, other: Mark) -> bool:
    is_opposite = one.sense.high != other.sense.high
    lefts, rights = _compared(pair, pair.left, one), _compared(pair, pair.right, other)
    if one.sense.low == GAP:
        return is_opposite and are_of_same(pair, one, other)
    if lefts is None or rights is None:
        return is_opposite and one.sense.low not in (AGE, AMOUNT) and touch(pair, one, other)
    sides = [_side(pair, near, rights) for near in lefts]
    if is_opposite:
        return sides in ([0, 1], [0, None], [None, 1]) or (sides == [None, None] and touch(pair, one, other))
    return sides == [1, 0]


def _side(pair: Pairing, near: list[int], rights: tuple[list[int], list[int]]) -> int | None:
    """On which side of the right comparison the nearest word stands that both tell."""
    for at in near:
        there = pair.same(at)
        if at in pair.left.figures or there is None:
            continue
        side = next((number for number in (0, 1) if there in rights[number]), None)
        if side is not None:
            return side
    return None


def _compared(pair: Pairing, statement: Statement, mark: Mark) -> tuple[list[int], list[int]] | None:
    """What is compared and with what: before and after ``than``, or a verb that compares by itself."""
    words, comparing = statement.words, pair.forms.lexicon.comparing
    until = min(len(words), mark.last + THAN)
    sentence = words[mark.first].sentence
    than = next(
        (
            i
            for i in range(mark.first + 1, until)
            if words[i].norm in comparing and words[i].sentence == sentence
        ),
        None,
    )
    if than is None:
        lexicon = pair.forms.lexicon
        is_adjective = words[mark.first].norm in lexicon.comparatives | lexicon.measures
        if mark.sense.low not in RIVALS or is_adjective:
            return None
        than = mark.last - 1
    before = statement.content_from(than, -1, BESIDE)
    after = statement.content_from(than, 1, BESIDE)
    if not before or not after or after[0] in statement.figures or words[after[0]].is_number:
        return None  # ``more than half`` bounds a figure
    return before, after
