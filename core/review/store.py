"""Keeps decisions and notes by pair of texts, and carries them from one machine to another."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.errors import ReaderError
from core.model import Comparison
from core.review.correction_store import LINKS, ORIGINAL, ROLES, check
from core.review.database import Database, digest, path_of, put_record, records
from core.review.quotations import Quotation, from_json
from core.review.reviews import KeptReview, Review, Status, find_again, keep

EXPORT_FORMAT = "reader-reviews"
EXPORT_VERSION = 1
CORRECTIONS = (LINKS, ROLES, ORIGINAL)
"""Kinds of record that travel with the decisions."""


class ReviewStore:
    """Reviews of findings by pair of texts. Every method raises ReaderError, naming the file, on trouble."""

    def __init__(self, file: Path | None = None) -> None:
        self._database = Database(file)

    def load(self, comparison: Comparison) -> dict[str, Review]:
        """Reviews by finding id.

        Where these very texts were never reviewed but earlier ones of the same files were, the reviews
        follow the words that they were about.
        """
        with self._database.open() as db:
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
        with self._database.open() as db:
            rows = db.execute(
                "SELECT finding FROM review JOIN pair ON pair.id = review.pair"
                " WHERE left_text = ? AND right_text = ? AND status != ?",
                (left_text, right_text, Status.OPEN.value),
            )
            return {finding for (finding,) in rows}

    def save(self, comparison: Comparison, reviews: Mapping[str, Review]) -> None:
        """Keep ``reviews`` by finding id, all or none; an empty review is forgotten."""
        findings = {finding.id: finding for finding in comparison.findings}
        with self._database.open() as db:
            carried = {} if self._pair(db, comparison) else self._carry(db, comparison)
            pair = self._make_pair(db, comparison)
            for id_, review in {**carried, **reviews}.items():
                self._put(db, pair, keep(comparison, findings[id_], review))

    def export(self) -> str:
        """All reviews as one JSON document, which ``import_`` takes."""
        with self._database.open() as db:
            pairs = []
            columns = "id, left_text, right_text, left_path, right_path"
            for id_, *texts in db.execute(f"SELECT {columns} FROM pair ORDER BY id").fetchall():
                reviews = [
                    {
                        "finding": item.finding_id,
                        "category": item.category,
                        "status": item.review.status.value,
                        "note": item.review.note,
                        "left": item.left.as_json if item.left else None,
                        "right": item.right.as_json if item.right else None,
                    }
                    for item in self._kept(db, id_)
                ]
                if reviews:
                    names = ("left_text", "right_text", "left_path", "right_path")
                    pairs.append({**dict(zip(names, texts, strict=True)), "reviews": reviews})
            corrections = [
                {"kind": kind, "texts": texts.split("\n"), "paths": paths.split("\n"), "value": value}
                for kind in CORRECTIONS
                for texts, paths, value in records(db, kind)
            ]
        document = {
            "format": EXPORT_FORMAT,
            "version": EXPORT_VERSION,
            "pairs": pairs,
            "corrections": corrections,
        }
        from core.export.json_document import dump

        return dump(document)

    def import_(self, document: str, name: str) -> int:
        """Add what is in an exported document, which wins over what is here.

        Returns the number of decisions and of records of corrections.

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
            corrections = [_correction(entry) for entry in value.get("corrections", ())]
        except (KeyError, TypeError, ValueError) as error:
            raise ReaderError(f"{name}: is not a file of reviews ({error}); export one first") from None
        with self._database.open() as db:
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
            for kind, text_names, paths, kept_value in corrections:
                put_record(db, kind, text_names, paths, kept_value)
        return sum(len(kept) for _, kept in pairs) + len(corrections)

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
            (*_texts(comparison), path_of(comparison.left), path_of(comparison.right)),
        )
        pair = self._pair(db, comparison)
        assert pair is not None, "the pair was just inserted"
        return pair

    def _carry(self, db: sqlite3.Connection, comparison: Comparison) -> dict[str, Review]:
        """What was decided of earlier texts of the same files, as far as the words are still there."""
        row = db.execute(
            "SELECT id FROM pair WHERE left_path = ? AND right_path = ? ORDER BY updated DESC LIMIT 1",
            (path_of(comparison.left), path_of(comparison.right)),
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
    return digest(comparison.left), digest(comparison.right)


def _dumps(quotation: Quotation | None) -> str | None:
    return None if quotation is None else json.dumps(quotation.as_json)


def _loads(text: str | None) -> Quotation | None:
    return None if text is None else from_json(json.loads(text))


def _from_json(value: Any) -> KeptReview:
    return KeptReview(
        str(value["finding"]),
        str(value["category"]),
        from_json(value["left"]) if value["left"] else None,
        from_json(value["right"]) if value["right"] else None,
        Review(Status(value["status"]), str(value["note"])),
    )


def _correction(entry: Any) -> tuple[str, str, str, Any]:
    """Kind, texts, files and value of a record. Raises ValueError for what is none."""
    check(entry["kind"], entry["value"])
    return entry["kind"], "\n".join(entry["texts"]), "\n".join(entry["paths"]), entry["value"]
