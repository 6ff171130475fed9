"""The calendar and the clock in English: names of days and months, and the words that dates hang on."""

from __future__ import annotations

from core.facts.figures.languages.language import Phrases

MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep"
        "|october oct|november nov|december dec".split("|"),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat"
        "|sunday sun".split("|")
    )
    for name in names.split()
}


ERAS = {"bc": -1, "bce": -1, "ad": 1, "ce": 1}
SEASONS = {
    "spring": "spring",
    "summer": "summer",
    "autumn": "autumn",
    "fall": "autumn",
    "winter": "winter",
}
HOLIDAYS = Phrases(
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
        "leap day": "leap day",
        **{
            f"{stem}{apostrophe}{rest}": name
            for apostrophe in ("'", "\u2019")
            for stem, rest, name in (
                ("hallowe", "en", "Halloween"),
                ("all hallows", " eve", "Halloween"),
                ("valentine", "s", "Valentine's Day"),
                ("st valentine", "s day", "Valentine's Day"),
                ("women", "s day", "Women's Day"),
                ("st david", "s day", "St David's Day"),
                ("st patrick", "s day", "St Patrick's Day"),
                ("april fool", "s day", "April Fools' Day"),
                ("april fools", " day", "April Fools' Day"),
                ("st george", "s day", "St George's Day"),
                ("all saints", " day", "All Saints' Day"),
                ("all souls", " day", "All Souls' Day"),
                ("st andrew", "s day", "St Andrew's Day"),
                ("st stephen", "s day", "St Stephen's Day"),
            )
        },
        "all saints day": "All Saints' Day",
        "all souls day": "All Souls' Day",
        "epiphany": "Epiphany",
        "twelfth night": "Epiphany",
        "burns night": "Burns Night",
        "groundhog day": "Groundhog Day",
        "anzac day": "Anzac Day",
        "juneteenth": "Juneteenth",
        "canada day": "Canada Day",
        "michaelmas": "Michaelmas",
        "bonfire night": "Bonfire Night",
        "guy fawkes night": "Bonfire Night",
        "armistice day": "Armistice Day",
        "veterans day": "Veterans Day",
    }
)
DATE_PARTS = Phrases(
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
)
YEAR_BEFORE = frozenset(
    "in since by until till from of before after during through year early late mid late- mid- to for and"
    " spring summer autumn fall winter circa about around than throughout christmas easter between or back"
    " january february march april may june july august september october november december".split()
)
DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
    "noughties": 0,
}
RELATIVE = {
    "last": -1,
    "previous": -1,
    "next": 1,
    "following": 1,
    "preceding": -1,
    "past": -1,
    "coming": 1,
    "prior": -1,
}
CALENDAR_UNITS = {
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
}
DAYS_RELATIVE = {"yesterday": -1, "tomorrow": 1, "today": 0, "tonight": 0}
AGO = Phrases(
    {
        "ago": -1,
        "earlier": -1,
        "before": -1,
        "previously": -1,
        "later": 1,
        "after": 1,
        "from now": 1,
        "' time": 1,
        "\u2019 time": 1,
        "hence": 1,
    }
)
MERIDIEM = Phrases(
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
)
CLOCK_BEFORE = frozenset({"at", "by", "until", "till", "after", "before", "around", "about", "from", "past"})
ZONES = frozenset("gmt utc bst cet cest est edt et ct cst cdt mst mdt pst pdt pt ist jst aest msk".split())
MONTH_BEFORE = frozenset(
    "in since by until till from last next this early late mid of to and or between through during for on before"
    " after every each previous following around ( - throughout".split()
)
YEAR_ONLY_BEFORE = frozenset("since until till during late early mid in".split())
