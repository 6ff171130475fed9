"""Which figures of one text follow by arithmetic from figures of the other."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.facts.figures.derived import derive
from core.facts.figures.judgement import equal
from core.facts.figures.pairing import SLIP, Ground, Pair
from core.model import How

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from core.facts.figures.context import Mention

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
    """Figures without an equal that follow by arithmetic from figures in linked paragraphs of the other side.

    Each is paired with the operand that is said in no other way.
    """
    free_left = {m.index for m in lefts} - {p.left for p in taken}
    free_right = {m.index for m in rights} - {p.right for p in taken}
    sure = [p for p in changed if _is_surely_changed(p, lefts, rights)]
    sure = [p for p in sure if p.left in free_left and p.right in free_right]
    links = sorted(ground.links)
    found = {
        (operand, target): note
        for operand, target, note in _explained(
            rights, lefts, [(j, i) for i, j in links], free_right - {p.right for p in sure}, free_left
        )
    }
    for operand, target, note in _explained(
        lefts, rights, links, free_left - {p.left for p in sure}, free_right
    ):
        found.setdefault((target, operand), note)
    return [Pair(left, right, equal(How.COMPATIBLE, note), (), 0.0) for (left, right), note in found.items()]


def _explained(
    targets: Sequence[Mention],
    others: Sequence[Mention],
    links: Sequence[tuple[int, int]],
    open_targets: Collection[int],
    open_operands: Collection[int],
) -> Iterator[tuple[int, int, str]]:
    """Operand, target and formula of every target that follows; ``links`` lead from targets to others."""
    linked: dict[int, list[int]] = defaultdict(list)
    for home, other in links:
        linked[home].append(other)
    by_paragraph: dict[int, list[Mention]] = defaultdict(list)
    for mention in others:
        by_paragraph[mention.paragraph.index].append(mention)
    for target in targets:
        if target.index not in open_targets:
            continue
        for known in _operands(linked[target.paragraph.index], by_paragraph):
            derivation = derive(target.figure, [m.figure for m in known])
            used = [known[n].index for n in derivation.operands] if derivation is not None else []
            operand = next((index for index in used if index in open_operands), None)
            if derivation is not None and operand is not None:
                yield operand, target.index, derivation.note
                break


def _operands(paragraphs: Sequence[int], by_paragraph: dict[int, list[Mention]]) -> Iterator[list[Mention]]:
    """The figures of each linked paragraph, then of each two that are neighbours."""
    groups = [[index] for index in paragraphs] + [[i, i + 1] for i in paragraphs if i + 1 in paragraphs]
    for group in groups:
        if 0 < sum(len(by_paragraph[index]) for index in group) <= MOST_OPERANDS:
            yield [m for index in group for m in by_paragraph[index]]


def _is_surely_changed(pair: Pair, lefts: Sequence[Mention], rights: Sequence[Mention]) -> bool:
    hedged = lefts[pair.left].figure.bound or rights[pair.right].figure.bound
    return pair.score >= (SURELY_A_SLIP if pair.grounds[SLIP] and not hedged else SURELY_CHANGED)
