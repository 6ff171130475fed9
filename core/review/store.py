"""The reader's own work, kept in one SQLite file: decisions, notes, and the place in each pair of texts.

SQLite writes atomically, survives a kill and lets several readers write at once; see
https://www.sqlite.org/atomiccommit.html.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from core.article.load import text_digest
from core.errors import ReaderError
from core.model import Article, Comparison
from core.review.reviews import KeptReview, Quotation, Review, Status, find_again, keep

_SCHEMA_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS pair (
    id INTEGER PRIMARY KEY,
    left_text TEXT NOT NULL, right_text TEXT NOT NULL,
    left_path TEXT NOT NULL, right_path TEXT NOT NULL,
    row INTEGER, updated TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ')),
    UNIQUE (left_text, right_text)
);
CREATE TABLE IF NOT EXISTS review (
    pair INTEGER NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
    finding TEXT NOT NULL, category TEXT NOT NULL, status TEXT NOT NULL, note TEXT NOT NULL,
    left_quote TEXT, right_quote TEXT,
    updated TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ')),
    PRIMARY KEY (pair, finding)
);
"""
# Another reader's write takes milliseconds; whoever waits this long waits for something that hangs.
_PATIENCE = 5.0

EXPORT_FORMAT = "reader-reviews"
EXPORT_VERSION = 1


def default_file() -> Path:
    """Where the reviews are kept unless another file is named."""
    from platformdirs import user_data_path

    return user_data_path("variorum-reader", appauthor=False) / "reviews.sqlite3"


class ReviewStore:
    """Reviews of findings by pair of texts. Every method raises ReaderError, naming the file, on trouble."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or default_file()

    def load(self, comparison: Comparison) -> dict[str, Review]:
        """Reviews by finding id.

        Where these very texts were never reviewed but earlier ones of the same files were, the reviews
        follow the words that they were about.
        """
        with self._open() as db:
            pair = self._pair(db, comparison)
            if pair is not None:
                kept = self._kept(db, pair)
                exact = {item.finding_id: item.review for item in kept}
                ids = {finding.id for finding in comparison.findings}
                lost = [item for item in kept if item.finding_id not in ids]
                return {**find_again(comparison, lost), **{i: r for i, r in exact.items() if i in ids}}
            return self._carry(db, comparison)

    def decided(self, left_text: str, right_text: str) -> set[str]:
        """Ids of the findings that were confirmed or dismissed in two texts, which their digests name."""
        with self._open() as db:
            rows = db.execute(
                "SELECT finding FROM review JOIN pair ON pair.id = review.pair"
                " WHERE left_text = ? AND right_text = ? AND status != ?",
                (left_text, right_text, Status.OPEN.value),
            )
            return {finding for (finding,) in rows}

    def save(self, comparison: Comparison, reviews: Mapping[str, Review]) -> None:
        """Keep ``reviews`` by finding id, all or none; an empty review is forgotten."""
        findings = {finding.id: finding for finding in comparison.findings}
        with self._open() as db:
            carried = {} if self._pair(db, comparison) else self._carry(db, comparison)
            pair = self._make_pair(db, comparison)
            for id_, review in {**carried, **reviews}.items():
                self._put(db, pair, keep(comparison, findings[id_], review))

    def place(self, comparison: Comparison) -> int | None:
        """The row at which the reader left these texts."""
        with self._open() as db:
            row = db.execute(
                "SELECT row FROM pair WHERE left_text = ? AND right_text = ?", _texts(comparison)
            ).fetchone()
            return int(row[0]) if row and row[0] is not None else None

    def save_place(self, comparison: Comparison, row: int) -> None:
        with self._open() as db:
            db.execute("UPDATE pair SET row = ? WHERE id = ?", (row, self._make_pair(db, comparison)))

    def export(self) -> str:
        """All reviews as one JSON document, which ``import_`` takes."""
        with self._open() as db:
            pairs = []
            columns = "id, left_text, right_text, left_path, right_path"
            for id_, *texts in db.execute(f"SELECT {columns} FROM pair ORDER BY id").fetchall():
                reviews = [
                    {
                        "finding": item.finding_id,
                        "category": item.category,
                        "status": item.review.status.value,
                        "note": item.review.note,
                        "left": _as_json(item.left),
                        "right": _as_json(item.right),
                    }
                    for item in self._kept(db, id_)
                ]
                if reviews:
                    names = ("left_text", "right_text", "left_path", "right_path")
                    pairs.append({**dict(zip(names, texts, strict=True)), "reviews": reviews})
        document = {"format": EXPORT_FORMAT, "version": EXPORT_VERSION, "pairs": pairs}
        from core.export.json_document import dump

        return dump(document)

    def import_(self, document: str, name: str) -> int:
        """Add the reviews of an exported document, which win over what is here; returns how many.

        Raises ReaderError, naming the document ``name``, when it is not one; then nothing is changed.
        """
        try:
            value = json.loads(document)
            if value["format"] != EXPORT_FORMAT or value["version"] != EXPORT_VERSION:
                raise ValueError(f"format {value['format']} version {value['version']}")
            pairs = [
                (
                    tuple(str(p[k]) for k in ("left_text", "right_text", "left_path", "right_path")),
                    [_from_json(r) for r in p["reviews"]],
                )
                for p in value["pairs"]
            ]
        except (KeyError, TypeError, ValueError) as error:
            raise ReaderError(f"{name}: is not a file of reviews ({error}); export one first") from None
        with self._open() as db:
            for texts, kept in pairs:
                db.execute(
                    "INSERT OR IGNORE INTO pair (left_text, right_text, left_path, right_path)"
                    " VALUES (?, ?, ?, ?)",
                    texts,
                )
                (pair,) = db.execute(
                    "SELECT id FROM pair WHERE left_text = ? AND right_text = ?", texts[:2]
                ).fetchone()
                for item in kept:
                    self._put(db, pair, item)
        return sum(len(kept) for _, kept in pairs)

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A connection with one transaction: all that is done with it is kept, or none."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            db = sqlite3.connect(self._file, timeout=_PATIENCE, isolation_level=None)
        except (OSError, sqlite3.Error) as error:
            raise self._trouble(error) from None
        try:
            db.execute("PRAGMA foreign_keys = ON")
            (version,) = db.execute("PRAGMA user_version").fetchone()
            if version > _SCHEMA_VERSION:
                raise ReaderError(f"{self._file}: was written by a newer version of this program; update it")
            db.execute("BEGIN IMMEDIATE")
            if version < _SCHEMA_VERSION:
                for statement in _SCHEMA.split(";"):
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {_SCHEMA_VERSION}")
            yield db
            db.execute("COMMIT")
        except sqlite3.Error as error:
            raise self._trouble(error) from None
        finally:
            db.close()

    def _trouble(self, error: Exception) -> ReaderError:
        return ReaderError(
            f"{self._file}: decisions cannot be kept there ({error}); check the file and its folder"
        )

    def _pair(self, db: sqlite3.Connection, comparison: Comparison) -> int | None:
        row = db.execute(
            "SELECT id FROM pair WHERE left_text = ? AND right_text = ?", _texts(comparison)
        ).fetchone()
        return None if row is None else int(row[0])

    def _make_pair(self, db: sqlite3.Connection, comparison: Comparison) -> int:
        db.execute(
            "INSERT INTO pair (left_text, right_text, left_path, right_path) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (left_text, right_text) DO UPDATE SET left_path = excluded.left_path,"
            " right_path = excluded.right_path, updated = excluded.updated",
            (*_texts(comparison), _path(comparison.left), _path(comparison.right)),
        )
        pair = self._pair(db, comparison)
        assert pair is not None, "the pair was just inserted"
        return pair

    def _carry(self, db: sqlite3.Connection, comparison: Comparison) -> dict[str, Review]:
        """What was decided of earlier texts of the same files, as far as the words are still there."""
        row = db.execute(
            "SELECT id FROM pair WHERE left_path = ? AND right_path = ? ORDER BY updated DESC LIMIT 1",
            (_path(comparison.left), _path(comparison.right)),
        ).fetchone()
        return find_again(comparison, self._kept(db, row[0])) if row else {}

    def _kept(self, db: sqlite3.Connection, pair: int) -> list[KeptReview]:
        rows = db.execute(
            "SELECT finding, category, status, note, left_quote, right_quote FROM review WHERE pair = ?"
            " ORDER BY rowid",
            (pair,),
        )
        return [
            KeptReview(finding, category, _loads(left), _loads(right), Review(Status(status), note))
            for finding, category, status, note, left, right in rows
        ]

    def _put(self, db: sqlite3.Connection, pair: int, kept: KeptReview) -> None:
        if kept.review.is_empty:
            db.execute("DELETE FROM review WHERE pair = ? AND finding = ?", (pair, kept.finding_id))
            return
        db.execute(
            "INSERT OR REPLACE INTO review (pair, finding, category, status, note, left_quote, right_quote)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                pair,
                kept.finding_id,
                kept.category,
                kept.review.status.value,
                kept.review.note,
                _dumps(kept.left),
                _dumps(kept.right),
            ),
        )


def _texts(comparison: Comparison) -> tuple[str, str]:
    return text_digest(comparison.left.text), text_digest(comparison.right.text)


def _path(article: Article) -> str:
    return str(Path(article.path).resolve()).encode("utf-8", "backslashreplace").decode("utf-8")


def _as_json(quotation: Quotation | None) -> dict[str, str] | None:
    if quotation is None:
        return None
    return {"exact": quotation.exact, "prefix": quotation.prefix, "suffix": quotation.suffix}


def _dumps(quotation: Quotation | None) -> str | None:
    return None if quotation is None else json.dumps(_as_json(quotation))


def _loads(text: str | None) -> Quotation | None:
    return None if text is None else _quotation(json.loads(text))


def _quotation(value: Any) -> Quotation | None:
    if value is None:
        return None
    return Quotation(str(value["exact"]), str(value["prefix"]), str(value["suffix"]))


def _from_json(value: Any) -> KeptReview:
    return KeptReview(
        str(value["finding"]),
        str(value["category"]),
        _quotation(value["left"]),
        _quotation(value["right"]),
        Review(Status(value["status"]), str(value["note"])),
    )
