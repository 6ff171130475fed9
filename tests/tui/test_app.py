"""The settings as the screens obey them."""

from __future__ import annotations

from core.model import Comparison
from tests.tui.conftest import settle
from tests.tui.screens.test_compare import screen_text
from tui.app import ReaderApp
from tui.comparing import Comparisons
from tui.config import Config
from tui.widgets.reading_view import ReadingView


def app_with(example: Comparison, config: Config) -> ReaderApp:
    comparisons = Comparisons()
    comparisons.keep(example)
    return ReaderApp(pair=(example.left, example.right), comparisons=comparisons, config=config)


async def test_a_comparison_opens_as_the_settings_say(example: Comparison) -> None:
    config = Config(theme="nord", layout="unified", folded=True, marks=("figures",))
    async with app_with(example, config).run_test(size=(160, 40)) as pilot:
        await settle(pilot)
        options = pilot.app.screen.query_one(ReadingView).options
        assert (options.unified, options.folded, options.marks) == (True, True, {"figures"})
        assert pilot.app.theme == "nord"


async def test_a_split_layout_that_was_asked_for_stays_in_a_narrow_window(example: Comparison) -> None:
    async with app_with(example, Config(layout="split")).run_test(size=(70, 24)) as pilot:
        await settle(pilot)
        assert not pilot.app.screen.query_one(ReadingView).options.unified


async def test_own_keys_work_are_shown_and_free_the_old_ones(example: Comparison) -> None:
    config = Config(keys={"compare.toggle_folded": ("F",), "ledger.down": ("J",)})
    async with app_with(example, config).run_test(size=(200, 60)) as pilot:
        await settle(pilot)
        view = pilot.app.screen.query_one(ReadingView)
        await pilot.press("u")
        assert not view.options.folded
        await pilot.press("F")
        assert view.options.folded
        assert "F fold" in screen_text(pilot)
        await pilot.press("l", "g")
        await settle(pilot)
        before = pilot.app.focused.cursor
        await pilot.press("J")
        assert pilot.app.focused.cursor == before + 1
