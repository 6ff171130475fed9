"""What is drawn between the two texts, and which version stands beside the original."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.model import Comparison, Side
from core.reading.fates import Fate
from tests.tui.conftest import library, opened, settle
from tests.tui.example import ORIGINAL, VERSION
from tests.tui.screens.test_compare import said, view
from tests.tui.test_app import app_with
from tui.config import Config
from tui.layout.blocks import ALL_MARKS, Options
from tui.toggles import from_kept
from tui.widgets.title_bar import TitleBar


@pytest.fixture
def weak(example: Comparison) -> Comparison:
    """The example with one link that is less sure than the others: that of the reworded paragraph."""
    links = [replace(link, score=0.52 if link.left == 6 else link.score) for link in example.links]
    return replace(example, links=tuple(links))


async def test_weak_links_go_and_come_back_where_the_reader_is(weak: Comparison) -> None:
    async with opened(weak) as pilot:
        here, findings = view(pilot).finding, view(pilot).reading.comparison.findings
        await pilot.press("plus")
        await settle(pilot)
        assert "links from 0.55: 5 of 6" in said(pilot)
        assert view(pilot).reading.block(Side.LEFT, 6).fate.fate is Fate.ALONE
        assert view(pilot).finding is here
        assert view(pilot).reading.comparison.findings == findings
        await pilot.press("minus")
        await settle(pilot)
        assert "links from" not in said(pilot)
        assert view(pilot).reading.block(Side.LEFT, 6).fate.fate is Fate.REWORDED
        assert view(pilot).finding is here
        await pilot.press("minus")
        assert "Every link is drawn" in said(pilot)


async def test_a_threshold_takes_no_mark_or_decision_with_it(weak: Comparison) -> None:
    async with opened(weak) as pilot:
        await pilot.press("c", "f", "plus")
        await settle(pilot)
        assert "figures" not in view(pilot).options.marks
        assert "confirmed" in said(pilot) or "1 confirmed" in str(pilot.app.screen._banner.content)
        assert all(
            mark.finding is None for block in view(pilot).reading.blocks[Side.RIGHT] for mark in block.marks
        )


async def test_the_threshold_of_the_settings_is_obeyed(weak: Comparison) -> None:
    async with app_with(weak, Config(link_threshold=0.6)).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert len(view(pilot).reading.comparison.links) == 5
        await pilot.press("j")
        assert "links from 0.60" in said(pilot)


def write_story(folder: Path) -> list[Path]:
    """An original and two versions of it."""
    texts = [words for _, words in ORIGINAL], [words for _, words in VERSION]
    texts = *texts, [*texts[0][:3], "A sentence that only the third article has."]
    paths = [folder / f"{n}.txt" for n in range(len(texts))]
    for path, paragraphs in zip(paths, texts, strict=True):
        path.write_text("\n\n".join(paragraphs), encoding="utf-8")
    return paths


async def test_the_versions_of_a_story_are_stepped_through_where_the_reader_is(tmp_path: Path) -> None:
    async with library(write_story(tmp_path)) as pilot:
        shelf = pilot.app.screen._shelf
        await pilot.press("g", "space", "space", "enter")
        await settle(pilot)
        assert [bar.words[0] for bar in pilot.app.screen.query(TitleBar)] == [
            "O original",
            "V version 1 of 2",
        ]
        view(pilot).go_to_line(view(pilot).sheet.y_of(Side.LEFT, 2))
        row = view(pilot).reading.row_of(*view(pilot).block.place)
        original = view(pilot).reading.comparison.rows[row].left
        await pilot.press("greater_than_sign")
        await settle(pilot)
        assert view(pilot).reading.comparison.right.id == shelf.listing(2).id
        assert view(pilot).reading.comparison.left.id == shelf.listing(0).id
        assert view(pilot).block.place == (Side.LEFT, original[0])
        await pilot.press("greater_than_sign")
        assert "No version after this one" in said(pilot)
        await pilot.press("less_than_sign")
        await settle(pilot)
        assert view(pilot).reading.comparison.right.id == shelf.listing(1).id


async def test_a_pair_without_a_story_has_no_other_version(example: Comparison) -> None:
    async with opened(example) as pilot:
        await pilot.press("v")
        assert "No other version" in said(pilot)


async def test_toggles_are_kept_with_their_texts(weak: Comparison) -> None:
    async with opened(weak) as pilot:
        await pilot.press("s", "u", "w", "plus")
        await settle(pilot)
        options = view(pilot).options
        assert options.threshold
    async with opened(weak) as pilot:
        assert view(pilot).options == options
        assert len(view(pilot).reading.comparison.links) == 5
        assert view(pilot).has_chosen_layout


async def test_a_layout_that_nobody_chose_still_follows_the_width(example: Comparison) -> None:
    async with opened(example, size=(120, 40)) as pilot:
        await pilot.press("u")
    async with opened(example, size=(80, 24)) as pilot:
        assert view(pilot).options.unified
        assert view(pilot).options.folded


@pytest.mark.parametrize("kept", [{}, {"folded": "yes", "unmarked": 3, "threshold": 7, "unified": None}])
def test_toggles_that_cannot_be_used_are_left_alone(kept: dict[str, object]) -> None:
    assert from_kept(kept, Options()) == Options()


def test_unknown_marks_are_left_out() -> None:
    assert from_kept({"unmarked": ["names", "flowers", 4]}, Options()).marks == ALL_MARKS - {"names"}
