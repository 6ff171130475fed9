"""Figures of headlines, summaries and lists, which repeat what the text says and sometimes slip."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.facts.figures.pairing import DISTINCTIVE, EXACT, SLIP, Pair
from core.model import Role

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from core.facts.figures.context import Mention

_DIGESTS = (Role.HEADING, Role.SUMMARY, Role.LIST)
# A digest shares few words with the sentence that it repeats. Of the figures that it repeats most score above
# the first, of those that slipped above the second; others that score so are of the text below.
TAKE_REPEAT, TAKE_SLIP = -2.0, -4.0


def repeated(
    same: Sequence[Pair],
    lefts: Sequence[Mention],
    rights: Sequence[Mention],
) -> list[Pair]:
    """Pairs of one telling figure, of which one side stands in a digest."""
    return [
        p
        for p in same
        if p.score >= TAKE_REPEAT
        and p.grounds[DISTINCTIVE]
        and p.grounds[EXACT]
        and (_in_digest(lefts[p.left]) or _in_digest(rights[p.right]))
    ]


def slipped(
    changed: Sequence[Pair],
    same: Sequence[Pair],
    taken: Sequence[Pair],
    lefts: Sequence[Mention],
    rights: Sequence[Mention],
) -> list[Pair]:
    """For each figure of a digest that the other text nowhere says, what it is a slip of.

    A digest tells nothing of its own, so such a figure is wrong: 8.4 per cent above, 4.8 per cent below.
    """
    found: list[Pair] = []
    for side, mentions in ((0, lefts), (1, rights)):
        said = {_index(p, side) for p in (*same, *taken)}
        by_figure: dict[int, list[Pair]] = defaultdict(list)
        for pair in _slips(changed, side, said):
            if _in_digest(mentions[_index(pair, side)]):
                by_figure[_index(pair, side)].append(pair)
        found += [max(pairs, key=lambda p: p.score) for pairs in by_figure.values()]
    return found


def _slips(changed: Sequence[Pair], side: int, said: Collection[int]) -> Iterator[Pair]:
    for pair in changed:
        if pair.grounds[SLIP] and pair.score >= TAKE_SLIP and _index(pair, side) not in said:
            yield pair


def _index(pair: Pair, side: int) -> int:
    return pair.right if side else pair.left


def _in_digest(mention: Mention) -> bool:
    return mention.paragraph.role in _DIGESTS
