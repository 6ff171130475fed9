"""Dates, absolute, partial and relative, and times of day."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.figure import CalendarDate, ClockTime, DateRange, Quantity
from core.facts.figures.hits import Hit
from core.facts.figures.numerals import is_digits, parse_numeral, read_digits
from core.facts.figures.units import UNITS
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes

EARLIEST_YEAR, LATEST_YEAR = 1000, 2199
"""Four digits outside these are no year that news would give without saying so."""


def parse_date(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """The date that begins at lexeme ``at``."""
    word = lx.words[at]
    if is_digits(word):
        return _digits_date(lx, lang, at)
    if word in lang.months:
        return _month_first(lx, lang, at)
    if word in lang.weekdays:
        return _weekday(lx, lang, at)
    for parser in (_relative, _season, _decade_word, _holiday, _ordinal_date, _spelled_year, _quarter_code):
        hit = parser(lx, lang, at)
        if hit is not None:
            return hit
    return None


def _hit(at: int, end: int, value: CalendarDate | DateRange, *, spelled: bool = False) -> Hit:
    kind = FigureKind.RANGE if isinstance(value, DateRange) else FigureKind.DATE
    return Hit(at, end, kind, value, spelled=spelled)


def integer(lx: Lexemes, lang: Language, at: int) -> int | None:
    """A plain whole number in digits at lexeme ``at``, without separators."""
    word = lx.word(at)
    return int(word) if word.isdecimal() and len(word) <= 9 else None


def year_at(lx: Lexemes, at: int) -> int | None:
    word = lx.word(at)
    if len(word) == 4 and word.isdecimal() and EARLIEST_YEAR <= int(word) <= LATEST_YEAR:
        return int(word)
    return None


def is_month(lx: Lexemes, lang: Language, at: int) -> bool:
    """A month beside a day or year: the capital alone tells ``May`` from ``may``."""
    word = lx.word(at)
    return word in lang.months and (word not in lang.ambiguous_months or lx.capital(at))


def _skip(lx: Lexemes, at: int, *marks: str) -> int:
    return at + 1 if lx.word(at) in marks else at


def _year_after(lx: Lexemes, lang: Language, at: int, *, comma: bool) -> tuple[int | None, int]:
    """A year right after a month or day, perhaps behind a comma or ``of``."""
    place = at
    if (comma and lx.word(place) == ",") or lx.word(place) in lang.of or lx.word(place) == ".":
        place += 1
    year = year_at(lx, place)
    return (year, place + 1) if year is not None else (None, at)


def _digits_date(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    numeric = _numeric_date(lx, lang, at)
    if numeric is not None:
        return numeric
    number = integer(lx, lang, at)
    if number is None:
        return None
    end = at + 1
    suffix = lx.glued(end) and lx.word(end) in lang.ordinal_suffixes
    if suffix or (lang.ordinal_point and lx.word(end) == "." and lx.glued(end)):
        end += 1
    if suffix and lx.word(_skip(lx, end, "-", " ")) in lang.century:
        end = _skip(lx, end, "-") + 1
        return _hit(at, end, CalendarDate(century=number))
    if 1 <= number <= 31:
        hit = _day_first(lx, lang, at, end, number)
        if hit is not None:
            return hit
    if suffix:
        return None
    return _decade_digits(lx, lang, at, number) or _plain_year(lx, lang, at)


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
    place = _skip(lx, end, *lang.of)
    if lx.word(place) == "-" and lx.glued(place):
        place += 1
    if not is_month(lx, lang, place) or (lx.word(place) in lang.months and place == end and lx.glued(place)):
        return None
    if lx.word(place) in lang.ambiguous_months and place + 1 < len(lx) and lx.capital(place + 1):
        return None
    month = lang.months[lx.words[place]]
    end = place + 1
    if lx.word(end) == "." and len(lx.words[place]) <= 4 and lx.glued(end) and not _ends_sentence(lx, end):
        end += 1
    year, end = _year_after(lx, lang, _skip_dash(lx, end), comma=True) if year_ahead(lx, end) else (None, end)
    if last_day is not None:
        return _hit(
            at,
            end,
            DateRange(
                CalendarDate(year=year, month=month, day=day),
                CalendarDate(year=year, month=month, day=last_day),
            ),
        )
    return _hit(at, end, CalendarDate(year=year, month=month, day=day))


def year_ahead(lx: Lexemes, at: int) -> bool:
    return any(year_at(lx, place) is not None for place in (at, at + 1))


def _skip_dash(lx: Lexemes, at: int) -> int:
    return at + 1 if lx.word(at) == "-" and lx.glued(at) else at


def _ends_sentence(lx: Lexemes, point: int) -> bool:
    following = lx.word(point + 1)
    return not following or lx.capital(point + 1)


def _numeric_date(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``2025-02-07``, ``07/02/2025``, ``7.2.2025``; day before month unless that is impossible or American."""
    mark = lx.word(at + 1)
    first = integer(lx, lang, at)
    if (
        mark in ("-", "/", "\u2013")
        and lx.word(at + 3) == mark
        and all(lx.glued(at + n) for n in range(1, 5))
    ):
        second, third = integer(lx, lang, at + 2), integer(lx, lang, at + 4)
        if first is None or second is None or third is None:
            return None
        if year_at(lx, at) is not None and 1 <= second <= 12 and 1 <= third <= 31:
            return _hit(at, at + 5, CalendarDate(year=first, month=second, day=third))
        if mark == "/" and (year_at(lx, at + 4) is not None or len(lx.word(at + 4)) == 2):
            year = third if third > 99 else 2000 + third
            return _numeric(at, at + 5, first, second, year, month_first=lang.code == "en")
        if year_at(lx, at + 4) is not None:
            return _numeric(at, at + 5, first, second, third, month_first=lang.code == "en")
        return None
    # "7.2.2025" is cut by the lexer as 7.2 and .2025 or 7.2 . 2025 where the point is the decimal mark.
    parts = lx.word(at).split(".")
    if len(parts) == 2 and lx.word(at + 1) == "." and lx.glued(at + 1) and lx.glued(at + 2):
        year = year_at(lx, at + 2)
        if year is not None and all(p.isdecimal() for p in parts):
            return _numeric(at, at + 3, int(parts[0]), int(parts[1]), year, month_first=False)
    return None


def _numeric(at: int, end: int, first: int, second: int, year: int, *, month_first: bool) -> Hit | None:
    day, month = (second, first) if (month_first and first <= 12) or second > 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return _hit(at, end, CalendarDate(year=year, month=month, day=day))


def _decade_digits(lx: Lexemes, lang: Language, at: int, number: int) -> Hit | None:
    """``1990s``, ``the '90s``, ``1990's``."""
    end = at + 1
    if lx.word(end) in ("'", "\u2019") and lx.glued(end) and lx.word(end + 1) == "s" and number % 10 == 0:
        if not (lx.glued(end + 1) and number >= EARLIEST_YEAR):
            return None
        end += 1
    if lx.word(at - 1) in lang.decade_before and number % 10 == 0 and number >= 10:
        return _hit(at, end, CalendarDate(decade=number))
    if lx.word(end) not in lang.decade_suffixes or not lx.glued(end) or number % 10:
        return None
    if number <= 90 and (lx.word(at - 1) in lang.possessives or lx.word(at - 2) in lang.possessives):
        return _age_by_decade(at, end + 1, number)
    if EARLIEST_YEAR <= number <= LATEST_YEAR or (20 <= number <= 90 and len(lx.word(at)) == 2):
        return _hit(at, end + 1, CalendarDate(decade=number))
    return None


def _plain_year(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    year = year_at(lx, at)
    if year is None:
        return None
    # 2016-17, 1914-1918, 2024/25
    mark, second = lx.word(at + 1), lx.word(at + 2)
    if mark in ("-", "\u2013", "/") and lx.glued(at + 1) and lx.glued(at + 2) and second.isdecimal():
        last = int(second) if len(second) == 4 else year - year % 100 + int(second) if len(second) == 2 else 0
        if year < last <= year + 200 and not is_month(lx, lang, at + 3):
            return _hit(at, at + 3, DateRange(CalendarDate(year=year), CalendarDate(year=last)))
    if not _is_year(lx, lang, at, year):
        return None
    if (lx.word(at - 1) in lang.between and lx.word(at + 1) in lang.both) or (
        lx.word(at - 1) in lang.range_from and lx.word(at + 1) in lang.range_to
    ):
        last_year = year_at(lx, at + 2)
        if last_year is not None and lx.word(at - 1) in lang.between:
            return _hit(at, at + 3, DateRange(CalendarDate(year=year), CalendarDate(year=last_year)))
    return _hit(at, at + 1, CalendarDate(year=year))


def _is_year(lx: Lexemes, lang: Language, at: int, year: int) -> bool:
    """Four digits are a year by what stands before them, or where nothing follows that they could count."""
    following, before = lx.word(at + 1), lx.word(at - 1)
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


def _month_first(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``February 7, 2025``, ``February 2025``, ``Nov. 3``, ``October-March``, ``in February``."""
    word = lx.words[at]
    if not lx.capital(at) and word in lang.ambiguous_months:
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
    year, after = _year_after(lx, lang, end, comma=True)
    if year is not None:
        return _hit(at, after, CalendarDate(year=year, month=month))
    ordinal = lang.ordinals.get(lx.word(place))
    if ordinal is not None and 1 <= ordinal <= 31:
        return _hit(at, place + 1, CalendarDate(month=month, day=ordinal), spelled=True)
    if not _is_bare_month(lx, lang, at):
        return None
    return _bare_month(
        lx, lang, at, end if short and end > at + 1 and not _ends_sentence(lx, end - 1) else at + 1
    )


def _month_day(lx: Lexemes, lang: Language, at: int, end: int, month: int, day: int) -> Hit:
    last = integer(lx, lang, end + 1) if lx.word(end) in lang.range_to else None
    if last is not None and day < last <= 31 and not is_month(lx, lang, end + 2):
        year, after = _year_after(lx, lang, end + 2, comma=True)
        return _hit(at, after, DateRange(CalendarDate(year, month, day), CalendarDate(year, month, last)))
    year, after = _year_after(lx, lang, end, comma=True)
    return _hit(at, after, CalendarDate(year=year, month=month, day=day))


def _is_clock(lx: Lexemes, at: int) -> bool:
    return lx.word(at + 1) == ":" and lx.glued(at + 1)


def _is_bare_month(lx: Lexemes, lang: Language, at: int) -> bool:
    word, before = lx.words[at], lx.word(at - 1)
    if lang.lower_case_calendar:
        return len(word) > 4 or before in lang.month_before
    if not lx.capital(at):
        return word not in lang.ambiguous_months and len(word) > 4
    if _is_abbreviation(lang, word):
        return lx.word(at + 1) == "." and before in lang.month_before
    return word not in lang.ambiguous_months or before in lang.month_before


def _is_abbreviation(lang: Language, word: str) -> bool:
    """``Jan`` beside ``January``: alone it may be a name."""
    return len(word) <= 4 and any(
        name != word and name.startswith(word[:3]) and number == lang.months[word]
        for name, number in lang.months.items()
    )


def _bare_month(lx: Lexemes, lang: Language, at: int, end: int) -> Hit:
    first = CalendarDate(month=lang.months[lx.words[at]])
    joined = lx.word(end) in lang.range_to or (lx.word(at - 1) in lang.between and lx.word(end) in lang.both)
    place = end + 1
    if joined and lx.word(end) == "-" and lx.word(place) in lang.range_to and lx.word(place + 1) == "-":
        place += 2
    if joined and is_month(lx, lang, place) and integer(lx, lang, place + 1) is None:
        return _hit(at, place + 1, DateRange(first, CalendarDate(month=lang.months[lx.words[place]])))
    return _hit(at, end, first)


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
    return _hit(at, at + 1, CalendarDate(weekday=lang.weekdays[word]))


def _relative(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``last year``, ``next June``, ``the following day``, ``yesterday``."""
    word = lx.words[at]
    if word in lang.days_relative and word in lang.listed_days:
        return _hit(at, at + 1, CalendarDate(unit="day", offset=lang.days_relative[word]))
    direction = lang.relative.get(word)
    if direction is None:
        return None
    following = lx.word(at + 1)
    if following in lang.calendar_units:
        if lx.word(at + 2) in lang.of:
            return None
        unit = lang.calendar_units[following]
        return _hit(at, at + 2, CalendarDate(unit=unit, offset=direction))
    if word in lang.relative_any:
        return None
    if following in lang.weekdays and lx.capital(at + 1):
        return _hit(
            at, at + 2, CalendarDate(weekday=lang.weekdays[following], unit="weekday", offset=direction)
        )
    if is_month(lx, lang, at + 1):
        return _hit(
            at, at + 2, CalendarDate(month=lang.months[following], unit="month name", offset=direction)
        )
    holiday = lang.holidays.match(lx.words, at + 1)
    if holiday is not None and lx.capital(at + 1):
        return _hit(at, holiday[1], CalendarDate(holiday=holiday[0], unit="holiday", offset=direction))
    return None


def _season(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    season = lang.seasons.get(lx.words[at])
    if season is None:
        return None
    year, end = _year_after(lx, lang, at + 1, comma=True)
    return _hit(at, end, CalendarDate(year=year, season=season)) if year is not None else None


def _decade_word(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    decade = lang.decades.get(lx.words[at])
    if decade is None:
        return None
    if lx.word(at - 1) in lang.possessives or lx.word(at - 2) in lang.possessives:
        return _age_by_decade(at, at + 1, decade)
    return _hit(at, at + 1, CalendarDate(decade=decade), spelled=True)


def _age_by_decade(at: int, end: int, decade: int) -> Hit:
    """``in her thirties``: an age from 30 to 39."""
    years = Quantity(Fraction(decade), Fraction(decade + 9), UNITS["year"], Fraction(10), vague=True)
    return Hit(at, end, FigureKind.AGE, years, spelled=True)


def _holiday(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    found = lang.holidays.match(lx.words, at)
    if found is None or (not lx.capital(at) and found[0] != "midweek"):
        return None
    holiday, end = found
    year, after = _year_after(lx, lang, end, comma=False)
    # "An Easter egg" is no date; a day named as one, or a holiday after a word of time, is.
    if year is None and end == at + 1 and holiday != "midweek" and lx.word(at - 1) not in lang.holiday_before:
        return None
    return _hit(at, after, CalendarDate(holiday=holiday, year=year))


def _ordinal_date(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``the twenty-second of November``, ``the first Monday of November``, ``the twenty-first century``."""
    found = spelled_ordinal(lx, lang, at)
    if found is None:
        return None
    number, end = found
    if lx.word(_skip_dash(lx, end)) in lang.century:
        return _hit(at, _skip_dash(lx, end) + 1, CalendarDate(century=number), spelled=True)
    if lx.word(end) in lang.weekdays and lx.word(end + 1) in lang.of and is_month(lx, lang, end + 2):
        month, weekday = lang.months[lx.word(end + 2)], lang.weekdays[lx.word(end)]
        return _hit(
            at, end + 3, CalendarDate(month=month, weekday=weekday, part=f"week {number}"), spelled=True
        )
    place = _skip(lx, end, *lang.of)
    if number <= 31 and place > end and is_month(lx, lang, place):
        year, after = _year_after(lx, lang, place + 1, comma=True)
        return _hit(
            at, after, CalendarDate(year=year, month=lang.months[lx.word(place)], day=number), spelled=True
        )
    return None


def spelled_ordinal(lx: Lexemes, lang: Language, at: int) -> tuple[int, int] | None:
    """``third``, ``twenty-first``, ``hundred and fifth``: the number and the index after it."""
    word = lx.words[at]
    if word in lang.ordinals:
        return lang.ordinals[word], at + 1
    tens = lang.cardinals.get(word)
    if tens is not None and tens >= 20 and tens % 10 == 0:
        place = _skip(lx, at + 1, "-")
        unit = lang.ordinals.get(lx.word(place))
        if unit is not None and unit < 10:
            return tens + unit, place + 1
    return None


def _spelled_year(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``nineteen ninety-five``."""
    hundreds = lang.cardinals.get(lx.words[at])
    if hundreds is None or not 13 <= hundreds <= 20:
        return None
    tens = lang.cardinals.get(lx.word(at + 1), 0)
    if not (20 <= tens < 100 and tens % 10 == 0):
        return None
    end = at + 2
    rest = lang.cardinals.get(lx.word(_skip_dash(lx, end)), 0)
    if 0 < rest < 10:
        end = _skip_dash(lx, end) + 1
    else:
        rest = 0
    return _hit(at, end, CalendarDate(year=hundreds * 100 + tens + rest), spelled=True)


def _quarter_code(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``Q3``, ``Q3 2024``."""
    number = integer(lx, lang, at + 1)
    if lx.words[at] != "q" or not lx.glued(at + 1) or number is None or not 1 <= number <= 4:
        return None
    year, end = _year_after(lx, lang, at + 2, comma=False)
    return _hit(at, end, CalendarDate(year=year, part=f"quarter {number}"))


def parse_clock(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """The time of day that begins at lexeme ``at``."""
    word = lx.words[at]
    if word in lang.clock_words:
        if lx.word(at - 1) == "high" or lx.word(at + 1) == "-":
            return None
        return Hit(at, at + 1, FigureKind.TIME, ClockTime(lang.clock_words[word]), spelled=True)
    if is_digits(word):
        return _digits_clock(lx, lang, at)
    return _spelled_clock(lx, lang, at)


def _digits_clock(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    hour, minute, end, colon = integer(lx, lang, at), 0, at + 1, False
    if hour is None:
        whole, point, rest = lx.word(at).partition(".")
        if not (point and whole.isdecimal() and rest.isdecimal() and len(rest) == 2 and len(whole) <= 2):
            return None
        hour, minute = int(whole), int(rest)
    elif lx.word(end) == ":" and lx.glued(end) and _is_seconds(lx, lang, end + 1):
        return _race_time(lx, lang, at, end + 1, 60 * hour)
    elif lx.word(end) in (":", *lang.hour_marks) and len(lx.word(end + 1)) == 2 and lx.glued(end + 1):
        minutes = integer(lx, lang, end + 1)
        if minutes is None or hour > 24:
            return None
        # "17.30" alone is no time: it takes the word for the hour after it.
        minute, colon, end = minutes, lx.word(end) != ".", end + 2
        if lx.word(end) == ":" and lx.glued(end) and integer(lx, lang, end + 1) is not None:
            return _race_time(lx, lang, at, end + 1, 3600 * hour + 60 * minute)
    elif len(lx.word(at)) == 4 and lx.word(end) in lang.zones and lx.raw(end).isupper():
        hour, minute = divmod(hour, 100)
        colon = True
    if minute > 59 or hour > 24:
        return None
    return _clock_end(lx, lang, at, end, hour, minute, said=colon)


def _is_seconds(lx: Lexemes, lang: Language, at: int) -> bool:
    """``02.3`` in ``1:02.3``."""
    whole, point, _ = lx.word(at).partition(lang.decimal)
    return bool(point) and len(whole) == 2 and whole.isdecimal() and lx.glued(at)


def _race_time(lx: Lexemes, lang: Language, at: int, seconds_at: int, before: int) -> Hit | None:
    """``1:02:45`` and ``1:02.3``: a length of time; ``before`` is what stands before the seconds."""
    read = read_digits(lx.word(seconds_at), lang.decimal)
    if read is None:
        return None
    seconds = before + read.value
    return Hit(at, seconds_at + 1, FigureKind.DURATION, Quantity(seconds, seconds, UNITS["s"], read.step))


def _clock_end(
    lx: Lexemes,
    lang: Language,
    at: int,
    end: int,
    hour: int,
    minute: int,
    *,
    said: bool,
    spelled: bool = False,
) -> Hit | None:
    """What makes a number a time: ``a.m.``, ``o'clock``, ``in the morning``, a colon, a zone."""
    half_day = hour <= 12
    oclock = lang.oclock.match(lx.words, end)
    if oclock is not None:
        said, end = True, oclock[1]
        if lang.minutes_after_oclock and (minutes := integer(lx, lang, end)) is not None and minutes < 60:
            minute, end = minutes, end + 1
    meridiem = lang.meridiem.match(lx.words, end)
    if meridiem is not None and 1 <= hour <= 12:
        shift, end = meridiem
        said, half_day = True, False
        if shift < 0:
            hour = (hour % 12) + (12 if hour < 6 else 0)
        else:
            hour = hour % 12 + shift
        if lx.word(end - 1) in ("m",) and lx.word(end) == "." and lx.word(end - 2) == "." and lx.glued(end):
            end += 1
    zone = None
    if said and lx.word(end) in lang.zones and (lx.raw(end).isupper() or lx.word(end) == "gmt"):
        zone, end = lx.word(end).upper(), end + 1
        half_day = half_day and len(lx.word(at)) != 4
    if not said:
        return None
    value = ClockTime(hour % 24 * 60 + minute, half_day and hour <= 12, zone)
    return Hit(at, end, FigureKind.TIME, value, spelled=spelled)


def _spelled_clock(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``half past ten``, ``a quarter to four``, ``twenty past three``, ``seven o'clock``."""
    place = _skip(lx, at, *lang.articles)
    word = lx.word(place)
    if lang.half_before_hour and word in lang.half:
        hour = lang.cardinals.get(lx.word(place + 1), 0)
        if 1 <= hour <= 12:
            return _clock_end(lx, lang, at, place + 2, hour - 1 or 12, 30, said=True, spelled=True)
        return None
    minutes = 30 if word in lang.half else 15 if word in lang.quarter else 0
    after = place + 1
    if not minutes:
        numeral = parse_numeral(lx, lang, place)
        if numeral is None or not numeral.spelled or numeral.value.denominator != 1 or numeral.value > 59:
            return None
        if 1 <= numeral.value <= 12 and (
            lang.oclock.match(lx.words, numeral.end) or lang.meridiem.match(lx.words, numeral.end)
        ):
            return _clock_end(lx, lang, at, numeral.end, int(numeral.value), 0, said=False, spelled=True)
        minutes, after = int(numeral.value), numeral.end
        if minutes not in (5, 10, 20, 25) and lx.word(after) not in lang.minute_words:
            return None
        after = _skip(lx, after, *lang.minute_words)
    if (
        minutes not in (15, 30)
        and lx.word(at - 1) not in lang.clock_before
        and not lang.meridiem.match(lx.words, after + 2)
    ):
        return None
    direction = 1 if lx.word(after) in lang.past else -1 if lx.word(after) in lang.to_hour else 0
    if not direction:
        return None
    hour_word = lx.word(after + 1)
    hour = lang.cardinals.get(hour_word, 0) or (
        int(hour_word) if hour_word.isdecimal() and len(hour_word) < 3 else 0
    )
    if hour_word in lang.clock_words:
        total = (lang.clock_words[hour_word] + direction * minutes) % 1440
        return Hit(at, after + 2, FigureKind.TIME, ClockTime(total), spelled=True)
    if not 1 <= hour <= 12 or (
        minutes != 30 and minutes != 15 and lx.word(after + 2) in lang.units.first_words
    ):
        return None
    if direction < 0:
        hour, minutes = hour - 1 or 12, 60 - minutes
    return _clock_end(lx, lang, at, after + 2, hour, minutes, said=True, spelled=True)
