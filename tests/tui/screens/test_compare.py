"""The compare screen as a reader uses it."""

from __future__ import annotations

import threading
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

import core.compare
from core.model import Article, Comparison, Role, Severity, Side
from core.reading.captions import relation_caption
from tests.tui.conftest import PATIENCE, compare_app, library, opened, settle, until, write_articles
from tests.tui.example import article, big_comparison
from tui.app import ReaderApp
from tui.screens.compare import CompareScreen
from tui.screens.library import LibraryScreen
from tui.widgets.banner import Banner
from tui.widgets.pane import Pane
from tui.widgets.reading_view import ReadingView
from tui.widgets.ruler import Ruler
from tui.widgets.status import Status

NARROW, WIDE = (80, 24), (120, 40)


def view(pilot: Pilot[Any]) -> ReadingView:
    return pilot.app.screen.query_one(ReadingView)


def said(pilot: Pilot[Any]) -> str:
    return str(pilot.app.screen.query_one(Status).content)


def screen_text(pilot: Pilot[Any]) -> str:
    """What the terminal shows, line by line."""
    return "\n".join(strip.text for strip in pilot.app.screen._compositor.render_strips())


async def test_it_opens_at_the_first_thing_that_must_be_seen(example: Comparison) -> None:
    async with opened(example) as pilot:
        stop = view(pilot).current_stop
        assert stop is not None
        assert stop.finding is not None
        assert stop.finding.severity is Severity.MUST
        assert "$312 million → $321 million" in said(pilot)
        assert "transposed digits" in said(pilot)


async def test_the_banner_says_what_the_texts_are_and_what_was_found(example: Comparison) -> None:
    async with opened(example) as pilot:
        banner = str(pilot.app.screen.query_one(Banner).content)
        assert relation_caption(example.relation)[1:] in banner
        assert "1 must see, 1 should see, 1 quiet" in banner
        assert "2 of 4 figures kept" in banner


async def test_divergences_are_walked_in_order_and_back(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("g")
        seen = []
        for _ in view(pilot).reading.stops:
            await pilot.press("right_square_bracket")
            seen.append(view(pilot).stop)
        assert seen == list(range(len(seen)))
        await pilot.press("right_square_bracket")
        assert "No divergence further down" in said(pilot)
        await pilot.press("left_square_bracket")
        assert view(pilot).stop == len(seen) - 2


async def test_after_moving_by_hand_the_next_divergence_is_the_one_below(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("G")
        await pilot.press("left_square_bracket")
        last = view(pilot).current_stop
        assert last == view(pilot).reading.stops[-1]
        await pilot.press("k", "right_square_bracket")
        assert view(pilot).current_stop.row == last.row


async def test_figures_are_walked_alone(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("right_curly_bracket")
        assert "58" in said(pilot)
        await pilot.press("right_curly_bracket")
        assert "12th" in said(pilot)
        await pilot.press("right_curly_bracket")
        assert "No divergent figure further down" in said(pilot)


async def test_a_moved_paragraph_leads_to_its_counterpart_and_back(example: Comparison) -> None:
    async with opened(example) as pilot:
        moved = example.left.paragraphs[5]
        view(pilot).go_to_line(view(pilot).sheet.y_of(Side.LEFT, moved.index))
        await pilot.press("tab")
        start = view(pilot).block.place
        assert start == (Side.LEFT, 5)
        await pilot.press("enter")
        assert view(pilot).block.place == (Side.RIGHT, 1)
        await pilot.press("backspace")
        assert view(pilot).block.place == start


async def test_a_paragraph_alone_has_nowhere_to_go(example: Comparison) -> None:
    async with opened(example) as pilot:
        view(pilot).go_to_line(view(pilot).sheet.y_of(Side.RIGHT, 6))
        await pilot.press("enter")
        assert "no counterpart" in said(pilot)


async def test_both_panes_scroll_as_one(example: Comparison) -> None:
    async with opened(big_comparison(60)) as pilot:
        left, right = pilot.app.screen.query(Pane)
        for key in ("G", "pageup", "g", "space", "j"):
            await pilot.press(key)
            assert left.scroll_y == right.scroll_y
        right.scroll_to(y=30, animate=False, immediate=True)
        await settle(pilot)
        assert left.scroll_y == right.scroll_y == 30


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_two_columns_need_room(example: Comparison, size: tuple[int, int]) -> None:
    async with opened(example, size) as pilot:
        assert view(pilot).options.unified == (size == NARROW)


def seen_place(pilot: Pilot[Any]) -> tuple[object, str]:
    """The paragraph under the cursor and the text of its line's beginning."""
    block, line = view(pilot).block, view(pilot).line
    assert block is not None
    assert line is not None
    return block.place, block.text.text[line.start : line.start + 1] and block.text.text[: line.end]


@pytest.mark.parametrize("keys", [("s",), ("s", "s"), ("u",), ("w",), ("f",), ("u", "s", "u")])
async def test_the_place_is_kept_by_every_toggle(keys: tuple[str, ...]) -> None:
    async with opened(big_comparison(40)) as pilot:
        await pilot.press("G", *["left_square_bracket"] * 3)
        place = view(pilot).block.place
        await pilot.press(*keys)
        await settle(pilot)
        assert view(pilot).block.place == place
        top = view(pilot).panes[0].scroll_offset.y
        assert top <= view(pilot).y < top + view(pilot).panes[0].size.height


@pytest.mark.parametrize("sizes", [(NARROW, WIDE), (WIDE, NARROW), (WIDE, (200, 50)), (WIDE, (30, 12))])
async def test_the_place_is_kept_by_a_resize(sizes: tuple[tuple[int, int], tuple[int, int]]) -> None:
    async with opened(big_comparison(40), sizes[0]) as pilot:
        await pilot.press("G", *["left_square_bracket"] * 5)
        place = view(pilot).block.place
        await pilot.resize_terminal(*sizes[1])
        await settle(pilot)
        assert view(pilot).block.place == place
        top = view(pilot).panes[0].scroll_offset.y
        assert top <= view(pilot).y < top + view(pilot).panes[0].size.height


async def test_a_layout_once_chosen_outlives_a_resize(example: Comparison) -> None:
    async with opened(example, WIDE) as pilot:
        await pilot.press("s")
        await pilot.resize_terminal(160, 40)
        await settle(pilot)
        assert view(pilot).options.unified


async def test_a_fold_opens_where_the_cursor_is(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("u")
        assert "2 paragraphs the same" in screen_text(pilot)
        fold = next(n for n, band in enumerate(view(pilot).sheet.bands) if band.fold)
        view(pilot).go_to_line(view(pilot).sheet.tops[fold])
        await pilot.press("enter")
        await settle(pilot)
        assert "The accord replaces a convention" in screen_text(pilot)


async def test_swapping_takes_the_version_for_the_original() -> None:
    left = article("a", ((Role.BODY, "The dam cost 5 million dollars and took six years to build."),))
    right = article("b", ((Role.BODY, "The dam cost 9 million dollars and took six years to build."),))
    async with ReaderApp(pair=(left, right)).run_test(size=WIDE, notifications=True) as pilot:
        await settle(pilot)
        assert "5 million dollars → 9 million dollars" in said(pilot)
        await pilot.press("x")
        await settle(pilot)
        assert "9 million dollars → 5 million dollars" in said(pilot)


async def test_toggles_take_marks_away(example: Comparison) -> None:
    async with opened(example) as pilot:
        assert "‼" in screen_text(pilot)
        await pilot.press("f", "w")
        pane = pilot.app.screen.query_one(Pane)
        text = "\n".join(pane.render_line(y).text for y in range(pane.size.height))
        assert not any(glyph in text for glyph in "‼≠~")
        assert "figures, wording not marked" in said(pilot)


async def test_the_ruler_leads_where_it_is_pressed() -> None:
    async with opened(big_comparison(60)) as pilot:
        ruler = pilot.app.screen.query_one(Ruler)
        await pilot.click(Ruler, offset=(0, ruler.size.height - 1))
        await settle(pilot)
        assert view(pilot).share > 0.9


async def test_a_click_moves_the_cursor_to_that_side(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.click("#pane-0", offset=(20, 0))
        await settle(pilot)
        assert view(pilot).block.place == (Side.LEFT, 0)


async def test_copying_takes_the_paragraph_as_it_stands(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("y")
        assert pilot.app.clipboard == example.right.slice(example.right.paragraphs[2].span)


@pytest.mark.parametrize("format_", ["json", "html", "markdown"])
async def test_what_is_on_the_screen_can_be_saved(example: Comparison, format_: str, tmp_path: Path) -> None:
    from core.export import FORMATS, render

    target = tmp_path / "out"
    async with opened(example) as pilot:
        await pilot.press("e", "home", *["down"] * FORMATS.index(format_))
        pilot.app.screen.query_one(Input).value = str(target)
        await pilot.press("enter")
        await settle(pilot)
    assert target.read_text(encoding="utf-8") == render(example, format_)


async def test_a_file_is_written_over_only_when_asked_twice(example: Comparison, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("mine", encoding="utf-8")
    async with opened(example) as pilot:
        await pilot.press("e")
        pilot.app.screen.query_one(Input).value = str(target)
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert target.read_text(encoding="utf-8") == "mine"
        await pilot.press("enter")
        await settle(pilot)
    assert target.read_text(encoding="utf-8") != "mine"


async def test_an_export_that_cannot_be_written_is_said(example: Comparison, tmp_path: Path) -> None:
    async with opened(example) as pilot:
        await pilot.press("e")
        pilot.app.screen.query_one(Input).value = str(tmp_path / "nowhere" / "out.json")
        await pilot.press("enter")
        await settle(pilot)
        assert [n.title for n in pilot.app._notifications] == ["Not saved"]


@pytest.fixture
def slow_compare(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A comparison that reports until it is cancelled; the event says that it was."""
    given_up = threading.Event()

    def compare(left: Article, right: Article, progress: Any, **_: object) -> Comparison:
        end = monotonic() + PATIENCE
        try:
            while not given_up.wait(0.01) and monotonic() < end:
                progress(0.4, "aligning passages")
        except Exception:
            given_up.set()
            raise
        raise AssertionError("only a cancelled comparison ends")

    monkeypatch.setattr(core.compare, "compare", compare)
    return given_up


async def test_a_long_comparison_shows_progress_and_can_be_given_up(
    example: Comparison, slow_compare: threading.Event
) -> None:
    app = ReaderApp(pair=(example.left, example.right))
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, lambda: app.screen.has_class("-comparing"), "the progress")
        await until(pilot, lambda: "aligning passages" in screen_text(pilot), "the stage")
        await pilot.press("escape")
    assert slow_compare.wait(5)


async def test_a_comparison_that_fails_is_said_and_leads_back(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_: object, **__: object) -> Comparison:
        raise ValueError("[/b] impossible")

    monkeypatch.setattr(core.compare, "compare", broken)
    async with library(write_articles(tmp_path)) as pilot:
        library_screen = pilot.app.screen
        await pilot.press("space", "G", "enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, LibraryScreen)
        assert pilot.app.screen is library_screen
        assert any("[/b] impossible" in n.message for n in pilot.app._notifications)


async def test_escape_leads_back_to_the_list(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, CompareScreen)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, LibraryScreen)


async def test_texts_without_a_word_in_common_are_shown(example: Comparison) -> None:
    left = article("a", ((Role.BODY, "Nothing here."),))
    right = article("b", ((Role.BODY, "Rien du tout."),))
    async with ReaderApp(pair=(left, right)).run_test(size=NARROW, notifications=True) as pilot:
        await settle(pilot)
        for key in ("j", "tab", "enter", "s", "u", "G", "right_curly_bracket", "tab", "x"):
            await pilot.press(key)
            await settle(pilot)
        assert "Nothing here." in screen_text(pilot)


async def test_the_key_presses_of_an_impatient_reader_change_nothing_before_there_is_a_page(
    example: Comparison, slow_compare: threading.Event
) -> None:
    app = ReaderApp(pair=(example.left, example.right))
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        for key in ("j", "space", "tab", "enter", "right_square_bracket", "s", "u", "y", "e", "G", "f"):
            await pilot.press(key)
        pane = pilot.app.screen.query_one(Pane)
        pane.post_message(Pane.Pressed(pane, 0))
        pane.post_message(Pane.Turned(pane, 3))
        await pilot.press("S")
        assert isinstance(pilot.app.screen, CompareScreen)
        await pilot.press("escape")


async def test_marked_words_are_under_a_line_without_colour(example: Comparison) -> None:
    async with compare_app(example).run_test(size=WIDE) as pilot:
        await settle(pilot)
        pane = pilot.app.screen.query_one("#pane-1", Pane)
        segments = [s for y in range(pane.size.height) for s in pane.render_line(y)]
        figure = next(s for s in segments if s.text == "$321 million")
        assert figure.style is not None
        assert figure.style.underline
        assert figure.style.bold


async def test_a_hint_greets_the_first_run_until_the_first_key(example: Comparison) -> None:
    async with opened(example) as pilot:
        assert "New here? ] next" in said(pilot)
        await pilot.press("f")
        await settle(pilot)
        assert "New here" not in said(pilot)
        assert "counterpart" in said(pilot)
    async with opened(example) as pilot:
        assert "New here" not in said(pilot)
