"""French."""

from __future__ import annotations

from fractions import Fraction

from core.facts.figures.figure import Bound
from core.facts.figures.languages.currencies import CODES, DOLLAR_COUNTRIES
from core.facts.figures.languages.language import Language, Phrases
from core.facts.figures.units import BASIS_POINTS, PERCENT, POINTS

_ONES = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_CARDINALS = {word: value for value, word in enumerate(_ONES.split())}
_CARDINALS |= {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_CARDINALS |= {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}
del _CARDINALS["un"]
_ORDINALS = {
    "premier": 1, "première": 1, "premiers": 1, "premières": 1, "deuxième": 2, "second": 2, "seconde": 2,
    "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9,
    "dixième": 10, "onzième": 11, "douzième": 12, "quinzième": 15, "vingtième": 20,
}  # fmt: skip
_PORTIONS = {
    "tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "sixième": 6, "dixième": 10,
    "dixièmes": 10, "centième": 100, "centièmes": 100, "millième": 1000,
}  # fmt: skip
_MONTHS = {
    name: number
    for number, names in enumerate(
        "janvier janv|février févr|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov"
        "|décembre déc".split("|"),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = {
    name: number for number, name in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())
}
_UNITS = {
    "m": "m, mètre, mètres", "km": "km, kilomètre, kilomètres", "cm": "cm, centimètre, centimètres",
    "mm": "mm, millimètre, millimètres", "km²": "km², km2, kilomètres carrés, kilomètre carré",
    "m²": "m², m2, mètres carrés, mètre carré", "m³": "m³, m3, mètres cubes, mètre cube", "ha": "ha, hectare, hectares",
    "l": "l, litre, litres, de litres", "kg": "kg, kilo, kilos, kilogramme, kilogrammes", "g": "g, gramme, grammes",
    "t": "t, tonne, tonnes, de tonnes", "km/h": "km/h, kilomètres par heure, kilomètres à l'heure, kilomètres-heure",
    "°C": "°c, degrés celsius", "°": "degré, degrés, °", "s": "seconde, secondes", "min": "minute, minutes, min",
    "h": "heure, heures", "day": "jour, jours", "week": "semaine, semaines", "month": "mois",
    "year": "an, ans, année, années", "decade": "décennie, décennies", "century": "siècles",
    "kWh": "kwh, kilowattheure, kilowattheures", "MW": "mégawatt, mégawatts, mw", "GW": "gigawatt, gigawatts, gw",
    "W": "watt, watts", "GB": "go, gigaoctet, gigaoctets", "TB": "téraoctets", "dB": "décibels",
}  # fmt: skip
_MONEY = {
    "EUR": "euro, euros, d'euros, d’euros", "USD": "dollar, dollars, de dollars, dollars américains",
    "CAD": "dollars canadiens, de dollars canadiens", "GBP": "livre sterling, livres sterling, de livres sterling",
    "CHF": "francs suisses, de francs suisses", "XOF": "francs cfa, de francs cfa", "franc": "francs, de francs",
    "JPY": "yens, de yens", "CNY": "yuans, de yuans", "RUB": "roubles, de roubles",
}  # fmt: skip


def _bounds(table: dict[Bound, str]) -> Phrases[Bound]:
    return Phrases({phrase: bound for bound, phrases in table.items() for phrase in phrases.split(", ")})


LANGUAGE = Language(
    code="fr",
    decimal=",",
    grouping=" .",
    cardinals=_CARDINALS,
    hundreds={"cent": 100, "cents": 100},
    scales={
        "mille": 10**3,
        **dict.fromkeys(("million", "millions"), 10**6),
        **dict.fromkeys(("milliard", "milliards"), 10**9),
    },
    short_scales={"m": 10**6, "md": 10**9, "mds": 10**9},
    bare_scales=True,
    scores=frozenset({"vingt", "vingts"}),
    joiners=frozenset({"et"}),
    point=frozenset({"virgule"}),
    articles=frozenset({"un", "une"}),
    ratio_over=frozenset({"sur"}),
    every=frozenset(),
    ordinals=_ORDINALS,
    ordinal_suffixes=frozenset({"er", "ère", "re", "e", "ème", "nd", "nde"}),
    portions=_PORTIONS,
    plural_ends="",
    half=frozenset({"moitié", "demi", "demie"}),
    collectives={
        "douzaine": 12,
        "paire": 2,
        "trio": 3,
        "dizaine": 10,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
    },
    multiples={
        "double": Fraction(2),
        "doublé": Fraction(2),
        "triple": Fraction(3),
        "triplé": Fraction(3),
    },
    multiple_needs_after=frozenset({"double", "triple"}),
    multiple_after=frozenset({"de", "du", "des"}),
    multiple_suffixes=frozenset(),
    times=frozenset({"fois"}),
    vague={"dizaines": (20, 99), "centaines": (200, 999), "milliers": (2000, 9999)},
    bounds_before=_bounds(
        {
            Bound.ABOUT: "environ, autour de, quelque, à peu près",
            Bound.NEARLY: "près de, près des, près du, près d', près d’, presque, quasiment",
            Bound.OVER: "plus de, plus des, plus du, plus d', plus d’, au-delà de",
            Bound.UNDER: "moins de, moins des, moins du, moins d', moins d’",
            Bound.AT_LEAST: "au moins, au minimum",
            Bound.AT_MOST: "au plus, jusqu'à, jusqu’à, au maximum",
        }
    ),
    bounds_after=_bounds({Bound.ABOUT: "environ", Bound.AT_LEAST: "ou plus", Bound.AT_MOST: "ou moins"}),
    minus=frozenset({"moins", "-", "\u2212"}),
    of=frozenset({"de", "du", "des", "d"}),
    out_of=Phrases({"sur": True}),
    range_to=frozenset({"à", "-", "\u2013"}),
    range_from=frozenset({"de"}),
    between=frozenset({"entre"}),
    both=frozenset({"et"}),
    either=frozenset({"ou"}),
    units=Phrases({name: symbol for symbol, names in _UNITS.items() for name in names.split(", ")}),
    change_verbs=frozenset(
        "augmenté augmente augmentent baissé baisse reculé recule progressé progresse passé passe passer chuté chute"
        " grimpé grimpe bondi bondit monté monte diminué diminue tombé tombe hausse relevé réduit".split()
    ),
    score_words=frozenset(
        "gagné battu perdu battus victoire défaite vote voté score mené emporté emporte".split()
    ),
    score_to=frozenset({"contre"}),
    score_units=frozenset("voix buts but points sets jeux".split()),
    points=frozenset({"point", "points"}),
    rate_words=frozenset({"taux", "%", "pourcentage", "inflation", "rendement"}),
    percent=Phrases(
        {
            **dict.fromkeys(("%", "pour cent", "p. 100"), PERCENT),
            **dict.fromkeys(("point de pourcentage", "points de pourcentage"), POINTS),
            **dict.fromkeys(("point de base", "points de base"), BASIS_POINTS),
        }
    ),
    currencies=Phrases(
        {name: (code, 1) for code, names in _MONEY.items() for name in names.split(", ")}
        | {"centimes": ("cent", 1)}
    ),
    age_after=Phrases({"ans révolus": True}),
    age_before=Phrases(
        dict.fromkeys(("âgé de", "âgée de", "âgés de", "âgées de", "à l'âge de", "à l’âge de"), True)
    ),
    months=_MONTHS,
    ambiguous_months=frozenset(),
    lower_case_calendar=True,
    weekdays=_WEEKDAYS,
    seasons={"printemps": "spring", "été": "summer", "automne": "autumn", "hiver": "winter"},
    holidays=Phrases({"noël": "Christmas", "pâques": "Easter"}),
    holiday_before=frozenset("à avant après depuis".split()),
    date_parts=Phrases(
        {"début": "early", "mi": "mid", "fin": "late", "la fin de": "late", "le début de": "early"}
    ),
    year_before=frozenset("en depuis de avant après fin début mi et à dès jusqu l'année année".split())
    | _MONTHS.keys(),
    decade_suffixes=frozenset(),
    decade_before=frozenset({"années"}),
    decades={},
    century=frozenset({"siècle"}),
    quarter=frozenset({"quart"}),
    year_quarter=frozenset({"trimestre"}),
    year_half=frozenset({"semestre"}),
    relative={},
    relative_after={
        **dict.fromkeys(("dernier", "dernière", "passé", "passée", "précédent", "précédente"), -1),
        **dict.fromkeys(("prochain", "prochaine", "suivant", "suivante"), 1),
    },
    calendar_units={
        "an": "year",
        "année": "year",
        "mois": "month",
        "semaine": "week",
        "décennie": "decade",
        "siècle": "century",
    },
    days_relative={"hier": -1, "demain": 1},
    listed_days=frozenset({"hier", "demain"}),
    ago=Phrases({"plus tôt": -1, "plus tard": 1, "auparavant": -1}),
    ago_before=Phrases({"il y a": -1}),
    meridiem=Phrases({"heures du matin": 0, "heures du soir": 12}),
    oclock=Phrases({}),
    clock_words={"midi": 720, "minuit": 0},
    hour_marks=frozenset({"h"}),
    clock_before=frozenset({"à", "vers", "dès", "jusqu"}),
    zones=frozenset({"gmt", "utc"}),
    past=frozenset(),
    to_hour=frozenset(),
    label_nouns=frozenset("article chapitre page section ligne alinéa tome no nº numéro".split()),
    determiners=frozenset("le la les l un une des du d ce cette ces".split()),
    not_counted=frozenset("a est était ont avait avec et le la les en dans pour par sur au aux".split()),
    year_only_before=frozenset("en depuis année dès".split()),
    month_before=frozenset("en de depuis avant après fin début mi et à".split()),
    duration_before=frozenset("pendant en depuis dans pour après avant durant de environ".split()),
    share_articles=frozenset({"la"}),
    share_after=frozenset("des de du d".split()),
    glued_before=frozenset(CODES | DOLLAR_COUNTRIES.keys()) - {"a", "c", "s", "t", "b", "n", "j", "z"},
)
