"""A reader's decisions are never lost."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.article.load import make_article
from core.compare import compare
from core.errors import ReaderError
from core.model import Comparison
from core.review.reviews import Review, Status
from core.review.store import ReviewStore

LEFT = "The bridge cost 12 million euros. It opened on Monday after 3 years of work by 400 people."
RIGHT = "The bridge cost 14 million euros. It opened on Sunday after 5 years of work by 400 people."
ROOT = Path(__file__).resolve().parents[3]


def pair(left: str = LEFT, right: str = RIGHT) -> Comparison:
    return compare(make_article(left, path="left.txt"), make_article(right, path="right.txt"))


@pytest.fixture
def store(tmp_path: Path) -> ReviewStore:
    return ReviewStore(tmp_path / "deep" / "reviews.sqlite3")


def confirmed(comparison: Comparison) -> dict[str, Review]:
    return {f.id: Review(Status.CONFIRMED, f"note on {f.id}") for f in comparison.divergences}


def test_decisions_are_there_again_in_a_later_run(store: ReviewStore) -> None:
    comparison = pair()
    reviews = confirmed(comparison)
    assert len(reviews) >= 3
    store.save(comparison, reviews)
    assert store.load(comparison) == reviews
    assert store.load(pair(RIGHT, LEFT)) == {}


def test_a_decision_taken_back_is_forgotten(store: ReviewStore) -> None:
    comparison = pair()
    reviews = confirmed(comparison)
    store.save(comparison, reviews)
    first, *rest = reviews
    store.save(comparison, {first: Review()})
    assert store.load(comparison) == {id_: reviews[id_] for id_ in rest}


def test_decisions_follow_their_words_into_a_changed_text(store: ReviewStore) -> None:
    before = pair()
    store.save(before, confirmed(before))
    after = pair("A new headline for it\n\n" + LEFT, RIGHT + " More was said on the day.")
    reviews = store.load(after)
    words = {
        (after.left.slice(f.left), after.right.slice(f.right))
        for f in after.divergences
        if f.id in reviews and f.left and f.right
    }
    assert ("12 million euros", "14 million euros") in words
    assert all(review.status is Status.CONFIRMED for review in reviews.values())
    # Deciding one more of the changed text keeps what was carried over.
    one = next(iter(reviews))
    store.save(after, {one: Review(Status.DISMISSED)})
    assert store.load(after) == {**reviews, one: Review(Status.DISMISSED)}


def test_a_decision_about_words_that_are_gone_goes_nowhere(store: ReviewStore) -> None:
    before = pair()
    store.save(before, confirmed(before))
    after = pair(LEFT.replace("12", "11"), RIGHT)
    assert not any(
        after.left.slice(f.left).startswith("11")
        for f in after.findings
        if f.id in store.load(after) and f.left
    )


def test_reviews_travel_as_one_file(store: ReviewStore, tmp_path: Path) -> None:
    comparison = pair()
    store.save(comparison, confirmed(comparison))
    document = store.export()
    other = ReviewStore(tmp_path / "other.sqlite3")
    assert other.import_(document, "x.json") == len(confirmed(comparison))
    assert other.load(comparison) == store.load(comparison)


@pytest.mark.parametrize(
    "document", ["", "[]", "{}", '{"format": "reader-reviews", "version": 9, "pairs": []}']
)
def test_a_file_that_is_no_export_is_refused_whole(store: ReviewStore, document: str) -> None:
    with pytest.raises(ReaderError, match=r"x\.json: is not a file of reviews"):
        store.import_(document, "x.json")


def test_an_import_that_breaks_off_changes_nothing(store: ReviewStore) -> None:
    comparison = pair()
    store.save(comparison, confirmed(comparison))
    value = json.loads(store.export())
    value["pairs"][0]["reviews"][0]["note"] = "changed"
    value["pairs"][0]["reviews"][-1]["status"] = "unheard of"
    with pytest.raises(ReaderError):
        store.import_(json.dumps(value), "x.json")
    assert store.load(comparison) == confirmed(comparison)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = ReviewStore(tmp_path / "file" / "reviews.sqlite3")
    with pytest.raises(ReaderError, match=r"reviews\.sqlite3: decisions cannot be kept"):
        store.save(pair(), {})


def test_a_damaged_file_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "reviews.sqlite3"
    file.write_bytes(b"this is not a database, " * 100)
    with pytest.raises(ReaderError, match="cannot be kept"):
        ReviewStore(file).load(pair())
    assert file.read_bytes().startswith(b"this is not")


WRITER = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from tests.core.review.test_store import pair
from core.review.reviews import Review, Status
from core.review.store import ReviewStore
store, comparison = ReviewStore(Path(sys.argv[1])), pair()
ids = [f.id for f in comparison.divergences]
rounds = int(sys.argv[2]) or 10**9
for n in range(rounds):
    store.save(comparison, {{i: Review(Status.CONFIRMED, f"{{sys.argv[3]}} {{n}}") for i in ids}})
    print(n, flush=True)
"""


def test_a_killed_reader_leaves_whole_decisions(tmp_path: Path) -> None:
    file = tmp_path / "reviews.sqlite3"
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, file, "0", "a"], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    said = [writer.stdout.readline() for _ in range(20)]
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    notes = {review.note for review in ReviewStore(file).load(pair()).values()}
    assert len(notes) == 1, "the decisions of one save stand or fall together"
    assert int(notes.pop().split()[1]) >= int(said[-1])


def test_two_readers_at_once_both_keep_their_work(tmp_path: Path) -> None:
    file = tmp_path / "reviews.sqlite3"
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, file, "15", name], stdout=subprocess.DEVNULL)
        for name in "ab"
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    assert {review.note.split()[1] for review in ReviewStore(file).load(pair()).values()} == {"14"}
