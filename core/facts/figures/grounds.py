"""What must speak for a figure following from others besides arithmetic, which makes it of anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.facts.figures.derived import derivations, is_small
from core.facts.figures.figure import Bound, Quantity
from core.facts.figures.pairing import precision
from core.facts.figures.rules import Derivation, Rule
from core.facts.figures.units import POINTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from core.facts.figures.context import Mention

ADDED = (Rule.SUM, Rule.DIFFERENCE)
RATIOS = (Rule.SHARE, Rule.CHANGE, Rule.MULTIPLE)
# Two digits of a result and more do not follow by chance from a paragraph of figures.
TELLING_DIGITS = 2


class Operands(NamedTuple):
    """Figures of the other side from which one may follow."""

    mentions: Sequence[Mention]
    repeated: Collection[int]
    """Those which the sentence of the target says too."""
    near: bool
    """They stand in a sentence that tells what the sentence of the target tells."""


def standing(target: Mention, operands: Operands) -> Iterator[Derivation]:
    """The derivations that have grounds besides arithmetic, which makes something out of anything."""
    for found in derivations(target.figure, [m.figure for m in operands.mentions]):
        used = [operands.mentions[n] for n in found.operands]
        repeats = any(m.index in operands.repeated for m in used)
        if found.rule is Rule.SPAN:
            if operands.near and len({m.sentence for m in used}) == 1:
                yield found
            continue
        if found.rule is Rule.CHANGE and not (target.figure.tells_change or used[0].figure.is_origin):
            continue
        if found.rule in ADDED and (_count_other_things(used) or _is_off_by_chance(used, operands)):
            continue
        if found.rule is Rule.CHANGE and _runs_backwards(used):
            continue
        if found.rule is Rule.STEP and not (_is_points(target) or repeats or _tells_much(target)):
            continue
        # "By a third" is a third of what was before.
        if found.rule in (Rule.PART, Rule.REST) and used[0].figure.is_step:
            continue
        if len({m.index for m in used}) == 1 and len(used) > 1 and not is_margin(used[0], operands):
            continue
        if is_small(target.figure) and not (
            operands.near and (repeats or is_margin(used[0], operands)) and found.rule in ADDED
        ):
            continue
        if found.rule in RATIOS and not (
            repeats or are_part_and_whole(used) or _stand_together(used, operands.mentions)
        ):
            continue
        if (
            found.rule is Rule.RATE
            and used[1].dimension == "count"
            and not all(m.index in operands.repeated for m in used)
        ):
            continue
        if found.rule is Rule.PERIOD and not _is_of_one_thing(target, used[0], operands):
            continue
        if not operands.near and not (found.rule in RATIOS or tells(found, target)):
            continue
        yield found


def is_margin(score: Mention, operands: Operands) -> bool:
    """``nine votes to four`` for a margin of five, in a sentence that tells the same."""
    value = score.figure.value
    return operands.near and isinstance(value, Quantity) and value.low > value.high


def are_part_and_whole(used: Sequence[Mention]) -> bool:
    """``14 of the 6,120``, ``of 3,700 jobs 185``."""
    part = used[0]
    return len(used) > 1 and part.figure.whole_at != 0 and used[1].index == part.index + part.figure.whole_at


def _is_of_one_thing(target: Mention, operand: Mention, operands: Operands) -> bool:
    """Whether both amounts count the same, or are sums of money, or measures in sentences told alike."""
    value = target.figure.value
    is_money = isinstance(value, Quantity) and value.unit.currency is not None
    is_measure = target.dimension != "count" and operands.near
    return bool(target.heads & operand.heads) or is_money or is_measure


def _runs_backwards(used: Sequence[Mention]) -> bool:
    """Whether a change would lead to the number that the text says it came from: "up from 200 to 300"."""
    start, end = used[0].figure, used[-1].figure
    return end.is_origin and not start.is_origin


def tells(found: Derivation, target: Mention) -> bool:
    """Whether a result is too particular to follow by chance."""
    if found.rule is Rule.STEP and _is_points(target):
        return True
    if found.rule is Rule.RATE:
        return False
    return target.figure.bound is Bound.EXACT and precision(target.figure.value) >= TELLING_DIGITS


# "10.5 per cent" from 9.75 and 75 basis points; one decimal follows from many sums.
MANY_DIGITS = 3


def _tells_much(target: Mention) -> bool:
    return precision(target.figure.value) >= MANY_DIGITS


def _is_points(target: Mention) -> bool:
    return target.dimension == POINTS.dimension


def _count_other_things(used: Sequence[Mention]) -> bool:
    """Whether what is added or taken away are counts of different things: 46 people and two cabins."""
    values = [m.figure.value for m in used]
    if any(isinstance(value, Quantity) and value.unit.dimension != "count" for value in values):
        return False
    return all(m.counted for m in used) and not frozenset.intersection(*(m.heads for m in used))


def _is_off_by_chance(used: Sequence[Mention], operands: Operands) -> bool:
    """Whether a small number from anywhere would explain a slip: 46 people as 48 less two cabins."""
    return not operands.near and any(is_small(m.figure) for m in used)


def _stand_together(used: Sequence[Mention], known: Sequence[Mention]) -> bool:
    """Whether a sentence compares the operands, "from 405 to 468", and no third of their unit."""
    sentences = {m.sentence for m in used}
    if len(sentences) > 1:
        return False
    units = {m.dimension for m in used}
    rivals = [m for m in known if m.sentence in sentences and m.dimension in units]
    if "time" in units:
        return False
    return len(rivals) <= len({m.index for m in used}) or _is_course(used, rivals)


def _is_course(used: Sequence[Mention], rivals: Sequence[Mention]) -> bool:
    """``from 14 in 2020 to 42``: one is said to be what the other came from, and stands beside it."""
    if not any(m.figure.is_origin for m in used):
        return False
    places = sorted({rivals.index(m) for m in used})
    return len(places) == 1 or places[1] == places[0] + 1
