"""The level rows of a comparison: which paragraphs stand beside which, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.align.chain import heaviest_chain
from core.model import Article, Link, Row

# A link this much weaker than the best of both its paragraphs repeats something; it does not make a row.
_WORTH_A_ROW = 0.6


def level_rows(left: Article, right: Article, links: Sequence[Link]) -> tuple[Row, ...]:
    """Rows in which every paragraph of both articles stands once, each text in its own order.

    Linked paragraphs share a row along the heaviest chain of links that keeps both orders; all others get a
    row of their own, where the reader is told of a counterpart elsewhere.
    """
    weights = {
        (link.left, link.right): link.score
        * min(len(left.paragraphs[link.left].span), len(right.paragraphs[link.right].span))
        for link in _main_links(links)
    }
    groups = _groups(sorted(heaviest_chain(weights)))
    rows: list[Row] = []
    i = j = 0
    for row in [*groups, Row((len(left.paragraphs),), (len(right.paragraphs),))]:
        rows += [Row((k,), ()) for k in range(i, row.left[0])]
        rows += [Row((), (k,)) for k in range(j, row.right[0])]
        rows.append(row)
        i, j = row.left[-1] + 1, row.right[-1] + 1
    return tuple(rows[:-1])


def passages_of(rows: Sequence[Row], links: Sequence[Link]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """What is compared word by word, as paragraph indexes of the left and of the right.

    First what stands side by side, then the best counterpart of each paragraph that has one only elsewhere.
    """
    passages = [(row.left, row.right) for row in rows if row.left and row.right]
    lefts = {i for left, _ in passages for i in left}
    rights = {j for _, right in passages for j in right}
    for link in sorted(links, key=lambda link: -link.score):
        if link.left not in lefts or link.right not in rights:
            passages.append(((link.left,), (link.right,)))
            lefts.add(link.left)
            rights.add(link.right)
    return passages


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


def _groups(chain: Sequence[tuple[int, int]]) -> list[Row]:
    """The chain's pairs as rows: neighbours that share a paragraph and leave none out become one row."""
    rows: list[Row] = []
    for left, right in chain:
        if rows:
            last = rows[-1]
            if left == last.left[-1] and right == last.right[-1] + 1:
                rows[-1] = Row(last.left, (*last.right, right))
                continue
            if right == last.right[-1] and left == last.left[-1] + 1:
                rows[-1] = Row((*last.left, left), last.right)
                continue
            if left <= last.left[-1] or right <= last.right[-1]:
                continue  # shares a paragraph with the row before but leaves one out between
        rows.append(Row((left,), (right,)))
    return rows
