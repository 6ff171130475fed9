"""Numbers that name and do not count: ``Article 5``, ``World War II``, ``F-16``, ``Group of Seven``."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from core.facts.figures.figure import Label, Quantity
from core.facts.figures.hits import Hit
from core.facts.figures.lexer import DASHES
from core.facts.figures.numerals import integer, is_digits
from core.facts.figures.units import ORDINAL
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes

_ROMAN = re.compile(r"(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})")
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10}


class Skip(NamedTuple):
    """Lexemes up to ``end`` are a name and no figure."""

    end: int


def roman(word: str) -> int | None:
    """The value of a Roman numeral up to 39; ``i`` alone is none."""
    if not _ROMAN.fullmatch(word):
        return None
    values = [_ROMAN_DIGITS[c] for c in word]
    return sum(-v if v < next_ else v for v, next_ in zip(values, [*values[1:], 0], strict=True))


def parse_label(lx: Lexemes, lang: Language, at: int, *, title_case: bool) -> Hit | Skip | None:
    """What at ``at`` is a label or part of a name, before anything reads it as a number."""
    word = lx.words[at]
    if is_digits(word):
        return _address(lx, lang, at) or _digits_in_name(lx, lang, at)
    idiom = _idiom(lx, lang, at)
    if idiom is not None:
        return idiom
    value = roman(word)
    if value is not None and lx.raw(at).isupper():
        return _roman_label(lx, lang, at, value)
    if word in lang.cardinals or word in lang.ordinals:
        return _word_in_name(lx, lang, at, title_case=title_case)
    return None


_IDIOM_REACH = 3


def _idiom(lx: Lexemes, lang: Language, at: int) -> Skip | None:
    """A set phrase around a number word: ``second to none``, ``at one point``."""
    if lx.words[at] not in lang.idioms.all_words:
        return None
    for start in range(at, at - _IDIOM_REACH, -1):
        found = lang.idioms.match(lx.words, start) if start >= 0 else None
        if found is not None and found[1] > at:
            return Skip(found[1])
    return None


_LONGEST_STREET = 3


def _address(lx: Lexemes, lang: Language, at: int) -> Skip | None:
    """``10 Downing Street``, ``42nd Street``; "10 Wall Street banks" counts banks."""
    place = at + 1
    if lx.word(place) in lang.ordinal_suffixes and lx.glued(place):
        place += 1
    for end in range(place, place + _LONGEST_STREET):
        if not lx.capital(end) or not lx.word(end).isalpha():
            return None
        if lx.word(end) in lang.streets and not (end == place and place == at + 1):
            following = lx.word(end + 1)
            counted = following.isalpha() and following.endswith("s") and not lx.capital(end + 1)
            return None if counted else Skip(end + 1)
    return None


def _digits_in_name(lx: Lexemes, lang: Language, at: int) -> Hit | Skip | None:
    before = lx.word(at - 1)
    if lx.glued(at):
        if before == "." and lx.glued(at - 1):
            before = lx.word(at - 2)
            if before in ("no", "nos", "nr"):
                return _label(lx, lang, at - 2, at, lx.word(at))
        if before in DASHES and lx.glued(at - 1) and lx.word(at - 2).isalpha():
            prefix = lx.word(at - 2)
            if prefix in lang.number_prefixes or prefix in lang.months or prefix in lang.cardinals:
                return None
            if prefix in lang.range_to or lx.word(at - 3) in DASHES or is_digits(lx.word(at - 3)):
                return None
            return Skip(at + 1)
        if before.isalpha() and before not in lang.glued_before:
            return Skip(at + 1)
    if _is_plural_name(lx, lang, at):
        return Skip(at + 2)
    # "7-Eleven": digits joined to a capital.
    if lx.word(at + 1) == "-" and lx.glued(at + 1) and lx.glued(at + 2) and lx.capital(at + 2):
        joined = lx.word(at + 2)
        if joined in lang.cardinals or (len(joined) == 1 and lx.word(at + 3) != "."):
            return Skip(at + 3)
    # "Airbus 380D", "Highway 1A": digits and a capital that belong to a name.
    if lx.glued(at + 1) and lx.word(at + 1) in ("a", "d") and lx.capital(at + 1) and lx.capital(at - 1):
        return Skip(at + 2)
    point = before == "." and lx.word(at - 2) in ("no", "nos", "nr")
    noun = at - 2 if point else at - 1
    name = lx.word(noun)
    if (
        name in lang.label_nouns
        and (lx.capital(noun) or point or name in lang.lower_labels)
        and not lx.glued(at)
    ):
        if name in ("no", "nos", "nr") and not point and not lx.capital(noun):
            return None
        is_unit = len(lx.word(at + 1)) > 2 and lang.units.match(lx.words, at + 1) is not None
        counts_units = is_unit and not lx.capital(noun)
        if integer(lx, lang, at) is None or (counts_units and not point):
            return None  # "he reached the section 11 minutes late"
        return _label(lx, lang, noun, at, lx.word(at))
    return None


def _is_plural_name(lx: Lexemes, lang: Language, at: int) -> bool:
    """``two 737s``: no decade, no seconds and no age group."""
    if lx.word(at + 1) != "s" or not lx.glued(at + 1) or not lx.word(at).isdecimal():
        return False
    before = lx.word(at - 2) if lx.word(at - 1) in DASHES else lx.word(at - 1)
    is_decade = int(lx.word(at)[-4:]) % 10 == 0 and len(lx.word(at)) in (2, 4)
    return not is_decade and before not in lang.seconds_before | lang.age_groups


def _label(lx: Lexemes, lang: Language, noun: int, at: int, number: str) -> Hit:
    start = noun
    while (
        start > 0
        and lx.capital(start - 1)
        and start > noun - 2
        and lx.word(start - 1).isalpha()
        and (start > 1 or (noun > 0 and lx.word(noun) == "war"))
    ):
        start -= 1
    name = " ".join(word for word in lx.words[start:at] if word.isalpha())
    end = at + 1
    while lx.word(end) in DASHES and lx.glued(end) and lx.glued(end + 1) and is_digits(lx.word(end + 1)):
        number, end = f"{number}-{lx.word(end + 1)}", end + 2
    return Hit(start, end, FigureKind.NUMBER, Label(name, number))


def _roman_label(lx: Lexemes, lang: Language, at: int, value: int) -> Hit | Skip | None:
    """``World War II`` and ``Act II`` are labels; ``Henry VIII`` is a name."""
    noun = lx.word(at - 1)
    if value == 1 and noun != "war" and noun not in ("act", "part"):
        return None
    if noun not in lang.label_nouns or not lx.capital(at - 1):
        return Skip(at + 1)
    return _label(lx, lang, at - 1, at, str(value))


def _word_in_name(lx: Lexemes, lang: Language, at: int, *, title_case: bool) -> Hit | Skip | None:
    """A number word with a capital inside a run of capitals is a name, except in headlines."""
    if not lx.capital(at):
        return None
    word = lx.words[at]
    opens = at == 0 or not (lx.word(at - 1).isalpha() or lx.word(at - 1) in DASHES)
    ordinal = lang.ordinals.get(word)
    if ordinal is not None and lx.word(at + 1) == "world" and lx.word(at + 2) == "war" and lx.capital(at + 1):
        return Hit(at, at + 3, FigureKind.ORDINAL, Label("world war", str(ordinal)))
    if title_case:
        return None
    before = lx.word(at - 1)
    if before in lang.label_nouns and lx.capital(at - 1) and word in lang.cardinals:
        return _label(lx, lang, at - 1, at, str(lang.cardinals[word]))
    if opens:
        # Units are written small, so "Nine Inch Nails" and "Three Mile Island" are names.
        is_unit = lx.capital(at + 1) and lang.units.match(lx.words, at + 1) is not None
        return Skip(at + 2) if is_unit and lx.word(at + 1) not in DASHES else None
    if before in DASHES and lx.glued(at):
        return None
    if lx.word(at + 1) in lang.streets and lx.capital(at + 1):
        return Skip(at + 2)
    # "The Six-Day War": units are written small.
    if lx.word(at + 1) == "-" and lx.glued(at + 1) and lx.capital(at + 2):
        return Skip(at + 3)
    if lx.capital(at - 1) or lx.capital(at + 1) or before in lang.of:
        return Skip(at + 1)
    return None


def ordinal_of(label: Label) -> Quantity | None:
    """``Act II`` as the second act."""
    number = Fraction(int(label.number)) if label.number.isdecimal() and len(label.number) < 3 else None
    return None if number is None else Quantity(number, number, ORDINAL, Fraction(1))
