"""The shape of a language table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Opposites = tuple[tuple[frozenset[str], frozenset[str]], ...]
"""Pairs of groups of words that say the contrary of each other."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """Everything that is asked of one language. All words in lower case."""

    # Who speaks
    saying: frozenset[str]
    """Forms of verbs that report speech: ``said``, ``told``."""
    calling: frozenset[str]
    """Forms of verbs that report a term: ``called``, ``described``."""
    thinking: frozenset[str]
    """Forms of verbs that report a thought or a decision: ``found``, ``feared``."""
    words_of: frozenset[str]
    """Nouns for what is said, before ``of`` or ``by``: ``opinion``, ``words``."""
    by: frozenset[str]
    """The prepositions after ``words_of``."""
    according_to: tuple[str, ...]
    """Phrases before a source; regular expressions without groups."""
    summing_up: tuple[str, ...] = ()
    """Phrases between a quotation that is a subject and its speaker: ``was how``; regular expressions likewise."""
    pronouns: Mapping[str, str]
    """Pronouns a speaker goes by, with ``m``, ``f`` or nothing for the sex."""
    titles: Mapping[str, str]
    """What stands before a name, with the sex where it tells."""
    titles_of_given: frozenset[str] = frozenset()
    """Titles that go with a first name alone: ``sir``."""
    roles: frozenset[str]
    """Nouns for offices and trades that stand before a name or for one."""
    occupation_endings: tuple[str, ...] = ()
    """Endings that make any noun a trade: ``-ologist``."""
    fields: frozenset[str] = frozenset()
    """Words with a capital that end the field of an office: ``Affairs`` in ``Minister of Foreign Affairs``."""
    definite: frozenset[str]
    """Words that open a description of somebody known: ``the``, ``her``."""
    indefinite: frozenset[str]
    """``a``."""
    prepositions: frozenset[str]
    """Words before a name that make it part of a description: ``of``, ``from``."""
    places: frozenset[str]
    """Words before the name of a place or an institution: ``in``, ``the``."""
    relative: frozenset[str]
    """``who``, ``which``."""
    personal_relative: frozenset[str]
    """Those that stand for people only."""
    particles: frozenset[str]
    """Small words inside names."""
    # What is said
    contractions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    modal_phrases: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """Phrases to the modal word whose force they have: ``able to`` is ``can``."""
    """Short forms with their words in full: ``don't`` is ``do not``."""
    negations: frozenset[str]
    concordant: frozenset[str] = frozenset()
    """Of these, those that may repeat a negation of their clause without undoing it: ``never`` after ``not``."""
    privative: frozenset[str] = frozenset()
    """Of these, those that deny only what goes with something: ``without``."""
    joining: frozenset[str] = frozenset()
    """Conjunctions that add to what was said and change nothing about it: ``and``."""
    denials: frozenset[str] = frozenset()
    """Words that deny without a negation: ``refused``, ``unclear``, ``rather`` in ``rather than``."""
    polar: frozenset[tuple[str, str]] = frozenset()
    """Phrases that only strengthen a negation: ``any more``."""
    modals: Mapping[str, str]
    """Words of possibility, duty and certainty; words of equal force give the same."""
    quantities: Mapping[str, str]
    """Quantifiers and words of frequency; words of equal force give the same."""
    comparatives: frozenset[str]
    """``more``, ``best``."""
    conditions: frozenset[str]
    """``if``, ``only``: cut from a clause they take its condition away."""
    opposites: Opposites = ()
    """Words with their contraries, every form."""
    directions: Opposites = ()
    """Prepositions with their contraries, which only tell where the rest is the same: ``to``, ``from``."""
    persons: Mapping[str, str] = field(default_factory=dict)
    """Pronouns by person: ``us`` is the first, ``them`` the third."""
    synonyms: tuple[frozenset[str], ...] = ()
    """Words of which one may stand for another without a change of sense."""
    grammar: frozenset[str] = frozenset()
    """Words without content of their own."""
    number_words: Mapping[str, int]
    """Words for 0 to 99; scales are read with them."""
    scale_words: Mapping[str, int]
    currencies: Mapping[str, str] = field(default_factory=dict)
    """Names and codes of currencies with their signs."""
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Short forms of words that are a matter of style: ``dr``, ``per cent``."""
    endings: tuple[str, ...] = ()
    """Inflections without which two forms of a word meet, longest first."""
    irregular: Mapping[str, str] = field(default_factory=dict)
    """Forms that no ending explains: ``sold`` to ``sell``."""
    idle: frozenset[str] = frozenset()
    """Words that any statement may hold, so that to share them says nothing: ``want``, ``year``."""
    conjunctions: frozenset[str]
    """Words that go on with the writer's sentence after a quotation: ``and``."""
    contrast: frozenset[str]
    """``but``: what follows qualifies what came before."""

    def is_role(self, word: str) -> bool:
        """Whether ``word`` is the noun of an office or trade, also with a plural s."""
        return self.is_one_role(word) or self.is_one_role(word.removesuffix("s"))

    def is_one_role(self, word: str) -> bool:
        """Whether ``word`` is such a noun as it stands."""
        return word in self.roles or word.endswith(self.occupation_endings or ("\0",))


def by_force(groups: str) -> dict[str, str]:
    """``"may might | must"`` as ``{"may": "may", "might": "may", "must": "must"}``."""
    words = [group.split() for group in groups.split("|")]
    return {word: group[0] for group in words for word in group}
