"""Ranks: third, 12th, twenty-first."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.figure import Quantity
from core.facts.figures.hits import Hit
from core.facts.figures.lexer import DASHES
from core.facts.figures.numerals import ONE, Numeral
from core.facts.figures.units import ORDINAL, UNITS
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


def spelled_ordinal(lx: Lexemes, lang: Language, at: int) -> tuple[int, int] | None:
    """``third``, ``twenty-first``, ``hundred and fifth``: the number and the index after it."""
    word = lx.words[at]
    if word in lang.ordinals:
        return lang.ordinals[word], at + 1
    tens = lang.cardinals.get(word)
    if tens is not None and tens >= 20 and tens % 10 == 0:
        place = lx.skip(at + 1, "-")
        unit = lang.ordinals.get(lx.word(place))
        if unit is not None and unit < 10:
            return tens + unit, place + 1
    return None


def digit_ordinal(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    end = number.end
    if lx.word(end) in lang.ordinal_suffixes and lx.glued(end) and not number.spelled:
        if lx.word(end) == "st" and not is_first(number.value):
            return None
        if lx.word(end + 1) in lang.birthdays:
            return _birthday(at, end + 2, number.value, spelled=False)
        return Hit(at, end + 1, FigureKind.ORDINAL, Quantity(number.value, number.value, ORDINAL, ONE))
    place = end + (lx.word(end) in DASHES)
    word = lx.word(place)
    if (
        number.spelled
        and word in lang.ordinals
        and number.value >= 20
        and number.value % 10 == 0
        and (lang.ordinals[word] < 10 or number.value % 100 == 0)
    ):
        value = number.value + lang.ordinals[word]
        return Hit(at, place + 1, FigureKind.ORDINAL, Quantity(value, value, ORDINAL, ONE), (), True)
    return None


def is_first(value: Fraction) -> bool:
    """``21st`` is a rank, ``11st`` eleven stone."""
    return value % 10 == 1 and value % 100 != 11


def parse_ordinal(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    found = spelled_ordinal(lx, lang, at)
    if found is None:
        return None
    number, end = found
    word = lx.words[at]
    if number >= 100 or lx.word(at - 1) in lang.ordinal_not_before or lx.word(end) in lang.ordinal_not_after:
        return None
    if lx.word(at - 1) in DASHES and lx.glued(at):
        return None
    if word in lang.ordinal_only_before and lx.word(end) not in lang.ordinal_only_before[word]:
        return None
    if number == 2 and word in lang.units.first_words and _is_second_of_time(lx, lang, at):
        return None
    if lx.word(end) in lang.birthdays:
        return _birthday(at, end + 1, Fraction(number), spelled=True)
    return Hit(
        at, end, FigureKind.ORDINAL, Quantity(Fraction(number), Fraction(number), ORDINAL, ONE), (), True
    )


def named_place(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``the silver wedding``, ``its centenary``, ``runner-up``."""
    found = lang.places.match(lx.words, at)
    if found is None:
        return None
    rank, end = Fraction(found[0]), found[1]
    value = Quantity(rank, rank, ORDINAL, ONE)
    years = (Quantity(rank, rank, UNITS["year"], ONE),) if rank >= _LEAST_JUBILEE else ()
    return Hit(at, end, FigureKind.ORDINAL, value, years, True)


_LEAST_JUBILEE = 25


def _birthday(at: int, end: int, years: Fraction, *, spelled: bool) -> Hit:
    """``past their seventieth birthday``: an age."""
    return Hit(at, end, FigureKind.AGE, Quantity(years, years, UNITS["year"], ONE), (), spelled)


def _is_second_of_time(lx: Lexemes, lang: Language, at: int) -> bool:
    """``a second`` at the end of a clause, ``per second``."""
    before, following = lx.word(at - 1), lx.word(at + 1)
    if before in lang.per:
        return True
    ends = not following.isalpha() and following not in DASHES
    return before in lang.articles and (ends or following in lang.share_after)
