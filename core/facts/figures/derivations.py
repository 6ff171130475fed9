"""Which figures of one text follow by arithmetic from figures of the other, and which only claim to."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from core.facts.figures.derived import OVER_TIME
from core.facts.figures.figure import Bound, Quantity, decimal
from core.facts.figures.grounds import (
    TELLING_DIGITS,
    Operands,
    are_part_and_whole,
    is_margin,
    standing,
    tells,
)
from core.facts.figures.judgement import changed as judged_changed
from core.facts.figures.judgement import equal
from core.facts.figures.pairing import SAME_KIND, SLIP, Ground, Pair, precision
from core.facts.figures.rules import Derivation, Rule
from core.facts.figures.units import PERCENT
from core.model import How

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from core.facts.figures.context import Mention
    from core.model import Span

# A pair of differing value this sure is a changed figure, even where arithmetic could explain it; a pair
# that looks like a slip needs less.
SURELY_CHANGED, SURELY_A_SLIP = 3.0, 1.0
# More figures than this make something out of anything.
MOST_OPERANDS = 10


def derived_pairs(
    lefts: Sequence[Mention],
    rights: Sequence[Mention],
    ground: Ground,
    taken: Sequence[Pair],
    changed: Sequence[Pair],
) -> list[Pair]:
    """Figures without an equal that follow by arithmetic from figures that the other side links with theirs.

    Each is paired with the operand that is said in no other way, or else with the main one.
    """
    taken_left, taken_right = {p.left for p in taken}, {p.right for p in taken}
    free = [p for p in changed if p.left not in taken_left and p.right not in taken_right]
    sure = [p for p in free if _is_surely_changed(p, lefts, rights)]
    plain = [p for p in free if _is_plainly_changed(p, lefts, rights, ground)]
    found: dict[tuple[int, int], str] = {}
    for side in (0, 1):
        targets, others = (rights, lefts) if side == 0 else (lefts, rights)
        pairs = {(p.right, p.left) if side == 0 else (p.left, p.right) for p in taken}
        barred, rivalled = ({p.right if side == 0 else p.left for p in pairs_} for pairs_ in (sure, plain))
        view = _View(
            targets,
            others,
            {(b, a) for a, b in ground.sentences} if side == 0 else set(ground.sentences),
            sorted((j, i) for i, j in ground.links) if side == 0 else sorted(ground.links),
            pairs,
        )
        for target, operand, note in _explained(view, barred, rivalled):
            found.setdefault((operand, target) if side == 0 else (target, operand), note)
    return [Pair(left, right, equal(How.COMPATIBLE, note), (), 0.0) for (left, right), note in found.items()]


def disproved_pairs(
    lefts: Sequence[Mention], rights: Sequence[Mention], ground: Ground, taken: Sequence[Pair]
) -> list[Pair]:
    """Shares, multiples and steps that would have to follow and do not: "a third of 1,240" for 310 of them.

    The sentence repeats one number of a linked sentence that holds two of its kind, and tells such a relation
    in the place of the other.
    """
    said_left, said_right = {p.left for p in taken}, {p.right for p in taken}
    equal_right = {p.right: p.left for p in taken if p.judged.is_equal}
    by_sentence: dict[Span, list[Mention]] = defaultdict(list)
    for mention in lefts:
        by_sentence[mention.sentence].append(mention)
    found = []
    for target in rights:
        if target.index in said_right or target.dimension not in _RELATIONS:
            continue
        beside = (m.index for m in rights if m.sentence == target.sentence)
        repeated = {equal_right[index] for index in beside if index in equal_right}
        for one, other in ground.sentences:
            if other != target.sentence:
                continue
            lost = [m for m in by_sentence[one] if m.index not in said_left and _is_plain(m)]
            kept = [m for m in by_sentence[one] if m.index in repeated and _is_plain(m)]
            pairs = [(a, b) for a in lost for b in kept if a.dimension == b.dimension != "time"]
            right = _relation(target, *pairs[0]) if len(lost) == len(pairs) == 1 else ""
            if right:
                found.append(Pair(pairs[0][0].index, target.index, judged_changed(right), (), 0.0))
                break
    return found


_RELATIONS = ("share", "multiple", "points")


def _is_plain(mention: Mention) -> bool:
    value = mention.figure.value
    return isinstance(value, Quantity) and not value.is_range and not value.vague


def _relation(target: Mention, lost: Mention, kept: Mention) -> str:
    """What the relation of the two numbers is, in words; empty where the target is of another kind."""
    a, b = lost.figure.value, kept.figure.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)) or a.base[0] <= 0 or b.base[0] <= 0:
        return ""
    x, y, said = a.base[0], b.base[0], f"not {target.figure.reading}"
    match target.dimension, lost.dimension:
        case "points", "share" if a.unit == b.unit == PERCENT:
            return f"{said}: {a.reading} and {b.reading} are {decimal(abs(x - y) * 100)} points apart"
        case "share", dimension if dimension != "share" and x < y:
            return f"{said}: {a.reading} of {b.reading} is {_rounded(x / y * 100)}%"
        case "multiple", dimension if dimension != "multiple":
            less, more = (a, b) if x < y else (b, a)
            times = _rounded(max(x, y) / min(x, y))
            return f"{said}: {more.reading} is {times} times {less.reading}"
    return ""


def _rounded(value: Fraction) -> str:
    return decimal(Fraction(round(value * 10), 10))


class _View(NamedTuple):
    """Both texts seen from the side whose figures are to be explained."""

    targets: Sequence[Mention]
    others: Sequence[Mention]
    sentences: Collection[tuple[Span, Span]]
    links: Sequence[tuple[int, int]]
    pairs: Collection[tuple[int, int]]
    """Figures that have their equal: target and other."""


def _explained(
    view: _View, barred: Collection[int], rivalled: Collection[int]
) -> Iterator[tuple[int, int, str]]:
    """Target, operand and formula of every open target that follows.

    Those ``barred`` look changed, so that only an exact difference from what both sentences say counts;
    ``rivalled`` ones may be, so that only telling results count.
    """
    has_equal = {target for target, _ in view.pairs}
    said_otherwise = {other for _, other in view.pairs}
    groups = _Groups(view)
    for target in view.targets:
        if target.index in has_equal:
            continue
        ways = [_way(target, group, said_otherwise, barred, rivalled) for group in groups.of(target)]
        # The first close one: sentences that tell the same come before whole paragraphs.
        best = min(
            (way for way in ways if way is not None), key=lambda way: not way[1].is_close, default=None
        )
        if best is not None:
            yield target.index, best[0], best[1].note


def _way(
    target: Mention,
    operands: Operands,
    said_otherwise: Collection[int],
    barred: Collection[int],
    rivalled: Collection[int],
) -> tuple[int, Derivation] | None:
    """The closest derivation of the target from one group of operands, with the operand it is paired with."""
    holding = (
        found
        for found in standing(target, operands)
        if (target.index not in barred or _is_compelling(found, target, operands))
        and (target.index not in rivalled or (tells(found, target) and found.rule is not Rule.SUM))
        and not _is_mistold_whole(found, target, operands, said_otherwise)
    )
    # Of several ways the one by which the target stands beside what it is told against: "a tenth under 5.3%".
    best = min(
        holding,
        key=lambda found: (
            found.off,
            not any(operands.mentions[n].index in operands.repeated for n in found.operands),
        ),
        default=None,
    )
    if best is None:
        return None
    used = [operands.mentions[n].index for n in best.operands]
    free = next((index for index in used if index not in said_otherwise), None)
    if free is None and not operands.near:
        return None
    return used[0] if free is None else free, best


def _is_mistold_whole(
    found: Derivation, target: Mention, operands: Operands, said_otherwise: Collection[int]
) -> bool:
    """Whether a part of an amount that is said nowhere else is rather that amount, told wrongly.

    It is not where the share is said nowhere else either, and the product has digits of its own.
    """
    used = [operands.mentions[n].index for n in found.operands]
    if found.rule not in (Rule.PART, Rule.REST) or len(used) < 2 or used[1] in said_otherwise:
        return False
    return not (operands.near and used[0] not in said_otherwise and tells(found, target))


class _Groups:
    """The figures that may be operands, by where the target stands."""

    def __init__(self, view: _View) -> None:
        self._linked: dict[int, list[int]] = defaultdict(list)
        for i, j in view.links:
            self._linked[i].append(j)
        self._sentences: dict[Span, set[Span]] = defaultdict(set)
        for one, other in view.sentences:
            self._sentences[one].add(other)
        self._by_paragraph: dict[int, list[Mention]] = defaultdict(list)
        self._by_sentence: dict[Span, list[Mention]] = defaultdict(list)
        for mention in view.others:
            self._by_paragraph[mention.paragraph.index].append(mention)
            self._by_sentence[mention.sentence].append(mention)
        self._said: Mapping[Span, set[int]] = defaultdict(set)
        sentence_of = {mention.index: mention.sentence for mention in view.targets}
        for target, repeated in view.pairs:
            self._said[sentence_of[target]].add(repeated)
        self._others = {mention.index: mention for mention in view.others}

    def of(self, target: Mention) -> Iterator[Operands]:
        """Each linked sentence, with what the own sentence repeats; linked paragraphs; two neighbours."""
        said = self._said.get(target.sentence, set())
        for sentence in sorted(self._sentences[target.sentence]):
            inside = self._by_sentence[sentence]
            outside = [self._others[n] for n in sorted(said) if self._others[n].sentence != sentence]
            if 0 < len(inside) + len(outside) <= MOST_OPERANDS:
                yield Operands([*inside, *outside], said, near=True)
        paragraphs = self._linked[target.paragraph.index]
        for group in [[i] for i in paragraphs] + [[i, i + 1] for i in paragraphs if i + 1 in paragraphs]:
            known = [m for index in group for m in self._by_paragraph[index]]
            if 0 < len(known) <= MOST_OPERANDS:
                yield Operands(known, said, near=False)


def _is_compelling(found: Derivation, target: Mention, operands: Operands) -> bool:
    """A difference between two numbers, one of which the sentence of the target repeats.

    It is said to be one ("exceeds the profit by 70 million") or is too particular for chance.
    """
    used = [operands.mentions[n] for n in found.operands]
    repeats = any(m.index in operands.repeated for m in used)
    if found.rule in OVER_TIME:
        return precision(target.figure.value) >= TELLING_DIGITS or found.rule is Rule.SPREAD
    if found.rule is Rule.SHARE and are_part_and_whole(used):
        return operands.near
    if found.rule is Rule.PART:
        return operands.near and tells(found, target)
    if found.rule is Rule.DIFFERENCE and is_margin(used[0], operands):
        return True
    if found.rule is Rule.SUM:
        return operands.near and repeats and target.figure.bound is Bound.NEARLY
    is_said = target.figure.is_step or tells(found, target)
    return found.rule is Rule.DIFFERENCE and operands.near and repeats and is_said


def _is_surely_changed(pair: Pair, lefts: Sequence[Mention], rights: Sequence[Mention]) -> bool:
    """Whether a pair of differing value is one fact told with another figure, whatever arithmetic can do."""
    hedged = lefts[pair.left].figure.bound or rights[pair.right].figure.bound
    return pair.score >= (SURELY_A_SLIP if pair.grounds[SLIP] and not hedged else SURELY_CHANGED)


def _is_plainly_changed(
    pair: Pair, lefts: Sequence[Mention], rights: Sequence[Mention], ground: Ground
) -> bool:
    """Whether two figures of one kind stand behind the same word in sentences that tell the same."""
    left, right = lefts[pair.left], rights[pair.right]
    together = (left.sentence, right.sentence) in ground.sentences and bool(pair.grounds[SAME_KIND])
    return together and left.lead == right.lead != ""
