"""One text as the matching of names sees it: its words, its names by spelling, and where they are linked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from core.article.tokens import normal_form, tokenize
from core.facts.names.peoples import countries_in
from core.facts.names.spelling import folded, is_inflection
from core.model import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from core.facts.names.languages.lexicon import Lexicon
    from core.facts.names.name import Name
    from core.model import Article, Link, SentenceLink


class Nearness(IntEnum):
    """What the alignment says of two places."""

    APART = 0
    PARAGRAPH = 1
    SENTENCE = 2


@dataclass(frozen=True, slots=True)
class Side:
    """The names of one text and what is needed to look words up in it."""

    article: Article
    lexicon: Lexicon
    names: tuple[Name, ...]
    openings: tuple[Name, ...]
    """Words at the start of sentences that are names only if they resemble one of the other text."""
    spellings: Mapping[str, tuple[Name, ...]]
    """Mentions by their words in matching form, in order."""
    words: frozenset[str]
    """Every word of the text, folded; parts of hyphenated words too."""
    stems: Mapping[str, tuple[str, ...]]
    """Words by their first four letters, for finding inflections."""
    running: str
    """The words of the text in order, folded, with one space around each."""
    sentences: Mapping[Span, frozenset[int]]
    """Span of a name to the sentence links that hold it."""
    paragraphs: Mapping[Span, int]
    by_link: Mapping[int, tuple[Name, ...]]
    """The names of each sentence link."""
    countries: frozenset[str]
    """The countries that the text speaks of, by name, by people or by the seat of the government."""

    def in_links(self, numbers: Collection[int]) -> list[Name]:
        """The names of some sentence links, in order."""
        found = {name.span: name for number in numbers for name in self.by_link.get(number, ())}
        return [found[span] for span in sorted(found)]

    def within(self, span: Span) -> tuple[Name, ...]:
        """The names that stand in a passage, in order."""
        first = bisect_left(self.names, span.start, key=lambda n: n.span.start)
        last = bisect_left(self.names, span.end, key=lambda n: n.span.start)
        return self.names[first:last]

    def neighbours(self, name: Name) -> tuple[Name, ...]:
        """The names directly before and after this one."""
        at = bisect_left(self.names, name.span, key=lambda n: n.span)
        return (*self.names[max(0, at - 1) : at], *self.names[at + 1 : at + 2])

    def written(self, name: Name) -> str:
        return self.article.slice(name.span)

    def has_word(self, word: str) -> bool:
        """Whether the word, or an inflection of it, stands anywhere in the text."""
        return word in self.words or any(is_inflection(word, other) for other in self.stems.get(word[:4], ()))

    def has_run(self, parts: Iterable[str]) -> bool:
        """Whether the words stand in the text one after the other."""
        return f" {' '.join(' '.join(parts).replace('-', ' ').split())} " in self.running

    def novel_parts(self, name: Name, other: Side) -> tuple[str, ...]:
        """The words of a name of this side that the other text never uses."""
        return tuple(
            part
            for part in content_parts(name, self.lexicon)
            if any(len(sub) > 1 and not other.has_word(sub) for sub in part.split("-"))
        )


def content_parts(name: Name, lexicon: Lexicon) -> tuple[str, ...]:
    """The words that tell a name from others: no particles, no ``Islands`` beside others."""
    parts = tuple(p for p in name.parts if p not in lexicon.particles and p not in lexicon.links)
    special = tuple(p for p in parts if p not in lexicon.heads)
    return special or parts


def side_of(
    article: Article,
    names: Sequence[Name],
    openings: Sequence[Name],
    lexicon: Lexicon,
    spans: Mapping[Span, frozenset[int]],
) -> Side:
    """Everything that is looked up of a text; ``spans`` are its linked sentences."""
    tokens = [folded(without_possessive(t.norm)) for t in tokenize(article.text) if t.is_word]
    words = frozenset(tokens) | frozenset(
        p for n in names for part in n.parts for p in (part, *part.split("-"))
    )
    stems: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        stems[word[:4]].append(word)
    spellings: defaultdict[str, list[Name]] = defaultdict(list)
    for name in names:
        spellings[name.normal].append(name)
    starts = [p.span.start for p in article.paragraphs]
    holders = _holders([*names, *openings], spans)
    by_link: defaultdict[int, list[Name]] = defaultdict(list)
    for name in names:
        for number in holders[name.span]:
            by_link[number].append(name)
    return Side(
        article,
        lexicon,
        tuple(names),
        tuple(openings),
        {normal: tuple(found) for normal, found in spellings.items()},
        words,
        {stem: tuple(found) for stem, found in stems.items()},
        f" {' '.join(tokens)} ",
        holders,
        {name.span: bisect_right(starts, name.span.start) - 1 for name in (*names, *openings)},
        {number: tuple(found) for number, found in by_link.items()},
        countries_in(article),
    )


def sentence_spans(sentences: Sequence[SentenceLink], on_left: bool) -> dict[Span, frozenset[int]]:
    """Every linked sentence of a side with the numbers of its links."""
    found: defaultdict[Span, set[int]] = defaultdict(set)
    for number, link in enumerate(sentences):
        for span in link.left if on_left else link.right:
            found[span].add(number)
    return {span: frozenset(numbers) for span, numbers in found.items()}


@dataclass(frozen=True, slots=True)
class Pair:
    """Both texts and the links between their places."""

    left: Side
    right: Side
    paragraphs: Collection[tuple[int, int]]
    beside: Mapping[int, tuple[int, ...]]
    """Left paragraph to the right paragraphs that say the same."""

    def counterparts(self, left: int) -> tuple[int, ...]:
        return self.beside.get(left, ())

    def nearness(self, left: Name, right: Name) -> Nearness:
        if self.left.sentences[left.span] & self.right.sentences[right.span]:
            return Nearness.SENTENCE
        if (self.left.paragraphs[left.span], self.right.paragraphs[right.span]) in self.paragraphs:
            return Nearness.PARAGRAPH
        return Nearness.APART

    def nearest(self, lefts: Sequence[Name], rights: Sequence[Name]) -> tuple[Nearness, Name, Name]:
        """The two mentions that stand nearest to each other; the first ones where none do."""
        best = (Nearness.APART, lefts[0], rights[0])
        for left in lefts[:MOST_MENTIONS]:
            for right in rights[:MOST_MENTIONS]:
                near = self.nearness(left, right)
                if near > best[0]:
                    best = (near, left, right)
                    if near is Nearness.SENTENCE:
                        return best
        return best


MOST_MENTIONS = 60
"""Mentions of one spelling that are looked at, so that long texts stay fast."""


def pair_of(left: Side, right: Side, links: Sequence[Link]) -> Pair:
    beside: defaultdict[int, list[int]] = defaultdict(list)
    for link in links:
        beside[link.left].append(link.right)
    return Pair(
        left,
        right,
        frozenset((link.left, link.right) for link in links),
        {one: tuple(sorted(others)) for one, others in beside.items()},
    )


def _holders(names: Sequence[Name], spans: Mapping[Span, frozenset[int]]) -> dict[Span, frozenset[int]]:
    order = sorted(spans)
    starts = [span.start for span in order]
    found = {}
    for name in names:
        at = bisect_right(starts, name.span.start) - 1
        held = order[at] if at >= 0 and order[at].contains(name.span) else None
        found[name.span] = spans[held] if held is not None else frozenset()
    return found


def without_possessive(norm: str) -> str:
    """The matching form of a word without the ending of a genitive."""
    return norm[:-2] if norm.endswith(("'s", "’s")) else normal_form(norm)
