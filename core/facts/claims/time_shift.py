"""Statements moved in time: a past that lost its date and reads as now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import is_asserted, verb_group, word_span
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.pairing import Tie
from core.facts.claims.shift import Shift
from core.facts.claims.tense import HELPER_REACH, is_past, is_present
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Statement

LEAST_SHARE = 0.5
"""Of the words around the verb, that must agree."""
_YEAR_DIGITS = 4


def shifts_in_time(pair: Pairing) -> Iterator[Shift]:
    """Left statements of a dated past whose right counterpart is in the present and has no date."""
    left, right, forms = pair.left, pair.right, pair.forms
    if left.is_heading or right.is_heading or not _is_dated(pair, left) or _is_dated(pair, right):
        return
    reporting = {index for cue in left.on(Axis.REPORT) for index in range(cue.first, cue.last)}
    for at in sorted(left.content):
        tied = pair.counterpart(at)
        if tied is None or tied[1] is not Tie.SAME or at in reporting:
            continue
        other = tied[0]
        if not (is_past(pair, left, at) and is_present(pair, right, other)):
            continue
        if not _has_same_subject(pair, at, other):
            continue
        context = pair.context(at, other)
        if context.ties < 2 or context.share < LEAST_SHARE or not is_asserted(right, other):
            continue
        yield Shift(
            Verdict.TIME_SHIFTED,
            word_span(left, at, forms),
            word_span(right, other, forms),
            left.phrase(*verb_group(left, at, forms)),
            right.phrase(*verb_group(right, other, forms)),
        )
        return


def _has_same_subject(pair: Pairing, at: int, other: int) -> bool:
    """Whether the verbs before which two words stand are preceded by words that mean the same."""
    one, another = pair.left.before(at), pair.right.before(other)
    if one is not None and another is not None and one.norm == another.norm in pair.forms.lexicon.pronouns:
        return True
    subject = _before_helper(pair, pair.left, at)
    theirs = _before_helper(pair, pair.right, other)
    return subject is not None and theirs is not None and pair.same(subject) == theirs


def _before_helper(pair: Pairing, statement: Statement, at: int) -> int | None:
    """The content word before the auxiliary of a word, or before the word where it has none."""
    lexicon = pair.forms.lexicon
    for index in range(at - 1, max(-1, at - 1 - HELPER_REACH), -1):
        if statement.words[index].norm in lexicon.past | lexicon.present | lexicon.perfect:
            return statement.neighbour(index, -1)
    return statement.neighbour(at, -1)


def _is_dated(pair: Pairing, statement: Statement) -> bool:
    return any(
        word.norm in pair.forms.lexicon.time_words
        or pair.forms.belongs(word.base, pair.forms.lexicon.time_words)
        or (word.norm.isdecimal() and len(word.norm) == _YEAR_DIGITS)
        for word in statement.words
    )
