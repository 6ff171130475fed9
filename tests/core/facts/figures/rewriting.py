"""Rewriting the figures of a text by script: to other values (mutation) or other words (re-expression)."""

from __future__ import annotations

import random
import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from core.facts.figures.figure import CalendarDate, ClockTime, Quantity
from core.model import FigureKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.facts.figures.figure import Figure

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_MONTHS = ("January February March April May June July August September October November December").split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


class Rewrite(NamedTuple):
    """A text in which some stretches were replaced, and where each replacement stands."""

    text: str
    replaced: tuple[tuple[Span, Span], ...]


def replace(text: str, changes: Sequence[tuple[Span, str]]) -> Rewrite:
    parts, at, length, replaced = [], 0, 0, []
    for span, new in sorted(changes, key=lambda change: change[0]):
        parts += [text[at : span.start], new]
        length += span.start - at
        replaced.append((span, Span(length, length + len(new))))
        length += len(new)
        at = span.end
    return Rewrite("".join([*parts, text[at:]]), tuple(replaced))


def in_words(number: int) -> str:
    """A whole number below a million in English words."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        ones = f"-{_ONES[number % 10]}" if number % 10 else ""
        return _TENS[number // 10 - 2] + ones
    if number < 1000:
        rest = f" and {in_words(number % 100)}" if number % 100 else ""
        return f"{_ONES[number // 100]} hundred{rest}"
    rest_number = number % 1000
    rest = f"{' and ' if rest_number < 100 else ' '}{in_words(rest_number)}" if rest_number else ""
    return f"{in_words(number // 1000)} thousand{rest}"


_DIGITS = re.compile(r"\d(?:[\d,.]*\d)?")


def mutate(figure: Figure, text: str, rng: random.Random) -> str | None:
    """The figure with another value in the same form, as a slip or an invention would leave it."""
    said = text[figure.span.start : figure.span.end]
    value = figure.value
    if isinstance(value, CalendarDate):
        return _mutate_date(value, said, rng)
    if isinstance(value, ClockTime):
        return _mutate_clock(said, rng)
    if not isinstance(value, Quantity) or value.vague:
        return None
    if rng.random() < 0.3 and (swapped := _swap_word(said, rng)) is not None:
        return swapped
    if figure.kind is FigureKind.RANGE:
        return _mutate_range(said, rng)
    digits = _DIGITS.search(said)
    if digits is not None and len(_DIGITS.findall(said)) == 1:
        new = _other_digits(digits.group(), rng)
        return None if new is None else said[: digits.start()] + new + said[digits.end() :]
    for word in sorted((*_ONES[2:], *_TENS), key=len, reverse=True):
        if re.search(rf"\b{word}\b", said, re.IGNORECASE) and "-" not in said and " and " not in said:
            pool = _TENS if word in _TENS else _ONES[2:]
            other = rng.choice([w for w in pool if w != word])
            return re.sub(rf"\b{word}\b", other, said, count=1, flags=re.IGNORECASE)
    return _swap_word(said, rng)


# Words of which one easily takes the place of another: scales, units, currencies, shares, multiples, ranks.
_EXCHANGED = tuple(
    words.split(", ")
    for words in (
        "thousand, million, billion",
        "days, weeks, months, years",
        "day, week, month, year",
        "km, miles, metres",
        "kilometres, miles, metres",
        "kilograms, pounds, tonnes",
        "hectares, acres",
        "€, £, ¥",
        "euros, pounds, yen",
        "half, a third, a quarter, a fifth",
        "thirds, quarters, fifths",
        "doubled, tripled, quadrupled",
        "second, third, fourth, fifth, sixth",
    )
)


def _swap_word(said: str, rng: random.Random) -> str | None:
    for words in _EXCHANGED:
        for word in words:
            pattern = rf"\b{word}\b" if word[0].isalpha() else re.escape(word)
            if re.search(pattern, said):
                other = rng.choice([w for w in words if w != word])
                return re.sub(pattern, other, said, count=1)
    return None


def _mutate_clock(said: str, rng: random.Random) -> str | None:
    hour = re.match(r"\d{1,2}", said)
    if hour is None or not 1 <= int(hour.group()) <= 12:
        return None
    other = rng.choice([n for n in range(1, 12) if n != int(hour.group())])
    return str(other) + said[hour.end() :]


def _mutate_range(said: str, rng: random.Random) -> str | None:
    """The far end of a range, or one side of a score."""
    numbers = list(_DIGITS.finditer(said))
    if len(numbers) != 2:
        return None
    last = numbers[-1]
    new = _other_digits(last.group(), rng)
    return None if new is None else said[: last.start()] + new + said[last.end() :]


def _mutate_date(value: CalendarDate, said: str, rng: random.Random) -> str | None:
    if value.is_relative:
        return None
    for names in (_MONTHS, _WEEKDAYS):
        found = next((name for name in names if name in said), None)
        if found is not None and not any(c.isdigit() for c in said):
            return said.replace(found, rng.choice([n for n in names if n != found]))
    if value.year is not None and (year := re.search(r"\d{4}", said)):
        other = value.year + rng.choice([-20, -11, -10, -2, -1, 1, 2, 10])
        return said[: year.start()] + str(other) + said[year.end() :]
    day = re.search(r"\d{1,2}", said)
    if value.day is not None and day is not None:
        other_day = rng.choice([d for d in range(1, 29) if d != value.day])
        return said[: day.start()] + str(other_day) + said[day.end() :]
    return None


def _other_digits(digits: str, rng: random.Random) -> str | None:
    """Another number of the same shape: a digit changed, or two neighbours transposed."""
    places = [n for n, c in enumerate(digits) if c.isdigit()]
    significant = [n for n in places if digits[n] != "0"] or places
    if len(significant) > 1 and rng.random() < 0.5:
        one, other = rng.choice(list(pairwise(significant)))
        if digits[one] != digits[other]:
            swapped = list(digits)
            swapped[one], swapped[other] = swapped[other], swapped[one]
            return "".join(swapped)
    at = significant[0] if rng.random() < 0.7 else significant[-1]
    choices = [d for d in "123456789" if d != digits[at]]
    return digits[:at] + rng.choice(choices) + digits[at + 1 :]


def express_otherwise(figure: Figure, text: str) -> str | None:
    """The same value in other words or another unit; None where this script knows no other form."""
    said = text[figure.span.start : figure.span.end]
    value = figure.value
    for express in (_date_turned, _percent_spelled, _money_spelled, _unit_converted, _number_spelled):
        new = express(figure, value, said)
        if new is not None and new != said:
            return new
    return None


def _date_turned(_figure: Figure, value: object, said: str) -> str | None:
    if not isinstance(value, CalendarDate) or value.is_relative or value.month is None or value.day is None:
        return None
    month = _MONTHS[value.month - 1]
    year_after, year = (f", {value.year}", f" {value.year}") if value.year else ("", "")
    return f"{month} {value.day}{year_after}" if said[:1].isdigit() else f"{value.day} {month}{year}"


def _percent_spelled(figure: Figure, value: object, said: str) -> str | None:
    if figure.kind is not FigureKind.PERCENT or not isinstance(value, Quantity) or value.is_range:
        return None
    if value.unit.symbol != "%":
        return None
    return said.replace("%", " per cent") if "%" in said else re.sub(r"\s*per ?cent$", "%", said)


def _money_spelled(figure: Figure, value: object, said: str) -> str | None:
    names = {"USD": "dollars", "EUR": "euros", "GBP": "pounds", "BRL": "reais", "ZAR": "rand"}
    if figure.kind is not FigureKind.MONEY or not isinstance(value, Quantity):
        return None
    name = names.get(value.unit.currency or "")
    plain = re.fullmatch(r"(?:US\$|\$|€|£|R\$)(\d[\d,.]*(?: (?:million|billion))?)", said)
    return f"{plain.group(1)} {name}" if plain and name else None


_CONVERSIONS: dict[str, tuple[int, str]] = {
    "km": (1000, "metres"),
    "kg": (1000, "grams"),
    "t": (1000, "kilograms"),
    "week": (7, "days"),
    "day": (24, "hours"),
    "h": (60, "minutes"),
    "year": (12, "months"),
    "decade": (10, "years"),
    "m": (100, "centimetres"),
    "ha": (10_000, "square metres"),
}


def _unit_converted(figure: Figure, value: object, _said: str) -> str | None:
    if not isinstance(value, Quantity) or value.is_range or figure.kind is FigureKind.AGE:
        return None
    conversion = _CONVERSIONS.get(value.unit.symbol)
    if conversion is None or value.low.denominator != 1 or not 1 < value.low < 5000:
        return None
    factor, name = conversion
    return f"{int(value.low) * factor:,} {name}"


def _number_spelled(figure: Figure, value: object, said: str) -> str | None:
    if (
        figure.kind is not FigureKind.NUMBER
        or not isinstance(value, Quantity)
        or value.is_range
        or value.vague
    ):
        return None
    number = value.low
    if number.denominator != 1 or not 1 < number < 1_000_000 or value.unit.symbol:
        return None
    if said[:1].isdigit() and (number < 1000 or number % 1000 == 0):
        return in_words(int(number))
    return f"{int(number):,}" if not said[:1].isdigit() else None
