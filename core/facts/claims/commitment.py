"""What was denied, left open or not claimed, told as fact: ``does not exclude poison``, ``blames poison``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.facts.claims.clause import is_asserted, verb_group
from core.facts.claims.denial import is_told_alike
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.pairing import Tie
from core.facts.claims.realisation import is_left_open
from core.facts.claims.shift import Shift, Stake
from core.facts.claims.stance import Stance, commitments
from core.facts.claims.tense import is_done
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.stance import Commitment
    from core.facts.claims.statement import Statement

HEDGED = 2
"""Degrees of certainty up to this one leave open what they govern."""
BARE = 2
"""Content words at most of a denial that nothing limits."""
LEAST_SHARE = 0.5
"""The least share of the words of the shorter statement, from which a name alone singles out a complement."""
LEAST_TIES_OF_A_CLAUSE = 2
"""Words of a clause denied or not claimed that must stand there: its subject alone tells nothing."""
LEAST_TOLD = 0.3
"""The least share of the words of a complement that must stand there."""
NEAR = 3
"""Words of a complement among which the first that both sides have must stand: else it is a circumstance."""

_TOLD = {
    Stance.DENIED: (Verdict.NEGATED, None),
    Stance.OPEN: (Verdict.STRENGTHENED, Stake.OPEN),
    Stance.UNSAID: (Verdict.NEGATED, None),
}
"""What it is when the other side tells the complement as fact."""


def recommitted(pair: Pairing) -> Iterator[Shift]:
    """Complements to which the two sides commit themselves differently."""
    yield from _told(pair)
    yield from (shift.flip() for shift in _told(pair.flip()))
    yield from _denied(pair)
    yield from (shift.flip() for shift in _denied(pair.flip()))


def _told(pair: Pairing) -> Iterator[Shift]:
    """Left complements that the right side tells as fact."""
    left, right = pair.left, pair.right
    theirs = list(commitments(right, pair.forms))
    for mine in commitments(left, pair.forms):
        ties = _ties(pair, mine)
        if not ties or not is_asserted(left, mine.first):
            continue
        if mine.stance is Stance.DENIED and not (_denies_clause(pair, mine) or _is_bare(pair, mine, ties)):
            continue
        if mine.stance is Stance.DENIED and is_told_alike(pair, mine.first, mine.last):
            continue
        there = [at for _, at in ties]
        if any(at in other.of for other in theirs for at in there) or not is_fact(pair, there):
            continue
        if mine.stance is Stance.UNSAID and not _is_claim(pair, mine, there):
            continue
        if _is_request(pair, left, mine.last - 1) and not _is_requested(pair, there):
            continue
        turned = pair.counterpart(mine.first)
        if turned is not None and turned[1] is Tie.OPPOSITE:
            there.append(turned[0])
        if mine.stance is Stance.OPEN and is_left_open(right, pair.forms, max(there)):
            continue
        verdict, stake = _TOLD[mine.stance]
        yield _shift(pair, mine, ties, there, verdict, stake)
        return


def _denied(pair: Pairing) -> Iterator[Shift]:
    """Left complements left open that the right side denies."""
    left, right = pair.left, pair.right
    for mine in commitments(left, pair.forms):
        if mine.stance is not Stance.OPEN or not is_asserted(left, mine.first):
            continue
        ties = _ties(pair, mine)
        for other in commitments(right, pair.forms):
            there = [at for _, at in ties if at in other.of]
            if other.stance is Stance.DENIED and there and is_asserted(right, other.first):
                yield _shift(pair, mine, ties, [other.first, *there], Verdict.NEGATED, None)
                return


def _ties(pair: Pairing, mine: Commitment) -> list[tuple[int, int]]:
    """The words of a complement with those of one right clause that tell the same, if it is about them."""
    left, right = pair.left, pair.right
    is_alike = pair.agreement.ties > NEAR and pair.agreement.share >= LEAST_SHARE
    plain = [i for i in mine.of if (is_alike or not left.words[i].capital) and i not in left.figures]
    told = [(i, at) for i in plain if (at := pair.told_by(i)) is not None]
    clauses = Counter(right.words[at].clause for _, at in told)
    best = max(clauses, key=lambda clause: (clauses[clause], -clause), default=None)
    ties = [(i, at) for i, at in told if right.words[at].clause == best]
    is_bare_clause = mine.stance is not Stance.OPEN and not is_alike and _has_clause(pair, mine)
    least = LEAST_TIES_OF_A_CLAUSE if is_bare_clause else 1
    is_about = len(ties) >= max(least, LEAST_TOLD * len(plain)) and any(i in plain[:NEAR] for i, _ in ties)
    return ties if is_about else []


def _has_clause(pair: Pairing, mine: Commitment) -> bool:
    """Whether ``that`` begins a complement, or ends what takes a stance on it: ``it is possible that``."""
    beside = pair.left.words[mine.last - 1 : mine.last + 1]
    return any(word.norm in pair.forms.lexicon.complementizers for word in beside)


def _is_claim(pair: Pairing, mine: Commitment, there: Sequence[int]) -> bool:
    """Whether what is not claimed is a statement, and of the same time: not ``did not find the knife``."""
    left, right, lexicon = pair.left, pair.right, pair.forms.lexicon
    verb, last = mine.last - 1, max(mine.of)
    modal = any(mine.last <= cue.first <= last for cue in left.on(Axis.CERTAINTY))
    clauses = {right.words[at].clause for at in there}
    if modal and not any(right.words[cue.first].clause in clauses for cue in right.on(Axis.CERTAINTY)):
        return False
    finite = lexicon.present | lexicon.past | lexicon.perfect
    return (
        modal
        or _has_clause(pair, mine)
        or _is_request(pair, left, verb)
        or any(word.norm in finite for word in left.words[mine.last : last])
        or pair.forms.belongs(left.words[verb].base, lexicon.proofs)
        or pair.forms.belongs(left.words[verb].base, lexicon.declaring)
    )


def _is_request(pair: Pairing, statement: Statement, at: int) -> bool:
    return pair.forms.belongs(statement.words[at].base, pair.forms.lexicon.requesting)


def _is_requested(pair: Pairing, there: Sequence[int]) -> bool:
    """Whether somebody asks for what right words tell: that it is done says nothing of who wants it."""
    right = pair.right
    clauses = {right.words[at].clause for at in there}
    return any(word.clause in clauses and _is_request(pair, right, at) for at, word in enumerate(right.words))


def _denies_clause(pair: Pairing, mine: Commitment) -> bool:
    """``denies that it leaked``, ``too early to``: a thing that is denied or refused may well be there."""
    words, lexicon = pair.left.words, pair.forms.lexicon
    if words[mine.last - 1].norm in lexicon.infinitive:
        return words[mine.first].norm in lexicon.excess or pair.forms.belongs(
            words[mine.first].base, lexicon.denying
        )
    return _has_clause(pair, mine)


def _is_bare(pair: Pairing, mine: Commitment, ties: Sequence[tuple[int, int]]) -> bool:
    """``No arrests have been made``: nothing limits it, so that any that is told there denies it."""
    left, right = pair.left, pair.right
    sentence = left.words[mine.first].sentence
    own = [i for i in left.content if left.words[i].sentence == sentence]
    is_all = left.words[mine.first].norm in pair.forms.lexicon.universal_denials
    at = ties[0][1]
    return is_all and len(own) <= BARE and mine.of[:1] == (ties[0][0],) and is_done(pair, right, at)


def is_fact(pair: Pairing, there: Sequence[int]) -> bool:
    """Whether nothing in the clauses of right words, nor before them, denies them or leaves them open."""
    right, forms = pair.right, pair.forms
    sentence = right.words[there[0]].sentence
    clauses = {right.words[at].clause for at in there}
    if not all(is_asserted(right, at) for at in there):
        return False
    if any(word.sentence == sentence and word.clause in right.conditional for word in right.words):
        return False
    if any(
        right.words[cue.first].sentence == sentence
        and right.words[cue.first].clause <= max(clauses)
        and (cue.axis is Axis.POLARITY or cue.sense.low <= HEDGED)
        for axis in (Axis.POLARITY, Axis.CERTAINTY, Axis.EVIDENCE)
        for cue in right.on(axis)
    ):
        return False
    lexicon = forms.lexicon
    unsure = (lexicon.negative_words, lexicon.open_words, lexicon.beliefs, lexicon.possibilities)
    return not any(
        word.clause in clauses
        and index not in there
        and any(forms.belongs(word.base, words) for words in unsure)
        and not forms.belongs(word.base, lexicon.asserting)
        for index, word in enumerate(right.words)
    )


def _shift(
    pair: Pairing,
    mine: Commitment,
    ties: Sequence[tuple[int, int]],
    there: Sequence[int],
    verdict: Verdict,
    stake: Stake | None,
) -> Shift:
    left, right = pair.left, pair.right
    last = max(i for i, _ in ties)
    first, end = _from_its_verb(pair, min(there)), max(there)
    return Shift(
        verdict,
        left.span([mine.first, last]),
        right.span([first, end]),
        left.phrase(mine.first, last + 1),
        right.phrase(first, end + 1),
        stake,
    )


def _from_its_verb(pair: Pairing, at: int) -> int:
    """Where the words begin by which the right side claims or shows what a word tells."""
    right, forms = pair.right, pair.forms
    lexicon = forms.lexicon
    for before in right.content_from(at, -1, NEAR):
        base = right.words[before].base
        if forms.belongs(base, lexicon.proofs) or forms.belongs(base, lexicon.asserting):
            return before
    return verb_group(right, at, forms)[0]
