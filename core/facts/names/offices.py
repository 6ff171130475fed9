"""Titles and roles that one person has in one text and another in the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.facts.names.name import Axis, NameKind
from core.facts.names.side import Nearness

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.facts.names.languages.lexicon import Lexicon
    from core.facts.names.name import Name, Title
    from core.facts.names.side import Pair, Side


@dataclass(frozen=True, slots=True)
class TitlePair:
    """A title of the left text and the one that the right text has in its place."""

    left: Title
    right: Title
    left_name: Name
    right_name: Name
    is_same: bool
    """Only abbreviated: ``Cr`` and ``Councillor``."""
    is_first_name: bool = False
    """One side took a first name for a rank: ``General Nakatani`` for ``Gen Nakatani``."""


def differing_titles(pair: Pair, same_person: Mapping[str, frozenset[str]]) -> Iterator[TitlePair]:
    """Every title of the right text that no title of the same person on the left allows, once per wording.

    ``same_person`` gives for each right spelling the left spellings of that person.
    """
    seen = set()
    for spelling, rights in pair.right.spellings.items():
        lefts = [n for other in sorted(same_person.get(spelling, ())) for n in pair.left.spellings[other]]
        for name in rights:
            if not lefts or not name.titles or name.kind in (NameKind.PLACE, NameKind.ORGANISATION):
                continue
            for found in _differing(pair, name, lefts):
                key = (*_wording(found.left), *_wording(found.right), spelling)
                if key not in seen:
                    seen.add(key)
                    yield found


def compatible(left: Title, right: Title, lexicon: Lexicon) -> bool:
    """Whether both can be said of one person without contradiction."""
    if left.kind != right.kind:
        broader = lexicon.broader
        related = right.kind in broader.get(left.kind, ()) or left.kind in broader.get(right.kind, ())
        scholars = (
            _is_scholar(left, lexicon)
            and _is_scholar(right, lexicon)
            and ({left.kind, right.kind} & {"professor", "expert", "scientist", "doctor"})
        )
        if not related and not scholars:
            return False
    if left.step != right.step and (left.kind == right.kind):
        return False
    named = set(lexicon.fields.values())
    ours, theirs = set(left.field) & named, set(right.field) & named
    return not (ours and theirs) or bool(ours & theirs)


def _wording(title: Title) -> tuple[str, str, tuple[str, ...]]:
    return title.word, title.step, title.field


def _differing(pair: Pair, name: Name, lefts: Sequence[Name]) -> Iterator[TitlePair]:
    lexicon = pair.right.lexicon
    near = sorted(lefts, key=lambda other: -pair.nearness(other, name))
    yield from _rank_for_first_name(near, name, pair)
    if not (len(name.parts) > 1 or any(pair.nearness(other, name) for other in lefts)):
        return
    for axis in (Axis.COURTESY, Axis.LEARNED, Axis.RANK, Axis.OFFICE):
        rights = _on_axis(name, axis)
        titles = [(other, t) for other in near for t in _on_axis(other, axis)]
        if not rights or not titles:
            continue
        if not any(compatible(t, r, lexicon) for r in rights for _, t in titles):
            if axis is not Axis.OFFICE or _comparable(pair, near, name):
                yield TitlePair(titles[0][1], rights[0], titles[0][0], name, False)
        elif axis is not Axis.COURTESY:
            yield from _abbreviated(titles, rights, name)
    yield from _across_axes(near, name, lexicon)


def _on_axis(name: Name, axis: Axis) -> list[Title]:
    """The titles of a name that can be compared on this axis: of ranks the last, of forms of address those
    that tell a man from a woman."""
    titles = [t for t in name.titles if t.axis is axis]
    if axis is Axis.RANK:
        return titles[-1:]
    if axis is Axis.COURTESY:
        return [t for t in titles if t.kind in ("mr", "ms")]
    return titles


def _comparable(pair: Pair, lefts: Sequence[Name], name: Name) -> bool:
    """A full name is the same person anywhere; a surname only in linked passages."""
    titled = [other for other in lefts if any(t.axis is Axis.OFFICE for t in other.titles)]
    return any(
        pair.nearness(other, name) >= Nearness.PARAGRAPH or (len(other.parts) > 1 and len(name.parts) > 1)
        for other in titled
    )


def _abbreviated(
    lefts: Sequence[tuple[Name, Title]], rights: Sequence[Title], name: Name
) -> Iterator[TitlePair]:
    for right in rights:
        same = [(other, left) for other, left in lefts if left.kind == right.kind]
        if same and all(left.word != right.word for _, left in same):
            other, left = same[0]
            if _shortens(left.word, right.word) or _shortens(right.word, left.word):
                yield TitlePair(left, right, other, name, True)


def _shortens(short: str, full: str) -> bool:
    """Whether the letters of one stand in the other in order, after the same first letter."""
    if len(short) > 5 or len(short) >= len(full) or short[0] != full[0]:
        return False
    rest = iter(full)
    return all(letter in rest for letter in short)


def _across_axes(lefts: Sequence[Name], name: Name, lexicon: Lexicon) -> Iterator[TitlePair]:
    """An office on one side that the learned title on the other rules out: a nurse who became ``Dr``."""
    ours = [(other, t) for other in lefts for t in other.titles]
    theirs = [(name, t) for t in name.titles]
    for one, other, is_left in ((ours, theirs, True), (theirs, ours, False)):
        offices = [(n, t) for n, t in one if t.axis is Axis.OFFICE]
        learned = [(n, t) for n, t in other if t.axis is Axis.LEARNED]
        if not learned or any(t.axis is Axis.LEARNED for _, t in one):
            continue
        if any(t.axis is Axis.OFFICE for _, t in other):
            continue
        called, title = learned[0]
        for bearer, office in offices:
            if office.kind in lexicon.excluded.get(title.kind, ()):
                if is_left:
                    yield TitlePair(office, title, bearer, called, False)
                else:
                    yield TitlePair(title, office, called, bearer, False)
                return


def _rank_for_first_name(lefts: Sequence[Name], name: Name, pair: Pair) -> Iterator[TitlePair]:
    """``Defence Minister Gen Nakatani``: after an office and before a lone surname a word is no rank."""
    for other in lefts:
        ours, theirs = _lone_rank(other, pair.left), _lone_rank(name, pair.right)
        if ours and theirs and ours[0].kind == theirs[0].kind and ours[1] != theirs[1]:
            yield TitlePair(ours[0], theirs[0], other, name, False, is_first_name=True)
            return


def _lone_rank(name: Name, side: Side) -> tuple[Title, bool] | None:
    """The rank directly before a lone surname, and whether it may be a first name."""
    before = [t for t in name.titles if t.span.start < name.span.start]
    if len(name.parts) != 1 or not before or before[-1].axis is not Axis.RANK:
        return None
    rank = before[-1]
    after_office = len(before) > 1 and before[-2].axis is Axis.OFFICE
    gap = side.article.text[rank.span.end : name.span.start]
    return rank, after_office and gap == " " and _is_short_form(rank, side.lexicon)


def _is_short_form(title: Title, lexicon: Lexicon) -> bool:
    return any(
        kind == title.kind and _shortens(title.word, word)
        for word, (axis, kind) in lexicon.titles.items()
        if axis is title.axis
    )


def _is_scholar(title: Title, lexicon: Lexicon) -> bool:
    if title.kind in ("professor", "expert", "scientist", "doctor") or title.kind.endswith(
        lexicon.occupation_endings
    ):
        return True
    return bool(lexicon.broader.get(title.kind, frozenset()) & {"expert", "scientist", "professor"})
