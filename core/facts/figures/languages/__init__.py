"""What a language brings to reading figures: its words for numbers, units and dates, as data."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.facts.figures.languages.language import Language

_MODULES = {"en": "english", "de": "german", "fr": "french"}


@cache
def language_for(code: str) -> Language:
    """The table for an ISO 639-1 code; English for a language without one, whose digits it still reads."""
    name = _MODULES.get(code.split("-", maxsplit=1)[0].lower(), "english")
    table: Language = import_module(f"{__name__}.{name}").LANGUAGE
    return table


def language_of(code: str, text: str) -> Language:
    """The table for ``text``; where its language has none or is not known, what the text itself shows decides.

    Its number words and months choose the table. A decimal comma (``3,5 %``) and thousands parted by spaces
    (``2 350``) are read as such in any language: translations keep the numbers of the original.
    """
    sample = text[:_SAMPLE]
    if code.split("-", maxsplit=1)[0].lower() in _MODULES:
        table = language_for(code)
    else:
        words = set(_WORD.findall(sample.lower()))
        table = max(
            (language_for(known) for known in _MODULES), key=lambda known: len(words & _telling(known.code))
        )
    if table.decimal == ".":
        points = len(_DECIMAL_POINT.findall(sample)) - len(_TIME_WITH_POINT.findall(sample))
        if len(_DECIMAL_COMMA.findall(sample)) > points:
            return _with_marks(table.code, ",", ". ")
        if len(_SPACED.findall(sample)) > max(1, points):
            return _with_marks(table.code, ".", f"{table.grouping} ")
    return table


@cache
def _with_marks(code: str, decimal: str, grouping: str) -> Language:
    table = language_for(code)
    # Who writes decimals with a comma may write times with a point.
    marks = table.hour_marks | ({"."} if decimal == "," else frozenset())
    return replace(table, decimal=decimal, grouping=grouping, hour_marks=marks)


# A first page is ground enough.
_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
# One or two digits after a single mark, or four and more: three may be thousands.
_DECIMAL_COMMA = re.compile(r"(?<![\d,])\d+(?:\.\d{3})*,(?:\d{1,2}|\d{4,})(?![\d,])")
_DECIMAL_POINT = re.compile(r"(?<![\d.])\d+(?:,\d{3})*\.(?:\d{1,2}|\d{4,})(?![\d.])|\d,\d{3}(?![\d,])")
_TIME_WITH_POINT = re.compile(
    r"\b(?:at|by|from|to|and|until|till|before|after|around|about) (?:[01]?\d|2[0-3])\.[0-5]\d(?![\d.]|[^\W\d_]| ?%)"
)
"""``at 16.45``, which may be a time as well as a number."""
_SPACED = re.compile(r"(?<![\d.,] )(?<![\w.,])\d{1,3}(?: \d{3})+(?![\w.,]\d)(?! ?\d)")


@cache
def _telling(code: str) -> frozenset[str]:
    """Words of numbers, units of money and the calendar that this table has and no other."""
    own, *others = (_figure_words(known) for known in sorted(_MODULES, key=lambda known: known != code))
    return own.difference(*others)


def _figure_words(code: str) -> frozenset[str]:
    table = language_for(code)
    tables = (table.cardinals, table.hundreds, table.scales, table.months, table.weekdays)
    return frozenset(word for words in tables for word in words if len(word) > 2)
