"""Sentence links: inside linked paragraphs first, then whatever is plainly the same elsewhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from core.align.chain import heaviest_chain
from core.align.context import figure_agreement
from core.align.scoring import score_pairs
from core.align.similarity import sentence_features
from core.align.text import text_of
from core.model import SentenceLink

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from core.align.likeness import Pair
    from core.model import Anchor, Article, Link, Span

INSIDE = 0.12
"""Least score of a sentence link inside linked paragraphs, which vouch for it."""
WEAKEST = 0.03
"""Least score of the only sentence link of two linked paragraphs."""
ACROSS = 0.7
"""Least score elsewhere: most sentences of unlinked paragraphs have no counterpart."""


def align_sentences(
    left: Article,
    right: Article,
    links: Sequence[Link],
    left_anchors: Sequence[Anchor] = (),
    right_anchors: Sequence[Anchor] = (),
    *,
    apart: Collection[Pair] = (),
) -> tuple[SentenceLink, ...]:
    """Groups of sentences that say the same, in the order of the left text; no sentence is in two groups.

    ``apart`` are paragraphs, by index, none of whose sentences are linked.

    A link of paragraphs none of whose sentences are alike enough keeps its best pair if it is not too weak,
    so that a linked paragraph shows what it is linked by.
    """
    left_text, right_text = text_of(left, tuple(left_anchors)), text_of(right, tuple(right_anchors))
    left_owners = [left_text.paragraphs[at].index for at in left_text.owners]
    right_owners = [right_text.paragraphs[at].index for at in right_text.owners]
    agreement = figure_agreement(left_text.whole.figures, right_text.whole.figures)
    scores = score_pairs(sentence_features(left_text, right_text), agreement)
    if apart:
        scores = {
            (x, y): value
            for (x, y), value in scores.items()
            if (left_owners[x], right_owners[y]) not in apart
        }
    linked = {(link.left, link.right): link.score for link in links}
    inside = {
        (x, y): value for (x, y), value in scores.items() if (left_owners[x], right_owners[y]) in linked
    }
    lone_left, lone_right = _lone(left_owners), _lone(right_owners)
    for (i, j), value in linked.items():
        if i in lone_left and j in lone_right:  # the link of such paragraphs is that of their sentences
            pair = lone_left[i], lone_right[j]
            inside[pair] = max(inside.get(pair, 0.0), value)
    chosen = _choose(inside, INSIDE)
    for pair, value in _best_of_each_link(inside, left_owners, right_owners).items():
        x, y = pair
        if value >= WEAKEST and not any(
            (left_owners[a], right_owners[b]) == (left_owners[x], right_owners[y]) for a, b in chosen
        ):
            chosen[pair] = value
    on_left, on_right = {x for x, _ in chosen}, {y for _, y in chosen}
    leftovers = {(x, y): value for (x, y), value in scores.items() if x not in on_left and y not in on_right}
    chosen.update(_choose(leftovers, ACROSS))
    return _groups(chosen, left_text.spans, right_text.spans)


def _lone(owners: Sequence[int]) -> dict[int, int]:
    """The sentence of each paragraph that has no other."""
    held = Counter(owners)
    return {owner: at for at, owner in enumerate(owners) if held[owner] == 1}


def _choose(scores: Mapping[Pair, float], least: float) -> dict[Pair, float]:
    """The pairs of at least this score that are the best of one of their sentences.

    A sentence may then gather several (a split or a merge), but two groups do not grow together over a
    weak bridge.
    """
    best_left: dict[int, float] = {}
    best_right: dict[int, float] = {}
    for (x, y), value in scores.items():
        best_left[x] = max(best_left.get(x, 0.0), value)
        best_right[y] = max(best_right.get(y, 0.0), value)
    return {
        (x, y): value
        for (x, y), value in scores.items()
        if value >= least and (value == best_left[x] or value == best_right[y])
    }


def _best_of_each_link(
    scores: Mapping[Pair, float], left_owners: Sequence[int], right_owners: Sequence[int]
) -> dict[Pair, float]:
    best: dict[Pair, tuple[float, Pair]] = {}
    for (x, y), value in scores.items():
        link = left_owners[x], right_owners[y]
        best[link] = max(best.get(link, (0.0, (x, y))), (value, (x, y)))
    return {pair: value for value, pair in best.values()}


def _groups(
    chosen: Mapping[Pair, float], left: Sequence[Span], right: Sequence[Span]
) -> tuple[SentenceLink, ...]:
    chain = heaviest_chain({(x, y): float(min(len(left[x]), len(right[y]))) for x, y in chosen})
    parent: dict[tuple[str, int], tuple[str, int]] = {}

    def root(node: tuple[str, int]) -> tuple[str, int]:
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for x, y in chosen:
        parent[root(("left", x))] = root(("right", y))
    members: defaultdict[tuple[str, int], list[Pair]] = defaultdict(list)
    for pair in sorted(chosen):
        members[root(("left", pair[0]))].append(pair)
    return tuple(
        SentenceLink(
            left=tuple(left[x] for x in sorted({x for x, _ in pairs})),
            right=tuple(right[y] for y in sorted({y for _, y in pairs})),
            score=max(chosen[pair] for pair in pairs),
            moved=chain.isdisjoint(pairs),
        )
        for pairs in members.values()
    )
