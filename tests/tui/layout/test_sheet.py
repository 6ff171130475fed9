"""Where things stand on the page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model import Comparison, Side
from core.relation import Relation, RelationKind
from tests.tui.example import side_text
from tui.layout.blocks import Options, prepare
from tui.layout.sheet import LineKind, Sheet


def sheet(example: Comparison, width: int = 40, **options: bool) -> Sheet:
    chosen = Options(**options)
    made = Sheet(prepare(example, chosen), chosen)
    made.fit(width)
    return made


def text_of(made: Sheet, column: int) -> dict[tuple[Side, int], str]:
    """What each paragraph says on the page, its lines joined."""
    found: dict[tuple[Side, int], str] = {}
    for y in range(made.height):
        line = made.line_at(y, column)
        if line.kind is LineKind.TEXT and line.block:
            words = line.block.text.text[line.start : line.end]
            found[line.block.place] = found.get(line.block.place, "") + words
    return found


@pytest.mark.parametrize("width", [8, 23, 40, 200])
def test_a_split_page_holds_every_paragraph_whole(example: Comparison, width: int) -> None:
    made = sheet(example, width)
    for side, column in ((Side.LEFT, 0), (Side.RIGHT, 1)):
        paragraphs = example.article(side).paragraphs
        expected = {(side, p.index): side_text(example, side, p.index) for p in paragraphs}
        assert text_of(made, column) == expected


def test_linked_paragraphs_begin_level(example: Comparison) -> None:
    made = sheet(example)
    for left, right in ((0, 0), (1, 2), (6, 5)):
        assert made.y_of(Side.LEFT, left) == made.y_of(Side.RIGHT, right)


def test_a_unified_page_shows_what_is_the_same_once(example: Comparison) -> None:
    shown = text_of(sheet(example, unified=True), 0)
    assert (Side.RIGHT, 3) in shown
    assert (Side.LEFT, 2) not in shown
    assert {(Side.LEFT, 1), (Side.RIGHT, 2)} <= set(shown)


def test_the_empty_side_says_why_it_is_empty(example: Comparison) -> None:
    made = sheet(example, 60)
    alone, moved = made.y_of(Side.LEFT, 4), made.y_of(Side.LEFT, 5)
    assert "only in the original" in made.line_at(alone, 1).note
    assert "¶2 of the version" in made.line_at(moved, 1).note


def test_a_reworded_passage_says_so_above_its_words(example: Comparison) -> None:
    made = sheet(example)
    y = made.y_of(Side.RIGHT, 5)
    line = made.line_at(y - 1, 1)
    assert line.kind is LineKind.CAPTION
    assert line.block is not None
    assert "reworded" in line.block.caption


def test_folding_leaves_what_differs_and_counts_what_does_not(example: Comparison) -> None:
    made = sheet(example, folded=True)
    folds = [band.fold for band in made.bands if band.fold]
    assert folds == ["2 paragraphs the same", "1 paragraph of page residue"]
    assert made.is_folded(Side.RIGHT, 3)
    assert not made.is_folded(Side.RIGHT, 2)


def test_an_opened_fold_stays_open(example: Comparison) -> None:
    chosen = Options(folded=True)
    made = Sheet(prepare(example, chosen), chosen, frozenset({3}))
    assert [band.fold for band in made.bands if band.fold] == ["1 paragraph of page residue"]


def test_every_offset_is_on_the_line_that_shows_it(example: Comparison) -> None:
    made = sheet(example, 23)
    for offset in range(len(side_text(example, Side.LEFT, 6))):
        line = made.line_at(made.y_of(Side.LEFT, 6, offset), 0)
        assert line.block is not None
        assert line.block.place == (Side.LEFT, 6)
        assert line.start <= offset < line.end


def test_an_empty_article_makes_an_empty_page(example: Comparison) -> None:
    empty = replace(example.left, paragraphs=(), text="")
    made = sheet(Comparison(empty, empty, Relation(RelationKind.UNRELATED, 1, 0, 0), (), (), (), (), ()))
    assert made.height == 0
    assert made.block_near(0, 0) is None
