"""Which right words tell what a left cue is about, where its verb is told by a verb of no table.

A verb has more ways of being told in other words than any list holds: ``treated``, ``nursed``; who did it, to
whom, and how many, mostly stand on both sides in the same words. So a clause is known again by these.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.facts.claims.clause import is_asserted
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.statement import read_setting

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from core.facts.claims.forms import Forms
    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue, Statement

BEFORE = 3
"""Content words before a cue that say of whom or what its clause is."""
AFTER = 5
"""Content words after it that say what is done, to whom, and how much."""
LEAST_TIES = 3
"""Words of the clause that must stand together on the right."""
LEAST_SHARE = 0.5
"""Of the words of the clause; the verb itself and some of its circumstances may differ."""
LEAST_PLAIN = 2
"""Of them, that are no names, where the sentences have little else in common: names alone tell nothing."""
TOGETHER = 12
"""Words of which no more than this lie between two that stand together: about one clause of news prose."""


def retold(pair: Pairing, cue: Cue) -> list[int] | None:
    """The right words that stand for those around a left cue, if they make a clause which says the same."""
    left, right = pair.left, pair.right
    if cue.head is None:
        return None
    scope = _scope(left, cue)
    stand_for = {index: at for index in scope if (at := pair.told_by(index)) is not None}
    near = _nearest_together(right, sorted(set(stand_for.values())))
    plain = sum(not right.words[at].capital for at in near)
    if plain < LEAST_PLAIN and pair.agreement.share < LEAST_SHARE:
        return None
    if len(near) < LEAST_TIES or len(near) < LEAST_SHARE * len(scope):
        return None
    before = sum(stand_for.get(index) in near for index in _before(left, cue))
    after = sum(stand_for.get(index) in near for index in _after(left, cue))
    return near if after >= (1 if before else LEAST_TIES) else None


def _scope(statement: Statement, cue: Cue) -> list[int]:
    return [*_before(statement, cue), *_after(statement, cue)]


def _before(statement: Statement, cue: Cue) -> list[int]:
    return statement.content_from(cue.first, -1, BEFORE)


def _after(statement: Statement, cue: Cue) -> list[int]:
    words = statement.words
    after = statement.content_from(cue.last - 1, 1, AFTER)
    return [index for index in after if words[index].clause == words[cue.last - 1].clause]


def _nearest_together(statement: Statement, ties: list[int]) -> list[int]:
    """The longest run of words of one sentence with no wide gap."""
    runs: list[list[int]] = []
    for at in ties:
        last = runs[-1][-1] if runs else None
        if (
            last is not None
            and at - last <= TOGETHER
            and statement.words[at].sentence == statement.words[last].sentence
        ):
            runs[-1].append(at)
        else:
            runs.append([at])
    return max(runs, key=len, default=[])


def is_told_elsewhere(statement: Statement, forms: Forms, own: Sequence[int], bases: Collection[str]) -> bool:
    """Whether one clause of the setting, outside a stretch of words, has all these words."""
    low, high = statement.words[own[0]].start, statement.words[own[-1]].end
    clauses: defaultdict[int, set[str]] = defaultdict(set)
    for word in read_setting(statement, forms)[0]:
        if not low <= word.start < high:
            clauses[word.clause].add(word.base)
    return any(told.issuperset(bases) for told in clauses.values())


def is_plain(pair: Pairing, words: list[int]) -> bool:
    """Whether right words stand in no question or condition, nor near a denial or a negative word."""
    right, forms = pair.right, pair.forms
    sentence = right.words[words[0]].sentence
    if not all(is_asserted(right, at) for at in words):
        return False
    own = [i for i, word in enumerate(right.words) if word.sentence == sentence]
    if any(right.words[i].clause in right.conditional for i in own):
        return False
    for cue in right.cues:
        if right.words[cue.first].sentence == sentence and _has_denial(pair, cue):
            return False
    limits = forms.lexicon.limits - {right.words[cue.first].norm for cue in right.on(Axis.ORDER)}
    return not any(
        right.words[i].norm in limits
        or (forms.belongs(right.words[i].base, forms.lexicon.negative_words) and not _is_as_plain(pair, i))
        for i in own
    )


def _has_denial(pair: Pairing, cue: Cue) -> bool:
    """``no``, and the ``not`` of ``not rule out``."""
    if cue.axis is Axis.CERTAINTY:
        senses = (pair.forms.lexicon.cues.get(word.norm) for word in pair.right.words[cue.first : cue.last])
        return any(sense is not None and sense.axis is Axis.POLARITY for sense in senses)
    return cue.axis is Axis.POLARITY


def _is_as_plain(pair: Pairing, at: int) -> bool:
    """Whether a right word stands on the left, too, and is not denied there: ``could not be banned``."""
    origin = pair.origin(at)
    return origin is not None and not pair.left.governing(Axis.POLARITY, origin)
