"""Dates, absolute, partial and relative."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.figures.figure import CalendarDate, DateRange
from core.facts.figures.hits import Hit
from core.facts.figures.numerals import integer, is_digits
from core.facts.figures.ordinals import spelled_ordinal
from core.facts.figures.years import (
    century_hit,
    date_hit,
    decade_in_digits,
    decade_word,
    full_year,
    is_month,
    plain_year,
    short_year,
    spelled_year,
    year_after,
    year_ahead,
    year_at,
    year_of_era,
)

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


def parse_date(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """The date that begins at lexeme ``at``."""
    word = lx.words[at]
    if is_digits(word):
        return _digits_date(lx, lang, at)
    if word in lang.months:
        return _month_first(lx, lang, at)
    if word in lang.weekdays:
        return _weekday(lx, lang, at)
    for parser in (
        short_year,
        _relative,
        _season,
        decade_word,
        _holiday,
        _ordinal_date,
        spelled_year,
        _quarter_code,
    ):
        hit = parser(lx, lang, at)
        if hit is not None:
            return hit
    return None


def _digits_date(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    numeric = _numeric_date(lx, lang, at)
    if numeric is not None:
        return numeric
    number = integer(lx, lang, at)
    if number is None:
        return None
    end = at + 1
    suffix = lx.glued(end) and lx.word(end) in lang.ordinal_suffixes
    point = lx.word(end) == "." and lx.glued(end) and end + 1 < len(lx)
    point = point and (lang.ordinal_point or _is_dotted_day(lx, lang, at))
    if suffix or point:
        end += 1
    if (suffix or point) and lx.word(lx.skip(end, "-", " ")) in lang.century:
        return century_hit(lx, lang, at, lx.skip(end, "-") + 1, number, spelled=False)
    part = _part_of_year(lx, lang, at, end, number) if suffix or point else None
    if part is not None:
        return part
    if 1 <= number <= 31:
        hit = _day_first(lx, lang, at, end, number)
        if hit is not None:
            return hit
    if suffix:
        return None
    return (
        year_of_era(lx, lang, at, number)
        or decade_in_digits(lx, lang, at, number)
        or plain_year(lx, lang, at)
    )


def _is_dotted_day(lx: Lexemes, lang: Language, at: int) -> bool:
    """``Saturday 1. March``, ``on 5. April``, ``5. April 2025``, as other languages write them."""
    if not is_month(lx, lang, at + 2) or not lx.capital(at + 2) or lx.glued(at + 2):
        return False
    before = lx.word(at - 1)
    return before in lang.weekdays or before in lang.day_before or year_ahead(lx, at + 3)


def _day_first(lx: Lexemes, lang: Language, at: int, end: int, day: int) -> Hit | None:
    """``7 February 2025``, ``22nd of November``, ``3-5 May``."""
    last_day = None
    if lx.word(end) in lang.range_to and integer(lx, lang, end + 1) is not None:
        last_day, after = integer(lx, lang, end + 1), end + 2
        if lx.word(after) in lang.ordinal_suffixes:
            after += 1
        if last_day is not None and last_day <= 31 and is_month(lx, lang, after):
            end = after
        else:
            return None
    place = lx.skip(end, *lang.of)
    if lx.word(place) == "-" and lx.glued(place):
        place += 1
    if not is_month(lx, lang, place) or (lx.word(place) in lang.months and place == end and lx.glued(place)):
        return None
    is_name = lx.word(place) in lang.ambiguous_months or lx.word(place) in lang.name_months
    if is_name and place + 1 < len(lx) and lx.capital(place + 1):
        return None
    month = lang.months[lx.words[place]]
    end = place + 1
    if lx.word(end) == "." and len(lx.words[place]) <= 4 and lx.glued(end) and not _ends_sentence(lx, end):
        end += 1
    year, end = year_after(lx, lang, lx.skip_hyphen(end), comma=True) if year_ahead(lx, end) else (None, end)
    if last_day is not None:
        return date_hit(
            at,
            end,
            DateRange(
                CalendarDate(year=year, month=month, day=day),
                CalendarDate(year=year, month=month, day=last_day),
            ),
        )
    return date_hit(at, end, CalendarDate(year=year, month=month, day=day))


def _ends_sentence(lx: Lexemes, point: int) -> bool:
    following = lx.word(point + 1)
    return not following or lx.capital(point + 1)


def _numeric_date(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``2025-02-07``, ``07/02/2025``, ``7.2.2025``; in English the month comes first where it can."""
    mark = lx.word(at + 1)
    first = integer(lx, lang, at)
    marks = ("-", "/", "\u2013") if lang.decimal == "." else ("-", "/", "\u2013", ".")
    if mark in marks and lx.word(at + 3) == mark and all(lx.glued(at + n) for n in range(1, 5)):
        second, third = integer(lx, lang, at + 2), integer(lx, lang, at + 4)
        if first is None or second is None or third is None:
            return None
        if year_at(lx, at) is not None and 1 <= second <= 12 and 1 <= third <= 31:
            return date_hit(at, at + 5, CalendarDate(year=first, month=second, day=third))
        if mark == "/" and (year_at(lx, at + 4) is not None or len(lx.word(at + 4)) == 2):
            full = third if third > 99 else full_year(third)
            return _numeric(at, at + 5, first, second, full, month_first=lang.code == "en")
        if year_at(lx, at + 4) is not None:
            return _numeric(at, at + 5, first, second, third, month_first=lang.code == "en")
        return None
    if mark == "." == lx.word(at + 3) and first is not None and lx.glued(at + 1) and lx.glued(at + 3):
        # "21. 3. 2025", as other languages write it.
        month, year = integer(lx, lang, at + 2), year_at(lx, at + 4)
        if month is None or year is None:
            return None
        return _numeric(at, at + 5, first, month, year, month_first=False)
    # "7.2.2025" is cut by the lexer as 7.2 and .2025 or 7.2 . 2025 where the point is the decimal mark.
    parts = lx.word(at).split(".")
    if len(parts) == 2 and lx.word(at + 1) == "." and lx.glued(at + 1) and lx.glued(at + 2):
        year = year_at(lx, at + 2)
        if year is not None and all(p.isdecimal() and len(p) <= 2 for p in parts):
            return _numeric(at, at + 3, int(parts[0]), int(parts[1]), year, month_first=False)
    return None


def _numeric(at: int, end: int, first: int, second: int, year: int, *, month_first: bool) -> Hit | None:
    day, month = (second, first) if (month_first and first <= 12) or second > 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return date_hit(at, end, CalendarDate(year=year, month=month, day=day))


def _month_first(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``February 7, 2025``, ``February 2025``, ``Nov. 3``, ``October-March``, ``in February``."""
    word = lx.words[at]
    if not is_month(lx, lang, at):
        return None
    if lx.glued(at) and lx.word(at - 1).isalnum():
        return None
    month = lang.months[word]
    short = _is_abbreviation(lang, word) and len(word) <= 4
    end = at + 1
    if short and lx.word(end) == "." and lx.glued(end):
        end += 1
    place = end
    if lx.word(place) == "the" and lx.word(place + 2) in lang.ordinal_suffixes:
        place += 1
    if lx.word(place) == "-" and lx.glued(place):
        place += 1
    day = integer(lx, lang, place)
    if (
        day is not None
        and 1 <= day <= 31
        and not _is_clock(lx, place)
        and not (lx.glued(place) and place == end)
    ):
        after = place + 1
        if lx.word(after) in lang.ordinal_suffixes and lx.glued(after):
            after += 1
        return _month_day(lx, lang, at, after, month, day)
    year, after = year_after(lx, lang, end, comma=True)
    if year is not None:
        return date_hit(at, after, CalendarDate(year=year, month=month))
    ordinal = lang.ordinals.get(lx.word(place))
    if ordinal is not None and 1 <= ordinal <= 31:
        return date_hit(at, place + 1, CalendarDate(month=month, day=ordinal), spelled=True)
    if not _is_bare_month(lx, lang, at):
        return None
    return _bare_month(
        lx, lang, at, end if short and end > at + 1 and not _ends_sentence(lx, end - 1) else at + 1
    )


def _month_day(lx: Lexemes, lang: Language, at: int, end: int, month: int, day: int) -> Hit:
    last = integer(lx, lang, end + 1) if lx.word(end) in lang.range_to else None
    if last is not None and day < last <= 31 and not is_month(lx, lang, end + 2):
        year, after = year_after(lx, lang, end + 2, comma=True)
        return date_hit(at, after, DateRange(CalendarDate(year, month, day), CalendarDate(year, month, last)))
    year, after = year_after(lx, lang, end, comma=True)
    return date_hit(at, after, CalendarDate(year=year, month=month, day=day))


def _is_clock(lx: Lexemes, at: int) -> bool:
    return lx.word(at + 1) == ":" and lx.glued(at + 1)


def _is_bare_month(lx: Lexemes, lang: Language, at: int) -> bool:
    word, before = lx.words[at], lx.word(at - 1)
    if lang.lower_case_calendar:
        return len(word) > 4 or before in lang.month_before
    if not lx.capital(at):
        return len(word) > 4 or word in lang.ambiguous_months
    if _is_abbreviation(lang, word):
        return before in lang.month_before and (lx.word(at + 1) == "." or not lx.capital(at + 1))
    named = lx.capital(at + 1) or (lx.capital(at - 1) and before not in lang.determiners)
    if word in lang.name_months:
        # "In August President Holm", but not "and August Wilson".
        return not named or (before in lang.month_before and before not in lang.both | lang.either)
    listed = before == "," and lx.word(at - 2) in lang.months and lx.word(at + 1) in (",", *lang.both)
    return word not in lang.ambiguous_months or before in lang.month_before or listed


def _is_abbreviation(lang: Language, word: str) -> bool:
    """``Jan`` beside ``January``: alone it may be a name."""
    return len(word) <= 4 and any(
        len(name) > len(word) and name.startswith(word[:3]) and number == lang.months[word]
        for name, number in lang.months.items()
    )


def _bare_month(lx: Lexemes, lang: Language, at: int, end: int) -> Hit:
    first = CalendarDate(month=lang.months[lx.words[at]])
    joined = lx.word(end) in lang.range_to or (lx.word(at - 1) in lang.between and lx.word(end) in lang.both)
    place = end + 1
    if joined and lx.word(end) == "-" and lx.word(place) in lang.range_to and lx.word(place + 1) == "-":
        place += 2
    if joined and is_month(lx, lang, place) and integer(lx, lang, place + 1) is None:
        return date_hit(at, place + 1, DateRange(first, CalendarDate(month=lang.months[lx.words[place]])))
    return date_hit(at, end, first)


def _weekday(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    word = lx.words[at]
    if not lx.capital(at) and len(word) < 6 and not lang.lower_case_calendar:
        return None
    if (
        len(word) < 6
        and not lang.lower_case_calendar
        and not (lx.word(at + 1) in (".", ",") or lx.word(at - 1) in lang.month_before)
    ):
        return None
    return date_hit(at, at + 1, CalendarDate(weekday=lang.weekdays[word]))


def _relative(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``last year``, ``next June``, ``the following day``, ``yesterday``."""
    word = lx.words[at]
    if word in lang.days_relative and word in lang.listed_days:
        return date_hit(at, at + 1, CalendarDate(unit="day", offset=lang.days_relative[word]))
    turned = lang.relative_after.get(lx.word(at + 1)) if word in lang.calendar_units else None
    if turned is not None:
        return date_hit(at, at + 2, CalendarDate(unit=lang.calendar_units[word], offset=turned))
    direction = lang.relative.get(word)
    if direction is None:
        return None
    following = lx.word(at + 1)
    if following in lang.calendar_units:
        if lx.word(at + 2) in lang.of:
            return None
        unit = lang.calendar_units[following]
        return date_hit(at, at + 2, CalendarDate(unit=unit, offset=direction))
    if word in lang.relative_any:
        return None
    if following in lang.weekdays and lx.capital(at + 1):
        return date_hit(
            at, at + 2, CalendarDate(weekday=lang.weekdays[following], unit="weekday", offset=direction)
        )
    if is_month(lx, lang, at + 1):
        return date_hit(
            at, at + 2, CalendarDate(month=lang.months[following], unit="month name", offset=direction)
        )
    holiday = lang.holidays.match(lx.words, at + 1)
    if holiday is not None and lx.capital(at + 1):
        return date_hit(at, holiday[1], CalendarDate(holiday=holiday[0], unit="holiday", offset=direction))
    return None


def _season(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    season = lang.seasons.get(lx.words[at])
    if season is None:
        return None
    year, end = year_after(lx, lang, at + 1, comma=True)
    if year is None:
        return None
    # "Winter 2021/22" goes by its first year.
    if (
        lx.word(end) in ("/", "-", "\u2013")
        and lx.glued(end)
        and len(lx.word(end + 1)) == 2
        and lx.glued(end + 1)
    ):
        end = end + 2 if integer(lx, lang, end + 1) == (year + 1) % 100 else end
    return date_hit(at, end, CalendarDate(year=year, season=season))


_LOWER_CASE_DAYS = ("midweek", "leap day")


def _holiday(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    found = lang.holidays.match(lx.words, at)
    if found is None or (not lx.capital(at) and found[0] not in _LOWER_CASE_DAYS):
        return None
    holiday, end = found
    year, after = year_after(lx, lang, end, comma=False)
    # "An Easter egg" is no date; a day named as one, or a holiday after a word of time, is.
    if year is None and end == at + 1 and holiday != "midweek" and lx.word(at - 1) not in lang.holiday_before:
        return None
    return date_hit(at, after, CalendarDate(holiday=holiday, year=year))


def _ordinal_date(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``the twenty-second of November``, ``the first Monday of November``, ``the twenty-first century``."""
    found = spelled_ordinal(lx, lang, at)
    if found is None:
        return None
    number, end = found
    if lx.word(lx.skip_hyphen(end)) in lang.century:
        return century_hit(lx, lang, at, lx.skip_hyphen(end) + 1, number, spelled=True)
    part = _part_of_year(lx, lang, at, end, number)
    if part is not None:
        return part
    if lx.word(end) in lang.weekdays and lx.word(end + 1) in lang.of and is_month(lx, lang, end + 2):
        month, weekday = lang.months[lx.word(end + 2)], lang.weekdays[lx.word(end)]
        return date_hit(
            at, end + 3, CalendarDate(month=month, weekday=weekday, part=f"week {number}"), spelled=True
        )
    place = lx.skip(end, *lang.of)
    if number <= 31 and place > end and is_month(lx, lang, place):
        year, after = year_after(lx, lang, place + 1, comma=True)
        return date_hit(
            at, after, CalendarDate(year=year, month=lang.months[lx.word(place)], day=number), spelled=True
        )
    return None


_QUARTERS, _HALVES = 4, ("", "first half", "second half")


def _part_of_year(lx: Lexemes, lang: Language, at: int, end: int, number: int) -> Hit | None:
    """``third quarter``, ``the first half of 2026``; without a year a half may be that of a match."""
    place = lx.skip_hyphen(end)
    after = place + 1
    if lx.word(place) in lang.year_half and number < len(_HALVES):
        year, after = year_after(lx, lang, after, comma=False)
        return date_hit(at, after, CalendarDate(year=year, part=_HALVES[number]))
    if lx.word(place) in lang.year_quarter and number <= _QUARTERS and lx.word(after) != "-":
        year, after = year_after(lx, lang, after, comma=False)
        return date_hit(at, after, CalendarDate(year=year, part=f"quarter {number}"))
    if lx.word(place) in lang.half and number < len(_HALVES) and lx.word(after) in lang.of:
        year, after = year_after(lx, lang, after, comma=False)
        return date_hit(at, after, CalendarDate(year=year, part=_HALVES[number])) if year else None
    return None


def _quarter_code(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``Q3``, ``Q3 2024``."""
    number = integer(lx, lang, at + 1)
    if lx.words[at] != "q" or not lx.glued(at + 1) or number is None or not 1 <= number <= 4:
        return None
    year, end = year_after(lx, lang, at + 2, comma=False)
    return date_hit(at, end, CalendarDate(year=year, part=f"quarter {number}"))
