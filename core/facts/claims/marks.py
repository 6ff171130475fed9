"""Marks of measure, direction, order and cause in a whole statement, and what stands beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.facts.claims.clause import is_asserted
from core.facts.claims.languages.lexicon import Axis

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.facts.claims.languages.lexicon import Sense
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Statement

BESIDE = 5
"""Content words on either side of a mark among which what it is about is told."""

DENIAL_REACH = 4
"""Words before a mark among which a word with a denial inside turns it: ``failed to rise``."""
NEAREST = 2
"""Those of them that are surely its subject or object."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words ``first`` up to but not including ``last``, and what they say."""

    first: int
    last: int
    sense: Sense


def marks_of(pair: Pairing, statement: Statement, axis: Axis) -> list[Mark]:
    """The asserted marks of an axis, the longest phrase at each place."""
    words = statement.words
    phrases = pair.forms.marks.get(axis)
    if phrases is None:
        return []
    bases = [word.base for word in words]
    found: list[Mark] = []
    at = 0
    while at < len(words):
        match = phrases.match(bases, at)
        if match is None or words[match[1] - 1].sentence != words[at].sentence or words[at].capital:
            at += 1
            continue
        sense, end = match
        if sense.axis is axis and is_asserted(statement, at) and not _rounds(pair, statement, at, end):
            found.append(Mark(at, end, sense))
        at = end
    return found


def _rounds(pair: Pairing, statement: Statement, at: int, end: int) -> bool:
    """``some 40 people`` are about 40."""
    is_figure = end < len(statement.words) and (statement.words[end].is_number or end in statement.figures)
    return is_figure and statement.words[at].norm in pair.forms.lexicon.rounding


def beside(statement: Statement, mark: Mark) -> tuple[list[int], list[int]]:
    """The nearest content words of the sentence before and after a mark, nearest first."""
    return (
        statement.content_from(mark.first, -1, BESIDE),
        statement.content_from(mark.last - 1, 1, BESIDE),
    )


def ties_between(pair: Pairing, ones: Iterable[int], others: Sequence[int]) -> int:
    """How many of some left words stand for one of some right words."""
    return sum(pair.same(i) in others for i in ones if pair.same(i) is not None)


def are_of_same(pair: Pairing, one: Mark, other: Mark) -> bool:
    """Whether anything beside a left mark stands beside a right one, too."""
    lefts, rights = beside(pair.left, one), beside(pair.right, other)
    return ties_between(pair, [*lefts[0], *lefts[1]], [*rights[0], *rights[1]]) > 0


def touch(pair: Pairing, one: Mark, other: Mark) -> bool:
    """Whether one of the nearest words of the clause of a left mark is one of those of a right one."""
    lefts, rights = _nearest(pair.left, one), _nearest(pair.right, other)
    return ties_between(pair, lefts, rights) > 0


def _nearest(statement: Statement, mark: Mark) -> list[int]:
    words = statement.words
    before = statement.content_from(mark.first, -1, NEAREST)
    after = statement.content_from(mark.last - 1, 1, NEAREST)
    return [
        *(i for i in before if words[i].clause == words[mark.first].clause),
        *(i for i in after if words[i].clause == words[mark.last - 1].clause),
    ]


def is_denied(pair: Pairing, statement: Statement, mark: Mark) -> bool:
    """Whether a denial stands before a mark in its clause, or a word with one inside just before it."""
    words, clause = statement.words, statement.words[mark.first].clause
    denials = (cue.first for cue in statement.on(Axis.POLARITY) if cue.first < mark.first)
    if any(words[at].clause == clause for at in denials):
        return True
    negative = pair.forms.lexicon.negative_words
    near = words[max(0, mark.first - DENIAL_REACH) : mark.first]
    return any(word.clause == clause and not negative.isdisjoint((word.norm, word.base)) for word in near)


def events_of(pair: Pairing, statement: Statement, mark: Mark) -> tuple[list[int], list[int]]:
    """The words of the main event and those after a mark; one that begins its sentence leads it."""
    words = statement.words
    here = words[mark.first]
    after = statement.content_from(mark.last - 1, 1, BESIDE)
    before = [i for i in statement.content_from(mark.first, -1, BESIDE) if not _is_time(pair, statement, i)]
    if any(words[i].clause == here.clause for i in before) or not after:
        return before, after
    own = [i for i in after if words[i].clause == words[mark.last - 1].clause]
    rest = [i for i in sorted(statement.content) if own and i > own[-1]]
    rest = [i for i in rest if words[i].sentence == here.sentence and words[i].clause != here.clause]
    return ([*before, *rest[:BESIDE]] if before else rest[:BESIDE]), own


def _is_time(pair: Pairing, statement: Statement, at: int) -> bool:
    """Whether a word only measures time: ``two hours before``."""
    return at in statement.figures or pair.forms.belongs(statement.words[at].base, pair.forms.lexicon.spells)


def phrase_of(statement: Statement, mark: Mark) -> str:
    """A mark with the word after it, as written."""
    after = statement.content_from(mark.last - 1, 1, 1)
    last = after[0] + 1 if after and after[0] < mark.last + 3 else mark.last
    return statement.phrase(mark.first, last)
