"""What a number counts or measures."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.ages import age_by_words, age_in_context
from core.facts.figures.figure import Quantity
from core.facts.figures.groups import digits_long, group_of, lone_one, sized_noun, vague_count
from core.facts.figures.hits import Hit
from core.facts.figures.languages.currencies import SIGNS
from core.facts.figures.lexer import DASHES
from core.facts.figures.money import money_prefix, parse_money
from core.facts.figures.numerals import ONE, Numeral, and_a_part, is_digits, parse_numeral
from core.facts.figures.ordinals import digit_ordinal, named_place, parse_ordinal
from core.facts.figures.ranges import inherit_scale, joins, range_end, score_after, unit_of_later
from core.facts.figures.shares import (
    multiple_word,
    one_over,
    portions,
    ratio,
    share_in_words,
    share_of_things,
    speaks_of_rates,
    times,
)
from core.facts.figures.suffixes import KINDS, Suffix, suffix
from core.facts.figures.units import COUNT, POINTS, UNITS, Unit, currency
from core.facts.figures.years import age_noun, is_month
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.figure import Value
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


def parse_quantity(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """The quantity that begins at lexeme ``at``."""
    hit = _quantity(lx, lang, at)
    return None if hit is None else _with_tolerance(lx, lang, hit) or hit


def _with_tolerance(lx: Lexemes, lang: Language, hit: Hit) -> Hit | None:
    """``€900 million, give or take 20 million`` as the range that it is."""
    value = hit.value
    given = lang.give_or_take.match(lx.words, lx.skip(hit.end, ","))
    if given is None or not isinstance(value, Quantity) or value.is_range or value.low <= 0:
        return None
    place = given[1]
    money = money_prefix(lx, place) if place < len(lx) else None
    number = parse_numeral(lx, lang, place if money is None else money[1]) if place < len(lx) else None
    if number is None:
        return None
    found = suffix(lx, lang, number.end, number)
    end = number.end if found is None else found.end
    if found is not None and found.unit.dimension != value.unit.dimension:
        return None
    off = number.value if found is None else number.value * found.unit.factor / value.unit.factor
    if off >= value.low:
        return None
    span = replace(value, low=value.low - off, high=value.high + off)
    return hit._replace(end=end, kind=FigureKind.RANGE, value=span, alternatives=(value, *hit.alternatives))


def _quantity(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    money = money_prefix(lx, at)
    if money is not None:
        return parse_money(lx, lang, at, money)
    word = lx.words[at]
    if word in lang.minus and not is_digits(word):
        return _negative(lx, lang, at)
    hit = (
        share_in_words(lx, lang, at)
        or multiple_word(lx, lang, at)
        or group_of(lx, lang, at)
        or sized_noun(lx, lang, at)
        or digits_long(lx, lang, at)
        or vague_count(lx, lang, at)
        or age_noun(lx, lang, at)
    )
    if hit is not None:
        return hit
    number = parse_numeral(lx, lang, at)
    if number is not None:
        return _counted(lx, lang, at, number)
    return _article_unit(lx, lang, at) or named_place(lx, lang, at) or parse_ordinal(lx, lang, at)


def _counted(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    other = _feet_and_inches(lx, at, number) or share_of_things(lx, lang, at, number)
    if other is not None:
        return other
    hit = _counted_up(lx, lang, at, number)
    below = lang.below_zero.match(lx.words, hit.end) if hit is not None else None
    if hit is None or below is None or not isinstance(hit.value, Quantity) or hit.value.is_range:
        return hit
    unit = UNITS["°"] if hit.value.unit is COUNT else hit.value.unit
    scale = lang.units.match(lx.words, below[1])
    if unit == UNITS["°"] and scale is not None and UNITS[scale[0]].dimension == "temperature":
        unit, below = UNITS[scale[0]], (True, scale[1])
    value = Quantity(-hit.value.low, -hit.value.high, unit, hit.value.step)
    return hit._replace(end=below[1], kind=FigureKind.MEASURE, value=value)


_PRIMES, _DOUBLE_PRIMES = ("'", "\u2019", "\u2032"), ('"', "\u201d", "\u2033")


def _feet_and_inches(lx: Lexemes, at: int, number: Numeral) -> Hit | None:
    """``6'2"``."""
    end = number.end
    inches = lx.word(end + 1)
    if lx.word(end) not in _PRIMES or not inches.isdecimal() or lx.word(end + 2) not in _DOUBLE_PRIMES:
        return None
    if not all(lx.glued(place) for place in range(end, end + 3)) or int(inches) >= INCHES_IN_FOOT:
        return None
    feet = number.value + Fraction(int(inches), INCHES_IN_FOOT)
    value = Quantity(feet, feet, UNITS["ft"], Fraction(1, INCHES_IN_FOOT))
    return Hit(at, end + 3, FigureKind.MEASURE, value)


INCHES_IN_FOOT = 12


def _counted_up(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    low, step, end = number.value, number.step, number.end
    high = low
    first = suffix(lx, lang, end, number)
    second = range_end(lx, lang, at, first.end if first is not None and lx.word(end) not in DASHES else end)
    is_or = False
    if second is None and first is None and lx.word(end) in lang.either:
        second, is_or = end + 1, True
    other = parse_numeral(lx, lang, second) if second is not None and second < len(lx) else None
    if (
        other is not None
        and second is not None
        and is_month(lx, lang, other.end)
        and lx.word(end) not in lang.either
    ):
        other = None
    if other is not None and joins(lx, lang, at, number, other, is_or=is_or):
        last = suffix(lx, lang, other.end, other)
        if first is None or (last is not None and last.unit.dimension == first.unit.dimension):
            high, end, first = other.value, other.end, last
            low, step = inherit_scale(number, other)
            step = max(step, other.step)
    if first is None and low == high and lx.word(at - 1) in lang.range_from:
        first = unit_of_later(lx, lang, end)
    if first is not None:
        return _with_unit(lx, lang, at, number._replace(value=low, step=step), high, first)
    against = score_after(lx, lang, at, number) if low == high and first is None else None
    if against is not None:
        value = Quantity(low, against.value, COUNT, ONE)
        return Hit(at, against.end, FigureKind.RANGE, value, (), number.spelled)
    if low == high:
        hit = (
            one_over(lx, lang, at, number)
            or ratio(lx, lang, at, number)
            or portions(lx, lang, at, number)
            or times(lx, lang, at, number)
            or digit_ordinal(lx, lang, at, number)
            or age_in_context(lx, lang, at, number)
        )
        if hit is not None:
            return hit
        if (
            number.value == 1
            and number.spelled
            and not number.scaled
            and not _is_minus_word(lx, lang, at - 1)
        ):
            return lone_one(lx, lang, at, number)
    if low != high and age_by_words(lx, lang, at):
        years = Quantity(low, high, UNITS["year"], step)
        return Hit(at, end, FigureKind.RANGE, years, (), number.spelled)
    kind = FigureKind.NUMBER if other is None or end == number.end else FigureKind.RANGE
    alternatives: tuple[Value, ...] = ()
    if number.short_m:
        metres = low / 10**6
        alternatives = (Quantity(metres, metres, UNITS["m"], step / 10**6),)
    elif lx.word(lx.skip(end, *DASHES)) in lang.points:
        points = Quantity(low, high, POINTS, step)
        # Nobody scores parts of a point.
        if low.denominator > 1 and speaks_of_rates(lx, lang, at):
            return Hit(at, lx.skip(end, *DASHES) + 1, FigureKind.PERCENT, points, (), number.spelled)
        alternatives = (points,)
    if number.spelled and (_is_joined(lx, lang, end, end + 1) or _is_joined(lx, lang, at - 1, at - 2)):
        return None
    return Hit(at, end, kind, Quantity(low, high, COUNT, step), alternatives, number.spelled)


def _is_joined(lx: Lexemes, lang: Language, dash: int, word: int) -> bool:
    """A hyphen joins the number word to one with which it makes no count: ``two-step``, ``two-plus-two``."""
    return lx.word(dash) in DASHES and lx.glued(max(dash, word)) and lx.word(word) in lang.not_compound


def _with_unit(lx: Lexemes, lang: Language, at: int, number: Numeral, high: Fraction, found: Suffix) -> Hit:
    unit, kind, end = found
    low, step = number.value, number.step
    is_range = low != high
    if not is_range and unit.dimension in ("time", "length", "mass"):
        smaller = unit
        while (added := _compound(lx, lang, smaller, end)) is not None:
            more, smaller, end = added
            low = high = low + more / unit.factor
            step = smaller.factor / unit.factor
    alternatives: tuple[Value, ...] = ()
    name = lx.word(end - 1)
    if unit.dimension == "mass" and name in lang.mass_currencies and not _is_mass(lx, lang, at, end):
        money = Quantity(low, high, currency(lang.mass_currencies[name]), step)
        alternatives = (Quantity(low, high, unit, step),)
        return Hit(
            at, end, FigureKind.RANGE if is_range else FigureKind.MONEY, money, alternatives, number.spelled
        )
    if unit.dimension == "mass" and name in lang.mass_currencies:
        alternatives = (Quantity(low, high, currency(lang.mass_currencies[name]), step),)
    if name == "m" and lx.glued(end - 1) and unit.symbol == "m":
        # "By 500,000 to 10.1m": metres and millions are written alike.
        alternatives = (Quantity(low * MILLION, high * MILLION, COUNT, min(step, ONE) * MILLION),)
    if kind is FigureKind.DURATION and not is_range and age_by_words(lx, lang, at):
        kind = FigureKind.AGE
    if is_range:
        kind = FigureKind.RANGE
    return Hit(at, end, kind, Quantity(low, high, unit, step), alternatives, number.spelled)


MILLION = 10**6


def _is_mass(lx: Lexemes, lang: Language, at: int, end: int) -> bool:
    """Pounds are mass when hyphenated, or when nothing speaks of money and the number is small."""
    return lx.word(end - 2) in DASHES or lx.word(end) in lang.of or lx.word(at - 1) in lang.mass_before


# "Two hours, seven minutes and 12 seconds"; after longer units a comma parts two lengths of time.
_CLOCKED = ("h", "min")


def _compound(lx: Lexemes, lang: Language, unit: Unit, at: int) -> tuple[Fraction, Unit, int] | None:
    """What is added in ``10 hours 2 minutes``, ``6 feet 2 inches``, ``an hour and a half``, in base units."""
    place = at
    if lx.word(place) in lang.joiners:
        part = and_a_part(lx, lang, place)
        if part is not None and part[0].denominator in (2, 4) and lx.word(part[1]) not in lang.of:
            step = unit.factor / part[0].denominator
            return unit.factor * part[0], Unit(unit.symbol, unit.dimension, step), part[1]
        if lx.word(place + 1) in lang.half and not lang.half_as_period:
            return unit.factor / 2, Unit(unit.symbol, unit.dimension, unit.factor / 2), place + 2
        place += 1
    elif lx.word(place) == "," and unit.symbol in _CLOCKED:
        place += 1
    is_foot = lx.word(at - 1) in lang.foot
    if is_foot and place == at:
        place = lx.skip_hyphen(place)
    if place >= len(lx):
        return None
    number = parse_numeral(lx, lang, place)
    if number is None:
        return None
    found = suffix(lx, lang, number.end, number)
    if found is None and is_foot and number.value < INCHES_IN_FOOT and not _counts(lx, lang, number.end):
        return number.value * UNITS["in"].factor, UNITS["in"], number.end
    if lx.word(number.end) == "m" and lx.glued(number.end) and unit.symbol == "h":
        found = Suffix(UNITS["min"], FigureKind.DURATION, number.end + 1)
    if found is None or found.unit.dimension != unit.dimension or found.unit.factor >= unit.factor:
        return None
    if number.value * found.unit.factor >= unit.factor * 2:
        return None
    return number.value * found.unit.factor, found[0], found[2]


def _counts(lx: Lexemes, lang: Language, at: int) -> bool:
    """Whether a noun stands at ``at``, which the number before it counts."""
    return lx.word(at).isalpha() and lx.word(at) not in lang.share_after


def _is_minus_word(lx: Lexemes, lang: Language, at: int) -> bool:
    return lx.word(at).isalpha() and lx.word(at) in lang.minus


def _negative(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``minus 12 degrees``, ``-5°C``; a dash that joins words or numbers is none."""
    sign = lx.words[at]
    if not sign.isalpha() and (lx.glued(at) or not lx.glued(at + 1)):
        return None
    if sign.isalpha() and lang.bounds_before.match_before(lx.words, at + 1) is not None:
        return None
    if at + 1 >= len(lx) or (not sign.isalpha() and not is_digits(lx.word(at + 1))):
        return None
    number = parse_numeral(lx, lang, at + 1)
    if number is None:
        return None
    hit = _counted(lx, lang, at + 1, number)
    if hit is None or not isinstance(hit.value, Quantity):
        return None
    if hit.value.is_range:
        # "-5 to 3C", but not "-10-12", in which dashes join.
        if not any(
            lx.word(place) in lang.range_to and lx.word(place).isalpha() for place in range(at, hit.end)
        ):
            return None
        return hit._replace(start=at, value=replace(hit.value, low=-hit.value.low))
    if sign == "\u2013" and hit.value.unit is COUNT:
        return None
    value = Quantity(-hit.value.low, -hit.value.high, hit.value.unit, hit.value.step)
    return _down_to(lx, lang, hit, value) or hit._replace(start=at, value=value)


def _down_to(lx: Lexemes, lang: Language, hit: Hit, first: Quantity) -> Hit | None:
    """``minus 10 to minus 5 degrees``, ``-5 to 3C``: a range that begins below zero."""
    at = hit.end + 1
    if lx.word(hit.end) not in lang.range_to or at + 1 >= len(lx):
        return None
    second = None
    if lx.word(at) in lang.minus:
        second = _negative(lx, lang, at)
    elif lx.word(hit.end).isalpha() and (number := parse_numeral(lx, lang, at)) is not None:
        second = _counted(lx, lang, at, number)
    if second is None or not isinstance(second.value, Quantity) or second.value.is_range:
        return None
    if first.unit is not COUNT and first.unit != second.value.unit:
        return None
    value = replace(second.value, low=first.low)
    return Hit(hit.start - 1, second.end, FigureKind.RANGE, value, (), hit.spelled)


def _article_unit(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``for a year``, ``a mile of``: one unit; not the rate in ``12 a day``."""
    if lx.words[at] not in lang.articles:
        return None
    found = lang.units.match(lx.words, at + 1)
    short = len(lx.word(at + 1)) < 3 and lx.word(at + 1) not in lang.calendar_units
    if found is None or short or lx.word(at + 1) in lang.article_not_unit:
        return None
    symbol, end = found
    unit = UNITS[symbol]
    if lx.word(end) in DASHES and lx.glued(end):
        return None
    is_time = unit.dimension == "time"
    ago = lang.ago.match(lx.words, end) if is_time else None
    added = _compound(lx, lang, unit, end)
    if unit.dimension != "time" and lx.word(at - 1) in lang.rate_for and _is_price(lx, lang, at - 1):
        return None  # "eight cents for a square foot"
    if is_digits(lx.word(at - 1)) and not (ago is not None and ago[0] < 0):
        return None
    if ago is None and added is None and not _is_length_of_time(lx, lang, at, unit):
        return None
    if lx.word(end) in lang.of and is_time and lx.word(at - 1) not in ("than", "within"):
        return None
    low, smaller = ONE, ONE
    if added is not None:
        low, end, smaller = low + added[0] / unit.factor, added[2], Fraction(1, 2)
    kind = KINDS.get(unit.dimension, FigureKind.MEASURE)
    return Hit(at, end, kind, Quantity(low, low, unit, smaller), (), True)


def _is_price(lx: Lexemes, lang: Language, end: int) -> bool:
    """Whether a sum of money ends at ``end``."""
    last = lx.word(end - 1)
    return lang.currencies.match(lx.words, end - 1) is not None or (
        is_digits(last) and lx.word(end - 2) in SIGNS
    )


# "1.6 million tonnes of carbon dioxide a year".
_RATE_REACH = 7
# "A day" and "an hour" are mostly rates, or no length at all; these are lengths unless something says rate.
_LONGER = frozenset({"week", "fortnight", "weekend", "month", "year", "decade", "century", "millennium"})
_OPENINGS = ("", ".", ",", ":", ";", "(", "\u201c", "\u2018", '"', "\u2014", "\u2013")


def _is_length_of_time(lx: Lexemes, lang: Language, at: int, unit: Unit) -> bool:
    """``a year`` is a rate where a number or plural stands before it (``€4,200 a year``, ``doses a day``)."""
    before = lx.word(at - 1)
    if before in lang.duration_before:
        return True
    if unit.dimension != "time" or unit.symbol not in _LONGER:
        return False
    if not before.isalpha():
        return before in _OPENINGS
    if before.endswith("s") or before in lang.rate_before:
        return False
    near = lx.words[max(0, at - _RATE_REACH) : at]
    return not any(
        is_digits(word) or word in lang.cardinals or word in lang.scales or word in SIGNS for word in near
    )
