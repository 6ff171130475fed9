"""Likeness in meaning, as a sentence encoder sees it: further features for the same pairs of passages.

Optional and off by default. Within one pair of articles all passages share a topic and an encoder finds
them all alike; beside the words it helps where a free rewrite has left few of them (cross-validation in
``tests/benchmarks/fit_alignment.py``).
"""

from __future__ import annotations

from operator import mul
from typing import TYPE_CHECKING, NamedTuple, Protocol

from core.align.likeness import margins

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from core.align.likeness import Pair
    from core.align.text import Text
    from core.model import Article

MOST_COMPARED = 20_000
"""Pairs of passages of which all cosines are taken, in some 0.3 s. Longer texts keep the candidates that
their words propose."""
BACKGROUND = 64
"""Passages of either text, evenly spread, whose cosines are the background against which one is high."""
CHUNK = 64
"""Passages encoded between two reports of progress."""


class Encoder(Protocol):
    """Turns texts into vectors that lie close together where the texts mean the same."""

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One vector of unit length for each text, in order."""
        ...


class SemanticFeatures(NamedTuple):
    """What meaning says for one pair of passages, in standard deviations of the cosines of the two texts.

    Relative, because encoders differ in the range of their cosines.
    """

    meaning: float
    """How far the cosine of the pair lies above the mean."""
    best_meaning: float
    """How far it exceeds that of the best other candidate, on the side where it does better."""
    worst_meaning: float
    """The same on the side where it does worse."""


class Meanings:
    """The passages of two texts in the space of an encoder."""

    def __init__(self, left: Sequence[Sequence[float]], right: Sequence[Sequence[float]]) -> None:
        """Takes the vectors of the passages of both texts, in their order."""
        self._left = left
        self._right = right
        self._known: dict[Pair, float] = {}
        if len(left) * len(right) <= MOST_COMPARED:
            self._known = {(i, j): self._cosine(i, j) for i in range(len(left)) for j in range(len(right))}
        cosines = [self._cosine(i, j) for i in _spread(len(left)) for j in _spread(len(right))]
        self._mean = sum(cosines) / len(cosines) if cosines else 0.0
        variance = sum((c - self._mean) ** 2 for c in cosines) / len(cosines) if cosines else 0.0
        self._deviation = variance**0.5

    def nearest(self) -> set[Pair]:
        """For each passage its nearest counterpart; nothing in texts too long to compare all pairs.

        The two nearest of each linked no better in cross-validation.
        """
        rows: dict[int, tuple[float, Pair]] = {}
        columns: dict[int, tuple[float, Pair]] = {}
        for pair, cosine in self._known.items():
            entry = cosine, pair
            rows[pair[0]] = max(rows.get(pair[0], entry), entry)
            columns[pair[1]] = max(columns.get(pair[1], entry), entry)
        return {pair for _, pair in (*rows.values(), *columns.values())}

    def features(self, pairs: Iterable[Pair]) -> dict[Pair, SemanticFeatures]:
        """The features of these candidate pairs, which are one another's rivals."""
        scale = self._deviation or 1.0  # all alike: nothing stands out
        above = {(i, j): (self._cosine(i, j) - self._mean) / scale for i, j in pairs}
        return {
            pair: SemanticFeatures(above[pair], max(over), min(over)) for pair, over in margins(above).items()
        }

    def _cosine(self, i: int, j: int) -> float:
        known = self._known.get((i, j))
        return sum(map(mul, self._left[i], self._right[j])) if known is None else known


def encode_passages(
    encoder: Encoder,
    left: tuple[Article, Text],
    right: tuple[Article, Text],
    progress: Callable[[float], None] = lambda done: None,
) -> Meanings:
    """The passages of two articles in the space of ``encoder``.

    ``progress`` is called with the share done, 0 to 1, and cancels by raising.
    """
    texts = [article.slice(p.span) for article, text in (left, right) for p in text.paragraphs]
    vectors: list[Sequence[float]] = []
    for at in range(0, len(texts), CHUNK):
        progress(at / len(texts))
        vectors += encoder.encode(texts[at : at + CHUNK])
    progress(1.0)
    border = len(left[1].paragraphs)
    return Meanings(vectors[:border], vectors[border:])


def _spread(count: int) -> list[int]:
    """At most BACKGROUND positions of ``count``, evenly spread."""
    few = min(count, BACKGROUND)
    return [at * count // few for at in range(few)]
