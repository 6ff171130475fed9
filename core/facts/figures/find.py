"""All figures of an article: where they stand, what they are, how they are hedged."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

from core.facts.figures.clock import parse_clock, possible_time
from core.facts.figures.dates import parse_date
from core.facts.figures.figure import Bound, CalendarDate, Figure, Label, Quantity
from core.facts.figures.hits import Hit
from core.facts.figures.labels import Skip, parse_label
from core.facts.figures.languages import language_for, language_of
from core.facts.figures.languages.currencies import CODES, DOLLAR_COUNTRIES, PREFIXES, SIGNS
from core.facts.figures.lexer import DASHES, lex, lexeme_pattern
from core.facts.figures.numerals import FRACTION_CHARACTERS, is_digits
from core.facts.figures.quantities import parse_quantity
from core.facts.figures.rates import rate_after
from core.facts.figures.units import CENT, CENTS_OF, COUNT, DOLLAR, currency
from core.model import FigureKind, Role, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.facts.figures.languages.language import Language
    from core.facts.figures.lexer import Lexemes
    from core.model import Article

# "1) Exports", "2. Exports", and in lists "3 Exports": the number of an item, not of anything in it.
_ITEM_NUMBER = re.compile(r"\s*\(?\d{1,3}(?:\)|\.(?=\s))\s*")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_TABLE_NUMBER = re.compile(r"\s*\d{1,3}\s+(?=[^\W_])")
# A line that is a time code and nothing else, as players of videos leave behind.
_TIME_CODE = re.compile(r"\s*\d{1,2}(?::\d{2}){1,2}\s*")


def find_figures(article: Article) -> tuple[Figure, ...]:
    """The figures of every paragraph that is content, in order and without overlap."""
    language = language_of(article.language, article.text)
    return tuple(
        figure
        for paragraph in article.paragraphs
        if not paragraph.role.is_residue and not _TIME_CODE.fullmatch(article.slice(paragraph.span))
        for figure in _figures(article.text, paragraph.span, language, paragraph.role)
    )


def figures_in(text: str, language: str = "en", role: Role = Role.BODY) -> tuple[Figure, ...]:
    """The figures of a bare passage."""
    return tuple(_figures(text, Span(0, len(text)), language_for(language), role))


def _after_item_number(text: str, span: Span, lang: Language, role: Role) -> int:
    """Where the passage begins without the number of a list item; "3. Mai" is no item but a date."""
    item = _ITEM_NUMBER.match(text, span.start, span.end) if role is not Role.HEADING else None
    if item is None and role is Role.LIST:
        item = _TABLE_NUMBER.match(text, span.start, span.end)
    if item is None:
        return span.start
    following = _FIRST_WORD.match(text, item.end(), span.end)
    dated = lang.ordinal_point and following is not None and following.group().lower() in lang.months
    return span.start if dated else item.end()


def _figures(text: str, span: Span, lang: Language, role: Role) -> Iterator[Figure]:
    start = _after_item_number(text, span, lang, role)
    lx = lex(text, start, span.end, lexeme_pattern(lang.decimal, lang.grouping))
    triggers = _triggers(lang.code)
    title_case = _is_title_case(lx)
    words = lx.words
    at, size = 0, len(words)
    floor = 0
    previous: Figure | None = None
    while at < size:
        word = words[at]
        if word in triggers:
            follow = triggers[word]
            if follow is not None and not (at + 1 < size and _follows(words[at + 1], follow)):
                at += 1
                continue
        elif (word.isalpha() or not is_digits(word)) and not (
            lang.compound is not None and lang.compound(word)
        ):
            at += 1
            continue
        found = _parse(lx, lang, at, title_case=title_case)
        if found is None:
            at += 1
        elif isinstance(found, Skip):
            at = found.end
        else:
            if found.start >= floor:
                figure = _figure(lx, lang, found)
                if "." in words[floor : found.start]:
                    previous = None
                if previous is not None:
                    figure = _with_unit_before(lx, lang, found, figure, previous)
                    if figure.whole_at == 0 and _is_part(lx, lang, found, previous):
                        figure = replace(figure, whole_at=-1)
                if lx.word(found.end) in lang.of and _opens_whole(lx, lang, found.end):
                    figure = replace(figure, whole_at=1)
                in_brackets = lx.word(found.start - 1) == "(" and lx.word(found.end) == ")"
                if isinstance(figure.value, Quantity) and not (in_brackets and previous is not None):
                    previous = figure
                yield figure
            at = max(found.end, at + 1)
            floor = at


def _follows(word: str, allowed: frozenset[str]) -> bool:
    return word in allowed or (DIGITS in allowed and is_digits(word))


def _parse(lx: Lexemes, lang: Language, at: int, *, title_case: bool) -> Hit | Skip | None:
    label = parse_label(lx, lang, at, title_case=title_case)
    if label is not None:
        return label
    return parse_clock(lx, lang, at) or parse_date(lx, lang, at) or parse_quantity(lx, lang, at)


def _is_title_case(lx: Lexemes) -> bool:
    """A headline in capitals, where a capital says nothing: most of its longer words have one."""
    longer = [at for at, word in enumerate(lx.words) if len(word) > 3 and word.isalpha()]
    ends = lx.words[-1:] in (["."], ["!"])
    return 4 <= len(longer) <= 30 and not ends and sum(lx.capital(at) for at in longer) * 3 >= len(longer) * 2


def _figure(lx: Lexemes, lang: Language, hit: Hit) -> Figure:
    bound, value, end = Bound.EXACT, hit.value, hit.end
    alternatives = hit.alternatives
    start = hit.start
    before = lang.bounds_before.match_before(lx.words, start)
    part = lang.date_parts.match_before(lx.words, start)
    if part is None and lx.word(start - 1) in ("-", "\u2013", "the"):
        part = lang.date_parts.match_before(lx.words, start - 1)
    if isinstance(value, CalendarDate):
        if part is not None and value.part is None:
            value = replace(value, part=part[0])
        if before is not None and before[0] in (Bound.ABOUT, Bound.NEARLY):
            bound = before[0]
    elif isinstance(value, Quantity):
        if value.unit.dimension == "time":
            alternatives += _ago(lx, lang, value, start, end)
        after = lang.bounds_after.match(lx.words, lx.skip_hyphen(end))
        if after is None and lx.word(end) == ",":
            after = lang.bounds_after_comma.match(lx.words, end + 1)
        if after is None and lx.word(end).isalpha() and not _goes_on_counting(lx, lang, end):
            after = lang.bounds_after_noun.match(lx.words, end + 1)
            if after is not None and _counts_next(lx, lang, after[1]):
                after = None
        if before is None and lx.word(start - 1) in DASHES:
            before = lang.bounds_before.match_before(lx.words, start - 1)
        if before is None and hit.kind is FigureKind.AGE:
            before = _before_age(lx, lang, start)
        if before is not None and value.unit.dimension == "time" and _spreads(lx, lang, *before):
            before = None
        if before is not None:
            bound = before[0]
        elif after is not None and not (lx.word(end) == "+" and not lx.glued(end)):
            bound = after[0]
    elif before is not None and not isinstance(value, Label):
        bound = before[0]
    if isinstance(value, Quantity) and value.unit.currency == "USD" and "us" not in lx.words[start:end]:
        alternatives += (replace(value, unit=currency(DOLLAR)),)
    span = Span(lx.starts[hit.start], lx.ends[end - 1])
    hedge_start = None if before is None or before[1] >= start else lx.starts[before[1]]
    lead = lx.word((start if before is None else before[1]) - 1)
    return Figure(
        span,
        hit.kind,
        value,
        bound,
        hit.spelled,
        alternatives,
        is_origin=lead in lang.origin_before,
        is_step=lead in lang.step_before,
        tells_change=isinstance(value, Quantity)
        and value.unit.dimension == "share"
        and (lead in lang.step_before or _tells_change(lx, lang, start, end)),
        recurs=hit.kind is FigureKind.DURATION and lead in lang.every,
        is_moment=isinstance(value, Quantity) and value.unit is COUNT and possible_time(lx, lang, start, end),
        per=rate_after(lx, lang, end) if isinstance(value, Quantity) else None,
        hedge_start=hedge_start,
        is_before=isinstance(value, Quantity) and value.unit is COUNT and _counts_earlier(lx, lang, end),
    )


# "Rose in one year by some 5 per cent", "5 per cent more".
_CHANGE_BEFORE, _CHANGE_AFTER = 6, 3


def _tells_change(lx: Lexemes, lang: Language, start: int, end: int) -> bool:
    """Whether words of change stand around a share; where a language has none, any may be one."""
    if not lang.change_verbs:
        return True
    words = lx.words
    return not lang.change_verbs.isdisjoint(words[max(0, start - _CHANGE_BEFORE) : start]) or any(
        word in lang.change_verbs or word in lang.comparatives for word in words[end : end + _CHANGE_AFTER]
    )


# "Two men at least" and "50 gold medals or more".
def _goes_on_counting(lx: Lexemes, lang: Language, at: int) -> bool:
    """Whether the word behind a figure is none that it counts."""
    return lx.word(at) in lang.share_after or lx.word(at) in lang.not_counted


def _counts_next(lx: Lexemes, lang: Language, at: int) -> bool:
    """Whether a hedge belongs to the number behind it: "ten people at least five times"."""
    return is_digits(lx.word(at)) or lx.word(at) in lang.cardinals


def _counts_earlier(lx: Lexemes, lang: Language, end: int) -> bool:
    """``two earlier novels``, ``six others``."""
    return lx.word(end) in lang.before_them


def _spreads(lx: Lexemes, lang: Language, bound: Bound, at: int) -> bool:
    """Whether ``over`` says in how long: ``$126 million over 12 years``, ``16% over three years``."""
    last = lx.word(at - 1)
    is_amount = (
        is_digits(last)
        or last in lang.scales
        or last in SIGNS
        or lang.percent.match(lx.words, at - 1) is not None
        or lang.currencies.match(lx.words, at - 1) is not None
    )
    return bound is Bound.OVER and lx.word(at) in lang.in_course_of and is_amount


def _with_unit_before(lx: Lexemes, lang: Language, hit: Hit, figure: Figure, before: Figure) -> Figure:
    """``$4.2 billion, up from 3.9 billion``: a bare number may have the unit of the figure before it.

    Cents are those of the currency before them.
    """
    value, last = figure.value, before.value
    if isinstance(value, Quantity) and isinstance(last, Quantity) and value.unit.currency == CENT:
        code = last.unit.currency or ""
        if code not in CENTS_OF:
            return figure
        ours = replace(value, unit=currency(code, Fraction(1, 100)))
        return replace(figure, value=ours, alternatives=(value, *figure.alternatives))
    if not (isinstance(value, Quantity) and isinstance(last, Quantity) and value.unit is COUNT):
        return figure
    following = lx.word(hit.end)
    counts = following.isalpha() and not (following in lang.share_after or following in lang.not_counted)
    if counts or value.vague or last.unit.dimension in _NEVER_LEFT_OUT or last.unit.symbol == "":
        return figure
    if not (
        0 < abs(last.low) <= abs(value.low) * MOST_APART and abs(value.low) <= abs(last.low) * MOST_APART
    ):
        return figure
    said_already = (*figure.alternatives, replace(value, unit=last.unit))
    return replace(figure, alternatives=said_already)


def _is_part(lx: Lexemes, lang: Language, hit: Hit, before: Figure) -> bool:
    """Whether a number is a part of the one before it: ``120 of them``, ``Of the firm's 3,700 jobs 185``."""
    if lx.word(hit.end) in lang.of and lx.word(hit.end + 1) in lang.of_them:
        return True
    place = bisect_left(lx.starts, before.span.start) - 1
    for back in range(place, max(-1, place - _WHOLE_REACH), -1):
        if lx.word(back) in lang.of:
            return back == 0 or not lx.word(back - 1).isalnum()
        if not (lx.word(back).isalpha() or lx.word(back) in _APOSTROPHES):
            return False
    return False


# "Of the company's 3,700 jobs": what stands between "of" and the number.
_WHOLE_REACH = 6


def _opens_whole(lx: Lexemes, lang: Language, of: int) -> bool:
    """Whether a number follows ``of`` and an article or owner: ``14 of the 6,120``, ``of the firm's 940``."""
    place = lx.skip(of + 1, *lang.determiners)
    if lx.word(place + 1) in _APOSTROPHES and lx.glued(place + 1):
        place = lx.skip(place + 2, "s")
    hedge = lang.bounds_before.match(lx.words, place)
    return is_digits(lx.word(place if hedge is None else hedge[1]))


# What is compared in one breath is of one size.
MOST_APART = 5
_NEVER_LEFT_OUT = ("ordinal", "multiple", "time", "points")


def _before_age(lx: Lexemes, lang: Language, start: int) -> tuple[Bound, int] | None:
    """The hedge of ``over the age of 40``, ``past their seventieth birthday``."""
    age = lang.age_before.match_before(lx.words, start)
    if age is None and lx.word(start - 1) in lang.possessives:
        passed = lx.word(start - 2)
        bound = Bound.OVER if passed in lang.past else Bound.UNDER if passed in lang.to_hour else None
        return None if bound is None else (bound, start - 2)
    return lang.bounds_before.match_before(lx.words, age[1]) if age is not None else None


def _ago(lx: Lexemes, lang: Language, value: Quantity, at: int, end: int) -> tuple[CalendarDate, ...]:
    """``three days ago`` also as a date, to resolve with the day of writing; ``earlier`` counts from then."""
    found = lang.ago.match(lx.words, end)
    start = lang.ago_before.match_before(lx.words, at)
    unit = value.unit.symbol
    if (
        (found is None and start is None)
        or value.is_range
        or value.low.denominator != 1
        or unit not in ("day", "week", "month", "year")
    ):
        return ()
    if found is None:
        return (CalendarDate(unit=unit, offset=-int(value.low)),)
    then = lx.word(found[1] - 1) not in lang.from_today
    return (CalendarDate(unit=unit, offset=found[0] * int(value.low), from_then=then),)


@cache
def _triggers(code: str) -> Mapping[str, frozenset[str] | None]:
    """The words that can begin a figure, with the words one of which must follow (None: any).

    Everything else is passed over without a look; ``DIGITS`` among the words stands for any number in digits.
    """
    lang = language_for(code)
    anything = (
        lang.cardinals, lang.ordinals, lang.portions, lang.half, lang.collectives, lang.multiples,
        lang.vague, lang.several, lang.sized_nouns.first_words,
        lang.places.first_words, lang.digit_counts, lang.mixed, lang.every,
        lang.relative_after and lang.calendar_units, lang.months, lang.weekdays, lang.seasons,
        lang.decades, lang.age_nouns, lang.relative,
        lang.days_relative, lang.clock_words, lang.holidays.first_words, SIGNS, FRACTION_CHARACTERS,
        _ROMAN_NUMERALS, _APOSTROPHES, (c + f for c in lang.cardinals for f in lang.multiple_suffixes),
        (m for m in lang.minus if m.isalpha()),
        (*lang.hundreds, *lang.scales) if lang.bare_scales else lang.hundreds,
    )  # fmt: skip
    after_article = frozenset(
        {*lang.scales, *lang.hundreds, *lang.collectives, *lang.half, *lang.portions, *lang.quarter}
        | lang.units.first_words
        | lang.sized_nouns.first_words
    )
    triggers: dict[str, frozenset[str] | None] = {}
    triggers.update(dict.fromkeys((*CODES, *PREFIXES, "q"), frozenset({DIGITS, "."})))
    triggers.update(dict.fromkeys(DOLLAR_COUNTRIES, frozenset({"$", DIGITS, "."})))
    triggers.update(dict.fromkeys((m for m in lang.minus if not m.isalpha()), frozenset({DIGITS})))
    for word in lang.articles:
        triggers[word] = after_article | (triggers.get(word) or frozenset())
    triggers.update((word, None) for words in anything for word in words)
    return triggers


DIGITS = "0"
_APOSTROPHES = ("'", "\u2018", "\u2019")
_ROMAN_NUMERALS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split()
