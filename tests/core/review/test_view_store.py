"""Where and how a reader left two texts survives a kill, another reader, and a change of the texts."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.article.load import make_article
from core.model import Article, Side
from core.review.view_store import View, ViewStore

ROOT = Path(__file__).resolve().parents[3]


def texts() -> tuple[Article, Article]:
    return (
        make_article("Alpha came first.\n\nBeta followed.\n\nGamma was last.", path="one.txt"),
        make_article("Then there is Alpha.\n\nBeta ends it.", path="two.txt"),
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reviews.sqlite3"


def test_nothing_is_known_of_texts_that_were_never_open(file: Path) -> None:
    assert ViewStore(file).load(*texts()) == View()


def test_place_toggles_and_marks_are_there_again(file: Path) -> None:
    one, two = texts()
    at = two.text.index("Beta")
    ViewStore(file).save(one, two, (Side.RIGHT, at), {"folded": True})
    ViewStore(file).save_mark(one, "a", 3)
    ViewStore(file).save_mark(two, "b", at)
    marks = {"a": (Side.LEFT, 3), "b": (Side.RIGHT, at)}
    assert ViewStore(file).load(one, two) == View((Side.RIGHT, at), {"folded": True}, marks)
    # A mark belongs to its text, whatever stands beside it.
    assert ViewStore(file).load(two, one).marks == {"a": (Side.RIGHT, 3), "b": (Side.LEFT, at)}


def test_places_follow_their_words_into_a_changed_text(file: Path) -> None:
    one, two = texts()
    ViewStore(file).save(one, two, (Side.RIGHT, two.text.index("Beta")), {})
    ViewStore(file).save_mark(two, "b", two.text.index("Beta"))
    ViewStore(file).save_mark(two, "t", 0)
    changed = make_article("A new beginning.\n\nBeta ends it.", path="two.txt")
    view = ViewStore(file).load(one, changed)
    assert view.place == (Side.RIGHT, changed.text.index("Beta"))
    assert view.marks == {"b": view.place}


WRITER = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from core.model import Side
from core.review.view_store import ViewStore
from tests.core.review.test_view_store import texts
store, (one, two) = ViewStore(Path(sys.argv[1])), texts()
for n in range(int(sys.argv[2]) or 10**9):
    store.save(one, two, (Side.RIGHT, n % 20), {{"round": n, "again": n}})
    store.save_mark(one, sys.argv[3], n % 20)
    print(n, flush=True)
"""


def test_a_killed_reader_leaves_a_whole_view(file: Path) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, file, "0", "a"], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    said = [writer.stdout.readline() for _ in range(20)]
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    view = ViewStore(file).load(*texts())
    assert view.toggles["round"] == view.toggles["again"] >= int(said[-1])
    assert view.place == (Side.RIGHT, view.toggles["round"] % 20)


def test_two_readers_at_once_keep_both_their_marks(file: Path) -> None:
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, file, "15", name], stdout=subprocess.DEVNULL)
        for name in "ab"
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    view = ViewStore(file).load(*texts())
    assert view.marks == {"a": (Side.LEFT, 14), "b": (Side.LEFT, 14)}
    assert view.place == (Side.RIGHT, 14)
