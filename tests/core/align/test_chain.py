"""The heaviest chain in order, against trying every subset."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from core.align.chain import heaviest_chain

PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 5), st.integers(0, 5)), st.integers(1, 50).map(float), max_size=7
)


def keeps_order(pairs: tuple[tuple[int, int], ...]) -> bool:
    return all((a <= c) == (b <= d) or a == c or b == d for (a, b), (c, d) in combinations(pairs, 2))


@given(PAIRS)
def test_no_chain_in_order_is_heavier(weights: dict[tuple[int, int], float]) -> None:
    chain = heaviest_chain(weights)
    assert chain <= weights.keys()
    assert keeps_order(tuple(chain))
    subsets = (s for size in range(len(weights) + 1) for s in combinations(weights, size))
    assert sum(weights[p] for p in chain) == max(
        sum(weights[p] for p in subset) for subset in subsets if keeps_order(subset)
    )


def test_a_passage_split_in_two_stays_in_the_chain() -> None:
    assert heaviest_chain({(0, 0): 1.0, (0, 1): 1.0, (1, 2): 1.0}) == {(0, 0), (0, 1), (1, 2)}


def test_the_lighter_of_two_that_changed_places_is_off_it() -> None:
    assert heaviest_chain({(0, 1): 5.0, (1, 0): 2.0, (2, 2): 1.0}) == {(0, 1), (2, 2)}
