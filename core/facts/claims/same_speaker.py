"""What somebody denies or says with a hedge, told as what the same speaker says plainly, in other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.attribution import REPORTS
from core.facts.claims.certainty import HEDGED, POSSIBLE, SETTLED
from core.facts.claims.clause import cue_span, is_asserted, is_passive, subject_of, verb_group
from core.facts.claims.commitment import is_fact
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.realisation import is_left_open
from core.facts.claims.shift import Shift, Stake
from core.facts.claims.sources import QUOTES, source_of
from core.facts.claims.tense import is_past
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement


def unhedged(pair: Pairing) -> Iterator[Shift]:
    """Hedged statements of a speaker of which the right side tells the matter as his, without any hedge."""
    yield from _unhedged(pair)
    yield from (shift.flip() for shift in _unhedged(pair.flip()))


def _is_of_the_past(pair: Pairing, cue: Cue) -> bool:
    """``may have left``: ``may leave`` is no less open for what happened once."""
    assert cue.head is not None
    return any(word.norm in pair.forms.lexicon.perfect for word in pair.left.words[cue.last : cue.head])


def asserted(pair: Pairing) -> Iterator[Shift]:
    """Denials of a speaker of which the right side has him assert what they deny."""
    yield from _asserted(pair)
    yield from (shift.flip() for shift in _asserted(pair.flip()))


def _unhedged(pair: Pairing) -> Iterator[Shift]:
    left, right, forms = pair.left, pair.right, pair.forms
    hedges = [cue for cue in left.on(Axis.CERTAINTY) if cue.sense.high <= HEDGED]
    if len(hedges) != 1:
        return
    cue = hedges[0]
    head = cue.head
    if head is None or head < cue.last or not is_asserted(left, head):
        return
    if left.on(Axis.POLARITY) or forms.belongs(left.words[head].base, forms.lexicon.perception):
        return
    speakers, theirs = _speakers(pair), _speakers(pair.flip())
    if not _is_same(pair, speakers, theirs) or not _is_plain(pair):
        return
    own = [i for i in sorted(left.content) if left.words[i].clause == left.words[cue.first].clause]
    there = sorted(
        at for i in own if i not in speakers and (at := pair.told_by(i)) is not None and at not in theirs
    )
    if not there:
        return
    clause = [i for i in sorted(right.content) if right.words[i].clause == right.words[there[0]].clause]
    clause = [i for i in clause if i not in theirs]
    if is_left_open(right, forms, clause[-1]) or (
        not _is_of_the_past(pair, cue) and any(is_past(pair, right, at) for at in clause)
    ):
        return
    settled = [c for c in right.on(Axis.CERTAINTY) if c.head in clause and c.sense.low >= SETTLED]
    first = min([*clause, *(c.first for c in settled)])
    yield Shift(
        Verdict.STRENGTHENED,
        cue_span(left, cue),
        right.span([first, *clause]),
        left.phrase(cue.first, head + 1),
        right.phrase(first, max(clause) + 1),
        Stake.OPEN if cue.sense.low <= POSSIBLE else None,
    )


def _asserted(pair: Pairing) -> Iterator[Shift]:
    left, right = pair.left, pair.right
    denials = left.on(Axis.POLARITY)
    if len(denials) != 1 or not _is_same(pair, _speakers(pair), _speakers(pair.flip())):
        return
    cue = denials[0]
    if cue.head is None or not is_asserted(left, cue.head) or _is_quoted(left, cue.head):
        return
    at = _asserted_there(pair, cue)
    if at is None or not is_fact(pair, [at]) or _is_quoted(right, at):
        return
    denied, object_ = cue.governs[:2], right.neighbour(at, 1)
    first, last = verb_group(right, at, pair.forms)[0], (at if object_ is None else object_) + 1
    yield Shift(
        Verdict.NEGATED,
        cue_span(left, cue),
        right.span([first, last - 1]),
        left.phrase(min(cue.first, *denied), max(cue.last - 1, *denied) + 1),
        right.phrase(first, last),
    )


def _asserted_there(pair: Pairing, cue: Cue) -> int | None:
    """The right word for what a left denial is about: what it governs, or what the same subject suffers."""
    left, right, forms = pair.left, pair.right, pair.forms
    assert cue.head is not None
    at = pair.same(cue.head)
    if at is not None or not is_passive(left, cue.head, forms):
        return at
    if any(forms.are_antonyms(left.words[cue.head].base, word.base) for word in right.words):
        return None  # ``has not been signed``, ``was left unsigned``
    subjects = {pair.same(i) for i in subject_of(left, cue.first)}
    return next(
        (
            verb
            for verb in sorted(right.content)
            if pair.origin(verb) is None
            and is_passive(right, verb, forms)
            and subjects & set(subject_of(right, verb))
        ),
        None,
    )


def _is_quoted(statement: Statement, at: int) -> bool:
    """Whether a word stands between quotation marks: quotations are compared as such."""
    words, text = statement.words, statement.text
    own = [word for word in words if word.sentence == words[at].sentence]
    before = [mark for mark in text[max(0, own[0].start - 1) : words[at].start] if mark in QUOTES]
    after = [mark for mark in text[words[at].end : own[-1].end + 2] if mark in QUOTES]
    return len(before) % 2 == 1 or (not before and len(after) % 2 == 1)


def _is_same(pair: Pairing, speakers: set[int], theirs: set[int]) -> bool:
    left, right = pair.left, pair.right
    pronouns = {right.words[at].norm for at in theirs} & pair.forms.lexicon.speakers
    return any(pair.same(at) in theirs or left.words[at].norm in pronouns for at in speakers)


def _speakers(pair: Pairing) -> set[int]:
    """The left words that name who says what is reported there."""
    left = pair.left
    cues = [cue for cue in left.on(Axis.REPORT) if cue.sense.low >= REPORTS]
    return {at for cue in cues if (source := source_of(pair, cue)) is not None for at in source.words}


def _is_plain(pair: Pairing) -> bool:
    """Whether nothing on the right asks, denies, hedges or sets a condition."""
    right, forms = pair.right, pair.forms
    if right.questions or right.conditional or right.on(Axis.POLARITY) or right.on(Axis.EVIDENCE):
        return False
    if any(cue.sense.low <= HEDGED for cue in right.on(Axis.CERTAINTY)):
        return False
    unsure = (forms.lexicon.beliefs, forms.lexicon.possibilities)
    return not any(forms.belongs(word.base, words) for word in right.words for words in unsure)
