"""Which figure of one text answers which of the other, and the verdict on each."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from core.facts.figures import digests
from core.facts.figures.context import Mention, cosine, mentions, rarity_of_words
from core.facts.figures.courses import follow_courses
from core.facts.figures.derivations import derived_pairs, disproved_pairs
from core.facts.figures.equality import compare
from core.facts.figures.figure import CalendarDate, Quantity
from core.facts.figures.judgement import INCOMPARABLE, Judgement
from core.facts.figures.leftovers import left_over_pairs
from core.facts.figures.owners import exchange_owners, told_of_others
from core.facts.figures.pairing import (
    DISTINCTIVE,
    LINK,
    Ground,
    Order,
    Pair,
    features,
    score_alone,
    score_in_order,
)
from core.facts.figures.report import report
from core.facts.figures.restated import dates_as_spans, only_ones, sums_in_brackets
from core.facts.figures.writing_day import Days, dateline, days_of_both
from core.model import FigureFinding, How

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from core.facts.figures.figure import Figure
    from core.model import Article, Link, SentenceLink, Span

UNDATED = Days((), ()), Days((), ())
# Articles have up to a few hundred figures: then every figure is compared with every other. In longer texts
# only those with the same value or in linked paragraphs are.
ALL_PAIRS = 60_000


def match_figures(
    left: Article,
    right: Article,
    left_figures: Sequence[Figure],
    right_figures: Sequence[Figure],
    links: Sequence[Link],
    sentences: Sequence[SentenceLink],
    *,
    apart: Collection[tuple[int, int]] = (),
) -> tuple[FigureFinding, ...]:
    """A finding for every figure of both sides: equal or changed in pairs, else dropped or added.

    ``apart`` are paragraphs, by index, none of whose figures changed into one of the other.
    Repeated mentions (headline, summary, FAQ) are listed again, each with a verdict of its own.
    """
    rare = rarity_of_words((left, right))
    lefts, rights = mentions(left, left_figures, rare), mentions(right, right_figures, rare)
    ground = ground_of(lefts, rights, links, sentences)
    days = days_of_both(left, left_figures, right, right_figures)
    datelines = dateline(left, left_figures), dateline(right, right_figures)
    pairs = [
        p
        for p in candidates(lefts, rights, ground, days)
        if p.judged.is_equal
        or (
            (left_figures[p.left] is datelines[0]) == (right_figures[p.right] is datelines[1])
            and (lefts[p.left].paragraph.index, rights[p.right].paragraph.index) not in apart
        )
    ]
    chosen = choose(pairs, lefts, rights, ground)
    return report(left, right, lefts, rights, ground, chosen)


def ground_of(
    lefts: Sequence[Mention],
    rights: Sequence[Mention],
    links: Sequence[Link],
    sentences: Sequence[SentenceLink],
) -> Ground:
    """What the alignment says of the figures."""
    by_pair = {(link.left, link.right): link for link in links}
    shares = [
        sum(m.paragraph.index in linked for m in side) / len(side) if side else 0.0
        for side, linked in ((lefts, {i for i, _ in by_pair}), (rights, {j for _, j in by_pair}))
    ]
    together = frozenset((one, other) for link in sentences for one in link.left for other in link.right)
    if not by_pair:
        together = _alike_sentences(lefts, rights)
    heads = [Counter(head for m in side for head in m.heads) for side in (lefts, rights)]
    rare_heads = {word: 1 / max(heads[0][word], heads[1][word]) for word in heads[0].keys() & heads[1].keys()}
    return Ground(by_pair, together, max(shares), rare_heads)


# Of 103 sentences of many fields and their free rewrites 96 are this alike, of 10,506 others 70.
ALIKE = 0.15


def _alike_sentences(lefts: Sequence[Mention], rights: Sequence[Mention]) -> frozenset[tuple[Span, Span]]:
    """Sentences that speak of the same, where one passage is set beside one: too little for the aligner."""
    ours, theirs = ({m.sentence: m for m in side} for side in (lefts, rights))
    if len({m.paragraph.index for m in lefts}) > 1 or len({m.paragraph.index for m in rights}) > 1:
        return frozenset()
    if len(ours) * len(theirs) > ALL_PAIRS:
        return frozenset()
    return frozenset(
        (a, b)
        for a, one in ours.items()
        for b, other in theirs.items()
        if cosine(one.around, other.around) >= ALIKE
    )


def candidates(
    lefts: Sequence[Mention],
    rights: Sequence[Mention],
    ground: Ground,
    days: tuple[Days, Days] = UNDATED,
) -> Iterator[Pair]:
    """Every pair of comparable figures, scored; ``days`` are when either article may have been written."""
    for one, other in _meetings(lefts, rights, ground):
        judged = _kindest(one.figure, other.figure, days)
        if (judged.is_equal and _has_grounds(one, other, judged, ground)) or judged.is_changed:
            grounds = features(one, other, judged, ground)
            score = score_alone(grounds) if judged.is_equal else 0.0
            yield Pair(one.index, other.index, judged, grounds, score)


# Shared words beside two figures that need them, as their cosine: a telling word a few places off.
LEAST_NEAR = 0.05


def _has_grounds(one: Mention, other: Mention, judged: Judgement, ground: Ground) -> bool:
    """Whether two ranks, or figures that agree only by a hedge or without a unit, are told in like words."""
    a, b = one.figure.value, other.figure.value
    if one.dimension == other.dimension == "ordinal" and one.counted and other.counted:
        # "The second pylon" is not "the second part", unless the sentences tell the same.
        told_together = (one.sentence, other.sentence) in ground.sentences
        return told_together or bool(one.heads & other.heads)
    if "ordinal" in (one.dimension, other.dimension) and (one.figure.is_before or other.figure.is_before):
        # "Six others" and a seventh place.
        return one.dimension == other.dimension or (one.sentence, other.sentence) in ground.sentences
    if judged.how is not How.COMPATIBLE or not (isinstance(a, Quantity) and isinstance(b, Quantity)):
        return True
    if one.heads & other.heads:
        return True
    dimensions = (a.unit.dimension, b.unit.dimension)
    if dimensions[0] != dimensions[1]:
        # "14 per cent" and "14 bottles", "three seasons" and "the third loss".
        counted = one.counted if dimensions[0] == "count" else other.counted
        return "ordinal" not in dimensions and ("count" not in dimensions or not counted)
    if a.base == b.base or (one.sentence, other.sentence) in ground.sentences:
        return True
    return one.lead == other.lead != "" or cosine(one.near, other.near) >= LEAST_NEAR


def _kindest(one: Figure, other: Figure, days: tuple[Days, Days]) -> Judgement:
    """The judgement by the days of writing that make the two agree best; only dates depend on them."""
    if not (isinstance(one.value, CalendarDate) or isinstance(other.value, CalendarDate)):
        return compare(one, other)
    judged = INCOMPARABLE
    for a in days[0].all:
        for b in days[1].all:
            found = compare(one, other, a, b)
            is_sure = a not in days[0].likely and b not in days[1].likely
            if found.rank < judged.rank and (is_sure or found.is_equal):
                judged = found
    return judged


def _meetings(
    lefts: Sequence[Mention], rights: Sequence[Mention], ground: Ground
) -> Iterator[tuple[Mention, Mention]]:
    if len(lefts) * len(rights) <= ALL_PAIRS:
        for one in lefts:
            for other in rights:
                yield one, other
        return
    keys = [m.figure.key for m in rights]
    by_key: dict[str, list[Mention]] = defaultdict(list)
    by_paragraph: dict[int, list[Mention]] = defaultdict(list)
    for mention in rights:
        by_key[keys[mention.index]].append(mention)
        by_paragraph[mention.paragraph.index].append(mention)
    linked: dict[int, list[int]] = defaultdict(list)
    for i, j in ground.links:
        linked[i].append(j)
    for one in lefts:
        key = one.figure.key
        near = [m for j in linked[one.paragraph.index] for m in _level_with(one, by_paragraph[j])]
        if all(keys[m.index] != key for m in near):
            near += by_key[key][:_MOST_ALIKE]
        for other in near:
            yield one, other


def _level_with(one: Mention, others: Sequence[Mention]) -> Sequence[Mention]:
    """The figures of a paragraph, of a monstrous one those about as far into it."""
    if len(others) <= _MOST_IN_PARAGRAPH:
        return others
    span = one.paragraph.span
    at = len(others) * (one.figure.span.start - span.start) // len(span)
    return others[max(0, at - _LEVEL_REACH) : at + _LEVEL_REACH]


# More than the richest paragraphs of results that news prints.
_MOST_IN_PARAGRAPH = 40
_LEVEL_REACH = 6
_MOST_ALIKE = 10
"""Of a figure that stands in a long text hundreds of times, the first ones are enough to find it kept."""

# Log odds from which a pair is taken; chosen with the weights.
ANCHOR = 2.0
TAKE_COMMON = 0.75
TAKE_EQUAL, TAKE_CHANGED, TAKE_REPEAT, TAKE_REPEAT_CHANGED = -0.75, -1.0, -0.5, 0.75


def choose(
    pairs: Sequence[Pair], lefts: Sequence[Mention], rights: Sequence[Mention], ground: Ground
) -> list[Pair]:
    """One counterpart for each figure, equal values first; then further mentions of what is paired."""
    same, changed = [p for p in pairs if p.judged.is_equal], [p for p in pairs if p.judged.is_changed]
    same = in_order(same, anchors_of(same), same)
    chosen = exchange_owners(one_to_one(p for p in same if p.score >= _least(p)), lefts, rights)
    owned = told_of_others(chosen, lefts, rights)
    disowned = {(p.left, p.right) for p in chosen} - {(p.left, p.right) for p in owned}
    same = [p for p in same if (p.left, p.right) not in disowned]
    chosen = owned
    chosen = follow_courses(chosen, changed, lefts, rights)
    changed = in_order(changed, chosen, rivals_of(changed, chosen, lefts, rights, ground))
    chosen += derived_pairs(lefts, rights, ground, chosen, changed)
    chosen += dates_as_spans(same, chosen, lefts, rights)
    chosen += one_to_one((p for p in changed if p.score >= TAKE_CHANGED), chosen)
    again = (p for p in same if p.score >= TAKE_REPEAT and not _is_undated(p, lefts, rights))
    chosen += _repeats(again, chosen)
    chosen += _repeats(digests.repeated(same, lefts, rights), chosen)
    chosen += digests.repeated_from_text(chosen, lefts, rights)
    chosen += disproved_pairs(lefts, rights, ground, chosen)
    chosen += left_over_pairs(changed, chosen, lefts, rights, ground)
    chosen += only_ones(same, chosen, lefts, rights)
    chosen += sums_in_brackets(chosen, rights)
    contradicted = _contradictions(changed, chosen, lefts, rights)
    chosen += _repeats((p for p in contradicted if p.score >= TAKE_REPEAT_CHANGED), chosen)
    return chosen + _repeats(digests.slipped(contradicted, same, chosen, lefts, rights), chosen)


def _is_undated(pair: Pair, lefts: Sequence[Mention], rights: Sequence[Mention]) -> bool:
    """``last year`` may be 2024 or 2008 where nobody says when it was written, but not both.

    And a year that has its counterpart is not also meant by a century.
    """
    values = lefts[pair.left].figure.value, rights[pair.right].figure.value
    relative = [isinstance(value, CalendarDate) and value.is_relative for value in values]
    centuries = [isinstance(value, CalendarDate) and value.century is not None for value in values]
    return relative[0] != relative[1] or centuries[0] != centuries[1]


def _contradictions(
    changed: Sequence[Pair], chosen: Sequence[Pair], lefts: Sequence[Mention], rights: Sequence[Mention]
) -> list[Pair]:
    """Pairs of differing value where one side is paired already and yet may be meant again.

    A version may say an original figure once rightly and once wrongly, but not in one sentence. An original
    figure said twice may be wrong in the version; but two different original figures never became one.
    """
    partner = {p.right: lefts[p.left].figure.key for p in chosen}
    said = {(p.left, rights[p.right].sentence) for p in chosen}
    return [
        p
        for p in changed
        if partner.get(p.right) in (None, lefts[p.left].figure.key)
        and (p.left, rights[p.right].sentence) not in said
    ]


def _least(pair: Pair) -> float:
    """Figures that stand in any text (two, first, Monday) are one fact only on good grounds."""
    return TAKE_EQUAL if pair.grounds[LINK] or pair.grounds[DISTINCTIVE] else TAKE_COMMON


def anchors_of(equal: Sequence[Pair]) -> list[Pair]:
    """The pairs that are sure by themselves."""
    return one_to_one(sorted((p for p in equal if p.score >= ANCHOR), key=lambda p: -p.score))


def in_order(pairs: Sequence[Pair], anchors: Sequence[Pair], competing: Sequence[Pair]) -> list[Pair]:
    """``pairs`` scored with their place among the anchors, best first."""
    order = Order(anchors, competing)
    return sorted((p._replace(score=score_in_order(p, order)) for p in pairs), key=lambda p: -p.score)


def rivals_of(
    changed: Sequence[Pair],
    taken: Sequence[Pair],
    lefts: Sequence[Mention],
    rights: Sequence[Mention],
    ground: Ground,
) -> list[Pair]:
    """The pairs of differing value that compete: both figures free, in linked paragraphs."""
    taken_left, taken_right = {p.left for p in taken}, {p.right for p in taken}
    return [
        p
        for p in changed
        if p.left not in taken_left
        and p.right not in taken_right
        and (lefts[p.left].paragraph.index, rights[p.right].paragraph.index) in ground.links
    ]


def one_to_one(ranked: Iterable[Pair], before: Sequence[Pair] = ()) -> list[Pair]:
    """The best pairs in which no figure stands twice, nor one of ``before``."""
    lefts, rights = {p.left for p in before}, {p.right for p in before}
    chosen = []
    for pair in ranked:
        if pair.left not in lefts and pair.right not in rights:
            lefts.add(pair.left)
            rights.add(pair.right)
            chosen.append(pair)
    return chosen


def _repeats(ranked: Iterable[Pair], before: Sequence[Pair]) -> list[Pair]:
    """Pairs of a figure that has none with one that has a counterpart already."""
    lefts, rights = {p.left for p in before}, {p.right for p in before}
    chosen = []
    for pair in ranked:
        if (pair.left in lefts) != (pair.right in rights):
            lefts.add(pair.left)
            rights.add(pair.right)
            chosen.append(pair)
    return chosen
