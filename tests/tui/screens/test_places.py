"""Marks, and the way back and forward."""

from __future__ import annotations

import pytest

from core.model import Comparison, Side
from tests.tui.conftest import opened, settle
from tests.tui.screens.test_compare import said, screen_text, view
from tui.layout.place import Place
from tui.screens.compare import CompareScreen


async def test_a_mark_leads_back_over_a_swap(example: Comparison) -> None:
    async with opened(example) as pilot:
        place = view(pilot).place
        await pilot.press("m", "q", "g", "x")
        await settle(pilot)
        assert view(pilot).reading.comparison.left.id == example.right.id
        await pilot.press("apostrophe")
        await pilot.pause()
        await pilot.press("q")
        await settle(pilot)
        assert (view(pilot).place.side, view(pilot).place.paragraph) == (Side.LEFT, place.paragraph)
        assert place.side is Side.RIGHT


async def test_a_letter_without_a_mark_and_a_key_without_a_letter_change_nothing(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("apostrophe")
        assert "No place is marked" in said(pilot)
        screen, here = pilot.app.screen, view(pilot).place
        await pilot.press("m")
        await settle(pilot)
        assert "Mark this place" in screen_text(pilot)
        assert "Versions of one text" in screen_text(pilot)
        await pilot.press("escape", "apostrophe")
        assert pilot.app.screen is screen
        await pilot.press("m", "a", "apostrophe", "b")
        await settle(pilot)
        assert pilot.app.screen is screen
        assert "No place is marked with b" in said(pilot)
        assert view(pilot).place == here


async def test_back_and_forward_walk_the_jumps(example: Comparison) -> None:
    async with opened(example) as pilot:
        places = [view(pilot).place]
        for keys in (("colon", "1", "enter"), ("colon", "4", "enter"), ("G",)):
            await pilot.press(*keys)
            await settle(pilot)
            places.append(view(pilot).place)
        for place in reversed(places[:-1]):
            await pilot.press("backspace")
            assert view(pilot).place == place
        await pilot.press("backspace")
        assert "No jump to come back from" in said(pilot)
        for place in places[1:]:
            await pilot.press("ctrl+f")
            assert view(pilot).place == place
        await pilot.press("ctrl+f")
        assert "No jump that was taken back" in said(pilot)


async def test_marks_are_kept_between_sessions(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("G", "m", "k")
        await settle(pilot)
        place = view(pilot).place
        await pilot.press("g")
        await settle(pilot)
    async with opened(example) as pilot:
        assert view(pilot).place != place
        await pilot.press("apostrophe", "k")
        await settle(pilot)
        assert view(pilot).place == place


async def test_the_line_is_kept_between_sessions(example: Comparison) -> None:
    async with opened(example, size=(60, 30)) as pilot:
        view(pilot).go_to(Place(Side.LEFT, 6, 70))
        await settle(pilot)
        place = view(pilot).place
        assert place.offset > 0
    async with opened(example, size=(60, 30)) as pilot:
        assert view(pilot).place == place


async def test_the_place_is_kept_although_the_program_is_killed(
    example: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What leaving would have written is written while reading."""
    with monkeypatch.context() as killed:
        async with opened(example) as pilot:
            await pilot.press("G")
            place = view(pilot).place
            pilot.app.screen._keep_view()
            killed.setattr(CompareScreen, "on_unmount", lambda _self: None)
    async with opened(example) as pilot:
        assert view(pilot).place == place
