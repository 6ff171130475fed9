"""Shares and multiples: halves, thirds, one in eight, twice, tenfold."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from core.facts.figures.figure import Quantity
from core.facts.figures.hits import Hit
from core.facts.figures.lexer import DASHES
from core.facts.figures.numerals import DOZEN, ONE, Numeral, is_digits, parse_numeral
from core.facts.figures.ordinals import spelled_ordinal
from core.facts.figures.suffixes import Suffix, as_money, suffix
from core.facts.figures.units import CENT, COUNT, POINTS, SHARE, TIMES, UNITS
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


def ratio(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``one in eight``, ``five out of every six``, ``355 of 366 days``."""
    end = number.end
    if lx.word(end).isalpha() and (
        lx.word(end + 1) in lang.ratio_over or _one_in(lx, lang, at, end) or _some_in(lx, lang, number)
    ):
        end += 1
    joined = lang.out_of.match(lx.words, end)
    if joined is None and lx.word(end) in lang.trials_over and _some_in(lx, lang, number):
        joined = True, end + 1
    of_days = joined is None and lx.word(end) in lang.of
    if joined is None and not of_days:
        return None
    place = joined[1] if joined is not None else end + 1
    is_round = lx.word(place + 1) in lang.hundreds or lx.word(place + 1) in lang.scales
    if place >= len(lx) or (lx.word(place) in lang.articles and not is_round):
        return None
    whole = parse_numeral(lx, lang, place)
    if (
        whole is None
        or whole.value.denominator != 1
        or number.value.denominator != 1
        or number.value >= whole.value
    ):
        return None
    unit = lang.units.match(lx.words, whole.end) if lx.word(whole.end) not in lang.glued_units else None
    is_in = place == end + 1 and not of_days
    if of_days:
        if unit is None or UNITS[unit[0]].dimension != "time":
            return None
    elif is_in and not _is_share_of(lx, lang, number, whole, by=lx.word(end)):
        return None
    last = unit[1] if unit is not None else whole.end
    share = number.value / whole.value
    value = Quantity(share, share, SHARE, Fraction(1, 10**6))
    return Hit(at, last, FigureKind.FRACTION, value, (), number.spelled)


# "Three of four" is a share, "three of 14" a count and its whole.
_WHOLE_OF_SHARE = 10


def _is_share_of(lx: Lexemes, lang: Language, part: Numeral, whole: Numeral, *, by: str) -> bool:
    """Whether ``two in three`` is a share: not "12 in 2024", "one in Two Rivers", "three in 14 days"."""
    if by in lang.of and not (part.spelled and whole.value <= _WHOLE_OF_SHARE):
        return False
    if (whole.value > 1000 and whole.value % 1000) or (part.value > 12 and not part.spelled):
        return False
    # "Two in three Danes", and any noun in German.
    named = lx.capital(whole.end) and not (lang.capital_nouns or lx.word(whole.end).endswith("s"))
    joined = lx.word(whole.end) in DASHES and lx.glued(whole.end)
    return not (suffix(lx, lang, whole.end, whole) or named or joined or whole.value == 1)


def share_of_things(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``three grams in every ten``, ``one euro in four``: what is shared out stands between the numbers."""
    noun = number.end
    if not lx.word(noun).isalpha() or number.value.denominator != 1:
        return None
    joined = lang.out_of.match(lx.words, noun + 1)
    following = lx.word(noun + 1)
    if joined is None and following not in lang.of and following not in lang.share_over:
        return None
    cents = _cents_of_each(lx, lang, at, number)
    if cents is not None or joined is None:
        return cents
    whole = parse_numeral(lx, lang, joined[1]) if joined[1] < len(lx) else None
    if whole is None or whole.value.denominator != 1 or not 0 < number.value < whole.value:
        return None
    following = lx.word(whole.end)
    if lx.word(joined[1] - 1) not in lang.every:
        # "One goal in ten games", "one fine in 2024", but "one job in twenty went".
        counts = following.endswith(lang.plural_ends) if lang.plural_ends else following.isalpha()
        is_singular = bool(lang.plural_ends) and not lx.word(noun).endswith(lang.plural_ends)
        if number.value != 1 or not (number.spelled and whole.spelled and is_singular) or counts:
            return None
    if following in lang.plural_nouns or suffix(lx, lang, whole.end, whole):
        return None
    share = number.value / whole.value
    value = Quantity(share, share, SHARE, Fraction(1, 10**6))
    return Hit(at, whole.end, FigureKind.FRACTION, value, (), number.spelled)


_CENTS = 100


def _cents_of_each(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``92 cents of every euro``, ``20 pence in the pound``: so many hundredths."""
    part = lang.currencies.match(lx.words, number.end)
    if part is None or (part[0][0] != CENT and part[0][1] != _CENTS) or number.value >= _CENTS:
        return None
    joined = lang.out_of.match(lx.words, part[1])
    place = lx.skip(part[1], *lang.of, *lang.share_over) if joined is None else joined[1]
    place = lx.skip(place, *lang.every, *lang.determiners)
    whole = lang.currencies.match(lx.words, place)
    end = place + (lx.word(place) in lang.mass_currencies) if whole is None else whole[1]
    if place < part[1] + 2 or end == place or (whole is not None and whole[0][1] != 1):
        return None
    says_every = joined is not None and lx.word(joined[1] - 1) in lang.every
    if not (says_every or _closes(lx, lang, end) or lx.word(end) in lang.not_counted):
        return None  # "92 cents in the euro zone"
    share = number.value / _CENTS
    value = Quantity(share, share, SHARE, number.step / _CENTS)
    return Hit(at, end, FigureKind.FRACTION, value, (), number.spelled)


def one_over(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """French ``un sur cinq``, ``un jeune sur cinq``, read from the second number: the first is an article."""
    if lx.word(at - 1) not in lang.ratio_over or number.value <= 1 or number.value.denominator != 1:
        return None
    start = next((at - back for back in (2, 3) if lx.word(at - back) in lang.articles), None)
    if start is None:
        return None
    share = 1 / number.value
    return Hit(
        start, number.end, FigureKind.FRACTION, Quantity(share, share, SHARE, Fraction(1, 10**6)), (), True
    )


def _one_in(lx: Lexemes, lang: Language, at: int, noun: int) -> bool:
    """``one person in 12``, ``one time in a hundred``, but not "one goal in 12 games"."""
    if lx.word(at) not in lang.cardinals or lx.word(noun) not in (*lang.people, *lang.chances):
        return False
    return lx.word(noun + 1) in lang.ratio_in


def _some_in(lx: Lexemes, lang: Language, number: Numeral) -> bool:
    """``nine jars in twenty``: in words, and nothing is counted after: not "nine goals in ten games"."""
    over = lx.word(number.end + 1)
    counts_trials = lx.word(number.end) in lang.times and over in lang.trials_over
    if not number.spelled or not (over in lang.ratio_in or counts_trials):
        return False
    whole = parse_numeral(lx, lang, number.end + 2)
    return whole is not None and whole.spelled and _ends_share(lx, lang, whole.end)


def portions(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``two-thirds``, ``one fifth``, ``fifteen hundredths``."""
    place = number.end + (lx.word(number.end) in DASHES)
    word = lx.word(place)
    bottom = lang.portions.get(word)
    if bottom is None or not number.spelled or number.value >= bottom or number.value.denominator != 1:
        return None
    points = _part_of_point(lx, lang, at, place + 1, Fraction(number.value.numerator, bottom))
    if points is not None:
        return points
    if number.value > 1 and not word.endswith(lang.plural_ends):
        return None
    if number.value == 1 and place == number.end and not _ends_share(lx, lang, place + 1):
        return None
    return _share_of(lx, lang, at, place + 1, Fraction(number.value.numerator, bottom))


def _ends_share(lx: Lexemes, lang: Language, at: int) -> bool:
    following = lx.word(at)
    return (
        not following.isalpha()
        or following in lang.share_after
        or (bool(lang.past_ends) and following.endswith(lang.past_ends) and len(following) > SHORTEST_PAST)
    )


SHORTEST_PAST = 3


def _closes(lx: Lexemes, lang: Language, at: int) -> bool:
    """Whether nothing follows that a rank would go with: "the remaining eighth." """
    return not lx.word(at).isalpha() or lx.word(at) in lang.share_after


def _part_of_point(lx: Lexemes, lang: Language, at: int, end: int, share: Fraction) -> Hit | None:
    """``a quarter of a percentage point``, ``half-point``: percentage points where rates are spoken of."""
    place = lx.skip(end, *DASHES)
    if place == end:
        place = lx.skip(lx.skip(end, *lang.of), *lang.articles)
    named = lang.percent.match(lx.words, place)
    if named is not None and named[0].dimension == "points":
        after = named[1]
    elif lx.word(place) in lang.points and speaks_of_rates(lx, lang, at):
        after = place + 1
    else:
        return None
    return Hit(at, after, FigureKind.PERCENT, Quantity(share, share, POINTS, share), (), True)


# Lexemes to either side: about a sentence.
_RATES_REACH = 30


def speaks_of_rates(lx: Lexemes, lang: Language, at: int) -> bool:
    """Whether the sentence around ``at`` is about rates, so that a point is a percentage point."""
    around = lx.words[max(0, at - _RATES_REACH) : at + _RATES_REACH]
    return not lang.rate_words.isdisjoint(around)


def _share_of(lx: Lexemes, lang: Language, at: int, end: int, share: Fraction) -> Hit:
    """A share, or that part of a unit: ``a quarter of an hour``, ``half a percentage point``."""
    place = end + (lx.word(end) in lang.of)
    if lx.word(place) in lang.articles:
        one = Numeral(ONE, ONE, place + 1, True, True)
        found = suffix(lx, lang, place + 1, one)
        if found is not None and lx.word(place + 1) not in DASHES:
            unit, kind, after = found
            return Hit(at, after, kind, Quantity(share, share, unit, share), (), True)
    scale = lang.scales.get(lx.word(place + (lx.word(place) in lang.articles)), 0)
    if scale:
        place += 1 + (lx.word(place) in lang.articles)
        return _part_of_scale(lx, lang, at, place, share * scale)
    percent = lang.percent.match(lx.words, place) if place == end or lx.word(place).isalpha() else None
    if percent is not None and lx.word(place) != "%" and place > end:
        return Hit(at, percent[1], FigureKind.PERCENT, Quantity(share, share, percent[0], share), (), True)
    return Hit(at, end, FigureKind.FRACTION, Quantity(share, share, SHARE, share / 10), (), True)


def _part_of_scale(lx: Lexemes, lang: Language, start: int, end: int, value: Fraction) -> Hit:
    """``a quarter of a million pounds``, ``half-million-dollar``; rounded to a tenth of it."""
    found = suffix(lx, lang, end, Numeral(value, value, end, True, False, True))
    unit, kind, after = (
        as_money(lx, lang, found) if found is not None else Suffix(COUNT, FigureKind.NUMBER, end)
    )
    return Hit(start, after, kind, Quantity(value, value, unit, value / 10), (), True)


def share_in_words(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``half``, ``a third of``, ``half a million``, ``half a dozen``, ``a quarter of an hour``."""
    start = at
    word = lx.words[at]
    if word in lang.every:
        return _every(lx, lang, at)
    has_article = word in lang.articles or word in lang.share_articles
    if has_article:
        at += 1
        word = lx.word(at)
    if word in lang.half:
        return _half(lx, lang, start, at, has_article=has_article)
    bottom = lang.portions.get(word)
    if bottom is None or (lang.plural_ends and word.endswith(lang.plural_ends)):
        return None
    points = _part_of_point(lx, lang, start, at + 1, Fraction(1, bottom))
    if points is not None:
        return points
    if lx.word(start - 1) in lang.remaining and _closes(lx, lang, at + 1):
        return _share_of(lx, lang, start, at + 1, Fraction(1, bottom))
    if _is_part_of_unit(lx, lang, at) or _is_part_by_rank(lx, lang, at):
        return _share_of(lx, lang, start, at + 1, Fraction(1, bottom))
    if not has_article:
        opens = start == 0 or not lx.word(start - 1).isalnum()
        if not (opens and word in lang.quarter and lx.word(at + 1) in lang.of):
            return None
    if lx.word(at + 1) in DASHES or not (_ends_share(lx, lang, at + 1) or lx.word(at + 1) in lang.scales):
        return None
    if word in lang.share_articles and has_article:
        return None
    return _share_of(lx, lang, start, at + 1, Fraction(1, bottom))


def _is_part_of_unit(lx: Lexemes, lang: Language, at: int) -> bool:
    """``to the tenth of a millimetre``, whatever stands before it; a month has no tenth, but a tenth day."""
    if not (lx.word(at + 1) in lang.of and lx.word(at + 2) in lang.articles):
        return False
    unit = suffix(lx, lang, at + 3, Numeral(ONE, ONE, at + 3, True, True))
    return unit is not None and unit.unit.dimension != "time"


def _is_part_by_rank(lx: Lexemes, lang: Language, at: int) -> bool:
    """``the poorest fifth of households``, but not "the weakest quarter of the year"."""
    rank = lx.word(at - 1)
    ranked = rank in lang.part_ranks or (bool(lang.superlative_ends) and rank.endswith(lang.superlative_ends))
    is_time = any(lx.word(place) in lang.calendar_units for place in (at + 2, at + 3))
    return ranked and lx.word(at + 1) in lang.of and not is_time


def _every(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``every fifth child``, ``jeder fünfte``; "every second year" is how often."""
    found = spelled_ordinal(lx, lang, at + 1) if at + 1 < len(lx) else None
    if found is None or found[0] < 2:
        return None
    number, end = found
    following = lx.word(end)
    if lang.units.match(lx.words, end) or following in lang.weekdays or following in lang.months:
        return None
    share = Fraction(1, number)
    return Hit(at, end, FigureKind.FRACTION, Quantity(share, share, SHARE, Fraction(1, 10**6)), (), True)


def _half(lx: Lexemes, lang: Language, start: int, at: int, *, has_article: bool) -> Hit | None:
    following = lx.word(at + 1)
    half = Fraction(1, 2)
    points = _part_of_point(lx, lang, start, at + 1, half)
    if points is not None:
        return points
    if following in DASHES and lx.glued(at + 1):
        after = lx.word(at + 2)
        if after in lang.articles and lx.word(at + 3) in DASHES:
            return None
        found = (
            suffix(lx, lang, at + 2, Numeral(ONE, ONE, at + 2, True))
            if after in lang.units.first_words
            else None
        )
        if found is not None and found.unit.dimension in ("time", "length", "volume", "mass"):
            return Hit(start, found[2], found[1], Quantity(half, half, found[0], half), (), True)
        scale = lang.scales.get(after)
        return None if scale is None else _part_of_scale(lx, lang, start, at + 3, half * scale)
    before = lx.word(start - 1 - (lx.word(start - 1) in DASHES))
    if following in lang.past or before in lang.ordinals or before in lang.half_of_time:
        return None
    ends = following not in lang.of and not following.isalpha()
    if lx.word(at) in lang.half_as_period and before in lang.determiners and not has_article and ends:
        return None
    place = at + 1 + (following in lang.articles)
    word = lx.word(place)
    count = lang.scales.get(word) or lang.collectives.get(word)
    if count is not None and (place > at + 1 or word in lang.scales or count == DOZEN):
        return _part_of_scale(lx, lang, start, place + 1, half * count)
    if has_article and following.isalpha() and following not in lang.of and following not in lang.share_after:
        found = suffix(lx, lang, at + 1, Numeral(ONE, ONE, at + 1, True))
        return (
            None
            if found is None
            else Hit(start, found[2], found[1], Quantity(half, half, found[0], half), (), True)
        )
    return _share_of(lx, lang, start, at + 1, half)


def multiple_word(lx: Lexemes, lang: Language, at: int) -> Hit | None:
    """``twice``, ``doubled``, ``tenfold``."""
    word = lx.words[at]
    value = lang.multiples.get(word)
    if value is not None:
        following = lx.word(at + 1)
        if following in DASHES and lx.glued(at + 1):
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


_MOST_ORDERS = 25


def times(lx: Lexemes, lang: Language, at: int, number: Numeral) -> Hit | None:
    """``six times``, ``2.1x``, ``10-fold``, ``two orders of magnitude``."""
    orders = lang.orders.match(lx.words, number.end)
    if orders is not None and number.value.denominator == 1 and 0 < number.value < _MOST_ORDERS:
        factor = Fraction(10) ** int(number.value)
        return Hit(at, orders[1], FigureKind.FRACTION, Quantity(factor, factor, TIMES, factor), (), True)
    place = number.end + (lx.word(number.end) in DASHES)
    word = lx.word(place)
    if word in lang.multiple_suffixes or (word in lang.times and not is_digits(lx.word(place + 1))):
        if len(word) == 1 and not (lx.glued(place) and not number.spelled):
            return None
        value = Quantity(number.value, number.value, TIMES, min(number.step, ONE))
        return Hit(at, place + 1, FigureKind.FRACTION, value, (), number.spelled)
    return None
