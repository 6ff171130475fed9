"""Which links lead elsewhere than the order of the texts would have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.align.chain import heaviest_chain
from core.model import LinkRelation, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model import Article

PARTIAL_WEIGHT = 0.3
"""What a partial link weighs in the order of the texts, against 1 for a full one."""


def moved_pairs(
    left: Article, right: Article, relations: Mapping[tuple[int, int], LinkRelation]
) -> set[tuple[int, int]]:
    """The linked paragraphs of running text, by index, that lie off the heaviest chain of links in the order
    of both texts."""
    running = (Role.BODY, Role.LIST)
    heft = {}
    for (i, j), relation in relations.items():
        one, other = left.paragraphs[i], right.paragraphs[j]
        if one.role in running and other.role in running:
            weight = 1.0 if relation is LinkRelation.FULL else PARTIAL_WEIGHT
            heft[i, j] = min(len(one.span), len(other.span)) * weight
    return heft.keys() - heaviest_chain(heft)
