"""What a language brings to reading quotations: its words for reporting speech and turning sense, as data."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.facts.quotes.languages.language import Language

_MODULES = {"en": "english", "und": "english", "de": "german", "fr": "french"}


@cache
def language_for(code: str) -> Language | None:
    """The table for an ISO 639-1 code; English where the language is unknown; None where there is no table."""
    name = _MODULES.get(code.split("-", maxsplit=1)[0].lower())
    if name is None:
        return None
    table: Language = import_module(f"{__name__}.{name}").LANGUAGE
    return table
