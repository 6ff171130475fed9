"""The names in which two texts differ, and the spellings in which one text differs from itself."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from core.facts.names.doers import exchanged_doers
from core.facts.names.find import find_names, names_at_openings
from core.facts.names.garbled import (
    LINKED,
    garbled_pairs,
    misspelt_inside,
    misspelt_openings,
    variants_inside,
)
from core.facts.names.labels import numbered_variants
from core.facts.names.languages import lexicon_for
from core.facts.names.name import NameKind
from core.facts.names.offices import differing_titles
from core.facts.names.peoples import exchanged_peoples
from core.facts.names.severity import OF_TITLE, OF_VERDICT
from core.facts.names.side import Pair, Side, pair_of, sentence_spans, side_of
from core.facts.names.spelling import folded, likeness
from core.facts.names.stand_ins import stand_ins
from core.facts.names.swaps import swapped
from core.facts.names.translated import joined, translated
from core.facts.names.twins import twins
from core.facts.names.variants import OF_SEAT, harmless_variants, variant_reason
from core.model import NameFinding, Severity, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from core.facts.names.name import Name, Title
    from core.facts.names.offices import TitlePair
    from core.model import Article, FigureFinding, Link, SentenceLink


def match_names(
    left: Article,
    right: Article,
    left_names: Sequence[Name],
    right_names: Sequence[Name],
    links: Sequence[Link],
    sentences: Sequence[SentenceLink],
    figures: Sequence[FigureFinding] = (),
) -> tuple[NameFinding, ...]:
    """Names that differ, once per pair of spellings, in the order of the right text.

    A spelling that is odd within its own text while the other text does not have the name is reported on
    its side alone. ``figures`` are those of both texts, matched.
    """
    pair = pair_of(
        _side(left, left_names, sentence_spans(sentences, True)),
        _side(right, right_names, sentence_spans(sentences, False)),
        links,
    )
    variants = [*harmless_variants(pair), *((*two, "number") for two in numbered_variants(pair))]
    harmless = {(one.normal, other.normal) for one, other, _ in variants}
    garbled = (garbled_pairs(pair) | twins(pair) | translated(pair)) - harmless
    # A seat that the other text names too, in whatever spelling, stands for itself.
    settled = {s for one, other in garbled for s in (one, other)} | {
        s for one, other, reason in variants if reason != OF_SEAT for s in (one.normal, other.normal)
    }
    variants = [v for v in variants if v[2] != OF_SEAT or settled.isdisjoint((v[0].normal, v[1].normal))]
    odd = [
        found
        for found in (*misspelt_inside(pair), *misspelt_openings(pair))
        if (found[0].normal, found[1].normal) not in harmless
    ]
    same = garbled | harmless
    known = {*same, *((one.normal, other.normal) for one, other, _ in odd)}
    # Captions are compared with nothing, but they spell the names of the article too.
    captioned = replace(pair, left=_captioned(left), right=_captioned(right))
    wavering = variants_inside(captioned.left), variants_inside(captioned.right)
    unsteady = (
        frozenset(s for two in wavering[0] for s in two),
        frozenset(s for two in wavering[1] for s in two),
    )
    swaps = _once((*swapped(pair, known), *stand_ins(pair, sentences, known)))
    wholes = list(joined(pair))
    swaps = [
        (one, other)
        for one, other in swaps
        if not any(a.span.contains(one.span) or b.span.contains(other.span) for a, b, _ in wholes)
    ]
    replaced = (
        {one.normal for one, _ in swaps} | {one.normal for one, *_ in wholes},
        {other.normal for _, other in swaps} | {other.normal for _, other, _ in wholes},
    )
    found = [
        *(_variant(one, other, reason) for one, other, reason in variants),
        *(
            _garbled(pair, one, other, unsteady)
            for one, other in _telling(garbled)
            if one not in replaced[0] and other not in replaced[1]
        ),
        *(_joined(one, other, is_reordered) for one, other, is_reordered in wholes),
        *(_misspelt(pair, *o) for o in odd),
        *(_swapped(pair, one, other) for one, other in swaps),
        *(_swapped(pair, one, other) for one, other in exchanged_peoples(left, right, sentences)),
        *(_done_by_another(pair, *two) for two in exchanged_doers(pair, sentences, known, figures)),
        *_inside(captioned, True, wavering[0], known),
        *_inside(captioned, False, wavering[1], known),
        *(_title(pair, t) for t in differing_titles(pair, _same_person(pair, same))),
    ]
    return _in_order(found)


def _side(article: Article, names: Sequence[Name], spans: Mapping[Span, frozenset[int]]) -> Side:
    openings = names_at_openings(article, names)
    return side_of(article, names, openings, lexicon_for(article.language), spans)


def _captioned(article: Article) -> Side:
    return _side(article, find_names(article, with_captions=True), {})


def _telling(garbled: Collection[tuple[str, str]]) -> list[tuple[str, str]]:
    """Without pairs that only repeat another: the surname alone against the full name already reported."""
    ours: defaultdict[str, list[set[str]]] = defaultdict(list)
    for one, other in garbled:
        ours[other].append(set(one.split()))
    return [
        (one, other)
        for one, other in sorted(garbled)
        if not any(set(one.split()) < words for words in ours[other])
    ]


def _once(pairs: Sequence[tuple[Name, Name]]) -> list[tuple[Name, Name]]:
    """Without pairs of longer or shorter forms of two names of which one was put for the other before."""
    found: dict[tuple[str, str], tuple[Name, Name]] = {}
    for one, other in pairs:
        if not any(
            set(one.parts) & set(a.parts) and set(other.parts) & set(b.parts) for a, b in found.values()
        ):
            found[one.normal, other.normal] = one, other
    return list(found.values())


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


def _garbled(
    pair: Pair, one: str, other: str, unsteady: tuple[Collection[str], Collection[str]]
) -> NameFinding:
    _, left, right = pair.nearest(pair.left.spellings[one], pair.right.spellings[other])
    reason = variant_reason(left, right, pair.left, pair.right)
    if reason:
        return _variant(left, right, reason)
    note = "the texts disagree, nothing in them decides"
    if (one in unsteady[0]) != (other in unsteady[1]):
        side, steady = (pair.right, right) if one in unsteady[0] else (pair.left, left)
        if len(side.spellings[steady.normal]) > 1:
            note = f"{side.written(steady)} is likelier: the other text spells the name in several ways"
    return NameFinding(Verdict.GARBLED, left.span, right.span, OF_VERDICT[Verdict.GARBLED], note=note)


def _done_by_another(pair: Pair, left: Name, right: Name) -> NameFinding:
    note = f"what {pair.left.written(left)} did, {pair.right.written(right)} does: both texts name both"
    return NameFinding(Verdict.CHANGED, left.span, right.span, OF_VERDICT[Verdict.CHANGED], note=note)


def _joined(left: Name, right: Name, is_reordered: bool) -> NameFinding:
    if is_reordered:
        return _variant(left, right, "word order")
    note = "one may be a translation of the other"
    return NameFinding(Verdict.GARBLED, left.span, right.span, OF_VERDICT[Verdict.GARBLED], note=note)


def _misspelt(pair: Pair, left: Name, right: Name, odd_is_left: bool) -> NameFinding:
    odd_side, other, name = (pair.left, pair.right, right) if odd_is_left else (pair.right, pair.left, left)
    note = "the texts disagree, nothing in them decides"
    if odd_side.has_run(name.parts):
        note = f"{other.written(name)} is likelier: it stands in both texts"
    return NameFinding(Verdict.GARBLED, left.span, right.span, OF_VERDICT[Verdict.GARBLED], note=note)


def _swapped(pair: Pair, left: Name, right: Name) -> NameFinding:
    verdict = Verdict.CHANGED
    note = f"{pair.left.written(left)} → {pair.right.written(right)}"
    if _is_first_name_respelt(pair, left, right):
        verdict, note = (
            Verdict.GARBLED,
            f"{note}: one first name in two spellings; is the surname translated?",
        )
    return NameFinding(verdict, left.span, right.span, OF_VERDICT[verdict], note=note)


def _is_first_name_respelt(pair: Pair, left: Name, right: Name) -> bool:
    """``Zbignev Tap`` and ``Zbigniew Kurek``: whoever puts another person does not respell the first name."""
    if len(left.parts) < 2 or len(right.parts) < 2:
        return False
    one, other = pair.left.article.slice(left.part_spans[0]), pair.right.article.slice(right.part_spans[0])
    return one != other and likeness(one, other) >= LINKED


def _title(pair: Pair, found: TitlePair) -> NameFinding:
    left, right = pair.left.article.slice(found.left.span), pair.right.article.slice(found.right.span)
    verdict, severity = Verdict.CHANGED, OF_TITLE[found.right.axis]
    note = f"title or role: {left} → {right}"
    if found.is_same:
        verdict, severity = Verdict.EQUAL_VARIANT, Severity.QUIET
        note = f"title abbreviated: {left} = {right}"
    elif found.is_first_name:
        note = f"{left} → {right}: a first name taken for a rank?"
    return NameFinding(
        verdict,
        _with_title(found.left_name, found.left),
        _with_title(found.right_name, found.right),
        severity,
        note=note,
    )


def _with_title(name: Name, title: Title) -> Span:
    """The name together with the title, so that a reader sees whose it is."""
    return Span(min(name.span.start, title.span.start), max(name.span.end, title.span.end))


def _inside(
    pair: Pair, on_left: bool, two: Sequence[tuple[str, str]], known: Collection[tuple[str, str]]
) -> Iterator[NameFinding]:
    """Spellings of one text that are one name, beside the other text's spelling where it has the name."""
    side, other = (pair.left, pair.right) if on_left else (pair.right, pair.left)
    here, there = (0, 1) if on_left else (1, 0)
    settled: defaultdict[str, list[str]] = defaultdict(list)
    for two_texts in sorted(known):
        settled[two_texts[here]].append(two_texts[there])
    for group in _clusters(two):
        counterparts = [c for s in sorted(group) for c in settled.get(s, ())]
        shared = {s for s in group if other.has_run(side.spellings[s][0].parts)}
        likeliest = max(sorted(group), key=lambda s: (s in shared, len(side.spellings[s]), len(s)))
        listed = ", ".join(side.written(side.spellings[s][0]) for s in sorted(group))
        for spelling in sorted(group - set(settled) - shared - (set() if counterparts else {likeliest})):
            span = side.spellings[spelling][0].span
            match = None
            if counterparts:
                words = spelling.count(" ")
                nearest = min(counterparts, key=lambda c: (abs(c.count(" ") - words), c))
                match = other.spellings[nearest][0].span
            yield NameFinding(
                Verdict.GARBLED,
                span if on_left else match,
                match if on_left else span,
                OF_VERDICT[Verdict.GARBLED],
                note=f"one name in {len(group)} spellings: {listed}",
            )


def _clusters(pairs: Sequence[tuple[str, str]]) -> list[set[str]]:
    group_of: dict[str, set[str]] = {}
    for one, other in pairs:
        merged = group_of.get(one, {one}) | group_of.get(other, {other})
        for spelling in merged:
            group_of[spelling] = merged
    return sorted({id(group): group for group in group_of.values()}.values(), key=min)


def _same_person(pair: Pair, same: Collection[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """For each right spelling the left ones of that person: equal, its surname, or known to be one."""
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
