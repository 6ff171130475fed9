"""Another name in the place of the original one: the city, firm or person that a version put instead."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.names.languages.countries import countries, country_of
from core.facts.names.name import Axis, NameKind
from core.facts.names.side import Nearness
from core.facts.names.spelling import is_inflection
from core.shared_start import shared_start

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from core.facts.names.languages.lexicon import Lexicon
    from core.facts.names.name import Name
    from core.facts.names.side import Pair, Side

_WINDOW = 40
"""Code points on either side that hold the neighbouring words."""
_FRAME = 3
"""Words around a name that both texts must have, where neither text has the other's name anywhere."""
_ONE_SIDED = 4
"""The same where the words on one side alone agree: ``the number of tigers in``."""
_CLOSE_FRAME = 5
"""The same where the names occur elsewhere too: only their place tells that one stands for the other."""
_TOGETHER = 0.7
"""Share of the linked sentences of a name that must hold its substitute."""
_BESIDE = 12
"""Code points between two names of which one says where the other is: ``-based``, ``, of``."""
# " of ", ", an analyst at ", ", from the ": a person before it; "'s chief analyst ": a person behind it.
_BELONGS = re.compile(r"(?:,?|, (?:an? |the |its )?(?:[\w-]+ ){1,4})(?: ?)(?:of|at|from|with) (?:the )?")
_OWNED = re.compile(r"['\u2019]s? (?:[\w-]+ ){1,3}")
_JOINT = re.compile(r"(?:-\w+ |,? \w{2,5} (?:\w{1,3} )?)")


def swapped(pair: Pair, taken: Collection[tuple[str, str]]) -> Iterator[tuple[Name, Name]]:
    """Names that stand at the same place of passages that say the same, once per pair of spellings.

    ``taken`` are pairs of spellings known to be one name; names in them are left out, save for a longer
    name that only holds the other: ``Atacama`` and ``University of Atacama``.
    """
    whole = {(one, other) for one, other in taken if one.count(" ") == other.count(" ")}
    known = frozenset(one for one, _ in taken), frozenset(other for _, other in taken)
    left_taken = {one for one, other in taken if (one, other) in whole or " " not in one}
    right_taken = {other for one, other in taken if (one, other) in whole or " " not in other}
    lefts = [n for n in pair.left.names if n.normal not in left_taken]
    rights = [n for n in pair.right.names if n.normal not in right_taken]
    left_in, right_in = _by_paragraph(pair.left, lefts), _by_paragraph(pair.right, rights)
    seen = set()
    for left in lefts:
        here = pair.left.paragraphs[left.span]
        beside = [n for there in pair.counterparts(here) for n in right_in.get(there, ())]
        rivals = [n for n in beside if _stands_for(pair, left, n, known)]
        if len({n.normal for n in rivals}) != 1 or (left.normal, rivals[0].normal) in seen:
            continue
        backward = {n.normal for n in left_in[here] if _stands_for(pair, n, rivals[0], known)}
        if len(backward) == 1:
            seen.add((left.normal, rivals[0].normal))
            yield left, rivals[0]


def _by_paragraph(side: Side, names: Sequence[Name]) -> dict[int, list[Name]]:
    found: defaultdict[int, list[Name]] = defaultdict(list)
    for name in names:
        found[side.paragraphs[name.span]].append(name)
    return found


_Known = tuple["Collection[str]", "Collection[str]"]
"""Spellings of the left and of the right text whose counterpart is known."""


def _stands_for(pair: Pair, left: Name, right: Name, known: _Known) -> bool:
    near = pair.nearness(left, right)
    regions = pair.left.lexicon.regions
    if (
        not near
        or not could_be_one(pair, left, right)
        or (left.normal in regions) != (right.normal in regions)
    ):
        return False
    missing = _is_missing(left, pair.right) and _is_missing(right, pair.left)
    if missing and (frame := _shared_frame(pair, left, right)):
        return near is Nearness.SENTENCE or frame == "direction"
    if left.normal in known[0] or right.normal in known[1]:
        return False
    before, after = surroundings(pair, left, right)
    around = before + after if before and after else 0
    is_novel = missing and _is_novel(pair, left, right)
    if near is not Nearness.SENTENCE:
        return is_novel and around >= _CLOSE_FRAME
    if is_novel:
        return (
            around >= _FRAME
            or max(before, after) >= _ONE_SIDED
            or share_office(left, right)
            or _beside_same(pair, left, right)
            or _same_bearer(pair, left, right)
            or _go_together(pair, left, right)
            or _only_ones(pair, left, right, known, before + after)
        )
    return (
        around >= _CLOSE_FRAME
        and (missing or NameKind.PERSON not in (left.kind, right.kind))
        and not _is_in_linked_sentence(left, right, pair.right)
        and not _is_in_linked_sentence(right, left, pair.left)
    )


def could_be_one(pair: Pair, left: Name, right: Name) -> bool:
    """Whether nothing in the words of two names forbids that one was put for the other."""
    if set(left.parts) <= set(right.parts) or set(right.parts) <= set(left.parts):
        return False
    if len(left.parts) == len(right.parts) and all(
        a == b or is_inflection(a, b) for a, b in zip(left.parts, right.parts, strict=True)
    ):
        return False
    seats = countries().of_seat
    states = {country_of(n.normal) or seats.get(n.normal, n.normal) for n in (left, right)}
    if len(states) == 1:
        return False
    if _is_generic(left, pair.left) != _is_generic(right, pair.right):
        return False
    ours, theirs = kinds_of(pair.left, left), kinds_of(pair.right, right)
    return not (ours and theirs) or not ours.isdisjoint(theirs)


def _is_generic(name: Name, side: Side) -> bool:
    """``Central Bank``, ``National Museum``: which one of that sort it leaves open."""
    lexicon = side.lexicon
    words = [p for p in name.parts if p not in lexicon.links and p not in lexicon.particles]
    peoples = countries().of_adjective
    return any(p in lexicon.heads for p in words) and all(
        p in lexicon.heads or p in lexicon.idle or p in lexicon.common or p in peoples for p in words
    )


def kinds_of(side: Side, name: Name) -> set[NameKind]:
    """What the text shows the bearer of the name to be, here or at another mention."""
    return {name.kind, *(n.kind for n in side.spellings[name.normal])} - {NameKind.UNKNOWN}


def _is_missing(name: Name, other: Side) -> bool:
    """Whether the other text has nothing of this name, also not its country by another word."""
    if other.has_run(name.parts):
        return False
    return country_of(name.normal) not in other.countries


def _is_novel(pair: Pair, left: Name, right: Name) -> bool:
    return bool(pair.left.novel_parts(left, pair.right)) and bool(pair.right.novel_parts(right, pair.left))


def _is_in_linked_sentence(name: Name, place: Name, side: Side) -> bool:
    """Whether the name stands in a sentence of this side that is linked as ``place`` is."""
    return any(other.normal == name.normal for other in side.in_links(side.sentences[place.span]))


def _shared_frame(pair: Pair, left: Name, right: Name) -> str:
    """``North Yorkshire Police`` and ``West Yorkshire Police``: one word apart, the rest the same."""
    if len(left.parts) != len(right.parts) or len(left.parts) < 2:
        return ""
    differing = [(a, b) for a, b in zip(left.parts, right.parts, strict=True) if a != b]
    if len(differing) != 1:
        return ""
    lexicon = pair.left.lexicon
    one, other = differing[0]
    if one in lexicon.directions and other in lexicon.directions:
        return "direction" if lexicon.directions[one] != lexicon.directions[other] else ""
    if is_inflection(one, other):
        return ""
    if left.parts[:-1] == right.parts[:-1] and _are_telling(left.parts[:-1], lexicon):
        return "word"
    if one in lexicon.heads or other in lexicon.heads:
        return ""
    same_end = left.parts[-1] == right.parts[-1]
    one_person = left.kind is right.kind is NameKind.PERSON
    return "word" if same_end or one_person or any(p in lexicon.links for p in left.parts) else ""


def _are_telling(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Two words at least, as in ``Castell Coch Homes``, which no two bodies have in common by chance."""
    peoples = countries()
    return len(words) > 1 and not any(
        w in lexicon.heads
        or w in lexicon.idle
        or w in lexicon.common
        or w in lexicon.directions
        or w in lexicon.links
        or w in lexicon.particles
        or w in peoples.of_adjective
        or w in peoples.of_name
        for w in words
    )


def share_office(left: Name, right: Name) -> bool:
    """Whether both bear an office of one kind."""
    offices = {(t.kind, t.step) for t in left.titles if t.axis is Axis.OFFICE}
    return any((t.kind, t.step) in offices for t in right.titles if t.axis is Axis.OFFICE)


def _beside_same(pair: Pair, left: Name, right: Name) -> bool:
    """``Leeds-based Acme Foods`` and ``Acme Foods, of Hull``: both say where the same name is."""
    return bool(_beside(pair.left, left) & _beside(pair.right, right))


def _beside(side: Side, name: Name) -> set[str]:
    found = set()
    text = side.article.text
    for other in side.neighbours(name):
        first, second = (other, name) if other.span.start < name.span.start else (name, other)
        gap = second.span.start - first.span.end
        if other.kind is NameKind.PLACE:
            continue
        if 0 < gap <= _BESIDE and _JOINT.fullmatch(text, first.span.end, second.span.start):
            found.add(other.normal)
    return found


def _same_bearer(pair: Pair, left: Name, right: Name) -> bool:
    """``Ann Lee, an analyst at Acme Bank`` and ``Acme Bank's analyst Ann Lee``: one person of both."""
    both = _holders(pair.left, left) & _holders(pair.right, right)
    return any(
        NameKind.PERSON in {n.kind for side in (pair.left, pair.right) for n in side.spellings[bearer]}
        for bearer in both
    )


def _holders(side: Side, name: Name) -> set[str]:
    """Names that the text says to be of, at or from what is named."""
    text, found = side.article.text, set()
    for other in side.neighbours(name):
        if NameKind.PERSON in kinds_of(side, name):
            continue
        if other.span.start < name.span.start:
            gap = text[other.span.end : name.span.start]
            belongs = _BELONGS.fullmatch(gap) is not None
        else:
            gap = text[name.span.end : other.span.start]
            belongs = _OWNED.fullmatch(gap) is not None
        if belongs:
            found.add(other.normal)
    return found


def _go_together(pair: Pair, left: Name, right: Name) -> bool:
    """Whether sentences with the one are, again and again, linked to sentences with the other."""
    ours, theirs = _links(pair.left, left), _links(pair.right, right)
    both = len(ours & theirs)
    return both > 1 and both >= _TOGETHER * max(len(ours), len(theirs))


def _links(side: Side, name: Name) -> set[int]:
    return {number for n in side.spellings[name.normal] for number in side.sentences[n.span]}


def _only_ones(pair: Pair, left: Name, right: Name, known: _Known, around: int) -> bool:
    """Two people, two places, two names of several words or two after the same preposition, each the only
    name of its sentence without a counterpart in the other text that can be of that kind."""
    kind = min(kinds_of(pair.left, left) & kinds_of(pair.right, right), default=None)
    is_full = kind is None and min(len(left.parts), len(right.parts)) > 1
    alike = around > 1 if kind is NameKind.PLACE or is_full else kind is NameKind.PERSON
    return (
        (alike or follow_one_preposition(pair, left, right))
        and not are_of_two_sorts(left, right, pair.left)
        and _is_only_novel(left, right, pair.left, pair.right, known[0], kind)
        and _is_only_novel(right, left, pair.right, pair.left, known[1], kind)
    )


def are_of_two_sorts(left: Name, right: Name, side: Side) -> bool:
    """A sea is not put for an island: both say what they are, and it is not the same."""
    ours, theirs = ({p for p in n.parts if p in side.lexicon.heads} for n in (left, right))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def follow_one_preposition(pair: Pair, left: Name, right: Name) -> bool:
    """Whether the same preposition stands directly before both."""
    before = _words(pair.left, left)[0][-1:]
    lexicon = pair.left.lexicon
    same = before == _words(pair.right, right)[0][-1:] and before != []
    return same and (lexicon.within | lexicon.links).issuperset(before)


def _is_only_novel(
    name: Name, counterpart: Name, side: Side, other: Side, known: Collection[str], kind: NameKind | None
) -> bool:
    """Whether no other name of the linked sentences that may be of this kind lacks a counterpart."""
    links = side.sentences[name.span] & other.sentences[counterpart.span]
    return not any(
        side.novel_parts(n, other)
        for n in side.in_links(links)
        if n.normal not in known and set(n.parts).isdisjoint(name.parts) and _may_be(side, n, kind)
    )


def _may_be(side: Side, name: Name, kind: NameKind | None) -> bool:
    """Whether the text leaves open that the name is of this kind; a person is not first named by one word."""
    kinds = kinds_of(side, name)
    if kind is None:
        return True
    return kind in kinds if kinds else kind is not NameKind.PERSON or len(name.parts) > 1


def surroundings(pair: Pair, left: Name, right: Name) -> tuple[int, int]:
    """Words before and after both names that agree, counted outwards from the name."""
    (before_left, after_left), (before_right, after_right) = (
        _words(pair.left, left),
        _words(pair.right, right),
    )
    return shared_start(before_left[::-1], before_right[::-1]), shared_start(after_left, after_right)


def _words(side: Side, name: Name) -> tuple[list[str], list[str]]:
    text, span = side.article.text, name.span
    before = tokenize(text, max(0, span.start - _WINDOW), span.start)
    after = tokenize(text, span.end, min(len(text), span.end + _WINDOW))
    return [t.norm for t in before], [t.norm for t in after]
