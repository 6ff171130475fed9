"""Quotations by which an article contradicts itself: one speech with two speakers, or in two wordings."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.inconsistency import Inconsistency
from core.facts.quotes.identity import OTHER, likeness

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.facts.quotes.quotation import Quotation
    from core.model import Article

LEAST_WORDS = 5
"""Words of a quotation that nobody else would have said as well: ``I am not surprised`` has four."""
ALIKE = 75.0
"""Indel similarity (0 to 100) of the words of two quotations from which they are one speech. In the annotated
pairs no two speeches of one article reach 65 unless one is cut out of the other."""
RARE = 20
"""Quotations in which a word may stand and still single them out."""


def find_inconsistencies(article: Article, quotations: Sequence[Quotation]) -> tuple[Inconsistency, ...]:
    """Speeches that the article gives twice, to two people or in other words; shortened ones are no fault."""
    words = {
        number: tuple(t.norm for t in tokenize(article.text, q.span.start, q.span.end) if t.is_word)
        for number, q in enumerate(quotations)
        if q.level == 0
    }
    long = {number: said for number, said in words.items() if len(said) >= LEAST_WORDS}
    found = []
    for one, other in _sharing(long):
        note = _fault(quotations[one], quotations[other], long[one], long[other])
        if note:
            found.append(Inconsistency(quotations[one].span, quotations[other].span, note))
    return tuple(found)


def _sharing(words: Mapping[int, tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """The pairs of quotations that share a word which few have, in the order of the text."""
    where: defaultdict[str, list[int]] = defaultdict(list)
    for number, said in words.items():
        for word in set(said):
            where[word].append(number)
    pairs = {pair for numbers in where.values() if len(numbers) <= RARE for pair in combinations(numbers, 2)}
    yield from sorted(pairs)


def _fault(one: Quotation, other: Quotation, said: tuple[str, ...], again: tuple[str, ...]) -> str:
    from rapidfuzz.fuzz import ratio

    if one.utterance == other.utterance:
        return ""
    is_cut = _holds(said, again) or _holds(again, said)
    if not is_cut and ratio(said, again) < ALIKE:
        return ""
    speakers = [q.attribution.name for q in (one, other) if q.attribution and q.attribution.is_named]
    if len(speakers) == 2 and likeness(*speakers) < OTHER:
        return f"said by {speakers[0]} and by {speakers[1]}"
    return "" if is_cut else "one speech in two wordings"


def _holds(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Whether the words of one stand in the other in one run."""
    size = len(shorter)
    return any(longer[at : at + size] == shorter for at in range(len(longer) - size + 1))
