"""English: British and American, with Indian scales."""

from __future__ import annotations

from fractions import Fraction

from core.facts.figures.figure import Bound
from core.facts.figures.languages.currencies import CODES, DOLLAR_COUNTRIES, PREFIXES
from core.facts.figures.languages.english_idioms import IDIOMS, STREETS
from core.facts.figures.languages.english_names import currency_names, unit_names
from core.facts.figures.languages.language import Language, Phrases
from core.facts.figures.units import BASIS_POINTS, PERCENT, POINTS

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

_MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep"
        "|october oct|november nov|december dec".split("|"),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat"
        "|sunday sun".split("|")
    )
    for name in names.split()
}


def _bounds(table: dict[Bound, str]) -> Phrases[Bound]:
    return Phrases({phrase: bound for bound, phrases in table.items() for phrase in phrases.split(", ")})


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
    },
    joiners=frozenset({"and"}),
    point=frozenset({"point"}),
    articles=frozenset({"a", "an"}),
    ordinals=_ORDINALS,
    ordinal_suffixes=frozenset({"st", "nd", "rd", "th"}),
    portions=_PORTIONS,
    half=frozenset({"half"}),
    half_as_period=frozenset({"half"}),
    collectives={
        "dozen": 12,
        "dozens": 12,
        "couple": 2,
        "pair": 2,
        "trio": 3,
        "threesome": 3,
        "quartet": 4,
        "quintet": 5,
    },
    multiples={
        "twice": Fraction(2),
        "thrice": Fraction(3),
        "double": Fraction(2),
        "doubled": Fraction(2),
        "doubles": Fraction(2),
        "doubling": Fraction(2),
        "triple": Fraction(3),
        "tripled": Fraction(3),
        "tripling": Fraction(3),
        "treble": Fraction(3),
        "trebled": Fraction(3),
        "quadruple": Fraction(4),
        "quadrupled": Fraction(4),
        "halved": Fraction(1, 2),
        "halving": Fraction(1, 2),
    },
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
    bounds_before=_bounds(
        {
            Bound.EXACT: "just, only, exactly, precisely",
            Bound.ABOUT: "about, around, roughly, approximately, approx, some, circa, close to, near, an estimated"
            ", estimated, in the region of, in the neighbourhood of, or so, a period approaching, somewhere around, ~"
            ", an average of, on average",
            Bound.NEARLY: "nearly, almost, just under, just below, just short of, virtually, not quite, a little under"
            ", slightly under, slightly less than, a little less than, just less than, just shy of, nearing, approaching",
            Bound.OVER: "more than, over, above, upwards of, upward of, in excess of, greater than, larger than, >"
            ", beyond, exceeding, well over, just over, a little over, slightly over, just above, a little more than"
            ", slightly more than, just more than, better than, north of, topped, exceeded, longer than, higher than"
            ", older than, a little after, shortly after, soon after, just after, not long after, a little past"
            ", shortly past, just past",
            Bound.UNDER: "less than, fewer than, under, below, well under, smaller than, <, south of, lower than"
            ", younger than, shorter than, not even, shortly before, just before, not long before"
            ", a little before",
            Bound.AT_LEAST: "at least, no fewer than, no less than, not less than, not fewer than, a minimum of"
            ", minimum of, as many as at least, ≥",
            Bound.AT_MOST: "at most, up to, no more than, not more than, a maximum of, maximum of, as many as"
            ", as much as, at the most, not later than, no later than, capped at, ≤",
        }
    ),
    bounds_after=_bounds(
        {
            Bound.ABOUT: "or so, or thereabouts, approximately, odd",
            Bound.AT_LEAST: "or more, or higher, or over, plus, and over, and above, or older, and older, +, at least"
            ", or longer",
            Bound.AT_MOST: "or less, or fewer, or under, and under, or younger, at most, or lower",
        }
    ),
    minus=frozenset({"minus", "negative", "-", "\u2212", "\u2013"}),
    of=frozenset({"of"}),
    out_of=Phrases({"out of": True, "out of every": True, "of every": True, "in": True, "in every": True}),
    ratio_in=frozenset({"in"}),
    every=frozenset({"every"}),
    range_to=frozenset({"to", "-", "\u2013", "\u2010", "\u2011", "\u2014", "through", "till", "~"}),
    between=frozenset({"between", "anywhere", "betwixt"}),
    both=frozenset({"and"}),
    either=frozenset({"or"}),
    units=Phrases(unit_names()),
    glued_units=frozenset({"in"}),
    points=frozenset({"point", "points"}),
    rate_words=frozenset("rate rates yield yields inflation percent % percentage pct basis".split()),
    percent=Phrases(
        {
            **dict.fromkeys(
                ("%", "percent", "per cent", "pct", "pc", "percents", "percentage", "per-cent"), PERCENT
            ),
            **dict.fromkeys(
                (
                    "percentage point",
                    "percentage points",
                    "percentage-point",
                    "percent point",
                    "percent points",
                    "% points",
                    "pp",
                    "ppt",
                    "ppts",
                    "pps",
                    "per cent points",
                ),
                POINTS,
            ),
            **dict.fromkeys(("basis point", "basis points", "basis-point", "bp", "bps"), BASIS_POINTS),
        }
    ),
    currencies=Phrases(currency_names()),
    age_after=Phrases(
        {
            phrase.replace(" ", mark): True
            for phrase in (
                "year old, years old, year olds, years of age, month old, months old, week old, weeks old, day old"
                ", days old, yr old, yrs old"
            ).split(", ")
            for mark in " -"
        }
    ),
    age_before=Phrases(
        dict.fromkeys(
            (
                "aged",
                "age",
                "ages",
                "at the age of",
                "at age",
                "the age of",
                "the ages of",
                "ages of",
                "turned",
                "turning",
                "turns",
            ),
            True,
        )
    ),
    copulas=frozenset({"is", "was"}),
    persons=frozenset({"he", "she", "who", "i"}),
    not_persons=frozenset({"it", "this", "that", "there", "what", "which"}),
    age_ends=frozenset({"and", "when", "but", "at", "now"}),
    age_groups=frozenset({"over", "under"}),
    seconds_before=frozenset({"in", "within", "by", "for"}),
    foot=frozenset({"foot"}),
    below_zero=Phrases(dict.fromkeys(("below zero", "degrees below zero"), True)),
    months=_MONTHS,
    ambiguous_months=frozenset({"may", "march", "mar", "jan", "sept", "sep", "dec"}),
    name_months=frozenset({"april", "june", "august"}),
    eras={"bc": -1, "bce": -1, "ad": 1, "ce": 1},
    weekdays=_WEEKDAYS,
    seasons={
        "spring": "spring",
        "summer": "summer",
        "autumn": "autumn",
        "fall": "autumn",
        "winter": "winter",
    },
    holidays=Phrases(
        {
            "christmas": "Christmas",
            "christmas day": "Christmas Day",
            "christmas eve": "Christmas Eve",
            "easter": "Easter",
            "easter sunday": "Easter Sunday",
            "easter monday": "Easter Monday",
            "good friday": "Good Friday",
            "new year's day": "New Year's Day",
            "new year\u2019s day": "New Year's Day",
            "new year's eve": "New Year's Eve",
            "new year\u2019s eve": "New Year's Eve",
            "boxing day": "Boxing Day",
            "halloween": "Halloween",
            "thanksgiving": "Thanksgiving",
            "valentine's day": "Valentine's Day",
            "valentine\u2019s day": "Valentine's Day",
            "may day": "May Day",
            "labor day": "Labor Day",
            "labour day": "Labour Day",
            "memorial day": "Memorial Day",
            "independence day": "Independence Day",
            "bastille day": "Bastille Day",
            "midweek": "midweek",
        }
    ),
    date_parts=Phrases(
        {
            "early": "early",
            "mid": "mid",
            "middle of": "mid",
            "the middle of": "mid",
            "late": "late",
            "beginning of": "start",
            "start of": "start",
            "end of": "end",
            "close of": "end",
            "final quarter of": "quarter 4",
            "last quarter of": "quarter 4",
            "first week of": "first week",
            "second week of": "second week",
            "third week of": "third week",
            "last week of": "last week",
            "final week of": "last week",
        }
    ),
    year_before=frozenset(
        "in since by until till from of before after during through year early late mid late- mid- to for and"
        " spring summer autumn fall winter circa about around than throughout christmas easter between or back"
        " january february march april may june july august september october november december".split()
    ),
    decades={
        "twenties": 20,
        "thirties": 30,
        "forties": 40,
        "fifties": 50,
        "sixties": 60,
        "seventies": 70,
        "eighties": 80,
        "nineties": 90,
        "noughties": 0,
    },
    level_before=frozenset({"low", "lower", "high", "upper"}),
    century=frozenset({"century", "centuries"}),
    quarter=frozenset({"quarter"}),
    year_quarter=frozenset({"quarter"}),
    relative={
        "last": -1,
        "previous": -1,
        "next": 1,
        "following": 1,
        "preceding": -1,
        "past": -1,
        "coming": 1,
        "prior": -1,
    },
    calendar_units={
        "week": "week",
        "month": "month",
        "year": "year",
        "decade": "decade",
        "century": "century",
        "weekend": "weekend",
        "night": "day",
        "spring": "spring",
        "summer": "summer",
        "autumn": "autumn",
        "fall": "autumn",
        "winter": "winter",
    },
    days_relative={"yesterday": -1, "tomorrow": 1, "today": 0, "tonight": 0},
    ago=Phrases(
        {
            "ago": -1,
            "earlier": -1,
            "before": -1,
            "previously": -1,
            "later": 1,
            "after": 1,
            "from now": 1,
        }
    ),
    from_today=frozenset({"ago", "now"}),
    meridiem=Phrases(
        {
            "am": 0,
            "a.m.": 0,
            "a.m": 0,
            "pm": 12,
            "p.m.": 12,
            "p.m": 12,
            "a. m.": 0,
            "p. m.": 12,
            "in the morning": 0,
            "in the afternoon": 12,
            "in the evening": 12,
            "at night": 12,
            "of the morning": 0,
            "of the afternoon": 12,
            "of the evening": 12,
            "of the night": 12,
            "in the night": 0,
            "o'clock in the morning": 0,
            "o\u2019clock in the morning": 0,
            "o'clock in the afternoon": 12,
            "o\u2019clock in the afternoon": 12,
            "o'clock in the evening": 12,
            "this morning": 0,
            "this afternoon": 12,
            "this evening": 12,
            "tomorrow morning": 0,
            "yesterday morning": 0,
            "o\u2019clock in the evening": 12,
        }
    ),
    oclock=Phrases({"o'clock": True, "o\u2019clock": True, "oclock": True}),
    clock_words={"noon": 720, "midday": 720, "midnight": 0},
    past=frozenset({"past", "after"}),
    only_past_hour=frozenset({"past"}),
    hour_marks=frozenset({"h"}),
    length_marks=frozenset({"h"}),
    to_hour=frozenset({"to", "before", "till"}),
    clock_before=frozenset(
        {"at", "by", "until", "till", "after", "before", "around", "about", "from", "past"}
    ),
    military=frozenset({"hours"}),
    zones=frozenset("gmt utc bst cet cest est edt et ct cst cdt mst mdt pst pdt pt ist jst aest msk".split()),
    idioms=Phrases({phrase.replace(" ", mark): True for phrase in IDIOMS for mark in " -"}),
    streets=STREETS,
    label_nouns=frozenset(
        "article articles section sections title chapter channel room route highway flight boeing airbus apollo page"
        " line platform gate unit type class model group part volume issue version level tier category resolution"
        " paragraph clause appendix annex exhibit figure table rule protocol proposition amendment windows iphone"
        " ipad playstation xbox formula studio interstate motorway exit building pier terminal bus warehouse reactor"
        " ftse cac dax nikkei stoxx nasdaq ibex asx topix p ward district zone sector area block lot phase stage act scene episode season book psalm verse number no"
        " nos nr war grade year match game heat lane bay hangar hall unit size step mark case docket bill hr directive"
        " regulation covid euro catch area hurricane battalion brigade division fleet precinct lenovo galaxy".split()
    ),
    pronoun_after=frozenset(
        "of another must can could would should may might will has had is was does did who that which thing way never"
        " always"
        " cannot needs wants says said knows another's might on off by".split()
    ),
    pronoun_before=frozenset(
        "no this that the each every any some another which such loved good bad new old big small little"
        " everyone someone anyone 's for first last next right wrong as like than".split()
    ),
    score_words=frozenset(
        "won win wins winning victory beat beats beaten beating lost lose loses losing defeat defeats defeated drew draw"
        " drawn tie tied vote votes voted voting ballot ruled ruling rules verdict majority passed approved rejected"
        " backed score scored scoring scoreline result led lead leads leading ahead trailed trail trails trailing behind"
        " finished ended final".split()
    ),
    score_units=frozenset(
        "vote votes goal goals point points set sets frame frames game games run runs try".split()
    ),
    step_before=frozenset({"by"}),
    range_from=frozenset({"from"}),
    origin_before=frozenset({"from"}),
    determiners=frozenset("the a an his her its their our your my this that these those s".split()),
    possessives=frozenset("his her their our my your its mid early late".split()) - {"mid", "early", "late"},
    plural_nouns=frozenset(
        "people men women children police staff troops cattle fish sheep feet crew".split()
    ),
    not_counted=frozenset(
        "was is has as this his its us he she it they we were had said when because while and or but to the in on at"
        " after before with by for of from against that which who there prices sales shares results elections figures"
        " profits games olympics earnings exports imports revenues accounts series does since until towards".split()
    ),
    year_prefixes=frozenset("pre post mid early late".split()),
    circa=frozenset({"c", "ca"}),
    than=frozenset({"than"}),
    counted_than=frozenset({"more", "fewer", "less", "greater"}),
    year_only_before=frozenset("since until till during late early mid in".split()),
    count_before=frozenset("than about nearly over some almost least roughly".split()),
    month_before=frozenset(
        "in since by until till from last next this early late mid of to and or between through during for on before"
        " after every each previous following around ( - throughout".split()
    ),
    relative_any=frozenset({"past", "coming", "prior", "preceding"}),
    listed_days=frozenset({"yesterday", "tomorrow"}),
    minute_words=frozenset({"minute", "minutes"}),
    multiple_after=frozenset(
        "the that its their his her our what those in over from by to on last this as or since within and than them it"
        " of us him".split()
    ),
    multiple_needs_after=frozenset(
        "double triple treble quadruple doubles doubling tripling trebling".split()
    ),
    remaining=frozenset({"remaining"}),
    past_ends="ed",
    share_after=frozenset(
        "of in on at to from by than less more fewer higher lower larger smaller since over when while compared and or"
        " but as with for are were is was have had to said go goes went between during last this across each off"
        " under below above again down up".split()
    ),
    change_verbs=frozenset(
        "rose rise risen rises rising fell fall fallen falls falling grew grow grown grows growing jumped climbed"
        " dropped declined increased increase decreased cut raised raise slipped edged widened narrowed went shrank"
        " shrunk soared surged plunged dipped up down reduced expanded lifted lowered went change changed moved"
        " boosted slashed doubled swelled lost loses gained gains added adds shed sheds advanced slid sank tumbled eased"
        " firmed retreated rallied exceeds exceed exceeded exceeding surpasses surpassed outstrips outstripped outnumbers"
        " outnumbered trails trailed".split()
    ),
    ordinal_not_before=frozenset({"split"}),
    ordinal_not_after=frozenset({"hand", "thoughts", "guess"}),
    ordinal_only_before={
        "maiden": frozenset(
            "flight voyage trip journey crossing launch run race start win victory title goal century speech"
            " address tour season bid attempt album novel".split()
        )
    },
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
    per=frozenset({"per", "every", "by"}),
    people=frozenset(
        "man woman boy girl child son daughter people person adult teenager pupil student patient voter driver"
        " worker baby mother father brother sister victim".split()
    ),
    part_ranks=frozenset("top bottom upper lower best worst".split()),
    superlative_ends=("est",),
    place_before=frozenset("in on at near inside outside aboard within into onto across around".split()),
    clock_at=frozenset({"at"}),
    age_nouns={
        noun + plural: decade
        for decade, noun in (
            (60, "sexagenarian"),
            (70, "septuagenarian"),
            (80, "octogenarian"),
            (90, "nonagenarian"),
        )
        for plural in ("", "s")
    },
    age_groups_between=frozenset(
        "people persons men women boys girls children kids youngsters teenagers adolescents youths adults pupils students"
        " patients voters drivers workers residents citizens volunteers participants those".split()
    ),
    chances=frozenset({"time", "case", "chance", "occasion"}),
    mass_before=frozenset("weigh weighs weighing weighed lost lose losing gained gain".split()),
    not_compound=frozenset(
        "faced sided party handed way off liner piece time star hearted timer upmanship dimensional step plus something"
        " somethings wheeler wheelers".split()
    ),
    number_prefixes=frozenset(
        "mid pre post early late sub non ex over under around about more less nearly almost than in the top to magnitude"
        " category".split()
    ),
    glued_before=frozenset(CODES | PREFIXES.keys() | DOLLAR_COUNTRIES.keys() | {"x"})
    - {"a", "c", "s", "t", "b", "n", "j", "z"},
    lower_labels=frozenset("article section chapter page line paragraph route flight".split()),
    vague_before_of=frozenset({"scores", "tens"}),
    rate_before=frozenset(
        "once twice thrice times such what many quite tonne ton head each million billion percent cent".split()
    ),
    holiday_before=frozenset("at by before since until till over around last next this every".split()),
    duration_before=frozenset(
        "for in over within of after before during by than under about nearly almost over until around last lasts"
        " lasted took takes take spent spend spends every half is was be roughly some least most"
        " inside to exactly just and quarter hundredth thousandth tenth third mid full another up approximately late"
        " early with cost or further live lives lived".split()
    ),
)
