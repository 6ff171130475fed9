"""Keeps how and where a reader left two texts, and the places marked in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.model import Article, Side, Span
from core.review.database import Database, read_record, write_record
from core.review.quotations import find_offset, from_json, quote

_VIEW, _MARKS = "view", "marks"
_WORDS = 48
"""Characters by which a place is found again: some eight words, seldom twice in an article."""


@dataclass(frozen=True, slots=True)
class View:
    """How two texts were left. Offsets are code points of an article's text."""

    place: tuple[Side, int] | None = None
    toggles: Mapping[str, Any] = field(default_factory=dict)
    """By the names of the program that reads them; nothing is promised of their values."""
    marks: Mapping[str, tuple[Side, int]] = field(default_factory=dict)
    """Marked places by letter."""


class ViewStore:
    """Places follow the words that stood there. Raises ReaderError, naming the file, on trouble."""

    def __init__(self, file: Path | None = None) -> None:
        self._database = Database(file)

    def load(self, left: Article, right: Article) -> View:
        """That of these texts, else that of earlier texts of the same files."""
        articles = {Side.LEFT: left, Side.RIGHT: right}
        with self._database.open() as db:
            view = read_record(db, _VIEW, left, right) or {}
            marked = {side: read_record(db, _MARKS, article) or {} for side, article in articles.items()}
        place = None
        if view.get("place"):
            side = Side(view["side"])
            offset = _found(articles[side], view["place"])
            place = None if offset is None else (side, offset)
        marks = {
            letter: (side, offset)
            for side, kept in marked.items()
            for letter, words in kept.items()
            if (offset := _found(articles[side], words)) is not None
        }
        return View(place, view.get("toggles", {}), marks)

    def save(
        self, left: Article, right: Article, place: tuple[Side, int] | None, toggles: Mapping[str, Any]
    ) -> None:
        """Keep where and how these texts were left."""
        value: dict[str, Any] = {"toggles": dict(toggles)}
        if place is not None:
            side, offset = place
            value |= {"side": side.value, "place": _kept(left if side is Side.LEFT else right, offset)}
        with self._database.open() as db:
            write_record(db, _VIEW, value, left, right)

    def save_mark(self, article: Article, letter: str, offset: int) -> None:
        """Mark a place; the other marks of the text stay."""
        with self._database.open() as db:
            marks = read_record(db, _MARKS, article) or {}
            write_record(db, _MARKS, {**marks, letter: _kept(article, offset)}, article)


def _kept(article: Article, offset: int) -> dict[str, Any]:
    span = Span(offset, min(offset + _WORDS, len(article.text)))
    return {"offset": offset, "words": quote(article, span).as_json}


def _found(article: Article, kept: Any) -> int | None:
    return find_offset(article, from_json(kept["words"]), int(kept["offset"]))
