"""Correcting the program on the compare screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from core.corrections import NO_CORRECTIONS
from core.model import Article, Comparison, Finding, Role, Side, Verdict
from core.reading.fates import Fate
from core.review.reviews import Status
from tests.core.test_corrections import LEFT, RIGHT
from tests.tui.conftest import opened, settle
from tests.tui.example import big_comparison
from tests.tui.screens.test_compare import said, screen_text, view
from tui.app import ReaderApp
from tui.layout.place import Place

NAMES = {Side.LEFT: "original", Side.RIGHT: "version"}


@pytest.fixture
def app() -> ReaderApp:
    return ReaderApp(pair=(LEFT, RIGHT))


def pairs(pilot: Pilot[Any]) -> set[tuple[int, int]]:
    return {(link.left, link.right) for link in view(pilot).reading.comparison.links}


def fate(pilot: Pilot[Any], side: Side, index: int) -> Fate:
    return view(pilot).reading.block(side, index).fate.fate


def status(pilot: Pilot[Any], finding: Finding) -> Status:
    return pilot.app.screen._reviewing.of(finding).status


async def go(pilot: Pilot[Any], side: Side, index: int) -> None:
    view(pilot).go_to(Place(side, index))
    await settle(pilot)


async def press(pilot: Pilot[Any], *keys: str) -> None:
    await pilot.press(*keys)
    await settle(pilot)


async def test_two_paragraphs_are_linked_by_hand_and_everything_follows(app: ReaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await go(pilot, Side.LEFT, 1)
        await press(pilot, "p")
        assert "original ¶2" in said(pilot)
        await go(pilot, Side.LEFT, 2)
        assert "original ¶2 is held" in said(pilot)
        await go(pilot, Side.RIGHT, 2)
        assert "p links original ¶2" in said(pilot)
        await press(pilot, "p")
        assert (1, 2) in pairs(pilot)
        assert fate(pilot, Side.RIGHT, 2) is not Fate.ALONE
        assert view(pilot).place.side is Side.RIGHT
        assert view(pilot).place.paragraph == 2
        assert "linked by hand" in screen_text(pilot)
        assert "· 1 correction" in said(pilot)
        # The same two keys take the link away again.
        await press(pilot, "p")
        await go(pilot, Side.LEFT, 1)
        await press(pilot, "p")
        assert (1, 2) not in pairs(pilot)


async def test_a_wrong_link_is_taken_away_and_its_figure_is_no_longer_changed(app: ReaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert view(pilot).finding.verdict is Verdict.CHANGED
        await press(pilot, "P")
        assert (0, 0) not in pairs(pilot)
        comparison = pilot.app.screen._ledger.comparison
        assert Verdict.CHANGED not in {finding.verdict for finding in comparison.figures}
        assert fate(pilot, Side.RIGHT, 0) is Fate.ALONE


async def test_one_key_shows_the_programs_view_and_back(app: ReaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "M")
        assert "Nothing is corrected by hand" in said(pilot)
        await press(pilot, "P")
        await press(pilot, "M")
        assert (0, 0) in pairs(pilot)
        assert "program's view; M shows your 1 correction" in said(pilot)
        await press(pilot, "M")
        assert (0, 0) not in pairs(pilot)
        assert "program's view" not in said(pilot)


async def test_undo_takes_corrections_back_one_by_one(app: ReaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "P")
        await press(pilot, "r", "l")
        assert len(view(pilot).reading.comparison.corrections) == 2
        await press(pilot, "z")
        assert view(pilot).reading.comparison.corrections == NO_CORRECTIONS.without_link((0, 0))
        await press(pilot, "z")
        assert (0, 0) in pairs(pilot)
        await press(pilot, "z")
        assert "No decision to take back" in said(pilot)


async def test_a_role_set_by_hand_takes_a_paragraph_out_and_back_in(app: ReaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await go(pilot, Side.RIGHT, 1)
        await press(pilot, "r")
        assert "¶2 is read as body" in screen_text(pilot)
        await press(pilot, "c")
        assert fate(pilot, Side.RIGHT, 1) is Fate.RESIDUE
        assert view(pilot).block.paragraph.role is Role.CAPTION
        await press(pilot, "p")
        assert "Page residue is not compared" in said(pilot)
        await press(pilot, "r", "Q")
        assert "Q is no role" in said(pilot)
        await press(pilot, "r", "a")
        assert fate(pilot, Side.RIGHT, 1) is not Fate.RESIDUE


async def test_the_place_fits_beside_what_is_said_of_a_held_paragraph_and_of_the_programs_view() -> None:
    async with opened(big_comparison(120), (80, 24)) as pilot:
        for key in ("p", "p", "M"):
            for side in Side:
                await go(pilot, side, 109)
                where = said(pilot).splitlines()[0]
                assert f"¶110 of 120 in the {NAMES[side]} · " in where, where
                assert "%" in where
            await press(pilot, key)


async def test_what_p_does_is_said_by_the_paragraph_under_the_cursor(app: ReaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await go(pilot, Side.LEFT, 0)
        await press(pilot, "p")
        await go(pilot, Side.RIGHT, 0)
        assert "p unlinks original ¶1" in said(pilot)
        await go(pilot, Side.RIGHT, 2)
        assert "p links original ¶1" in said(pilot)


async def test_escape_lets_a_held_paragraph_go_before_it_leaves(app: ReaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "p", "escape")
        assert pilot.app._exit is False
        assert "is held" not in said(pilot)
        assert not view(pilot).reading.comparison.corrections


async def test_corrections_are_there_in_a_later_session_and_after_a_swap() -> None:
    async with ReaderApp(pair=(LEFT, RIGHT)).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "P")
    async with ReaderApp(pair=(LEFT, RIGHT)).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert view(pilot).reading.comparison.corrections == NO_CORRECTIONS.without_link((0, 0))
        await go(pilot, Side.LEFT, 2)
        await press(pilot, "P")
        await press(pilot, "x")
        assert view(pilot).reading.comparison.corrections.unlinked == {(0, 0), (1, 2)}


async def test_the_version_can_be_marked_as_the_original(app: ReaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await go(pilot, Side.RIGHT, 1)
        await press(pilot, "O")
        comparison = view(pilot).reading.comparison
        assert (comparison.left.id, comparison.corrections.original) == (RIGHT.id, True)
        assert view(pilot).place.paragraph == 1
        assert "O original (marked)" in screen_text(pilot)
        await press(pilot, "tab")
        await go(pilot, Side.LEFT, 1)
        await press(pilot, "O")
        assert "(marked)" not in screen_text(pilot)


async def test_undo_takes_the_mark_of_the_original_back_and_what_was_corrected_before_it(
    app: ReaderApp,
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "P")
        await go(pilot, Side.RIGHT, 1)
        await press(pilot, "O")
        assert view(pilot).reading.comparison.left.id == RIGHT.id
        await press(pilot, "z")
        comparison = view(pilot).reading.comparison
        assert (comparison.left.id, comparison.corrections) == (
            LEFT.id,
            NO_CORRECTIONS.without_link((0, 0)),
        )
        assert (view(pilot).place.side, view(pilot).place.paragraph) == (Side.RIGHT, 1)
        await press(pilot, "z")
        assert not view(pilot).reading.comparison.corrections
        await press(pilot, "x")
        assert not view(pilot).reading.comparison.corrections.original, (
            "the mark is forgotten in the file too"
        )


async def test_a_swap_does_not_forget_what_can_be_taken_back(app: ReaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        for key in "Pxz":
            await press(pilot, key)
        assert view(pilot).reading.comparison.left.id == LEFT.id
        assert (0, 0) in pairs(pilot)


async def test_decisions_outlive_a_correction(app: ReaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        finding = view(pilot).finding
        await press(pilot, "c")
        await go(pilot, Side.LEFT, 2)
        await press(pilot, "P")
        assert pilot.app.screen._reviewing.of(finding).status.value == "confirmed"


async def test_undo_takes_decisions_and_corrections_back_in_the_order_of_their_making(app: ReaderApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        finding = view(pilot).finding
        assert finding is not None
        await press(pilot, "c")
        await go(pilot, Side.LEFT, 0)
        await press(pilot, "P")
        assert finding.id not in {f.id for f in view(pilot).reading.comparison.findings}
        await press(pilot, "right_curly_bracket", "d")
        later = view(pilot).finding
        assert status(pilot, later) is Status.DISMISSED
        await press(pilot, "z")
        assert status(pilot, later) is Status.OPEN
        assert (0, 0) not in pairs(pilot)
        await press(pilot, "z")
        assert (0, 0) in pairs(pilot)
        assert status(pilot, finding) is Status.CONFIRMED
        await press(pilot, "z")
        assert status(pilot, finding) is Status.OPEN
        await press(pilot, "z")
        assert "No decision to take back" in said(pilot)


async def test_a_decision_from_before_the_original_was_marked_is_taken_back_after_the_mark(
    app: ReaderApp,
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        finding = view(pilot).finding
        await press(pilot, "c")
        await go(pilot, Side.RIGHT, 0)
        await press(pilot, "O")
        await press(pilot, "z")
        assert view(pilot).reading.comparison.left.id == LEFT.id
        assert status(pilot, finding) is Status.CONFIRMED
        await press(pilot, "z")
        assert status(pilot, finding) is Status.OPEN


async def test_what_is_saved_has_the_corrections(app: ReaderApp, tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "P", "e")
        pilot.app.screen.query_one("#path").value = str(target)
        await press(pilot, "tab", "enter")
    assert "By hand: ¶1 of the original not linked with ¶1 of the version" in target.read_text(
        encoding="utf-8"
    )


async def test_keys_of_a_text_without_paragraphs_do_nothing(example: Comparison) -> None:
    empty = Article("empty", "", "", "und", None, "", ())
    async with ReaderApp(pair=(empty, empty)).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "p", "P", "r", "O", "M")
        assert "Nothing is corrected by hand" in said(pilot)
    async with opened(example) as pilot:
        assert not view(pilot).reading.comparison.corrections
