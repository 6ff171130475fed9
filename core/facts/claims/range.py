"""Since when or where something is the most: ``since 2019`` told as ``ever``, the city as the world."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import cue_span, is_asserted
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.shift import Shift
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

REACH = 8
"""Words after a superlative within which its range begins."""


def widened(pair: Pairing) -> Iterator[Shift]:
    """Superlatives of the same thing whose range on the right is wider: all time, or a larger place."""
    left, right = pair.left, pair.right
    for cue in right.on(Axis.SUPERLATIVE):
        if not is_asserted(right, cue.first):
            continue
        for other in left.on(Axis.SUPERLATIVE):
            if not (_is_endless(pair, other, cue) or _is_larger(pair, other, cue)):
                continue
            if not _are_of_same(pair, other, cue):
                continue
            last = max(_range(left, other), default=other.last - 1)
            end = max(_range(right, cue), default=cue.last - 1)
            yield Shift(
                Verdict.SUPERLATIVE,
                left.span([other.first, last]),
                cue_span(right, cue),
                left.phrase(other.first, last + 1),
                right.phrase(cue.first, end + 1),
            )
            return


def _is_endless(pair: Pairing, one: Cue, other: Cue) -> bool:
    lexicon = pair.forms.lexicon
    lefts = {pair.left.words[i].norm for i in _range(pair.left, one)}
    if lexicon.bounded_ranges.isdisjoint(lefts) or not lexicon.endless_ranges.isdisjoint(lefts):
        return False
    rights = {pair.right.words[i].norm for i in _range(pair.right, other)}
    is_never = pair.right.words[other.first].norm in lexicon.comparatives
    return (is_never or not lexicon.endless_ranges.isdisjoint(rights)) and lexicon.bounded_ranges.isdisjoint(
        rights
    )


def _is_larger(pair: Pairing, one: Cue, other: Cue) -> bool:
    """Whether the same superlative is said of a larger place: the first that is named after it."""
    lefts = {pair.left.words[i].base for i in range(one.first, one.last)}
    rights = {pair.right.words[i].base for i in range(other.first, other.last)}
    if lefts.isdisjoint(rights - pair.forms.lexicon.function_words):
        return False
    was, now = _place(pair, pair.left, one), _place(pair, pair.right, other)
    return was is not None and now is not None and was < now


def _place(pair: Pairing, statement: Statement, cue: Cue) -> int | None:
    places = pair.forms.lexicon.places
    for index in _range(statement, cue):
        for size, words in enumerate(places):
            if pair.forms.belongs(statement.words[index].base, words):
                return size
    return None


def _range(statement: Statement, cue: Cue) -> list[int]:
    """The words of a superlative and those after it in its sentence, up to another."""
    sentence = statement.words[cue.first].sentence
    next_ones = [other.first for other in statement.on(Axis.SUPERLATIVE) if other.first >= cue.last]
    until = min(len(statement.words), cue.last + REACH, *next_ones)
    return [i for i in range(cue.first, until) if statement.words[i].sentence == sentence]


def _are_of_same(pair: Pairing, one: Cue, other: Cue) -> bool:
    """Whether two superlatives are of the same thing: both govern it, or it stands before both."""
    if any(pair.same(index) in other.governs for index in one.governs if pair.same(index) is not None):
        return True
    lefts = pair.left.content_from(one.first, -1, 2)
    rights = pair.right.content_from(other.first, -1, 2)
    return any(pair.same(index) in rights for index in lefts if pair.same(index) is not None)
