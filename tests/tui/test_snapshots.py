"""Pictures of the screens, on a comparison made by hand so that only the screens can change them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from core.model import Comparison
from tests.tui.conftest import compare_app, settle, write_articles
from tui.app import ReaderApp
from tui.themes import LIGHT


@pytest.mark.parametrize(
    ("name", "size", "keys", "theme"),
    [
        ("split", (120, 40), (), None),
        ("split_light", (120, 40), ("right_curly_bracket",), LIGHT.name),
        ("own_order", (120, 30), ("S", "g", "j"), None),
        ("unified", (80, 24), (), None),
        ("folded", (120, 30), ("u", "g"), None),
        ("plain", (120, 30), ("f", "w"), None),
        ("help", (120, 50), ("question_mark",), None),
        ("export", (100, 30), ("e",), None),
        ("ledger", (120, 40), ("l", "c", "equals_sign"), None),
        ("search", (100, 30), ("slash", *"river"), None),
        ("tick_off", (120, 40), ("T", "c"), None),
        ("ledger_small", (80, 24), ("l",), None),
        ("wide", (200, 50), ("right_square_bracket",), None),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_compare(
    snap_compare: Any,
    example: Comparison,
    name: str,
    size: tuple[int, int],
    keys: tuple[str, ...],
    theme: str | None,
) -> None:
    async def before(pilot: Pilot[Any]) -> None:
        await settle(pilot)
        if theme:
            pilot.app.theme = theme
        await pilot.press(*keys)
        await settle(pilot)

    assert snap_compare(compare_app(example), terminal_size=size, run_before=before), name


def test_library(snap_compare: Any, tmp_path: Path) -> None:
    async def before(pilot: Pilot[Any]) -> None:
        await settle(pilot)
        shelf = pilot.app.screen._shelf
        # Stories and coverage are the engine's; the picture is of the list.
        assert shelf.listed == 3
        await pilot.press("G", "space")
        await settle(pilot)

    assert snap_compare(ReaderApp(write_articles(tmp_path)), terminal_size=(100, 30), run_before=before)
