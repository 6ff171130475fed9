"""What a number counts or measures: money, shares, units, ages, ranges, ratios, multiples, ordinals."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from core.facts.figures.dates import is_month, spelled_ordinal
from core.facts.figures.figure import Quantity
from core.facts.figures.hits import Hit
from core.facts.figures.languages.currencies import CODES, DOLLAR_COUNTRIES, PREFIXES, SIGNS
from core.facts.figures.numerals import ONE, Numeral, is_digits, parse_numeral
from core.facts.figures.units import COUNT, ORDINAL, SHARE, TIMES, UNITS, Unit, currency
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.figure import Value
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes

_KINDS = {"share": FigureKind.PERCENT, "points": FigureKind.PERCENT, "time": FigureKind.DURATION}
# Units of one letter are read after digits that touch them, or before a mark or small word.
_DASHES = ("-", "\u2010", "\u2011", "\u2013")


class Suffix(NamedTuple):
    """What follows a number and says what it is, with the index after it."""

    unit: Unit
    kind: FigureKind
    end: int


def money_prefix(lx: Lexemes, at: int) -> tuple[str, int] | None:
    """The currency before an amount at ``at``, and the index after it: ``$``, ``NZ$``, ``DKK``, ``Rs.``"""
    word = lx.words[at]
    following = lx.word(at + 1)
    if word in SIGNS:
        code, end = SIGNS[word], at + 1
        if word == "$" and following in DOLLAR_COUNTRIES and is_digits(lx.word(at + 2)) and lx.glued(at + 1):
            return DOLLAR_COUNTRIES[following], at + 2
        return code, end
    if following == "$" and word in DOLLAR_COUNTRIES and (lx.glued(at + 1) or word == "us"):
        return (DOLLAR_COUNTRIES[word], at + 2) if not lx.glued(at) or not lx.word(at - 1).isalnum() else None
    if following in SIGNS and lx.glued(at + 1) and following != "$" and word in ("e", "ir", "e"):
        return SIGNS[following], at + 2
    if word in CODES and lx.raw(at).isupper() and _amount_at(lx, at + 1):
        return ("CNY" if word == "rmb" else word.upper()), at + 1
    if word in PREFIXES and lx.capital(at) and not lx.glued(at):
        end = at + 2 if following == "." else at + 1
        if is_digits(lx.word(end)) and (lx.glued(end) or word != "r"):
            return PREFIXES[word], end
    return None


def _amount_at(lx: Lexemes, at: int) -> bool:
    return is_digits(lx.word(at))


def parse_quantity(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """The quantity that begins at lexeme ``at``."""
    money = money_prefix(lx, at)
    if money is not None:
        return _money(lx, lang, at, money)
    word = lx.words[at]
    if word in lang.minus and not is_digits(word):
        return _negative(lx, lang, at)
    hit = _share_in_words(lx, lang, at) or _multiple_word(lx, lang, at) or _group_of(lx, lang, at)
    if hit is None:
        hit = _vague(lx, lang, at)
    if hit is not None:
        return hit
    number = parse_numeral(lx, lang, at)
    if number is not None:
        return _counted(lx, lang, at, number)
    return _article_unit(lx, lang, at) or _ordinal(lx, lang, at)


# --- money -----------------------------------------------------------------------------------------


def _money(lx: Lexemes, lang: Language, at: int, prefix: tuple[str, int]) -> Hit | None:
    code, place = prefix
    negative = lx.word(place) in lang.minus
    number = parse_numeral(lx, lang, place + negative)
    if number is None or not (is_digits(lx.word(place + negative)) or lx.words[at] in SIGNS):
        return None
    number = _money_scale(lx, lang, number)
    low, step, end = number.value, number.step, number.end
    high = low
    second = _range_end(lx, lang, at, end)
    if second is not None:
        again = money_prefix(lx, second) if second < len(lx) else None
        start = again[1] if again is not None and again[0] == code else second
        other = parse_numeral(lx, lang, start)
        if other is not None and (again is not None or lx.word(end) not in lang.both):
            other = _money_scale(lx, lang, other)
            high, end = other.value, other.end
            low, step = _inherit_scale(number, other)
            step = max(step, other.step)
    named = lang.currencies.match(lx.words, end)
    if named is not None and named[0][0] in (code, "USD" if code.endswith("D") else code):
        end = named[1]
    elif lx.raw(end).isupper() and lx.word(end) in CODES and lx.words[at] in SIGNS:
        code, end = lx.word(end).upper(), end + 1
    sign = (
        -1
        if negative
        or (at > 0 and lx.word(at - 1) in ("-", "\u2212") and lx.glued(at) and not _wordy(lx, at - 2))
        else 1
    )
    value = Quantity(sign * low, sign * high, currency(code), step)
    return Hit(at, end, FigureKind.RANGE if value.is_range else FigureKind.MONEY, value)


def _wordy(lx: Lexemes, at: int) -> bool:
    return lx.word(at).isalnum() and lx.glued(at + 1)


def _money_scale(lx: Lexemes, lang: Language, number: Numeral) -> Numeral:
    """``$ 75 m``: after money a lone letter is a scale even apart from the digits."""
    word = lx.word(number.end)
    if number.scaled or word not in lang.short_scales or number.spelled:
        return number
    factor = lang.short_scales[word]
    step = number.step if number.step < 1 else ONE
    return number._replace(value=number.value * factor, step=step * factor, end=number.end + 1, scaled=True)


def _inherit_scale(first: Numeral, second: Numeral) -> tuple[Fraction, Fraction]:
    """``$3-5 million``: the first number takes the scale of the second where it has none."""
    if second.scaled and not first.scaled and first.value < 1000 and second.value >= 1000:
        scale = 10 ** ((len(str(int(second.value))) - 1) // 3 * 3)
        return first.value * scale, first.step * scale
    return first.value, first.step


# --- ranges ----------------------------------------------------------------------------------------


def _range_end(lx: Lexemes, lang: Language, at: int, end: int) -> int | None:
    """Where the second number of a range that began at ``at`` stands, if the words between say range."""
    word = lx.word(end)
    if lx.word(at - 1) in lang.between and word in lang.both:
        return end + 1
    if word == "-" and lx.glued(end) and lx.word(end + 1).isalpha() and lx.word(end + 1) in lang.range_to:
        return end + 2 + (lx.word(end + 2) == "-")
    if word in lang.range_to:
        if word.isalpha() and _is_change(lx, lang, at):
            return None
        return end + 1
    return None


_CHANGE_REACH = 6


def _is_change(lx: Lexemes, lang: Language, at: int) -> bool:
    """``rose from 5 to 10`` tells two values, ``ages from 5 to 10`` one range."""
    if lx.word(at - 1) in lang.range_from:
        return any(word in lang.change_verbs for word in lx.words[max(0, at - 1 - _CHANGE_REACH) : at - 1])
    return lx.word(at - 1) in lang.change_verbs


# --- numbers with what follows them ------------------------------------------------------------------


def suffix(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Suffix | None:
    """The unit after a number that ends at ``at``."""
    place = at
    if lx.word(at) in _DASHES and at + 1 < len(lx):
        place = at + 1
    percent = lang.percent.match(lx.words, place)
    if percent is not None and not (
        lx.word(place).isalpha() and len(lx.word(place)) < 3 and not is_digits(lx.word(at - 1))
    ):
        return Suffix(percent[0], FigureKind.PERCENT, percent[1])
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


def _is_money_word(lx: Lexemes, lang: Language, at: int, number: Numeral) -> bool:
    return lx.word(at) not in lang.scaled_currencies or number.scaled or number.value >= 1000


def _unit(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Suffix | None:
    found = lang.units.match(lx.words, at)
    word = lx.word(at)
    if (
        word in ("c", "f")
        and lx.capital(at)
        and not number.spelled
        and not (lx.word(at + 1) == "." and lx.glued(at + 1))
    ):
        if lx.glued(at) or not lx.word(at + 1).isalpha():
            return Suffix(UNITS["°" + word.upper()], FigureKind.MEASURE, at + 1)
    if found is None or (is_digits(lx.word(found[1] - 1)) and not lx.glued(found[1] - 1)):
        return None
    symbol, end = found
    if word in lang.glued_units and not lx.glued(at):
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
        if word in lang.ordinal_suffixes:
            return None
    elif (
        lx.capital(at)
        and not lx.raw(at).isupper()
        and not lx.glued(at)
        and lx.capital(at + 1)
        and at + 1 < len(lx)
    ):
        return None
    if symbol == "s" and word == "second" and lx.word(at - 1) not in _DASHES:
        return None
    unit = UNITS[symbol]
    kind = _KINDS.get(unit.dimension, FigureKind.MEASURE)
    if unit.dimension == "time":
        age = lang.age_after.match(lx.words, at) or lang.age_after.match(
            [w for w in lx.words[at : at + 4] if w != "-"], 0
        )
        if age is not None:
            dashes = lx.words[at : at + 4].count("-") if lx.word(at + 1) == "-" else 0
            end = at + (age[1] - at if age[1] > at else age[1]) + min(dashes, 1)
            return Suffix(unit, FigureKind.AGE, end)
    return Suffix(unit, kind, end)


def _counted(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    low, step, end = number.value, number.step, number.end
    high = low
    first = suffix(lx, lang, end, number)
    second = _range_end(lx, lang, at, first.end if first is not None and lx.word(end) not in _DASHES else end)
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
    if other is not None and _joins(lx, lang, number, other, is_or=is_or):
        last = suffix(lx, lang, other.end, other)
        if first is None or (last is not None and last.unit.dimension == first.unit.dimension):
            high, end, first = other.value, other.end, last
            low, step = _inherit_scale(number, other)
            step = max(step, other.step)
    if first is None and low == high and lx.word(at - 1) in lang.range_from:
        first = _unit_of_later(lx, lang, end)
    if first is not None:
        return _with_unit(lx, lang, at, number._replace(value=low, step=step), high, first)
    if low == high:
        hit = (
            _ratio(lx, lang, at, number)
            or _portions(lx, lang, at, number)
            or _times(lx, lang, at, number)
            or _digit_ordinal(lx, lang, at, number)
            or _age_in_context(lx, lang, at, number)
        )
        if hit is not None:
            return hit
        if number.value == 1 and number.spelled and not number.scaled and not _is_minus_word(lx, lang, at - 1):
            return _one(lx, lang, at, number)
    kind = FigureKind.NUMBER if low == high else FigureKind.RANGE
    alternatives: tuple[Value, ...] = ()
    if number.short_m:
        metres = low / 10**6
        alternatives = (Quantity(metres, metres, UNITS["m"], step / 10**6),)
    if number.spelled and (_is_joined(lx, lang, end, end + 1) or _is_joined(lx, lang, at - 1, at - 2)):
        return None
    return Hit(at, end, kind, Quantity(low, high, COUNT, step), alternatives, number.spelled)


def _is_joined(lx: Lexemes, lang: Language, dash: int, word: int) -> bool:
    """A hyphen joins the number word to one with which it makes no count: ``two-step``, ``two-plus-two``."""
    return lx.word(dash) in _DASHES and lx.glued(max(dash, word)) and lx.word(word) in lang.not_compound


def _unit_of_later(lx: Lexemes, lang: Language, end: int) -> Suffix | None:
    """``rose from 5 to 10 per cent``: the unit of the second number belongs to the first too."""
    if lx.word(end) not in lang.range_to or end + 1 >= len(lx):
        return None
    later = parse_numeral(lx, lang, end + 1)
    found = suffix(lx, lang, later.end, later) if later is not None else None
    return None if found is None else found._replace(end=end)


def _joins(lx: Lexemes, lang: Language, first: Numeral, second: Numeral, *, is_or: bool) -> bool:
    """Whether two numbers around a range word belong together; "10 to two" is a vote of two counts."""
    if is_or:
        return first.spelled == second.spelled and first.value < second.value <= first.value * 2 + 1
    if lx.word(first.end).isalpha() and second.value < first.value:
        return second.scaled
    return not (first.spelled and not second.spelled and second.value < first.value)


def _with_unit(lx: Lexemes, lang: Language, at: int, number: Numeral, high: Fraction, found: Suffix) -> Hit:
    unit, kind, end = found
    low, step = number.value, number.step
    is_range = low != high
    if not is_range and unit.dimension in ("time", "length", "mass"):
        added = _compound(lx, lang, unit, end)
        if added is not None:
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
    if kind is FigureKind.DURATION and not is_range and _age_by_words(lx, lang, at):
        kind = FigureKind.AGE
    if is_range:
        kind = FigureKind.RANGE
    return Hit(at, end, kind, Quantity(low, high, unit, step), alternatives, number.spelled)


def _is_mass(lx: Lexemes, lang: Language, at: int, end: int) -> bool:
    """Pounds are mass when hyphenated, or when nothing speaks of money and the number is small."""
    return lx.word(end - 2) in _DASHES or lx.word(end) in lang.of or lx.word(at - 1) in lang.mass_before


def _compound(lx: Lexemes, lang: Language, unit: Unit, at: int) -> tuple[Fraction, Unit, int] | None:
    """``10 hours [and] 2 minutes``, ``6 feet 2 inches``, ``an hour and a half``: what is added, in base units."""
    place = at
    if lx.word(place) in lang.joiners:
        if lx.word(place + 1) in lang.articles and lx.word(place + 2) in lang.half:
            return unit.factor / 2, Unit(unit.symbol, unit.dimension, unit.factor / 2), place + 3
        place += 1
    if place >= len(lx):
        return None
    number = parse_numeral(lx, lang, place)
    if number is None:
        return None
    found = suffix(lx, lang, number.end, number)
    if found is None or found.unit.dimension != unit.dimension or found.unit.factor >= unit.factor:
        return None
    if number.value * found.unit.factor >= unit.factor * 2:
        return None
    return number.value * found.unit.factor, found[0], found[2]


def _ratio(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``one in eight``, ``five out of every six``, ``355 of 366 days``."""
    end = number.end
    joined = lang.out_of.match(lx.words, end)
    of_days = joined is None and lx.word(end) in lang.of
    if joined is None and not of_days:
        return None
    place = joined[1] if joined is not None else end + 1
    if place >= len(lx) or lx.word(place) in lang.articles:
        return None
    whole = parse_numeral(lx, lang, place)
    if (
        whole is None
        or whole.value.denominator != 1
        or number.value.denominator != 1
        or number.value >= whole.value
    ):
        return None
    unit = lang.units.match(lx.words, whole.end)
    is_in = place == end + 1 and not of_days
    if of_days:
        if unit is None or UNITS[unit[0]].dimension != "time":
            return None
    elif (
        is_in and ((whole.value > 1000 and whole.value % 1000) or (number.value > 12 and not number.spelled))
    ) or (is_in and (suffix(lx, lang, whole.end, whole) or lx.capital(whole.end) or whole.value == 1)):
        return None
    last = unit[1] if unit is not None else whole.end
    share = number.value / whole.value
    value = Quantity(share, share, SHARE, Fraction(1, 10**6))
    return Hit(at, last, FigureKind.FRACTION, value, (), number.spelled)


def _portions(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``two-thirds``, ``one fifth``, ``fifteen hundredths``."""
    place = number.end + (lx.word(number.end) in _DASHES)
    word = lx.word(place)
    bottom = lang.portions.get(word)
    if bottom is None or not number.spelled or number.value >= bottom or number.value.denominator != 1:
        return None
    if number.value > 1 and not word.endswith(lang.plural_ends):
        return None
    if number.value == 1 and place == number.end and not _ends_share(lx, lang, place + 1):
        return None
    return _share_of(lx, lang, at, place + 1, Fraction(number.value.numerator, bottom))


def _ends_share(lx: Lexemes, lang: Language, at: int) -> bool:
    following = lx.word(at)
    return not following.isalpha() or following in lang.share_after


def _share_of(lx: Lexemes, lang: Language, at: int, end: int, share: Fraction) -> Hit:
    """A share, or that part of a unit: ``a quarter of an hour``, ``half a percentage point``."""
    place = end + (lx.word(end) in lang.of)
    if lx.word(place) in lang.articles:
        one = Numeral(ONE, ONE, place + 1, True, True)
        found = suffix(lx, lang, place + 1, one)
        if found is not None and lx.word(place + 1) not in _DASHES:
            unit, kind, after = found
            return Hit(at, after, kind, Quantity(share, share, unit, share), (), True)
    scale = lang.scales.get(lx.word(place + (lx.word(place) in lang.articles)), 0)
    if scale:
        place += 1 + (lx.word(place) in lang.articles)
        found = suffix(lx, lang, place, Numeral(share * scale, share * scale, place, True, False, True))
        unit, kind, after = found if found is not None else Suffix(COUNT, FigureKind.NUMBER, place)
        return Hit(
            at, after, kind, Quantity(share * scale, share * scale, unit, Fraction(scale, 20)), (), True
        )
    percent = lang.percent.match(lx.words, place) if place == end or lx.word(place).isalpha() else None
    if percent is not None and lx.word(place) != "%" and place > end:
        return Hit(at, percent[1], FigureKind.PERCENT, Quantity(share, share, percent[0], share), (), True)
    return Hit(at, end, FigureKind.FRACTION, Quantity(share, share, SHARE, share / 10), (), True)


def _share_in_words(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``half``, ``a third of``, ``half a million``, ``half a dozen``, ``a quarter of an hour``."""
    start = at
    word = lx.words[at]
    has_article = word in lang.articles or word in lang.share_articles
    if has_article:
        at += 1
        word = lx.word(at)
    if word in lang.half:
        return _half(lx, lang, start, at, has_article=has_article)
    bottom = lang.portions.get(word)
    if bottom is None or (lang.plural_ends and word.endswith(lang.plural_ends)):
        return None
    if not has_article:
        opens = start == 0 or not lx.word(start - 1).isalnum()
        if not (opens and word in lang.quarter and lx.word(at + 1) in lang.of):
            return None
    if lx.word(at + 1) in _DASHES or not _ends_share(lx, lang, at + 1):
        return None
    if word in lang.share_articles and has_article:
        return None
    return _share_of(lx, lang, start, at + 1, Fraction(1, bottom))


def _half(lx: Lexemes, lang: Language, start: int, at: int, *, has_article: bool) -> Hit | None:
    following = lx.word(at + 1)
    half = Fraction(1, 2)
    if following in _DASHES and lx.glued(at + 1):
        after = lx.word(at + 2)
        if after in lang.articles and lx.word(at + 3) in _DASHES:
            return None
        found = (
            suffix(lx, lang, at + 2, Numeral(ONE, ONE, at + 2, True))
            if after in lang.units.first_words
            else None
        )
        if found is not None and found.unit.dimension in ("time", "length", "volume", "mass"):
            return Hit(start, found[2], found[1], Quantity(half, half, found[0], half), (), True)
        scale = lang.scales.get(after)
        if scale is not None:
            return Hit(start, at + 3, FigureKind.NUMBER, _count(half * scale, Fraction(scale, 10)), (), True)
        return None
    if following in lang.past or lx.word(at - 1) in lang.ordinals or lx.word(at - 1) in lang.half_of_time:
        return None
    place = at + 1 + (following in lang.articles)
    word = lx.word(place)
    count = lang.scales.get(word) or lang.collectives.get(word)
    if count is not None and (place > at + 1 or word in lang.scales):
        number = Numeral(half * count, Fraction(count, 10), place + 1, True, False, True)
        found = suffix(lx, lang, place + 1, number)
        if found is not None:
            return Hit(
                start,
                found[2],
                found[1],
                Quantity(number.value, number.value, found[0], number.step),
                (),
                True,
            )
        return Hit(start, place + 1, FigureKind.NUMBER, _count(number.value, number.step), (), True)
    if has_article and following.isalpha() and following not in lang.of and following not in lang.share_after:
        found = suffix(lx, lang, at + 1, Numeral(ONE, ONE, at + 1, True))
        return (
            None
            if found is None
            else Hit(start, found[2], found[1], Quantity(half, half, found[0], half), (), True)
        )
    return _share_of(lx, lang, start, at + 1, half)


def _count(value: Fraction, step: Fraction) -> Quantity:
    return Quantity(value, value, COUNT, step)


def _multiple_word(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``twice``, ``doubled``, ``tenfold``."""
    word = lx.words[at]
    value = lang.multiples.get(word)
    if value is not None:
        following = lx.word(at + 1)
        if following in _DASHES and lx.glued(at + 1):
            return None
        if word in lang.multiple_needs_after and following.isalpha() and following not in lang.multiple_after:
            return None
        return Hit(at, at + 1, FigureKind.FRACTION, Quantity(value, value, TIMES, ONE), (), True)
    for ending in lang.multiple_suffixes:
        stem = word.removesuffix(ending)
        if stem != word and stem in lang.cardinals:
            times = Fraction(lang.cardinals[stem])
            return Hit(at, at + 1, FigureKind.FRACTION, Quantity(times, times, TIMES, ONE), (), True)
    return None


def _times(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``six times``, ``2.1x``, ``10-fold``."""
    place = number.end + (lx.word(number.end) in _DASHES)
    word = lx.word(place)
    if word in lang.multiple_suffixes or (word in lang.times and not is_digits(lx.word(place + 1))):
        if len(word) == 1 and not (lx.glued(place) and not number.spelled):
            return None
        value = Quantity(number.value, number.value, TIMES, min(number.step, ONE))
        return Hit(at, place + 1, FigureKind.FRACTION, value, (), number.spelled)
    return None


def _group_of(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``a couple of``, ``a pair of``, ``the trio``."""
    word = lx.words[at]
    start = at
    if word in lang.articles:
        at += 1
        word = lx.word(at)
    size = lang.collectives.get(word)
    if size is None or size == 12 or lx.word(at + 1) in _DASHES:
        return None
    opens = start < at or lx.word(at - 1) in lang.determiners or lx.word(at - 1) in lang.group_before
    if not opens or (lx.word(at + 1) not in lang.of and size != 3):
        return None
    end = at + 1 + (lx.word(at + 1) in lang.of)
    number = Numeral(Fraction(size), ONE, end, True)
    found = suffix(lx, lang, end, number) if end > at + 1 else None
    if found is not None:
        return Hit(start, found[2], found[1], Quantity(number.value, number.value, found[0], ONE), (), True)
    return Hit(start, at + 1, FigureKind.NUMBER, _count(number.value, ONE), (), True)


def _vague(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``dozens``, ``tens of thousands``, ``several hundred``."""
    word = lx.words[at]
    factor, place = 1, at
    if word in lang.several and (lx.word(at + 1) in lang.hundreds or lx.word(at + 1) in lang.scales):
        scale = lang.hundreds.get(lx.word(at + 1)) or lang.scales[lx.word(at + 1)]
        low, high, place = 2 * scale, 10 * scale - 1, at + 2
    elif word in lang.vague:
        if lx.word(at - 1) in lang.possessives or (
            word in lang.vague_before_of and lx.word(at + 1) not in lang.of
        ):
            return None
        low, high = lang.vague[word]
        place = at + 1
        following = lx.word(at + 2)
        if lx.word(at + 1) in lang.of and (following in lang.vague or following in lang.scales):
            factor = lang.scales.get(following, 0) or lang.vague[following][0] // 2
            place = at + 3
    else:
        return None
    value = Quantity(
        Fraction(low * factor), Fraction(high * factor), COUNT, Fraction(low * factor), vague=True
    )
    found = suffix(
        lx, lang, place + (lx.word(place) in lang.of), Numeral(value.low, ONE, place, True, False, True)
    )
    if found is not None and found.unit.dimension != "share":
        vague = Quantity(value.low, value.high, found[0], value.step, vague=True)
        return Hit(at, found[2], found[1], vague, (), True)
    return Hit(at, place, FigureKind.NUMBER, value, (), True)


def _one(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``one buyer`` counts; ``one of the``, ``no one``, ``one must`` do not."""
    following, before = lx.word(number.end), lx.word(at - 1)
    if not following.isalpha() or following in lang.pronoun_after or before in lang.pronoun_before:
        return None
    if following in lang.determiners or following in lang.not_counted or _is_verb_like(following):
        return None
    return Hit(at, number.end, FigureKind.NUMBER, _count(ONE, ONE), (), True)


def _is_minus_word(lx: Lexemes, lang: Language, at: int) -> bool:
    return lx.word(at).isalpha() and lx.word(at) in lang.minus


def _is_verb_like(word: str) -> bool:
    """No singular noun: ``one costs``. Nouns in -ss, -us and -is are singular."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "as"))


def _negative(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``minus 12 degrees``, ``-5°C``; a dash that joins words or numbers is none."""
    sign = lx.words[at]
    if not sign.isalpha() and (lx.glued(at) or not lx.glued(at + 1)) and at > 0:
        return None
    if at + 1 >= len(lx) or (not sign.isalpha() and not is_digits(lx.word(at + 1))):
        return None
    number = parse_numeral(lx, lang, at + 1)
    if number is None:
        return None
    hit = _counted(lx, lang, at + 1, number)
    if hit is None or not isinstance(hit.value, Quantity) or hit.value.is_range:
        return None
    if sign == "\u2013" and hit.value.unit is COUNT:
        return None
    value = Quantity(-hit.value.low, -hit.value.high, hit.value.unit, hit.value.step)
    return hit._replace(start=at, value=value)


def _article_unit(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``for a year``, ``a mile of``: one unit; not the rate in ``12 a day``."""
    if lx.words[at] not in lang.articles:
        return None
    found = lang.units.match(lx.words, at + 1)
    if found is None or len(lx.word(at + 1)) < 3 or lx.word(at + 1) in lang.article_not_unit:
        return None
    symbol, end = found
    unit = UNITS[symbol]
    if lx.word(end) in _DASHES and lx.glued(end):
        return None
    timed = unit.dimension == "time" and lang.ago.match(lx.words, end) is not None
    added = _compound(lx, lang, unit, end)
    if not (timed or added is not None or _is_length_of_time(lx, lang, at, unit)) or is_digits(
        lx.word(at - 1)
    ):
        return None
    if lx.word(end) in lang.of and unit.dimension == "time" and lx.word(at - 1) not in ("than", "within"):
        return None
    low, smaller = ONE, ONE
    if added is not None:
        low, end, smaller = low + added[0] / unit.factor, added[2], Fraction(1, 2)
    kind = _KINDS.get(unit.dimension, FigureKind.MEASURE)
    return Hit(at, end, kind, Quantity(low, low, unit, smaller), (), True)


_RATE_REACH = 5


def _is_length_of_time(lx: Lexemes, lang: Language, at: int, unit: Unit) -> bool:
    """``a year`` is a rate where a number or a plural stands before it (``€4,200 a year``, ``doses a day``)."""
    before = lx.word(at - 1)
    if before in lang.duration_before:
        return True
    if unit.dimension != "time" or unit.factor < 604_800 or not before.isalpha() or before.endswith("s"):
        return False
    if before in lang.rate_before:
        return False
    near = range(max(0, at - _RATE_REACH), at)
    return not any(
        is_digits(lx.words[n]) or lx.words[n] in lang.cardinals or lx.words[n] in SIGNS for n in near
    )


# --- ordinals and ages -------------------------------------------------------------------------------


def _digit_ordinal(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    end = number.end
    if lx.word(end) in lang.ordinal_suffixes and lx.glued(end) and not number.spelled:
        return Hit(at, end + 1, FigureKind.ORDINAL, Quantity(number.value, number.value, ORDINAL, ONE))
    place = end + (lx.word(end) in _DASHES)
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


def _ordinal(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    found = spelled_ordinal(lx, lang, at)
    if found is None:
        return None
    number, end = found
    word = lx.words[at]
    if number >= 100 or lx.word(at - 1) in lang.ordinal_not_before or lx.word(end) in lang.ordinal_not_after:
        return None
    if lx.word(at - 1) in _DASHES and lx.glued(at):
        return None
    if number == 2 and word in lang.units.first_words and _is_second_of_time(lx, lang, at):
        return None
    return Hit(
        at, end, FigureKind.ORDINAL, Quantity(Fraction(number), Fraction(number), ORDINAL, ONE), (), True
    )


def _is_second_of_time(lx: Lexemes, lang: Language, at: int) -> bool:
    """``a second`` at the end of a clause, ``per second``."""
    before, following = lx.word(at - 1), lx.word(at + 1)
    if before in lang.per:
        return True
    return before in lang.articles and (not following.isalpha() or following in lang.share_after)


def _age_in_context(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``aged 45``, ``Ms Landa, 58,``, ``a girl of four``."""
    if not 0 < number.value < 125 or number.value.denominator != 1 or number.scaled:
        return None
    if not (_age_by_words(lx, lang, at) or _age_in_commas(lx, lang, at, number)):
        return None
    value = Quantity(number.value, number.value, UNITS["year"], ONE)
    return Hit(at, number.end, FigureKind.AGE, value, (), number.spelled)


def _age_by_words(lx: Lexemes, lang: Language, at: int) -> bool:
    if lang.age_before.match_before(lx.words, at) is not None:
        return True
    return lx.word(at - 1) in lang.of and lx.word(at - 2) in lang.people


def _age_in_commas(lx: Lexemes, lang: Language, at: int, number: Numeral) -> bool:
    if lx.word(at - 1) != "," or number.end - at != 1 or not is_digits(lx.words[at]):
        return False
    named = lx.capital(at - 2) or lx.word(at - 2) in lang.people
    closes = lx.word(number.end) in (",", ".", ";", ")", "") and not (
        lx.word(number.end) == "," and is_digits(lx.word(number.end + 1))
    )
    return named and closes and not is_digits(lx.word(at - 2)) and lx.word(at - 2) not in lang.months
