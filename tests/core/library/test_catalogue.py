"""A library is grouped by what its articles say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.article.load import make_article
from core.library.catalogue import Entry, catalogue, render_json, render_table
from core.library.collect import load_library

DATA = Path(__file__).resolve().parents[2] / "corpus" / "data"


@pytest.fixture(scope="module")
def plain() -> tuple[Entry, ...]:
    return catalogue(load_library([DATA / "plain"]).articles)


def test_each_original_finds_its_version_and_no_other(plain: tuple[Entry, ...]) -> None:
    stories: dict[str, set[str]] = {}
    for entry in plain:
        stories.setdefault(entry.story, set()).add(Path(entry.article.path).parent.name)
    assert len(stories) == 12
    assert all(len(folders) == 1 for folders in stories.values())
    for entry in plain:
        assert entry.counterpart is not None
        assert Path(entry.counterpart.path).parent == Path(entry.article.path).parent
        assert entry.asserted


def test_the_table_keeps_stories_together_and_is_safe_to_print(plain: tuple[Entry, ...]) -> None:
    hostile = make_article("\x1b[31mred\x1b[0m \u202etitle\n\nSome text that nobody else has.", path="a.txt")
    lines = render_table([*plain, *catalogue([hostile])]).splitlines()
    assert len(lines) == 26
    assert "\x1b" not in "".join(lines)
    stories = [line.split()[1] for line in lines[1:]]
    assert stories == sorted(stories, key=lambda story: int(story.rstrip("?")))


def test_json_has_what_scripts_need(plain: tuple[Entry, ...]) -> None:
    entries = json.loads(render_json(plain))
    assert {"id", "path", "title", "words", "paragraphs", "language", "story"} <= entries[0].keys()
    ids = {e["id"] for e in entries}
    assert len(ids) == 24
    assert {e["counterpart"] for e in entries} <= ids


def test_an_article_alone_is_its_own_story() -> None:
    (entry,) = catalogue([make_article("One text, alone in the world.", path="a.txt")])
    assert entry.story == entry.article.id
    assert entry.counterpart is None
