"""An encoder adds to what passages are aligned by; without one nothing of it is even loaded."""

from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.align.passages import align
from core.align.semantic import BACKGROUND, MOST_COMPARED, Meanings
from core.article.load import make_article
from core.compare import compare
from core.model import Link

LEFT = (
    "The council of Harrow closed the old crossing on Monday after engineers found cracks in its piers.",
    "Repairs will cost millions and take at least eighteen months, said the chief engineer.",
    "Traders fear for business when nobody walks past their doors any longer.",
    "Ferries carry residents to the far bank free of charge.",
    "A flood took away two arches and a chapel in the last century.",
    "Divers will look at the foundations before the winter comes.",
)
FREE = 2
RIGHT = (
    *LEFT[:FREE],
    "Shopkeepers dread that custom will be lost when the bridge is gone.",
    *LEFT[FREE + 1 :],
)
"""The same but for one passage, rendered without a common word that says anything."""
SAME = {(k, k) for k in range(len(LEFT))}
TOPICS = {text: topic for side in (LEFT, RIGHT) for topic, text in enumerate(side)}


class ByTopic:
    """Vectors that lie together exactly when the texts are of one topic, around a direction all share."""

    def __init__(self, shared: float = 0.3) -> None:
        self.shared = shared
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> list[list[float]]:
        self.asked += texts
        return [self._vector(TOPICS.get(text)) for text in texts]

    def _vector(self, topic: int | None) -> list[float]:
        own = math.sqrt(1.0 - self.shared**2)
        return [self.shared, *(own if topic == axis else 0.0 for axis in range(len(LEFT)))]


class Mute:
    """An encoder that finds nothing in any text."""

    def encode(self, texts: Sequence[str]) -> list[list[float]]:
        return [[0.0] * 4 for _ in texts]


def page(paragraphs: Sequence[str]) -> str:
    return "\n\n".join(paragraphs)


def pairs(links: Sequence[Link]) -> set[tuple[int, int]]:
    return {(link.left, link.right) for link in links}


def test_a_passage_without_a_telling_common_word_is_linked_by_meaning() -> None:
    left, right = make_article(page(LEFT)), make_article(page(RIGHT))
    links = align(left, right, encoder=ByTopic())
    assert pairs(align(left, right)) == SAME - {(FREE, FREE)}
    assert pairs(links) == SAME
    assert "meaning" in {reason.kind for link in links for reason in link.reasons if link.left == FREE}
    assert pairs(compare(left, right, encoder=ByTopic()).links) == SAME


def test_what_is_plain_from_the_words_stays_linked_when_the_encoder_is_silent() -> None:
    article = make_article(page(LEFT))
    assert pairs(align(article, article, encoder=Mute())) == SAME


def test_without_an_encoder_nothing_of_it_is_loaded() -> None:
    script = (
        "import sys\n"
        "from core.article.load import make_article\n"
        "from core.compare import compare\n"
        "article = make_article('One went home.\\n\\nTwo stayed away.')\n"
        "assert compare(article, article).links\n"
        "loaded = {'core.align.semantic_weights', 'core.align.onnx_encoder', 'onnxruntime', 'tokenizers',"
        " 'numpy'} & set(sys.modules)\n"
        "assert not loaded, loaded\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_only_the_range_of_the_cosines_differs_between_encoders_and_it_does_not_count() -> None:
    found = []
    for shared in (0.0, 0.95):
        encoder = ByTopic(shared)
        meanings = Meanings(encoder.encode(LEFT), encoder.encode(RIGHT))
        found.append(meanings.features(sorted(meanings.nearest())))
    assert found[0].keys() == found[1].keys() == SAME
    for pair, values in found[0].items():
        assert values == pytest.approx(found[1][pair])
        assert values.meaning > 1.0


def test_residue_is_not_encoded() -> None:
    encoder = ByTopic()
    article = make_article(page((*LEFT, "Share.", "Leave a Reply")))
    align(article, article, encoder=encoder)
    assert set(encoder.asked) == set(LEFT)


def test_long_texts_are_not_compared_pair_by_pair() -> None:
    class Counted(list[float]):
        read = 0

        def __iter__(self):  # type: ignore[no-untyped-def]
            Counted.read += 1
            return super().__iter__()

    many = [Counted((1.0, 0.0)) for _ in range(MOST_COMPARED // 50)]
    meanings = Meanings(many, many)
    assert meanings.nearest() == set()
    assert Counted.read == 2 * BACKGROUND**2
    assert set(meanings.features([(0, 0), (3, 399)])) == {(0, 0), (3, 399)}


class _CancelledError(Exception):
    pass


def test_progress_rises_and_cancels_before_anything_is_encoded() -> None:
    article = make_article(page(LEFT))
    told: list[float] = []
    align(article, article, progress=told.append, encoder=ByTopic())
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)

    def cancel(share: float) -> None:
        raise _CancelledError

    encoder = ByTopic()
    with pytest.raises(_CancelledError):
        align(article, article, progress=cancel, encoder=encoder)
    assert encoder.asked == []


@given(st.text(), st.text())
@settings(max_examples=40)
def test_any_text_and_any_encoder_do_no_harm(left: str, right: str) -> None:
    one, other = make_article(left), make_article(f"a\n\n{right}")
    for encoder in (Mute(), ByTopic(1.0)):
        for link in align(one, other, encoder=encoder):
            assert 0.0 <= link.score <= 1.0
