"""Deciding on findings, and finding the decisions again."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from textual.widgets import Input

from core.model import Comparison, Severity, Side
from core.review.reviews import Status
from tests.tui.conftest import opened, settle
from tests.tui.screens.test_compare import said, screen_text, view
from tui.widgets.banner import Banner
from tui.widgets.ledger_panel import FindingList


async def test_a_decision_is_counted_kept_and_found_again(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("c")
        assert "confirmed" in said(pilot)
        assert "2 open, 1 confirmed" in str(pilot.app.screen.query_one(Banner).content)
    async with opened(example) as pilot:
        assert "2 open, 1 confirmed" in str(pilot.app.screen.query_one(Banner).content)
        assert "$312 million" in said(pilot) or view(pilot).current_stop is None


async def test_the_same_key_opens_a_finding_again_and_undo_takes_it_back(example: Comparison) -> None:
    async with opened(example) as pilot:
        finding = view(pilot).finding
        status = []
        for key in ("d", "d", "z", "z", "z"):
            await pilot.press(key)
            status.append(pilot.app.screen._reviewing.of(finding).status)
        assert status == [Status.DISMISSED, Status.OPEN, Status.DISMISSED, Status.OPEN, Status.OPEN]
        assert "No decision to take back" in said(pilot)


async def test_there_must_be_a_finding_to_decide_on(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("G", "k", "c")
        assert "no divergent fact here" in said(pilot)
        assert not pilot.app.screen._reviewing.reviews


async def test_a_note_is_shown_with_its_finding(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("a", *"ask [b]Ana", "enter")
        await settle(pilot)
        assert "note: ask [b]Ana" in said(pilot)
        await pilot.press("a")
        assert pilot.app.screen.query_one(Input).value == "ask [b]Ana"
        await pilot.press("escape")


async def test_every_fact_is_ticked_off(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("g")
        for _ in range(3):
            await pilot.press("t", "c")
        await pilot.press("t")
        assert "All 5 facts are checked" in said(pilot)


async def test_the_ledger_leads_the_texts(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("g", "l", "j", "g")
        await settle(pilot)
        findings = pilot.app.screen.query_one(FindingList)
        severities = []
        for _ in range(findings.count):
            assert view(pilot).finding is findings.finding
            severities.append(findings.finding.severity)
            await pilot.press("j")
            await settle(pilot)
        assert severities == [Severity.MUST, Severity.SHOULD, Severity.QUIET]


async def test_a_click_shows_the_finding_and_a_double_click_reads_on_there(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("l", "g")
        await settle(pilot)
        findings = pilot.app.screen.query_one(FindingList)
        for line in (2, 1):
            await pilot.click(FindingList, offset=(10, line))
            await settle(pilot)
            assert findings.cursor == line
            assert view(pilot).finding is findings.finding
            assert findings.has_focus, "the next key decides on what was clicked"
        shown = view(pilot).place
        view(pilot).go_to_line(-1)
        assert view(pilot).place != shown
        await pilot.click(FindingList, offset=(10, 1))
        await settle(pilot)
        assert view(pilot).place == shown, "also where the cursor of the list was already"
        await pilot.click(FindingList, offset=(10, 1), times=2)
        await settle(pilot)
        assert not findings.has_focus
        assert view(pilot).place == shown


async def test_opening_the_ledger_leaves_the_texts_where_they_are(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("right_curly_bracket")
        finding, y = view(pilot).finding, view(pilot).y
        await pilot.press("l")
        await settle(pilot)
        assert pilot.app.screen.query_one(FindingList).finding is finding
        assert (view(pilot).finding, view(pilot).y) == (finding, y)


async def test_the_ledger_is_filtered_by_kind_verdict_and_words(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("l", "slash", *"dropped age")
        await settle(pilot)
        assert pilot.app.screen.query_one(FindingList).count == 1
        await pilot.press("escape")
        await settle(pilot)
        assert pilot.app.screen.query_one(FindingList).count == 3
        await pilot.press("equals_sign")
        await settle(pilot)
        assert pilot.app.screen.query_one(FindingList).count == 5
        assert "14 months" in screen_text(pilot)


async def test_several_findings_are_decided_at_once(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("l", "g", "space", "space", "d")
        await settle(pilot)
        reviews = pilot.app.screen._reviewing.reviews
        assert [review.status for review in reviews.values()] == [Status.DISMISSED] * 2
        await pilot.press("z")
        assert {review.status for review in pilot.app.screen._reviewing.reviews.values()} == {Status.OPEN}


async def test_a_dismissed_line_does_not_take_the_reader_along(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("l", "g")
        await settle(pilot)
        findings = pilot.app.screen.query_one(FindingList)
        second = findings._rows[1]
        await pilot.press("d")
        await settle(pilot)
        assert findings.finding is second


async def test_decisions_are_in_what_is_saved(example: Comparison, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    async with opened(example) as pilot:
        await pilot.press("c", "e", "home")
        pilot.app.screen.query_one(Input).value = str(target)
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
    assert "confirmed" in json.dumps(json.loads(target.read_text(encoding="utf-8")))


async def test_reading_goes_on_where_it_was_left(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("right_curly_bracket")
        row = view(pilot).current_stop.row
    async with opened(example) as pilot:
        block = view(pilot).block
        assert view(pilot).reading.row_of(*block.place) == row


async def test_ticking_off_lists_every_fact_in_order_and_walks_the_open_ones(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("T")
        await settle(pilot)
        findings = pilot.app.screen._panel.findings
        assert findings.count == len(example.findings)
        assert findings.has_focus
        banner = pilot.app.screen.query_one(Banner)
        assert "2 of 5 checked" in str(banner.content)
        for done in (3, 4, 5):
            assert findings.finding.verdict.is_divergence
            await pilot.press("c", "t")
            await settle(pilot)
            assert re.search(f"{done} of 5 (facts )?checked", str(banner.content))
        assert "All 5 facts are checked" in said(pilot)


async def test_from_where_the_reader_is_the_next_unchecked_is_the_one_below(example: Comparison) -> None:
    async with opened(example) as pilot:
        view(pilot).go_to_line(view(pilot).sheet.y_of(Side.RIGHT, 5))
        await pilot.press("t")
        assert "12th" in said(pilot)
        await pilot.press("t")
        assert "$321 million" in said(pilot)


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 200])
async def test_the_banner_keeps_to_two_lines(example: Comparison, width: int) -> None:
    async with opened(example, size=(width, 24)) as pilot:
        await pilot.press("c", "}", "d")
        await settle(pilot)
        banner = pilot.app.screen.query_one(Banner)
        assert banner.size.height == 2
        if width >= 80:
            lines = str(banner.content).splitlines()
            assert all(len(line) <= width - 2 for line in lines)
            assert re.search("4 of 5 (facts )?checked", lines[1])
            assert "2 of 4 figures kept" in lines[1]


async def test_where_there_is_room_the_banner_says_what_checked_means(example: Comparison) -> None:
    async with opened(example, size=(200, 40)) as pilot:
        await pilot.press("c")
        await settle(pilot)
        banner = str(pilot.app.screen.query_one(Banner).content)
        assert "3 of 5 facts checked: 2 found equal, 1 decided" in banner


async def test_an_open_list_is_of_the_texts_that_are_shown(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("l", "equals_sign", "x")
        await settle(pilot)
        await settle(pilot)
        ledger = pilot.app.screen._panel.findings.ledger
        assert ledger.comparison is view(pilot).reading.whole
        assert ledger.comparison.left.id == example.right.id
        assert ledger.with_equal
        assert pilot.app.screen._panel.findings.count == len(ledger.comparison.findings)
