"""Where a figure stands and what is said around it: how two figures are known to be about the same thing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from core.article.tokens import normal_form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.facts.figures.figure import Figure
    from core.model import Article, Paragraph, Span

_WORD = re.compile(r"[^\W\d_]+")
# The stems of inflected and derived forms agree in about their first six letters (negotiators, negotiations).
_STEM = 6
# A word this many words away says half as much about the figure as the next one.
_HALF_DISTANCE = 5.0
_HEAD_REACH = 3


def stem(word: str) -> str:
    """The beginning of a word that its other forms share."""
    form = normal_form(word)
    if len(form) > _STEM:
        return form[:_STEM]
    return form[:-1] if len(form) > 3 and form.endswith("s") else form


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure in its place."""

    figure: Figure
    index: int
    """Its place among the figures of its side."""
    paragraph: Paragraph
    sentence: Span
    around: Mapping[str, float]
    """Stems of the words in its sentence, weighted by how near and how telling they are."""
    heads: frozenset[str]
    """Stems of the words right after it: mostly what it counts."""


def mentions(article: Article, figures: Sequence[Figure], rare: Mapping[str, float]) -> list[Mention]:
    """Each figure with its paragraph, sentence and context; ``rare`` weighs stems, 0 for function words."""
    starts = [p.span.start for p in article.paragraphs]
    found: list[Mention] = []
    words_of: dict[Span, list[tuple[int, int, str]]] = {}
    for index, figure in enumerate(figures):
        paragraph = article.paragraphs[max(0, bisect_right(starts, figure.span.start) - 1)]
        sentence = next((s for s in paragraph.sentences if s.overlaps(figure.span)), paragraph.span)
        words = words_of.get(sentence)
        if words is None:
            words = [
                (m.start(), m.end(), stem(m.group()))
                for m in _WORD.finditer(article.text, sentence.start, sentence.end)
            ]
            words_of[sentence] = words
        around, heads = _context(words, figure, rare)
        found.append(Mention(figure, index, paragraph, sentence, around, heads))
    return found


def _context(
    words: Sequence[tuple[int, int, str]], figure: Figure, rare: Mapping[str, float]
) -> tuple[dict[str, float], frozenset[str]]:
    before = [w for s, e, w in words if e <= figure.span.start]
    after = [w for s, e, w in words if s >= figure.span.end]
    around: dict[str, float] = {}
    for side in (reversed(before), iter(after)):
        for distance, word in enumerate(side):
            weight = rare.get(word, 0.0) / (1.0 + distance / _HALF_DISTANCE)
            if weight > around.get(word, 0.0):
                around[word] = weight
    heads = frozenset(w for w in after[:_HEAD_REACH] if rare.get(w, 0.0) > 0)
    return around, heads


def rarity_of_words(left: Article, right: Article) -> dict[str, float]:
    """Inverse paragraph frequency of stems over both articles; what stands everywhere says nothing."""
    counts: Counter[str] = Counter()
    paragraphs = 0
    for article in (left, right):
        for paragraph in article.paragraphs:
            paragraphs += 1
            counts.update({stem(m.group()) for m in _WORD.finditer(article.text, *_bounds(paragraph.span))})
    return {
        word: max(0.0, log((paragraphs + 1) / (count + 0.5)) - _COMMON)
        for word, count in counts.items()
        if len(word) > 2
    }


# Words of every third paragraph are function words of this pair, whatever the language.
_COMMON = log(3)


def _bounds(span: Span) -> tuple[int, int]:
    return span.start, span.end


def likeness(one: Mention, other: Mention) -> float:
    """How much of the weighted context two figures share, 0 to 1 (Dice)."""
    if not one.around or not other.around:
        return 0.0
    smaller, larger = sorted((one.around, other.around), key=len)
    shared = sum(min(weight, larger[word]) for word, weight in smaller.items() if word in larger)
    total = sum(one.around.values()) + sum(other.around.values())
    return 2 * shared / total if total else 0.0
