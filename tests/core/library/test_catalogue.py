"""A library is grouped by what its articles say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.library.catalogue import Catalogue, catalogue, render_json, render_table
from core.library.collect import find_files
from core.library.index import Index

DATA = Path(__file__).resolve().parents[2] / "corpus" / "data"


def listed(*paths: Path) -> Catalogue:
    return catalogue([str(path) for path in find_files(paths)], Index(Path("/nowhere")))


@pytest.fixture(scope="module")
def plain() -> Catalogue:
    return listed(DATA / "plain")


def test_each_original_finds_its_version_and_no_other(plain: Catalogue) -> None:
    stories: dict[int, set[str]] = {}
    for entry in plain.entries.values():
        stories.setdefault(entry.place.story, set()).add(Path(entry.listing.path).parent.name)
        beside = plain.counterpart(entry)
        assert beside is not None
        assert Path(beside.listing.path).parent == Path(entry.listing.path).parent
        assert entry.place.asserted
    assert len(stories) == 12
    assert all(len(folders) == 1 for folders in stories.values())


def test_the_table_keeps_stories_together_and_is_safe_to_print(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\x1b[31mred\x1b[0m \u202etitle\n\nSome text that nobody else has.")
    lines = render_table(listed(DATA / "plain", tmp_path)).splitlines()
    assert len(lines) == 26
    assert "\x1b" not in "".join(lines)
    stories = [line.split()[1] for line in lines[1:]]
    assert stories == sorted(stories, key=lambda story: int(story.rstrip("?")))


def test_json_has_what_scripts_need(plain: Catalogue) -> None:
    entries = json.loads(render_json(plain))
    assert {"id", "path", "title", "words", "paragraphs", "language", "story"} <= entries[0].keys()
    ids = {e["id"] for e in entries}
    assert len(ids) == 24
    assert {e["counterpart"] for e in entries} <= ids


def test_an_article_alone_is_its_own_story(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One text, alone in the world.")
    (entry,) = json.loads(render_json(listed(tmp_path)))
    assert entry["story"] == entry["id"]
    assert entry["counterpart"] is None


def test_one_bad_file_does_not_hide_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The first text.")
    (tmp_path / "empty.txt").write_text("")
    found = listed(tmp_path)
    assert [entry.listing.title for entry in found.entries.values()] == ["The first text."]
    assert "empty.txt" in found.problems[0]


def test_copies_of_one_text_have_ids_of_their_own(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("One text. It has a second sentence about 14 boats.")
    first, second = listed(tmp_path).entries.values()
    assert second.id == f"{first.id}-2"
    assert first.place.counterpart == 1
