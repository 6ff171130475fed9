"""The shape of a lexicon: the words of a language that give a statement its force, and their forms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Axis(StrEnum):
    """What a cue is about; only cues of one axis are compared with each other."""

    NEUTRAL = "neutral"
    """A fixed phrase that only looks like a cue: ``no doubt``, ``not only``."""
    POLARITY = "polarity"
    CERTAINTY = "certainty"
    EVIDENCE = "evidence"
    QUANTITY = "quantity"
    FREQUENCY = "frequency"
    ORDER = "order"
    CAUSE = "cause"
    SUPERLATIVE = "superlative"
    REPORT = "report"
    INTENT = "intent"
    SHARE = "share"
    """How much of a whole; on the scale of the marks."""
    DIRECTION = "direction"
    """``low`` names the scale and ``high`` the side of it."""
    SEQUENCE = "sequence"
    BOUND = "bound"
    PRESENT = "present"
    SUPREME = "supreme"
    CAUSAL = "causal"


class Realisation(IntEnum):
    """How far something told as less than done has come."""

    UNSURE = 0
    """Words that may mean any of these degrees, or none."""
    POSSIBLE = 1
    CONSIDERED = 2
    ALLEGED = 3
    APPARENT = 4
    """It seems so, or does so far."""
    PLANNED = 5
    """Wanted, proposed, planned or expected."""
    ASKED = 6
    """Asked for or offered, which is a deed as well."""
    PARTIAL = 7
    """Begun, or done in part."""
    SETTLED = 8
    """Decided, scheduled, or sure to come."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a cue says: its axis and, on a graded axis, the lowest and highest degree it can mean.

    On ORDER ``low`` names the pair of opposites and ``high`` the side of it.
    """

    axis: Axis
    low: int = 0
    high: int = 0
    backward: bool = False
    """It governs what stands before it: ``paid nothing``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Everything that comparing claims needs to know of one language. All words in lower case."""

    code: str
    # Forms of words
    contractions: Mapping[str, str]
    """Endings of contracted words and the word they stand for: ``n't`` is ``not``."""
    contracted_stems: Mapping[str, str]
    """What is left of a word that loses letters before such an ending: ``wo``(``n't``) is ``will``."""
    irregular: Mapping[str, str]
    """Inflected forms and their base."""
    suffixes: tuple[tuple[str, str], ...]
    """Endings of inflection and what takes their place; the first that fits is taken."""
    dropped_vowel: str
    """A final vowel that some forms of a word lack: ``make``, ``making``; taken off every base."""
    adverb_suffix: str
    not_adverbs: frozenset[str]
    """Verbs and nouns with that ending: ``apply``, ``family``."""
    past_suffix: str
    past_forms: frozenset[str]
    """Past forms without the suffix: ``rose``."""
    present_suffix: str
    superlative_suffix: str
    comparative_suffix: str
    superlative_words: frozenset[str]
    """Words that make the next one a superlative: ``most expensive``."""
    superlative_nouns: frozenset[str]
    """Words that say by themselves that something is the most: ``record``."""
    main: frozenset[str]
    """Adjectives for the most important of a kind, which often is the largest or best."""
    any_other: frozenset[str]
    """Words after ``than`` by which a comparison is one with all others."""
    superlative_hedges: frozenset[str]
    """Words that take a superlative back: ``one of the largest``, ``second largest``."""
    not_superlative: frozenset[str]
    ranges: frozenset[str]
    """Words by which a superlative says among what, or since when, it is so: ``in``, ``ever``."""
    bounded_ranges: frozenset[str]
    """Those that bound it in time: ``since``."""
    endless_ranges: frozenset[str]
    """Those that do not: ``ever``, ``in history``."""
    places: tuple[frozenset[str], ...]
    """Kinds of places among which something is the first or most, the smaller before the larger."""
    never: frozenset[str]
    """Words that make a comparative a superlative of all time: ``never … higher``."""
    comparatives: frozenset[str]
    """Comparatives of measure: ``higher``, ``worse``."""
    comparing: frozenset[str]
    """Words before what something is compared with: ``than``."""
    measures: frozenset[str]
    """Words that say how much more or less it is, beside comparatives: ``more``, ``twice``."""
    negative_prefixes: tuple[str, ...]
    # Closed classes
    function_words: frozenset[str]
    breaks: frozenset[str]
    """Words that begin a clause."""
    conditions: frozenset[str]
    """Words that begin a clause which nobody asserts: ``if``, ``whether``."""
    questions: frozenset[str]
    """Words that begin an indirect question and nothing else: ``whether``."""
    complementizers: frozenset[str]
    """Words that begin what is said or known: ``that``."""
    open_words: frozenset[str]
    """Words for asking, deciding and knowing, which leave open what follows as a question."""
    joining: frozenset[str]
    """Words that set two events side by side, or one after the other, without a cause."""
    not_finite_after: frozenset[str]
    """After these stands no finite verb: ``to``, prepositions, articles."""
    auxiliaries: frozenset[str]
    affirming: frozenset[str]
    """Verbs that say no more of their object than that it is there: ``found evidence``."""
    limits: frozenset[str]
    """Words that limit a negation: ``not until``."""
    deadlines: frozenset[str]
    """Those after which a denial holds no more, or in which case: ``before``, ``unless``."""
    for_now: frozenset[str]
    """Words by which something holds only for the time being: ``yet``."""
    until_now: frozenset[str]
    """Words by which what is denied is still to come: ``yet``."""
    by_now: frozenset[str]
    """Words by which it is done: ``already``."""
    universal_denials: frozenset[str]
    """Denials of there being any at all: ``no``, ``nobody``."""
    alternatives: frozenset[str]
    """Words between two things of which one is so: ``or``."""
    changing: frozenset[str]
    """Verbs of change that say in no direction: ``changed``."""
    steady: frozenset[str]
    """Words for the lack of it: ``unchanged``."""
    exclusive: frozenset[str]
    """Those that leave out the rest: ``only two``."""
    coordinators: frozenset[str]
    """Words that set two main clauses side by side: ``and``, ``but``."""
    conceding: frozenset[str]
    """Modals that grant what the rest of the sentence goes against: ``may``."""
    contrasting: frozenset[str]
    """Words that begin that rest: ``but``."""
    determiners: frozenset[str]
    pronouns: frozenset[str]
    """Of the third person singular, which stand before a verb in the present."""
    persons: frozenset[str]
    """Words that can only mean one person: ``she``, ``Mr``."""
    # Words with force
    cues: Mapping[str, Sense]
    """Phrases in any form of their words, and their sense."""
    marks: Mapping[Axis, Mapping[str, Sense]]
    """Phrases that count only between sentences which surely stand for each other; cues of their own axes."""
    rounding: frozenset[str]
    """Words that only round a number after them: ``some 40``."""
    realisations: Mapping[str, Realisation | None]
    """Phrases by which something is less than done, in any form of their words; None: they only look so."""
    completing: frozenset[str]
    """Words by which something is done to the end, or in all its parts."""
    titles_of_cues: frozenset[str]
    """Cues that are names or months when written with a capital inside a sentence: ``May``, ``Will``."""
    abbreviations: frozenset[str]
    """Cues that abbreviate something before a number: ``No. 7``."""
    negative_words: frozenset[str]
    """Words with a negation inside them; near one, a missing negation proves nothing."""
    synonyms: tuple[frozenset[str], ...]
    antonyms: tuple[tuple[frozenset[str], frozenset[str]], ...]
    """Words of which one side turns a statement into the opposite of the other."""
    predicates: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    """Families of phrases that tell one matter, as so and as not so: ``approve``, ``throw ~ out``."""
    turning: tuple[str, ...]
    """Phrases over a predicate by which it is not so, besides negations: ``stop short of``."""
    unsettling: tuple[str, ...]
    """Phrases over a predicate that leave it open: ``call for``."""
    almost: frozenset[str]
    """Words that stop short of the one after them: ``nearly destroyed``."""
    scales: tuple[tuple[frozenset[str], ...], ...]
    """Words of one kind of deed, harm or likeness, the lesser before the graver: ``hurt``, ``killed``."""
    perception: frozenset[str]
    """Verbs with which ``could`` tells what happened: ``could hear``."""
    denying: frozenset[str]
    """Verbs that deny what follows, and leave it open where they are denied: ``exclude``, ``deny``."""
    asserting: frozenset[str]
    """Verbs that claim what follows or ask for it; who does not do so leaves it unsaid: ``find``, ``demand``."""
    declaring: frozenset[str]
    """Those of them that claim a thing to be so by naming it: ``declare a victory``."""
    requesting: frozenset[str]
    """Those of them that ask for it."""
    possibilities: frozenset[str]
    """Nouns and adjectives for what may be or may not be: ``risk``, ``possible``."""
    proofs: frozenset[str]
    """Words for what shows a claim to be so: ``evidence``, ``sign``, ``prove``."""
    beliefs: frozenset[str]
    """Verbs that leave what follows to somebody's opinion: ``doctors believe it will``."""
    knowing: frozenset[str]
    """Words by which somebody knew or meant what he did: ``aware``, ``plot``."""
    partitives: frozenset[str]
    """Words between a quantity and the whole it is taken from: ``of``."""
    vague_sources: frozenset[str]
    hearsay: frozenset[str]
    """Participles by which something is said by nobody: ``it is understood``."""
    impersonal: frozenset[str]
    """Pronouns of nobody and nothing: ``it``."""
    accounts: frozenset[str]
    """Nouns and verbs by which a sentence speaks of where it has something from: ``letter``, ``reckoning``."""
    opining: frozenset[str]
    """Words by which a judgement is somebody's: ``feels``, ``in her eyes``."""
    opinion: frozenset[str]
    """Words of judgement, not of record."""
    judgements: frozenset[str]
    """Those of them that are never of record: ``tedious``."""
    excess: frozenset[str]
    """Words that make a judgement of any measure: ``too``."""
    speakers: frozenset[str]
    """Pronouns that stand for somebody who speaks."""
    samples: frozenset[str]
    """What was studied in place of people: ``mice``, ``cells``."""
    present: frozenset[str]
    past: frozenset[str]
    perfect: frozenset[str]
    """Auxiliaries by which the tense of a clause is known."""
    by_whom: frozenset[str]
    """Words before whoever does what is told in the passive: ``by``."""
    passive: frozenset[str]
    """Auxiliaries of the passive: ``was``, ``been``."""
    bare_auxiliaries: frozenset[str]
    """Forms of auxiliaries that are not finite: ``be``."""
    time_words: frozenset[str]
    spells: frozenset[str]
    """Times that are counted rather than ranked: ``the first evening``."""
    infinitive: frozenset[str]
    """Words before an infinitive: ``to``."""
    # Stakes, which raise the severity
    accusation: frozenset[str]
    caveats: frozenset[str]
    """Words by which somebody denies something, or says how little it is known."""
    health: frozenset[str]
    law: frozenset[str]
    residue: tuple[str, ...]
    """Regular expressions of what a chatbot says about its own work."""


def word_set(text: str) -> frozenset[str]:
    """The words of a list parted by spaces."""
    return frozenset(text.split())


def phrase_table(sense: Sense, text: str) -> dict[str, Sense]:
    """The phrases of a list parted by commas, each with the same sense."""
    return {" ".join(phrase.split()): sense for phrase in text.split(",") if phrase.strip()}


def realisations(degree: Realisation | None, text: str) -> dict[str, Realisation | None]:
    """The phrases of a list parted by commas, each of the same degree."""
    return {" ".join(phrase.split()): degree for phrase in text.split(",") if phrase.strip()}


def form_table(text: str) -> dict[str, str]:
    """Inflected forms and their base, from lines such as ``go: goes went gone``."""
    table: dict[str, str] = {}
    for line in text.strip().splitlines():
        base, forms = line.split(":")
        table.update(dict.fromkeys(forms.split(), base.strip()))
    return table
