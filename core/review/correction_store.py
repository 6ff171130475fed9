"""Keeps what a reader corrects: links by pair of texts, roles and the mark of the original by text."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from core.corrections import Corrections, Pair
from core.model import Article, Role, Side
from core.review.database import (
    Database,
    default_file,
    digest,
    path_of,
    read_record,
    records,
    write_record,
)
from core.review.quotations import find_paragraph, from_json, quote

LINKS, ROLES, ORIGINAL = "links", "roles", "original"
"""Kinds of record."""


class CorrectionStore:
    """Corrections follow the words of their paragraphs. Raises ReaderError, naming the file, on trouble."""

    def __init__(self, file: Path | None = None) -> None:
        self._database = Database(file)

    def load(self, left: Article, right: Article) -> Corrections:
        """Those of these texts, else of earlier ones of the same files; without paragraphs that are gone."""
        with self._database.open() as db:
            links = read_record(db, LINKS, *_ordered(left, right)) or {}
            roles = {side: read_record(db, ROLES, article) or [] for side, article in _sides(left, right)}
            original = bool(read_record(db, ORIGINAL, left))
        return Corrections(
            linked=_pairs(left, right, links.get("linked", ())),
            unlinked=_pairs(left, right, links.get("unlinked", ())),
            roles=frozenset(
                (side, index, Role(entry["role"]))
                for side, article in _sides(left, right)
                for entry in roles[side]
                if (index := _index(article, entry["paragraph"])) is not None
            ),
            original=original,
        )

    def save(self, left: Article, right: Article, before: Corrections, after: Corrections) -> None:
        """Keep what ``after`` has otherwise than ``before``; what another reader keeps meanwhile stays."""
        with self._database.open() as db:
            if (before.linked, before.unlinked) != (after.linked, after.unlinked):
                links = read_record(db, LINKS, *_ordered(left, right)) or {}
                changed = {
                    "linked": (before.linked, after.linked),
                    "unlinked": (before.unlinked, after.unlinked),
                }
                value = {
                    name: _merged(
                        links.get(name, []),
                        [_quoted(left, right, pair) for pair in old],
                        [_quoted(left, right, pair) for pair in new],
                    )
                    for name, (old, new) in changed.items()
                }
                write_record(db, LINKS, value, *_ordered(left, right))
            for side, article in _sides(left, right):
                old, new = (_quoted_roles(article, side, c) for c in (before, after))
                if old != new:
                    kept = read_record(db, ROLES, article) or []
                    write_record(db, ROLES, _merged(kept, old, new), article)
            if before.original != after.original:
                write_record(db, ORIGINAL, after.original, left)
                if after.original:
                    write_record(db, ORIGINAL, False, right)


def marked_originals(file: Path | None = None) -> frozenset[str]:
    """Digests of the texts that the reader has marked as originals. Makes no file where there is none."""
    file = file or default_file()
    if not file.exists():
        return frozenset()
    with Database(file).open() as db:
        return frozenset(texts for texts, _, is_original in records(db, ORIGINAL) if is_original)


def check(kind: str, value: Any) -> None:
    """Raises ValueError, KeyError or TypeError for what cannot be a record of this kind."""
    if kind == LINKS:
        for name in ("linked", "unlinked"):
            for one, other in value[name]:
                from_json(one), from_json(other)
    elif kind == ROLES:
        for entry in value:
            from_json(entry["paragraph"]), Role(entry["role"])
    elif kind != ORIGINAL:
        raise ValueError(f"unknown correction {kind}")


def _sides(left: Article, right: Article) -> tuple[tuple[Side, Article], tuple[Side, Article]]:
    return (Side.LEFT, left), (Side.RIGHT, right)


def _ordered(left: Article, right: Article) -> tuple[Article, Article]:
    """The two in one order whichever is the original: paragraphs correspond either way."""
    return (left, right) if _key(left) <= _key(right) else (right, left)


def _key(article: Article) -> tuple[str, str]:
    return path_of(article), digest(article)


def _quoted(left: Article, right: Article, pair: Pair) -> list[dict[str, str]]:
    index = dict(zip((Side.LEFT, Side.RIGHT), pair, strict=True))
    sides = _sides(left, right) if _ordered(left, right) == (left, right) else _sides(left, right)[::-1]
    return [quote(article, article.paragraphs[index[side]].span).as_json for side, article in sides]


def _quoted_roles(article: Article, side: Side, corrections: Corrections) -> list[dict[str, Any]]:
    return [
        {"paragraph": quote(article, article.paragraphs[index].span).as_json, "role": role.value}
        for at, index, role in sorted(corrections.roles)
        if at is side
    ]


def _merged(kept: list[Any], old: list[Any], new: list[Any]) -> list[Any]:
    """``kept`` without what is old only, with what is new."""
    rest = [entry for entry in kept if entry not in old or entry in new]
    return [*rest, *(entry for entry in new if entry not in rest)]


def _pairs(left: Article, right: Article, kept: Collection[Any]) -> frozenset[Pair]:
    in_order = _ordered(left, right) == (left, right)
    found = (
        (_index(left, one), _index(right, other))
        for one, other in (pair if in_order else reversed(pair) for pair in kept)
    )
    return frozenset((i, j) for i, j in found if i is not None and j is not None)


def _index(article: Article, kept: Any) -> int | None:
    paragraph = find_paragraph(article, from_json(kept))
    return None if paragraph is None else paragraph.index
