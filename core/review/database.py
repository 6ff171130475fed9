"""The one SQLite file that keeps the reader's own work.

SQLite writes atomically, survives a kill and lets several readers write at once; see
https://www.sqlite.org/atomiccommit.html.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.article.load import text_digest
from core.errors import ReaderError
from core.model import Article

_SCHEMA_VERSION = 2
_SCHEMA = """
CREATE TABLE IF NOT EXISTS pair (
    id INTEGER PRIMARY KEY,
    left_text TEXT NOT NULL, right_text TEXT NOT NULL,
    left_path TEXT NOT NULL, right_path TEXT NOT NULL,
    updated TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ')),
    UNIQUE (left_text, right_text)
);
CREATE TABLE IF NOT EXISTS review (
    pair INTEGER NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
    finding TEXT NOT NULL, category TEXT NOT NULL, status TEXT NOT NULL, note TEXT NOT NULL,
    left_quote TEXT, right_quote TEXT,
    updated TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ')),
    PRIMARY KEY (pair, finding)
);
CREATE TABLE IF NOT EXISTS record (
    kind TEXT NOT NULL, texts TEXT NOT NULL, paths TEXT NOT NULL, value TEXT NOT NULL,
    updated TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ')),
    PRIMARY KEY (kind, texts)
);
"""
# Another reader's write takes milliseconds; whoever waits this long waits for something that hangs.
_PATIENCE = 5.0


def default_file() -> Path:
    """Where the reader's work is kept unless another file is named."""
    from platformdirs import user_data_path

    return user_data_path("variorum-reader", appauthor=False) / "reviews.sqlite3"


class Database:
    """Opens the file for one transaction after the other. Raises ReaderError, naming it, on trouble."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or default_file()

    @contextlib.contextmanager
    def open(self) -> Iterator[sqlite3.Connection]:
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


def digest(article: Article) -> str:
    """What tells one text from another, whatever its file is called."""
    return text_digest(article.text)


def path_of(article: Article) -> str:
    return str(Path(article.path).resolve()).encode("utf-8", "backslashreplace").decode("utf-8")


def read_record(db: sqlite3.Connection, kind: str, *articles: Article) -> Any | None:
    """The JSON value kept of these texts, else the latest kept of earlier texts of the same files."""
    found = db.execute(
        "SELECT value FROM record WHERE kind = ? AND (texts = ? OR paths = ?)"
        " ORDER BY texts = ? DESC, updated DESC LIMIT 1",
        (kind, _joined(digest, articles), _joined(path_of, articles), _joined(digest, articles)),
    ).fetchone()
    return None if found is None else json.loads(found[0])


def write_record(db: sqlite3.Connection, kind: str, value: Any, *articles: Article) -> None:
    put_record(db, kind, _joined(digest, articles), _joined(path_of, articles), value)


def put_record(db: sqlite3.Connection, kind: str, texts: str, paths: str, value: Any) -> None:
    """Keep a JSON value of texts and files as ``records`` names them."""
    db.execute(
        "INSERT OR REPLACE INTO record (kind, texts, paths, value) VALUES (?, ?, ?, ?)",
        (kind, texts, paths, json.dumps(value)),
    )


def records(db: sqlite3.Connection, kind: str) -> list[tuple[str, str, Any]]:
    """All that is kept of a kind: texts, files and value."""
    rows = db.execute("SELECT texts, paths, value FROM record WHERE kind = ? ORDER BY rowid", (kind,))
    return [(texts, paths, json.loads(value)) for texts, paths, value in rows]


def _joined(what: Any, articles: tuple[Article, ...]) -> str:
    return "\n".join(map(what, articles))
