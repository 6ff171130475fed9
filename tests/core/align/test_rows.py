"""Rows hold every paragraph once, in each text's own order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from core.align.rows import level_rows
from core.article.load import make_article
from core.model import Link, LinkRelation, Row, Strength

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model import Article


def article(paragraphs: int) -> Article:
    return make_article("\n\n".join(f"This is paragraph number {n} of the text." for n in range(paragraphs)))


def link(left: int, right: int, score: float = 0.9) -> Link:
    return Link(left, right, score, LinkRelation.FULL, Strength.SURE, moved=False)


def rows(left: int, right: int, links: Sequence[Link]) -> tuple[Row, ...]:
    return level_rows(article(left), article(right), links)


def test_linked_paragraphs_stand_level_and_the_others_alone() -> None:
    assert rows(3, 3, [link(0, 0), link(2, 1)]) == (
        Row((0,), (0,)),
        Row((1,), ()),
        Row((2,), (1,)),
        Row((), (2,)),
    )


def test_a_split_paragraph_stands_beside_both_its_parts() -> None:
    assert rows(2, 3, [link(0, 0), link(0, 1), link(1, 2)]) == (Row((0,), (0, 1)), Row((1,), (2,)))


def test_merged_paragraphs_stand_beside_the_one_they_became() -> None:
    assert rows(3, 2, [link(0, 0), link(1, 0), link(2, 1)]) == (Row((0, 1), (0,)), Row((2,), (1,)))


def test_a_moved_paragraph_leaves_both_orders_whole() -> None:
    assert rows(3, 3, [link(0, 2), link(1, 0), link(2, 1)]) == (
        Row((0,), ()),
        Row((1,), (0,)),
        Row((2,), (1,)),
        Row((), (2,)),
    )


def test_a_summary_that_repeats_a_passage_does_not_pull_its_row_apart() -> None:
    # paragraph 0 is level with 0; its weak echo in paragraph 2 of the version stays alone
    assert rows(2, 3, [link(0, 0), link(1, 1), link(0, 2, 0.4)]) == (
        Row((0,), (0,)),
        Row((1,), (1,)),
        Row((), (2,)),
    )


@given(st.data(), st.integers(1, 8), st.integers(1, 8))
def test_every_paragraph_stands_in_one_row_in_order(data: st.DataObject, left: int, right: int) -> None:
    pairs = data.draw(st.sets(st.tuples(st.integers(0, left - 1), st.integers(0, right - 1))))
    scores = st.floats(0.05, 1.0)
    result = rows(left, right, [link(i, j, data.draw(scores)) for i, j in sorted(pairs)])
    assert [i for row in result for i in row.left] == list(range(left))
    assert [j for row in result for j in row.right] == list(range(right))
    assert all(
        (i, j) in pairs
        for row in result
        if len(row.left) == len(row.right) == 1
        for i in row.left
        for j in row.right
    )
    assert all(row.left or row.right for row in result)
