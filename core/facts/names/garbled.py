"""Which spellings of the two texts, or of one, are misspelt or machine-mangled forms of one name."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.facts.names.name import Axis, NameKind
from core.facts.names.peoples import is_country_or_people
from core.facts.names.side import MOST_MENTIONS, Nearness, content_parts
from core.facts.names.spelling import folded, is_inflection, likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.facts.names.name import Name
    from core.facts.names.side import Pair, Side

# Measured on 28 pairs of spellings in fifteen pairs of news texts and on 66 politicians' names with random
# edits: P 1.00 at R .89 with the first two limits; lower ones cost precision at once (P .83 at .80 and .60).
STRONG = 0.84
"""Likeness that needs no more support than that nothing contradicts."""
COMPANION = 0.65
"""Likeness of the other words of both names from which they support each other."""
SUPPORTED = 0.48
"""Likeness that is enough where the other word of the name is the same, or both are alike under one title."""
TITLED = 0.65
"""Likeness that is enough after the same title."""
HELD = 0.75
"""Likeness that is enough for single words under the same office anywhere in both texts."""
LONG = 7
"""Letters of a word from which resemblance in passages that say the same is no chance."""
LINKED = 0.70
"""Likeness that is enough for single words in sentences that say the same."""
MOST_RIVALS = 60
"""Spellings that begin or end alike from which the likeness says nothing and long texts would grow slow."""
LEAST_INSIDE = 4
"""Letters of a name from which its spellings inside one text are compared."""
LEAST = 5
"""Shorter words resemble each other by chance: ``Cold War`` and ``Cod Wars``."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two names resemble each other."""

    novel: float
    """Of the best pair of words that only one text has."""
    others: float | None
    """Of the words beside them; None where one name has no other."""
    length: int
    """Letters of the shorter word of that pair."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one spelling."""

    content: tuple[str, ...]
    novel: tuple[str, ...]
    """Those that the other text never uses."""


def garbled_pairs(pair: Pair) -> set[tuple[str, str]]:
    """Spellings of left and right that are one name, each with its best counterpart."""
    lefts, rights = _novel(pair.left, pair.right), _novel(pair.right, pair.left)
    scores: dict[tuple[str, str], float] = {}
    for one, other in _candidates(pair, lefts, rights):
        alike = _compare(lefts[one], rights[other])
        score = None if alike is None else _judge(pair, one, other, alike)
        if score is not None:
            scores[one, other] = score
    best: set[tuple[str, str]] = set()
    for side in (0, 1):
        top: dict[str, tuple[float, tuple[str, str]]] = {}
        for key, score in scores.items():
            top[key[side]] = max(top.get(key[side], (0.0, key)), (score, key))
        best |= {key for _, key in top.values()}
    return best


def _novel(side: Side, other: Side) -> dict[str, _Words]:
    """The spellings of a side with words that the other text does not use."""
    found = {}
    for spelling, names in side.spellings.items():
        novel = side.novel_parts(names[0], other)
        if novel:
            found[spelling] = _Words(content_parts(names[0], side.lexicon), novel)
    return found


def misspelt_inside(pair: Pair) -> Iterator[tuple[Name, Name, bool]]:
    """A name spelt oddly in one text while both texts have the right spelling: (left, right, odd is left)."""
    for odd_is_left in (False, True):
        odd_side, other_side = (pair.left, pair.right) if odd_is_left else (pair.right, pair.left)
        for names in odd_side.spellings.values():
            novel = odd_side.novel_parts(names[0], other_side)
            if not novel:
                continue
            for name in names:
                held = odd_side.sentences[name.span]
                found = [
                    other
                    for other in other_side.in_links(held)
                    if not other_side.novel_parts(other, odd_side)
                    and _misspells(name, other, novel)
                    and not _has_more_marks(name, other, odd_side, other_side)
                ]
                if len(found) == 1:
                    yield (name, found[0], True) if odd_is_left else (found[0], name, False)
                    break


def misspelt_openings(pair: Pair) -> Iterator[tuple[Name, Name, bool]]:
    """A first word of a sentence that resembles a name which the linked sentence has and its own has not."""
    for odd_is_left in (False, True):
        odd_side, other_side = (pair.left, pair.right) if odd_is_left else (pair.right, pair.left)
        for word in odd_side.openings:
            held = odd_side.sentences[word.span]
            is_right = is_country_or_people(word.normal)
            if not held or is_right or not odd_side.novel_parts(word, other_side):
                continue
            here = {p for n in odd_side.in_links(held) for p in n.parts}
            found = {
                other.normal: other
                for other in other_side.in_links(held)
                if other.parts[-1] not in here and likeness(word.normal, other.parts[-1]) >= STRONG
            }
            if len(found) == 1:
                (other,) = found.values()
                yield (word, other, True) if odd_is_left else (other, word, False)


def variants_inside(side: Side) -> list[tuple[str, str]]:
    """Pairs of spellings inside one text that are one name."""
    found = []
    words = {}
    for spelling, names in side.spellings.items():
        if len(spelling) >= LEAST_INSIDE:
            content = content_parts(names[0], side.lexicon)
            words[spelling] = _Words(content, content)
    for one, other in _alike_inside(words):
        names, others = side.spellings[one], side.spellings[other]
        alike = _compare(words[one], words[other])
        if alike is None or alike.novel >= 1.0:
            continue
        titled = _share_title(names, others)
        if alike.others is None:
            accepted = titled and alike.novel >= TITLED and one[:1] == other[:1]
            accepted = accepted or (alike.novel >= STRONG and _is_unintroduced(side, one, other))
        else:
            accepted = alike.others >= STRONG and (
                (alike.novel >= STRONG and alike.length >= LEAST) or (titled and alike.novel >= SUPPORTED)
            )
        if accepted:
            found.append((one, other))
    return found


def _has_more_marks(name: Name, other: Name, odd_side: Side, other_side: Side) -> bool:
    """``Chiloé`` is no slip for ``Chile``: slips lose diacritics, they do not bring them in."""
    return any(
        other_side.article.slice(there).isascii() and not odd_side.article.slice(here).isascii()
        for a, b, here, there in zip(name.parts, other.parts, name.part_spans, other.part_spans, strict=True)
        if a != b
    )


def _misspells(name: Name, other: Name, novel: Sequence[str]) -> bool:
    if len(name.parts) != len(other.parts):
        return False
    differing = [(a, b) for a, b in zip(name.parts, other.parts, strict=True) if a != b]
    if len(differing) != 1 or differing[0][0] not in novel:
        return False
    alike = likeness(*differing[0])
    return alike >= STRONG or (len(name.parts) > 1 and alike >= COMPANION)


def _judge(pair: Pair, one: str, other: str, alike: Likeness) -> float | None:
    """How sure two names that resemble each other are one; None where what surrounds them is not enough."""
    lefts, rights = pair.left.spellings[one], pair.right.spellings[other]
    near, left, right = pair.nearest(lefts, rights)
    if _clash(left, right) or _face_elsewhere(left, right, pair.left):
        return None
    if is_country_or_people(one) and is_country_or_people(other):
        return None
    titled = _share_title(lefts, rights)
    in_office = _share_title(lefts, rights, Axis.OFFICE)
    same_initial = folded(one)[:1] == folded(other)[:1]
    if alike.others is None:
        accepted = (
            alike.novel >= STRONG
            or (near is Nearness.SENTENCE and alike.novel >= LINKED)
            or (near and alike.novel >= HELD and alike.length >= LONG)
            or (in_office and alike.novel >= HELD)
            or (titled and near and (alike.novel >= TITLED or (alike.novel >= SUPPORTED and same_initial)))
        )
    else:
        accepted = (
            (alike.novel >= STRONG and alike.others >= COMPANION)
            or (alike.others >= STRONG and alike.novel >= (SUPPORTED if near or titled else TITLED))
            or (near is Nearness.SENTENCE and alike.novel >= LINKED and alike.others >= SUPPORTED)
            or (titled and bool(near) and alike.novel >= SUPPORTED and alike.others >= SUPPORTED)
            or (in_office and alike.novel >= TITLED and alike.others >= SUPPORTED)
            or (titled and near is Nearness.SENTENCE and alike.novel >= STRONG)
        )
    return alike.novel + (alike.others or 0.0) + 0.2 * near + 0.1 * titled if accepted else None


def _compare(left: _Words, right: _Words) -> Likeness | None:
    """The best pair of differing words and what stands beside them; None where nothing is alike."""
    ours, theirs = left.content, right.content
    if len(ours) != len(theirs):
        joined = likeness("".join(ours), "".join(theirs))
        if joined >= STRONG:
            return Likeness(joined, None, min(sum(map(len, ours)), sum(map(len, theirs))))
    pairs = sorted(((likeness(a, b), a, b) for a in left.novel for b in right.novel if a != b), reverse=True)
    found = next(((p, a, b) for p, a, b in pairs if p >= SUPPORTED and not is_inflection(a, b)), None)
    if found is None:
        return None
    best, a, b = found
    beside_left = [p for p in ours if p != a]
    beside_right = [p for p in theirs if p != b]
    if not beside_left or not beside_right:
        return Likeness(best, None, min(len(a), len(b)))
    others = max(likeness(p, q) for p in beside_left for q in beside_right)
    return Likeness(best, others, min(len(a), len(b)))


def _candidates(pair: Pair, lefts: Iterable[str], rights: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs worth comparing: in linked passages, or with words that begin or end alike."""
    blocks: defaultdict[str, set[str]] = defaultdict(set)
    for other in rights:
        for key in _keys(pair.right, other):
            blocks[key].add(other)
    for one in lefts:
        rivals: set[str] = set()
        for key in _keys(pair.left, one):
            if key[0] == "#" or len(blocks.get(key, ())) <= MOST_RIVALS:
                rivals |= blocks.get(key, set())
        for other in sorted(rivals):
            yield one, other


def _keys(side: Side, spelling: str) -> set[str]:
    keys = set()
    parts = content_parts(side.spellings[spelling][0], side.lexicon)
    for part in (*parts, "".join(parts)):
        word = folded(part).replace("-", "")
        keys |= {f"{word[:2]}-", f"-{word[-3:]}", f"{word[:1]}-{word[-1:]}", _skeleton(word)}
    for name in side.spellings[spelling]:
        keys |= {f"#{number}" for number in side.sentences[name.span]}
    return keys


def _skeleton(word: str) -> str:
    """The first letters without vowels, which garbling changes most: ``hgs`` of Hugset and Hegseth."""
    return "=" + "".join(c for c in word if c not in "aeiouy")[:3]


def _alike_inside(words: Mapping[str, _Words]) -> Iterator[tuple[str, str]]:
    blocks: defaultdict[str, list[str]] = defaultdict(list)
    for spelling, its in words.items():
        for key in {key for part in its.content for key in (part[:3], _skeleton(part))}:
            blocks[key].append(spelling)
    seen = set()
    for group in blocks.values():
        if len(group) > MOST_RIVALS:
            continue
        for at, one in enumerate(group):
            for other in group[at + 1 :]:
                if (one, other) not in seen:
                    seen.add((one, other))
                    yield one, other


def _is_unintroduced(side: Side, one: str, other: str) -> bool:
    """Whether one is a bare surname of nobody whom the text has named in full, and the other is in full.

    News names a person in full first, so that a bare surname without such a mention is one of those named.
    """
    bare, full = sorted((one, other), key=lambda s: len(side.spellings[s][0].parts))
    bare_parts, full_parts = side.spellings[bare][0].parts, side.spellings[full][0].parts
    if len(bare_parts) != 1 or len(full_parts) < 2 or likeness(bare, full_parts[-1]) < STRONG:
        return False
    kinds = {side.spellings[s][0].kind for s in (one, other)}
    if kinds & {NameKind.PLACE, NameKind.ORGANISATION}:
        return False
    return all(
        bare not in names[0].parts or names[0].parts == bare_parts for names in side.spellings.values()
    )


def _share_title(lefts: Sequence[Name], rights: Sequence[Name], axis: Axis | None = None) -> bool:
    """Whether some title of both is the same; about one field where both say a field."""
    return any(
        ours.axis is theirs.axis
        and ours.kind == theirs.kind
        and axis in (None, ours.axis)
        and (not ours.field or not theirs.field or bool(set(ours.field) & set(theirs.field)))
        for left in lefts[:MOST_MENTIONS]
        for ours in left.titles
        for right in rights[:MOST_MENTIONS]
        for theirs in right.titles
    )


def _clash(left: Name, right: Name) -> bool:
    """Two kinds that form or surroundings make sure, and that differ."""
    sure = {NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION}
    return (
        bool(left.titles) != bool(right.titles)
        and {left.kind, right.kind} <= sure
        and left.kind != right.kind
    )


def _face_elsewhere(left: Name, right: Name, side: Side) -> bool:
    """``West Bengal`` and ``East Bengal`` are two places however alike the words."""
    ours, theirs = (
        {side.lexicon.directions[p] for p in n.parts if p in side.lexicon.directions} for n in (left, right)
    )
    return bool(ours and theirs) and ours.isdisjoint(theirs)
