"""Money: a sign, a code or letters before the amount, a scale, perhaps a range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.facts.figures.figure import Quantity
from core.facts.figures.hits import Hit
from core.facts.figures.languages.currencies import CODES, DOLLAR_COUNTRIES, PREFIXES, SIGNS
from core.facts.figures.numerals import ONE, Numeral, is_digits, parse_numeral
from core.facts.figures.ranges import inherit_scale, is_level, is_step, range_end
from core.facts.figures.units import currency
from core.model import FigureKind

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes


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


def parse_money(lx: Lexemes, lang: Language, at: int, prefix: tuple[str, int]) -> Hit | None:
    code, place = prefix
    negative = lx.word(place) in lang.minus
    number = parse_numeral(lx, lang, place + negative)
    if number is None or not (is_digits(lx.word(place + negative)) or lx.words[at] in SIGNS):
        return None
    number = _money_scale(lx, lang, number)
    low, step, end = number.value, number.step, number.end
    high = low
    second = range_end(lx, lang, at, end)
    if second is not None:
        again = money_prefix(lx, second) if second < len(lx) else None
        start = again[1] if again is not None and again[0] == code else second
        other = parse_numeral(lx, lang, start)
        if other is not None and (again is not None or lx.word(end) not in lang.both):
            other = _money_scale(lx, lang, other)
            lower, its_step = inherit_scale(number, other)
            # "It owed $38 million to 221 creditors" is no range, as "$38 million to 39 million" is.
            counts_else = again is None and lx.word(end).isalpha() and other.value < lower
            if not counts_else and not (
                is_step(lx, lang, at) and is_level(number._replace(value=lower), other)
            ):
                low, high, end, step = lower, other.value, other.end, max(its_step, other.step)
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
