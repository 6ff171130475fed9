"""The heaviest chain of pairs that keep the order of both texts; what lies off it has moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def heaviest_chain(weights: Mapping[tuple[int, int], float]) -> set[tuple[int, int]]:
    """The pairs (i, j) of greatest total weight among which neither i nor j ever falls.

    Several pairs may share an i or a j (one passage split into several). O(n log n) by a Fenwick tree of
    prefix maxima over j, as for the heaviest increasing subsequence (Jacobson and Vo 1992).
    """
    pairs = sorted(weights)
    columns = {j: rank for rank, j in enumerate(sorted({j for _, j in pairs}), 1)}
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(columns) + 1)
    came_from: dict[int, int] = {}
    for at, (i, j) in enumerate(pairs):
        best = (0.0, -1)
        rank = columns[j]
        while rank:
            best = max(best, tree[rank])
            rank -= rank & -rank
        came_from[at] = best[1]
        entry = (best[0] + weights[i, j], at)
        rank = columns[j]
        while rank < len(tree):
            tree[rank] = max(tree[rank], entry)
            rank += rank & -rank
    at = max(tree)[1]
    chain = set()
    while at >= 0:
        chain.add(pairs[at])
        at = came_from[at]
    return chain
