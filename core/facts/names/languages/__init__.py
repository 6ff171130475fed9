"""What a language brings to reading names: its titles, offices and the words that make up names."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.facts.names.languages.lexicon import Lexicon

_MODULES = {"en": "english", "und": "english", "de": "german"}


@cache
def lexicon_for(code: str) -> Lexicon:
    """The table for an ISO 639-1 code; without words for a language that has none, and
    English for a text too short to tell."""
    name = _MODULES.get(code.split("-", maxsplit=1)[0].lower(), "none")
    table: Lexicon = import_module(f"{__name__}.{name}").LEXICON
    return table
