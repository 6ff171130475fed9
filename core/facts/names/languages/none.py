"""For languages without tables: names by form alone."""

from __future__ import annotations

from core.facts.names.languages.lexicon import Lexicon

LEXICON = Lexicon(particles=frozenset("de la von van der den del di da du bin ibn al el".split()))
