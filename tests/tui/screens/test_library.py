"""The list of articles as a reader uses it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

import core.article.load
import core.compare
import core.library.survey
from core.library.listing import listing_of
from core.library.stories import Place
from core.model import Article, Side
from core.reading.tally import Tally
from tests.tui.conftest import library, press_at_once, settle, write_articles
from tests.tui.screens.test_compare import screen_text
from tui.app import ReaderApp
from tui.layout.place import Place as ReadingPlace
from tui.screens.compare import CompareScreen
from tui.screens.library import LibraryScreen
from tui.shelf import COLUMNS, Shelf
from tui.widgets.article_list import ArticleList
from tui.widgets.reading_view import ReadingView
from tui.widgets.title_bar import TitleBar

TITLES = ("River accord signed", "River deal signed", "A zebra was born")


async def test_it_shows_titles_sizes_and_stories(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        text = screen_text(pilot)
        assert all(title in text for title in TITLES)
        row = next(line for line in text.splitlines() if line.strip().startswith("River accord"))
        assert row.split()[-1].endswith("%")
        assert "Enter opens it beside “River deal" in text


async def test_the_names_are_on_the_screen_before_any_file_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = threading.Event()

    def load_article(path: str) -> Article:
        read.wait()
        return core.article.load.make_article("A title\n\nWords.", path=path)

    monkeypatch.setattr(core.library.survey, "load_article", load_article)
    async with ReaderApp(write_articles(tmp_path)).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "zebra.txt" in screen_text(pilot)
        read.set()
        await settle(pilot)
        assert "zebra.txt" not in screen_text(pilot)


async def test_typing_filters_even_with_a_wrong_letter(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        await pilot.press("slash", *"zabra", "enter")
        await settle(pilot)
        articles = pilot.app.screen.query_one(ArticleList)
        assert articles.count == 1
        assert "1 of 3 articles" in screen_text(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert articles.count == 3


async def test_a_filter_that_nothing_passes_says_how_to_go_on(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        await pilot.press("slash", *"qqqqqq", "enter")
        await settle(pilot)
        assert "Nothing matches “qqqqqq”" in screen_text(pilot)
        await pilot.press("enter", "space", "j", "k")
        assert "Esc" in screen_text(pilot)


async def test_letters_typed_into_the_filter_are_not_commands(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        await pilot.press("slash", *"qop")
        assert pilot.app.is_running
        assert pilot.app.focused.value == "qop"


async def test_letters_in_one_burst_with_the_key_that_opens_the_filter_go_into_it(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        for _ in range(2):  # the line is made the first time, and shown again the second
            press_at_once(pilot, "slash", *"quod j")
            await settle(pilot)
            assert pilot.app.is_running
            assert pilot.app.focused.value == "quod j"
            await pilot.press("escape")
            press_at_once(pilot, "slash", *"zebra", "enter")
            await settle(pilot)
            assert isinstance(pilot.app.screen, LibraryScreen)
            assert pilot.app.screen._shelf.query == "zebra"
            assert isinstance(pilot.app.focused, ArticleList)
            await pilot.press("escape")


async def test_order_by_a_column_and_back(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        shelf = pilot.app.screen._shelf
        shelf.sort_key = "words"
        words = [shelf.listing(n).words for n in shelf.rows()]
        assert words == sorted(words)
        shelf.reverse = True
        assert [shelf.listing(n).words for n in shelf.rows()] == words[::-1]


async def test_a_click_on_a_header_orders_by_it(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        await pilot.click(ArticleList, offset=(4, 0))
        assert pilot.app.screen._shelf.sort_key == "title"
        await pilot.click(ArticleList, offset=(4, 0))
        assert pilot.app.screen._shelf.reverse


async def test_a_double_click_opens(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        await pilot.click(ArticleList, offset=(10, 1), times=2)
        await settle(pilot)
        assert isinstance(pilot.app.screen, CompareScreen)


async def test_what_was_marked_as_the_original_is_opened_as_the_original(tmp_path: Path) -> None:
    paths = write_articles(tmp_path)
    places = []
    for keys in (("O",), ()):
        async with library(paths) as pilot:
            await pilot.press("enter")
            await settle(pilot)
            left, right = pilot.app.screen._left, pilot.app.screen._right
            places.append((left.path, right.path))
            view = pilot.app.screen.query_one(ReadingView)
            view.go_to(ReadingPlace(Side.RIGHT, 1))
            await pilot.press(*keys)
            await settle(pilot)
    assert places[1] == places[0][::-1]


async def test_any_two_can_be_marked_and_opened_in_that_order(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        await pilot.press("G", "space", "g", "space", "enter")
        await settle(pilot)
        titles = [bar.words[1] for bar in pilot.app.screen.query(TitleBar)]
        assert titles[0].startswith("A zebra")
        assert titles[1].startswith("River accord")


async def test_an_article_alone_says_what_to_do(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)[:1]) as pilot:
        assert "give reader more files" in screen_text(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert not isinstance(pilot.app.screen, CompareScreen)


@pytest.mark.parametrize("files", [slice(0, 2), slice(1, 3)])
async def test_two_files_are_compared_by_one_key_whether_they_tell_one_story_or_not(
    files: slice, tmp_path: Path
) -> None:
    paths = write_articles(tmp_path)[files]
    async with library(paths, size=(80, 24)) as pilot:
        assert "Enter compares the two; ‘reader compare FILE FILE’ at once" in screen_text(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, CompareScreen)
        comparison = pilot.app.screen.query_one(ReadingView).reading.comparison
        assert {comparison.left.path, comparison.right.path} == set(map(str, paths))


async def test_a_pair_is_compared_once_however_often_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    compare = core.compare.compare
    monkeypatch.setattr(
        core.compare, "compare", lambda *args, **also: made.append(1) or compare(*args, **also)
    )
    async with library(write_articles(tmp_path)) as pilot:
        for _ in range(2):
            await pilot.press("enter")
            await settle(pilot)
            assert isinstance(pilot.app.screen, CompareScreen)
            await pilot.press("escape")
            await settle(pilot)
    assert made == [1]


async def test_the_preview_follows_the_cursor(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        assert "LIMA" in screen_text(pilot)
        await pilot.press("G")
        await settle(pilot)
        assert "Domino" in screen_text(pilot)


async def test_what_was_found_and_decided_is_in_the_list_on_the_way_back(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path), size=(120, 40)) as pilot:
        assert "Findings" not in screen_text(pilot)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("c")
        await settle(pilot)
        count = len(pilot.app.screen._ledger.comparison.divergences)
        await pilot.press("escape")
        await settle(pilot)
        row = next(line for line in screen_text(pilot).splitlines() if "River deal" in line and "└" in line)
        assert f"1 of {count}" in row
        assert "‼" in row


async def test_versions_hang_below_the_likely_original(tmp_path: Path) -> None:
    paths = write_articles(tmp_path)
    async with library([paths[1], paths[2], paths[0]]) as pilot:
        shelf = pilot.app.screen._shelf
        assert shelf.rows() == [0, 2, 1]
        lines = screen_text(pilot).splitlines()
        assert any(line.strip().startswith("└ River accord") for line in lines)
        await pilot.press("O")
        assert shelf.rows() == [1, 0, 2]
        await pilot.press("o")
        assert "└" not in "\n".join(screen_text(pilot).splitlines()[:5])


async def test_a_narrow_list_keeps_what_decides(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path), size=(80, 24)) as pilot:
        head = screen_text(pilot).splitlines()[0]
        assert "Title" in head
        assert "Covered" in head
        assert "Best counterpart" not in head


async def test_the_gravest_and_the_least_decided_can_come_first(tmp_path: Path) -> None:
    tallies: dict[str, Tally] = {}
    shelf = Shelf([str(path) for path in write_articles(tmp_path)], tallies)
    articles = map(core.article.load.load_article, (item.path for item in shelf.items))
    shelf.load({number: listing_of(article) for number, article in enumerate(articles)})
    tallies[shelf.listing(0).id] = Tally((1, 9, 0), 10)
    tallies[shelf.listing(1).id] = Tally((2, 0, 0), 0)
    shelf.sort_key = "findings"
    assert shelf.rows() == [1, 0, 2]
    shelf.sort_key = "decided"
    assert shelf.rows() == [1, 0, 2]
    tallies[shelf.listing(1).id] = Tally((2, 0, 0), 2)
    tallies[shelf.listing(0).id] = Tally((1, 9, 0), 9)
    assert shelf.rows() == [0, 1, 2]


async def test_what_was_found_and_decided_is_there_at_the_next_start(tmp_path: Path) -> None:
    paths = write_articles(tmp_path)
    async with library(paths, size=(120, 40)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("c")
        await settle(pilot)
        count = len(pilot.app.screen._ledger.comparison.divergences)
    async with library(paths, size=(120, 40)) as pilot:
        row = next(line for line in screen_text(pilot).splitlines() if "River deal" in line and "└" in line)
        assert f"1 of {count}" in row


async def test_the_preview_says_what_the_counterpart_is(tmp_path: Path) -> None:
    async with library(write_articles(tmp_path)) as pilot:
        text = " ".join(screen_text(pilot).split())
        assert "of this stands in “River deal signed after 14 months of talks”" in text
        await pilot.press("G")
        await settle(pilot)
        assert "of this stands in" not in screen_text(pilot)


async def test_an_article_that_is_gone_is_named_instead_of_opened(tmp_path: Path) -> None:
    paths = write_articles(tmp_path)
    async with library(paths) as pilot:
        paths[1].unlink()
        await pilot.press("enter")
        await settle(pilot)
        assert not isinstance(pilot.app.screen, CompareScreen)
        assert "version.txt: no such file" in " ".join(screen_text(pilot).split())


async def test_the_list_stands_still_when_rows_come_above(tmp_path: Path) -> None:
    """What is found in the background moves rows about, but not the one that is read."""
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(f"Article number {number:02}.")
    async with library(sorted(tmp_path.glob("*.txt")), size=(80, 24)) as pilot:
        articles = pilot.app.screen.query_one(ArticleList)
        articles.cursor = 20
        await settle(pilot)
        line = articles.cursor - articles.scroll_offset.y
        here = articles.number
        articles.shelf.put({35: Place(2), 36: Place(2), 37: Place(2), 2: Place(2)})
        articles.update()
        await settle(pilot)
        assert articles.number == here
        assert articles.cursor == 23
        assert articles.cursor - articles.scroll_offset.y == line


def test_a_file_that_cannot_be_read_is_named_once() -> None:
    shelf = Shelf(["folder/empty.txt"])
    shelf.refuse({0: "folder/empty.txt: the file holds no text"})
    assert shelf.cell(0, COLUMNS[0]) == "empty.txt: the file holds no text"
