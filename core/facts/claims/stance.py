"""How far a statement commits itself to what some of its words tell: denied, left open, or not claimed.

Negations and the verbs over a complement are composed, as in Nairn, Condoravdi and Karttunen, Computing
relative polarity for textual inference (2006): ``excludes a fire`` denies it, ``does not exclude a fire``
leaves it open, ``does not claim that it burned`` says nothing of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.facts.claims.clause import is_passive, subject_of
from core.facts.claims.languages.lexicon import Axis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.forms import Forms
    from core.facts.claims.statement import Cue, Statement

POSSIBLE = 1
"""The degree of certainty of what may be or may not be."""
REACH = 3
"""Words between a negation and the verb over a complement that it denies: ``did not in any way exclude``."""
COMPLEMENT = 8
"""Content words of a complement that are looked at: those of about one clause."""
TOO_REACH = 3
"""Words between ``too`` and ``to``: ``too few for it to``."""


class Stance(StrEnum):
    """What a statement says of the complement of its verb."""

    DENIED = "denied"
    OPEN = "open"
    UNSAID = "unsaid"
    """Only that nobody found, said or claimed it."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """Words ``first`` up to but not including ``last`` take a stance on the content words of ``of``."""

    stance: Stance
    first: int
    last: int
    of: tuple[int, ...]


def commitments(statement: Statement, forms: Forms) -> Iterator[Commitment]:
    """The stances of a statement other than that it is so."""
    denials = statement.on(Axis.POLARITY)
    taken: set[int] = set()
    for cue in denials:
        over = _verb_denied(statement, forms, cue)
        if over is None or statement.words[cue.last - 1].norm in forms.lexicon.infinitive:
            continue
        first, last, stance = over
        taken |= {cue.first, first}
        of = _complement(statement, forms, last)
        if is_passive(statement, first, forms):
            of = (*subject_of(statement, cue.first), *of)
        yield Commitment(stance, cue.first, last, of)
    for cue in statement.on(Axis.CERTAINTY):
        if cue.sense.high <= POSSIBLE and not _is_modal(statement, forms, cue):
            yield Commitment(Stance.OPEN, cue.first, cue.last, _complement(statement, forms, cue.last))
    for cue in denials:
        if cue.first not in taken:
            yield _denied(statement, forms, cue.first, cue.last)
    for at, word in enumerate(statement.words):
        if at in taken:
            continue
        if forms.belongs(word.base, forms.lexicon.denying):
            yield _denied(statement, forms, at, at + 1)
        elif word.norm in forms.lexicon.excess and (to := _infinitive(statement, forms, at)) is not None:
            yield _denied(statement, forms, at, to)


def _denied(statement: Statement, forms: Forms, first: int, last: int) -> Commitment:
    """What words deny; what it is too early or premature to say they leave open."""
    words = statement.words
    is_said = last < len(words) and forms.belongs(words[last].base, forms.lexicon.asserting)
    if is_said and words[last - 1].norm in forms.lexicon.infinitive:
        return Commitment(Stance.OPEN, first, last + 1, _complement(statement, forms, last + 1))
    return Commitment(Stance.DENIED, first, last, _complement(statement, forms, last))


def _is_modal(statement: Statement, forms: Forms, cue: Cue) -> bool:
    """``may well burn``: it hedges its verb and has no complement."""
    sense = forms.lexicon.cues.get(statement.words[cue.first].norm)
    return sense is not None and sense.axis is Axis.CERTAINTY


def _verb_denied(statement: Statement, forms: Forms, cue: Cue) -> tuple[int, int, Stance] | None:
    """The verb over a complement that a negation denies, and what is left of the complement by it."""
    words, lexicon = statement.words, forms.lexicon
    for at in range(cue.last, min(cue.last + REACH, len(words))):
        if words[at].clause != words[cue.last - 1].clause:
            break
        other = next((c for c in statement.on(Axis.POLARITY) if c.first == at), None)
        if other is not None:  # ``not rule out``; ``never without`` denies a denial
            return (at, other.last, Stance.OPEN) if other.last - other.first > 1 else None
        if forms.belongs(words[at].base, lexicon.denying):
            return at, at + 1, Stance.OPEN
        if _asserts(statement, forms, cue, at):
            return at, at + 1, Stance.UNSAID
        if at in statement.content:
            break
    return None


def _asserts(statement: Statement, forms: Forms, cue: Cue, at: int) -> bool:
    """``did not find that``, ``no sign of``; ``not signed`` says nothing of a sign."""
    lexicon, base = forms.lexicon, statement.words[at].base
    is_none = statement.words[cue.first].norm in lexicon.determiners
    return forms.belongs(base, lexicon.asserting) or (is_none and forms.belongs(base, lexicon.proofs))


def _infinitive(statement: Statement, forms: Forms, at: int) -> int | None:
    """The word after the ``to`` of ``too … to``."""
    words = statement.words
    for index in range(at + 1, min(at + 2 + TOO_REACH, len(words))):
        if words[index].clause != words[at].clause:
            break
        if words[index].norm in forms.lexicon.infinitive:
            return index + 1
    return None


def _complement(statement: Statement, forms: Forms, first: int) -> tuple[int, ...]:
    """The content words from one on to the end of the clause, or of the one that ``that`` begins there."""
    words, lexicon = statement.words, forms.lexicon
    found: list[int] = []
    clause = words[first - 1].clause
    for index in range(first, len(words)):
        word = words[index]
        if word.sentence != words[first - 1].sentence or len(found) == COMPLEMENT:
            break
        if word.clause != clause:
            if word.norm not in lexicon.complementizers or found:
                break
            clause = word.clause
        if index in statement.content:
            found.append(index)
    return tuple(found)
