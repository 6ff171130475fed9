"""Each text in its own order, the other brought level with the cursor."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from textual.geometry import Offset
from textual.pilot import Pilot
from textual.selection import Selection

from core.model import Comparison, Side
from tests.tui.conftest import opened, settle
from tests.tui.example import big_comparison
from tests.tui.screens.test_compare import NARROW, WIDE, said, screen_text, view
from tui.layout.place import Place
from tui.layout.sheet import LineKind
from tui.widgets.pane import Pane

OWN_ORDER = "S"


def panes(pilot: Pilot[Any]) -> dict[Side, Pane]:
    return dict(zip(Side, pilot.app.screen.query(Pane), strict=True))


def screen_line(pilot: Pilot[Any], side: Side, paragraph: int) -> int:
    """The line of the window on which a paragraph of a side begins, whether it is in sight or not."""
    sheet = view(pilot).sheet_of(side)
    return sheet.tops[sheet.band_at(sheet.y_of(side, paragraph))] - panes(pilot)[side].scroll_offset.y


def is_in_sight(pilot: Pilot[Any], side: Side, paragraph: int, offset: int = 0) -> bool:
    pane = panes(pilot)[side]
    y = view(pilot).sheet_of(side).y_of(side, paragraph, offset)
    return pane.scroll_offset.y <= y < pane.scroll_offset.y + pane.size.height


def turned_round(paragraphs: int) -> Comparison:
    """A long pair of which the version has the first paragraph last, its figures left out."""
    made = big_comparison(paragraphs)
    last = paragraphs - 1
    links = (
        replace(made.links[0], right=last, moved=True),
        *(replace(link, right=link.left - 1) for link in made.links[1:]),
    )
    rows = (
        replace(made.rows[0], right=()),
        *(replace(row, right=(row.left[0] - 1,)) for row in made.rows[1:]),
        replace(made.rows[0], left=(), right=(last,)),
    )
    return replace(made, links=links, rows=rows, wording=(), figures=())


async def test_each_text_runs_on_without_gaps(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press(OWN_ORDER)
        for side in Side:
            sheet = view(pilot).sheet_of(side)
            lines = [sheet.line_at(y, 0) for y in range(sheet.height)]
            assert not any(line.kind is LineKind.ABSENT for line in lines)
            firsts = [line.block.place for line in lines if line.kind is LineKind.TEXT and line.start == 0]
            assert firsts == [(side, p.index) for p in example.article(side).paragraphs]
        await pilot.press(OWN_ORDER)
        assert view(pilot).sheet_of(Side.LEFT) is view(pilot).sheet_of(Side.RIGHT)


async def test_a_counterpart_that_was_moved_far_is_brought_level() -> None:
    async with opened(turned_round(60)) as pilot:
        view(pilot).go_to(Place(Side.RIGHT, 59))
        await pilot.press(OWN_ORDER)
        assert is_in_sight(pilot, Side.LEFT, 0)
        assert panes(pilot)[Side.LEFT].scroll_offset.y == 0
        await pilot.press("enter")
        assert view(pilot).block.place == (Side.LEFT, 0)
        assert is_in_sight(pilot, Side.RIGHT, 59)
        await pilot.press("backspace", *"kkkkkkkkkkkkkkkkkk")
        place = view(pilot).block.place
        assert place[0] is Side.RIGHT
        assert screen_line(pilot, *place) == screen_line(pilot, Side.LEFT, place[1] + 1)


@pytest.mark.parametrize("keys", ["j" * 30, "fff", "fffb", "G", "Gkkkkb", "]]]]]]", "}}}{", "Gg"])
async def test_what_corresponds_to_the_cursor_stands_level_however_it_moves(keys: str) -> None:
    async with opened(big_comparison(60)) as pilot:
        await pilot.press(OWN_ORDER, "g", *("space" if key == "f" else key for key in keys))
        side, index = view(pilot).block.place
        assert screen_line(pilot, side, index) == screen_line(pilot, side.other, index)


async def test_a_counterpart_in_another_place_of_its_page_is_marked(example: Comparison) -> None:
    async with opened(example) as pilot:
        view(pilot).go_to(Place(Side.LEFT, 5))
        await pilot.press(OWN_ORDER)
        right = panes(pilot)[Side.RIGHT]
        marked = [
            line.block.place
            for y in range(right.size.height)
            if right.render_line(y).text.startswith("│")
            and (line := view(pilot).sheet_of(Side.RIGHT).line_at(y + right.scroll_offset.y, 0)).block
        ]
        assert set(marked) == {(Side.RIGHT, 1)}


async def test_beside_a_paragraph_alone_is_the_place_where_it_is_missing() -> None:
    made = big_comparison(40)
    rows = (*made.rows[:20], replace(made.rows[20], right=()), *made.rows[21:])
    gone = replace(made, rows=rows, links=(*made.links[:20], *made.links[21:]), wording=(), figures=())
    right = gone.right.paragraphs
    kept = replace(gone.right, paragraphs=(*right[:20], *(replace(p, index=p.index - 1) for p in right[21:])))
    shifted = replace(
        gone,
        right=kept,
        rows=tuple(replace(r, right=tuple(i - (i > 20) for i in r.right)) for r in gone.rows),
        links=tuple(replace(link, right=link.right - (link.right > 20)) for link in gone.links),
    )
    async with opened(shifted) as pilot:
        view(pilot).go_to(Place(Side.LEFT, 20))
        await pilot.press(OWN_ORDER)
        assert view(pilot).block.place == (Side.LEFT, 20)
        assert screen_line(pilot, Side.LEFT, 20) == screen_line(pilot, Side.RIGHT, 20)


async def test_a_finding_is_in_sight_on_both_sides_of_a_long_paragraph() -> None:
    made = big_comparison(3, words=6000)
    finding = made.figures[0]
    left, right = made.left.paragraphs[0].span, made.right.paragraphs[0].span
    far = replace(
        finding,
        left=replace(left, end=left.start + 5),
        right=replace(right, start=right.end - 5),
    )
    async with opened(replace(made, figures=(far,), wording=())) as pilot:
        await pilot.press(OWN_ORDER, "g", "right_square_bracket")
        assert view(pilot).finding == far
        assert is_in_sight(pilot, Side.LEFT, 0, 0)
        assert is_in_sight(pilot, Side.RIGHT, 0, len(right) - 3)


async def test_searching_goes_through_both_texts_in_the_order_of_the_rows(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press(OWN_ORDER, "g", "slash", *"farmers", "enter")
        assert view(pilot).block.place == (Side.LEFT, 6)
        await pilot.press("slash", *"growers", "enter")
        assert view(pilot).block.place == (Side.RIGHT, 5)
        await pilot.press("g", "slash", *"river", "enter")
        seen = []
        for _ in view(pilot).hits:
            seen.append(view(pilot).block.place)
            await pilot.press("n")
        assert seen == [(hit.side, hit.paragraph) for hit in view(pilot).hits]


async def test_divergences_are_walked_in_the_order_of_the_rows(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press(OWN_ORDER, "g")
        for index in range(len(view(pilot).reading.stops)):
            await pilot.press("right_square_bracket")
            assert view(pilot).stop == index
        await pilot.press("right_square_bracket")
        assert "No divergence further down" in said(pilot)


async def test_after_moving_by_hand_the_next_divergence_is_that_of_a_later_row(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press(OWN_ORDER, "tab", "colon", "5", "enter", "k", "j", "right_square_bracket")
        assert view(pilot).current_stop.row >= 5


async def test_the_wheel_turns_the_other_text_alone_and_the_cursor_stays() -> None:
    async with opened(big_comparison(60)) as pilot:
        await pilot.press(OWN_ORDER, "g", "space")
        assert view(pilot).active_pane is panes(pilot)[Side.RIGHT]
        left, right = panes(pilot).values()
        before, y = right.scroll_offset.y, view(pilot).y
        left.post_message(Pane.Turned(left, 3))
        await settle(pilot)
        assert left.scroll_offset.y == before + 3
        assert (right.scroll_offset.y, view(pilot).y) == (before, y)
        right.post_message(Pane.Turned(right, 3))
        await settle(pilot)
        assert left.scroll_offset.y == right.scroll_offset.y == before + 3


async def test_a_click_takes_the_cursor_to_that_side_and_brings_the_other_level(example: Comparison) -> None:
    async with opened(turned_round(60)) as pilot:
        view(pilot).go_to(Place(Side.RIGHT, 59))
        await pilot.press(OWN_ORDER)
        await pilot.click("#pane-0", offset=(20, 0))
        await settle(pilot)
        assert view(pilot).block.place == (Side.LEFT, 0)
        assert is_in_sight(pilot, Side.RIGHT, 59)
        await pilot.click("#pane-0", offset=(20, 10))
        await settle(pilot)
        side, index = view(pilot).block.place
        assert side is Side.LEFT
        assert is_in_sight(pilot, Side.RIGHT, index - 1)


@pytest.mark.parametrize("keys", [("S",), ("S", "S"), ("S", "s"), ("S", "s", "s"), ("s", "S"), ("S", "u")])
async def test_the_place_is_kept_by_the_toggle(keys: tuple[str, ...]) -> None:
    async with opened(turned_round(40)) as pilot:
        view(pilot).go_to(Place(Side.LEFT, 30))
        await pilot.press(*keys)
        await settle(pilot)
        assert view(pilot).block.place == (Side.LEFT, 30)
        assert is_in_sight(pilot, Side.LEFT, 30)


async def test_level_rows_scroll_as_one_again_after_own_order() -> None:
    async with opened(turned_round(40)) as pilot:
        await pilot.press(OWN_ORDER, "G", OWN_ORDER)
        left, right = panes(pilot).values()
        assert left.scroll_y == right.scroll_y
        await pilot.press("b")
        assert left.scroll_y == right.scroll_y


@pytest.mark.parametrize("sizes", [(WIDE, (200, 50)), (WIDE, NARROW), (WIDE, (30, 12)), ((200, 50), WIDE)])
async def test_the_place_is_kept_by_a_resize(sizes: tuple[tuple[int, int], tuple[int, int]]) -> None:
    async with opened(turned_round(40), sizes[0]) as pilot:
        view(pilot).go_to(Place(Side.LEFT, 30))
        await pilot.press(OWN_ORDER)
        await pilot.resize_terminal(*sizes[1])
        await settle(pilot)
        assert view(pilot).block.place == (Side.LEFT, 30)
        assert is_in_sight(pilot, Side.LEFT, 30)
        if not view(pilot).options.unified:
            assert is_in_sight(pilot, Side.RIGHT, 29)


async def test_it_can_be_asked_for_where_two_columns_have_no_room_of_their_own(example: Comparison) -> None:
    async with opened(example, NARROW) as pilot:
        await pilot.press(OWN_ORDER)
        assert not view(pilot).options.unified
        assert len(view(pilot).panes) == 2
        await pilot.resize_terminal(90, 24)
        await settle(pilot)
        assert not view(pilot).options.unified


async def test_a_fold_is_counted_by_each_side_and_opens_on_both(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press(OWN_ORDER, "u")
        assert screen_text(pilot).count("2 paragraphs the same") == 2
        await pilot.press("colon", "4", "enter")
        await settle(pilot)
        assert view(pilot).block.place == (Side.RIGHT, 3)
        assert screen_text(pilot).count("The accord replaces a convention") == 2
        assert "2 paragraphs the same" not in screen_text(pilot)


async def test_a_fold_opens_where_the_cursor_is(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press(OWN_ORDER, "u")
        sheet = view(pilot).sheet
        fold = next(n for n, band in enumerate(sheet.bands) if band.fold)
        view(pilot).go_to_line(sheet.tops[fold])
        await pilot.press("enter")
        await settle(pilot)
        assert view(pilot).block.place == (Side.RIGHT, 3)
        assert screen_text(pilot).count("The accord replaces a convention") == 2


async def test_the_other_side_is_entered_where_the_counterpart_stands(example: Comparison) -> None:
    async with opened(turned_round(60)) as pilot:
        view(pilot).go_to(Place(Side.RIGHT, 29))
        await pilot.press(OWN_ORDER, "j", "tab")
        assert view(pilot).block.place == (Side.LEFT, 30)
        await pilot.press("tab")
        assert view(pilot).block.place == (Side.RIGHT, 29)


@pytest.mark.parametrize("keys", [(), (OWN_ORDER,)])
async def test_what_is_selected_is_copied_from_the_text_of_its_pane(
    keys: tuple[str, ...], example: Comparison
) -> None:
    async with opened(example) as pilot:
        await pilot.press(*keys)
        for side, words in ((Side.LEFT, "Farmers"), (Side.RIGHT, "Growers")):
            y = view(pilot).sheet_of(side).y_of(side, 6 if side is Side.LEFT else 5)
            selection = Selection.from_offsets(Offset(0, y), Offset(len(words), y))
            assert panes(pilot)[side].get_selection(selection) == (words, "\n")


@pytest.mark.parametrize("empty", list(Side))
async def test_beside_an_empty_text_every_key_works(empty: Side, example: Comparison) -> None:
    nothing = replace(example.article(empty), paragraphs=(), text="")
    rows = tuple(replace(row, **{empty.value: ()}) for row in example.rows if row.on(empty.other))
    findings = {"links": (), "rows": rows, "wording": (), "figures": ()}
    async with opened(replace(example, **{empty.value: nothing, **findings})) as pilot:
        for key in (OWN_ORDER, "G", "tab", "right_square_bracket", "g", "b", "enter", "tab", "u", "space"):
            await pilot.press(key)
            await settle(pilot)
        await pilot.click("#pane-0", offset=(20, 3))
        await pilot.click("#pane-1", offset=(20, 3))
        await pilot.press("right_square_bracket", "left_square_bracket", OWN_ORDER)
        await settle(pilot)
        assert view(pilot).block.side is empty.other


async def test_it_is_kept_with_the_texts(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press(OWN_ORDER)
        await settle(pilot)
        assert "own order" in said(pilot)
    async with opened(example) as pilot:
        assert view(pilot).options.own_order
        assert "own order" in said(pilot)
