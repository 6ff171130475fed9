"""The shape of a language's tables for names. All words are in matching form (folded)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.facts.names.name import Axis


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words of a language that matter to names. Every table may be empty."""

    nouns_have_capitals: bool = False
    """A capital inside a sentence is no sign of a name, as in German."""
    offices: Mapping[str, str] = field(default_factory=dict)
    """Head word of an office or occupation to its kind: ``chairwoman`` and ``chairman`` to ``chair``."""
    broader: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Kind to the kinds that may say the same less exactly: ``senator`` to ``lawmaker``, ``leader``."""
    titles: Mapping[str, tuple[Axis, str]] = field(default_factory=dict)
    """Words that stand directly before a name, abbreviations too, to their axis and kind."""
    excluded: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Kind of a learned title to the kinds of office that it rules out."""
    steps: Mapping[str, str] = field(default_factory=dict)
    """Words that make another office of one: ``deputy``, ``vice``; those of one meaning have one value."""
    idle: frozenset[str] = frozenset()
    """Words before an office that change nothing about it: ``former``, ``veteran``, ``the``."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """What an office is about, where words differ for one field: ``defense`` and ``defence``."""
    phrases: Mapping[tuple[str, ...], tuple[str, str]] = field(default_factory=dict)
    """Offices of several words to kind and field; ``*`` is one word, the field: ``chief * officer``."""
    occupation_endings: tuple[str, ...] = ()
    """Endings that make any noun an occupation: ``-ologist``."""
    links: frozenset[str] = frozenset()
    """Words between an office and what it is of: ``of``, ``for``."""
    inner: frozenset[str] = frozenset()
    """Words inside a name after an office or a generic word: ``of`` in ``University of Granada``."""
    breaks: frozenset[str] = frozenset()
    """Words that end a phrase about a person: ``who``, ``and``."""
    copulas: frozenset[str] = frozenset()
    """``is`` in ``X, who is head of``."""
    determiners: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    """Lower-case words inside names: ``de``, ``von``."""
    calendar: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    """Words often at the start of a sentence that are no names: ``However``, ``Meanwhile``."""
    heads: Mapping[str, str] = field(default_factory=dict)
    """Generic last (or first) words of names of places and organisations to ``place``/``organisation``."""
    common: frozenset[str] = frozenset()
    """Adjectives that with a generic word make a description: ``Central`` in ``Central Bank``."""
    short: Mapping[str, str] = field(default_factory=dict)
    """Abbreviated words of names to their full form: ``st`` to ``street``."""
    first_names: tuple[frozenset[str], ...] = ()
    """First names that are short forms of each other."""
    directions: Mapping[str, str] = field(default_factory=dict)
    """Words that tell neighbours apart, those of one meaning with one value: ``north``, ``northern``."""
    regions: frozenset[str] = frozenset()
    """Names of parts of the world: naming one for a place in it says less, not something else."""
    within: frozenset[str] = frozenset()
    """Prepositions that only a place follows: ``in``, ``near``."""
    aged: frozenset[str] = frozenset()
    """Words between a name and an age: ``aged``."""
    age_endings: tuple[str, ...] = ()
    """Endings that make a description of an age in digits: ``-year-old``."""
    speech: frozenset[str] = frozenset()
    """Verbs that have a person as subject."""
    conjunctions: frozenset[str] = frozenset()
    """Words that a clause begins with: ``and``, ``while``."""
    passive: frozenset[str] = frozenset()
    """Auxiliaries that with a participle make whoever is the subject the one to whom it was done: ``was``."""
    mutual: frozenset[str] = frozenset()
    """Verbs whose subject and object may change places: ``met``."""
