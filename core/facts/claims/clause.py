"""The smallest clause around a cue or a word, and whether anybody asserts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.languages.lexicon import Axis

if TYPE_CHECKING:
    from core.facts.claims.forms import Forms
    from core.facts.claims.statement import Cue, Statement
    from core.model import Span

_OBJECT_REACH = 3
"""Words after the head among which its object is still shown."""
_VERBAL = (Axis.CERTAINTY, Axis.POLARITY, Axis.EVIDENCE, Axis.FREQUENCY)


def is_asserted(statement: Statement, at: int) -> bool:
    """Whether a word stands outside questions and conditions."""
    word = statement.words[at]
    return word.sentence not in statement.questions and word.clause not in statement.conditional


def subject_of(statement: Statement, at: int) -> list[int]:
    """The content words before one in its clause, in the order of the text.

    Where a clause begins with its verb after a parenthesis that says who speaks, those before that:
    ``the valve, she says, was closed``.
    """
    words, clause = statement.words, statement.words[at].clause
    before = [i for i in sorted(statement.content) if i < at and words[i].sentence == words[at].sentence]
    own = [i for i in before if words[i].clause == clause]
    if own or not any(words[cue.first].clause == clause - 1 for cue in statement.on(Axis.REPORT)):
        return own
    return [i for i in before if words[i].clause == clause - 2]


def is_passive(statement: Statement, at: int, forms: Forms) -> bool:
    """Whether a word is a participle after an auxiliary of the passive: ``has not been excluded``."""
    before = statement.words[max(0, at - 2) : at]
    is_participle = forms.is_participle(statement.words[at].norm)
    return is_participle and any(word.norm in forms.lexicon.passive for word in before)


def cue_span(statement: Statement, cue: Cue) -> Span:
    """From the cue to what it governs."""
    words = [cue.first, cue.last - 1]
    if cue.head is not None:
        words += [cue.head, *_object(statement, cue.head)]
    return statement.span(words)


def word_span(statement: Statement, at: int, forms: Forms) -> Span:
    """A word with its auxiliaries and its object."""
    first, _ = verb_group(statement, at, forms)
    return statement.span([first, at, *_object(statement, at)])


def verb_group(statement: Statement, at: int, forms: Forms) -> tuple[int, int]:
    """The words ``first`` up to but not including ``last`` that are the word and its auxiliaries."""
    verbal = {index for cue in statement.cues if cue.axis in _VERBAL for index in range(cue.first, cue.last)}
    first = at
    while (
        first > 0
        and statement.words[first - 1].clause == statement.words[at].clause
        and (first - 1 in verbal or statement.words[first - 1].norm in forms.lexicon.auxiliaries)
    ):
        first -= 1
    return first, at + 1


def _object(statement: Statement, head: int) -> list[int]:
    clause = statement.words[head].clause
    for index in range(head + 1, min(head + 1 + _OBJECT_REACH, len(statement.words))):
        if statement.words[index].clause != clause:
            break
        if index in statement.content:
            return [index]
    return []


def concedes(statement: Statement, forms: Forms, first: int, last: int) -> bool:
    """Whether a modal grants something against what follows: ``sales may have dropped, but …``."""
    words, lexicon = statement.words, forms.lexicon
    if last - first > 1 or words[first].norm not in lexicon.conceding:
        return False
    rest = (word for word in words[last:] if word.sentence == words[first].sentence)
    return any(word.norm in lexicon.contrasting and word.clause > words[first].clause for word in rest)
