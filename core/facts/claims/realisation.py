"""How far what a statement tells has come: possible, considered, alleged, planned, or done.

Every language has more ways to tell one degree than two texts share: ``may``, ``there is a chance that``. So
no cue is paired with another: what one side tells as less than done is looked for on the other, and where
that tells it with no word at all by which it could be less, the degree has changed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.facts.claims.attribution import REPORTS
from core.facts.claims.clause import concedes, is_asserted
from core.facts.claims.languages.lexicon import Axis, Realisation
from core.facts.claims.retelling import is_told_elsewhere
from core.facts.claims.shift import Shift, Stake
from core.facts.claims.tense import is_done, is_present
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.facts.claims.forms import Forms
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Statement

LEAST_TIES = 2
"""Words of what is less than done that must stand in one sentence of the other side."""
LEAST_SHARE = 0.2
"""Of the words of what is less than done."""
LEAST_AGREEMENT = 4
"""Words that the two statements must share."""
SCOPE = 14
"""Content words after an opening on which it bears at most."""
NEAR = 1
"""Words between an opening and a denial of it."""
_OPEN = (
    Realisation.POSSIBLE,
    Realisation.CONSIDERED,
    Realisation.ALLEGED,
    Realisation.APPARENT,
    Realisation.PLANNED,
    Realisation.ASKED,
    Realisation.PARTIAL,
)

_FAR_FROM_SETTLED = (Realisation.POSSIBLE, Realisation.CONSIDERED)
"""What is told so has changed where the other side has it as sure to come."""
SURE = 3
"""The least degree of certainty of what is sure to come."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Words ``first`` up to but not including ``last`` by which those of ``scope`` are less than done."""

    first: int
    last: int
    degree: Realisation
    scope: tuple[int, ...]
    """Content words before it in its clause, and after it."""

    @property
    def after(self) -> tuple[int, ...]:
        return tuple(at for at in self.scope if at >= self.last)


def openings(statement: Statement, forms: Forms) -> list[Opening]:
    """What in a statement says, or may say, that something is less than done."""
    words, lexicon = statement.words, forms.lexicon
    bases = [word.base for word in words]
    found: list[Opening] = []
    at = 0
    while at < len(words):
        match = forms.realisations.match(bases, at)
        is_name = words[at].norm in lexicon.titles_of_cues and (
            words[at].capital or (at + 1 < len(words) and words[at + 1].is_number)
        )
        if match is None or is_name:
            at += 1
            continue
        degree, end = match
        if degree is not None and words[at].sentence == words[end - 1].sentence:
            found.append(Opening(at, end, degree, _scope(statement, forms, at, end)))
        at = end
    return found


def is_left_open(statement: Statement, forms: Forms, at: int) -> bool:
    """Whether something that bears on a word, or opens its sentence, surely says it is less than done."""
    words = statement.words
    return any(
        opening.degree in _OPEN
        and opening.degree is not Realisation.PARTIAL
        and (at in opening.scope or _opens_sentence(statement, opening.first, words[at].sentence))
        for opening in openings(statement, forms)
    )


def _opens_sentence(statement: Statement, at: int, sentence: int) -> bool:
    """Whether a word is at the head of a sentence: ``In all likelihood, …``."""
    return statement.words[at].sentence == sentence and statement.before(at) is None


def realised(pair: Pairing) -> Iterator[Shift]:
    """What one side tells as less than done, and the other as done."""
    yield from _realised(pair, is_flipped=False)
    yield from (shift.flip() for shift in _realised(pair.flip(), is_flipped=True))


def _realised(pair: Pairing, *, is_flipped: bool) -> Iterator[Shift]:
    left, right, forms = pair.left, pair.right, pair.forms
    if left.is_heading or right.is_heading or pair.agreement.ties < LEAST_AGREEMENT:
        return
    theirs = openings(right, forms)
    for mine in openings(left, forms):
        if not _is_apt(pair, mine, is_flipped=is_flipped) or _is_kept(pair, mine):
            continue
        ties = _ties(pair, mine)
        there = sorted(ties.values())
        if not _is_about(mine, ties) or any(not _is_of_another(pair, mine, other) for other in theirs):
            continue
        clauses = {right.words[at].clause for at in there}
        if not all(is_asserted(right, at) for at in there) or _is_turned(pair, mine, clauses):
            continue
        if not _is_told(pair, mine, clauses, is_flipped=is_flipped) or _is_claimed_by_both(pair, mine, there):
            continue
        told = {left.words[at].base for at in ties if at >= mine.last and not left.words[at].capital}
        if told and is_told_elsewhere(left, forms, sorted((mine.first, *mine.scope)), told):
            continue
        first, last = _clause_of(right, there)
        yield Shift(
            Verdict.STRENGTHENED,
            left.span([mine.first, mine.last - 1, *ties]),
            right.span([first, last]),
            left.phrase(mine.first, mine.last),
            right.phrase(first, last + 1),
            Stake.OPEN,
        )
        return


def _is_apt(pair: Pairing, mine: Opening, *, is_flipped: bool) -> bool:
    """Whether left words surely say that something is less than done.

    Who has done something may have asked for it before, and so it is no less done.
    """
    if concedes(pair.left, pair.forms, mine.first, mine.last):
        return False
    if mine.degree not in _OPEN or not is_asserted(pair.left, mine.first):
        return False
    if mine.degree is Realisation.ASKED and is_flipped:
        return False
    if mine.degree is Realisation.PARTIAL and not _is_completed(pair, mine):
        return False
    return not _is_denied(pair.left, mine) and not _is_ability(pair, pair.left, mine)


def _is_kept(pair: Pairing, mine: Opening) -> bool:
    """Whether the other side has the very verb or noun: ``examine whether``, ``will be examined``."""
    left = pair.left
    own = {left.words[at].base for at in range(mine.first, mine.last)} - pair.forms.bases(
        pair.forms.lexicon.function_words | pair.forms.lexicon.auxiliaries
    )
    cues = {at for cue in pair.right.on(Axis.CERTAINTY) for at in range(cue.first, cue.last)}
    return any(word.base in own for at, word in enumerate(pair.right.words) if at not in cues)


def _is_about(mine: Opening, ties: Mapping[int, int]) -> bool:
    """Whether enough of the words on which an opening bears stand on the other side."""
    if len(ties) < LEAST_TIES or len(ties) < LEAST_SHARE * len(mine.scope):
        return False
    after = mine.after[:1] if mine.degree is Realisation.ASKED else mine.after
    return any(at in ties for at in after) or (not after and mine.degree is not Realisation.ASKED)


def _is_claimed_by_both(pair: Pairing, mine: Opening, there: Sequence[int]) -> bool:
    """Whether both sides tell an allegation as what somebody says."""
    return (
        mine.degree is Realisation.ALLEGED
        and _is_reported(pair.left, mine.first)
        and _is_reported(pair.right, there[0])
    )


def _is_reported(statement: Statement, at: int) -> bool:
    """Whether somebody says what a word of a sentence is part of, so that it is still a claim."""
    sentence = statement.words[at].sentence
    return any(
        cue.sense.low >= REPORTS and statement.words[cue.first].sentence == sentence
        for cue in statement.on(Axis.REPORT)
    )


def _is_told(pair: Pairing, mine: Opening, clauses: set[int], *, is_flipped: bool) -> bool:
    """Whether some right clauses have a finite verb; what the left side makes less of must be in the past."""
    right, lexicon = pair.right, pair.forms.lexicon
    own = [at for at, word in enumerate(right.words) if word.clause in clauses]
    if any(at in right.content and is_done(pair, right, at) for at in own):
        return True
    is_modal = mine.last - mine.first == 1  # ``may`` also permits: it is compared with ``will`` by its verb
    if (
        mine.degree in _FAR_FROM_SETTLED
        and not is_modal
        and any(
            cue.sense.low >= SURE and right.words[cue.first].clause in clauses
            for cue in right.on(Axis.CERTAINTY)
        )
    ):
        return True
    return not is_flipped and any(
        right.words[at].norm in lexicon.present | lexicon.perfect or is_present(pair, right, at) for at in own
    )


def _ties(pair: Pairing, mine: Opening) -> dict[int, int]:
    """Words of a scope with those of the right sentence that has most of them."""
    right = pair.right
    told = {i: at for i in mine.scope if (at := pair.told_by(i)) is not None}
    sentences = Counter(right.words[at].sentence for at in told.values())
    best = max(sentences, key=lambda sentence: (sentences[sentence], -sentence), default=0)
    return {i: at for i, at in told.items() if right.words[at].sentence == best}


def _clause_of(statement: Statement, there: list[int]) -> tuple[int, int]:
    """The first and last word of the clause that holds most of some words."""
    words = statement.words
    counts = Counter(words[at].clause for at in there)
    best = max(counts, key=lambda clause: (counts[clause], -clause))
    own = [i for i, word in enumerate(words) if word.clause == best]
    return own[0], own[-1]


def _scope(statement: Statement, forms: Forms, first: int, last: int) -> tuple[int, ...]:
    """The content words up to the next mark of punctuation, and those before in the same clause."""
    words, lexicon = statement.words, forms.lexicon
    breaks = lexicon.breaks - lexicon.complementizers - lexicon.coordinators
    found: list[int] = []
    for at in range(last, len(words)):
        if words[at].sentence != words[first].sentence or len(found) == SCOPE:
            break
        is_marked = bool(statement.text[words[at - 1].end : words[at].start].strip())
        if words[at].norm in breaks or (is_marked and (found or words[at].norm in lexicon.coordinators)):
            break
        if at in statement.content:
            found.append(at)
    clause = words[first].clause
    before = [at for at in range(first) if at in statement.content and words[at].clause == clause]
    return (*before, *found)


def _is_denied(statement: Statement, mine: Opening) -> bool:
    """``is not considering``; ``not rule out`` holds its own denial."""
    near = range(mine.first - 1 - NEAR, mine.last + NEAR)
    return any(
        cue.first in near and not mine.first <= cue.first < mine.last for cue in statement.on(Axis.POLARITY)
    )


def _is_ability(pair: Pairing, statement: Statement, mine: Opening) -> bool:
    """``could hear``: it was heard."""
    after = statement.content_from(mine.last - 1, 1, 1)
    return (
        mine.degree is Realisation.POSSIBLE
        and mine.last - mine.first == 1
        and bool(after)
        and pair.forms.belongs(statement.words[after[0]].base, pair.forms.lexicon.perception)
    )


def _is_completed(pair: Pairing, mine: Opening) -> bool:
    """Whether the right side, and not the left, has a word by which something is done to the end."""
    left, right, completing = pair.left.words, pair.right.words, pair.forms.lexicon.completing
    rest = (*left[: mine.first], *left[mine.last :])
    return any(pair.forms.belongs(word.base, completing) for word in right) and not any(
        pair.forms.belongs(word.base, completing) for word in rest
    )


def _is_of_another(pair: Pairing, mine: Opening, other: Opening) -> bool:
    """Whether right words bear on what the left ones of ``mine`` do not, or are far surer than these."""
    if other.degree is Realisation.SETTLED and mine.degree in _FAR_FROM_SETTLED:
        return True
    origins = {i for at in other.scope if (i := pair.origin(at)) is not None}
    return bool(origins) and origins.isdisjoint(mine.scope)


def _is_turned(pair: Pairing, mine: Opening, clauses: set[int]) -> bool:
    """Whether just one of the two clauses has a denial or a negative word."""
    own = {pair.left.words[at].clause for at in (mine.first, *mine.scope)}
    return _has_denial(pair, pair.left, own) != _has_denial(pair, pair.right, clauses)


def _has_denial(pair: Pairing, statement: Statement, clauses: set[int]) -> bool:
    words, negative = statement.words, pair.forms.lexicon.negative_words
    return any(words[cue.first].clause in clauses for cue in statement.on(Axis.POLARITY)) or any(
        word.clause in clauses and pair.forms.belongs(word.base, negative) for word in words
    )
