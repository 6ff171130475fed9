"""Whether two dates or times of day say the same, relative ones resolved by the day of writing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.facts.figures.figure import Bound, CalendarDate, ClockTime, DateRange, Quantity
from core.facts.figures.judgement import INCOMPARABLE, Judgement, changed, equal
from core.facts.figures.units import UNITS
from core.model import How

_FIELDS = ("year", "month", "day", "weekday", "season", "part", "holiday", "century")
_FIXED_HOLIDAYS = {
    "New Year's Day": (1, 1),
    "New Year's Eve": (12, 31),
    "Christmas": (12, 25),
    "Christmas Day": (12, 25),
    "Christmas Eve": (12, 24),
    "Boxing Day": (12, 26),
    "Halloween": (10, 31),
    "Valentine's Day": (2, 14),
    "May Day": (5, 1),
    "Bastille Day": (7, 14),
    "leap day": (2, 29),
    "Epiphany": (1, 6),
    "Burns Night": (1, 25),
    "Groundhog Day": (2, 2),
    "Women's Day": (3, 8),
    "St David's Day": (3, 1),
    "St Patrick's Day": (3, 17),
    "April Fools' Day": (4, 1),
    "St George's Day": (4, 23),
    "Anzac Day": (4, 25),
    "Juneteenth": (6, 19),
    "Canada Day": (7, 1),
    "Michaelmas": (9, 29),
    "All Saints' Day": (11, 1),
    "All Souls' Day": (11, 2),
    "Bonfire Night": (11, 5),
    "Armistice Day": (11, 11),
    "Veterans Day": (11, 11),
    "St Andrew's Day": (11, 30),
    "St Nicholas' Day": (12, 6),
    "St Stephen's Day": (12, 26),
}
_SEASONS = {
    "spring": (3, 4, 5, 6),
    "summer": (6, 7, 8, 9),
    "autumn": (9, 10, 11, 12),
    "winter": (12, 1, 2, 3),
}


def compare_dates(
    a: CalendarDate | DateRange, b: CalendarDate | DateRange, a_day: date | None, b_day: date | None
) -> Judgement:
    if isinstance(a, DateRange) and isinstance(b, DateRange):
        ends = (_single(a.first, b.first, a_day, b_day), _single(a.last, b.last, a_day, b_day))
        return max(ends, key=lambda judged: judged.rank)
    if isinstance(a, CalendarDate) and isinstance(b, CalendarDate):
        return _single(a, b, a_day, b_day)
    return INCOMPARABLE


def resolve(value: CalendarDate, day: date | None) -> CalendarDate:
    """The date that a relative one names when written on ``day``; unchanged where that cannot be told."""
    if value.holiday in _FIXED_HOLIDAYS and value.offset is None:
        month, number = _FIXED_HOLIDAYS[value.holiday]
        value = replace(value, month=month, day=number, holiday=None)
    if value.holiday == "midweek":
        value = replace(value, weekday=2, holiday=None)
    if value.offset is None or day is None or value.from_then:
        return value
    match value.unit:
        case "year":
            return CalendarDate(year=day.year + value.offset)
        case "month":
            months = day.year * 12 + day.month - 1 + value.offset
            if months < 12:
                return value
            return CalendarDate(year=months // 12, month=months % 12 + 1)
        case "day":
            return _on(_shift(day, value.offset))
        case "decade":
            return CalendarDate(year=day.year + 10 * value.offset)
        case "week":
            then = _shift(day, 7 * value.offset)
            return CalendarDate(year=then.year, month=then.month)
        case "spring" | "summer" | "autumn" | "winter":
            return CalendarDate(year=day.year + value.offset, season=value.unit)
        case "weekday" if value.weekday is not None and value.offset:
            ahead = (value.weekday - day.weekday()) % DAYS_OF_WEEK
            if value.offset > 0:
                return _on(_shift(day, ahead or DAYS_OF_WEEK))
            return _on(_shift(day, ahead - DAYS_OF_WEEK))
        case "month name" if value.month is not None:
            year = day.year + (value.offset if (value.month - day.month) * value.offset <= 0 else 0)
            return CalendarDate(year=year, month=value.month)
        case _:
            return value


def _on(day: date) -> CalendarDate:
    return CalendarDate(year=day.year, month=day.month, day=day.day)


def _shift(day: date, days: int) -> date:
    """The day so many days away, kept within what the calendar can hold."""
    return date.fromordinal(min(max(1, day.toordinal() + days), date.max.toordinal()))


def _single(a: CalendarDate, b: CalendarDate, a_day: date | None, b_day: date | None) -> Judgement:
    if a.is_relative and b.is_relative and a.unit == b.unit:
        if a.key == b.key:
            return equal(How.EXACT)
        shifted = a_day is not None and b_day is not None and a_day != b_day
        if not shifted:
            return changed(f"{a.reading} became {b.reading}")
    resolved = a.is_relative, b.is_relative
    days = a_day, b_day
    a, b = resolve(a, a_day), resolve(b, b_day)
    if any(resolved):
        # "Three days ago" may be "on Tuesday"; a date and a weekday alone agree by chance too often.
        for one, other in ((a, b), (b, a)):
            if one.weekday is not None and other.year and other.month and other.day:
                return _weekday_of(one.weekday, other.year, other.month, other.day)
    if a.is_relative != b.is_relative:
        # "Last June" and "June" may well be the same; only another month is a contradiction.
        if a.month is not None and b.month is not None and a.month != b.month:
            return changed(f"{a.reading} became {b.reading}")
        shared = (a.month is not None and a.month == b.month) or (
            a.weekday is not None and a.weekday == b.weekday
        )
        if shared:
            return equal(How.COMPATIBLE, "one is said from the day of writing")
        return _undated(a if a.is_relative else b, b if a.is_relative else a)
    for (one, day), other in (((a, days[0]), b), ((b, days[1]), a)):
        if day is not None and one.weekday is not None and one.month is None and other.day is not None:
            return _weekday_near(one.weekday, day, other)
    return _absolute(a, b)


def _weekday_near(weekday: int, written: date, given: CalendarDate) -> Judgement:
    """``Saturday``, as said within a week of it, and ``March 8``."""
    if given.month is None or given.day is None or given.weekday not in (None, weekday):
        return INCOMPARABLE
    then = _day(given.year or written.year, given.month, given.day)
    if then is None or abs((then - written).days) > DAYS_OF_WEEK or then.weekday() != weekday:
        return INCOMPARABLE
    return equal(How.COMPATIBLE, f"{given.reading} is that day of the week")


DAYS_OF_WEEK = 7


def _undated(relative: CalendarDate, given: CalendarDate) -> Judgement:
    """``last year`` and ``2024`` where nobody says when the text was written: nothing contradicts them."""
    if (
        relative.unit == "year"
        and relative.offset in (-1, 1)
        and given.year is not None
        and given.month is None
        and relative.offset is not None
        and not relative.from_then
    ):
        written = given.year - relative.offset
        return equal(How.COMPATIBLE, f"the same if the text was written in {written}")
    return INCOMPARABLE


def compare_span_to_date(
    span: Quantity, given: CalendarDate, day: date | None, given_day: date | None = None
) -> Judgement:
    """``three decades`` and ``1995``: the same where the date lies that long from the day of writing."""
    if day is None:
        return INCOMPARABLE
    if given.weekday is not None and given.month is None and given_day is not None:
        # "On Tuesday" is mostly the last one, and the span then leads back to it.
        given = _on(_shift(given_day, -((given_day.weekday() - given.weekday) % 7)))
    if span.unit.dimension != "time" or span.is_range or given.is_relative:
        return INCOMPARABLE
    years = float(span.base[0] / UNITS["year"].factor)
    if years >= LONG and given.year is not None:
        # Long spans are told in round years.
        if abs(abs(day.year - given.year) - years) > max(1.0, years / 20):
            return INCOMPARABLE
        side = "before" if given.year < day.year else "after"
        return equal(How.COMPATIBLE, f"{given.year} is {span.reading} {side} {day.year}")
    if given.year is not None and given.month is None and span.unit == UNITS["year"]:
        if given != CalendarDate(year=given.year) or given.year - day.year != span.low:
            return INCOMPARABLE
        return equal(How.COMPATIBLE, f"{given.year} is {span.reading} after {day.year}")
    if given.month is None or span.unit.symbol not in ("day", "week", "month", "year"):
        return INCOMPARABLE
    days, unit = (float(part / UNITS["day"].factor) for part in (span.base[0], span.unit.factor))
    # A month without a day may be meant from its first day to its last.
    blur = 0 if given.day is not None else HALF_A_MONTH
    if given.year is None and days > MONTHS_TOLD_WITHOUT_YEAR * 2 * HALF_A_MONTH:
        return INCOMPARABLE
    for year in (given.year,) if given.year is not None else (day.year - 1, day.year, day.year + 1):
        then = _day(year, given.month, given.day or MIDDLE_OF_MONTH)
        if then is not None and abs(abs((then - day).days) - days) <= unit / 2 + blur:
            told = replace(given, year=year).reading
            side = "before" if then < day else "after"
            return equal(How.COMPATIBLE, f"{told} is {span.reading} {side} {day.isoformat()}")
    return INCOMPARABLE


def compare_age_to_birth(age: Quantity, birth: CalendarDate, day: date | None) -> Judgement:
    """``65`` and ``11 June 1958``, by the day of writing; a year alone leaves two ages."""
    if day is None or birth.year is None or birth.is_relative:
        return INCOMPARABLE
    oldest = day.year - birth.year
    youngest = oldest - 1
    if birth.month is not None and birth.day is not None:
        youngest = oldest = oldest - ((day.month, day.day) < (birth.month, birth.day))
    if not youngest <= age.low <= oldest:
        return INCOMPARABLE
    return equal(How.COMPATIBLE, f"born {birth.reading}, {age.reading} old by {day.isoformat()}")


LONG = 5
"""Years from which a span is told roundly."""
MONTHS_TOLD_WITHOUT_YEAR = 11
HALF_A_MONTH, MIDDLE_OF_MONTH = 15, 15


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _absolute(a: CalendarDate, b: CalendarDate) -> Judgement:
    said = f"{a.reading} became {b.reading}"
    decades = _decades(a, b)
    if decades is not None:
        if not decades:
            return changed(said)
        if a.part is not None and b.part is not None and a.part != b.part:
            return changed(said)
        if (a.year is None) == (b.year is None) and a.part == b.part:
            return equal(How.EXACT)
        return equal(How.COMPATIBLE, f"{a.reading} and {b.reading} agree")
    shared = [f for f in _FIELDS if getattr(a, f) is not None and getattr(b, f) is not None]
    if any(getattr(a, f) != getattr(b, f) for f in shared):
        # A day alone under another month is another date; a part alone says too little.
        return changed(said)
    for one, other in ((a, b), (b, a)):
        months = _MONTHS_OF_PART.get(one.part or "")
        if months is not None and one.month is None and other.month is not None and other.part is None:
            in_it = f"{other.reading} is in {one.reading}"
            return equal(How.COMPATIBLE, in_it) if other.month in months else changed(said)
    if shared:
        same = all((getattr(a, f) is None) == (getattr(b, f) is None) for f in _FIELDS)
        return equal(How.EXACT) if same else equal(How.COMPATIBLE, "one side gives less of the date")
    for one, other in ((a, b), (b, a)):
        if one.season is not None and other.month is not None:
            return (
                equal(How.COMPATIBLE, f"{other.reading} is in {one.season}")
                if other.month in _SEASONS[one.season]
                else INCOMPARABLE
            )
        if one.century is not None and other.decade is not None and other.decade >= _FULL_DECADE:
            return (
                equal(How.COMPATIBLE, f"{other.reading} are of that century")
                if _century(other.decade + 1) == one.century
                else changed(said)
            )
        if one.century is not None and other.year is not None:
            return (
                equal(How.COMPATIBLE, "a year of that century")
                if _century(other.year) == one.century
                else INCOMPARABLE
            )
    return INCOMPARABLE


_FULL_DECADE = 100
# "The second quarter", "the first half" of a year, by the months that they hold.
_MONTHS_OF_PART = {
    **{f"quarter {n}": range(3 * n - 2, 3 * n + 1) for n in range(1, 5)},
    "first half": range(1, 7),
    "second half": range(7, 13),
}


def _century(year: int) -> int:
    """The century of a year; both are negative before Christ."""
    return (year - 1) // 100 + 1 if year > 0 else -((-year - 1) // 100 + 1)


def _weekday_of(weekday: int, year: int, month: int, day: int) -> Judgement:
    then = _day(year, month, day)
    if then is None or then.weekday() != weekday:
        return INCOMPARABLE
    return equal(How.COMPATIBLE, "that day of the week")


def _decades(a: CalendarDate, b: CalendarDate) -> bool | None:
    """Whether a decade and a decade or year agree; None when neither is a decade."""
    if a.decade is not None and b.decade is not None:
        short = a.decade < 100 or b.decade < 100
        return a.decade % 100 == b.decade % 100 if short else a.decade == b.decade
    for one, other in ((a, b), (b, a)):
        if one.decade is not None and other.year is not None:
            year = other.year - other.year % 10
            return year % 100 == one.decade if one.decade < 100 else year == one.decade
    return None


# Minutes from the nearest time that is told in words; and as far as "shortly after four" is used.
_ROUGHLY, _HEDGED = 2, 15


def compare_clocks(a: ClockTime, b: ClockTime, a_bound: Bound, b_bound: Bound) -> Judgement:
    said = f"{a.reading} became {b.reading}"
    if a.zone is not None and b.zone is not None and a.zone != b.zone:
        return INCOMPARABLE
    if a.minutes == b.minutes and a.half_day == b.half_day:
        return equal(How.EXACT)
    dial = 720 if a.half_day or b.half_day else 1440
    if a.minutes % dial == b.minutes % dial:
        return equal(How.COMPATIBLE, "morning or evening is said on one side only")
    later = (b.minutes - a.minutes + dial // 2) % dial - dial // 2
    if abs(later) <= _ROUGHLY and a.rough != b.rough:
        return equal(How.ROUNDED, f"{a.reading} is about {b.reading}")
    if _allows(a_bound, later) or _allows(b_bound, -later):
        return equal(
            How.COMPATIBLE, f"{a_bound} {a.reading} allows {b_bound} {b.reading}".replace("  ", " ").strip()
        )
    return changed(said)


def _allows(bound: Bound, later: int) -> bool:
    """Whether a hedged time may be one that is so many minutes later, or earlier where it is negative."""
    if not bound or abs(later) > _HEDGED:
        return False
    return bound is Bound.ABOUT or bound.direction * later > 0
