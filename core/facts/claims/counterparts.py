"""Which further sentences may say the same where no link of sentences says so."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.facts.claims.statement import Statement
    from core.model import Article, Link, Span

RARE = 3
"""Sentences of one side in which a word may stand and still single them out."""
COMMON = 20
"""Sentences of a paragraph from which a word tells none of them from the others."""
MANY_SHARED = 4
"""Words of any kind that do as well where neither sentence is linked."""
LEAST_SHARED = 3
"""Rare words that two sentences must share to be compared where nothing links them."""


def neighbouring_pairs(
    left: Article,
    right: Article,
    links: Sequence[Link],
    lefts: Mapping[Span, Statement],
    rights: Mapping[Span, Statement],
) -> Iterator[tuple[Span, Span]]:
    """Pairs of sentences of linked paragraphs: where two sentences were merged, one often has no link."""
    for link in links:
        ones = {s: lefts[s] for s in left.paragraphs[link.left].sentences if s in lefts}
        others = {s: rights[s] for s in right.paragraphs[link.right].sentences if s in rights}
        yield from _sharing(_rarer(ones, COMMON), _rarer(others, COMMON), 1)


def alike_pairs(
    lefts: Mapping[Span, Statement], rights: Mapping[Span, Statement]
) -> Iterator[tuple[Span, Span]]:
    """Pairs of sentences that share several words which few others have."""
    yield from _sharing(_rarer(lefts, RARE), _rarer(rights, RARE), LEAST_SHARED)


def telling_pairs(
    lefts: Mapping[Span, Statement], rights: Mapping[Span, Statement]
) -> Iterator[tuple[Span, Span]]:
    """Pairs of sentences that share many words of any kind."""
    yield from _sharing(_rarer(lefts, COMMON), _rarer(rights, COMMON), MANY_SHARED)


def single_pairs(
    lefts: Mapping[Span, Statement], rights: Mapping[Span, Statement]
) -> Iterator[tuple[Span, Span]]:
    """Pairs of sentences that share a word which no other sentence of either side has."""
    yield from _sharing(_rarer(lefts, 1), _rarer(rights, 1), 1)


def _rarer(statements: Mapping[Span, Statement], most: int) -> dict[str, list[Span]]:
    """The sentences of each content word that stands in no more than ``most``."""
    where: defaultdict[str, list[Span]] = defaultdict(list)
    for span, statement in statements.items():
        for base in {statement.words[index].base for index in statement.content}:
            where[base].append(span)
    return {base: spans for base, spans in where.items() if len(spans) <= most}


def _sharing(
    lefts: Mapping[str, Sequence[Span]], rights: Mapping[str, Sequence[Span]], least: int
) -> Iterator[tuple[Span, Span]]:
    shared: Counter[tuple[Span, Span]] = Counter()
    for base, ones in lefts.items():
        for other in rights.get(base, ()):
            shared.update((one, other) for one in ones)
    yield from (pair for pair, count in sorted(shared.items()) if count >= least)
