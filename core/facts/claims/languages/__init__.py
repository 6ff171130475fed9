"""What a language brings to comparing claims: its cue words and its forms of words, as data."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.facts.claims.languages.lexicon import Lexicon

_MODULES = {"en": "english", "de": "german"}


@cache
def lexicon_for(code: str) -> Lexicon | None:
    """The lexicon for an ISO 639-1 code; None for a language without one, whose claims are not judged."""
    module = _MODULES.get(code)
    if module is None:
        return None
    lexicon: Lexicon = import_module(f"{__name__}.{module}").LEXICON
    return lexicon
