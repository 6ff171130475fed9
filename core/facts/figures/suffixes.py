"""What follows a number and says what it is: a unit, per cent, a currency, an age."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from core.facts.figures.languages.currencies import CODES, SIGNS
from core.facts.figures.lexer import DASHES
from core.facts.figures.numerals import Numeral, is_digits
from core.facts.figures.ordinals import is_first
from core.facts.figures.units import UNITS, Unit, currency
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


# A sponge may be 9,000 years old; that is a length of time and not an age in the sense of news.
OLDEST_LIVING = 125 * UNITS["year"].factor


class Suffix(NamedTuple):
    """What follows a number and says what it is, with the index after it."""

    unit: Unit
    kind: FigureKind
    end: int


KINDS = {"share": FigureKind.PERCENT, "points": FigureKind.PERCENT, "time": FigureKind.DURATION}


def suffix(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Suffix | None:
    """The unit after a number that ends at ``at``."""
    place = at
    if lx.word(at) in DASHES and at + 1 < len(lx):
        place = at + 1
    percent = lang.percent.match(lx.words, place)
    if percent is not None and not (
        lx.word(place).isalpha() and len(lx.word(place)) < 3 and not is_digits(lx.word(at - 1))
    ):
        return Suffix(percent[0], FigureKind.PERCENT, percent[1])
    part = _part_of_percent(lx, lang, place, number)
    if part is not None:
        return part
    unit = _unit(lx, lang, place, number)
    if unit is not None:
        return unit
    money = lang.currencies.match(lx.words, place)
    if money is not None and _is_money_word(lx, lang, place, number):
        (code, parts), end = money
        return Suffix(currency(code, Fraction(1, parts)), FigureKind.MONEY, end)
    code = lx.word(place)
    if code in CODES and lx.raw(place).isupper():
        return Suffix(currency(code.upper()), FigureKind.MONEY, place + 1)
    if code in SIGNS and (lx.glued(place) or not is_digits(lx.word(place + 1))):
        return Suffix(currency(SIGNS[code]), FigureKind.MONEY, place + 1)
    if code == "p" and lx.glued(place) and not number.spelled:
        return Suffix(currency("GBP", Fraction(1, 100)), FigureKind.MONEY, place + 1)
    return None


def _part_of_percent(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Suffix | None:
    """``0.2 of a percentage point``."""
    if not (number.value < 1 and lx.word(at) in lang.of and lx.word(at + 1) in lang.articles):
        return None
    named = lang.percent.match(lx.words, at + 2)
    return None if named is None else Suffix(named[0], FigureKind.PERCENT, named[1])


def as_money(lx: Lexemes, lang: Language, found: Suffix) -> Suffix:
    """Pounds as money, where the number before them is one that nobody weighs."""
    name = lx.word(found.end - 1)
    if found.unit.dimension != "mass" or name not in lang.mass_currencies:
        return found
    return Suffix(currency(lang.mass_currencies[name]), FigureKind.MONEY, found.end)


def _is_money_word(lx: Lexemes, lang: Language, at: int, number: Numeral) -> bool:
    return lx.word(at) not in lang.scaled_currencies or number.scaled or number.value >= 1000


def _is_degree_letter(lx: Lexemes, at: int) -> bool:
    """``40C`` and ``40 C.``, but not ``40 C.F. players``."""
    if lx.word(at + 1) == "." and lx.glued(at + 1) and lx.word(at + 2).isalpha() and lx.glued(at + 2):
        return False
    return lx.glued(at) or not lx.word(at + 1).isalpha()


def _unit(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Suffix | None:
    found = lang.units.match(lx.words, at)
    word = lx.word(at)
    if word in ("c", "f") and lx.capital(at) and not number.spelled and _is_degree_letter(lx, at):
        return Suffix(UNITS["°" + word.upper()], FigureKind.MEASURE, at + 1)
    if found is not None and is_digits(lx.word(found[1] - 1)) and not lx.glued(found[1] - 1):
        # "6ft 2in" is no area in square feet.
        found = lang.units.match([word], 0)
        found = None if found is None else (found[0], at + 1)
    if found is None:
        return None
    symbol, end = found
    if word in lang.glued_units and (not lx.glued(at) or lx.word(at - 1) in DASHES):
        return None
    if len(word) <= 2 and word.isalpha() and end == at + 1:
        if number.spelled or (
            lx.capital(at)
            and word
            not in ("l", "mw", "gw", "kw", "hz", "mb", "gb", "tb", "db", "pb", "w", "v", "kb", "mp", "km")
        ):
            return None
        if (
            not lx.glued(at)
            and (len(word) == 1 or word in ("st", "pt", "as"))
            and lx.word(at + 1).isalpha()
            and word not in ("m", "g", "l", "t", "s")
        ):
            return None
        if word in lang.ordinal_suffixes and not (symbol == "st" and not is_first(number.value)):
            return None
        if word == "s" and number.step >= 1 and lx.word(at - 2) not in lang.seconds_before:
            return None
    elif (
        not lang.capital_nouns
        and lx.capital(at)
        and not lx.raw(at).isupper()
        and not lx.glued(at)
        and lx.capital(at + 1)
        and at + 1 < len(lx)
    ):
        return None
    if symbol == "s" and word == "second" and lx.word(at - 1) not in (*DASHES, *lang.articles):
        return None
    unit = UNITS[symbol]
    kind = KINDS.get(unit.dimension, FigureKind.MEASURE)
    if unit.dimension == "time":
        age = lang.age_after.match(lx.words, at)
        if age is not None:
            living = unit.to_base(number.value) <= OLDEST_LIVING
            return Suffix(unit, FigureKind.AGE if living else kind, age[1])
    return Suffix(unit, kind, end)
