"""What a statement says to be so or not to be so, by families of predicates that tell one matter.

``approved``, ``did not throw out`` and ``waved through`` all say that somebody consented; ``rejected``,
``gave no approval`` and ``refused to back`` that he did not. Negations and the verbs over a predicate turn
it; hedges, wishes and questions leave it open.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.facts.claims.clause import is_asserted, is_passive
from core.facts.claims.forms import Forms
from core.facts.claims.languages.lexicon import Axis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.facts.claims.statement import Statement, Word

GAP = 7
"""Words at most that stand for a gap of a phrase: ``cleared the man, a retired baker, of``."""
OVER = 8
"""Words before a predicate within which what turns it stands."""
BETWEEN = 2
"""Content words at most between the two: ``refused to let any of the convoy pass``."""
BETWEEN_VERBS = 1
"""The same where a verb turns what it governs: ``lifted the long ban``."""
OF_SUBJECT = 3
"""Content words at most of a subject that is denied: ``no proof of the theft came up``."""
LATER = 4
"""Words after a predicate within which a negation in another clause may belong to it."""
PASSIVE = 12
"""Words from a noun to the passive that turns it: ``the ban on lorries of over 7.5 tonnes was lifted``."""
AFTER = 3
"""Words after a verb within which the denial of its object begins: ``gave no approval``."""
HEDGED = 2
"""Degrees of certainty up to this one leave open what they govern."""
_ANY = "~"
_EXACT = "="


@dataclass(frozen=True, slots=True)
class Predication:
    """Words ``first`` up to but not including ``last`` that tell the matter of one family."""

    family: int
    first: int
    last: int
    is_so: bool | None
    """None where it is left open."""


def predications(statement: Statement, forms: Forms) -> tuple[Predication, ...]:
    """All that a statement tells by a predicate of a family, in the order of the text."""
    words, table = statement.words, _table(forms)
    matched = _longest(
        (first, last, value)
        for first, last, value in _matches(words, table.predicates)
        if not _skips_denial(statement, forms, first, last)
    )
    turning = [(first, last) for first, last, _ in _matches(words, table.turning)]
    unsettling = [(first, last) for first, last, _ in _matches(words, table.unsettling)]
    turning = _merged([*turning, *((cue.first, cue.last) for cue in statement.on(Axis.POLARITY))])
    unsettling = [
        (begin, end) for begin, end in unsettling if all(end <= a or begin >= b for a, b in turning)
    ]
    found: list[Predication] = []
    for first, last, (family, is_so) in matched:
        turned = _is_turned(statement, forms, first, last, turning)
        is_open = _is_open(statement, first, last, unsettling)
        found.append(Predication(family, first, last, None if is_open or turned is None else is_so != turned))
    return tuple(found)


def _longest(matched: Iterable[tuple[int, int, tuple[int, bool]]]) -> list[tuple[int, int, tuple[int, bool]]]:
    """Matches without those of the same family inside a longer one: ``ruled out`` in ``not ruled out``."""
    every = list(matched)
    return [
        (first, last, value)
        for first, last, value in every
        if not any(
            begin <= first and last <= end and (begin, end) != (first, last) and other[0] == value[0]
            for begin, end, other in every
        )
    ]


def _skips_denial(statement: Statement, forms: Forms, first: int, last: int) -> bool:
    """``made no profit`` is no way of making one."""
    inside = statement.words[first + 1 : last - 1]
    return any(word.norm in forms.lexicon.universal_denials for word in inside)


def _is_turned(
    statement: Statement, forms: Forms, first: int, last: int, turning: Sequence[tuple[int, int]]
) -> bool | None:
    """Whether what stands over a predicate turns it; None where a negation may belong to it or not."""
    words = statement.words
    denials = {cue.first for cue in statement.on(Axis.POLARITY)}
    turns = 0
    for begin, end in turning:
        if end <= first:
            between = BETWEEN if begin in denials else BETWEEN_VERBS
            turns += _is_over(statement, begin, end, first, between) or _is_subject(
                statement, forms, begin, first
            )
        elif (
            last <= begin < last + LATER
            and begin in denials
            and words[begin].clause != words[last - 1].clause
        ):
            if words[begin].sentence == words[first].sentence:
                return None  # ``the word sorry, however, never passed his lips``
        elif last <= begin and words[begin].clause == words[last - 1].clause:
            is_denied = begin < last + AFTER and words[begin].norm in forms.lexicon.universal_denials
            is_turned = begin < last + PASSIVE and begin not in denials
            turns += is_denied or (is_turned and is_passive(statement, begin, forms))
    return turns % 2 == 1


def _is_over(statement: Statement, begin: int, end: int, at: int, between: int = BETWEEN) -> bool:
    """Whether words stand over a predicate after them: in its clause, with little between."""
    words = statement.words
    if at - end > OVER or words[begin].sentence != words[at].sentence:
        return False
    return words[end - 1].clause == words[at].clause and (
        sum(index in statement.content for index in range(end, at)) <= between
    )


def _is_subject(statement: Statement, forms: Forms, at: int, verb: int) -> bool:
    """``no deal has so far been signed``: a denial in the subject of a verb."""
    words = statement.words
    return (
        words[at].norm in forms.lexicon.universal_denials
        and verb - at <= OVER
        and words[at].sentence == words[verb].sentence
        and words[verb].clause - words[at].clause <= 1
        and sum(index in statement.content for index in range(at, verb)) <= OF_SUBJECT
    )


def _is_open(statement: Statement, first: int, last: int, unsettling: Sequence[tuple[int, int]]) -> bool:
    if not all(is_asserted(statement, at) for at in range(first, last)):
        return True
    if any(
        cue.sense.low < cue.sense.high and (cue.first < first)
        for cue in statement.governing(Axis.QUANTITY, first)
    ):
        return True  # ``not all closed``
    hedges = [
        (cue.first, cue.last)
        for axis in (Axis.CERTAINTY, Axis.EVIDENCE)
        for cue in statement.on(axis)
        if cue.sense.high <= HEDGED
    ]
    return any(
        end <= first and _is_over(statement, begin, end, first) for begin, end in (*hedges, *unsettling)
    )


def _merged(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges of words without those that overlap a longer one."""
    kept: list[tuple[int, int]] = []
    for first, last in sorted(set(ranges), key=lambda r: r[0] - r[1]):
        if all(last <= begin or first >= end for begin, end in kept):
            kept.append((first, last))
    return sorted(kept)


@dataclass(frozen=True, slots=True)
class _Table:
    """Phrases by the base of their first word."""

    predicates: Mapping[str, list[tuple[tuple[str, ...], tuple[int, bool]]]]
    turning: Mapping[str, list[tuple[tuple[str, ...], tuple[int, bool]]]]
    unsettling: Mapping[str, list[tuple[tuple[str, ...], tuple[int, bool]]]]


@cache
def _table(forms: Forms) -> _Table:
    lexicon = forms.lexicon
    entries = [
        (phrase, (number, is_so))
        for number, sides in enumerate(lexicon.predicates)
        for is_so, phrases in zip((True, False), sides, strict=True)
        for phrase in phrases
    ]
    bare = (0, True)
    return _Table(
        _by_first(entries, forms),
        _by_first([(phrase, bare) for phrase in lexicon.turning], forms),
        _by_first([(phrase, bare) for phrase in lexicon.unsettling], forms),
    )


def _by_first(
    entries: Sequence[tuple[str, tuple[int, bool]]], forms: Forms
) -> dict[str, list[tuple[tuple[str, ...], tuple[int, bool]]]]:
    found: defaultdict[str, list[tuple[tuple[str, ...], tuple[int, bool]]]] = defaultdict(list)
    for phrase, value in entries:
        parts = tuple(
            word if word == _ANY or word.startswith(_EXACT) else forms.base(word)
            for part in phrase.split()
            for word in part.split("-")
        )
        first = forms.base(parts[0].removeprefix(_EXACT)) if parts[0].startswith(_EXACT) else parts[0]
        found[first].append((parts, value))
    return dict(found)


def _matches(
    words: Sequence[Word], table: Mapping[str, list[tuple[tuple[str, ...], tuple[int, bool]]]]
) -> Iterator[tuple[int, int, tuple[int, bool]]]:
    """Where phrases stand, each with its value; of one family the longest at a place only."""
    for at in range(len(words)):
        longest: dict[int, tuple[int, tuple[int, bool]]] = {}
        for parts, value in table.get(words[at].base, ()):
            end = _end(words, at, parts)
            if end == at + 1 and words[at].capital:
                continue  # a name
            if end is not None and end > longest.get(value[0], (0, value))[0]:
                longest[value[0]] = end, value
        yield from ((at, end, value) for end, value in longest.values())


def _end(words: Sequence[Word], at: int, parts: Sequence[str]) -> int | None:
    """The index after a phrase that begins at a word."""
    gap = 0
    for part in parts:
        if part == _ANY:
            gap = GAP
            continue
        while True:
            if at >= len(words):
                return None
            if words[at].norm == part[1:] if part.startswith(_EXACT) else words[at].base == part:
                break
            if not gap or words[at].sentence != words[at - 1].sentence:
                return None
            gap -= 1
            at += 1
        at, gap = at + 1, 0
    return at
