"""The shape of a language table, and phrases that are looked up word by word."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from core.facts.figures.lexer import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from fractions import Fraction

    from core.facts.figures.figure import Bound
    from core.facts.figures.units import Unit

T = TypeVar("T")


class Phrases(Generic[T]):
    """A lookup of phrases of one or more words; the longest that fits wins."""

    __slots__ = ("_by_words", "_last_words", "_lengths", "_longest", "all_words")

    def __init__(self, table: Mapping[str, T]) -> None:
        self._by_words = {tuple(words_of(phrase)): value for phrase, value in table.items()}
        lengths: dict[str, set[int]] = defaultdict(set)
        for words in self._by_words:
            lengths[words[0]].add(len(words))
        # By the first word how long its phrases are, the longest first.
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}
        self._last_words = frozenset(words[-1] for words in self._by_words)
        self.all_words = frozenset(word for words in self._by_words for word in words)
        self._longest = max(map(len, self._by_words), default=0)

    def match(self, words: list[str], at: int) -> tuple[T, int] | None:
        """The value of the longest phrase that begins at ``words[at]``, and the index after it."""
        if at < len(words) and (lengths := self._lengths.get(words[at])) is not None:
            for length in lengths:
                phrase = tuple(words[at : at + length])
                if phrase in self._by_words:
                    return self._by_words[phrase], at + len(phrase)
        return None

    def match_before(self, words: list[str], at: int) -> tuple[T, int] | None:
        """The value of the longest phrase that ends just before ``words[at]``, and the index where it begins."""
        if at < 1 or words[at - 1] not in self._last_words:
            return None
        for length in range(min(self._longest, at), 0, -1):
            found = self.match(words, at - length)
            if found is not None and found[1] == at:
                return found[0], at - length
        return None

    @property
    def first_words(self) -> frozenset[str]:
        return frozenset(self._lengths)


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Everything the grammar needs to know of one language. All words in lower case."""

    code: str
    decimal: str
    """The decimal mark."""
    grouping: str
    """The marks that may part thousands; no-break and thin spaces always may."""
    # Numbers in words
    cardinals: Mapping[str, int]
    """Words for 0 to 99 and the like that add up: ``twenty`` ``one``."""
    hundreds: Mapping[str, int]
    scales: Mapping[str, int]
    slang_scales: Mapping[str, int] = field(default_factory=dict)
    """Scales that are other words too where a noun follows: ``two grand``."""
    short_scales: Mapping[str, int]
    """Abbreviated scales, written after digits only: ``bn``, ``m``."""
    joiners: frozenset[str] = frozenset()
    """``and`` inside a number."""
    articles: frozenset[str] = frozenset()
    """``a`` as one."""
    point: frozenset[str] = frozenset()
    """The decimal mark in words."""
    bare_scales: bool = False
    """Hundred and thousand need no one before them: French ``cent``, ``mille``."""
    million_before: frozenset[str] = frozenset()
    """Words before a number after which a lone ``m`` is a million."""
    mixed: Mapping[str, Fraction] = field(default_factory=dict)
    """Halves in one word: German ``anderthalb``, ``dreieinhalb``."""
    compound: Callable[[str], int | None] | None = None
    """Reads a number written as one word, for languages that do (``einundzwanzig``)."""
    scores: frozenset[str] = frozenset()
    """Twenties that multiply: French ``quatre-vingts``."""
    ordinals: Mapping[str, int]
    ordinal_suffixes: frozenset[str] = frozenset()
    ordinal_point: bool = False
    """A point after digits makes an ordinal: German ``3. Mai``."""
    portions: Mapping[str, int]
    """Denominators: ``third`` 3, ``quarters`` 4."""
    half: frozenset[str] = frozenset()
    half_as_period: frozenset[str] = frozenset()
    """Those of them that name a period after an article: ``lost money in the half``."""
    collectives: Mapping[str, int]
    """``dozen`` 12, ``pair`` 2, ``trio`` 3."""
    sized_nouns: Phrases[int] = field(default_factory=lambda: Phrases({}))
    """Nouns for so many: ``hat-trick`` 3."""
    places: Phrases[int] = field(default_factory=lambda: Phrases({}))
    """Names for a rank: ``silver wedding`` 25, ``runner-up`` 2."""
    multiples: Mapping[str, Fraction]
    """``twice`` 2, ``halved`` 1/2."""
    multiple_suffixes: frozenset[str] = frozenset()
    """``tenfold``."""
    times: frozenset[str] = frozenset()
    """``times``, ``x``, ``mal``."""
    vague: Mapping[str, tuple[int, int]]
    """``dozens`` 24 to 99."""
    orders: Phrases[bool] = field(default_factory=lambda: Phrases({}))
    """``orders of magnitude``."""
    digit_nouns: frozenset[str] = frozenset()
    digit_counts: Mapping[str, int] = field(default_factory=dict)
    """``six-figure``, ``double digits``."""
    before_them: frozenset[str] = frozenset()
    """Words behind a count of those that came before: ``two earlier novels``."""
    no_count: frozenset[str] = frozenset()
    """``no`` as zero."""
    # What stands around numbers
    bounds_before: Phrases[Bound]
    bounds_after: Phrases[Bound]
    bounds_after_noun: Phrases[Bound] = field(default_factory=lambda: Phrases({}))
    """Those that what is counted may part from the figure: ``300 guests or more``."""
    give_or_take: Phrases[bool] = field(default_factory=lambda: Phrases({}))
    """Between a number and by how much it may be wrong."""
    bounds_after_comma: Phrases[Bound] = field(default_factory=lambda: Phrases({}))
    """Those that a comma may part from the figure: ``400, give or take``."""
    in_course_of: frozenset[str] = frozenset()
    """Hedges that behind an amount say in how long it came: ``$126 million over 12 years``."""
    minus: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    share_over: frozenset[str] = frozenset()
    """Between cents and the unit that they are a share of: ``20 cents on the dollar``."""
    of_them: frozenset[str] = frozenset()
    """Pronouns after ``of`` for what was counted just before: ``120 of them``."""
    out_of: Phrases[bool]
    ratio_in: frozenset[str] = frozenset()
    """``in`` of ``one person in 12``."""
    ratio_over: frozenset[str] = frozenset()
    """Joins a part and its whole around what is counted: ``un jeune sur cinq``."""
    every: frozenset[str] = frozenset()
    range_to: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    """``and`` after ``between``."""
    either: frozenset[str] = frozenset()
    """``or`` in ``two or three``."""
    # Units
    capital_nouns: bool = False
    """Every noun has a capital, so that one says nothing of a name."""
    units: Phrases[str]
    """Unit words to symbols of ``UNITS``."""
    glued_units: frozenset[str] = frozenset()
    """Units that are other words too unless they touch the digits: ``6ft 4in``."""
    percent: Phrases[Unit]
    points: frozenset[str] = frozenset()
    """``point`` alone, which is a percentage point where ``rate_words`` stand around it."""
    rate_words: frozenset[str] = frozenset()
    currencies: Phrases[tuple[str, int]]
    """Currency words to the ISO 4217 code and how many of this unit make one of it."""
    age_after: Phrases[bool]
    age_before: Phrases[bool]
    """``aged``, ``at the age of``."""
    copulas: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    not_persons: frozenset[str] = frozenset()
    age_ends: frozenset[str] = frozenset()
    """``is`` after a name or ``she``, but not ``it``, and what ends the statement of an age: ``and``, ``when``."""
    birthdays: frozenset[str] = frozenset()
    """Nouns before which a rank is an age."""
    age_groups: frozenset[str] = frozenset()
    """Words before the age that bounds a group: ``over-65s``."""
    seconds_before: frozenset[str] = frozenset()
    """Words after which whole digits and ``s`` are seconds: ``in 45s``; elsewhere a plural (``two 737s``)."""
    foot: frozenset[str] = frozenset()
    """The foot after which bare inches may follow: ``six foot two``."""
    below_zero: Phrases[bool] = field(default_factory=lambda: Phrases({}))
    """After a number that they turn: ``five below zero``."""
    # Dates
    months: Mapping[str, int]
    ambiguous_months: frozenset[str] = frozenset()
    """``may``, ``march``: months only where something beside them says so."""
    name_months: frozenset[str] = frozenset()
    """Months whose name people bear too: never beside another name."""
    eras: Mapping[str, int] = field(default_factory=dict)
    """``BC`` -1 and ``AD`` 1, beside a year or century."""
    lower_case_calendar: bool = False
    """Months and weekdays have no capital."""
    weekdays: Mapping[str, int]
    seasons: Mapping[str, str]
    holidays: Phrases[str]
    date_parts: Phrases[str]
    """``early``, ``late``, ``the end of`` before a date."""
    year_before: frozenset[str] = frozenset()
    """Words after which four digits are a year: ``in``, ``since``."""
    decades: Mapping[str, int]
    level_before: frozenset[str] = frozenset()
    """Words before ``30s`` that make it a level and no decade: temperatures in the ``low`` 30s."""
    century: frozenset[str] = frozenset()
    quarter: frozenset[str] = frozenset()
    year_quarter: frozenset[str] = frozenset()
    year_half: frozenset[str] = frozenset()
    """Parts of a business year after an ordinal: ``third quarter``, ``erstes Halbjahr``."""
    relative: Mapping[str, int]
    """``last`` -1, ``next`` 1, before a unit of the calendar."""
    calendar_units: Mapping[str, str]
    days_relative: Mapping[str, int]
    """``yesterday`` -1."""
    ago: Phrases[int]
    """After a duration: ``ago`` -1, ``later`` 1, ``earlier`` -1."""
    from_today: frozenset[str] = frozenset()
    """The last words of those that count from the day of writing."""
    ago_before: Phrases[int] = field(default_factory=lambda: Phrases({}))
    """Before a duration: German ``vor`` -1."""
    # Times of day
    meridiem: Phrases[int]
    """``a.m.`` 0, ``p.m.`` 12, ``in the morning`` 0."""
    oclock: Phrases[bool]
    clock_words: Mapping[str, int]
    """``noon`` 720."""
    past: frozenset[str] = frozenset()
    only_past_hour: frozenset[str] = frozenset()
    """Those that minutes have only before an hour of the clock: "26 minutes past four"."""
    to_hour: frozenset[str] = frozenset()
    minutes_left: Phrases[bool] = field(default_factory=lambda: Phrases({}))
    """Between minutes and the hour that they lead to: ``twenty minutes to go until midnight``."""
    half_before_hour: bool = False
    """``halb drei`` is 2:30."""
    decade_suffixes: frozenset[str] = frozenset({"s"})
    """What follows the digits of a decade: ``1990s``, ``1990er``."""
    decade_before: frozenset[str] = frozenset()
    """Words before a year that make it a decade: French ``années``."""
    dotted_scales: frozenset[str] = frozenset()
    """Abbreviated scales with a point: ``Mio.``"""
    clock_before: frozenset[str] = frozenset()
    """Words before a bare clock time: ``at``."""
    military: frozenset[str] = frozenset()
    """``hours`` after four digits: ``at 1430 hours``."""
    zones: frozenset[str] = frozenset()
    half_past_hour: bool = False
    """``at half ten`` is 10:30."""
    # Not figures
    idioms: Phrases[bool] = field(default_factory=lambda: Phrases({}))
    """Set phrases whose number word counts nothing: ``second to none``, ``net zero``."""
    streets: frozenset[str] = frozenset()
    """Nouns that end an address: ``10 Downing Street``."""
    label_nouns: frozenset[str] = frozenset()
    pronoun_after: frozenset[str] = frozenset()
    """Words after ``one`` that make it a pronoun."""
    pronoun_before: frozenset[str] = frozenset()
    score_words: frozenset[str] = frozenset()
    """Words of contests and ballots, after which ``52 to 48`` is one score."""
    score_to: frozenset[str] = frozenset()
    """Words between the two sides of a score besides those of ranges: German ``367 zu 264``."""
    score_units: frozenset[str] = frozenset()
    """What a score counts: ``eight votes to seven``."""
    step_before: frozenset[str] = frozenset()
    """Words before how much something changed: ``rose by 5 to 10``."""
    duration_before: frozenset[str] = frozenset()
    """Words before ``a year`` that make it a length of time, not a rate."""
    # Around dates
    range_from: frozenset[str] = frozenset()
    origin_before: frozenset[str] = frozenset()
    """Words before what something came from: ``up from 200``."""
    determiners: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    plural_nouns: frozenset[str] = frozenset()
    """Plurals that do not look like one: ``people``."""
    not_counted: frozenset[str] = frozenset()
    """Words after four digits that they do not count, so that these are a year."""
    year_prefixes: frozenset[str] = frozenset()
    """Prefixes joined to a year: ``pre-1945``."""
    circa: frozenset[str] = frozenset()
    """Abbreviations with a point before a year: ``c. 1450``."""
    than: frozenset[str] = frozenset()
    counted_than: frozenset[str] = frozenset()
    """Before ``than``, what makes four digits a count: ``more`` than 1000."""
    year_only_before: frozenset[str] = frozenset()
    """Words after which four digits are a year whatever follows: ``since``."""
    count_before: frozenset[str] = frozenset()
    day_before: frozenset[str] = frozenset()
    """Words after which digits with a point are the day of a month: ``on 5. April``."""
    month_before: frozenset[str] = frozenset()
    """Words before a month whose name is also another word."""
    relative_after: Mapping[str, int] = field(default_factory=dict)
    """Relative words that follow the unit: French ``la semaine dernière``."""
    relative_any: frozenset[str] = frozenset()
    """Relative words that go with units of the calendar only: ``past``."""
    listed_days: frozenset[str] = frozenset()
    """``yesterday``, ``tomorrow``; ``today`` mostly says `nowadays` and is left out."""
    hour_marks: frozenset[str] = frozenset()
    """Marks between hour and minutes besides the colon: French ``h``."""
    length_marks: frozenset[str] = frozenset()
    """Those that are a length of time up to 12, but after ``at``: English ``2h15``."""
    minutes_after_oclock: bool = False
    """German ``17 Uhr 30``."""
    minute_words: frozenset[str] = frozenset()
    # Around quantities
    multiple_after: frozenset[str] = frozenset()
    """Words after ``double`` that make it a multiple and not part of a name."""
    multiple_needs_after: frozenset[str] = frozenset()
    remaining: frozenset[str] = frozenset()
    """Words before a portion that is a share without an article: ``the remaining eighth``."""
    past_ends: str = ""
    """How verbs of the past end, before which ``a third`` is a share: ``one quarter died``."""
    share_after: frozenset[str] = frozenset()
    """Words after ``a third`` that make it a share and not an ordinal."""
    change_verbs: frozenset[str] = frozenset()
    comparatives: frozenset[str] = frozenset()
    """``more``, ``cheaper``: words behind a share that make it a difference."""
    ordinal_not_before: frozenset[str] = frozenset()
    """Words after which an ordinal word is no figure: ``at`` first."""
    ordinal_not_after: frozenset[str] = frozenset()
    ordinal_only_before: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words that are ordinals only before what happens more than once: ``maiden`` flight."""
    scaled_currencies: frozenset[str] = frozenset()
    """Currency words that are other words too and need a scale or sign: ``won``, ``mark``."""
    mass_currencies: Mapping[str, str] = field(default_factory=dict)
    """Currency words that also name a unit: ``pounds`` GBP."""
    plural_ends: str = "s"
    """How plural portions end (``two thirds``); empty where they do not differ."""
    share_articles: frozenset[str] = frozenset()
    half_of_time: frozenset[str] = frozenset()
    """Words before ``half`` that make it a part of a match or a year: ``first half``."""
    group_before: frozenset[str] = frozenset()
    """Words before ``trio`` that make it a count: ``the additional trio``."""
    several: frozenset[str] = frozenset()
    article_not_unit: frozenset[str] = frozenset()
    per: frozenset[str] = frozenset()
    rate_for: frozenset[str] = frozenset()
    """Before those: ``for each square metre``."""
    people: frozenset[str] = frozenset()
    """Nouns for a person, before ``of four`` or ``, 45``."""
    part_ranks: frozenset[str] = frozenset()
    """Words besides superlatives that tell which part of a whole: ``the top fifth of earners``."""
    superlative_ends: tuple[str, ...] = ()
    trials_over: frozenset[str] = frozenset()
    """What other languages have for ``in`` between trials: ``two times on three``."""
    place_before: frozenset[str] = frozenset()
    """Prepositions before a place, which has no age: ``in the lift, 34,``."""
    clock_at: frozenset[str] = frozenset()
    """Words before a number of hours that make it a time of day: ``at 21 hours``."""
    age_nouns: Mapping[str, int] = field(default_factory=dict)
    """Nouns for somebody of an age, with the decade: ``octogenarian`` 80."""
    age_groups_between: frozenset[str] = frozenset()
    """Nouns for persons whose ages a bare range gives: ``children between 12 and 15``."""
    chances: frozenset[str] = frozenset()
    """Nouns for one of many trials: ``one time in a hundred``."""
    mass_before: frozenset[str] = frozenset()
    """Verbs before pounds that weigh."""
    not_compound: frozenset[str] = frozenset()
    """Words joined to a number word by a hyphen that make a word and no count: ``two-faced``."""
    number_prefixes: frozenset[str] = frozenset()
    """Prefixes joined to a number by a hyphen: ``mid-2024``, ``sub-20``."""
    glued_before: frozenset[str] = frozenset()
    """Letters that touch a number and are no part of a name: currency letters."""
    lower_labels: frozenset[str] = frozenset()
    """Label nouns that need no capital."""
    vague_before_of: frozenset[str] = frozenset()
    """Vague counts that are other words too without ``of``: ``scores``."""
    rate_before: frozenset[str] = frozenset()
    """Words before ``a year`` that make it a rate: ``twice``."""
    holiday_before: frozenset[str] = frozenset()
    """Words of time before a holiday named alone."""
