"""Intent that the version adds: what was done, or left undone, is told as done ``deliberately``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import is_asserted
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.shift import Shift, Stake
from core.facts.claims.statement import senses_around
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing

LEAST_TIES = 2
"""Words that two statements must share: who, and of what. Their share says little, as intent is new here."""


def intent_added(pair: Pairing) -> Iterator[Shift]:
    """Words for intent on the right where nothing around the left statement speaks of any."""
    left, right = pair.left, pair.right
    if pair.agreement.ties < LEAST_TIES:
        return
    for cue in right.on(Axis.INTENT):
        if cue.head is None or not is_asserted(right, cue.head) or _is_open(pair, cue.head):
            continue
        if _speaks_of_intent(pair):
            return
        known = sorted(at for at in left.content if pair.same(at) is not None)
        tied = pair.origin(cue.head)
        yield Shift(
            Verdict.STRENGTHENED,
            left.span(known if tied is None else [tied]),
            right.span([cue.first, cue.last - 1, cue.head]),
            "(no intent)" if tied is None else left.phrase(tied, tied + 1),
            right.phrase(min(cue.first, cue.head), max(cue.last, cue.head + 1)),
            Stake.OPEN,
        )


def _is_open(pair: Pairing, at: int) -> bool:
    """Whether the deed, or that it was meant, is only suspected or denied."""
    right = pair.right
    return any(right.governing(axis, at) for axis in (Axis.POLARITY, Axis.EVIDENCE, Axis.CERTAINTY))


def _speaks_of_intent(pair: Pairing) -> bool:
    """Whether the left statement has a word for knowledge or a plan, or its setting one for intent."""
    left, forms = pair.left, pair.forms
    if any(forms.belongs(word.base, forms.lexicon.knowing) for word in left.words):
        return True
    return any(sense.axis is Axis.INTENT for sense in senses_around(left, forms))
