"""Links that the reader has drawn or taken away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.align.moves import moved_pairs
from core.model import Link, LinkRelation, Reason, Strength

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.corrections import Corrections
    from core.model import Article

BY_HAND = Reason("reader", "linked by hand")


def corrected_links(
    left: Article, right: Article, links: Sequence[Link], corrections: Corrections
) -> tuple[Link, ...]:
    """``links`` as the reader corrected them, sorted by left and right index.

    What the reader links is sure, with score 1. Page residue is not compared, so it cannot be linked.
    """
    if not corrections.linked and not corrections.unlinked:
        return tuple(links)
    drawn = {(link.left, link.right): link for link in links}
    for pair in corrections.unlinked:
        drawn.pop(pair, None)
    for i, j in corrections.linked:
        if left.paragraphs[i].role.is_residue or right.paragraphs[j].role.is_residue:
            continue
        found = drawn.get((i, j))
        reasons = (BY_HAND, *(found.reasons if found else ()))
        drawn[i, j] = Link(i, j, 1.0, LinkRelation.FULL, Strength.SURE, moved=False, reasons=reasons)
    moved = moved_pairs(left, right, {pair: link.relation for pair, link in drawn.items()})
    return tuple(replace(link, moved=pair in moved) for pair, link in sorted(drawn.items()))
