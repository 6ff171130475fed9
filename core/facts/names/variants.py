"""Harmless differences between two ways to write one name."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from core.article.tokens import normal_form
from core.facts.names.find import DATELINE
from core.facts.names.languages.countries import countries, country_of
from core.facts.names.languages.exonyms import places_of
from core.facts.names.name import NameKind
from core.facts.names.side import Nearness, content_parts
from core.facts.names.spelling import folded, is_inflection, is_respelling

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.names.languages.lexicon import Lexicon
    from core.facts.names.name import Name
    from core.facts.names.side import Pair, Side

_DASHES = re.compile(r"[\s\-‐‑–]+")
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "ñ": "n"})
LEGAL_FORMS = frozenset(
    "inc incorporated ltd limited plc llc llp lp gmbh ag kg se sa sas sarl srl spa bv nv oy oyj ab as asa aps"
    " pcl bhd pte pty tbk kk oao pao ooo zrt nyrt company corporation co corp".split()
)
"""Last words of a firm's name that say what kind of body it is; news leaves them out at will."""
OF_SEAT = "the capital for the government"
_STEM = 5
"""First letters in which singular and plural, noun and adjective meet."""


def harmless_variants(pair: Pair) -> Iterator[tuple[Name, Name, str]]:
    """Spellings that one text alone uses and that say the same as one of the other, with the reason."""
    shelves: defaultdict[str, list[Name]] = defaultdict(list)
    for theirs in _exclusive(pair.right, pair.left).values():
        for key in _keys(theirs, pair.right):
            shelves[key].append(theirs)
    for ours in _exclusive(pair.left, pair.right).values():
        rivals = {n.span: n for key in _keys(ours, pair.left) for n in shelves.get(key, ())}
        for _, theirs in sorted(rivals.items()):
            reason = variant_reason(ours, theirs, pair.left, pair.right)
            if reason:
                _, left, right = pair.nearest(_mentions(ours, pair.left), _mentions(theirs, pair.right))
                yield left, right, reason
    yield from _seats(pair)


def _keys(name: Name, side: Side) -> set[str]:
    """What two spellings that can be variants of each other have in common."""
    lexicon = side.lexicon
    words = [w for part in name.parts for w in part.split("-")]
    stems = _stems(name, lexicon)
    return {
        f"firm {' '.join(_without_legal_form(_written_out(name, lexicon)))}",
        *(f"rendered {form}" for form in rendered(side.written(name))),
        "letters " + "".join(words),
        "last " + lexicon.short.get(words[-1], words[-1]),
        "first " + name.parts[0],
        "stems " + " ".join(sorted(stems)),
        "initials " + (words[0] if len(words) == 1 else _initials(words, lexicon)),
        f"country {country_of(name.normal) or name.normal}",
        *(f"place {number}" for number in places_of(name.normal)),
    }


def _mentions(name: Name, side: Side) -> list[Name]:
    """Every mention in the same written form."""
    return [n for n in side.spellings[name.normal] if _form(n, side) == _form(name, side)]


def variant_reason(left: Name, right: Name, left_side: Side, right_side: Side) -> str:
    """Why two names are one, in words; empty where they are not."""
    lexicon = left_side.lexicon
    if left.normal == right.normal:
        return _same_letters(left_side.written(left), right_side.written(right))
    if left.normal.replace("-", " ") == right.normal.replace("-", " "):
        return "hyphen"
    if _is_acronym(left, right_side.written(right), lexicon) or _is_acronym(
        right, left_side.written(left), lexicon
    ):
        return "abbreviation"
    if rendered(left_side.written(left)) & rendered(right_side.written(right)):
        return "accents"
    names = countries().of_name
    country = names.get(left.normal)
    if country and country == names.get(right.normal) and max(len(left.normal), len(right.normal)) <= 3:
        return "abbreviation"
    if places_of(left.normal) & places_of(right.normal):
        return "the place in another language"
    ours, theirs = _written_out(left, lexicon), _written_out(right, lexicon)
    if ours == theirs:
        return "abbreviation"
    if _without_legal_form(ours) == _without_legal_form(theirs):
        return "legal form"
    if NameKind.PLACE in (left.kind, right.kind) or NameKind.ORGANISATION in (left.kind, right.kind):
        one, other = _stems(left, lexicon), _stems(right, lexicon)
        if len(one) > 1 and sorted(one) == sorted(other) and one != other:
            return "word order"
        return "another form of a word" if _is_inflected(left, right, lexicon) else ""
    return _person_variant(left, right, lexicon)


def _exclusive(side: Side, other: Side) -> dict[str, Name]:
    """Written forms that the other text does not have, each with its first mention."""
    forms = {_form(name, other) for name in other.names}
    found: dict[str, Name] = {}
    for name in side.names:
        form = _form(name, side)
        if form not in forms:
            found.setdefault(form, name)
    return found


def _form(name: Name, side: Side) -> str:
    return " ".join(normal_form(side.written(name)).split())


def _same_letters(left: str, right: str) -> str:
    ours, theirs = normal_form(left), normal_form(right)
    if ours == theirs:
        return ""
    if ours.replace(".", "") == theirs.replace(".", ""):
        return "full stops"
    if _DASHES.sub("", ours) == _DASHES.sub("", theirs):
        return "hyphen"
    return "accents"


def _is_acronym(name: Name, short: str, lexicon: Lexicon) -> bool:
    letters = short.replace(".", "")
    words = [sub for part in name.parts for sub in part.split("-")]
    if not letters.isupper() or not letters.isalpha() or len(words) < 2:
        return False
    return 2 <= len(letters) <= 6 and letters.casefold() == _initials(words, lexicon)


def _initials(words: Sequence[str], lexicon: Lexicon) -> str:
    small = lexicon.particles | lexicon.links | lexicon.determiners
    return "".join(w[0] for w in words if w not in small)


def _written_out(name: Name, lexicon: Lexicon) -> list[str]:
    return [lexicon.short.get(part, part) for part in name.parts]


def _without_legal_form(words: Sequence[str]) -> Sequence[str]:
    return words[:-1] if len(words) > 1 and words[-1] in LEGAL_FORMS else words


def rendered(written: str) -> frozenset[str]:
    """The ways to write a name without special letters: ``Müller`` as ``muller`` and ``mueller``.

    Besides leaving the mark out, the renderings are those of passports (ICAO Doc 9303 part 3).
    """
    low = " ".join(normal_form(written).split())
    return frozenset((folded(low), folded(low.translate(_WRITTEN_OUT))))


def _stems(name: Name, lexicon: Lexicon) -> list[str]:
    """The words without particles and without the adjective of a people, which news leave out at will."""
    idle = lexicon.particles | lexicon.links | frozenset(countries().of_adjective)
    return [p[:_STEM].rstrip("s") for p in name.parts if p not in idle]


def _is_inflected(left: Name, right: Name, lexicon: Lexicon) -> bool:
    """``Fishery Board`` and ``Fisheries Board``, ``Chamber Philharmony`` and ``Philharmonic``."""
    if len(left.parts) != len(right.parts) or len(left.parts) < 2:
        return False
    pairs = [(a, b) for a, b in zip(left.parts, right.parts, strict=True) if a != b]
    if len(pairs) != 1 or not lexicon.directions.keys().isdisjoint(pairs[0]):
        return False
    return is_inflection(*pairs[0]) and not is_respelling(*pairs[0])


def _person_variant(left: Name, right: Name, lexicon: Lexicon) -> str:
    ours, theirs = content_parts(left, lexicon), content_parts(right, lexicon)
    if len(ours) < 2 or len(theirs) < 2:
        return ""
    if ours[-1] == theirs[-1] and len(ours) == len(theirs) == 2:
        if any(ours[0] in group and theirs[0] in group for group in lexicon.first_names):
            return "short form of the first name"
        if 1 in (len(ours[0]), len(theirs[0])) and ours[0][0] == theirs[0][0]:
            return "initial"
    if ours[:-1] == theirs[:-1]:
        short, long = sorted((ours[-1], theirs[-1]), key=len)
        if long.startswith(f"{short}-") or long.endswith(f"-{short}"):
            return "part of a double name left out"
    return ""


def _seats(pair: Pair) -> Iterator[tuple[Name, Name, str]]:
    """A capital for its government or union, in sentences that say the same."""
    gazetteer = countries()
    for seat_is_right in (True, False):
        seats, states = (pair.right, pair.left) if seat_is_right else (pair.left, pair.right)
        for normal, found in seats.spellings.items():
            country = gazetteer.of_seat.get(normal)
            if country is None or states.has_run((normal,)) or normal in gazetteer.of_name:
                continue
            named = [n for n in states.names if gazetteer.of_name.get(n.normal) == country]
            if not named or any(gazetteer.of_name.get(n.normal) == country for n in seats.names):
                continue
            ours, theirs = (named, found) if seat_is_right else (found, named)
            near, left, right = pair.nearest(ours, theirs)
            if (
                near is Nearness.SENTENCE
                and not _is_within(left, pair.left)
                and not _is_within(right, pair.right)
            ):
                yield left, right, OF_SEAT


def _is_within(name: Name, side: Side) -> bool:
    """Whether the name is where something is: ``in Paris`` and ``PARIS, 3 May –`` are no government."""
    paragraph = side.article.paragraphs[side.paragraphs[name.span]]
    if name.span.start == paragraph.span.start and DATELINE.match(side.article.text, name.span.end):
        return True
    before = side.article.text[max(0, name.span.start - 12) : name.span.start].split()
    return bool(before) and before[-1].casefold() in side.lexicon.within
