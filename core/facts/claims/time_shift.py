"""Statements moved in time: a past that lost its date and reads as now, what is to come told as done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import is_asserted, subject_of, verb_group, word_span
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.marks import BESIDE, beside, marks_of, phrase_of, ties_between
from core.facts.claims.pairing import Tie
from core.facts.claims.shift import Shift, Stake, from_cue_to_verb
from core.facts.claims.tense import HELPER_REACH, is_done, is_past, is_present
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.marks import Mark
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

LEAST_SHARE = 0.5
"""Of the words around the verb, that must agree."""
CERTAIN = 4
"""The highest degree of words for what is to come; words of less may mean that it never does."""
SURE = (3,)
"""The lowest degrees of ``will``."""
PLANNED = (2, 3)
"""Those of ``will``, ``would`` and ``is due to``; ``would`` alone also tells a past."""
_YEAR_DIGITS = 4


def shifts_in_time(pair: Pairing) -> Iterator[Shift]:
    """Statements of which the other side tells as present, done or still to come what this one does not."""
    yield from _undated(pair)
    yield from _done(pair, PLANNED)
    for shift in _done(pair.flip(), SURE):
        yield shift.flip()


def _done(pair: Pairing, degrees: tuple[int, ...]) -> Iterator[Shift]:
    """``will apply`` against ``has applied``: still to come on the left side, done on the right."""
    left, right = pair.left, pair.right
    for cue in left.on(Axis.CERTAINTY):
        head = cue.head
        if head is None or head < cue.last or cue.sense.high != CERTAIN or cue.sense.low not in degrees:
            continue
        tied = pair.counterpart(head)
        if tied is None or tied[1] not in (Tie.SAME, Tie.SYNONYM):
            continue
        at = tied[0]
        if not is_asserted(left, head) or not is_asserted(right, at) or not is_done(pair, right, at):
            continue
        if cue.sense.low not in SURE and not _is_foretold(left, cue):
            continue
        if any(is_done(pair, left, i) for i in left.content if left.words[i].base == left.words[head].base):
            continue
        if _is_left_open(left, head) or _is_left_open(right, at):
            continue
        context = pair.context(head, at)
        if context.ties < 2 or context.share < LEAST_SHARE:
            continue
        yield from_cue_to_verb(Verdict.TIME_SHIFTED, pair, cue, at, Stake.OPEN)


def done_by_now(pair: Pairing) -> Iterator[Shift]:
    """What somebody has yet to do, told as what he has done, by another verb: ``will ask``, ``has filed``."""
    yield from _done_by_now(pair)
    yield from (shift.flip() for shift in _done_by_now(pair.flip()))


def _done_by_now(pair: Pairing) -> Iterator[Shift]:
    left, right = pair.left, pair.right
    for cue in (*left.on(Axis.CERTAINTY), *left.on(Axis.POLARITY)):
        head = cue.head
        if head is None or head < cue.last or not is_asserted(left, head) or pair.same(head) is not None:
            continue
        if cue.axis is Axis.CERTAINTY and (cue.sense.low not in SURE or _is_left_open(left, head)):
            continue
        if cue.axis is Axis.POLARITY and not _has_word(left, head, pair.forms.lexicon.until_now):
            continue
        at = next((at for at in sorted(right.content) if _has_done(pair, cue, at)), None)
        if at is not None:
            verdict = Verdict.NEGATED if cue.axis is Axis.POLARITY else Verdict.TIME_SHIFTED
            yield from_cue_to_verb(verdict, pair, cue, at, Stake.OPEN)
            return


def _has_done(pair: Pairing, cue: Cue, at: int) -> bool:
    """Whether a right word tells what the subject of a left cue has done, and what the left does not tell."""
    right, lexicon = pair.right, pair.forms.lexicon
    if pair.origin(at) is not None or not is_asserted(right, at) or not is_done(pair, right, at):
        return False
    if not pair.forms.is_participle(right.words[at].norm):
        return False
    if any(at in range(other.first, other.last) for other in right.on(Axis.REPORT)):
        return False
    after = right.words[at + 1].norm if at + 1 < len(right.words) else ""
    if after in lexicon.infinitive | lexicon.complementizers:  # ``has decided to``
        return False
    by_now = _has_word(right, at, lexicon.by_now)
    if not by_now and (cue.axis is Axis.POLARITY or not _ends_perfect(pair, at)):
        return False
    subjects = subject_of(right, at)
    return not _is_left_open(right, at) and any(
        pair.same(i) in subjects for i in subject_of(pair.left, cue.first)
    )


def _ends_perfect(pair: Pairing, at: int) -> bool:
    """Whether ``has`` or ``have`` stands before a word, with nothing of meaning between."""
    right, lexicon = pair.right, pair.forms.lexicon
    before = at - 1
    while before >= 0 and right.words[before].norm in lexicon.auxiliaries - lexicon.perfect:
        before -= 1
    return before >= 0 and right.words[before].norm in lexicon.perfect - lexicon.passive


def _has_word(statement: Statement, at: int, norms: frozenset[str]) -> bool:
    """Whether one of some words stands beside a verb in its clause."""
    words = statement.words
    near = words[max(0, at - HELPER_REACH) : at + HELPER_REACH]
    return any(word.norm in norms and word.clause == words[at].clause for word in near)


def _is_foretold(statement: Statement, cue: Cue) -> bool:
    """Whether ``would`` is the ``will`` of somebody's words; alone it may tell what did happen later.

    With a condition it says only what would follow.
    """
    sentence = statement.words[cue.first].sentence
    if any(word.sentence == sentence and word.clause in statement.conditional for word in statement.words):
        return False
    return cue.last - cue.first > 1 or any(
        report.first < cue.first and statement.words[report.first].sentence == sentence
        for report in statement.on(Axis.REPORT)
    )


def _is_left_open(statement: Statement, at: int) -> bool:
    return any(statement.governing(axis, at) for axis in (Axis.POLARITY, Axis.EVIDENCE))


def _undated(pair: Pairing) -> Iterator[Shift]:
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


def brought_to_now(pair: Pairing) -> Iterator[Shift]:
    """A dated past, or what is still to come, told with a word for now, and with neither date nor future."""
    left, right = pair.left, pair.right
    if left.is_heading or right.is_heading or marks_of(pair, left, Axis.PRESENT):
        return
    for now in marks_of(pair, right, Axis.PRESENT):
        told = [at for side in beside(right, now) for at in side]
        for cue in left.on(Axis.CERTAINTY):
            is_ahead = cue.sense.low in SURE or cue.last - cue.first > 1
            if not is_ahead or cue.sense.low not in PLANNED or cue.sense.high != CERTAIN:
                continue
            if any(c.sense.high == CERTAIN for c in right.on(Axis.CERTAINTY)) or _is_left_open(
                left, cue.first
            ):
                return
            if ties_between(pair, cue.governs, told):
                yield _to_now(pair, cue.first, cue.last, now, Stake.OPEN)
                return
        years, kept = _years(left), _years(right)
        if years and not kept and ties_between(pair, left.window(years[0], BESIDE), told):
            yield _to_now(pair, years[0], years[0] + 1, now, None)
            return


def _to_now(pair: Pairing, first: int, last: int, now: Mark, stake: Stake | None) -> Shift:
    left, right = pair.left, pair.right
    return Shift(
        Verdict.TIME_SHIFTED,
        left.span([first, last - 1]),
        right.span([now.first, now.last - 1]),
        left.phrase(first, last),
        phrase_of(right, now),
        stake,
    )


def _years(statement: Statement) -> list[int]:
    words = statement.words
    return [i for i, word in enumerate(words) if word.norm.isdecimal() and len(word.norm) == _YEAR_DIGITS]


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
        for word in statement.words
    ) or bool(_years(statement))
