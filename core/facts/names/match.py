"""The names in which two texts differ, and the spellings in which one text differs from itself."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.facts.names.garbled import garbled_pairs, misspelt_inside, variants_inside
from core.facts.names.languages import lexicon_for
from core.facts.names.name import NameKind
from core.facts.names.offices import differing_titles
from core.facts.names.severity import OF_TITLE, OF_VERDICT
from core.facts.names.side import Pair, Side, pair_of, sentence_spans, side_of
from core.facts.names.spelling import folded
from core.facts.names.swaps import swapped
from core.facts.names.variants import harmless_variants, variant_reason
from core.model import NameFinding, Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from core.facts.names.name import Name
    from core.facts.names.offices import TitlePair
    from core.model import Article, Link, SentenceLink, Span


def match_names(
    left: Article,
    right: Article,
    left_names: Sequence[Name],
    right_names: Sequence[Name],
    links: Sequence[Link],
    sentences: Sequence[SentenceLink],
) -> tuple[NameFinding, ...]:
    """Names that differ, once per pair of spellings, in the order of the right text.

    A spelling that is odd within its own text while the other text does not have the name is reported on
    its side alone.
    """
    pair = pair_of(
        side_of(left, left_names, lexicon_for(left.language), sentence_spans(sentences, True)),
        side_of(right, right_names, lexicon_for(right.language), sentence_spans(sentences, False)),
        links,
    )
    variants = list(harmless_variants(pair))
    harmless = {(one.normal, other.normal) for one, other, _ in variants}
    garbled = {(one, other) for one, other, _ in garbled_pairs(pair) if (one, other) not in harmless}
    odd = [o for o in misspelt_inside(pair)]
    same = garbled | harmless
    swaps = list(swapped(pair, {*same, *((o[0].normal, o[1].normal) for o in odd)}))
    found = [
        *(_variant(one, other, reason) for one, other, reason in variants),
        *(_garbled(pair, one, other) for one, other in sorted(garbled)),
        *(_misspelt(pair, *o) for o in odd),
        *(_swapped(pair, one, other) for one, other in swaps),
        *_inside(pair.left, True, {one for one, _ in same}),
        *_inside(pair.right, False, {other for _, other in same}),
        *(_title(pair, t) for t in differing_titles(pair, _same_person(pair, same))),
    ]
    return _in_order(found)


def _in_order(found: Sequence[NameFinding]) -> tuple[NameFinding, ...]:
    """Each pair of places once, the gravest finding of it, as the right text runs."""
    best: dict[tuple[Span | None, Span | None], NameFinding] = {}
    for finding in found:
        key = (finding.left, finding.right)
        if key not in best or _rank(finding) < _rank(best[key]):
            best[key] = finding
    end = 1 << 62
    return tuple(
        sorted(
            best.values(),
            key=lambda f: (
                f.right.start if f.right else end,
                f.left.start if f.left else end,
                f.verdict.value,
            ),
        )
    )


def _rank(finding: NameFinding) -> int:
    return (finding.severity or Severity.QUIET).rank


def _variant(left: Name, right: Name, reason: str) -> NameFinding:
    return NameFinding(Verdict.EQUAL_VARIANT, left.span, right.span, Severity.QUIET, note=reason)


def _garbled(pair: Pair, one: str, other: str) -> NameFinding:
    _, left, right = pair.nearest(pair.left.spellings[one], pair.right.spellings[other])
    reason = variant_reason(left, right, pair.left, pair.right)
    if reason:
        return _variant(left, right, reason)
    note = f"{pair.left.written(left)} / {pair.right.written(right)}: {_likelier(pair, left, right)}"
    return NameFinding(Verdict.GARBLED, left.span, right.span, OF_VERDICT[Verdict.GARBLED], note=note)


def _likelier(pair: Pair, left: Name, right: Name) -> str:
    """Which spelling the texts speak for: the one of the text that does not contradict itself."""
    ours, theirs = _wavers(pair.left, left), _wavers(pair.right, right)
    if ours != theirs:
        steady, side = (right, pair.right) if ours else (left, pair.left)
        return f"{side.written(steady)} is likelier, the other text spells the name in several ways"
    counts = len(pair.left.spellings[left.normal]), len(pair.right.spellings[right.normal])
    if min(counts) > 0:
        return "each text keeps to its spelling, look it up"
    return "look it up"


def _wavers(side: Side, name: Name) -> bool:
    return any(name.normal in two for two in variants_inside(side))


def _misspelt(pair: Pair, left: Name, right: Name, odd_is_left: bool) -> NameFinding:
    right_form = pair.right.written(right) if odd_is_left else pair.left.written(left)
    note = f"{right_form} is likelier, it stands in both texts"
    return NameFinding(Verdict.GARBLED, left.span, right.span, OF_VERDICT[Verdict.GARBLED], note=note)


def _swapped(pair: Pair, left: Name, right: Name) -> NameFinding:
    note = f"{pair.left.written(left)} → {pair.right.written(right)}"
    return NameFinding(Verdict.CHANGED, left.span, right.span, OF_VERDICT[Verdict.CHANGED], note=note)


def _title(pair: Pair, found: TitlePair) -> NameFinding:
    left, right = pair.left.article.slice(found.left.span), pair.right.article.slice(found.right.span)
    if found.is_same:
        note = f"title abbreviated: {left} = {right}"
        return NameFinding(
            Verdict.EQUAL_VARIANT, found.left.span, found.right.span, Severity.QUIET, note=note
        )
    if found.is_first_name:
        note = f"{left} / {right} {found.name}: a first name taken for a rank?"
        return NameFinding(Verdict.CHANGED, found.left.span, found.right.span, Severity.MUST, note=note)
    note = f"title or role of {found.name}: {left} → {right}"
    severity = OF_TITLE[found.right.axis]
    return NameFinding(Verdict.CHANGED, found.left.span, found.right.span, severity, note=note)


def _inside(side: Side, on_left: bool, known: Collection[str]) -> Iterator[NameFinding]:
    """Spellings of one text that are one name and that the other text does not settle."""
    groups = _clusters(variants_inside(side))
    for group in groups:
        if any(spelling in known for spelling in group):
            continue
        likeliest = max(sorted(group), key=lambda s: (len(side.spellings[s]), len(s)))
        for spelling in sorted(group - {likeliest}):
            span = side.spellings[spelling][0].span
            listed = ", ".join(side.written(side.spellings[s][0]) for s in sorted(group))
            note = f"one name in {len(group)} spellings: {listed}"
            yield NameFinding(
                Verdict.GARBLED,
                span if on_left else None,
                None if on_left else span,
                OF_VERDICT[Verdict.GARBLED],
                note=note,
            )


def _clusters(pairs: Sequence[tuple[str, str]]) -> list[set[str]]:
    groups: list[set[str]] = []
    for one, other in pairs:
        touched = [g for g in groups if one in g or other in g]
        merged = {one, other}.union(*touched)
        groups = [g for g in groups if g not in touched] + [merged]
    return groups


def _same_person(pair: Pair, same: Collection[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """For each right spelling the left spellings of that person: equal, a surname of it, or known to be one."""
    people = [n for n, found in pair.left.spellings.items() if found[0].kind is not NameKind.PLACE]
    by_last: defaultdict[str, set[str]] = defaultdict(set)
    for spelling in people:
        by_last[pair.left.spellings[spelling][0].parts[-1]].add(spelling)
    linked: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in same:
        linked[other].add(one)
    found = {}
    for spelling, names in pair.right.spellings.items():
        parts = names[0].parts
        lefts = {s for s in by_last.get(parts[-1], ()) if _is_part(s.split(" "), parts)} | linked[spelling]
        for other in list(lefts):
            lefts |= {
                s for s in by_last.get(other.split(" ")[-1], ()) if _is_part(s.split(" "), other.split(" "))
            }
        found[spelling] = frozenset(lefts)
    return found


def _is_part(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the shorter name is the end of the longer: ``Quispe Landa`` of ``Rosaura Quispe Landa``."""
    short, long = sorted((tuple(map(folded, one)), tuple(map(folded, other))), key=len)
    return long[len(long) - len(short) :] == short
