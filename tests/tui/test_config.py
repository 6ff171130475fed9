"""Settings are checked before anything is drawn, and every fault says where it is."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from core.errors import ReaderError
from tui.cli import TROUBLE, main
from tui.commands import COMMANDS
from tui.config import Config, config_file, describe, load_config


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "config.toml"
    monkeypatch.setenv("READER_CONFIG", str(path))
    return path


def test_without_a_file_everything_has_its_default() -> None:
    assert not config_file().exists()
    assert load_config() == Config()


def test_the_file_and_the_environment_set_what_they_name(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text(
        'theme = "nord"\nfolded = true\nlink_threshold = 0.5\nmarks = ["figures"]\n'
        '[keys]\n"compare.next_stop" = ["J", "]"]\n'
    )
    monkeypatch.setenv("READER_THEME", "gruvbox")
    monkeypatch.setenv("READER_MARKS", "figures, quotes")
    config = load_config()
    assert (config.theme, config.folded, config.link_threshold) == ("gruvbox", True, 0.5)
    assert config.marks == ("figures", "quotes")
    assert config.keys == {"compare.next_stop": ("J", "right_square_bracket")}


def test_what_is_shown_is_what_would_make_it(file: Path) -> None:
    file.write_text('layout = "unified"\n[keys]\n"compare.next_stop" = "J"\n')
    shown = describe()
    assert str(file) in shown.splitlines()[0]
    assert 'layout = "unified"  # yours' in shown
    values = tomllib.loads(shown)
    assert set(values["keys"]) == {command.id for command in COMMANDS}
    file.write_text(shown)
    assert load_config().keys["compare.next_stop"] == ("J",)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a = 1\ntheme = ?", r"config\.toml: is not valid TOML: .*line 2"),
        ('# a\n\nthem = "nord"', r"line 3: there is no setting 'them'; did you mean 'theme'\?"),
        ("folded = 1", "line 1: 'folded' must be true or false"),
        (
            'layout = "splitt"',
            "line 1: 'layout' must be one of auto, split, own-order, unified; did you mean 'split'",
        ),
        ("link_threshold = 3", "between 0 and 1"),
        ('marks = ["figure"]', "'marks' knows no 'figure'; did you mean 'figures'"),
        (
            '[keys]\n"compare.next_stopp" = "n"',
            "line 2: there is no command 'compare.next_stopp'; did you mean",
        ),
        ('[keys]\n"compare.next_stop" = "pgdown"', "line 2: 'pgdown' is no key; did you mean 'pagedown'"),
        ('[keys]\n"compare.next_stop" = "q"', "line 2: the key 'q' is used by"),
        ('[keys]\n"compare.next_stop" = []', "must be a key or a list of keys"),
    ],
)
def test_faults_are_named_with_file_line_and_key(file: Path, text: str, complaint: str) -> None:
    file.write_text(text)
    with pytest.raises(ReaderError, match=complaint) as caught:
        load_config()
    assert str(file) in str(caught.value)


def test_no_encoder_is_named_until_the_reader_names_one(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Config().semantic_model == ""
    file.write_text('semantic_model = "~/encoder"')
    assert load_config().semantic_model == "~/encoder"
    assert 'semantic_model = "~/encoder"  # yours' in describe()
    monkeypatch.setenv("READER_SEMANTIC_MODEL", "/elsewhere")
    assert load_config().semantic_model == "/elsewhere"
    file.write_text("semantic_model = true")
    monkeypatch.delenv("READER_SEMANTIC_MODEL")
    with pytest.raises(ReaderError, match="line 1: 'semantic_model' must be a string"):
        load_config()


@pytest.mark.parametrize("command", [["compare"], ["export"]])
def test_an_encoder_that_is_not_there_is_named(
    command: list[str], file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(f'semantic_model = "{(tmp_path / "nowhere").as_posix()}"')
    article = tmp_path / "article.txt"
    article.write_text("One paragraph.")
    assert main([*command, str(article), str(article)]) == TROUBLE
    assert "nowhere: no such folder; semantic_model names" in capsys.readouterr().err


def test_a_file_that_was_named_must_be_there(file: Path) -> None:
    with pytest.raises(ReaderError, match="no such file"):
        load_config()


def test_a_faulty_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READER_FOLDED", "perhaps")
    with pytest.raises(ReaderError, match="READER_FOLDED"):
        load_config()


def test_the_programs_own_keys_do_not_clash(file: Path) -> None:
    file.write_text('[keys]\n"compare.top" = "home"\n')
    assert load_config().keys == {"compare.top": ("home",)}
