"""Apps on the hand-made example, with nothing that moves by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import textual.app
import textual.pilot
from textual import events
from textual._context import active_app
from textual.pilot import Pilot
from textual.widgets import Input
from textual.worker import WorkerCancelled

from core.model import Comparison
from tests.tui.example import ORIGINAL, VERSION, comparison
from tui.app import ReaderApp
from tui.comparing import Comparisons

Opened = Callable[..., AbstractAsyncContextManager[Pilot[Any]]]


@pytest.fixture(autouse=True)
def no_cursor_blink(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Input, "_toggle_cursor", lambda _self: None)


_QUIET = 5
"""Turns of the event loop without a message: more than the hops of a key from the terminal to a widget."""


async def _answered(*_: float) -> None:
    """Wait until no message waits to be read, twice over, because a repaint may send more.

    Textual waits for 20 ms in which the processor rests, twice a key: half of the time of these tests.
    """
    app = active_app.get()
    for _ in range(2):
        quiet = 0
        while quiet < _QUIET:
            await asyncio.sleep(0)
            waiting = any(pump.message_queue_size for pump in (app, *app._registry))
            quiet = 0 if waiting else quiet + 1
        app.screen._on_timer_update()


@pytest.fixture(autouse=True)
def no_idle_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (textual.app, textual.pilot):
        monkeypatch.setattr(module, "wait_for_idle", _answered)


@pytest.fixture
def example() -> Comparison:
    return comparison()


PATIENCE = 60
"""Seconds after which what a test waits for is held to hang; none takes two on an idle machine."""


async def settle(pilot: Pilot[Any]) -> None:
    """Wait until no worker runs and every message has been answered, twice over: one may start the other.

    Raises TimeoutError where that never happens, so that a fault fails its test and not the whole run.
    """
    quiet = 0
    async with asyncio.timeout(PATIENCE):
        while quiet < 2:
            await pilot.pause()
            if any(not worker.is_finished for worker in pilot.app.workers):
                with suppress(WorkerCancelled):  # work that other work has replaced is over too
                    await pilot.app.workers.wait_for_complete()
                quiet = 0
            else:
                quiet += 1


async def until(pilot: Pilot[Any], seen: Callable[[], bool], what: str) -> None:
    """Wait for something that passes, so that it cannot be settled on; fails if it never comes."""
    try:
        async with asyncio.timeout(PATIENCE):
            while not seen():
                await pilot.pause()
    except TimeoutError:
        pytest.fail(f"not seen within {PATIENCE} s: {what}")


def press_at_once(pilot: Pilot[Any], *keys: str) -> None:
    """Send keys without waiting for an answer in between, as a terminal does with what is pasted."""
    for key in keys:
        character = key if len(key) == 1 else {"slash": "/"}.get(key)
        pilot.app.post_message(events.Key("space" if key == " " else key, character))


def compare_app(made: Comparison) -> ReaderApp:
    """The compare screen on a comparison that need not be made."""
    comparisons = Comparisons()
    comparisons.keep(made)
    return ReaderApp(pair=(made.left, made.right), comparisons=comparisons)


@asynccontextmanager
async def opened(made: Comparison, size: tuple[int, int] = (120, 40)) -> AsyncIterator[Pilot[Any]]:
    """A compare screen that has painted its comparison."""
    async with compare_app(made).run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        yield pilot


def write_articles(folder: Path) -> list[Path]:
    """The example as files, and an article that has nothing to do with them."""
    texts = {
        "original.txt": "\n\n".join(words for _, words in ORIGINAL),
        "version.txt": "\n\n".join(words for _, words in VERSION),
        "zebra.txt": "A zebra was born in the zoo\n\nIts keepers have named it Domino and it sleeps all day.",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in texts]


@asynccontextmanager
async def library(paths: list[Path], size: tuple[int, int] = (120, 40)) -> AsyncIterator[Pilot[Any]]:
    """A library that has loaded and grouped its articles."""
    async with ReaderApp(paths).run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        yield pilot
