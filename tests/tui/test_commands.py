"""Every command of the table does something, by each of its keys and by the palette."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from core.model import Comparison
from tests.tui.conftest import library, opened, settle, write_articles
from tui.app import ReaderApp
from tui.commands import COMMANDS, COMPARE, LEDGER, LIBRARY, Command, commands_for
from tui.palette import TableProvider
from tui.screens.compare import CompareScreen
from tui.screens.help import help_text
from tui.widgets.article_list import ArticleList
from tui.widgets.ledger_panel import FindingList
from tui.widgets.pane import Pane
from tui.widgets.preview import Preview
from tui.widgets.reading_view import ReadingView
from tui.widgets.status import Status


def view(app: ReaderApp) -> ReadingView:
    return app.screen.query_one(ReadingView)


def articles(app: ReaderApp) -> ArticleList:
    return app.screen.query_one(ArticleList)


def findings(app: ReaderApp) -> FindingList:
    return app.screen.query_one(FindingList)


@dataclass(frozen=True)
class Effect:
    """What a command changes, after some keys have been pressed."""

    seen: Callable[[Any], object]
    first: tuple[str, ...] = ()


LINE = Effect(lambda app: view(app).y)
BOTTOM = Effect(lambda app: view(app).y, ("G",))
SCREEN = Effect(lambda app: type(app.screen).__name__)
STOP = Effect(lambda app: view(app).stop)
PLACE = Effect(lambda app: view(app).block.place)
SAID = Effect(lambda app: str(app.screen.query_one(Status).content))
MARKS = Effect(lambda app: view(app).options.marks)
DECISIONS = Effect(lambda app: app.screen._reviewing.reviews.copy())
HITS = ("slash", *"the", "enter")
ROW = Effect(lambda app: findings(app).cursor, ("l", "g"))
LAST_ROW = Effect(lambda app: findings(app).cursor, ("l", "G"))
CURSOR = Effect(lambda app: articles(app).cursor)

EFFECTS: dict[str, Effect] = {
    "compare.line_down": LINE,
    "compare.line_up": BOTTOM,
    "compare.page_down": Effect(lambda app: view(app).y, ("g",)),
    "compare.page_up": BOTTOM,
    "compare.top": BOTTOM,
    "compare.bottom": LINE,
    "compare.other_side": Effect(lambda app: app.focused.id),
    "compare.next_stop": STOP,
    "compare.previous_stop": STOP,
    "compare.next_figure": STOP,
    "compare.previous_figure": Effect(lambda app: view(app).stop, ("}",)),
    "compare.counterpart": PLACE,
    "compare.back": Effect(lambda app: view(app).block.place, ("enter",)),
    "compare.forward": Effect(lambda app: view(app).block.place, ("enter", "backspace")),
    "compare.set_mark": SCREEN,
    "compare.to_mark": Effect(lambda app: type(app.screen).__name__, ("m", "a")),
    "compare.toggle_unified": Effect(lambda app: view(app).options.unified),
    "compare.toggle_own_order": Effect(lambda app: view(app).options.own_order),
    "compare.toggle_folded": Effect(lambda app: view(app).options.folded),
    "compare.toggle_figures": MARKS,
    "compare.toggle_names": MARKS,
    "compare.toggle_quotes": MARKS,
    "compare.toggle_claims": MARKS,
    "compare.toggle_wording": MARKS,
    "compare.toggle_statements": MARKS,
    "compare.fewer_links": Effect(lambda app: view(app).options.threshold),
    "compare.more_links": Effect(lambda app: view(app).options.threshold, ("plus",)),
    "compare.next_version": SAID,
    "compare.previous_version": SAID,
    "compare.swap": Effect(lambda app: view(app).reading.comparison.left.id),
    "compare.export": SCREEN,
    "compare.copy": Effect(lambda app: app.clipboard),
    "compare.close": Effect(lambda app: app._exit),
    "compare.search": Effect(lambda app: app.focused.id),
    "compare.go_to": Effect(lambda app: app.focused.id),
    "compare.next_hit": Effect(lambda app: view(app).hit, HITS),
    "compare.previous_hit": Effect(lambda app: view(app).hit, HITS),
    "compare.ledger": Effect(lambda app: type(app.focused).__name__),
    "compare.confirm": DECISIONS,
    "compare.dismiss_finding": DECISIONS,
    "compare.note": SCREEN,
    "compare.undo_decision": Effect(lambda app: app.screen._reviewing.reviews.copy(), ("c",)),
    "compare.next_unchecked": STOP,
    "compare.open_source": SAID,
    "compare.link": SAID,
    "compare.unlink": Effect(lambda app: len(view(app).reading.comparison.corrections)),
    "compare.set_role": SCREEN,
    "compare.set_original": Effect(lambda app: view(app).reading.comparison.left.id),
    "compare.as_found": SAID,
    "compare.tick_off": Effect(lambda app: app.screen._panel.is_open),
    "ledger.down": ROW,
    "ledger.up": LAST_ROW,
    "ledger.page_down": ROW,
    "ledger.page_up": LAST_ROW,
    "ledger.first": LAST_ROW,
    "ledger.last": ROW,
    "ledger.read": Effect(lambda app: type(app.focused).__name__, ("l",)),
    "ledger.select": Effect(lambda app: app.screen._ledger.selected.copy(), ("l",)),
    "ledger.order": Effect(lambda app: app.screen._ledger.by_position, ("l",)),
    "ledger.equal": Effect(lambda app: app.screen._ledger.with_equal, ("l",)),
    "ledger.filter": Effect(lambda app: app.focused.id, ("l",)),
    "ledger.close": Effect(lambda app: app.screen._panel.is_open, ("l",)),
    "library.cursor_down": CURSOR,
    "library.cursor_up": Effect(lambda app: articles(app).cursor, ("j",)),
    "library.top": Effect(lambda app: articles(app).cursor, ("j",)),
    "library.bottom": CURSOR,
    "library.open": SCREEN,
    "library.mark": Effect(lambda app: articles(app).shelf.marked()),
    "library.filter": Effect(lambda app: app.focused.id),
    "library.sort": Effect(lambda app: articles(app).shelf.sort_key),
    "library.reverse": Effect(lambda app: articles(app).shelf.reverse),
    "library.toggle_preview": Effect(lambda app: app.screen.query_one(Preview).display),
    "library.escape": Effect(lambda app: articles(app).shelf.marked(), ("space",)),
    "app.help": SCREEN,
    "app.toggle_light": Effect(lambda app: app.theme),
    "app.quit": Effect(lambda app: app._exit),
}


ONLY_KEYS = {
    *("compare.line_down", "compare.line_up", "compare.page_down", "compare.page_up"),
    *("ledger.down", "ledger.up", "ledger.page_down", "ledger.page_up", "ledger.first", "ledger.last"),
    *("library.cursor_down", "library.cursor_up", "library.top", "library.bottom", "library.escape"),
}
"""Commands that nobody looks for by name: small moves, and Esc."""


def test_every_command_is_tried() -> None:
    assert set(EFFECTS) == {command.id for command in COMMANDS}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
async def test_a_command_does_something(command: Command, example: Comparison, tmp_path: Path) -> None:
    effect = EFFECTS[command.id]
    context = library(write_articles(tmp_path)) if command.screen == LIBRARY else opened(example)
    async with context as pilot:
        await pilot.press(*effect.first)
        await settle(pilot)
        before = effect.seen(pilot.app)
        await pilot.press(command.keys[0])
        await settle(pilot)
        assert effect.seen(pilot.app) != before


@pytest.mark.parametrize("screen", [LIBRARY, COMPARE, LEDGER])
async def test_every_key_reaches_its_command(screen: str, example: Comparison, tmp_path: Path) -> None:
    """No part of the screen that has the focus takes a key for itself; the palette can run the action."""
    context = library(write_articles(tmp_path)) if screen == LIBRARY else opened(example)
    async with context as pilot:
        if screen == LEDGER:
            await pilot.press("l")
            await settle(pilot)
        bindings = pilot.app.screen.active_bindings
        for command in commands_for(screen):
            for key in command.keys:
                assert bindings[key].binding.id == command.id
                assert hasattr(bindings[key].node, f"action_{command.action}")


@pytest.mark.parametrize("screen", [LIBRARY, COMPARE, LEDGER])
def test_no_key_means_two_things_on_a_screen(screen: str) -> None:
    keys = [key for command in commands_for(screen) for key in command.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("screen", [LIBRARY, COMPARE])
def test_help_names_every_command_of_its_screen(screen: str) -> None:
    text = help_text(screen, {}).plain
    for command in commands_for(screen):
        assert command.help in text
        assert command.key_signs({})[0] in text


@pytest.mark.parametrize("screen", [LIBRARY, COMPARE, LEDGER])
async def test_the_palette_runs_what_the_keys_run(screen: str, example: Comparison, tmp_path: Path) -> None:
    context = library(write_articles(tmp_path)) if screen == LIBRARY else opened(example)
    async with context as pilot:
        if screen == LEDGER:
            await pilot.press("l")
            await settle(pilot)
        bindings = pilot.app.screen.active_bindings
        offered = {str(hit.display).lower(): hit async for hit in TableProvider(pilot.app.screen).discover()}
        for command in commands_for(screen):
            if command.id in ONLY_KEYS:
                assert command.label not in offered
                continue
            run = offered.pop(command.label.lower()).command
            assert (run.func.__self__, run.args) == (bindings[command.keys[0]].node, (command.action,))
        assert not offered, "the palette offers what the table has for another place"


async def test_the_palette_finds_a_command_by_its_words(example: Comparison) -> None:
    async with opened(example) as pilot:
        provider = TableProvider(pilot.app.screen)
        hits = [hit async for hit in provider.search("unified")]
        assert hits
        before = view(pilot.app).options.unified
        await hits[0].command()
        assert view(pilot.app).options.unified != before


async def test_the_keys_in_the_bar_can_be_clicked(example: Comparison) -> None:
    async with opened(example) as pilot:
        before = view(pilot.app).stop
        await pilot.click("KeyBar", offset=(3, 0))
        await settle(pilot)
        assert view(pilot.app).stop != before


async def test_panes_take_the_focus_and_the_screen_answers(example: Comparison) -> None:
    async with opened(example) as pilot:
        assert isinstance(pilot.app.focused, Pane)
        assert isinstance(pilot.app.screen, CompareScreen)
