"""The reader's own looks, and what is said of those that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import ReaderError
from core.model import Comparison
from tests.tui.conftest import settle
from tests.tui.test_app import app_with
from tui.config import Config
from tui.looks import load_looks
from tui.themes import LIGHT

LOOK = """name = "sepia"
dark = false
primary = "#704214"
background = "#f4ecd8"
[marks]
mark-must = "#aa0000"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("READER_CONFIG", str(tmp_path / "config.toml"))
    themes = tmp_path / "themes"
    themes.mkdir()
    return themes


async def test_an_own_look_is_worn(folder: Path, example: Comparison) -> None:
    (folder / "mine.toml").write_text(LOOK)
    async with app_with(example, Config(theme="sepia")).run_test() as pilot:
        await settle(pilot)
        assert pilot.app.theme == "sepia"
        variables = pilot.app.theme_variables
        assert variables["mark-must"] == "#aa0000"
        assert variables["mark-added"] == LIGHT.variables["mark-added"]


def test_without_a_folder_there_are_none(tmp_path: Path) -> None:
    assert load_looks(tmp_path / "themes") == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("name = ", "can be read"),
        ('primry = "#fff"', "a look has no 'primry'; did you mean 'primary'"),
        ('primary = "no colour"', "'primary' is no colour"),
        ("primary = 7", "'primary' is no colour"),
        ('dark = "yes"', "'dark' must be true or false"),
        ("name = 3", "'name' must be a string"),
        ('primary = "#fff"\n[marks]\nmark-mast = "#fff"', "no 'mark-mast'; did you mean 'mark-must'"),
        ('primary = "#fff"\n[marks]\nmark-must = "x"', "'mark-must' is no colour"),
        ("dark = true", "'primary' is missing"),
        ("marks = 1", "'marks' must be a table"),
    ],
)
def test_faults_are_named_with_file_and_key(folder: Path, text: str, complaint: str) -> None:
    file = folder / "mine.toml"
    file.write_text(text)
    with pytest.raises(ReaderError, match=complaint) as caught:
        load_looks(folder)
    assert str(file) in str(caught.value)


def test_two_looks_of_one_name_are_refused(folder: Path) -> None:
    for name in ("a", "b"):
        (folder / f"{name}.toml").write_text(LOOK)
    with pytest.raises(ReaderError, match="another look"):
        load_looks(folder)


def test_a_look_that_does_not_exist_is_refused_with_the_likely_one(example: Comparison) -> None:
    with pytest.raises(ReaderError, match="knows no look 'reader-drak'; did you mean 'reader-dark'"):
        app_with(example, Config(theme="reader-drak"))
