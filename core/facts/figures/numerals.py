"""Numbers in digits and words: ``1,529``, ``3½``, ``five and a half million``, ``three lakh crore``."""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from core.facts.figures.languages.currencies import CODES, SIGNS

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes

ONE = Fraction(1)
# Longer runs of digits are identifiers; Python also refuses to convert very long ones.
MAX_DIGITS = 24
FRACTION_CHARACTERS = frozenset("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_WRITTEN_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 100})


class Numeral(NamedTuple):
    """A number and the index of the lexeme after it."""

    value: Fraction
    step: Fraction
    """The place of the last digit given."""
    end: int
    spelled: bool
    article: bool = False
    """Said with an article alone: ``a thousand``."""
    scaled: bool = False
    """With a scale word: ``5 million``."""
    short_m: bool = False
    """Scaled by a lone ``m``, which may mean metres."""


class Digits(NamedTuple):
    value: Fraction
    step: Fraction


THOUSANDS = "000"


def is_digits(word: str) -> bool:
    """Whether a lexeme is a number in digits (the lexer keeps separators inside it)."""
    first = word[:1]
    return first.isdigit() or (len(word) > 1 and first in ".," and word[1].isdigit())


def read_digits(word: str, decimal: str) -> Digits | None:
    """The value of digits with separators as the lexer cuts them; None for what is too long for a number."""
    if len(word) > MAX_DIGITS + 8:
        return None
    whole, point, rest = word.partition(decimal)
    if decimal == "," and rest == THOUSANDS and 0 < len(whole) <= len(THOUSANDS) and whole != "0":
        # "$75,000" in a translation that has decimal commas elsewhere: nobody gives three empty decimals.
        whole, point, rest = whole + rest, "", ""
    digits = "".join(c for c in whole if c.isdigit())
    if len(digits) + len(rest) > MAX_DIGITS or not all(c.isdecimal() for c in digits + rest):
        return None
    if point:
        scale = 10 ** len(rest)
        return Digits(Fraction(int((digits or "0") + rest), scale), Fraction(1, scale))
    number = int(digits)
    return Digits(Fraction(number), Fraction(_place(number)))


def _place(number: int) -> int:
    """The place of the last digit but zeros, from hundreds on: 400 may stand for 406, 20 not for 21."""
    if number < 100:
        return 1
    step = 1
    while number % (step * 10) == 0 and step * 10 <= number:
        step *= 10
    return step


def parse_numeral(lx: Lexemes, lang: Language, at: int) -> Numeral | None:
    """The number that begins at lexeme ``at``, as long as it goes."""
    word = lx.word(at)
    if is_digits(word):
        return _digits_numeral(lx, lang, at)
    if word in FRACTION_CHARACTERS:
        value = Fraction(unicodedata.numeric(word)).limit_denominator(10)
        return _scaled(lx, lang, Numeral(value, value, at + 1, False))
    return _spelled_numeral(lx, lang, at)


def _digits_numeral(lx: Lexemes, lang: Language, at: int) -> Numeral | None:
    read = read_digits(lx.words[at], lang.decimal)
    if read is None:
        return None
    value, step = read
    end = at + 1
    following = lx.word(end)
    if following in FRACTION_CHARACTERS:
        part = Fraction(unicodedata.numeric(following)).limit_denominator(10)
        value, step, end = value + part, part, end + 1
    elif following == "/" and lx.glued(end) and lx.glued(end + 1):
        part_of = _written_fraction(lx, lang, at)
        if part_of is not None:
            value, step, end = part_of, part_of, at + 3
    elif is_digits(following) and lx.word(end + 1) == "/" and not lx.glued(end) and lx.glued(end + 1):
        added = _written_fraction(lx, lang, end)
        if added is not None and added < 1:
            value, step, end = value + added, added, end + 3
    number = Numeral(value, step, end, False)
    power = _power_of_ten(lx, end)
    if power is not None:
        return Numeral(value * power[0], step * power[0], power[1], False, False, True)
    half = and_a_part(lx, lang, end)
    if half is not None:
        number = Numeral(value + half[0], half[0], half[1], False)
    return _scaled(lx, lang, number)


_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_LARGEST_POWER = 24


def _power_of_ten(lx: Lexemes, at: int) -> tuple[Fraction, int] | None:
    """The factor and the index after it in ``× 10⁵``, ``x 10^5``."""
    if lx.word(at) not in ("×", "x", "·") or lx.word(at + 1) != "10":
        return None
    raised = lx.word(at + 2)
    end = at + 3
    if raised == "^":
        raised, end = lx.word(at + 3), at + 4
    elif lx.word(end).translate(_SUPERSCRIPTS).isdecimal() and not lx.word(end).isdecimal():
        raised, end = raised + lx.word(end), end + 1
    digits = raised if raised.isdecimal() else raised.translate(_SUPERSCRIPTS)
    is_raised = lx.word(at + 2) == "^" or digits != raised
    if not (is_raised and lx.glued(at + 2) and digits.removeprefix("-").isdecimal()):
        return None
    return (Fraction(10) ** int(digits), end) if abs(int(digits)) <= _LARGEST_POWER else None


def _is_noun(lx: Lexemes, lang: Language, at: int) -> bool:
    """Whether the word at ``at`` may be one that the word before it describes: "two grand pianos"."""
    return lx.word(at).isalpha() and lx.word(at) not in lang.share_after | lang.not_counted


def _written_fraction(lx: Lexemes, lang: Language, at: int) -> Fraction | None:
    if not (is_digits(lx.word(at)) and is_digits(lx.word(at + 2))):
        return None
    top, bottom = read_digits(lx.word(at), lang.decimal), read_digits(lx.word(at + 2), lang.decimal)
    if (
        top is None
        or bottom is None
        or bottom.value not in _WRITTEN_DENOMINATORS
        or top.value >= bottom.value
    ):
        return None
    if lx.word(at + 3) == "/" or (lx.word(at - 1) == "/" and lx.glued(at)):
        return None
    return top.value / bottom.value


def _scaled(lx: Lexemes, lang: Language, number: Numeral) -> Numeral:
    """``number`` times the scale words after it: million, hundred, lakh crore, bn."""
    value, step, end = number.value, number.step, number.end
    scaled = short_m = False
    while True:
        at = end
        if lx.word(at) == "-" and lx.glued(at) and lx.glued(at + 1):
            at += 1
        word = lx.word(at)
        factor = lang.scales.get(word) or (lang.hundreds.get(word) if not scaled else None)
        if factor is None and not scaled and not number.spelled and at == end:
            factor = _short_scale(lx, lang, at)
            short_m = factor is not None and word == "m"
        if factor is None and word in lang.slang_scales and not _is_noun(lx, lang, at + 1):
            factor = lang.slang_scales[word]
        if factor is None or (scaled and short_m) or value * factor > 10**MAX_DIGITS:
            break
        if not scaled:
            step = step if step < 1 else ONE
        value, step, end, scaled = value * factor, step * factor, at + 1, True
        if word in lang.dotted_scales and lx.word(end) == "." and lx.glued(end):
            end += 1
        part = and_a_part(lx, lang, end)
        if part is not None and number.value.denominator == 1:
            value, step, end = value + part[0] * factor, part[0] * factor, part[1]
    return number._replace(value=value, step=step, end=end, scaled=scaled or number.scaled, short_m=short_m)


def _short_scale(lx: Lexemes, lang: Language, at: int) -> int | None:
    """``5m``, ``1.7bn``, ``15k``; apart from the digits only where no unit is spelled so (``1.7 bn``)."""
    factor = lang.short_scales.get(lx.word(at))
    if factor is None:
        return None
    if lx.word(at + 1) in SIGNS and lx.glued(at + 1):  # 12 M€
        return factor
    if lx.word(at) in ("b", "t", "k", "m") and not lx.glued(at):
        return None
    if lx.word(at) == "t":  # tonnes, unless money stands before
        return None
    # "4B" is a flat, "a 5K" a race; "15K people" are counted.
    if lx.word(at) in ("b", "k") and lx.capital(at) and not _counts_many(lx, lang, at):
        return None
    if lx.word(at) == "m" and not _m_is_million(lx, lang, at):
        return None
    return factor


def _m_is_million(lx: Lexemes, lang: Language, at: int) -> bool:
    """After money, and before what is counted; otherwise ``850m`` is a distance."""
    after = lx.word(at + 1)
    is_unit = after not in lang.glued_units and lang.units.match(lx.words, at + 1)
    if is_unit or lang.currencies.match(lx.words, at + 1):
        return True
    return _counts_many(lx, lang, at)


def _counts_many(lx: Lexemes, lang: Language, at: int) -> bool:
    """Money before the digits that the letter at ``at`` touches, or a plural after it."""
    if lx.word(at - 2) in lang.million_before or lx.word(at - 2) in CODES:
        return True
    after = lx.word(at + 1)
    return after.isalpha() and after.endswith(("s", "people")) and after not in lang.pronoun_after


def and_a_part(lx: Lexemes, lang: Language, at: int) -> tuple[Fraction, int] | None:
    """The share and the index after ``and a half``, ``and three quarters`` behind a number or a unit."""
    dash = 1 if lx.word(at) == "-" else 0
    if lx.word(at + dash) not in lang.joiners:
        return None
    at += dash + 1
    if lx.word(at) == "-":
        at += 1
    word = lx.word(at)
    top = 1 if word in lang.articles else lang.cardinals.get(word, 0)
    if not top or top > 9:
        return None
    at += 1
    if lx.word(at) == "-":
        at += 1
    bottom = 2 if lx.word(at) in lang.half else lang.portions.get(lx.word(at), 0)
    if not 2 <= bottom <= 10 or top >= bottom:
        return None
    # "a quarter to four", "two and a third man": only a part that ends the number counts.
    return (Fraction(top, bottom), at + 1) if bottom in (2, 4) or lx.word(at).endswith("s") else None


class _Words:
    """A number in words while it is read: whole groups of thousands, and the group that is growing."""

    def __init__(self, lang: Language, *, article: bool) -> None:
        self._lang = lang
        self._total = 0
        self._group: int | None = 1 if article else None
        self._least_scale = 0
        self.last = "unit" if article else ""
        """What was read last: ``unit``, ``ten``, ``tens``, ``hundred``, ``scale`` or nothing."""
        self.scaled = False

    @property
    def value(self) -> int:
        return self._total + (self._group or 0)

    def take(self, word: str) -> bool:
        """Read one more word; False where the number ends before it."""
        cardinal = self._cardinal(word)
        if cardinal is not None:
            return self._take_cardinal(word, cardinal)
        if word in self._lang.hundreds:
            return self._take_hundred()
        return word in self._lang.scales and self._take_scale(self._lang.scales[word])

    def _cardinal(self, word: str) -> int | None:
        lang = self._lang
        cardinal = lang.cardinals.get(word)
        if cardinal is None and lang.compound is not None:
            cardinal = lang.compound(word)
        if cardinal is None and lang.scores and self.last == "tens" and word in lang.articles:
            return 1
        return cardinal

    def _take_cardinal(self, word: str, cardinal: int) -> bool:
        scores = self._lang.scores
        group = self._group or 0
        if self.last in ("", "scale"):
            self._group = cardinal
        elif word in scores and group == 4:
            self._group = cardinal = 80
        elif (
            (self.last == "hundred" and cardinal < 100)
            or (self.last == "tens" and 0 < cardinal < (20 if scores else 10))
            or (self.last == "ten" and 7 <= cardinal <= 9)
        ):
            self._group = group + cardinal
        else:
            return False
        self.last = "tens" if cardinal in range(20, 100, 10) else "unit"
        if scores and cardinal == 10:
            self.last = "ten"
        return True

    def _take_hundred(self) -> bool:
        if self.last not in ("unit", "tens") and not (self._lang.bare_scales and self.last in ("", "scale")):
            return False
        if (self._group or 0) >= 100:
            return False
        self._group = (1 if self._group is None else self._group) * 100
        self.last = "hundred"
        return True

    def _take_scale(self, scale: int) -> bool:
        if not (self.last or self._lang.bare_scales) or self._total > 10**MAX_DIGITS:
            return False
        if self.last == "scale":  # lakh crore
            self._total *= scale
        elif self._total and scale >= self._least_scale:
            return False
        else:
            self._total += (1 if self._group is None else self._group) * scale
        self._least_scale = scale
        self._group, self.last, self.scaled = None, "scale", True
        return True

    def goes_on(self, word: str) -> bool:
        """Whether ``and`` before ``word`` joins: ``a hundred and fifty``, not ``twenty and one``."""
        if self.last == "tens":
            return bool(self._lang.scores) and (word in self._lang.cardinals or word in self._lang.articles)
        return self.last in ("hundred", "scale") and self._lang.cardinals.get(word, 0) > 0


def _spelled_numeral(lx: Lexemes, lang: Language, at: int) -> Numeral | None:
    if at >= len(lx):
        return None
    halves = lang.mixed.get(lx.words[at])
    if halves is not None:
        return _scaled(lx, lang, Numeral(halves, Fraction(1, 2), at + 1, True))
    article = lx.words[at] in lang.articles
    if article and not _counts_by_one(lx.word(at + 1), lang):
        return None
    number = _Words(lang, article=article)
    place = end = at + article
    while place < len(lx):
        word = lx.words[place]
        if word == "-" and end > at and lx.glued(place) and lx.glued(place + 1):
            place += 1
        elif number.take(word):
            place = end = place + 1
            part = and_a_part(lx, lang, end)
            if part is not None:
                unit = lang.scales[word] if number.last == "scale" else 1
                mixed = Numeral(number.value + part[0] * unit, part[0] * unit, part[1], True)
                if lang.collectives.get(lx.word(part[1])) == DOZEN:
                    return Numeral(mixed.value * DOZEN, Fraction(DOZEN, 2), part[1] + 1, True)
                return _scaled(lx, lang, mixed)
        elif word in lang.joiners and (
            number.goes_on(lx.word(place + 1)) or _counts_tens_and_ones(lx, lang, at, place, number.last)
        ):
            place += 1
        elif lang.collectives.get(word) == DOZEN and number.last in ("unit", "tens"):
            dozens = Fraction(number.value * DOZEN)
            return Numeral(dozens, Fraction(DOZEN, 2), place + 1, True)
        else:
            break
    if not number.last or (article and end == at + 1):
        return None
    whole = Numeral(Fraction(number.value), Fraction(_place(number.value)), end, True, article, number.scaled)
    return _scaled(lx, lang, whole) if lx.word(end) in lang.slang_scales else _with_point(lx, lang, whole)


DOZEN = 12


def _counts_tens_and_ones(lx: Lexemes, lang: Language, at: int, joiner: int, last: str) -> bool:
    """``twenty and three seconds``, as other languages have it; not "between twenty and three minutes"."""
    ones = lang.cardinals.get(lx.word(joiner + 1), 0)
    if last != "tens" or not 0 < ones < 10 or lx.word(at - 1) in (*lang.between, *lang.range_from):
        return False
    return lang.units.match(lx.words, joiner + 2) is not None


def _counts_by_one(word: str, lang: Language) -> bool:
    """``a`` is one before a hundred, a million, a dozen."""
    return word in lang.scales or word in lang.hundreds or lang.collectives.get(word) == DOZEN


def _with_point(lx: Lexemes, lang: Language, number: Numeral) -> Numeral:
    """``three point five million``: the decimals said after the whole number."""
    value, step, end = number.value, number.step, number.end
    if lx.word(end) not in lang.point or lang.cardinals.get(lx.word(end + 1), 10) >= 10:
        return number
    end, step = end + 1, ONE
    while (digit := lang.cardinals.get(lx.word(end), 10)) < 10 and step > _FINEST:
        step, end = step / 10, end + 1
        value += digit * step
    return _scaled(lx, lang, number._replace(value=value, step=step, end=end))


_FINEST = Fraction(1, 10**12)


def integer(lx: Lexemes, lang: Language, at: int) -> int | None:
    """A plain whole number in digits at lexeme ``at``, without separators."""
    word = lx.word(at)
    return int(word) if word.isdecimal() and len(word) <= 9 else None
