"""German."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from core.facts.figures.figure import Bound
from core.facts.figures.languages.currencies import CODES, DOLLAR_COUNTRIES
from core.facts.figures.languages.language import Language, Phrases
from core.facts.figures.units import BASIS_POINTS, PERCENT, POINTS

_ONES = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
)
_CARDINALS = {word: value for value, word in enumerate(f"{_ONES} siebzehn achtzehn neunzehn".split())}
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_CARDINALS |= {word: 20 + 10 * at for at, word in enumerate(_TENS)}
_CARDINALS |= {"zwo": 2, "fuenf": 5, "zwoelf": 12, "dreissig": 30}
_STEMS = {**_CARDINALS, "ein": 1}


@cache
def compound(word: str) -> int | None:
    """A number below a million in one word: ``einundzwanzig``, ``dreihundertfünfzig``, ``zweitausend``."""
    for name, factor in (("tausend", 1000), ("hundert", 100)):
        before, found, after = word.partition(name)
        if found:
            times = compound(before) if before else 1
            rest = compound(after.removeprefix("und")) if after else 0
            return None if times is None or rest is None or rest >= factor else times * factor + rest
    if word in _STEMS:
        return _STEMS[word]
    ones, found, tens = word.partition("und")
    if found and 0 < _STEMS.get(ones, 0) < 10 and _CARDINALS.get(tens, 0) in range(20, 100, 10):
        return _STEMS[ones] + _CARDINALS[tens]
    return None


def _spelled(word: str) -> int | None:
    """Compounds only: short stems such as ``ein`` are articles when they stand alone."""
    return compound(word) if "und" in word or "hundert" in word or "tausend" in word else None


_ENDINGS = ("e", "er", "es", "en", "em")
_ORDINAL_STEMS = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt"
    " siebzehnt achtzehnt neunzehnt zwanzigst"
).split()
_ORDINALS = {stem + end: value for value, stem in enumerate(_ORDINAL_STEMS, 1) for end in _ENDINGS}
_PORTIONS = {
    "drittel": 3, "drittels": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8,
    "neuntel": 9, "zehntel": 10, "hundertstel": 100, "tausendstel": 1000,
}  # fmt: skip
_MONTHS = {
    name: number
    for number, names in enumerate(
        "januar jänner jan|februar feb|märz|april apr|mai|juni jun|juli jul|august aug|september sept sep"
        "|oktober okt|november nov|dezember dez".split("|"),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        "montag montags|dienstag dienstags|mittwoch mittwochs|donnerstag donnerstags|freitag freitags"
        "|samstag samstags sonnabend|sonntag sonntags".split("|")
    )
    for name in names.split()
}
_UNITS = {
    "m": "m, meter, metern", "km": "km, kilometer, kilometern", "cm": "cm, zentimeter, zentimetern",
    "mm": "mm, millimeter, millimetern", "km²": "km², quadratkilometer, quadratkilometern", "mi": "meilen, meile",
    "m²": "m², quadratmeter, quadratmetern, qm", "m³": "m³, kubikmeter, kubikmetern", "ha": "ha, hektar",
    "l": "l, liter, litern", "kg": "kg, kilo, kilogramm", "g": "g, gramm", "t": "t, tonne, tonnen",
    "km/h": "km/h, stundenkilometer, stundenkilometern, kilometer pro stunde",
    "°C": "°c, grad celsius", "°": "grad, °", "s": "sekunde, sekunden", "min": "minute, minuten, min",
    "h": "stunde, stunden", "day": "tag, tage, tagen, tages", "week": "woche, wochen",
    "month": "monat, monate, monaten, monats",
    "year": "jahr, jahre, jahren, jahres, jährige, jähriger, jährigen, jähriges, jährig",
    "decade": "jahrzehnt, jahrzehnte, jahrzehnten", "century": "jahrhunderte, jahrhunderten",
    "kWh": "kwh, kilowattstunde, kilowattstunden", "MW": "megawatt, mw", "GW": "gigawatt, gw", "W": "watt",
    "kW": "kilowatt, kw", "hp": "ps", "GB": "gigabyte, gb", "TB": "terabyte, tb", "dB": "dezibel",
}  # fmt: skip
_MONEY = {
    "EUR": "euro", "USD": "dollar, us-dollar", "GBP": "pfund, britische pfund", "CHF": "franken, schweizer franken",
    "JPY": "yen", "CNY": "yuan", "DEM": "mark, d-mark", "PLN": "zloty", "SEK": "schwedische kronen",
    "DKK": "dänische kronen", "NOK": "norwegische kronen", "krone": "kronen", "RUB": "rubel", "INR": "rupien",
}  # fmt: skip


def _bounds(table: dict[Bound, str]) -> Phrases[Bound]:
    return Phrases({phrase: bound for bound, phrases in table.items() for phrase in phrases.split(", ")})


LANGUAGE = Language(
    code="de",
    decimal=",",
    grouping=".'\u2019",
    cardinals=_CARDINALS,
    hundreds={"hundert": 100, "hunderte": 100},
    scales={
        "tausend": 10**3,
        **dict.fromkeys(("million", "millionen", "mio"), 10**6),
        **dict.fromkeys(("milliarde", "milliarden", "mrd"), 10**9),
        **dict.fromkeys(("billion", "billionen"), 10**12),
        "tsd": 10**3,
    },
    short_scales={},
    dotted_scales=frozenset({"mio", "mrd", "tsd"}),
    bare_scales=True,
    joiners=frozenset({"und"}),
    point=frozenset({"komma"}),
    mixed={
        "anderthalb": Fraction(3, 2),
        **{f"{one}einhalb": value + Fraction(1, 2) for one, value in _STEMS.items() if 0 < value < 20},
    },
    capital_nouns=True,
    every=frozenset({"jeder", "jede", "jedes", "jeden", "jedem"}),
    several=frozenset({"mehrere", "einige", "viele"}),
    articles=frozenset({"ein", "eine", "einen", "einem", "einer", "eines"}),
    compound=_spelled,
    ordinals=_ORDINALS,
    ordinal_suffixes=frozenset(),
    ordinal_point=True,
    portions=_PORTIONS,
    plural_ends="",
    half=frozenset({"hälfte", "halbe", "halben", "halber", "halbes", "halb"}),
    collectives={"dutzend": 12, "paar": 2, "trio": 3},
    multiples={
        "doppelt": Fraction(2),
        "verdoppelt": Fraction(2),
        "verdoppelte": Fraction(2),
        "verdreifacht": Fraction(3),
        "halbiert": Fraction(1, 2),
        "zweimal": Fraction(2),
        "dreimal": Fraction(3),
        "viermal": Fraction(4),
        "fünfmal": Fraction(5),
        "zehnmal": Fraction(10),
    },
    multiple_suffixes=frozenset({"fache", "fach"}),
    times=frozenset({"mal"}),
    score_words=frozenset(
        "stimmte stimmten stimmen abstimmung mehrheit gewann gewannen siegte siegten sieg verlor verloren unterlag"
        " niederlage schlug besiegte beschloss spiel".split()
    ),
    score_to=frozenset({"zu", "gegen"}),
    score_units=frozenset("stimmen stimme tore toren punkte punkten sätze sätzen".split()),
    vague={"dutzende": (24, 99), "hunderte": (200, 999), "tausende": (2000, 9999)},
    bounds_before=_bounds(
        {
            Bound.ABOUT: "etwa, rund, ungefähr, circa, ca., gut, um die, annähernd, schätzungsweise",
            Bound.NEARLY: "fast, knapp, beinahe, nahezu",
            Bound.OVER: "mehr als, über",
            Bound.UNDER: "weniger als, unter",
            Bound.AT_LEAST: "mindestens, wenigstens, zumindest",
            Bound.AT_MOST: "höchstens, maximal, bis zu, nicht mehr als",
        }
    ),
    bounds_after=_bounds({Bound.AT_LEAST: "oder mehr", Bound.AT_MOST: "oder weniger"}),
    minus=frozenset({"minus", "-", "\u2212", "\u2013"}),
    of=frozenset({"von", "der", "des"}),
    out_of=Phrases({"von": True, "aus": True}),
    range_to=frozenset({"bis", "-", "\u2013", "\u2010"}),
    range_from=frozenset({"von"}),
    step_before=frozenset({"um"}),
    origin_before=frozenset({"von"}),
    between=frozenset({"zwischen"}),
    both=frozenset({"und"}),
    either=frozenset({"oder"}),
    units=Phrases({name: symbol for symbol, names in _UNITS.items() for name in names.split(", ")}),
    percent=Phrases(
        {
            **dict.fromkeys(("%", "prozent", "vom hundert"), PERCENT),
            **dict.fromkeys(("prozentpunkt", "prozentpunkte", "prozentpunkten"), POINTS),
            **dict.fromkeys(("basispunkt", "basispunkte", "basispunkten"), BASIS_POINTS),
        }
    ),
    currencies=Phrases(
        {name: (code, 1) for code, names in _MONEY.items() for name in names.split(", ")}
        | {"cent": ("cent", 1), "rappen": ("CHF", 100)}
    ),
    age_after=Phrases(
        dict.fromkeys(("jahre alt", "jährige", "jähriger", "jährigen", "jähriges", "jährig"), True)
    ),
    birthdays=frozenset({"geburtstag", "geburtstags", "geburtstage"}),
    age_before=Phrases(dict.fromkeys(("im alter von", "alter von"), True)),
    months=_MONTHS,
    ambiguous_months=frozenset(),
    weekdays=_WEEKDAYS,
    seasons={
        "frühjahr": "spring",
        "frühling": "spring",
        "sommer": "summer",
        "herbst": "autumn",
        "winter": "winter",
    },
    holidays=Phrases({"weihnachten": "Christmas", "ostern": "Easter", "silvester": "New Year's Eve"}),
    holiday_before=frozenset("zu an vor nach seit bis".split()),
    date_parts=Phrases(
        {
            "anfang": "early",
            "mitte": "mid",
            "ende": "late",
            "beginn": "early",
            "frühen": "early",
            "späten": "late",
        }
    ),
    year_before=frozenset(
        "im jahr jahre jahres seit bis ab von vor nach anfang mitte ende in und bis frühjahr sommer herbst winter".split()
    )
    | _MONTHS.keys(),
    decade_suffixes=frozenset({"er", "ern"}),
    decades={
        **{f"{tens}er": _CARDINALS[tens] for tens in _TENS},
        **{f"{tens}erjahre{n}": _CARDINALS[tens] for tens in _TENS for n in ("", "n")},
    },
    century=frozenset({"jahrhundert", "jahrhunderts"}),
    quarter=frozenset({"viertel"}),
    year_quarter=frozenset({"quartal", "quartals"}),
    year_half=frozenset({"halbjahr", "halbjahrs", "halbjahres"}),
    relative={
        **dict.fromkeys(
            ("letztes", "letzten", "letzte", "letzter", "vergangenes", "vergangenen", "vergangene"), -1
        ),
        **dict.fromkeys(
            ("nächstes", "nächsten", "nächste", "nächster", "kommendes", "kommenden", "kommende"), 1
        ),
        **dict.fromkeys(("vorige", "vorigen", "voriges"), -1),
    },
    calendar_units={
        "woche": "week",
        "monat": "month",
        "monats": "month",
        "jahr": "year",
        "jahres": "year",
        "jahrzehnt": "decade",
        "wochenende": "weekend",
    },
    days_relative={"gestern": -1, "morgen": 1, "heute": 0},
    listed_days=frozenset({"gestern"}),
    from_today=frozenset(),
    ago=Phrases({"zuvor": -1, "später": 1}),
    ago_before=Phrases({"vor": -1}),
    meridiem=Phrases({"uhr morgens": 0, "uhr nachmittags": 12, "uhr abends": 12}),
    oclock=Phrases({"uhr": True}),
    minutes_after_oclock=True,
    clock_words={"mitternacht": 0},
    past=frozenset({"nach"}),
    to_hour=frozenset({"vor"}),
    half_before_hour=True,
    hour_marks=frozenset({"."}),
    clock_at=frozenset({"um"}),
    clock_before=frozenset({"um", "gegen", "bis", "ab", "vor", "nach"}),
    zones=frozenset({"mez", "mesz", "utc", "gmt"}),
    label_nouns=frozenset(
        "artikel paragraf paragraph abschnitt kapitel seite linie gleis absatz band teil nr nummer".split()
    ),
    determiners=frozenset("der die das den dem des ein eine einen einem einer eines".split()),
    not_counted=frozenset(
        "war waren wurde wurden hat hatte ist sind und als in an auf mit bei der die das zu für gegen".split()
    ),
    year_only_before=frozenset("seit jahr jahre jahres anfang mitte ende im".split()),
    change_verbs=frozenset(
        "stieg stiegen steigt gestiegen sank sanken sinkt gesunken fiel fielen fällt gefallen wuchs wächst"
        " gewachsen kletterte erhöhte erhöht verringerte senkte gesenkt anstieg rückgang".split()
    ),
    month_before=frozenset("im in seit bis ab ende anfang mitte von und vor nach".split()),
    duration_before=frozenset(
        "für in seit vor nach binnen um innerhalb von als fast rund etwa über knapp".split()
    ),
    share_articles=frozenset({"die", "der"}),
    share_after=frozenset(
        "der des von aller weniger mehr davon wurde wurden ist sind war waren hat haben hatte auf über unter"
        " zurück und oder als im in".split()
    ),
    glued_before=frozenset(CODES | DOLLAR_COUNTRIES.keys()) - {"a", "c", "s", "t", "b", "n", "j", "z"},
    pronoun_after=frozenset(),
    pronoun_before=frozenset(),
)
