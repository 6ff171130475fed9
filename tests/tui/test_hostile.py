"""Text from files is only ever text: in titles, paragraphs, notes, notifications and on the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.article.load import load_article
from tests.tui.conftest import library, settle
from tests.tui.screens.test_compare import screen_text
from tui.app import ReaderApp

HOSTILE = (
    "[/b] [bold]loud[/bold] [@click=app.bell]press me[/]",
    "esc \x1b[31mred\x1b[0m and \x9b31m too, bell \x07",
    "right \u202eto left\u202c and \u2066isolated\u2069",
    "a\tb\x01c\x85d\u2028e \U000e0041 \ufeff",
    "e\u0301\u0301\u0301 👨‍👩‍👧‍👦 🇵🇪 " + "x" * 300 + " 日本語の文章は空白なしで書かれます",
    "אבג دهو 12 [markup] $accent $$ \\[",
)


@pytest.fixture
def hostile_files(tmp_path: Path) -> list[Path]:
    files = []
    for number, words in enumerate(HOSTILE):
        for copy in ("[b]one[/b]", "two"):
            file = tmp_path / f"{number} {copy.replace('/', '')}.txt"
            body = f"{words}\n\n{words} cost {number}5 million dollars, {copy}.\n\n“{words}”"
            file.write_bytes(body.encode("utf-8"))
            files.append(file)
    return sorted(files)


def assert_harmless(text: str) -> None:
    shown = text.replace("\n", "")
    assert not any(ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 for c in shown)
    assert not any(c in shown for c in "\u202e\u202c\u2066\u2069\u2028\ufeff")


async def test_the_library_shows_hostile_titles_as_they_are(hostile_files: list[Path]) -> None:
    async with library(hostile_files, (200, 50)) as pilot:
        await pilot.press("p", "p", "slash", "[", "slash", "escape", "o")
        for _ in hostile_files:
            await pilot.press("j")
            assert_harmless(screen_text(pilot))
        assert "[/b] [bold]loud[/bold]" in screen_text(pilot)


@pytest.mark.parametrize("number", range(len(HOSTILE)))
@pytest.mark.parametrize("size", [(120, 40), (60, 24)])
async def test_the_compare_screen_shows_hostile_texts_as_they_are(
    hostile_files: list[Path], number: int, size: tuple[int, int]
) -> None:
    left, right = map(load_article, hostile_files[2 * number : 2 * number + 2])
    async with ReaderApp(pair=(left, right)).run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        for key in (
            "g",
            "j",
            "j",
            "right_square_bracket",
            "right_curly_bracket",
            "enter",
            "s",
            "u",
            "y",
            "x",
        ):
            await pilot.press(key)
            await settle(pilot)
            assert_harmless(screen_text(pilot))
        assert_harmless(pilot.app.clipboard)


async def test_a_file_that_cannot_be_read_is_said_in_its_row(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("A title\n\nSome words of an article.", encoding="utf-8")
    (tmp_path / "[red]bad.txt").write_bytes(b"\0\1\2")
    async with library(sorted(tmp_path.iterdir()), (200, 40)) as pilot:
        await pilot.press("G", "g", "enter", "space")
        await settle(pilot)
        assert "[red]bad.txt" in screen_text(pilot)
        assert "binary" in screen_text(pilot)
