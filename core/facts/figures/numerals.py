"""Numbers in digits and words: ``1,529``, ``3½``, ``five and a half million``, ``three lakh crore``."""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

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


def is_digits(word: str) -> bool:
    """Whether a lexeme is a number in digits (the lexer keeps separators inside it)."""
    first = word[:1]
    return first.isdigit() or (len(word) > 1 and first in ".," and word[1].isdigit())


def read_digits(word: str, decimal: str) -> Digits | None:
    """The value of digits with separators as the lexer cuts them; None for what no one would read as a number."""
    if len(word) > MAX_DIGITS + 8:
        return None
    whole, point, rest = word.partition(decimal)
    digits = "".join(c for c in whole if c.isdigit())
    if len(digits) + len(rest) > MAX_DIGITS or not all(c.isdecimal() for c in digits + rest):
        return None
    if point:
        scale = 10 ** len(rest)
        return Digits(Fraction(int((digits or "0") + rest), scale), Fraction(1, scale))
    number = int(digits)
    return Digits(Fraction(number), Fraction(_place(number)))


def _place(number: int) -> int:
    """The place of the last digit that is not zero, from hundreds on: 400 may stand for 406, 20 not for 21."""
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
    half = _and_a_part(lx, lang, end)
    if half is not None:
        number = Numeral(value + half[0], half[0], half[1], False)
    return _scaled(lx, lang, number)


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
        if factor is None or (scaled and short_m):
            break
        if not scaled:
            step = step if step < 1 else ONE
        value, step, end, scaled = value * factor, step * factor, at + 1, True
        if word in lang.dotted_scales and lx.word(end) == "." and lx.glued(end):
            end += 1
        part = _and_a_part(lx, lang, end)
        if part is not None and number.value.denominator == 1:
            value, step, end = value + part[0] * factor, part[0] * factor, part[1]
    return number._replace(value=value, step=step, end=end, scaled=scaled or number.scaled, short_m=short_m)


def _short_scale(lx: Lexemes, lang: Language, at: int) -> int | None:
    """``5m``, ``1.7bn``, ``15k``; apart from the digits only where no unit is spelled so (``1.7 bn``)."""
    factor = lang.short_scales.get(lx.word(at))
    if factor is None:
        return None
    if lx.word(at) in ("b", "t", "k", "m") and not lx.glued(at):
        return None
    if lx.word(at) == "t":  # tonnes, unless money stands before
        return None
    if lx.word(at) == "m" and not _m_is_million(lx, lang, at):
        return None
    return factor


def _m_is_million(lx: Lexemes, lang: Language, at: int) -> bool:
    """After money, and before what is counted; otherwise ``850m`` is a distance."""
    before, after = lx.word(at - 2), lx.word(at + 1)
    if lang.currencies.match(lx.words, at + 1) or lang.units.match(lx.words, at + 1):
        return True
    if before in lang.million_before:
        return True
    return after.isalpha() and after.endswith(("s", "people")) and after not in lang.pronoun_after


def _and_a_part(lx: Lexemes, lang: Language, at: int) -> tuple[Fraction, int] | None:
    """``and a half``, ``and three quarters`` after a number."""
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


def _spelled_numeral(lx: Lexemes, lang: Language, at: int) -> Numeral | None:
    words = lx.words
    size = len(words)
    if at >= size:
        return None
    total = 0
    group: int | Fraction | None = None
    last = ""
    end = at
    place = at
    scaled = False
    article = words[at] in lang.articles
    if article:
        following = lx.word(at + 1)
        if (
            following not in lang.scales
            and following not in lang.hundreds
            and following not in lang.collectives
        ):
            return None
        group, last, place = 1, "unit", at + 1
    while place < size:
        word = words[place]
        if word == "-" and end > at and lx.glued(place) and lx.glued(place + 1):
            place += 1
            continue
        cardinal = lang.cardinals.get(word)
        if cardinal is None and lang.compound is not None and len(word) > 3:
            cardinal = lang.compound(word)
        if cardinal is None and lang.scores and last == "tens" and word in lang.articles:
            cardinal = 1
        if cardinal is not None:
            if last == "" or last == "scale":
                group = cardinal
            elif (last == "hundred" and cardinal < 100 and group is not None) or (
                last == "tens" and 0 < cardinal < (20 if lang.scores else 10) and group is not None
            ):
                group += cardinal
            elif lang.scores and word in lang.scores and group == 4:
                group, cardinal = 80, 80
            elif last == "ten" and 7 <= cardinal <= 9 and group is not None:
                group += cardinal
            else:
                break
            last = (
                "tens"
                if cardinal in range(20, 100, 10)
                else "ten"
                if lang.scores and cardinal == 10
                else "unit"
            )
        elif word in lang.hundreds and (
            last in ("unit", "tens") or (lang.bare_scales and last in ("", "scale"))
        ):
            group = (1 if group is None else group) * 100
            last = "hundred"
        elif word in lang.scales and (last or lang.bare_scales):
            scale = lang.scales[word]
            if last == "scale":
                total *= scale
            else:
                total += int((1 if group is None else group) * scale)
            group, last, scaled = None, "scale", True
        elif word in lang.collectives and last in ("unit", "tens") and lang.collectives[word] == 12:
            group = (group or 1) * 12
            return Numeral(Fraction(total + group), ONE, place + 1, True)
        elif (
            word in lang.joiners
            and last in ("hundred", "scale", "tens")
            and _continues(lx, lang, place + 1, last)
        ):
            place += 1
            continue
        else:
            break
        place += 1
        end = place
        part = _and_a_part(lx, lang, end) if last in ("unit", "tens", "hundred", "scale") else None
        if part is not None:
            unit = Fraction(lang.scales[word]) if last == "scale" else ONE
            number = Numeral(
                Fraction(total) + (group or 0) + part[0] * unit,
                part[0] * unit,
                part[1],
                True,
            )
            return _scaled(lx, lang, number)
    if not last:
        return None
    value = Fraction(total) + (group or 0)
    step = Fraction(_place(int(value))) if value else ONE
    if lx.word(end) == "point" and lang.cardinals.get(lx.word(end + 1), 10) < 10:
        tenth = Fraction(1, 10)
        end += 1
        while (digit := lang.cardinals.get(lx.word(end), 10)) < 10:
            value, step, tenth, end = value + digit * tenth, tenth, tenth / 10, end + 1
        return _scaled(lx, lang, Numeral(value, step, end, True))
    return Numeral(value, step, end, True, article, scaled)


def _continues(lx: Lexemes, lang: Language, at: int, last: str) -> bool:
    """Whether the number goes on after ``and``: ``a hundred and fifty``, not ``two million and one man``."""
    word = lx.word(at)
    if last == "tens":
        return bool(lang.scores) and (word in lang.cardinals or word in lang.articles)
    return word in lang.cardinals and lang.cardinals[word] > 0
