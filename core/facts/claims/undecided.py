"""What was only asked, told as settled: ``would not say whether it will close``, ``it will close``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.facts.claims.attribution import REPORTS
from core.facts.claims.clause import is_asserted
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.retelling import is_told_elsewhere
from core.facts.claims.shift import Shift, Stake
from core.facts.claims.tense import is_past, is_present
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.claims.pairing import Pairing

HEDGED = 2
"""Degrees of certainty up to this one leave a question open."""
LEAST_TIES = 2
"""Words of the question that must stand in the answer: of whom it is asked, and what."""
LEAST_SHARE = 0.5
"""Of the words of the question that must stand there."""
OPENER = 3
"""Words before the question among which stands what leaves it open: ``not clear to them whether``."""


def settled_questions(pair: Pairing) -> Iterator[Shift]:
    """Indirect questions of the left side that the right side answers."""
    left, right = pair.left, pair.right
    for opener, first in _questions(pair):
        sentence, clause = left.words[first].sentence, left.words[first].clause
        asked = [
            i
            for i in sorted(left.content)
            if i >= first and left.words[i].clause == clause and left.words[i].sentence == sentence
        ]
        answer = _answer(pair, asked)
        least = 1 if _chooses(pair, asked, answer) else LEAST_TIES
        if len(answer) < least or len(answer) < LEAST_SHARE * len(asked):
            continue
        if not _is_told(pair, answer) or _is_told_there(pair, asked, answer):
            continue
        begin = min(answer)
        while begin > 0 and right.words[begin - 1].clause == right.words[begin].clause:
            begin -= 1
        yield Shift(
            Verdict.STRENGTHENED,
            left.span([opener, *asked]),
            right.span([begin, *answer]),
            left.phrase(opener, max(asked) + 1),
            right.phrase(begin, max(answer) + 1),
            Stake.OPEN,
        )


def _questions(pair: Pairing) -> Iterator[tuple[int, int]]:
    """Where what leaves a question open begins, and the question itself.

    One that stands at the head of its sentence may be answered there.
    """
    left, forms = pair.left, pair.forms
    for first, word in enumerate(left.words):
        before = range(max(0, first - OPENER), first)
        here = [i for i in before if left.words[i].sentence == word.sentence]
        if not here or first + 1 >= len(left.words):
            continue
        openers = [i for i in here if forms.belongs(left.words[i].base, forms.lexicon.open_words)]
        is_asked = word.norm in forms.lexicon.questions or (openers and word.norm in forms.lexicon.conditions)
        claims = openers and word.norm in forms.lexicon.complementizers and _is_too_early(pair, here)
        if not is_asked and not claims:
            continue
        if here[0] == 0 or left.words[here[0] - 1].sentence != word.sentence:
            verb = left.words[here[0]]
            if first - here[0] == 1 and forms.belongs(verb.base, forms.lexicon.open_words):
                continue  # ``Asked whether it would move, he said it would``
        denials = [cue.first for cue in left.on(Axis.POLARITY) if cue.first in here or cue.head in here]
        yield min((*denials, *openers), default=first), first


def _chooses(pair: Pairing, asked: Sequence[int], answer: Sequence[int]) -> bool:
    """Whether the right side has just one of two things between which a question leaves the choice."""
    left = pair.left
    last = left.words[asked[-1]] if asked else None
    if last is None or pair.agreement.share < LEAST_SHARE:
        return False
    other = [i for i in left.content if i > asked[-1] and left.words[i].clause == last.clause + 1]
    begins = [word.norm for word in left.words if word.clause == last.clause + 1][:1]
    is_choice = begins and begins[0] in pair.forms.lexicon.alternatives
    return bool(is_choice and other and answer and all(pair.told_by(i) is None for i in other))


def _is_too_early(pair: Pairing, here: Sequence[int]) -> bool:
    """``too early to say that``, ``not known that``: nobody says it."""
    return any(cue.head in here or cue.first in here for cue in pair.left.on(Axis.POLARITY))


def _answer(pair: Pairing, asked: Sequence[int]) -> list[int]:
    """The right words that stand for words of the question, of the clause that has most of them."""
    right = pair.right
    there = [at for i in asked if (at := pair.same(i)) is not None]
    clauses = Counter(right.words[at].clause for at in there)
    if not clauses:
        return []
    best = max(clauses, key=lambda clause: (clauses[clause], -clause))
    return sorted(at for at in there if right.words[at].clause == best)


def _is_told_there(pair: Pairing, asked: Sequence[int], answer: Sequence[int]) -> bool:
    """Whether the left side answers the question itself, in another clause of its setting; names apart."""
    words = [pair.left.words[i] for i in asked if pair.same(i) in answer]
    bases = {word.base for word in words if not word.capital} or {word.base for word in words}
    return is_told_elsewhere(pair.left, pair.forms, asked, bases)


def _is_told(pair: Pairing, answer: Sequence[int]) -> bool:
    """Whether the right clause is a statement, and nothing in its sentence leaves it open."""
    right, forms = pair.right, pair.forms
    sentence, clause = right.words[answer[0]].sentence, right.words[answer[0]].clause
    if not is_asserted(right, answer[0]):
        return False
    if any(word.sentence == sentence and word.clause in right.conditional for word in right.words):
        return False
    if any(
        right.words[cue.first].sentence == sentence
        and right.words[cue.first].clause <= clause
        and cue.sense.low <= HEDGED
        for axis in (Axis.CERTAINTY, Axis.EVIDENCE)
        for cue in right.on(axis)
    ):
        return False
    lexicon = forms.lexicon
    if any(
        word.sentence == sentence
        and (
            forms.belongs(word.base, lexicon.beliefs)
            or (word.clause <= clause and forms.belongs(word.base, lexicon.open_words))
        )
        and not any(cue.first <= at < cue.last for cue in right.on(Axis.REPORT) if cue.sense.low >= REPORTS)
        for at, word in enumerate(right.words)
    ):
        return False
    finite = lexicon.past | lexicon.present | lexicon.perfect
    return (
        any(word.clause == clause and word.norm in finite for word in right.words)
        or any(right.words[cue.first].clause == clause for cue in right.on(Axis.CERTAINTY))
        or any(is_past(pair, right, at) or is_present(pair, right, at) for at in answer)
    )
