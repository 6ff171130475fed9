"""The file itself, in the reader's own editor."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.app import SuspendNotSupported

from core.model import Comparison, Side
from tests.tui.conftest import opened
from tests.tui.screens.test_compare import said, view
from tui.app import ReaderApp
from tui.editor import editor_command


def test_the_editor_is_the_chosen_one_at_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "/usr/bin/vim -R")
    assert editor_command("/a b.txt", 7) == ["/usr/bin/vim", "-R", "+7", "/a b.txt"]
    monkeypatch.setenv("VISUAL", "code --wait")
    assert editor_command("/a.txt", 7) == ["code", "--wait", "/a.txt"]
    assert editor_command("-a.txt", 7)[-1].startswith("/")


@pytest.mark.parametrize("editor", ["", "unclosed '"])
def test_without_an_editor_it_says_so(monkeypatch: pytest.MonkeyPatch, editor: str) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)
    with pytest.raises(ValueError, match=r"EDITOR|quotation"):
        editor_command("a", 1)


@pytest.fixture
def on_disk(example: Comparison, tmp_path: Path) -> Comparison:
    for side in Side:
        (tmp_path / f"{side}.txt").write_text(example.article(side).text)
    left, right = (replace(example.article(s), path=str(tmp_path / f"{s}.txt")) for s in Side)
    return replace(example, left=left, right=right)


async def test_the_text_under_the_cursor_is_opened(
    on_disk: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[Any] = []

    @contextlib.contextmanager
    def suspend(_app: ReaderApp) -> Iterator[None]:
        yield

    def run(command: list[str], check: bool) -> Any:
        ran.append(command)
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setattr(ReaderApp, "suspend", suspend)
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setenv("VISUAL", "nano")
    async with opened(on_disk) as pilot:
        assert view(pilot).block.place == (Side.RIGHT, 2)
        await pilot.press("o")
        assert ran == [["nano", "+5", on_disk.right.path]]
        assert "nano ended with status 1" in said(pilot)


async def test_a_terminal_that_cannot_be_left_and_a_file_that_is_gone_are_said(
    on_disk: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextlib.contextmanager
    def suspend(_app: ReaderApp) -> Iterator[None]:
        raise SuspendNotSupported
        yield

    monkeypatch.setattr(ReaderApp, "suspend", suspend)
    monkeypatch.setenv("VISUAL", "nano")
    async with opened(on_disk) as pilot:
        await pilot.press("o")
        assert "cannot be left to an editor" in said(pilot)
        Path(on_disk.right.path).unlink()
        await pilot.press("o")
        assert "There is no file" in said(pilot)
