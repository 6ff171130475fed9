"""What a language brings to reading figures: its words for numbers, units and dates, as data."""

from __future__ import annotations

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
