"""Causes that the version adds: two statements that stood side by side are made cause and effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.marks import events_of, is_denied, marks_of
from core.facts.claims.shift import Shift
from core.facts.claims.statement import senses_around, words_of
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.claims.marks import Mark
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

NOTHING_BUT_CAUSE = 2
"""The degree of words that mean nothing else; ``since`` and ``as`` on the left count as a cause, too."""
BETWEEN = 3
"""The degree of verbs that stand between a cause and its effect, so that both are known by their place."""
REACH = 4
"""Content words on either side of the connective that are looked at: the core of each clause."""
NEAREST = 3
"""Content words beside a connective by which its cause or effect is known again."""
LEAST_TIES = 4
"""Words that two statements must share before a cause or effect of one alone counts as new."""
LEAST_AGREEMENT = 0.4
"""The least share of the words of the shorter statement."""
OF_CHANGE = 3
"""The degree of verbs of change, which give a cause where the left side tells the change by itself."""
LEAST_JOINED = 3
"""Words of both that must be known where whole sentences stand for each other."""
LEAST_SHARE = 0.5
"""Of them, that must stand on the left, so that both cause and effect are known there."""


def causes_added(pair: Pairing) -> Iterator[Shift]:
    """Causal words on the right between two things that the left side tells without one."""
    left, right = pair.left, pair.right
    if left.on(Axis.CAUSE):
        return
    for cue in right.on(Axis.CAUSE):
        if cue.sense.low < NOTHING_BUT_CAUSE or right.words[cue.first].sentence in right.questions:
            continue
        if _is_invented(pair, cue):
            yield _invented(pair, cue)
            continue
        sides = []
        for inner, step in ((cue.first, -1), (cue.last - 1, 1)):
            near = right.content_from(inner, step, REACH)
            known = [pair.origin(index) for index in near]
            ties = [index for index in known if index is not None]
            if not ties or len(ties) < LEAST_SHARE * len(near):
                break
            sides.append((near, ties))
        if len(sides) < 2 or len(sides[0][1]) + len(sides[1][1]) < 3:
            continue
        connective = _connective(pair, sides[0][1][0], sides[1][1][0])
        if connective is None:
            continue
        yield Shift(
            Verdict.CAUSE_ADDED,
            left.span([*sides[0][1], *sides[1][1]]),
            right.span([cue.first, cue.last - 1, sides[0][0][0], sides[1][0][0]]),
            connective,
            right.of_cue(cue),
        )


def _is_invented(pair: Pairing, cue: Cue) -> bool:
    """Whether cause or effect is told nowhere on the left, and around the left statement no cause at all."""
    if pair.agreement.ties < LEAST_TIES or pair.agreement.share < LEAST_AGREEMENT:
        return False
    effect, reason = _told_beside(pair.right, cue)
    is_new = len(reason) > 1 and _is_unheard_of(pair, reason)
    if cue.sense.high == BETWEEN and effect and _is_subject(pair.right, effect[0], cue):
        is_new = is_new or _is_unheard_of(pair, effect)
    return is_new and all(
        sense.axis is not Axis.CAUSE or sense.low < NOTHING_BUT_CAUSE
        for sense in senses_around(pair.left, pair.forms)
    )


def _is_subject(statement: Statement, at: int, cue: Cue) -> bool:
    """Whether a word stands in the clause of a verb: just before ``, resulting in`` stands no subject."""
    return statement.words[at].clause == statement.words[cue.first].clause


def _told_beside(statement: Statement, cue: Cue) -> tuple[list[int], list[int]]:
    """The nearest content words before and after a connective, each in its own clause, nearest first."""
    found = []
    for inner, step in ((cue.first, -1), (cue.last - 1, 1)):
        near = statement.content_from(inner, step, NEAREST)
        found.append([at for at in near if statement.words[at].clause == statement.words[near[0]].clause])
    return found[0], found[1]


def _is_unheard_of(pair: Pairing, words: Sequence[int]) -> bool:
    """Whether the nearest of these right words, and half of them, stand nowhere in the left article."""
    if not words:
        return False
    new = [at for at in words if pair.origin(at) is None and not _is_known(pair, pair.right.words[at].base)]
    return words[0] in new and 2 * len(new) >= len(words)


def _is_known(pair: Pairing, base: str) -> bool:
    """Whether a word, or one that means the same, stands in the left article."""
    known, forms = words_of(pair.left.text, pair.forms), pair.forms
    return base in known or any(forms.are_synonyms(base, other) for other in known)


def _invented(pair: Pairing, cue: Cue) -> Shift:
    left, right = pair.left, pair.right
    near = [at for step in (-1, 1) for at in right.content_from(cue.first, step, REACH)]
    known = [at for index in near if (at := pair.origin(index)) is not None] or sorted(left.content)
    last = right.content_from(cue.last - 1, 1, REACH)[-1]
    return Shift(
        Verdict.CAUSE_ADDED,
        left.span(known),
        right.span([cue.first, last]),
        "(no cause)",
        right.phrase(cue.first, last + 1),
    )


def _connective(pair: Pairing, one: int, other: int) -> str | None:
    """The joining word between two things on the left, or that they stand in sentences of their own."""
    low, high = sorted((one, other))
    words = pair.left.words
    if words[low].sentence != words[high].sentence:
        return "(two sentences)"
    joining = [word.norm for word in words[low + 1 : high] if word.norm in pair.forms.lexicon.joining]
    return joining[0] if len(joining) == 1 else None


def causes_joined(pair: Pairing) -> Iterator[Shift]:
    """Words of cause between two things which the left sentence tells side by side, without any."""
    left, right = pair.left, pair.right
    if left.on(Axis.CAUSE) or right.questions:
        return
    causal = marks_of(pair, left, Axis.CAUSAL)
    if any(mark.sense.low == NOTHING_BUT_CAUSE for mark in causal):
        return
    changes = bool(marks_of(pair, left, Axis.DIRECTION)) and not any(
        mark.sense.low == OF_CHANGE and _is_verb(pair, left, mark) for mark in causal
    )
    for mark in marks_of(pair, right, Axis.CAUSAL):
        if mark.sense.low < NOTHING_BUT_CAUSE or is_denied(pair, right, mark):
            continue
        if mark.sense.low == OF_CHANGE and not (changes and _is_verb(pair, right, mark)):
            continue
        before, after = events_of(pair, right, mark)
        ones = [at for i in before if (at := pair.origin(i)) is not None]
        others = [at for i in after if (at := pair.origin(i)) is not None]
        if not ones or not others or len(ones) + len(others) < LEAST_JOINED:
            continue
        if _stand_apart(pair, ones[:2], others[:2]):
            yield Shift(
                Verdict.CAUSE_ADDED,
                left.span([*ones, *others]),
                right.span([mark.first, mark.last - 1, before[0], after[0]]),
                "(side by side)",
                right.phrase(mark.first, mark.last),
            )
            return


def _is_verb(pair: Pairing, statement: Statement, mark: Mark) -> bool:
    """Whether a verb of change is finite and active: after its subject, and not before ``by``."""
    words, lexicon = statement.words, pair.forms.lexicon
    norm = words[mark.first].norm
    ends = norm.endswith((lexicon.past_suffix, lexicon.present_suffix)) or norm in lexicon.past_forms
    before = mark.first - 1
    follows = before >= 0 and words[before].clause == words[mark.first].clause
    after = words[mark.last].norm if mark.last < len(words) else ""
    return ends and follows and words[before].norm not in lexicon.auxiliaries and after not in lexicon.by_whom


def _stand_apart(pair: Pairing, ones: Sequence[int], others: Sequence[int]) -> bool:
    """Whether two things stand in clauses of their own, neither the content of the other."""
    words = pair.left.words
    if not {words[at].clause for at in ones}.isdisjoint(words[at].clause for at in others):
        return False
    low, high = min(*ones, *others), max(*ones, *others)
    return not any(word.norm in pair.forms.lexicon.complementizers for word in words[low:high])
