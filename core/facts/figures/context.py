"""Where a figure stands and what is said around it: how two figures are known to be about the same thing."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt
from typing import TYPE_CHECKING

from core.article.function_words import FUNCTION_WORDS
from core.article.tokens import normal_form
from core.article.topics import topic
from core.facts.figures.figure import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.facts.figures.figure import Figure
    from core.model import Article, Paragraph, Span

_WORD = re.compile(r"[^\W\d_]+")
# The stems of inflected and derived forms agree in about their first six letters (negotiators, negotiations).
_STEM = 6
# A word this many words away says half as much about the figure as the next one.
_HALF_DISTANCE = 5.0
_HEAD_REACH = 3
# Words to either side and figures to either side beyond which even the longest sentence says nothing more.
_NEAR_REACH = 60
_COMPANY_REACH = 12
# Characters before a figure and its hedge that hold the word before it.
_LEAD_REACH = 24
# Words of every third paragraph are function words of this pair, whatever the language.
_COMMON = log(3)
# In a text of a few paragraphs every word stands in a third of them; it is read as if it had these many.
_SHORT = 12


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """What a word shares with others for the same: its topic, else the beginning that its forms share."""
    form = normal_form(word)
    if head := topic(form, language):
        return head
    if len(form) > _STEM:
        return form[:_STEM]
    return form[:-1] if len(form) > 3 and form.endswith("s") else form


Vector = dict[str, float]
"""Weights by stem, of length 1."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure in its place."""

    figure: Figure
    index: int
    """Its place among the figures of its side."""
    paragraph: Paragraph
    sentence: Span
    position: float
    """How far into the article, 0 to 1."""
    near: Vector
    """Words of the sentence, weighted by how near and how telling they are."""
    around: Vector
    """Words of the sentence."""
    topic: Vector
    """Words of the paragraph."""
    heads: frozenset[str]
    """Stems right after the figure: mostly what it counts."""
    counted: str
    """The stem right after, where it is no function word: then the figure counts something."""
    lead: str
    """The word right before it and its hedge, in matching form."""
    company: frozenset[str]
    """Keys of the other figures of the sentence."""
    before: str
    """Key of the figure before it in the paragraph."""
    after: str
    """Key of the figure after it in the paragraph."""

    @property
    def dimension(self) -> str:
        """What the figure measures; empty for dates, times of day and labels."""
        value = self.figure.value
        return value.unit.dimension if isinstance(value, Quantity) else ""


def mentions(article: Article, figures: Sequence[Figure], rare: Mapping[str, float]) -> list[Mention]:
    """Each figure with its paragraph, sentence and context; ``rare`` weighs stems, 0 for function words."""
    starts = [p.span.start for p in article.paragraphs]
    homes = [article.paragraphs[max(0, bisect_right(starts, f.span.start) - 1)] for f in figures]
    sentences = [_sentence(home, f.span) for home, f in zip(homes, figures, strict=True)]
    keys = [figure.key for figure in figures]
    company: dict[Span, list[str]] = {}
    for key, sentence in zip(keys, sentences, strict=True):
        company.setdefault(sentence, []).append(key)
    place: Counter[Span] = Counter()
    words = {span: _stems(article, span) for span in company}
    arounds = {span: _unit({w: rare.get(w, 0.0) for _, _, w in found}) for span, found in words.items()}
    topics: dict[int, Vector] = {}
    length = max(1, len(article.text))
    made: list[Mention] = []
    for index, (figure, home, sentence) in enumerate(zip(figures, homes, sentences, strict=True)):
        if home.index not in topics:
            topics[home.index] = _unit({w: rare.get(w, 0.0) for _, _, w in _stems(article, home.span)})
        following = figures[index + 1].span.start if index + 1 < len(figures) else len(article.text)
        near, heads, counted = _nearby(words[sentence], figure, following, rare)
        same = [n for n in (index - 1, index + 1) if 0 <= n < len(figures) and homes[n].index == home.index]
        at = place[sentence]
        place[sentence] += 1
        first = max(0, at - _COMPANY_REACH)
        others = company[sentence][first:at] + company[sentence][at + 1 : at + 1 + _COMPANY_REACH]
        begins = figure.span.start if figure.hedge_start is None else figure.hedge_start
        lead = _WORD.findall(article.text, max(sentence.start, begins - _LEAD_REACH), begins)
        made.append(
            Mention(
                figure,
                index,
                home,
                sentence,
                figure.span.start / length,
                near,
                arounds[sentence],
                topics[home.index],
                heads,
                counted,
                normal_form(lead[-1]) if lead else "",
                frozenset(others),
                keys[index - 1] if index - 1 in same else "",
                keys[index + 1] if index + 1 in same else "",
            )
        )
    return made


def _sentence(home: Paragraph, span: Span) -> Span:
    """The sentence of the paragraph in which the figure begins; the paragraph where none is."""
    at = bisect_right(home.sentences, span.start, key=lambda s: s.start) - 1
    for sentence in home.sentences[max(0, at) : at + 2]:
        if sentence.overlaps(span):
            return sentence
    return home.span


def _stems(article: Article, span: Span) -> list[tuple[int, int, str]]:
    found = _WORD.finditer(article.text, span.start, span.end)
    return [(m.start(), m.end(), stem(m.group(), article.language)) for m in found]


def _nearby(
    words: Sequence[tuple[int, int, str]], figure: Figure, following: int, rare: Mapping[str, float]
) -> tuple[Vector, frozenset[str], str]:
    """The words around a figure, weighted; those it may count; the one right after it.

    What it counts stands before the ``following`` figure ("24 men and 16 women"), or behind both ("31 of 39
    boards").
    """
    left = bisect_right(words, figure.span.start, key=lambda word: word[1])
    right = bisect_left(words, figure.span.end, key=lambda word: word[0])
    before = [w for _, _, w in words[max(0, left - _NEAR_REACH) : left]]
    after = [w for _, _, w in words[right : right + _NEAR_REACH]]
    near: Vector = {}
    for side in (reversed(before), iter(after)):
        for distance, word in enumerate(side):
            weight = rare.get(word, 0.0) / (1.0 + distance / _HALF_DISTANCE)
            if weight > near.get(word, 0.0):
                near[word] = weight
    reach = words[right : right + _HEAD_REACH]
    own = [w for start, _, w in reach if start < following and rare.get(w, 0.0) > 0]
    heads = frozenset(own or (w for _, _, w in reach if rare.get(w, 0.0) > 0))
    return _unit(near), heads, after[0] if after and after[0] in own else ""


def _unit(weights: Mapping[str, float]) -> Vector:
    length = sqrt(sum(w * w for w in weights.values()))
    return {word: w / length for word, w in weights.items() if w > 0} if length else {}


def cosine(one: Vector, other: Vector) -> float:
    """Likeness of two vectors of length 1, 0 to 1."""
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other[word] for word, weight in one.items() if word in other)


def rarity_of_words(articles: Iterable[Article]) -> dict[str, float]:
    """Inverse paragraph frequency of stems over both articles; what stands everywhere says nothing."""
    counts: Counter[str] = Counter()
    grammar: set[str] = set()
    paragraphs = 0
    for article in articles:
        grammar.update(stem(word, article.language) for word in FUNCTION_WORDS.get(article.language, ()))
        for paragraph in article.paragraphs:
            paragraphs += 1
            counts.update({w for _, _, w in _stems(article, paragraph.span)})
    return {
        word: max(0.0, log((max(paragraphs, _SHORT) + 1) / (count + 0.5)) - _COMMON)
        for word, count in counts.items()
        if len(word) > 2 and word not in grammar
    }
