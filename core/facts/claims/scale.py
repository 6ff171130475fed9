"""Statements told of a graver or lesser deed, harm or likeness: ``hurt``, ``killed``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.claims.clause import is_asserted, verb_group, word_span
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.shift import Shift, Stake
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Pairing

LEAST_TIES = 2
"""Words around that must agree: who, and in what."""
LEAST_SHARE = 0.5
"""Of the words around, that must agree; else the clauses tell of other things."""


def rescaled(pair: Pairing) -> Iterator[Shift]:
    """Words of either side in whose place the other has a higher or lower one of the same scale."""
    left, right, forms = pair.left, pair.right, pair.forms
    for at in sorted(left.content):
        for other in sorted(right.content):
            step = forms.step(left.words[at].base, right.words[other].base)
            if step == 0 or not _stands_alone(pair, at) or not _stands_alone(pair.flip(), other):
                continue
            context = pair.context(at, other)
            if context.ties < LEAST_TIES:
                continue
            if context.share < LEAST_SHARE and not _are_done_to_same(pair, at, other):
                continue
            yield Shift(
                Verdict.STRENGTHENED if step > 0 else Verdict.WEAKENED,
                word_span(left, at, forms),
                word_span(right, other, forms),
                left.phrase(*verb_group(left, at, forms)),
                right.phrase(*verb_group(right, other, forms)),
                Stake.DEGREE,
            )


def _are_done_to_same(pair: Pairing, at: int, other: int) -> bool:
    """Whether the next word after both is the same: ``ordered shops``, ``asked shops``."""
    after = pair.left.neighbour(at, 1)
    theirs = pair.same(after) if after is not None else None
    return theirs is not None and theirs == pair.right.neighbour(other, 1)


def _stands_alone(pair: Pairing, at: int) -> bool:
    """Whether a left word is told as fact, and nothing on the right says the same in any words."""
    left, forms = pair.left, pair.forms
    base = left.words[at].base
    return (
        is_asserted(left, at)
        and not _is_qualified(pair, at)
        and not any(
            word.base == base or forms.are_synonyms(word.base, base) or forms.on_same_step(word.base, base)
            for word in pair.right.words
        )
    )


def _is_qualified(pair: Pairing, at: int) -> bool:
    """``not killed``, ``nearly destroyed``: then the words do not stand for each other."""
    before = pair.left.before(at)
    return (before is not None and before.norm in pair.forms.lexicon.almost) or any(
        pair.left.governing(axis, at) for axis in (Axis.POLARITY, Axis.CERTAINTY, Axis.QUANTITY)
    )
