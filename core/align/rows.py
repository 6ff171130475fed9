"""The level rows of a comparison: which paragraphs stand beside which, in reading order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from core.model import Article, Link, Row

# A link this much weaker than the best of both its paragraphs repeats something; it does not make a row.
_WORTH_A_ROW = 0.6


def level_rows(left: Article, right: Article, links: Sequence[Link]) -> tuple[Row, ...]:
    """Rows in which every paragraph of both articles stands once, each text in its own order.

    Linked paragraphs share a row along the heaviest chain of links that keeps both orders; all others get a
    row of their own, where the reader is told of a counterpart elsewhere.
    """
    groups = _groups(_heaviest_chain(left, right, _main_links(links)))
    rows: list[Row] = []
    i = j = 0
    for row in [*groups, Row((len(left.paragraphs),), (len(right.paragraphs),))]:
        rows += [Row((k,), ()) for k in range(i, row.left[0])]
        rows += [Row((), (k,)) for k in range(j, row.right[0])]
        rows.append(row)
        i, j = row.left[-1] + 1, row.right[-1] + 1
    return tuple(rows[:-1])


def _main_links(links: Iterable[Link]) -> list[Link]:
    links = list(links)
    best_left: dict[int, float] = {}
    best_right: dict[int, float] = {}
    for link in links:
        best_left[link.left] = max(best_left.get(link.left, 0.0), link.score)
        best_right[link.right] = max(best_right.get(link.right, 0.0), link.score)
    return [
        link
        for link in links
        if link.score >= _WORTH_A_ROW * max(best_left[link.left], best_right[link.right])
    ]


def _heaviest_chain(left: Article, right: Article, links: Sequence[Link]) -> list[Link]:
    """The chain of links, non-decreasing on both sides, with the greatest sum of score times length."""
    ordered = sorted(links, key=lambda link: (link.left, link.right))
    totals: list[float] = []
    before: list[int] = []
    # frontier: right index -> best chain that ends there or further left, kept strictly increasing in weight.
    ends: list[int] = []
    best_at: list[int] = []
    for n, link in enumerate(ordered):
        weight = link.score * min(
            len(left.paragraphs[link.left].span), len(right.paragraphs[link.right].span)
        )
        at = bisect_right(ends, link.right) - 1
        previous = best_at[at] if at >= 0 else -1
        totals.append(weight + (totals[previous] if previous >= 0 else 0.0))
        before.append(previous)
        # Keep the frontier increasing in both: what ends further right with less weight is never the best.
        place = at + 1
        if at >= 0 and ends[at] == link.right:
            place = at
        stop = place
        while stop < len(ends) and totals[best_at[stop]] <= totals[n]:
            stop += 1
        ends[place:stop] = [link.right]
        best_at[place:stop] = [n]
    chain: list[Link] = []
    n = best_at[-1] if best_at else -1
    while n >= 0:
        chain.append(ordered[n])
        n = before[n]
    return chain[::-1]


def _groups(chain: Sequence[Link]) -> list[Row]:
    """The chain's links as rows: neighbours that share a paragraph and leave none out become one row."""
    rows: list[Row] = []
    for link in chain:
        if rows:
            last = rows[-1]
            if link.left == last.left[-1] and link.right == last.right[-1] + 1:
                rows[-1] = Row(last.left, (*last.right, link.right))
                continue
            if link.right == last.right[-1] and link.left == last.left[-1] + 1:
                rows[-1] = Row((*last.left, link.left), last.right)
                continue
            if link.left <= last.left[-1] or link.right <= last.right[-1]:
                continue  # shares a paragraph with the row before but leaves one out between
        rows.append(Row((link.left,), (link.right,)))
    return rows
