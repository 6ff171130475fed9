"""Figures of headlines, summaries and lists, which repeat what the text says and sometimes slip."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.facts.figures.figure import Rarity
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


def repeated_from_text(
    chosen: Sequence[Pair], lefts: Sequence[Mention], rights: Sequence[Mention]
) -> list[Pair]:
    """Figures of a digest that stand in the text below as well, paired as they are there.

    "16%" above and below, "one in six" in the other text: what explains the one explains the other.
    """
    found = []
    for side, mentions in ((0, lefts), (1, rights)):
        paired = {_index(p, side) for p in chosen}
        by_key = {
            (mentions[_index(p, side)].figure.key, mentions[_index(p, side)].figure.bound): p
            for p in reversed(chosen)
            if p.judged.is_equal and not _in_digest(mentions[_index(p, side)])
        }
        for mention in mentions:
            figure = mention.figure
            known = by_key.get((figure.key, figure.bound))
            is_open = mention.index not in paired and figure.rarity is Rarity.DISTINCTIVE
            if known is not None and is_open and _in_digest(mention):
                found.append(
                    known._replace(right=mention.index) if side else known._replace(left=mention.index)
                )
    return found


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
