"""Years, decades, and the ages that are told in decades."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.figure import CalendarDate, DateRange, Quantity
from core.facts.figures.hits import Hit
from core.facts.figures.units import UNITS
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


EARLIEST_YEAR, LATEST_YEAR = 1000, 2199
"""Four digits outside these are no year that news would give without saying so."""


def date_hit(at: int, end: int, value: CalendarDate | DateRange, *, spelled: bool = False) -> Hit:
    """The hit for a date or range of dates."""
    kind = FigureKind.RANGE if isinstance(value, DateRange) else FigureKind.DATE
    return Hit(at, end, kind, value, spelled=spelled)


def year_at(lx: Lexemes, at: int) -> int | None:
    """The year that four digits at ``at`` can be, or None."""
    word = lx.word(at)
    if len(word) == 4 and word.isdecimal() and EARLIEST_YEAR <= int(word) <= LATEST_YEAR:
        return int(word)
    return None


def is_month(lx: Lexemes, lang: Language, at: int) -> bool:
    """A month beside a day or year: its capital tells ``May`` from ``may``, or what stands beside it."""
    word = lx.word(at)
    if word not in lang.months:
        return False
    return word not in lang.ambiguous_months or lx.capital(at) or _is_dated(lx, lang, at)


def _is_dated(lx: Lexemes, lang: Language, at: int) -> bool:
    """``the 1st of march``, ``8 of march``, ``the end of march``, ``may 2025``."""
    if year_at(lx, at + 1) is not None:
        return lx.word(at - 1) in lang.month_before or lx.word(at - 1) in lang.of
    if lx.word(at - 1) not in lang.of:
        return False
    day = lx.word(at - 2)
    is_rank = day in lang.ordinals or (day in lang.ordinal_suffixes and lx.glued(at - 2))
    if is_rank or (day.isdecimal() and int(day) <= LONGEST_MONTH):
        return True
    return lang.date_parts.match_before(lx.words, at) is not None


LONGEST_MONTH = 31


def short_year(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``the summer of '69``."""
    before = lx.word(at - 1)
    if lx.word(at) not in ("'", "\u2019", "\u2018") or lx.glued(at) or not lx.glued(at + 1):
        return None
    digits = lx.word(at + 1)
    if len(digits) != 2 or not digits.isdecimal() or (lx.glued(at + 2) and lx.word(at + 2).isalnum()):
        return None
    if before not in lang.year_before and before not in lang.months and before not in lang.seasons:
        return None
    return date_hit(at, at + 2, CalendarDate(year=full_year(int(digits))))


# POSIX reads 69 to 99 as of the last century; news of this one looks back further.
_THIS_CENTURY = 50


def full_year(two_digits: int) -> int:
    """The year that two digits stand for."""
    return two_digits + (2000 if two_digits < _THIS_CENTURY else 1900)


def year_of_era(lx: Lexemes, lang: Language, at: int, number: int) -> Hit | None:
    """``44 BC``, ``AD 79``: years before Christ are negative."""
    after, before = lx.word(at + 1), lx.word(at - 1)
    if after in lang.eras and lx.raw(at + 1).isupper():
        return date_hit(at, at + 2, CalendarDate(year=lang.eras[after] * number))
    if before in lang.eras and lx.raw(at - 1).isupper() and lang.eras[before] > 0:
        return date_hit(at - 1, at + 1, CalendarDate(year=number))
    return None


def century_hit(lx: Lexemes, lang: Language, at: int, end: int, number: int, *, spelled: bool) -> Hit:
    """``the fourth century BC``; centuries before Christ are negative."""
    if lx.word(end) in lang.eras and lx.raw(end).isupper():
        number, end = lang.eras[lx.word(end)] * number, end + 1
    return date_hit(at, end, CalendarDate(century=number), spelled=spelled)


def year_after(lx: Lexemes, lang: Language, at: int, *, comma: bool) -> tuple[int | None, int]:
    """A year right after a month or day, perhaps behind a comma or ``of``."""
    place = at
    if (comma and lx.word(place) == ",") or lx.word(place) in lang.of or lx.word(place) == ".":
        place += 1
    year = year_at(lx, place)
    return (year, place + 1) if year is not None else (None, at)


def year_ahead(lx: Lexemes, at: int) -> bool:
    """Whether a year stands at ``at`` or one further."""
    return any(year_at(lx, place) is not None for place in (at, at + 1))


def decade_in_digits(lx: Lexemes, lang: Language, at: int, number: int) -> Hit | None:
    """``1990s``, ``the '90s``, ``1990's``."""
    end = at + 1
    if lx.word(end) in ("'", "\u2019") and lx.glued(end) and lx.word(end + 1) == "s" and number % 10 == 0:
        if not (lx.glued(end + 1) and number >= EARLIEST_YEAR):
            return None
        end += 1
    if lx.word(at - 1) in lang.decade_before and number % 10 == 0 and number >= 10:
        return date_hit(at, end, CalendarDate(decade=number))
    if lx.word(end) not in lang.decade_suffixes or not lx.glued(end) or number % 10:
        return None
    if number <= 90 and (_is_somebodys(lx, lang, at)):
        return _age_by_decade(at, end + 1, number)
    if EARLIEST_YEAR <= number <= LATEST_YEAR or (20 <= number <= 90 and len(lx.word(at)) == 2):
        return date_hit(at, end + 1, CalendarDate(decade=number))
    return None


def plain_year(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    year = year_at(lx, at)
    if year is None:
        return None
    # 2016-17, 1914-1918, 2024/25
    mark, second = lx.word(at + 1), lx.word(at + 2)
    if mark in ("-", "\u2013", "/") and lx.glued(at + 1) and lx.glued(at + 2) and second.isdecimal():
        last = int(second) if len(second) == 4 else year - year % 100 + int(second) if len(second) == 2 else 0
        if year < last <= year + 200 and not is_month(lx, lang, at + 3):
            return date_hit(at, at + 3, DateRange(CalendarDate(year=year), CalendarDate(year=last)))
    if not _is_year(lx, lang, at, year):
        return None
    if (lx.word(at - 1) in lang.between and lx.word(at + 1) in lang.both) or (
        lx.word(at - 1) in lang.range_from and lx.word(at + 1) in lang.range_to
    ):
        last_year = year_at(lx, at + 2)
        if last_year is not None and lx.word(at - 1) in lang.between:
            return date_hit(at, at + 3, DateRange(CalendarDate(year=year), CalendarDate(year=last_year)))
    return date_hit(at, at + 1, CalendarDate(year=year))


def _is_year(lx: Lexemes, lang: Language, at: int, year: int) -> bool:
    """Four digits are a year by what stands before them, or where nothing follows that they could count."""
    following, before = lx.word(at + 1), lx.word(at - 1)
    if before == "-" and lx.glued(at) and lx.glued(at - 1) and lx.word(at - 2) in lang.year_prefixes:
        return True
    if before == "." and lx.word(at - 2) in lang.circa:
        return True
    if before in lang.than and lx.word(at - 2) in lang.counted_than:
        return False
    if lx.glued(at) and before not in ("(", "-", "\u2013", "\u2014", "'", "\u2019", '"', "\u201c", "/", "["):
        return False
    if lx.glued(at + 1) and following.isalpha():
        return False
    counted = (
        following.isalpha()
        and not lx.capital(at + 1)
        and (following.endswith("s") or following in lang.plural_nouns)
    )
    if before in lang.months or before in lang.seasons:
        return True
    if before in lang.year_before:
        return not counted or following in lang.not_counted or before in lang.year_only_before
    if before in lang.determiners:
        return not counted
    if not 1500 <= year <= 2100:
        return False
    return not (following.isalpha() and following not in lang.not_counted) and before not in lang.count_before


def decade_word(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    decade = lang.decades.get(lx.words[at])
    if decade is None:
        return None
    if _is_somebodys(lx, lang, at):
        return _age_by_decade(at, at + 1, decade)
    return date_hit(at, at + 1, CalendarDate(decade=decade), spelled=True)


def _is_somebodys(lx: Lexemes, lang: Language, at: int) -> bool:
    """``in her thirties``, ``in his late 40s``, ``in their mid-50s``, ``in their 20s and 30s``."""
    reach = 6 if lx.word(at - 1) in lang.both or lx.word(at - 1) in lang.range_to else 3
    return any(lx.word(at - back) in lang.possessives for back in range(1, reach + 1))


def age_noun(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``an octogenarian``: somebody of an age from 80 to 89."""
    decade = lang.age_nouns.get(lx.words[at])
    return None if decade is None else _age_by_decade(at, at + 1, decade)


def _age_by_decade(at: int, end: int, decade: int) -> Hit:
    """``in her thirties``: an age from 30 to 39."""
    years = Quantity(Fraction(decade), Fraction(decade + 9), UNITS["year"], Fraction(10), vague=True)
    return Hit(at, end, FigureKind.AGE, years, spelled=True)


def spelled_year(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``nineteen ninety-five``."""
    hundreds = lang.cardinals.get(lx.words[at])
    if hundreds is None or not 13 <= hundreds <= 20:
        return None
    tens = lang.cardinals.get(lx.word(at + 1), 0)
    if not (20 <= tens < 100 and tens % 10 == 0):
        return None
    end = at + 2
    rest = lang.cardinals.get(lx.word(lx.skip_hyphen(end)), 0)
    if 0 < rest < 10:
        end = lx.skip_hyphen(end) + 1
    else:
        rest = 0
    return date_hit(at, end, CalendarDate(year=hundreds * 100 + tens + rest), spelled=True)
