"""Times of day, and race times, which look like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.figures.figure import ClockTime, Quantity
from core.facts.figures.hits import Hit
from core.facts.figures.numerals import integer, is_digits, parse_numeral, read_digits
from core.facts.figures.shares import portions, share_in_words
from core.facts.figures.units import UNITS
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


def parse_clock(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """The time of day that begins at lexeme ``at``."""
    word = lx.words[at]
    if word in lang.clock_words:
        if lx.word(at - 1) == "high" or lx.word(at + 1) == "-":
            return None
        return Hit(at, at + 1, FigureKind.TIME, ClockTime(lang.clock_words[word]), spelled=True)
    if is_digits(word) and integer(lx, lang, at) is not None and lx.word(at + 1) in lang.minute_words:
        return _spelled_clock(lx, lang, at)
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
        if minutes is None or hour > 24 or _is_length(lx, lang, at, hour):
            return None
        # "17.30" alone is no time: it takes the word for the hour after it, or "at" before it.
        minute, colon, end = minutes, lx.word(end) != "." or lx.word(at - 1) in lang.clock_at, end + 2
        if lx.word(end) == ":" and lx.glued(end) and integer(lx, lang, end + 1) is not None:
            return _race_time(lx, lang, at, end + 1, 3600 * hour + 60 * minute)
    elif len(lx.word(at)) == 4 and lx.word(end) in lang.zones and lx.raw(end).isupper():
        hour, minute = divmod(hour, 100)
        colon = True
    elif len(lx.word(at)) == 4 and lx.word(end) in lang.military and _is_military(lx, lang, at, end):
        hour, minute = divmod(hour, 100)
        if hour < 24 and minute < 60:
            return Hit(at, end + 1, FigureKind.TIME, ClockTime(hour * 60 + minute))
    elif hour <= 24 and _is_at_hours(lx, lang, at, end):
        return Hit(at, end + 1, FigureKind.TIME, ClockTime(hour % 24 * 60, hour <= 12))
    if minute > 59 or hour > 24:
        return None
    return _clock_end(lx, lang, at, end, hour, minute, said=colon)


def _is_military(lx: Lexemes, lang: Language, at: int, end: int) -> bool:
    """``at 1430 hours``, ``1645 hrs``; not "1200 hrs of community service"."""
    if lx.word(at - 1) in lang.clock_before or lx.word(at).startswith("0"):
        return True
    return lx.word(at - 1) in (",", "(") and not _is_counted_further(lx, lang, end + 1)


def _is_counted_further(lx: Lexemes, lang: Language, at: int) -> bool:
    return lx.word(at) in (*lang.of, *lang.articles, *lang.per)


def _is_at_hours(lx: Lexemes, lang: Language, at: int, end: int) -> bool:
    """``at 21 hours``, as other languages have it; not "at 21 hours a week"."""
    return (
        lx.word(at - 1) in lang.clock_at
        and lx.word(end) in lang.military
        and lx.word(end + 1) not in (*lang.articles, *lang.per, *lang.of)
    )


def possible_time(lx: Lexemes, lang: Language, at: int, end: int) -> bool:
    """Whether the bare number at ``at`` may be an hour or an age: ``at nine``, ``at 16.45``, ``at 12``."""
    if lx.word(at - 1) not in lang.clock_at:
        return False
    return not lx.word(end).isalpha() or lx.word(end) in lang.not_counted


def _is_length(lx: Lexemes, lang: Language, at: int, hour: int) -> bool:
    """``2h15`` and ``14h20m``, where the mark says no time of day by itself."""
    if lx.word(at + 1) not in lang.length_marks:
        return False
    said = hour > 12 or lx.word(at - 1) in lang.clock_before
    return not said or lx.word(at - 1) in lang.ratio_in or (lx.glued(at + 3) and lx.word(at + 3).isalpha())


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


_ROUGH_STEP = 5
_NOON = 12


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
    # "05:15" and "12:00" are told by 24 hours, "5:15" may be told by 12.
    half_day = hour <= 12 and (spelled or not (lx.word(at).startswith("0") or (said and hour == _NOON)))
    oclock = lang.oclock.match(lx.words, end)
    if oclock is not None:
        said, end = True, oclock[1]
        if lang.minutes_after_oclock and (minutes := integer(lx, lang, end)) is not None and minutes < 60:
            minute, end = minutes, end + 1
    meridiem = lang.meridiem.match(lx.words, end)
    if meridiem is not None and 1 <= hour <= 12:
        shift, end = meridiem
        said, half_day = True, False
        hour = hour % 12 + shift
        if lx.word(end - 1) in ("m",) and lx.word(end) == "." and lx.word(end - 2) == "." and lx.glued(end):
            end += 1
    if not said and not spelled:
        return _opens_range(lx, lang, at, end, hour)
    zone = None
    if said and lx.word(end) in lang.zones and (lx.raw(end).isupper() or lx.word(end) == "gmt"):
        zone, end = lx.word(end).upper(), end + 1
        half_day = half_day and len(lx.word(at)) != 4
    if not said:
        return None
    rough = spelled and minute % _ROUGH_STEP == 0
    value = ClockTime(hour % 24 * 60 + minute, half_day and hour <= 12, zone, rough)
    return Hit(at, end, FigureKind.TIME, value, spelled=spelled)


def _opens_range(lx: Lexemes, lang: Language, at: int, end: int, hour: int) -> Hit | None:
    """The 2 of ``2-4 pm``, which takes its half of the day from the hour after it."""
    later = integer(lx, lang, end + 1)
    joined = lx.word(end) in lang.range_to or (lx.word(at - 1) in lang.between and lx.word(end) in lang.both)
    if not joined or later is None or not (1 <= hour <= 12 and 1 <= later <= 12):
        return None
    meridiem = lang.meridiem.match(lx.words, end + 2)
    if meridiem is None or lx.word(end + 2) in lang.articles:
        return None
    # "11 to 2 pm" begins in the morning.
    shift = meridiem[0] if hour % 12 <= later % 12 else 12 - meridiem[0]
    return Hit(at, end, FigureKind.TIME, ClockTime((hour % 12 + shift) * 60))


def _spelled_clock(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``half past ten``, ``a quarter to four``, ``twenty past three``, ``seven o'clock``."""
    place = lx.skip(at, *lang.articles)
    word = lx.word(place)
    if lang.half_before_hour and word in lang.half:
        hour = lang.cardinals.get(lx.word(place + 1), 0)
        if 1 <= hour <= 12:
            return _clock_end(lx, lang, at, place + 2, hour - 1 or 12, 30, said=True, spelled=True)
        return None
    if word in lang.half and lang.half_past_hour and lx.word(at - 1) in lang.clock_before:
        hour = lang.cardinals.get(lx.word(place + 1), 0)
        if 1 <= hour <= 12 and _closes(lx, lang, place + 2):
            return _clock_end(lx, lang, at, place + 2, hour, 30, said=True, spelled=True)
    if word in lang.half and (before := _half_of_hour(lx, lang, at, place)) is not None:
        return before
    if (whole := _whole_hour(lx, lang, at, place)) is not None:
        return whole
    said = _part_of_hour(lx, lang, at) or _minutes(lx, lang, place)
    if said is None:
        return None
    minutes, after, counted = said
    if (
        (counted or minutes not in (15, 30))
        and not (counted and _leads_to_hour_only(lx, lang, after) and _closes(lx, lang, after + 2))
        and lx.word(after + 1) not in lang.clock_words
        and lx.word(at - 1) not in lang.clock_before
        and not _names_hour(lx, lang, after + 2)
    ):
        return None
    direction = _direction(lx, lang, after)
    if not direction:
        return None
    hour_word = lx.word(after + 1)
    hour = lang.cardinals.get(hour_word, 0) or (
        int(hour_word) if hour_word.isdecimal() and len(hour_word) < 3 else 0
    )
    if hour_word in lang.clock_words:
        total = (lang.clock_words[hour_word] + direction * minutes) % 1440
        return Hit(at, after + 2, FigureKind.TIME, ClockTime(total, rough=True), spelled=True)
    on_the_quarter = minutes in (15, 30) and not counted
    counts = lx.word(after + 2) in lang.units.first_words - lang.glued_units
    if not 1 <= hour <= 12 or (counts and not on_the_quarter):
        return None
    if direction < 0:
        hour, minutes = hour - 1 or 12, 60 - minutes
    return _clock_end(lx, lang, at, after + 2, hour, minutes, said=True, spelled=True)


def _leads_to_hour_only(lx: Lexemes, lang: Language, at: int) -> bool:
    """``past`` and ``shy of``, which minutes have only beside an hour of the clock."""
    if at >= len(lx):
        return False
    return lx.word(at) in lang.only_past_hour or lang.minutes_left.match_before(lx.words, at + 1) is not None


def _direction(lx: Lexemes, lang: Language, at: int) -> int:
    """1 where minutes count from an hour, -1 where they count to it."""
    if lx.word(at) in lang.past:
        return 1
    if at >= len(lx):
        return 0
    is_before = lx.word(at) in lang.to_hour or lang.minutes_left.match_before(lx.words, at + 1) is not None
    return -1 if is_before else 0


def _half_of_hour(lx: Lexemes, lang: Language, at: int, place: int) -> Hit | None:
    """``at half of the sixth``, as Slavic languages have it: half past five."""
    if lx.word(at - 1) not in lang.clock_before or lx.word(place + 1) not in lang.of:
        return None
    rank = lx.skip(place + 2, *lang.determiners)
    hour = lang.ordinals.get(lx.word(rank), 0)
    counts = lx.word(rank + 1).isalpha() and lx.word(rank + 1) not in lang.not_counted
    if not 1 <= hour <= 12 or counts:
        return None
    return _clock_end(lx, lang, at, rank + 1, hour - 1 or 12, 30, said=True, spelled=True)


def _whole_hour(lx: Lexemes, lang: Language, at: int, place: int) -> Hit | None:
    """``seven o'clock``, ``ten in the morning``."""
    hour = parse_numeral(lx, lang, place)
    if hour is None or not hour.spelled or hour.value.denominator != 1 or not 1 <= hour.value <= 12:
        return None
    if _is_at_hours(lx, lang, at, hour.end):
        time = ClockTime(int(hour.value) % 12 * 60, half_day=True)
        return Hit(at, hour.end + 1, FigureKind.TIME, time, spelled=True)
    if not _names_hour(lx, lang, hour.end):
        return None
    return _clock_end(lx, lang, at, hour.end, int(hour.value), 0, said=False, spelled=True)


def _names_hour(lx: Lexemes, lang: Language, at: int) -> bool:
    """Whether the number before ``at`` is one of the clock."""
    return lang.oclock.match(lx.words, at) is not None or lang.meridiem.match(lx.words, at) is not None


def _closes(lx: Lexemes, lang: Language, at: int) -> bool:
    """Whether the number before ``at`` counts nothing."""
    return not lx.word(at).isalpha() or lx.word(at) in lang.share_after


def _part_of_hour(lx: Lexemes, lang: Language, at: int) -> tuple[int, int, bool] | None:
    """The minutes of ``half an hour``, ``three quarters of an hour``; as ``_minutes`` has them."""
    number = parse_numeral(lx, lang, at)
    share = share_in_words(lx, lang, at) if number is None else portions(lx, lang, at, number)
    if share is None or not isinstance(share.value, Quantity) or share.value.unit != UNITS["h"]:
        return None
    minutes = 60 * share.value.low
    return (int(minutes), share.end, True) if minutes.denominator == 1 else None


def _minutes(lx: Lexemes, lang: Language, at: int) -> tuple[int, int, bool] | None:
    """``half``, ``quarter``, ``twenty``, ``26 minutes`` before the word for their direction.

    The minutes, the index after them, and whether they are counted as a length of time, which they may
    also be: "20 minutes before four goals fell".
    """
    word = lx.word(at)
    if word in lang.half or word in lang.quarter:
        return 30 if word in lang.half else 15, at + 1, False
    numeral = parse_numeral(lx, lang, at)
    if numeral is None or numeral.value.denominator != 1 or not 0 < numeral.value <= 59:
        return None
    counted = lx.word(numeral.end) in lang.minute_words
    if not counted and not (numeral.spelled and numeral.value in (5, 10, 20, 25)):
        return None
    end = numeral.end + counted
    left = lang.minutes_left.match(lx.words, end) if counted else None
    return int(numeral.value), end if left is None else left[1] - 1, counted
