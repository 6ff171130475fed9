"""What one side tells as so and the other as not so, by predicates that have no word in common."""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING

from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.predicates import predications
from core.facts.claims.shift import Shift
from core.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.facts.claims.pairing import Context, Pairing
    from core.facts.claims.predicates import Predication

UNDER = 5
"""Words after a negation or predicate within which a word is under it."""
LEAST_TIES = 2
"""Words around the two predicates that must agree."""
LEAST_SHARE = 0.3
"""Of the words around."""
LEAST_TIES_OF_ALL = 4
LEAST_SHARE_OF_ALL = 0.4
"""Of the whole of two sentences, that do as well wherever the two predicates stand."""


def denied(pair: Pairing) -> Iterator[Shift]:
    """Matters that all of the left predicates of their family tell one way and all of the right the other."""
    ones, others = _by_family(pair), _by_family(pair.flip())
    for family in sorted(ones.keys() & others.keys()):
        mine, theirs = ones[family], others[family]
        signs, turned = {one.is_so for one in mine}, {other.is_so for other in theirs}
        if None in signs | turned or len(signs) != 1 or len(turned) != 1 or signs == turned:
            continue
        one, other = max(
            ((one, other) for one in mine for other in theirs),
            key=lambda both: _agreement(pair, *both).ties,
        )
        if pair.left.words[one.first].base == pair.right.words[other.first].base:
            continue  # words that both sides have are compared with the negations over them
        if _is_limited(pair, one) or _is_limited(pair.flip(), other):
            continue
        if not _are_of_one_matter(pair, _agreement(pair, one, other)):
            continue
        yield Shift(
            Verdict.NEGATED,
            pair.left.span([one.first, one.last - 1]),
            pair.right.span([other.first, other.last - 1]),
            pair.left.phrase(one.first, one.last),
            pair.right.phrase(other.first, other.last),
        )


def is_told_alike(pair: Pairing, first: int, last: int) -> bool:
    """Whether the right side tells in other words what a predicate tells under left words that turn it."""
    words = pair.left.words
    under = [
        one
        for one in predications(pair.left, pair.forms)
        if one.is_so is not None
        and first <= one.first < last + UNDER
        and words[one.first].clause == words[last - 1].clause
    ]
    return any(
        (one.family, one.is_so) == (other.family, other.is_so)
        and words[one.first].base != pair.right.words[other.first].base
        for one, other in product(under, predications(pair.right, pair.forms))
    )


def are_told_alike(pair: Pairing, at: int, other: int) -> bool:
    """Whether two words tell the same by what stands over them: ``lifted the ban``, ``allows``."""
    return any(
        one.first <= at < one.last
        and their.first <= other < their.last
        and one.is_so is not None
        and (one.family, one.is_so) == (their.family, their.is_so)
        for one, their in product(predications(pair.left, pair.forms), predications(pair.right, pair.forms))
    )


def is_under_denial(pair: Pairing, at: int) -> bool:
    """Whether a predicate by which something is not so is over a left word: ``cleared her of neglect``."""
    words = pair.left.words
    return any(
        one.is_so is False
        and one.last <= at < one.last + UNDER
        and words[one.first].sentence == words[at].sentence
        for one in predications(pair.left, pair.forms)
    )


def _is_limited(pair: Pairing, one: Predication) -> bool:
    """``closed until Friday`` may be told as ``open from Friday``."""
    left = pair.left
    places = {cue.first for cue in left.on(Axis.ORDER)}  # ``before the court``
    after = range(one.last, min(one.last + UNDER, len(left.words)))
    return any(left.words[i].norm in pair.forms.lexicon.deadlines for i in after if i not in places)


def _are_of_one_matter(pair: Pairing, context: Context) -> bool:
    near = context.ties >= LEAST_TIES and context.share >= LEAST_SHARE
    whole = pair.agreement
    is_single = all(side.words[-1].sentence == 0 for side in (pair.left, pair.right))
    return near or (is_single and whole.ties >= LEAST_TIES_OF_ALL and whole.share >= LEAST_SHARE_OF_ALL)


def _agreement(pair: Pairing, one: Predication, other: Predication) -> Context:
    return pair.context(one.first, other.first)


def _by_family(pair: Pairing) -> dict[int, list[Predication]]:
    found: defaultdict[int, list[Predication]] = defaultdict(list)
    for predication in predications(pair.left, pair.forms):
        found[predication.family].append(predication)
    return dict(found)
