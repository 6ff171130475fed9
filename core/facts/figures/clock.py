"""Times of day, and race times, which look like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.figures.figure import ClockTime, Quantity
from core.facts.figures.hits import Hit
from core.facts.figures.numerals import integer, is_digits, parse_numeral, read_digits
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
    elif len(lx.word(at)) == 4 and lx.word(end) in lang.military and lx.word(at - 1) in lang.clock_before:
        hour, minute = divmod(hour, 100)
        if hour < 24 and minute < 60:
            return Hit(at, end + 1, FigureKind.TIME, ClockTime(hour * 60 + minute))
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
    value = ClockTime(hour % 24 * 60 + minute, half_day and hour <= 12, zone)
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
        after = lx.skip(after, *lang.minute_words)
    if (
        minutes not in (15, 30)
        and lx.word(after + 1) not in lang.clock_words
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
        minutes not in (15, 30) and lx.word(after + 2) in lang.units.first_words - lang.glued_units
    ):
        return None
    if direction < 0:
        hour, minutes = hour - 1 or 12, 60 - minutes
    return _clock_end(lx, lang, at, after + 2, hour, minutes, said=True, spelled=True)
