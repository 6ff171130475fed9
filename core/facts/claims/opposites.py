"""Statements turned by a word put in the place of its opposite."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.facts.claims.clause import is_asserted, verb_group, word_span
from core.facts.claims.denial import are_told_alike
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.order import reordered
from core.facts.claims.pairing import Tie
from core.facts.claims.shift import Shift, from_cue_to_verb
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Statement

FEW = 1
"""The highest degree of quantity that leaves next to nothing: ``little``; a denial has none."""
LEAST_SHARE = 0.5
"""Of the words around, that must agree before opposites count; else the clauses say other things."""


def opposed(pair: Pairing) -> Iterator[Shift]:
    """Words of either side in whose place the other has the opposite."""
    yield from _once([*_opposites(pair, _stand_in_like_clauses), *reordered(pair)])
    yield from _moved(pair)
    yield from (shift.flip() for shift in _moved(pair.flip()))


def opposed_of_subject(pair: Pairing) -> Iterator[Shift]:
    """Opposites that two sentences tell of the same subject, whatever else they have in common."""
    yield from _once([*_opposites(pair, _are_of_same_subject)])


def _once(opposites: Sequence[tuple[int, Shift]]) -> Iterator[Shift]:
    clauses = Counter(clause for clause, _ in opposites)
    yield from (shift for clause, shift in opposites if clauses[clause] == 1)  # two in a clause cancel out


def _stand_in_like_clauses(pair: Pairing, at: int, other: int) -> bool:
    context = pair.context(at, other)
    return context.ties >= 2 and context.share >= LEAST_SHARE


def _are_of_same_subject(pair: Pairing, at: int, other: int) -> bool:
    """Whether the sentences of two words begin with what means the same."""
    first, theirs = _first(pair.left, at), _first(pair.right, other)
    if first in pair.left.figures:  # ``half of them survived``, ``half of them died``
        return False
    return first != at and theirs != other and pair.same(first) == theirs


def _first(statement: Statement, at: int) -> int:
    """The first content word of the sentence of a word."""
    sentence = statement.words[at].sentence
    return min(i for i in statement.content if statement.words[i].sentence == sentence)


def _opposites(pair: Pairing, are_alike: Callable[[Pairing, int, int], bool]) -> Iterator[tuple[int, Shift]]:
    """Words with their opposite on the right, each with its left clause."""
    left, right, forms = pair.left, pair.right, pair.forms
    for at in sorted(left.content):
        other = _opposite(pair, at)
        if other is None:
            continue
        if not is_asserted(left, at) or not is_asserted(right, other) or are_told_alike(pair, at, other):
            continue
        if _is_negated(left, at) != _is_negated(right, other):
            continue
        if _is_part(left, at) or _is_part(right, other):
            continue
        if not are_alike(pair, at, other):
            continue
        if _has_other_limit(left, right, pair) or _has_other_limit(right, left, pair):
            continue
        yield (
            left.words[at].clause,
            Shift(
                Verdict.NEGATED,
                word_span(left, at, forms),
                word_span(right, other, forms),
                left.phrase(*verb_group(left, at, forms)),
                right.phrase(*verb_group(right, other, forms)),
            ),
        )


def _moved(pair: Pairing) -> Iterator[Shift]:
    """``was little changed`` on the left, a rise or fall on the right."""
    left, right, forms = pair.left, pair.right, pair.forms
    for cue in (*left.on(Axis.QUANTITY), *left.on(Axis.POLARITY)):
        at = cue.head
        if (
            at is None
            or cue.sense.high > FEW
            or not forms.belongs(left.words[at].base, forms.lexicon.changing)
        ):
            continue
        for other in sorted(right.content):
            base = right.words[other].base
            if not any(forms.are_antonyms(forms.base(word), base) for word in forms.lexicon.steady):
                continue
            if pair.origin(other) is not None or _is_negated(right, other) or not is_asserted(right, other):
                continue
            if _stand_in_like_clauses(pair, at, other):
                yield from_cue_to_verb(Verdict.NEGATED, pair, cue, other)
                return


def _opposite(pair: Pairing, at: int) -> int | None:
    """The right word that says the opposite of a left one: of its subject, or where nothing says the same."""
    left, right = pair.left, pair.right
    subject = left.neighbour(at, -1)
    theirs = pair.same(subject) if subject is not None else None
    verb = right.neighbour(theirs, 1) if theirs is not None else None
    if verb is not None and pair.forms.are_antonyms(left.words[at].base, right.words[verb].base):
        return None if _is_told_too(pair, at) or _is_told_too(pair.flip(), verb) else verb
    tied = pair.counterpart(at)
    if tied is None or tied[1] is not Tie.OPPOSITE:
        return None
    other = tied[0]
    if _says_also(pair, at, other) or _says_also(pair.flip(), other, at):
        return None
    return other


def _is_told_too(pair: Pairing, at: int) -> bool:
    """Whether the right side says a left word of the same subject, too: ``were steady and then rose``."""
    other = pair.same(at)
    return other is not None and pair.right.neighbour(other, -1) is None


def _has_other_limit(one: Statement, other: Statement, pair: Pairing) -> bool:
    """``closed until Friday`` may mean ``open from Friday``; ``only two passed`` that others failed.

    Where both sides count the same figure, ``only`` says no more than that it is low.
    """
    there, lexicon = {word.norm for word in other.words}, pair.forms.lexicon
    return any(
        word.norm in lexicon.limits - there
        and not (word.norm in lexicon.exclusive and at + 1 in one.figures and one.words[at + 1].norm in there)
        for at, word in enumerate(one.words)
    )


def _is_negated(statement: Statement, at: int) -> bool:
    return bool(statement.governing(Axis.POLARITY, at))


def _is_part(statement: Statement, at: int) -> bool:
    """``not all closed`` says that some are open."""
    return any(cue.sense.low < cue.sense.high for cue in statement.governing(Axis.QUANTITY, at))


def _says_also(pair: Pairing, at: int, opposite: int) -> bool:
    """Whether the right side says a left word, too; what stands for another left word is that one's."""
    base, forms = pair.left.words[at].base, pair.forms
    return any(
        (word.base == base or forms.are_synonyms(word.base, base))
        and index != opposite
        and pair.origin(index) in (None, at)
        for index, word in enumerate(pair.right.words)
    )
