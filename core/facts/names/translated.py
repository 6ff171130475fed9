"""Names that one text has in another language: ``Mining Black Waters`` for ``Minera Aguas Negras``."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.names.garbled import COMPANION
from core.facts.names.languages.translations import PARTICLES, meanings
from core.facts.names.name import Name, NameKind
from core.facts.names.spelling import folded, likeness
from core.model import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from core.facts.names.side import Pair, Side

_NOUN = re.compile(r"[ \u00a0]([^\W\d_]+)")
LEAST_HALF = 4
"""Letters of either part of a compound."""
LONGEST_JOINT = 8
"""Code points between the parts of a name: `` of the ``."""


def translated(pair: Pair) -> set[tuple[str, str]]:
    """Spellings of two words at least whose words all mean the same or are alike, in any order.

    One word at least must be translated, and neither text has the other's spelling.
    """
    lefts = [names[0] for names in pair.left.spellings.values()]
    rights = [names[0] for names in pair.right.spellings.values()]
    return {
        (one.normal, other.normal)
        for one, other in _same_in_meaning(pair, lefts, rights)
        if not _is_reordered(_words(one, pair.left), _words(other, pair.right))
    }


def joined(pair: Pair) -> Iterator[tuple[Name, Name, bool]]:
    """Names of both texts of which one is written apart: ``Harbour of the Swans`` for ``Porto dos Cisnes``.

    With whether only order and number differ, as in ``Captaincy of the Ports`` and ``Port Captaincy``. A
    capital alone does not tell where such a name begins and ends; the counterpart does.
    """
    lefts, rights = _with_joint(pair.left), _with_joint(pair.right)
    whole = [[names[0] for names in side.spellings.values()] for side in (pair.left, pair.right)]
    for one, other in (
        *_same_in_meaning(pair, lefts, [*whole[1], *rights]),
        *_same_in_meaning(pair, whole[0], rights),
    ):
        yield one, other, _is_reordered(_words(one, pair.left), _words(other, pair.right))
    nouns = _with_noun(pair.left), _with_noun(pair.right)
    for one, other in (
        *_same_in_meaning(pair, nouns[0], [*whole[1], *rights, *nouns[1]]),
        *_same_in_meaning(pair, [*whole[0], *lefts], nouns[1]),
    ):
        if not _is_reordered(_words(one, pair.left), _words(other, pair.right)):
            yield one, other, False


def _same_in_meaning(
    pair: Pair, lefts: Sequence[Name], rights: Sequence[Name]
) -> Iterator[tuple[Name, Name]]:
    shelves: defaultdict[str, list[Name]] = defaultdict(list)
    for other in rights:
        for key in _keys(other, pair.right, pair.left):
            shelves[key].append(other)
    for one in lefts:
        rivals = {o.span: o for key in _keys(one, pair.left, pair.right) for o in shelves.get(key, ())}
        for _, other in sorted(rivals.items()):
            if _say_the_same(_words(one, pair.left), _words(other, pair.right)):
                yield one, other


def _with_joint(side: Side) -> list[Name]:
    """Every two neighbouring names with nothing but small words between them, once per wording."""
    small = side.lexicon.inner | side.lexicon.determiners | PARTICLES
    found: dict[tuple[str, ...], Name] = {}
    for one, other in pairwise(side.names):
        gap = side.article.text[one.span.end : other.span.start]
        if not 2 < len(gap) <= LONGEST_JOINT or gap.strip() != gap[1:-1]:
            continue
        between = [t.norm for t in tokenize(gap)]
        if between and small.issuperset(between):
            parts = (*one.parts, *between, *other.parts)
            span = Span(one.span.start, other.span.end)
            found.setdefault(parts, Name(span, parts, (span,), NameKind.UNKNOWN))
    return list(found.values())


def _with_noun(side: Side) -> list[Name]:
    """Every name with the small word of known meaning behind it: ``Lidový dům``, the ``People's House``."""
    found: dict[tuple[str, ...], Name] = {}
    text = side.article.text
    for name in side.names:
        noun = _NOUN.match(text, name.span.end)
        if noun is not None and meanings(folded(noun[1])):
            parts = (*name.parts, folded(noun[1]))
            found.setdefault(parts, replace(name, span=Span(name.span.start, noun.end()), parts=parts))
    return list(found.values())


def _keys(name: Name, side: Side, other: Side) -> set[str]:
    """What two names that mean the same have in common; nothing where the other text has this spelling."""
    words = _words(name, side)
    if len(words) < 2 or other.has_run(name.parts):
        return set()
    return {*map(_singular, words), *(f"#{meaning}" for word in words for meaning in meanings(word))}


def _words(name: Name, side: Side) -> list[str]:
    idle = side.lexicon.links | side.lexicon.determiners | PARTICLES
    return [half for part in name.parts if part not in idle for half in _halves(folded(part))]


def _halves(word: str) -> tuple[str, ...]:
    """``nord`` and ``licht`` of a compound whose own meaning is not known, where those of both are."""
    if not meanings(word):
        for at in range(LEAST_HALF, len(word) - LEAST_HALF + 1):
            if meanings(word[:at]) and meanings(word[at:]):
                return word[:at], word[at:]
    return (word,)


def _say_the_same(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    if len(ours) != len(theirs) or list(ours) == list(theirs):
        return False
    left = list(theirs)
    for word in ours:
        ranked = ((_agreement(word, other), other) for other in left)
        agreement, best = max(ranked, key=lambda two: two[0])
        if not agreement:
            return False
        left.remove(best)
    return _is_reordered(ours, theirs) or any(meanings(a) & meanings(b) for a in ours for b in theirs)


def _agreement(word: str, other: str) -> int:
    """3 for the same word, 2 for its translation, 1 for nearly the same word, 0 for another."""
    if _singular(word) == _singular(other):
        return 3
    if meanings(word) & meanings(other):
        return 2
    return int(not meanings(other) and likeness(word, other) >= COMPANION)


def _is_reordered(ours: Collection[str], theirs: Collection[str]) -> bool:
    return sorted(map(_singular, ours)) == sorted(map(_singular, theirs))


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
