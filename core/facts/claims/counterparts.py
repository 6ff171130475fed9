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
LEAST_RARE = 3
"""Rare words that two sentences must share to be compared where nothing else links them."""


def neighbouring_pairs(left: Article, right: Article, links: Sequence[Link]) -> Iterator[tuple[Span, Span]]:
    """Pairs of sentences of linked paragraphs: where two sentences were merged, one often has no link."""
    for link in links:
        for one in left.paragraphs[link.left].sentences:
            for other in right.paragraphs[link.right].sentences:
                yield one, other


def alike_pairs(
    lefts: Mapping[Span, Statement], rights: Mapping[Span, Statement]
) -> Iterator[tuple[Span, Span]]:
    """Pairs of sentences that share several words which few others have."""
    where_left, where_right = _rare_words(lefts), _rare_words(rights)
    shared: Counter[tuple[Span, Span]] = Counter()
    for base, ones in where_left.items():
        for other in where_right.get(base, ()):
            shared.update((one, other) for one in ones)
    for pair, count in sorted(shared.items()):
        if count >= LEAST_RARE:
            yield pair


def _rare_words(statements: Mapping[Span, Statement]) -> dict[str, list[Span]]:
    where: defaultdict[str, list[Span]] = defaultdict(list)
    for span, statement in statements.items():
        for base in {statement.words[index].base for index in statement.content}:
            where[base].append(span)
    return {base: spans for base, spans in where.items() if len(spans) <= RARE}
