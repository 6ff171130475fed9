"""Denials whose limit the version drops: ``no jobs go before summer`` told as ``no jobs go``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import cue_span, is_asserted
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.shift import Shift, Stake
from core.facts.claims.statement import read_setting
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing
    from core.facts.claims.statement import Cue

REACH = 10
"""Words after a denial within which its limit begins."""
BOUND = 3
"""Content words after a limit that say what it is."""
LEAST_TIES = 2
"""Words that two statements must share: what is denied, and of or by whom."""


def limits_dropped(pair: Pairing) -> Iterator[Shift]:
    """Left denials until a time or but for a case, for which the right side denies without any."""
    left, right = pair.left, pair.right
    if pair.agreement.ties < LEAST_TIES:
        return
    for cue in left.on(Axis.POLARITY):
        if cue.head is None or not is_asserted(left, cue.head):
            continue
        limit = _limit(pair, cue)
        if limit is None:
            continue
        for other in right.on(Axis.POLARITY):
            if other.head is None or not is_asserted(right, other.head):
                continue
            if not any(pair.same(i) in other.governs for i in cue.governs if pair.same(i) is not None):
                continue
            if _is_bound(pair, limit) or _is_dated(pair, other):
                continue
            yield Shift(
                Verdict.STRENGTHENED,
                left.span([cue.first, limit[0], limit[-1]]),
                cue_span(right, other),
                left.phrase(cue.first, limit[-1] + 1),
                right.phrase(min(other.first, other.head), max(other.last, other.head + 1)),
                Stake.OPEN,
            )
            return


def _limit(pair: Pairing, cue: Cue) -> list[int] | None:
    """The word that limits a denial and the content words after it in its clause."""
    left, lexicon = pair.left, pair.forms.lexicon
    for at in range(cue.last, min(cue.last + REACH, len(left.words))):
        word = left.words[at]
        if word.sentence != left.words[cue.first].sentence or word.norm in lexicon.coordinators:
            return None
        if word.norm in lexicon.deadlines:
            after = [i for i in left.content_from(at, 1, BOUND) if left.words[i].clause == word.clause]
            return [at, *after] if after else None
    return None


def _is_bound(pair: Pairing, limit: list[int]) -> bool:
    """Whether anything around the right statement limits it, or tells what the left limit does."""
    lexicon, left = pair.forms.lexicon, pair.left
    told = {left.words[i].base for i in limit[1:]}
    words, cues = read_setting(pair.right, pair.forms)
    return (
        any(pair.same(i) is not None for i in limit[1:])
        or any(word.base in told or word.norm in lexicon.limits for word in words)
        or any(word.norm in lexicon.conditions for word in words)
        or any(sense.axis is Axis.ORDER for _, _, sense in cues)
    )


def _is_dated(pair: Pairing, cue: Cue) -> bool:
    """Whether the sentence of a right denial tells a time, if only that it holds for now."""
    right, forms = pair.right, pair.forms
    return any(
        word.norm in forms.lexicon.for_now
        or word.norm in forms.lexicon.time_words
        or forms.belongs(word.base, forms.lexicon.time_words)
        for word in right.words
        if word.sentence == right.words[cue.first].sentence
    )
