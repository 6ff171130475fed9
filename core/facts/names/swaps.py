"""Another name in the place of the original one: the city, firm or person that a version put instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article.tokens import normal_form, tokenize
from core.facts.names.languages.countries import countries
from core.facts.names.name import Name, NameKind
from core.facts.names.side import Nearness

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from core.facts.names.side import Pair, Side

_DIRECTIONS = frozenset(
    "north south east west northern southern eastern western upper lower new old great inner outer".split()
)
_WINDOW = 24
"""Code points on either side that hold the neighbouring words."""


def swapped(pair: Pair, taken: Collection[tuple[str, str]]) -> Iterator[tuple[Name, Name]]:
    """Names that each stand in one text alone, at the same place of sentences that say the same.

    ``taken`` are pairs of spellings known to be one name; names in them are left out.
    """
    left_taken = {one for one, _ in taken}
    right_taken = {other for _, other in taken}
    lefts = [
        n for n in pair.left.names if n.normal not in left_taken and _is_missing(n, pair.left, pair.right)
    ]
    rights = [
        n for n in pair.right.names if n.normal not in right_taken and _is_missing(n, pair.right, pair.left)
    ]
    used: set[str] = set()
    for left in lefts:
        rivals = [r for r in rights if r.normal not in used and _stands_for(pair, left, r)]
        if len({r.normal for r in rivals}) == 1 and left.normal not in used:
            backward = {n.normal for n in lefts if _stands_for(pair, n, rivals[0])}
            if len(backward) == 1:
                used |= {left.normal, rivals[0].normal}
                yield left, rivals[0]


def _is_missing(name: Name, side: Side, other: Side) -> bool:
    """Whether the other text has nothing of this name, also not its country by another word."""
    if other.has_run(name.parts):
        return False
    country = _country(name)
    return country is None or all(_country(n) != country for n in other.names)


def _country(name: Name) -> str | None:
    gazetteer = countries()
    return gazetteer.of_name.get(name.normal) or gazetteer.of_adjective.get(name.normal)


def _stands_for(pair: Pair, left: Name, right: Name) -> bool:
    near = pair.nearness(left, right)
    if not near or not _same_kind(left, right):
        return False
    shared = _shares_frame(pair, left, right)
    if shared:
        return near is Nearness.SENTENCE or shared == "direction"
    if near is not Nearness.SENTENCE or not _all_novel(pair, left, right):
        return False
    before_left, after_left = _neighbours(pair.left, left)
    before_right, after_right = _neighbours(pair.right, right)
    before = _common_tail(before_left, before_right)
    after = _common_tail(after_left[::-1], after_right[::-1])
    return before >= 1 and after >= 1 and before + after >= 3


def _same_kind(left: Name, right: Name) -> bool:
    unsure = NameKind.UNKNOWN in (left.kind, right.kind)
    return unsure or left.kind == right.kind


def _all_novel(pair: Pair, left: Name, right: Name) -> bool:
    return (
        len(pair.left.novel_parts(left, pair.right)) > 0 and len(pair.right.novel_parts(right, pair.left)) > 0
    )


def _shares_frame(pair: Pair, left: Name, right: Name) -> str:
    """``North Yorkshire Police`` and ``West Yorkshire Police``: one word apart, the rest the same."""
    if len(left.parts) != len(right.parts) or len(left.parts) < 2:
        return ""
    differing = [(a, b) for a, b in zip(left.parts, right.parts, strict=True) if a != b]
    if len(differing) != 1:
        return ""
    one, other = differing[0]
    if one in _DIRECTIONS and other in _DIRECTIONS:
        return "direction"
    shared_last = left.parts[-1] == right.parts[-1]
    links = pair.left.lexicon.links
    with_link = any(p in links for p in left.parts)
    heads = pair.left.lexicon.heads
    if not (shared_last or with_link) or one in heads or other in heads:
        return ""
    return "word" if _all_novel(pair, left, right) or with_link or shared_last else ""


def _neighbours(side: Side, name: Name) -> tuple[list[str], list[str]]:
    text = side.article.text
    whole = name.span
    before = tokenize(text, max(0, whole.start - _WINDOW), whole.start)
    after = tokenize(text, whole.end, min(len(text), whole.end + _WINDOW))
    return [normal_form(t.norm) for t in before], [normal_form(t.norm) for t in after]


def _common_tail(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        count += 1
    return count
