"""What is kept of earlier sessions, and what becomes of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import core.library.index
from core.article.load import load_article
from core.library.index import Index, stamp_of
from core.library.listing import Listing, listing_of
from core.relation import Relation, RelationKind

LONG_AGO = 1_000_000_000


def write(folder: Path, name: str, text: str, when: int = LONG_AGO) -> str:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    os.utime(file, (when, when))
    return str(file)


def add(index: Index, *paths: str) -> list[Listing]:
    listings = [listing_of(load_article(path)) for path in paths]
    index.add([(listing, stamp_of(listing.path)) for listing in listings])
    return listings


@pytest.fixture
def index(tmp_path: Path) -> Index:
    return Index(tmp_path / "cache" / "index.sqlite3")


def test_a_file_is_known_again_until_it_changes(tmp_path: Path, index: Index) -> None:
    path = write(tmp_path, "a.txt", "TOKYO, March 3, 2025 — A title\n\nWords \ud7ff and more.")
    (listing,) = add(index, path)
    assert index.listings([path, str(tmp_path / "b.txt")]) == {path: listing}
    write(tmp_path, "a.txt", "Other words, in a file of another time.", LONG_AGO + 1)
    assert index.listings([path]) == {}


def test_a_file_written_this_moment_is_read_again(tmp_path: Path, index: Index) -> None:
    path = str(tmp_path / "a.txt")
    Path(path).write_text("Words that may change within the same second.")
    add(index, path)
    assert index.listings([path]) == {}


def test_file_names_need_not_be_text(tmp_path: Path, index: Index) -> None:
    path = os.fsdecode(os.fsencode(str(tmp_path)) + b"/caf\xe9.txt")
    try:
        Path(path).write_text("Words.")
    except OSError:
        pytest.skip("this file system takes no such names")
    os.utime(path, (LONG_AGO, LONG_AGO))
    (listing,) = add(index, path)
    assert index.listings([path]) == {path: listing}


def test_judgements_are_found_among_the_texts_asked_for(tmp_path: Path, index: Index) -> None:
    paths = [write(tmp_path, f"{n}.txt", f"Text number {n}.") for n in range(3)]
    one, other, third = (listing.digest for listing in add(index, *paths))
    judged = {
        (one, other): Relation(RelationKind.VERSIONS, 0.9, 0.8, 0.7, ("both quote “words”",)),
        (other, third): None,
    }
    index.add_judgements(judged)
    assert index.judgements([one, other, third]) == judged
    assert index.judgements([one, third]) == {}


def test_the_latest_findings_come_last(index: Index) -> None:
    index.add_divergences(("o", "v"), (("figure:1.2:3.4",), (), ()))
    index.add_divergences(("p", "v"), ((), ("a", "b"), ()))
    index.add_divergences(("o", "v"), ((), (), ()))
    assert list(index.divergences(["v"]).items()) == [
        (("p", "v"), ((), ("a", "b"), ())),
        (("o", "v"), ((), (), ())),
    ]
    assert index.divergences(["w"]) == {}


def test_a_damaged_file_is_replaced(tmp_path: Path, index: Index) -> None:
    path = write(tmp_path, "a.txt", "Words.")
    file = tmp_path / "cache" / "index.sqlite3"
    file.parent.mkdir()
    file.write_bytes(b"no database at all" * 100)
    assert index.listings([path]) == {}
    (listing,) = add(index, path)
    assert index.listings([path]) == {path: listing}


def test_a_folder_that_cannot_be_made_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    index = Index(tmp_path / "file" / "index.sqlite3")
    path = write(tmp_path, "a.txt", "Words.")
    add(index, path)
    assert index.listings([path]) == {}
    assert index.paths("") == []
    assert not index.is_searched("library")


def test_another_state_of_the_program_is_not_trusted(
    tmp_path: Path, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "a.txt", "Words.")
    add(index, path)
    monkeypatch.setattr(core.library.index, "_program_state", lambda: "another")
    assert index.listings([path]) == {}
    add(index, path)
    assert index.listings([path])


def test_a_library_once_searched_is_not_searched_again(index: Index) -> None:
    assert not index.is_searched("library")
    index.set_searched("library")
    assert index.is_searched("library")
