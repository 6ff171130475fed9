"""Units of measurement with their exact factors, and currencies. Language independent.

Factors are exact by definition: the international yard and pound agreement of 1959 (NIST Special
Publication 811, appendix B) for imperial and US units, the SI brochure for the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: ``base value = value * factor + offset``, in the base unit of ``dimension``."""

    symbol: str
    dimension: str
    factor: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)

    def to_base(self, value: Fraction) -> Fraction:
        if self.factor == 1 and not self.offset:
            return value
        return value * self.factor + self.offset

    @property
    def currency(self) -> str | None:
        """The ISO 4217 code (or a name where the text leaves the country open), for money only."""
        return self.dimension.removeprefix("money:") if self.dimension.startswith("money:") else None


COUNT = Unit("", "count")
"""A bare number: what it counts is in the words around it."""
PERCENT = Unit("%", "share", Fraction(1, 100))
SHARE = Unit("of the whole", "share")
"""Fractions and proportions: a half, two-thirds, one in eight."""
POINTS = Unit("percentage points", "points")
PERMILLE = Unit("‰", "share", Fraction(1, 1000))
BASIS_POINTS = Unit("basis points", "points", Fraction(1, 100))
TIMES = Unit("times", "multiple")
ORDINAL = Unit("th", "ordinal")

_FOOT = Fraction(3048, 10000)
_MILE = Fraction(1609344, 1000)
_POUND = Fraction(45359237, 100_000_000)
_INCH = Fraction(254, 10000)
_NAUTICAL = Fraction(1852)
_HOUR = Fraction(3600)
# The Gregorian mean; a year and twelve months are the same, 365 days and a year almost.
_YEAR = Fraction(31_556_952)
_DAY = Fraction(86400)


def _prefixed(symbol: str, dimension: str, factor: Fraction, prefixes: str) -> dict[str, Unit]:
    powers = {"n": -9, "µ": -6, "m": -3, "c": -2, "h": 2, "k": 3, "M": 6, "G": 9, "T": 12, "P": 15}
    units = {p + symbol: Unit(p + symbol, dimension, factor * Fraction(10) ** powers[p]) for p in prefixes}
    return {symbol: Unit(symbol, dimension, factor), **units}


_LENGTHS = {
    **_prefixed("m", "length", Fraction(1), "nµmck"),
    "in": Unit("in", "length", _INCH),
    "ft": Unit("ft", "length", _FOOT),
    "yd": Unit("yd", "length", 3 * _FOOT),
    "mi": Unit("mi", "length", _MILE),
    "nmi": Unit("nmi", "length", _NAUTICAL),
    "fathom": Unit("fathom", "length", 6 * _FOOT),
    "furlong": Unit("furlong", "length", 660 * _FOOT),
    "light-year": Unit("light-year", "length", Fraction(9_460_730_472_580_800)),
    "au": Unit("au", "length", Fraction(149_597_870_700)),
}
_OTHERS = (
    Unit("ha", "area", Fraction(10_000)),
    Unit("acre", "area", Fraction(40_468_564_224, 10_000_000)),
    Unit("l", "volume", Fraction(1, 1000)),
    Unit("ml", "volume", Fraction(1, 1_000_000)),
    Unit("cl", "volume", Fraction(1, 100_000)),
    Unit("hl", "volume", Fraction(1, 10)),
    Unit("gal", "volume", Fraction(3_785_411_784, 10**12)),
    Unit("pt", "volume", Fraction(56_826_125, 10**11)),
    Unit("qt", "volume", Fraction(946_352_946, 10**12)),
    Unit("bcm", "volume", Fraction(10**9)),
    Unit("bbl", "volume", Fraction(158_987_294_928, 10**12)),
    Unit("fl oz", "volume", Fraction(295_735_295_625, 10**16)),
    Unit("g", "mass", Fraction(1, 1000)),
    Unit("mg", "mass", Fraction(1, 1_000_000)),
    Unit("µg", "mass", Fraction(1, 10**9)),
    Unit("kg", "mass"),
    Unit("t", "mass", Fraction(1000)),
    Unit("short ton", "mass", 2000 * _POUND),
    Unit("long ton", "mass", 2240 * _POUND),
    Unit("kt", "mass", Fraction(10**6)),
    Unit("Mt", "mass", Fraction(10**9)),
    Unit("lb", "mass", _POUND),
    Unit("oz", "mass", _POUND / 16),
    Unit("st", "mass", _POUND * 14),
    Unit("carat", "mass", Fraction(2, 10_000)),
    Unit("m/s", "speed"),
    Unit("km/h", "speed", Fraction(1000) / _HOUR),
    Unit("mph", "speed", _MILE / _HOUR),
    Unit("kn", "speed", _NAUTICAL / _HOUR),
    Unit("ft/s", "speed", _FOOT),
    Unit("km/s", "speed", Fraction(1000)),
    Unit("mach", "mach"),
    Unit("°C", "temperature", Fraction(1), Fraction(27315, 100)),
    Unit("°F", "temperature", Fraction(5, 9), Fraction(45967, 180)),
    Unit("K", "temperature"),
    Unit("°", "degrees"),
    Unit("s", "time"),
    Unit("ms", "time", Fraction(1, 1000)),
    Unit("µs", "time", Fraction(1, 10**6)),
    Unit("ns", "time", Fraction(1, 10**9)),
    Unit("min", "time", Fraction(60)),
    Unit("h", "time", _HOUR),
    Unit("day", "time", _DAY),
    Unit("week", "time", 7 * _DAY),
    Unit("fortnight", "time", 14 * _DAY),
    Unit("month", "time", _YEAR / 12),
    Unit("year", "time", _YEAR),
    Unit("decade", "time", 10 * _YEAR),
    Unit("century", "time", 100 * _YEAR),
    Unit("millennium", "time", 1000 * _YEAR),
    Unit("quarter", "time", _YEAR / 4),
    Unit("weekend", "time", 2 * _DAY),
    Unit("cal", "energy", Fraction(4184, 1000)),
    Unit("kcal", "energy", Fraction(4184)),
    Unit("Btu", "energy", Fraction(105_505_585_262, 10**8)),
    Unit("hp", "power", Fraction(745_699_872, 10**6)),
    Unit("mbar", "pressure", Fraction(100)),
    Unit("psi", "pressure", Fraction(6_894_757_293, 10**6)),
    Unit("atm", "pressure", Fraction(101_325)),
    Unit("mmHg", "pressure", Fraction(133_322_387, 10**6)),
    Unit("dB", "sound"),
    Unit("ppm", "concentration", Fraction(1, 10**6)),
    Unit("ppb", "concentration", Fraction(1, 10**9)),
    Unit("tonne of TNT", "energy", Fraction(4_184_000_000)),
    Unit("pixel", "pixel"),
    Unit("MP", "pixel", Fraction(10**6)),
    Unit("calendar", "date"),
)
_SYSTEMATIC = {
    **_LENGTHS,
    **{f"{u.symbol}²": Unit(f"{u.symbol}²", "area", u.factor**2) for u in _LENGTHS.values()},
    **{f"{u.symbol}³": Unit(f"{u.symbol}³", "volume", u.factor**3) for u in _LENGTHS.values()},
    **_prefixed("Wh", "energy", Fraction(3600), "kMGT"),
    **_prefixed("J", "energy", Fraction(1), "kMGT"),
    **_prefixed("W", "power", Fraction(1), "mkMGT"),
    **_prefixed("Pa", "pressure", Fraction(1), "hkM"),
    **_prefixed("bar", "pressure", Fraction(100_000), ""),
    **_prefixed("Hz", "frequency", Fraction(1), "kMG"),
    **_prefixed("V", "voltage", Fraction(1), "mkM"),
    **_prefixed("A", "current", Fraction(1), "m"),
    **_prefixed("B", "data", Fraction(8), "kMGTP"),
    **_prefixed("bit", "data", Fraction(1), "kMGTP"),
    **_prefixed("bit/s", "data", Fraction(1), "kMGT"),
    **_prefixed("Sv", "dose", Fraction(1), "mµ"),
}
UNITS: dict[str, Unit] = {**_SYSTEMATIC, **{unit.symbol: unit for unit in _OTHERS}}
"""Every unit of measurement by symbol."""


DOLLAR, CENT = "dollar", "cent"
"""Names of a dollar and a cent whose country the text leaves open."""
CENTS_OF = ("USD", "EUR", "AUD", "CAD", "NZD", "ZAR")


@cache
def currency(code: str, factor: Fraction = Fraction(1)) -> Unit:
    """The unit of money with this ISO 4217 code; ``factor`` for parts of it (a penny is 1/100 GBP)."""
    return Unit(code, f"money:{code}", factor)
