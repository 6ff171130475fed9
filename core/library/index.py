"""What earlier sessions found out of texts, kept in the platform's folder for caches.

Everything in it can be found out anew: it is safe to delete, and a file that is damaged, locked or cannot
be written is as good as none. What another state of the program found is not trusted.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from time import time_ns
from typing import NamedTuple

from core.library.listing import Listing
from core.reading.tally import Divergences
from core.relation import Relation, RelationKind

_SCHEMA = """
CREATE TABLE program (state TEXT NOT NULL);
CREATE TABLE text (
    id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, title TEXT NOT NULL, words INTEGER NOT NULL,
    paragraphs INTEGER NOT NULL, language TEXT NOT NULL, published TEXT
);
CREATE TABLE file (
    path BLOB PRIMARY KEY, size INTEGER NOT NULL, changed INTEGER NOT NULL, text INTEGER NOT NULL,
    encoding TEXT NOT NULL, warnings TEXT NOT NULL
);
CREATE INDEX file_of_text ON file (text);
CREATE TABLE judgement (
    one INTEGER NOT NULL, other INTEGER NOT NULL, kind TEXT, score REAL, one_covered REAL,
    other_covered REAL, evidence TEXT, PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE TABLE searched (library TEXT PRIMARY KEY);
CREATE TABLE finding (
    original TEXT NOT NULL, version TEXT NOT NULL, divergences TEXT NOT NULL, PRIMARY KEY (original, version)
);
"""
# Another reader's write takes milliseconds; longer than this a cache is not worth waiting for.
_PATIENCE = 1.0
_SETTLED = 2 * 10**9
"""Nanoseconds after which a file that keeps its size and time is taken for unchanged: file systems count
time in steps of up to two seconds (FAT)."""

Pair = tuple[str, str]
"""Digests of two texts, the original or the first of a library first."""


class Stamp(NamedTuple):
    """By what a file that was not written to is known again."""

    size: int
    changed: int
    """Nanoseconds since 1970."""


_NO_STAMP = Stamp(-1, 0)


def stamp_of(path: str, settled_after: int = _SETTLED) -> Stamp | None:
    """The stamp of a file; None for what is no file or was written to less than so many nanoseconds ago."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return None
    if time_ns() - status.st_mtime_ns < settled_after:
        return None
    return Stamp(status.st_size, status.st_mtime_ns)


def default_file() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("variorum-reader", appauthor=False) / "library.sqlite3"


class Index:
    """Listings by file, judgements and findings by text. No method ever fails: it knows less then."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or default_file()

    # -- files ---------------------------------------------------------------------------------------

    def listings(self, paths: Sequence[str]) -> dict[str, Listing]:
        """Those of the files that have not changed since they were added."""
        found: dict[str, Listing] = {}
        with self._open() as db:
            for path in paths:
                row = db.execute(
                    "SELECT size, changed, digest, title, words, paragraphs, language, published, encoding,"
                    " warnings FROM file JOIN text ON text.id = file.text WHERE path = ?",
                    (_key(path),),
                ).fetchone()
                if row is not None and stamp_of(path) == row[:2]:
                    found[path] = _listing(path, *row[2:])
        return found

    def add(self, listings: Iterable[tuple[Listing, Stamp | None]]) -> None:
        """Keep listings, with the stamps that their files had before they were read."""
        with self._open() as db:
            for entry, stamp in listings:
                db.execute(
                    "INSERT INTO text (digest, title, words, paragraphs, language, published)"
                    " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING",
                    (
                        entry.digest,
                        entry.title.encode("utf-8", "replace").decode(),
                        entry.words,
                        entry.paragraphs,
                        entry.language,
                        entry.published.isoformat() if entry.published else None,
                    ),
                )
                db.execute(
                    "INSERT OR REPLACE INTO file (path, size, changed, text, encoding, warnings)"
                    " SELECT ?, ?, ?, id, ?, ? FROM text WHERE digest = ?",
                    (
                        _key(entry.path),
                        *(stamp or _NO_STAMP),
                        entry.encoding,
                        json.dumps(entry.warnings),
                        entry.digest,
                    ),
                )

    def paths(self, start: str) -> list[tuple[str, str]]:
        """The digests that begin with ``start``, with the files that held these texts, as listed lately."""
        with self._open() as db:
            rows = db.execute(
                "SELECT digest, path FROM text JOIN file ON file.text = text.id"
                " WHERE digest >= ? AND digest < ? ORDER BY file.rowid DESC",
                (start, start + "g"),
            )
            return [(digest, os.fsdecode(path)) for digest, path in rows]
        return []

    # -- stories -------------------------------------------------------------------------------------

    def judgements(self, digests: Collection[str]) -> dict[Pair, Relation | None]:
        """Every judgement among these texts; None where they were found to tell no one story."""
        found: dict[Pair, Relation | None] = {}
        with self._open() as db:
            db.execute("CREATE TEMP TABLE here (id INTEGER PRIMARY KEY, digest TEXT)")
            db.executemany(
                "INSERT INTO here SELECT id, digest FROM text WHERE digest = ?", ((d,) for d in set(digests))
            )
            rows = db.execute(
                "SELECT a.digest, b.digest, kind, score, one_covered, other_covered, evidence"
                " FROM here AS a JOIN judgement ON one = a.id JOIN here AS b ON other = b.id"
            )
            for one, other, *judged in rows:
                found[one, other] = _relation(*judged)
        return found

    def add_judgements(self, judged: Mapping[Pair, Relation | None]) -> None:
        with self._open() as db:
            db.executemany(
                "INSERT OR REPLACE INTO judgement SELECT a.id, b.id, ?, ?, ?, ?, ?"
                " FROM text AS a, text AS b WHERE a.digest = ? AND b.digest = ?",
                ((*_columns(relation), *pair) for pair, relation in judged.items()),
            )

    def is_searched(self, library: str) -> bool:
        """Whether all stories among the texts of this library were looked for."""
        with self._open() as db:
            row = db.execute("SELECT 1 FROM searched WHERE library = ?", (library,)).fetchone()
            return row is not None
        return False

    def set_searched(self, library: str) -> None:
        with self._open() as db:
            db.execute("INSERT OR REPLACE INTO searched VALUES (?)", (library,))

    # -- findings ------------------------------------------------------------------------------------

    def divergences(self, versions: Collection[str]) -> dict[Pair, Divergences]:
        """What was found in these texts against the originals they were compared with, the latest last."""
        found: dict[Pair, Divergences] = {}
        wanted = frozenset(versions)
        with self._open() as db:
            for original, version, ids in db.execute("SELECT * FROM finding ORDER BY rowid"):
                if version in wanted:
                    found[original, version] = tuple(map(tuple, json.loads(ids)))
        return found

    def add_divergences(self, pair: Pair, divergences: Divergences) -> None:
        with self._open() as db:
            db.execute("INSERT OR REPLACE INTO finding VALUES (?, ?, ?)", (*pair, json.dumps(divergences)))

    # -- the file ------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A connection with one transaction, to nothing kept where the file is of no use."""
        db = self._connect()
        try:
            yield db
            db.execute("COMMIT")
        except sqlite3.Error:
            return  # a full disk, say: what was to be kept is found out anew
        finally:
            db.close()

    def _connect(self) -> sqlite3.Connection:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            return _begin(str(self._file))
        except sqlite3.OperationalError:
            pass  # locked or not to be written: it may be of use another time
        except sqlite3.DatabaseError:
            with contextlib.suppress(OSError):
                self._file.unlink()
        except OSError:
            pass
        return _begin(":memory:")


def _begin(name: str) -> sqlite3.Connection:
    """A transaction in a file that this state of the program made, or that it makes anew."""
    db = sqlite3.connect(name, timeout=_PATIENCE, isolation_level=None)
    try:
        db.execute("BEGIN IMMEDIATE")
        tables = [table for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        known = "program" in tables and db.execute("SELECT state FROM program").fetchone()
        if known != (_program_state(),):
            for table in tables:
                db.execute(f'DROP TABLE "{table}"')
            for statement in _SCHEMA.split(";"):
                db.execute(statement)
            db.execute("INSERT INTO program VALUES (?)", (_program_state(),))
    except sqlite3.Error:
        db.close()
        raise
    return db


@cache
def _program_state() -> str:
    """Different whenever the engine is: its files, their sizes and their times."""
    root = Path(__file__).resolve().parents[1]
    told = [f"{file.relative_to(root)} {stamp_of(str(file), 0)}" for file in sorted(root.rglob("*.py"))]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()


def _key(path: str) -> bytes:
    return os.fsencode(Path(path).absolute())


def _listing(
    path: str,
    digest: str,
    title: str,
    words: int,
    paragraphs: int,
    language: str,
    published: str | None,
    encoding: str,
    warnings: str,
) -> Listing:
    day = date.fromisoformat(published) if published else None
    return Listing(
        path, digest, title, words, paragraphs, language, day, encoding, tuple(json.loads(warnings))
    )


def _relation(
    kind: str | None, score: float, one_covered: float, other_covered: float, evidence: str
) -> Relation | None:
    if kind is None:
        return None
    return Relation(RelationKind(kind), score, one_covered, other_covered, tuple(json.loads(evidence)))


def _columns(relation: Relation | None) -> tuple[str | float | None, ...]:
    if relation is None:
        return (None,) * 5
    return (
        relation.kind.value,
        relation.score,
        relation.left_covered,
        relation.right_covered,
        json.dumps(relation.evidence),
    )
