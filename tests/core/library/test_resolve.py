"""From what a user types to an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.article.load import load_article
from core.errors import ReaderError
from core.library.catalogue import catalogue
from core.library.collect import find_files, seeds_folder
from core.library.resolve import resolve

if TYPE_CHECKING:
    from pathlib import Path

    from core.model import Article


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (
        ("one.txt", "The first text."),
        ("two.txt", "The second text."),
        (".hidden.txt", "No."),
    ):
        (tmp_path / name).write_text(text)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "three.md").write_text("The third text.")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    return tmp_path


def test_a_folder_gives_its_texts_and_a_file_itself(folder: Path) -> None:
    assert [p.name for p in find_files([folder])] == ["three.md", "one.txt", "two.txt"]
    assert find_files([folder / "one.txt", folder / "one.txt"]) == [folder / "one.txt"]


def test_a_folder_without_texts_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=str(tmp_path)):
        find_files([tmp_path])


def test_a_path_an_id_and_the_start_of_a_seeds_name_all_work(seeds: dict[str, Article]) -> None:
    seed = seeds["000"]
    assert resolve(seed.path) == seed
    assert resolve(seed.id) == seed
    assert resolve(seed.id[:4]) == seed
    assert resolve("000") == seed


def listed(file: Path) -> str:
    """List a file as the program does; returns its id."""
    return next(iter(catalogue([str(file)]).entries.values())).id


def test_an_id_works_after_its_folder_was_listed(folder: Path) -> None:
    article = load_article(folder / "one.txt")
    with pytest.raises(ReaderError, match="no article with this id"):
        resolve(article.id)
    assert listed(folder / "one.txt") == article.id
    assert resolve(article.id).text == "The first text."
    assert resolve(article.id[:5]) == resolve(f"{article.id}-2") == resolve(article.id)


def test_a_listed_file_that_changed_is_not_passed_off_as_the_same(folder: Path) -> None:
    id_ = listed(folder / "one.txt")
    (folder / "one.txt").write_text("Rewritten since.")
    with pytest.raises(ReaderError, match="changed since"):
        resolve(id_)


def test_a_file_that_is_gone_is_not_offered(folder: Path) -> None:
    id_ = listed(folder / "one.txt")
    (folder / "one.txt").unlink()
    with pytest.raises(ReaderError, match="no article with this id"):
        resolve(id_)


def test_a_name_that_fits_several_articles_is_refused() -> None:
    assert len(find_files([seeds_folder()])) > 1
    with pytest.raises(ReaderError, match="fits 5 articles"):
        resolve("00")
