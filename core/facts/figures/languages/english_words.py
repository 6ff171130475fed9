"""Words of English that tell what a number beside them is: hedges, percent, ages, changes, what is counted."""

from __future__ import annotations

from fractions import Fraction

from core.facts.figures.figure import Bound
from core.facts.figures.languages.language import Phrases
from core.facts.figures.units import BASIS_POINTS, PERCENT, PERMILLE, POINTS


def _bounds(table: dict[Bound, str]) -> Phrases[Bound]:
    return Phrases({phrase: bound for bound, phrases in table.items() for phrase in phrases.split(", ")})


COLLECTIVES = {
    "dozen": 12,
    "dozens": 12,
    "couple": 2,
    "pair": 2,
    "duo": 2,
    "trio": 3,
    "threesome": 3,
    "foursome": 4,
    "quartet": 4,
    "quintet": 5,
    "sextet": 6,
    "septet": 7,
    "octet": 8,
    "nonet": 9,
    "score": 20,
    "gross": 144,
}
# What is so many by its name.
SIZED_NOUNS = Phrases(
    {
        "baker's dozen": 13,
        "baker\u2019s dozen": 13,
        "hat-trick": 3,
        "hat trick": 3,
        "hat-tricks": 3,
        "hat tricks": 3,
        "twins": 2,
        "triplets": 3,
        "quadruplets": 4,
        "quintuplets": 5,
    }
)
# Anniversaries, jubilees and places that have a name of their own, by their rank.
PLACES = Phrases(
    {
        f"{name} {feast}": rank
        for name, rank in (("silver", 25), ("golden", 50), ("diamond", 60), ("ruby", 40), ("platinum", 70))
        for feast in ("wedding", "wedding anniversary", "jubilee", "anniversary")
    }
    | {
        name: years
        for names, years in (
            ("centenary centennial", 100),
            ("sesquicentennial sesquicentenary", 150),
            ("bicentenary bicentennial", 200),
            ("tercentenary tricentennial", 300),
            ("quincentenary quincentennial", 500),
            ("millennial", 1000),
        )
        for name in names.split()
        if years < 1000
    }
    | dict.fromkeys(("runner-up", "runner up", "runners-up", "runners up"), 2)
)
_VERBS_OF_MULTIPLES = (
    ("double", 2), ("triple", 3), ("treble", 3), ("quadruple", 4), ("quintuple", 5), ("sextuple", 6),
    ("septuple", 7), ("octuple", 8), ("nonuple", 9), ("decuple", 10),
)  # fmt: skip
MULTIPLES = {
    "twice": Fraction(2),
    "thrice": Fraction(3),
    "halved": Fraction(1, 2),
    "halving": Fraction(1, 2),
    "halves": Fraction(1, 2),
    **{
        form: Fraction(times)
        for verb, times in _VERBS_OF_MULTIPLES
        for form in (verb, f"{verb}d", f"{verb}s", f"{verb.removesuffix('e')}ing")
    },
}
# Those that are also nouns and adjectives.
MULTIPLE_NEEDS_AFTER = frozenset(
    form for verb, _ in _VERBS_OF_MULTIPLES for form in (verb, f"{verb}s", f"{verb.removesuffix('e')}ing")
) | {"halves"}
# Behind a count, what says that it was of those before: "two earlier novels", "six others".
BEFORE_THEM = frozenset("earlier previous prior preceding others predecessors".split())
LABEL_NOUNS = frozenset(
    "article articles section sections title chapter channel room route highway flight boeing airbus apollo page"
    " line platform gate unit type class model group part volume issue version level tier category resolution"
    " paragraph clause appendix annex exhibit figure table rule protocol proposition amendment windows iphone"
    " ipad playstation xbox formula studio interstate motorway exit building pier terminal bus warehouse reactor"
    " ftse cac dax nikkei stoxx nasdaq ibex asx topix p ward district zone sector area block lot phase stage act scene episode season book psalm verse number no"
    " nos nr war grade year match game heat lane bay hangar hall unit size step mark case docket bill hr directive"
    " regulation covid euro catch area hurricane battalion brigade division fleet precinct lenovo galaxy".split()
)
PRONOUN_AFTER = frozenset(
    "of another must can could would should may might will has had is was does did who that which thing way never"
    " always"
    " cannot needs wants says said knows another's might on off by".split()
)
PRONOUN_BEFORE = frozenset(
    "no this that the each every any some another which such loved good bad new old big small little"
    " everyone someone anyone 's for first last next right wrong as like than".split()
)
SCORE_WORDS = frozenset(
    "won win wins winning victory beat beats beaten beating lost lose loses losing defeat defeats defeated drew draw"
    " drawn tie tied vote votes voted voting ballot ruled ruling rules verdict majority passed approved rejected"
    " backed score scored scoring scoreline result led lead leads leading ahead trailed trail trails trailing behind"
    " finished ended final".split()
)
SCORE_UNITS = frozenset(
    "vote votes voice voices goal goals point points set sets frame frames game games run runs try".split()
)
NOT_COUNTED = frozenset(
    "was is has as this his its us he she it they we were had said when because while and or but to the in on at if"
    " after before with by for of from against that which who there prices sales shares results elections figures"
    " profits games olympics earnings exports imports revenues accounts series does since until towards".split()
)
MULTIPLE_AFTER = frozenset(
    "the that its their his her our what those in over from by to on last this as or since within and than them it"
    " of us him".split()
)
SHARE_AFTER = frozenset(
    "of in on at to from by than less more fewer higher lower larger smaller since over when while compared and or"
    " but as with for are were is was have had to said go goes went between during last this across each off"
    " under below above again down up cheaper dearer bigger shorter longer faster slower heavier lighter older younger"
    " stronger weaker wider narrower taller deeper warmer colder better worse richer poorer".split()
)
COMPARATIVES = frozenset(
    "less more fewer higher lower larger smaller greater cheaper dearer bigger shorter longer faster slower heavier"
    " lighter older younger stronger weaker wider narrower taller deeper warmer colder better worse richer poorer"
    " increase rise fall drop decline decrease gain loss growth jump surge plunge slump reduction discount surplus"
    " extra ahead behind against versus off than".split()
)
CHANGE_VERBS = frozenset(
    "rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing climb"
    " climbs climbed climbing jump jumps jumped jumping drop drops dropped dropping decline declines"
    " declined declining increase increases increased increasing decrease decreases decreased decreasing"
    " cut cuts cutting raise raises raised raising slip slips slipped slipping edge edges edged edging"
    " widen widens widened widening narrow narrows narrowed narrowing shrink shrinks shrank shrunk"
    " shrinking soar soars soared soaring surge surges surged surging plunge plunges plunged plunging dip"
    " dips dipped dipping reduce reduces reduced reducing expand expands expanded expanding lift lifts"
    " lifted lifting lower lowers lowered lowering go goes went gone going change changes changed changing"
    " move moves moved moving boost boosts boosted boosting slash slashes slashed slashing trim trims"
    " trimmed trimming double doubles doubled doubling swell swells swelled swollen swelling lose loses"
    " lost losing gain gains gained gaining add adds added adding shed sheds shedding advance advances"
    " advanced advancing slide slides slid sliding sink sinks sank sunk sinking tumble tumbles tumbled"
    " tumbling ease eases eased easing firm firmed retreat retreats retreated retreating rally rallies"
    " rallied rallying exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing outstrip"
    " outstrips outstripped outnumber outnumbers outnumbered trail trails trailed trailing up down".split()
)
ORDINAL_ONLY_BEFORE = {
    "maiden": frozenset(
        "flight voyage trip journey crossing launch run race start win victory title goal century speech"
        " address tour season bid attempt album novel".split()
    )
}
PEOPLE = frozenset(
    "man woman boy girl child son daughter people person adult teenager pupil student patient voter driver"
    " worker baby mother father brother sister victim".split()
)
AGE_GROUPS_BETWEEN = frozenset(
    "people persons men women boys girls children kids youngsters teenagers adolescents youths adults pupils students"
    " patients voters drivers workers residents citizens volunteers participants those".split()
)
AGE_NOUNS = {
    noun + plural: decade
    for decade, noun in (
        (60, "sexagenarian"),
        (70, "septuagenarian"),
        (80, "octogenarian"),
        (90, "nonagenarian"),
    )
    for plural in ("", "s")
}
NOT_COMPOUND = frozenset(
    "faced sided party handed way off liner piece time star hearted timer upmanship dimensional step plus something"
    " somethings wheeler wheelers".split()
)
NUMBER_PREFIXES = frozenset(
    "mid pre post early late sub non ex over under around about more less nearly almost than in the top to magnitude"
    " category".split()
)
RATE_BEFORE = frozenset(
    "once twice thrice times such what many quite tonne ton head each million billion percent cent".split()
)
DURATION_BEFORE = frozenset(
    "for in over within of after before during by than under about nearly almost over until around last lasts"
    " lasted took takes take spent spend spends every half is was be roughly some least most"
    " inside to exactly just and quarter hundredth thousandth tenth third mid full another up approximately late"
    " early with cost or further live lives lived".split()
)
BOUNDS_BEFORE = _bounds(
    {
        Bound.EXACT: "just, only, exactly, precisely",
        Bound.ABOUT: "about, around, roughly, approximately, approx, some, circa, close to, near, an estimated"
        ", estimated, in the region of, in the neighbourhood of, or so, a period approaching, somewhere around, ~"
        ", an average of, on average",
        Bound.NEARLY: "nearly, almost, just under, just below, just short of, virtually, not quite, a little under"
        ", slightly under, slightly less than, a little less than, just less than, just shy of, nearing, approaching"
        ", not far off, not far short of, the better part of, the best part of, the greater part of, close on"
        ", getting on for",
        Bound.OVER: "more than, over, above, upwards of, upward of, in excess of, greater than, larger than, >"
        ", beyond, exceeding, well over, just over, a little over, slightly over, just above, a little more than"
        ", slightly more than, just more than, better than, north of, topped, exceeded, longer than, higher than"
        ", older than, a little after, shortly after, soon after, just after, not long after, a little past"
        ", shortly past, just past",
        Bound.UNDER: "less than, fewer than, under, below, well under, smaller than, <, south of, lower than"
        ", younger than, shorter than, not even, not yet, shortly before, just before, not long before"
        ", a little before",
        Bound.AT_LEAST: "at least, at the very least, no fewer than, no less than, not less than, not fewer than, a minimum of"
        ", minimum of, as many as at least, ≥",
        Bound.AT_MOST: "at most, up to, no more than, not more than, a maximum of, maximum of, as many as"
        ", as much as, at the most, not later than, no later than, capped at, ≤"
        ", not exceed, not exceeding, not to exceed, never exceed, never more than",
    }
)
BOUNDS_AFTER = _bounds(
    {
        Bound.ABOUT: "or so, or thereabouts, approximately, give or take, more or less",
        Bound.OVER: "and change, and a bit, odd",
        Bound.AT_LEAST: "or more, or higher, or over, plus, and over, and above, or older, and older, +, at least"
        ", or longer, at the least, at the very least, minimum, or better, or greater, or upwards, and upwards"
        ", and upward, and up, or beyond",
        Bound.AT_MOST: "or less, or fewer, or under, and under, or younger, at most, or lower, at the most"
        ", at the very most, at the outside, maximum, tops, or below, and below",
    }
)
BOUNDS_AFTER_NOUN = _bounds(
    {
        Bound.AT_LEAST: "or more, or over, at least, at the least, at the very least, or upwards, and upwards"
        ", and upward, or better, minimum",
        Bound.AT_MOST: "or fewer, or less, at most, at the most, at the very most, at the outside, maximum, tops",
    }
)
PERCENT_NAMES = Phrases(
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
        **dict.fromkeys(
            ("\u2030", "per mille", "per mil", "permille", "promille", "parts per thousand"), PERMILLE
        ),
        **dict.fromkeys(("basis point", "basis points", "basis-point", "bp", "bps"), BASIS_POINTS),
    }
)
AGE_AFTER = Phrases(
    {
        phrase.replace(" ", mark): True
        for phrase in (
            "year old, years old, year olds, years of age, month old, months old, week old, weeks old, day old"
            ", days old, yr old, yrs old"
        ).split(", ")
        for mark in " -"
    }
)
AGE_BEFORE = Phrases(
    dict.fromkeys(
        (
            "aged",
            "age",
            "ages",
            "at the age of",
            "at age",
            "age of",
            "the age of",
            "the ages of",
            "ages of",
            "turned",
            "turning",
            "turns",
        ),
        True,
    )
)
PLURAL_NOUNS = frozenset("people men women children police staff troops cattle fish sheep feet crew".split())
