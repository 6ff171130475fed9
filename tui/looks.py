"""The reader's own looks: TOML files in the folder of themes, checked before anything is drawn.

A file holds ``name``, ``dark``, colours by the names of Textual's themes (``primary``, ``background`` and
so on), and a table ``marks`` of the program's own colours (``mark-changed``, ``mark-must`` and so on).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from textual.color import Color, ColorParseError
from textual.theme import Theme

from core.errors import ReaderError
from tui.config import suggest
from tui.themes import mark_colours

_COLOURS = (
    "primary",
    "secondary",
    "accent",
    "warning",
    "error",
    "success",
    "foreground",
    "background",
    "surface",
    "panel",
    "boost",
)


def load_looks(folder: Path) -> list[Theme]:
    """The looks of a folder's ``.toml`` files, by file name; none when there is no such folder.

    Raises ReaderError, naming the file and the key, for what cannot be used.
    """
    if not folder.is_dir():
        return []
    looks: list[Theme] = []
    for file in sorted(folder.glob("*.toml")):
        look = _look(file)
        if any(look.name == other.name for other in looks):
            raise ReaderError(f"{file}: 'name' is that of another look in this folder: {look.name}")
        looks.append(look)
    return looks


def _look(file: Path) -> Theme:
    import tomllib

    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReaderError(f"{file}: is no look that can be read ({error})") from None
    known = ("name", "dark", "marks", *_COLOURS)
    for key in values:
        if key not in known:
            raise ReaderError(f"{file}: a look has no '{key}'{suggest(key, known)}")
    name, dark, marks = values.get("name", file.stem), values.get("dark", True), values.get("marks", {})
    if not isinstance(name, str) or not name:
        raise ReaderError(f"{file}: 'name' must be a string")
    if not isinstance(dark, bool):
        raise ReaderError(f"{file}: 'dark' must be true or false")
    if not isinstance(marks, dict):
        raise ReaderError(f"{file}: 'marks' must be a table")
    own = mark_colours(dark=dark)
    for key in marks:
        if key not in own:
            raise ReaderError(f"{file}: 'marks' has no '{key}'{suggest(key, tuple(own))}")
    if "primary" not in values:
        raise ReaderError(f"{file}: 'primary' is missing: the colour that the others are made from")
    colours: dict[str, Any] = {key: _colour(values[key], key, file) for key in _COLOURS if key in values}
    variables = own | {key: _colour(value, key, file) for key, value in marks.items()}
    return Theme(name=name, dark=dark, variables=variables, **colours)


def _colour(value: Any, key: str, file: Path) -> str:
    try:
        Color.parse(value if isinstance(value, str) else "")
    except ColorParseError:
        raise ReaderError(f"{file}: '{key}' is no colour: {value}; write it as '#87afd7'") from None
    return str(value)
