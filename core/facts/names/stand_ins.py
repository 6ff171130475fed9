"""The one name of a passage that the linked passage lacks, and the new one that stands there instead.

Unlike a name that is gone everywhere, it may well stand in other passages: ``Lima`` became ``Trieste`` in one
sentence, and the other sentences still say Lima.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article.function_words import FUNCTION_WORDS
from core.article.tokens import tokenize
from core.facts.names.languages.countries import countries, country_of
from core.facts.names.peoples import spellings_of_countries
from core.facts.names.side import content_parts, without_possessive
from core.facts.names.spelling import folded, is_inflection
from core.facts.names.swaps import (
    are_of_two_sorts,
    could_be_one,
    follow_one_preposition,
    share_office,
    surroundings,
)
from core.facts.names.variants import variant_reason

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from core.facts.names.name import Name
    from core.facts.names.side import Pair, Side
    from core.model import SentenceLink, Span

# Measured on the annotated pairs of tests/corpus, as they are and with names exchanged by script.
LEAST_SCORE = 0.8
"""Of a link of sentences: weaker ones hold too much that only one text says."""
LEAST_SHARED = 0.3
"""Share of the other content words of the poorer passage that the other one has too."""
MUCH_SHARED = 0.5
"""The same where nothing but its being the only one tells that one name stands for the other."""
CLEAR = 3
"""Words around two names that agree, from which they are paired although others could be."""
AHEAD = 2
"""Words by which that must exceed what agrees around any other."""
MOST_CROSSED = 9
"""Pairs of single sentences of one link that are looked at."""
MOST_NAMES = 30
"""Names of a passage from which its length says that it is no sentence."""
_TEMPERATURE_SCALES = frozenset(("celsius", "fahrenheit", "kelvin", "centigrade"))
_NUMBER_BEFORE = re.compile(r"\d[ \u00a0]?$")
_NUMBER_AFTER = re.compile(r"[ \u00a0]?\d")


@dataclass(frozen=True, slots=True)
class _Passage:
    side: Side
    names: tuple[Name, ...]
    words: frozenset[str]
    countries: Mapping[str, Collection[str]]

    @classmethod
    def of(cls, side: Side, spans: Sequence[Span]) -> _Passage:
        text = side.article.text
        words = frozenset(
            folded(without_possessive(part))
            for span in spans
            for token in tokenize(text, span.start, span.end)
            if token.is_word
            for part in (token.norm, *token.norm.split("-"))
        )
        names = tuple(name for span in spans for name in side.within(span))
        return cls(side, names, words, spellings_of_countries(side.article, spans))


def stand_ins(
    pair: Pair, sentences: Sequence[SentenceLink], known: Collection[tuple[str, str]]
) -> Iterator[tuple[Name, Name]]:
    """A name that the original does not know, for the one that its sentence lost; once per pair of spellings.

    ``known`` are pairs of spellings known to be one name.
    """
    seen = set()
    settled = frozenset(other for _, other in known)
    for link in sentences:
        if link.score < LEAST_SCORE:
            continue
        for ours, theirs in _told_alike(link):
            least = LEAST_SHARED if (ours, theirs) == (link.left, link.right) else MUCH_SHARED
            left, right = _Passage.of(pair.left, ours), _Passage.of(pair.right, theirs)
            if not 0 < max(len(left.names), len(right.names)) <= MOST_NAMES:
                continue
            for one, other in _exchanged(pair, left, right, known, settled, least):
                if (one.normal, other.normal) not in seen:
                    seen.add((one.normal, other.normal))
                    yield one, other


def _told_alike(link: SentenceLink) -> Iterator[tuple[tuple[Span, ...], tuple[Span, ...]]]:
    """The sentences of a link as a whole, and each with each: headline and lead, or a sentence told twice."""
    yield link.left, link.right
    if 1 < len(link.left) * len(link.right) <= MOST_CROSSED:
        yield from (((ours,), (theirs,)) for ours in link.left for theirs in link.right)


def _exchanged(
    pair: Pair,
    left: _Passage,
    right: _Passage,
    known: Collection[tuple[str, str]],
    settled: Collection[str],
    least: float,
) -> Iterator[tuple[Name, Name]]:
    lost = [n for n in left.names if _is_alone(pair, n, left, right, known)]
    gained = [n for n in right.names if _is_alone(pair, n, right, left, known)]
    fits = {
        (one, other): sum(surroundings(pair, one, other))
        for one in lost
        for other in gained
        if _fit(pair, one, other)
    }
    for (one, other), around in fits.items():
        if other.normal in settled or not _is_new(other, pair.right, pair.left):
            continue
        shared = _shared(left, right, one, other)
        rivals = [
            words for (a, b), words in fits.items() if (a.normal == one.normal) != (b.normal == other.normal)
        ]
        if rivals:
            is_sure = around >= max(CLEAR, max(rivals) + AHEAD)
        else:
            alike = around >= CLEAR - 1 or follow_one_preposition(pair, one, other)
            # What the version calls by its name elsewhere, it had no reason to leave out here.
            is_known = not _is_new(one, pair.left, pair.right)
            is_sure = alike or is_known or share_office(one, other) or shared >= MUCH_SHARED
        if is_sure and shared >= least:
            yield one, other


def _is_alone(
    pair: Pair, name: Name, here: _Passage, there: _Passage, known: Collection[tuple[str, str]]
) -> bool:
    """Whether the other passage has nothing of this name, in whatever spelling."""
    parts = [
        sub for part in content_parts(name, here.side.lexicon) for sub in part.split("-") if len(sub) > 1
    ]
    if not parts or any(_has_word(there.words, part) for part in parts):
        return False
    country = country_of(name.normal) or countries().of_seat.get(name.normal)
    # A country that both passages have in the same words stands for itself on both sides.
    if country and set(there.countries.get(country, ())) - set(here.countries.get(country, ())):
        return False
    for other in there.names:
        one, two = (name, other) if here.side is pair.left else (other, name)
        if (one.normal, two.normal) in known or variant_reason(one, two, pair.left, pair.right):
            return False
    return True


def _has_word(words: Collection[str], part: str) -> bool:
    return part in words or any(w[:3] == part[:3] and is_inflection(w, part) for w in words)


def _is_new(name: Name, side: Side, other: Side) -> bool:
    """Whether the other text uses none of the words that tell this name of a side from others."""
    return len(side.novel_parts(name, other)) == len(content_parts(name, side.lexicon))


def _fit(pair: Pair, left: Name, right: Name) -> bool:
    return (
        could_be_one(pair, left, right)
        and not are_of_two_sorts(left, right, pair.left)
        and _is_code(left, pair.left) == _is_code(right, pair.right)
        and not _is_in_figure(left, pair.left)
        and not _is_in_figure(right, pair.right)
        and (left.normal in pair.left.lexicon.regions) == (right.normal in pair.right.lexicon.regions)
    )


def _is_code(name: Name, side: Side) -> bool:
    """``GDP``, ``EBITDA``: letters that stand for words are put for no name of another sort.

    In a dateline capitals say nothing.
    """
    written, paragraph = side.written(name), side.article.paragraphs[side.paragraphs[name.span]]
    return len(name.parts) == 1 and written.isupper() and name.span.start > paragraph.span.start


def _is_in_figure(name: Name, side: Side) -> bool:
    """Whether the name is the unit of a number: ``52 degrees Fahrenheit``, ``DKK 13``."""
    text, span = side.article.text, name.span
    if name.normal in _TEMPERATURE_SCALES or text[span.start].isdigit():
        return True
    return _is_code(name, side) and (
        _NUMBER_BEFORE.search(text, max(0, span.start - 2), span.start) is not None
        or _NUMBER_AFTER.match(text, span.end) is not None
    )


def _shared(left: _Passage, right: _Passage, one: Name, other: Name) -> float:
    """Of the content words beside the two names, the share that both passages have; of the poorer one."""
    idle = FUNCTION_WORDS.get(left.side.article.language, frozenset())
    ours, theirs = left.words - set(one.parts) - idle, right.words - set(other.parts) - idle
    return len(ours & theirs) / max(1, min(len(ours), len(theirs)))
