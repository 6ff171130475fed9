"""Searching both texts and going to a place."""

from __future__ import annotations

import pytest

from core.model import Comparison, Side
from tests.tui.conftest import opened, press_at_once, settle
from tests.tui.screens.test_compare import said, view
from tui.layout.blocks import Options, prepare
from tui.layout.search import compile_query, find_hits


def found(example: Comparison, query: str) -> list[str]:
    return [
        example.article(hit.side).slice(hit.span) for hit in find_hits(prepare(example, Options()), query)
    ]


def test_small_letters_find_capitals_and_capitals_only_themselves(example: Comparison) -> None:
    assert found(example, "river") == ["River", "River", "river", "river"]
    assert found(example, "River") == ["River", "River"]


def test_signs_are_signs_unless_between_slashes(example: Comparison) -> None:
    assert found(example, "$312") == ["$312"]
    assert found(example, r"/\$3\d+/") == ["$312", "$321"]


def test_words_in_double_quotes_are_whole_ones(example: Comparison) -> None:
    assert found(example, "ever") == ["ever", "ever"]
    assert found(example, '"ever"') == []
    assert found(example, '"every"') == ["every", "every"]
    assert found(example, '"every river"') == ["every river", "every river"]


@pytest.mark.parametrize("query", ["", "   ", "//", "/q*/", '"', '""'])
def test_nothing_is_found_for_nothing(example: Comparison, query: str) -> None:
    assert found(example, query) == []


def test_a_broken_expression_is_said_in_words() -> None:
    with pytest.raises(ValueError, match="not a regular expression"):
        compile_query("/(/")


async def test_hits_are_lit_while_typing_and_walked_round_the_page(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("g", "slash", *"every")
        assert [hit.side for hit in view(pilot).hits] == [Side.RIGHT, Side.LEFT]
        assert "hit 1 of 2" in said(pilot)
        await pilot.press("enter", "n")
        assert "hit 2 of 2" in said(pilot)
        await pilot.press("n")
        assert "hit 1 of 2" in said(pilot)
        await pilot.press("N")
        assert "hit 2 of 2" in said(pilot)


async def test_words_in_one_burst_with_the_key_for_searching_are_searched_for(
    example: Comparison,
) -> None:
    async with opened(example) as pilot:
        press_at_once(pilot, "g", "slash", *"every", "enter")
        await settle(pilot)
        assert "hit 1 of 2" in said(pilot)


async def test_escape_gives_the_search_up(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("slash", *"river", "escape")
        await settle(pilot)
        assert view(pilot).hits == ()
        assert pilot.app.focused in view(pilot).panes


async def test_what_is_not_there_is_said(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("slash", *"zebra")
        assert "Not found" in said(pilot)
        await pilot.press(*["backspace"] * 5, "slash", "(", "slash")
        assert "not a regular expression" in said(pilot)


async def test_a_hit_in_a_fold_opens_it(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("u", "slash", *"convention", "enter")
        await settle(pilot)
        assert view(pilot).line.block.place in ((Side.LEFT, 2), (Side.RIGHT, 3))


async def test_a_paragraph_is_gone_to_by_number_and_a_page_by_its_share(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("colon", "7", "enter")
        assert view(pilot).block.place == (Side.RIGHT, 6)
        await pilot.press("colon", *"0%", "enter")
        assert view(pilot).y == 0
        await pilot.press("colon", *"99", "enter")
        assert "no such place" in said(pilot)
