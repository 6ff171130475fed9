"""Figures that changed owners: both numbers stand, each with what the other counted."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from core.facts.figures.judgement import changed as judged_changed
from core.model import FigureKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.facts.figures.context import Mention
    from core.facts.figures.pairing import Pair
    from core.model import Span

# Figures of one kind in a sentence; no sentence that people read has more.
MOST_EXCHANGED = 30


def exchange_owners(
    chosen: Sequence[Pair], lefts: Sequence[Mention], rights: Sequence[Mention]
) -> list[Pair]:
    """Two equal pairs of one sentence whose numbers count each other's things become two changed ones.

    "Six crabs and four sponges" against "four crabs and six sponges": both numbers stand, with other owners.
    """
    by_sentence: dict[tuple[Span, Span, str], list[Pair]] = defaultdict(list)
    for pair in chosen:
        left, right = lefts[pair.left], rights[pair.right]
        by_sentence[left.sentence, right.sentence, left.figure.kind].append(pair)
    exchanged: dict[int, Pair] = {}
    for pairs in by_sentence.values():
        for one, other in combinations(pairs[:MOST_EXCHANGED], 2):
            if one.left in exchanged or other.left in exchanged or not _crossed(one, other, lefts, rights):
                continue
            a, b = lefts[one.left].figure, lefts[other.left].figure
            judged = judged_changed(f"{a.reading} and {b.reading} changed places")
            exchanged[one.left] = one._replace(right=other.right, judged=judged)
            exchanged[other.left] = other._replace(right=one.right, judged=judged)
    return [exchanged.get(pair.left, pair) for pair in chosen]


def told_of_others(chosen: Sequence[Pair], lefts: Sequence[Mention], rights: Sequence[Mention]) -> list[Pair]:
    """An equal pair becomes a changed one where the version tells the number of somebody else.

    "Ada Holm, 31, and Per Dahl, 44" against "Ada Holm, 44": before the number stands the name that in the
    sentence of the original stands before a number which the version has nowhere.
    """
    paired = {p.left for p in chosen}
    by_sentence: dict[Span, list[Mention]] = defaultdict(list)
    for mention in lefts:
        if mention.index not in paired:
            by_sentence[mention.sentence].append(mention)
    return [_of_other(p, lefts, rights, by_sentence) if by_sentence else p for p in chosen]


def _of_other(
    pair: Pair,
    lefts: Sequence[Mention],
    rights: Sequence[Mention],
    by_sentence: dict[Span, list[Mention]],
) -> Pair:
    one, other = lefts[pair.left], rights[pair.right]
    if one.lead == other.lead or one.lead not in one.near or other.lead not in other.near:
        return pair
    for rival in by_sentence[one.sentence]:
        if rival.lead == other.lead and rival.dimension == one.dimension != "":
            judged = judged_changed(f"{rival.figure.reading} became {other.figure.reading}")
            return pair._replace(left=rival.index, judged=judged)
    return pair


def _crossed(one: Pair, other: Pair, lefts: Sequence[Mention], rights: Sequence[Mention]) -> bool:
    a, b, x, y = lefts[one.left], lefts[other.left], rights[one.right], rights[other.right]
    if a.figure.key == b.figure.key:
        return False
    if a.figure.kind is FigureKind.AGE:
        # Whose age it is stands before it; of two names one is enough, because names are spelled otherwise.
        leads = (a.lead == y.lead != "", b.lead == x.lead != "")
        return any(leads) and a.lead != x.lead and b.lead != y.lead
    if a.heads & x.heads or b.heads & y.heads:
        return False
    if a.heads & y.heads and b.heads & x.heads:
        return True
    # "£12m in 2022 and £15m in 2023" against "£15m in 2022 and £12m in 2023".
    dates = [_date_after(m) for m in (a, b, x, y)]
    return all(dates) and dates[0] == dates[3] != dates[1] == dates[2]


def _date_after(mention: Mention) -> str:
    """The key of a date that follows as the next figure, of which the figure is told."""
    key = mention.after
    return key if key.startswith("date:") and not mention.heads else ""
