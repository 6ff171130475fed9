"""The user's settings: one TOML file, overridden by the environment; every fault named with its line."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from core.errors import ReaderError
from tui.commands import ANYWHERE, COMMANDS, commands_for

LAYOUTS = ("auto", "split", "own-order", "unified")
MARKS = ("wording", "figures", "names", "quotes", "claims", "statements")
EXPORT_FORMATS = ("html", "json", "markdown", "text")


@dataclass(frozen=True, slots=True)
class Config:
    """The settings in force."""

    theme: str = "reader-dark"
    """Name of a look: the program's own, Textual's, or a file of ``themes_folder``."""
    layout: str = "auto"
    """Two columns or one when a comparison opens; ``auto`` goes by the width of the terminal."""
    folded: bool = False
    """Whether passages that are the same on both sides open folded."""
    marks: tuple[str, ...] = MARKS
    """What is marked when a comparison opens."""
    link_threshold: float = 0.0
    """Links of a lower score are not drawn, 0 to 1; 0 leaves it to the program."""
    export_format: str = "html"
    export_folder: str = ""
    """Where exports go by default; the current folder when empty."""
    semantic_model: str = ""
    """Folder of a sentence encoder that helps to align passages, for command lines; none when empty."""
    linear: bool = False
    """Print comparisons as labelled lines instead of drawing a screen, for screen readers."""
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Keys by command id, instead of the program's own."""


_CHOICES = {"layout": LAYOUTS, "export_format": EXPORT_FORMATS}
_SPECIAL_KEYS = frozenset(
    "tab enter escape space backspace delete insert home end pageup pagedown up down left right".split()
) | {f"f{n}" for n in range(1, 25)}
# Where Textual's name of a sign is not that of Unicode (textual.keys.KEY_NAME_REPLACEMENTS).
_TEXTUAL_NAMES = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
_MODIFIERS = ("ctrl+", "alt+", "shift+")


def config_file() -> Path:
    """The file that ``READER_CONFIG`` names, else the one in the platform's folder for settings."""
    named = os.environ.get("READER_CONFIG")
    if named:
        return Path(named)
    from platformdirs import user_config_path

    return user_config_path("variorum-reader", appauthor=False) / "config.toml"


def themes_folder() -> Path:
    """The folder of the user's own looks, beside the settings."""
    return config_file().parent / "themes"


def load_config(file: Path | None = None) -> Config:
    """The settings of ``file`` and the environment.

    Raises ReaderError, naming the file, the line and the key, for what cannot be used. A missing file is an
    empty one, unless it was named.
    """
    path = file or config_file()
    named = file is not None or "READER_CONFIG" in os.environ
    config = _from_text(_read(path, named=named), str(path))
    return _with_environment(config)


def describe(file: Path | None = None) -> str:
    """The settings in force as the TOML that would make them, with the file's path as a comment."""
    path = file or config_file()
    config = load_config(file)
    state = "" if path.exists() else " (not there: all settings have their defaults)"
    lines = [f"# {path}{state}"]
    default = Config()
    for entry in fields(Config):
        if entry.name == "keys":
            continue
        value = getattr(config, entry.name)
        note = "" if value == getattr(default, entry.name) else "  # yours"
        lines.append(f"{entry.name} = {_as_toml(value)}{note}")
    lines += ["", "[keys]"]
    for command in COMMANDS:
        keys = config.keys.get(command.id, command.keys)
        note = "  # yours" if command.id in config.keys else ""
        lines.append(f'"{command.id}" = {_as_toml(tuple(keys))}{note}')
    return "\n".join(lines) + "\n"


def _as_toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        import json

        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple):
        return f"[{', '.join(map(_as_toml, value))}]"
    return str(value)


def _read(path: Path, *, named: bool) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        if named:
            raise ReaderError(
                f"{path}: no such file; create it, or leave READER_CONFIG and --config out"
            ) from None
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise ReaderError(f"{path}: the settings cannot be read ({error}); check the file") from None


def _from_text(text: str, name: str) -> Config:
    if not text.strip():
        return Config()
    import tomllib

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ReaderError(f"{name}: is not valid TOML: {error}") from None
    known = {entry.name for entry in fields(Config)}
    settings: dict[str, Any] = {}
    for key, value in values.items():
        where = f"{name}, line {_line_of(text, key)}"
        if key not in known:
            raise ReaderError(f"{where}: there is no setting '{key}'{suggest(key, known)}")
        settings[key] = _keys(value, text, name) if key == "keys" else _checked(key, value, where)
    return Config(**settings)


def _checked(key: str, value: object, where: str) -> object:
    """The value in the type of its setting; raises ReaderError when it is of another or out of range."""
    default = getattr(Config(), key)
    if isinstance(default, tuple):
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise ReaderError(f"{where}: '{key}' must be a list of strings")
        for entry in value:
            if entry not in MARKS:
                raise ReaderError(f"{where}: '{key}' knows no '{entry}'{suggest(entry, MARKS)}")
        return tuple(value)
    if isinstance(default, float) and isinstance(value, int | float) and not isinstance(value, bool):
        if not 0 <= value <= 1:
            raise ReaderError(f"{where}: '{key}' must lie between 0 and 1")
        return float(value)
    if type(value) is not type(default):
        wanted = {bool: "true or false", str: "a string", float: "a number"}[type(default)]
        raise ReaderError(f"{where}: '{key}' must be {wanted}")
    choices = _CHOICES.get(key)
    if choices and value not in choices:
        raise ReaderError(
            f"{where}: '{key}' must be one of {', '.join(choices)}{suggest(str(value), choices)}"
        )
    return value


def _keys(value: object, text: str, name: str) -> dict[str, tuple[str, ...]]:
    """Keys by command id, checked: known commands, known keys, and no key twice on one screen."""
    if not isinstance(value, dict):
        raise ReaderError(f"{name}, line {_line_of(text, 'keys')}: 'keys' must be a table")
    ids = {command.id for command in COMMANDS}
    chosen: dict[str, tuple[str, ...]] = {}
    for id_, keys in value.items():
        where = f"{name}, line {_line_of(text, id_)}"
        if id_ not in ids:
            raise ReaderError(f"{where}: there is no command '{id_}'{suggest(id_, ids)}")
        listed = [keys] if isinstance(keys, str) else keys
        if not isinstance(listed, list) or not listed or not all(isinstance(key, str) for key in listed):
            raise ReaderError(f"{where}: '{id_}' must be a key or a list of keys")
        chosen[id_] = tuple(_key_name(key, where) for key in listed)
    for screen in sorted({command.screen for command in COMMANDS} - {ANYWHERE}):
        owners: dict[str, str] = {}
        for command in commands_for(screen):
            for key in chosen.get(command.id, command.keys):
                other = owners.setdefault(key, command.id)
                if other != command.id:
                    mine = command.id if command.id in chosen else other
                    where = f"{name}, line {_line_of(text, mine)}"
                    raise ReaderError(f"{where}: the key '{key}' is used by '{other}' and '{command.id}'")
    return chosen


def _key_name(key: str, where: str) -> str:
    """Textual's name of a key that may be written as its sign: ``[`` is ``left_square_bracket``."""
    rest = key
    while (
        modifier := next((m for m in _MODIFIERS if rest.startswith(m) and len(rest) > len(m)), None)
    ) is not None:
        rest = rest[len(modifier) :]
    if len(rest) == 1 and rest.isprintable() and not rest.isspace():
        name = rest if rest.isalnum() else _sign_name(rest)
        return key[: len(key) - len(rest)] + name
    if rest in _SPECIAL_KEYS or rest in _names_of_signs():
        return key
    raise ReaderError(f"{where}: '{key}' is no key{suggest(rest, [*_SPECIAL_KEYS, *_names_of_signs()])}")


def _sign_name(sign: str) -> str:
    name = unicodedata.name(sign).lower().replace(" ", "_").replace("-", "_")
    return _TEXTUAL_NAMES.get(name, name)


def _names_of_signs() -> frozenset[str]:
    return frozenset(_sign_name(chr(code)) for code in range(0x21, 0x7F) if not chr(code).isalnum())


def _line_of(text: str, key: str) -> int:
    """The line that sets ``key``, counted from 1; tables are found by their head."""
    pattern = re.compile(rf"""\s*(?:\[{re.escape(key)}\]|["']?{re.escape(key)}["']?\s*=)""")
    return next((n for n, line in enumerate(text.split("\n"), 1) if pattern.match(line)), 1)


def suggest(
    word: str, known: Mapping[str, Any] | frozenset[str] | set[str] | list[str] | tuple[str, ...]
) -> str:
    """The end of a complaint about ``word``: the known one that is most like it, if any is."""
    close = get_close_matches(word, list(known), n=1)
    return f"; did you mean '{close[0]}'?" if close else ""


def _environment() -> Iterator[tuple[str, str, str]]:
    for entry in fields(Config):
        variable = f"READER_{entry.name.upper()}"
        if entry.name != "keys" and variable in os.environ:
            yield entry.name, variable, os.environ[variable]


def _with_environment(config: Config) -> Config:
    changes: dict[str, Any] = {}
    for key, variable, text in _environment():
        default = getattr(Config(), key)
        value: object = text
        if isinstance(default, bool):
            value = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}.get(
                text.lower()
            )
        elif isinstance(default, float):
            try:
                value = float(text)
            except ValueError:
                value = None
        elif isinstance(default, tuple):
            value = [part.strip() for part in text.split(",") if part.strip()]
        changes[key] = _checked(key, value, f"environment, {variable}")
    return replace(config, **changes)
