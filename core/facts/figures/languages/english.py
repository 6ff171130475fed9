"""English: British and American, with Indian scales."""

from __future__ import annotations

from core.facts.figures.figure import Bound
from core.facts.figures.languages import english_calendar as calendar
from core.facts.figures.languages import english_words as words
from core.facts.figures.languages.currencies import CODES, DOLLAR_COUNTRIES, PREFIXES
from core.facts.figures.languages.english_idioms import IDIOMS, STREETS
from core.facts.figures.languages.english_names import currency_names, unit_names
from core.facts.figures.languages.language import Language, Phrases

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
)
_CARDINALS = {word: value for value, word in enumerate(f"{_ONES} seventeen eighteen nineteen".split())}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_CARDINALS |= {word: 20 + 10 * at for at, word in enumerate(_TENS)} | {"fourty": 40, "nought": 0, "naught": 0}

_ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
}
_ORDINALS |= {word.removesuffix("y") + "ieth": _CARDINALS[word] for word in _TENS}
_ORDINALS |= {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9}

_PORTIONS = {word: value for word, value in _ORDINALS.items() if value not in (1, 2)} | {"quarter": 4}
_ORDINALS |= {"maiden": 1}
_PORTIONS |= {f"{word}s": value for word, value in _PORTIONS.items()} | {"halves": 2, "half": 2}

LANGUAGE = Language(
    code="en",
    decimal=".",
    grouping=",'\u2019",
    cardinals=_CARDINALS,
    hundreds={"hundred": 100, "hundreds": 100},
    scales={
        **dict.fromkeys(("thousand", "thousands"), 10**3),
        **dict.fromkeys(("million", "millions"), 10**6),
        **dict.fromkeys(("billion", "billions", "milliard"), 10**9),
        **dict.fromkeys(("trillion", "trillions"), 10**12),
        **dict.fromkeys(("quadrillion",), 10**15),
        **dict.fromkeys(("lakh", "lakhs", "lac"), 10**5),
        **dict.fromkeys(("crore", "crores"), 10**7),
    },
    short_scales={
        "k": 10**3,
        "m": 10**6,
        "mn": 10**6,
        "mln": 10**6,
        "mil": 10**6,
        "b": 10**9,
        "bn": 10**9,
        "bln": 10**9,
        "t": 10**12,
        "tn": 10**12,
        "tln": 10**12,
        "trn": 10**12,
        "cr": 10**7,
        "mio": 10**6,
        "mrd": 10**9,
    },
    dotted_scales=frozenset({"mio", "mrd", "mln", "mn", "bn", "bln"}),
    slang_scales={"grand": 10**3},
    joiners=frozenset({"and"}),
    point=frozenset({"point"}),
    articles=frozenset({"a", "an"}),
    ordinals=_ORDINALS,
    ordinal_suffixes=frozenset({"st", "nd", "rd", "th"}),
    portions=_PORTIONS,
    half=frozenset({"half"}),
    half_as_period=frozenset({"half"}),
    collectives=words.COLLECTIVES,
    sized_nouns=words.SIZED_NOUNS,
    places=words.PLACES,
    multiples=words.MULTIPLES,
    multiple_suffixes=frozenset({"fold"}),
    times=frozenset({"times", "x", "×"}),
    vague={
        "dozens": (24, 99),
        "scores": (40, 99),
        "tens": (20, 99),
        "hundreds": (200, 999),
        "thousands": (2000, 9999),
        "millions": (2 * 10**6, 10**9 - 1),
        "billions": (2 * 10**9, 10**12 - 1),
        "trillions": (2 * 10**12, 10**15 - 1),
    },
    no_count=frozenset(),
    bounds_before=words.BOUNDS_BEFORE,
    bounds_after=words.BOUNDS_AFTER,
    in_course_of=frozenset({"over"}),
    give_or_take=Phrases(dict.fromkeys(("give or take", "plus or minus", "±", "+/-"), True)),
    bounds_after_noun=words.BOUNDS_AFTER_NOUN,
    bounds_after_comma=Phrases({"give or take": Bound.ABOUT, "more or less": Bound.ABOUT}),
    minus=frozenset({"minus", "negative", "-", "\u2212", "\u2013"}),
    of=frozenset({"of"}),
    share_over=frozenset({"on", "in"}),
    of_them=frozenset({"them", "these", "those", "whom", "which"}),
    out_of=Phrases(
        dict.fromkeys(
            (
                *("out of", "in"),
                *(f"{of} {every}" for of in ("out of", "of", "in", "from") for every in ("every", "each")),
            ),
            True,
        )
    ),
    ratio_in=frozenset({"in"}),
    every=frozenset({"every", "each"}),
    range_to=frozenset({"to", "-", "\u2013", "\u2010", "\u2011", "\u2014", "through", "till", "~"}),
    between=frozenset({"between", "anywhere", "betwixt"}),
    both=frozenset({"and"}),
    either=frozenset({"or"}),
    units=Phrases(unit_names()),
    glued_units=frozenset({"in"}),
    points=frozenset({"point", "points"}),
    rate_words=frozenset("rate rates yield yields inflation percent % percentage pct basis".split()),
    percent=words.PERCENT_NAMES,
    currencies=Phrases(currency_names()),
    age_after=words.AGE_AFTER,
    age_before=words.AGE_BEFORE,
    copulas=frozenset({"is", "was"}),
    persons=frozenset({"he", "she", "who", "i"}),
    not_persons=frozenset({"it", "this", "that", "there", "what", "which"}),
    age_ends=frozenset({"and", "when", "but", "at", "now"}),
    birthdays=frozenset({"birthday", "birthdays"}),
    age_groups=frozenset({"over", "under"}),
    seconds_before=frozenset({"in", "within", "by", "for"}),
    foot=frozenset({"foot"}),
    below_zero=Phrases(dict.fromkeys(("below zero", "degrees below zero"), True)),
    months=calendar.MONTHS,
    ambiguous_months=frozenset({"may", "march", "mar", "jan", "sept", "sep", "dec"}),
    name_months=frozenset({"april", "june", "august"}),
    eras=calendar.ERAS,
    weekdays=calendar.WEEKDAYS,
    seasons=calendar.SEASONS,
    holidays=calendar.HOLIDAYS,
    date_parts=calendar.DATE_PARTS,
    year_before=calendar.YEAR_BEFORE,
    decades=calendar.DECADES,
    level_before=frozenset({"low", "lower", "high", "upper"}),
    century=frozenset({"century", "centuries"}),
    quarter=frozenset({"quarter"}),
    year_quarter=frozenset({"quarter"}),
    relative=calendar.RELATIVE,
    calendar_units=calendar.CALENDAR_UNITS,
    days_relative=calendar.DAYS_RELATIVE,
    ago=calendar.AGO,
    from_today=frozenset({"ago", "now", "time", "hence"}),
    meridiem=calendar.MERIDIEM,
    oclock=Phrases({"o'clock": True, "o\u2019clock": True, "oclock": True}),
    clock_words={"noon": 720, "midday": 720, "midnight": 0},
    past=frozenset({"past", "after"}),
    only_past_hour=frozenset({"past"}),
    hour_marks=frozenset({"h"}),
    length_marks=frozenset({"h"}),
    to_hour=frozenset({"to", "before", "till"}),
    minutes_left=Phrases(
        {
            f"{left} {to}": True
            for left in ("to go", "left", "remaining")
            for to in ("until", "till", "before", "to")
        }
        | {"short of": True, "shy of": True}
    ),
    clock_before=calendar.CLOCK_BEFORE,
    military=frozenset({"hours", "hrs"}),
    half_past_hour=True,
    zones=calendar.ZONES,
    idioms=Phrases({phrase.replace(" ", mark): True for phrase in IDIOMS for mark in " -"}),
    streets=STREETS,
    label_nouns=words.LABEL_NOUNS,
    orders=Phrases(dict.fromkeys(("order of magnitude", "orders of magnitude"), True)),
    digit_nouns=frozenset({"figure", "figures", "digit", "digits"}),
    digit_counts={"single": 1, "double": 2, "triple": 3},
    before_them=words.BEFORE_THEM,
    pronoun_after=words.PRONOUN_AFTER,
    pronoun_before=words.PRONOUN_BEFORE,
    score_words=words.SCORE_WORDS,
    score_units=words.SCORE_UNITS,
    score_to=frozenset({"against"}),
    step_before=frozenset({"by"}),
    range_from=frozenset({"from"}),
    origin_before=frozenset({"from"}),
    determiners=frozenset("the a an his her its their our your my this that these those s".split()),
    possessives=frozenset("his her their our my your its mid early late".split()) - {"mid", "early", "late"},
    plural_nouns=words.PLURAL_NOUNS,
    not_counted=words.NOT_COUNTED,
    year_prefixes=frozenset("pre post mid early late".split()),
    circa=frozenset({"c", "ca"}),
    than=frozenset({"than"}),
    counted_than=frozenset({"more", "fewer", "less", "greater"}),
    year_only_before=calendar.YEAR_ONLY_BEFORE,
    count_before=frozenset("than about nearly over some almost least roughly".split()),
    day_before=frozenset({"on", "the", "since", "until", "till"}),
    month_before=calendar.MONTH_BEFORE,
    relative_any=frozenset({"past", "coming", "prior", "preceding"}),
    listed_days=frozenset({"yesterday", "tomorrow"}),
    minute_words=frozenset({"minute", "minutes"}),
    multiple_after=words.MULTIPLE_AFTER,
    multiple_needs_after=words.MULTIPLE_NEEDS_AFTER,
    remaining=frozenset({"remaining"}),
    past_ends="ed",
    share_after=words.SHARE_AFTER,
    change_verbs=words.CHANGE_VERBS,
    comparatives=words.COMPARATIVES,
    ordinal_not_before=frozenset({"split"}),
    ordinal_not_after=frozenset({"hand", "thoughts", "guess"}),
    ordinal_only_before=words.ORDINAL_ONLY_BEFORE,
    scaled_currencies=frozenset({"won", "mark", "marks", "real", "sol", "lei", "sterling", "crown", "dong"}),
    mass_currencies={"pound": "GBP", "pounds": "GBP"},
    million_before=frozenset({"$", "\u20ac", "\u00a3", "\u00a5", "\u20b9"}),
    half_of_time=frozenset("first second other better next last final opening closing".split()),
    group_before=frozenset("additional same remaining other first last final".split()),
    several=frozenset({"several", "few", "many"}),
    article_not_unit=frozenset(
        {"second", "foot", "day", "stone", "yard", "bit", "degree", "knot", "pound", "barrel"}
    )
    - {"day"},
    per=frozenset({"per", "every", "by", "each"}),
    rate_for=frozenset({"for", "on"}),
    people=words.PEOPLE,
    part_ranks=frozenset("top bottom upper lower best worst".split()),
    superlative_ends=("est",),
    trials_over=frozenset({"on", "over"}),
    place_before=frozenset("in on at near inside outside aboard within into onto across around".split()),
    clock_at=frozenset({"at"}),
    age_nouns=words.AGE_NOUNS,
    age_groups_between=words.AGE_GROUPS_BETWEEN,
    chances=frozenset({"time", "case", "chance", "occasion"}),
    mass_before=frozenset("weigh weighs weighing weighed lost lose losing gained gain".split()),
    not_compound=words.NOT_COMPOUND,
    number_prefixes=words.NUMBER_PREFIXES,
    glued_before=frozenset(CODES | PREFIXES.keys() | DOLLAR_COUNTRIES.keys() | {"x"})
    - {"a", "c", "s", "t", "b", "n", "j", "z"},
    lower_labels=frozenset("article section chapter page line paragraph route flight".split()),
    vague_before_of=frozenset({"scores", "tens"}),
    rate_before=words.RATE_BEFORE,
    holiday_before=frozenset("at by before since until till over around last next this every".split()),
    duration_before=words.DURATION_BEFORE,
)
