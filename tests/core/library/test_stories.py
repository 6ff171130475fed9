"""Which of many articles tell one story."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest

import core.library.judging
import core.library.survey
from core.library.candidates import Collection
from core.library.index import Index
from core.library.stories import Place, Stories
from core.library.survey import Listed, Placed, survey
from core.relation import Relation, RelationKind
from tests.benchmarks.alignment_data import annotated_pairs, seed_pairs
from tests.benchmarks.many_articles import write_articles

SEEDS = list(dict.fromkeys(article.path for pair in seed_pairs() for article in (pair.left, pair.right)))


@pytest.fixture
def index(tmp_path: Path) -> Index:
    return Index(tmp_path / "index.sqlite3")


def places_of(paths: list[str], index: Index) -> dict[int, Place]:
    places: dict[int, Place] = {}
    for news in survey(paths, index):
        if isinstance(news, Placed):
            places.update(news.places)
    return places


def stories(places: dict[int, Place]) -> set[tuple[int, ...]]:
    keyed = sorted((place.story, number) for number, place in places.items())
    return {tuple(number for _, number in story) for _, story in groupby(keyed, key=lambda pair: pair[0])}


def relation(kind: RelationKind, left: float = 0.4, right: float = 0.3, score: float = 0.6) -> Relation:
    return Relation(kind, score, left, right)


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (2, 0, 4, 3, 1)])
def test_the_seeds_are_two_stories_and_one_article_apart(order: tuple[int, ...], index: Index) -> None:
    found = stories(places_of([SEEDS[k] for k in order], index))
    assert {tuple(sorted(order[at] for at in story)) for story in found} == {(0, 1), (2, 3), (4,)}


def test_each_rewrite_finds_its_original_among_many(index: Index) -> None:
    pairs = annotated_pairs("plain")[:6]
    places = places_of([a.path for pair in pairs for a in (pair.left, pair.right)], index)
    assert stories(places) == {(k, k + 1) for k in range(0, 12, 2)}
    for at, place in places.items():
        assert place.counterpart == at ^ 1
        assert place.asserted
        assert place.covered > 0.5


def test_a_large_library_has_the_same_stories(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core.library.survey, "FEW", 0)
    pairs = [*annotated_pairs("plain"), *seed_pairs()[:2]]
    paths = list(dict.fromkeys(a.path for pair in pairs for a in (pair.left, pair.right)))
    in_outline = places_of(paths, index)
    monkeypatch.setattr(core.library.survey, "FEW", 200)
    assert stories(in_outline) == stories(places_of(paths, index))
    assert len(stories(in_outline)) == len(pairs)


def test_made_up_articles_are_grouped_as_they_were_made(tmp_path: Path, index: Index) -> None:
    write_articles(tmp_path / "many", 60, seed=3)
    paths = sorted(map(str, (tmp_path / "many").iterdir()))
    made = {tuple(k for k, p in enumerate(paths) if story in p) for story in {p[-11:-6] for p in paths}}
    assert any(len(story) > 1 for story in made)
    assert stories(places_of(paths, index)) == made


def test_what_the_reader_looks_at_comes_first(tmp_path: Path, index: Index) -> None:
    for number in range(9):
        (tmp_path / f"{number}.txt").write_text(f"Article number {number} says little.")
    paths = [str(tmp_path / f"{number}.txt") for number in range(9)]
    listed = [
        number
        for news in survey(paths, index, near=lambda: (7, 3))
        if isinstance(news, Listed)
        for number in news.listings
    ]
    assert listed == [7, 3, 0, 1, 2, 4, 5, 6, 8]


def test_nothing_is_judged_twice(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    once = places_of(SEEDS, index)

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(core.library.judging, "judge", never)
    assert places_of(SEEDS, index) == once
    # Whichever article comes first, and whatever comes along.
    turned = places_of(SEEDS[::-1], index)
    assert turned[4].covered == once[0].covered
    assert turned[4].counterpart == 3


def test_the_work_can_be_stopped_in_the_middle_of_a_pair(index: Index) -> None:
    class StoppedError(Exception):
        pass

    def stop() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        list(survey(SEEDS, index, check=stop))


def test_no_article_and_a_single_one_have_no_counterpart(tmp_path: Path, index: Index) -> None:
    assert places_of([], index) == {}
    (tmp_path / "a.txt").write_text("One text, alone in the world.")
    assert places_of([str(tmp_path / "a.txt")], index) == {0: Place(0)}


def test_a_file_that_vanishes_meanwhile_is_passed_over(tmp_path: Path, index: Index) -> None:
    texts = [Path(path).read_text() for path in SEEDS]
    paths = [tmp_path / f"{k}.txt" for k in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    places: dict[int, Place] = {}
    for news in survey(list(map(str, paths)), index):
        if isinstance(news, Listed) and 4 in news.listings:
            paths[1].unlink()
        if isinstance(news, Placed):
            places.update(news.places)
    assert places[0].counterpart != 1
    assert places[2].counterpart == 3


def test_candidates_share_rare_words() -> None:
    collection = Collection()
    for words in ("harbour strike crane", "harbour strike crane", "harbour strike vote", "opera"):
        collection.add(f"{words} together with some words that all the articles of the test have.")
    collection.weigh()
    assert collection.candidates(0)[:2] == [1, 2]
    assert collection.candidates(2)[:2] in ([0, 1], [1, 0])


def test_the_nearest_relation_is_the_counterpart() -> None:
    found = Stories(range(4))
    found.add(0, 1, relation(RelationKind.RELATED))
    assert found.place(0).counterpart == 1
    assert found.place(0).story != found.place(1).story
    assert found.add(0, 2, relation(RelationKind.SAME_EVENT)) == {0, 2}
    assert found.place(2) == Place(0, 0, 0.3, asserted=False, relation=relation(RelationKind.SAME_EVENT))
    assert found.add(0, 1, relation(RelationKind.RELATED, 0.9, 0.9)) == {1}
    assert found.place(0).counterpart == 2
    assert found.add(1, 3, relation(RelationKind.UNRELATED)) == set()


def test_stories_that_meet_become_one_under_the_first_article() -> None:
    found = Stories(range(5))
    found.add(0, 1, relation(RelationKind.VERSIONS))
    found.add(2, 4, relation(RelationKind.VERSIONS))
    assert found.place(4).story == 2
    assert {2, 4} <= found.add(1, 4, relation(RelationKind.SAME_EVENT))
    assert {found.place(number).story for number in (0, 1, 2, 4)} == {0}
    assert found.place(3).story == 3
