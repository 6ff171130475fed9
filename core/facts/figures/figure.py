"""What a figure is: where it stands, and its exact value as numbers, dates, times or a label."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.facts.figures.units import Unit
    from core.model import FigureKind, Span


class Bound(StrEnum):
    """How the text hedges a figure; the words themselves stand outside its span."""

    EXACT = ""
    ABOUT = "about"
    NEARLY = "nearly"
    """A little less than the figure."""
    OVER = "more than"
    UNDER = "less than"
    AT_LEAST = "at least"
    AT_MOST = "at most"

    @property
    def direction(self) -> int:
        """1 when the true value lies above the figure, -1 when below, 0 when about or at it."""
        if self in (Bound.OVER, Bound.AT_LEAST):
            return 1
        return -1 if self in (Bound.UNDER, Bound.AT_MOST, Bound.NEARLY) else 0


class Rarity(StrEnum):
    """DISTINCTIVE figures identify what is told; COMMON ones (two, first, Monday) stand in any text."""

    DISTINCTIVE = "distinctive"
    COMMON = "common"


def decimal(value: Fraction) -> str:
    """``value`` in digits grouped by thousands, as a fraction where it has no short decimal form."""
    if value.denominator == 1:
        return f"{value.numerator:,}"
    for places in range(1, 5):
        scaled = value * 10**places
        if scaled.denominator == 1:
            whole, rest = divmod(abs(scaled.numerator), 10**places)
            return f"{'-' if value < 0 else ''}{whole:,}.{rest:0{places}d}"
    return f"{value.numerator:,}/{value.denominator:,}"


def _ordinal(value: Fraction) -> str:
    number = int(value)
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{('th', 'st', 'nd', 'rd', *('th',) * 6)[number % 10]}"


_NAMED_UNITS = frozenset(
    {"day", "week", "fortnight", "month", "year", "decade", "century", "quarter", "weekend"}
)
"""Units whose symbol is their name, so that several of them are told in the plural."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with a unit; ``low`` and ``high`` differ for ranges and scores (3-1 keeps its order)."""

    low: Fraction
    high: Fraction
    unit: Unit
    step: Fraction
    """The place of the last digit given, in ``unit``: 0.1 million for 1.7 million, 100 for 400."""
    vague: bool = False
    """Dozens, several hundred: ``low`` to ``high`` are the values the words allow."""

    @property
    def is_range(self) -> bool:
        return self.low != self.high

    @property
    def base(self) -> tuple[Fraction, Fraction]:
        return self.unit.to_base(self.low), self.unit.to_base(self.high)

    @property
    def base_step(self) -> Fraction:
        return self.step * self.unit.factor

    @property
    def key(self) -> str:
        low, high = self.base
        return f"{self.unit.dimension}:{low}" if low == high else f"{self.unit.dimension}:{low}..{high}"

    @property
    def reading(self) -> str:
        # Pence are read as parts of a pound.
        low, high = self.base if self.unit.currency else (self.low, self.high)
        number = decimal(low) if not self.is_range else f"{decimal(low)} to {decimal(high)}"
        symbol = self.unit.symbol
        if self.unit.dimension == "ordinal":
            return _ordinal(self.low)
        if self.unit.dimension == "share" and symbol != "%":
            share = self.base[0]
            return f"{decimal(share * 100)}%" if (share * 1000).denominator == 1 else decimal(share)
        if not symbol:
            return number
        if symbol in _NAMED_UNITS and number != "1":
            symbol = "centuries" if symbol == "century" else f"{symbol}s"
        return f"{number}{symbol}" if symbol in ("%", "°C", "°F", "°") else f"{number} {symbol}"


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """The fields of a date that the text gives; the rest is None. ``relative`` ones hang on the dateline."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """Monday is 0."""
    decade: int | None = None
    """The first year of a decade; below 100 where the century is not said (``the nineties`` is 90)."""
    century: int | None = None
    season: str | None = None
    part: str | None = None
    """``early``, ``mid`` or ``late``; or ``end``, ``start``, ``first half`` and so on."""
    unit: str | None = None
    """For relative dates: day, week, month, year, season or the like."""
    offset: int | None = None
    """For relative dates: how many ``unit`` after (negative: before) the day of writing."""
    holiday: str | None = None
    from_then: bool = False
    """For relative dates: counted from a day that the text speaks of (``a year earlier``), not from today."""

    @property
    def key(self) -> str:
        given = (
            f"{f.name}={v}"
            for f in fields(self)
            if f.name != "from_then" and (v := getattr(self, f.name)) is not None
        )
        return "date:" + ",".join(given)

    def _relative_reading(self, offset: int) -> str:
        name = self.holiday or self.unit or ""
        if self.weekday is not None:
            name = _WEEKDAYS[self.weekday]
        elif self.month is not None:
            name = _MONTHS[self.month - 1]
        if abs(offset) < 2:
            return f"{('last', 'this', 'next')[offset + 1]} {name}"
        return f"{-offset} {name}s ago" if offset < 0 else f"in {offset} {name}s"

    @property
    def is_relative(self) -> bool:
        return self.offset is not None

    @property
    def reading(self) -> str:
        if self.offset is not None:
            return self._relative_reading(self.offset)
        parts: list[str] = []
        if self.weekday is not None:
            parts.append(_WEEKDAYS[self.weekday])
        if self.holiday is not None:
            parts.append(self.holiday)
        if self.part is not None:
            parts.append(self.part)
        if self.season is not None:
            parts.append(self.season)
        if self.decade is not None:
            parts.append(f"{self.decade}s")
        if self.century is not None:
            parts.append(f"{_ordinal(Fraction(abs(self.century)))} century{' BC' * (self.century < 0)}")
        if self.year is not None and self.year < 0:
            parts.append(f"{-self.year} BC")
        elif self.year is not None:
            numbers = (f"{self.year:04d}", *(f"{n:02d}" for n in (self.month, self.day) if n is not None))
            parts.append("-".join(numbers))
        elif self.month is not None:
            month = _MONTHS[self.month - 1]
            parts.append(month if self.day is None else f"{self.day} {month}")
        return " ".join(parts)


_MONTHS = ("January February March April May June July August September October November December").split()
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day in minutes after midnight; ``half_day`` when morning or evening is not said."""

    minutes: int
    half_day: bool = False
    zone: str | None = None
    rough: bool = False
    """In words that go by five minutes: ``ten past four``."""

    @property
    def key(self) -> str:
        return f"clock:{self.minutes}{'?' if self.half_day else ''}{self.zone or ''}"

    @property
    def reading(self) -> str:
        zone = f" {self.zone}" if self.zone else ""
        return f"{self.minutes // 60:02d}:{self.minutes % 60:02d}{zone}"


@dataclass(frozen=True, slots=True)
class Label:
    """A number that names and does not count: ``Article 5``, ``World War II``; compared literally."""

    noun: str
    number: str

    @property
    def key(self) -> str:
        return f"label:{self.noun} {self.number}"

    @property
    def reading(self) -> str:
        return f"{self.noun} {self.number}"


@dataclass(frozen=True, slots=True)
class DateRange:
    """From one date to another: ``October to March``, ``2016-17``."""

    first: CalendarDate
    last: CalendarDate

    @property
    def key(self) -> str:
        return f"{self.first.key}..{self.last.key}"

    @property
    def reading(self) -> str:
        return f"{self.first.reading} to {self.last.reading}"


Value = Quantity | CalendarDate | DateRange | ClockTime | Label

# Counts up to a dozen stand in every text, as do single units of time and simple fractions.
_SMALL = 12
_COMMON_SHARES = frozenset({Fraction(1, 2), Fraction(1, 3), Fraction(1, 4), Fraction(1)})


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of an article: ``span`` is number and unit, ``bound`` the hedge before it."""

    span: Span
    kind: FigureKind
    value: Value
    bound: Bound = Bound.EXACT
    spelled: bool = False
    """Written in words."""
    alternatives: tuple[Value, ...] = ()
    """Other readings that the text allows: pounds of money or mass, ``m`` as million or metre."""
    is_origin: bool = False
    """Said as what something came from: ``up from 200``."""
    is_step: bool = False
    """Said as how much something moved: ``by 5 per cent``."""
    tells_change: bool = False
    """A share said of how much something changed or differs: ``up 5 per cent``, ``a third more``."""
    is_moment: bool = False
    """A bare number said as a point that may be an hour or an age: ``at nine``, ``at 16.45``, ``at 12``."""
    recurs: bool = False
    """A length of time said as how often something happens: ``every 51 minutes``."""
    whole_at: int = 0
    """How many figures further the one stands of which this is a part; 0 where nothing says so.

    1 in ``14 of the 6,120``, -1 in ``120 of them`` and ``Of 3,700 jobs 185``.
    """
    is_before: bool = False
    """Counts what came before: ``two earlier novels``, ``six others``."""
    per: Unit | None = None
    """Of what it is a rate: ``a pound`` in ``€1.05 a pound``."""
    hedge_start: int | None = None
    """Where the words of the bound begin, when they stand before the figure."""

    @property
    def key(self) -> str:
        """Equal for figures of the same value in whatever words: ``2%`` and ``two per cent``."""
        return self.value.key

    @property
    def reading(self) -> str:
        """The value as understood, for the reader to see: ``more than 1,700,000,000 USD``."""
        text = self.value.reading
        return f"{self.bound.value} {text}" if self.bound else text

    @property
    def rarity(self) -> Rarity:
        return Rarity.COMMON if _is_common(self.value) else Rarity.DISTINCTIVE


def _is_common(value: Value) -> bool:
    match value:
        case Quantity(unit=unit, low=low):
            if unit.dimension in ("count", "ordinal", "multiple", "time"):
                return not value.is_range and abs(low) <= _SMALL
            return unit.dimension == "share" and value.base[0] in _COMMON_SHARES
        case CalendarDate():
            return value.day is None and value.year is None and value.decade is None and value.century is None
        case ClockTime():
            return value.minutes % (12 * 60) == 0
        case _:
            return False
