"""Two wordings compared word by word, matters of style set aside.

Set aside are marks, case, accents, dashes, contractions, digits against number words, the spelling of units
and currencies, and British against American spelling. Everything else is a changed word, however alike the
rest.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from core.article.tokens import UNSPACED, normal_form
from core.model import Side, Span

if TYPE_CHECKING:
    from core.facts.quotes.languages.language import Language

_TOKEN = re.compile(
    rf"(?P<currency>(?:[A-Z]{{1,3}})?[$€£¥](?:[A-Z]{{1,3}}(?=\d))?)"
    r"|(?P<abbreviation>[^\W\d_](?:\.[^\W\d_])+\b\.?)"
    r"|(?P<number>\d+(?:[.,\u00a0\u202f]\d+)*)"
    rf"|(?P<unspaced>[{UNSPACED}])"
    rf"|(?P<word>[^\W\d_{UNSPACED}](?:[^\W\d_{UNSPACED}]|[\u0300-\u036f]|['\u2019\u02bc](?=[^\W\d_]))*)"
    r"|(?P<percent>%)"
    r"|(?P<ellipsis>\u2026|\.\.\.+|\[[^\]]{0,40}\])"
)
ELLIPSIS = "\u2026"
LIGHT = 0.5
"""Share of the words of the shorter wording that stand in the other too, in order. Below it nothing tells
which word took the place of which: in the annotated pairs changes made on purpose keep more."""
_CURRENCY_SIGNS = frozenset("$€£¥")
_PERCENT = (("per", "cent"), ("pro", "cent"), ("pour", "cent"))
_GROUPED = re.compile(r"\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?$")

# British endings with the American ones they correspond to (Oxford English Dictionary headword variants),
# longest first; both sides of a pair are written the one way before they meet.
_SPELLINGS = (
    (re.compile(r"(?<=[a-z]{2})is(e|ed|es|ing|er|ers|ation|ations)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z]{2})ys(e|ed|es|ing|er|ers)$"), r"yz\1"),
    (re.compile(r"(?<=[a-z]{2})our(s|ed|ing|ite|ites|able|ful|ers|er|ly|hood|hoods)?$"), r"or\1"),
    (re.compile(r"(?<=[a-z]{2}[bctv])re(s|d)?$"), r"er\1"),
    (re.compile(r"(?<=[a-z][aeiou])ll(ed|ing|er|ers)$"), r"l\1"),
    (re.compile(r"(?<=[a-z]{2})ogue(s)?$"), r"og\1"),
    (re.compile(r"(?<=[a-z]{2})ence(s)?$"), r"ense\1"),
    (re.compile(r"ae|oe"), "e"),
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it counts, with where it stands; ``form`` is the spelling that is compared."""

    form: str
    span: Span
    starts_clause: bool
    """Whether punctuation stands before it, or nothing."""
    is_name: bool = False
    """Whether a capital inside the sentence sets it off."""


Neighbours = tuple[Word | None, Word | None]


@dataclass(frozen=True, slots=True)
class Change:
    """A run of words of one wording where the other has other words, or none."""

    left: tuple[Word, ...]
    right: tuple[Word, ...]
    before: Neighbours = (None, None)
    """The words before it in the left and in the right wording."""
    after: Neighbours = (None, None)

    @property
    def following(self) -> tuple[Word, Word] | None:
        """The equal words after it, if they go on with the clause."""
        left, right = self.after
        if left is None or right is None or left.starts_clause or right.starts_clause:
            return None
        return left, right


@dataclass(frozen=True, slots=True)
class Difference:
    """All changes from one wording to another."""

    changes: tuple[Change, ...]
    shortened: bool
    """Nothing is changed, but words are left out at the ends or where an ellipsis says so."""
    severed: tuple[Word, ...]
    """Of the words left out those that stood in one clause with words that were kept."""
    kept: int
    """Words that stand in both, in order."""
    shorter: int
    """Words of the shorter wording."""
    exchanged: tuple[Word, ...] = ()
    """The left words from one to the other of two that changed places, where nothing else differs and no pair
    of clauses or neighbours was merely put in another order."""

    def within(self, span: Span, side: Side) -> Difference:
        """Only what concerns the words of ``side`` inside ``span``; what ``side`` lacks where ``span`` begins
        concerns it, what it lacks behind it does not."""
        n = 0 if side is Side.LEFT else 1

        def concerns(change: Change) -> bool:
            words = change.left if side is Side.LEFT else change.right
            beside = words or tuple(filter(None, (change.after[n] or change.before[n],)))
            return not beside or any(span.contains(word.span) for word in beside)

        return replace(self, changes=tuple(filter(concerns, self.changes)))

    @property
    def is_light(self) -> bool:
        """Whether the wordings are near enough for single words to be held against each other."""
        return self.kept >= LIGHT * self.shorter


def read_words(text: str, span: Span, language: Language | None) -> list[Word]:
    """The words of ``text[span]`` in the form in which matters of style are equal."""
    words: list[Word] = []
    last = span.start
    for match in _TOKEN.finditer(text, span.start, span.end):
        starts = any(c in ",;:.!?\u2013\u2014\u2026" for c in text[last : match.start()])
        here = Span(match.start(), match.end())
        last = match.end()
        kind, surface = match.lastgroup, match.group()
        if kind == "ellipsis":
            words.append(Word(ELLIPSIS, here, True))
            continue
        forms: tuple[str, ...]
        if kind == "currency":
            sign = next(c for c in surface if c in _CURRENCY_SIGNS)
            code = sign + surface.replace(sign, "").lower()
            forms = (language.currencies.get(code, code) if language else code,)
        elif kind == "abbreviation":
            forms = (surface.replace(".", "").lower(),)
        elif kind == "number":
            forms = (_number(surface, language),)
        else:
            forms = _forms(normal_form(surface), language)
        starts = starts or not words
        named = kind == "word" and surface[0].isupper() and not starts and surface != "I"
        for n, form in enumerate(forms):
            words.append(
                Word(form, here, starts and n == 0, named and n == 0 and not surface.startswith("I\u2019"))
            )
    return _join(words, language)


def _number(surface: str, language: Language | None) -> str:
    if _GROUPED.match(surface):
        return re.sub(r"[,\u00a0\u202f]", "", surface)
    return surface.replace("\u00a0", "").replace("\u202f", "")


def unaccented(form: str) -> str:
    """Without diacritics, which rewrites drop and add."""
    if form.isascii():
        return form
    return "".join(c for c in unicodedata.normalize("NFKD", form) if not unicodedata.combining(c)) or form


@lru_cache(maxsize=16384)
def plain(form: str) -> str:
    """Without accents, in one of the two English spellings."""
    form = unaccented(form)
    for pattern, written in _SPELLINGS:
        form = pattern.sub(written, form)
    return form


def _forms(form: str, language: Language | None) -> tuple[str, ...]:
    if language is None:
        return (form,)
    if form in language.contractions:
        return language.contractions[form]
    form = language.abbreviations.get(form, language.currencies.get(form, form))
    if form.endswith("'s"):
        return (plain(form[:-2]) + "'s",)
    return (plain(form),)


def _join(words: list[Word], language: Language | None) -> list[Word]:
    """Number words become digits with their scale, ``per cent`` the sign, and a currency stands behind."""
    if language is None:
        return words
    joined: list[Word] = []
    at = 0
    while at < len(words):
        word = words[at]
        pair = (word.form, words[at + 1].form) if at + 1 < len(words) else ("", "")
        if pair in _PERCENT:
            joined.append(Word("%", Span(word.span.start, words[at + 1].span.end), word.starts_clause))
            at += 2
            continue
        is_currency = word.form[0] in _CURRENCY_SIGNS and pair[1][:1].isdigit()
        first = at + is_currency
        end, value = _spelled(words, first, language)
        if end == first and is_currency:
            end, value = first + 1, pair[1]
        if end == first:
            joined.append(word)
            at += 1
            continue
        joined.append(Word(value, Span(words[first].span.start, words[end - 1].span.end), word.starts_clause))
        if is_currency:
            joined.append(replace(word, starts_clause=False))
        at = end
    return joined


def _spelled(words: Sequence[Word], at: int, language: Language) -> tuple[int, str]:
    """The number that begins at ``at``, in words or digits with a scale: its end and its digits."""
    total, current = Fraction(0), Fraction(0)
    end = at
    while end < len(words):
        form = words[end].form
        if form in language.number_words and (end == at or not words[end].starts_clause):
            count = language.number_words[form]
            if end > at and current % 100 and not (current % 10 == 0 and count < 10):
                break
            current += count
        elif form.replace(".", "", 1).isascii() and form.replace(".", "", 1).isdigit() and end == at:
            current += Fraction(form)
        elif form in language.scale_words and end > at:
            scale = language.scale_words[form]
            if scale == 100:
                current *= 100
            else:
                total, current = total + current * scale, Fraction(0)
        else:
            break
        end += 1
    if end == at or (end == at + 1 and words[at].form.isdigit()):
        return at, ""
    value = total + current
    return end, str(value.numerator) if value.denominator == 1 else str(float(value))


def compare_words(left: Sequence[Word], right: Sequence[Word]) -> Difference:
    """How the right wording differs from the left."""
    from rapidfuzz.distance import LCSseq

    a = [w for w in left if w.form != ELLIPSIS]
    b = [w for w in right if w.form != ELLIPSIS]
    opcodes = LCSseq.opcodes([w.form for w in a], [w.form for w in b])
    kept = sum(op.src_end - op.src_start for op in opcodes if op.tag == "equal")
    shorter = min(len(a), len(b))
    left_out = _left_out(a, right)
    if left_out is not None:
        return Difference((), bool(left_out), _severed(a, left_out), kept, shorter)
    changes = []
    for is_equal, run in groupby(opcodes, key=lambda op: op.tag == "equal"):
        if not is_equal:
            ops = list(run)
            i, j = (ops[0].src_start, ops[-1].src_end), (ops[0].dest_start, ops[-1].dest_end)
            before = (a[i[0] - 1] if i[0] else None, b[j[0] - 1] if j[0] else None)
            after = (a[i[1]] if i[1] < len(a) else None, b[j[1]] if j[1] < len(b) else None)
            changes.append(Change(tuple(a[slice(*i)]), tuple(b[slice(*j)]), before, after))
    return Difference(tuple(changes), False, (), kept, shorter, _exchanged(a, b))


def _exchanged(left: Sequence[Word], right: Sequence[Word]) -> tuple[Word, ...]:
    if len(left) != len(right):
        return ()
    places = [n for n, (a, b) in enumerate(zip(left, right, strict=True)) if a.form != b.form]
    if len(places) != 2:
        return ()
    one, other = places
    if left[one].form != right[other].form or left[other].form != right[one].form:
        return ()
    if other - one == 1 or sorted(_clauses(left)) == sorted(_clauses(right)):
        return ()
    return tuple(left[one : other + 1])


def _clauses(words: Sequence[Word]) -> list[list[str]]:
    found: list[list[str]] = []
    for word in words:
        if word.starts_clause or not found:
            found.append([])
        found[-1].append(word.form)
    return found


def _left_out(left: Sequence[Word], right: Sequence[Word]) -> list[int] | None:
    """Which left words are missing if the right wording is the left cut at its ends or at an ellipsis."""
    pieces = [
        [w.form for w in run]
        for is_gap, run in groupby(right, key=lambda w: w.form == ELLIPSIS)
        if not is_gap
    ]
    if not pieces:
        return None
    forms = [w.form for w in left]
    gone: list[int] = []
    at = 0
    for piece in pieces:
        places = range(at, len(forms) - len(piece) + 1)
        place = next((n for n in places if forms[n : n + len(piece)] == piece), None)
        if place is None:
            return None
        gone += range(at, place)
        at = place + len(piece)
    return [*gone, *range(at, len(forms))]


def _severed(words: Sequence[Word], gone: Sequence[int]) -> tuple[Word, ...]:
    left_out = set(gone)
    severed = []
    start = 0
    for end in range(1, len(words) + 1):
        if end == len(words) or words[end].starts_clause:
            clause = range(start, end)
            if any(n not in left_out for n in clause):
                severed += [words[n] for n in clause if n in left_out]
            start = end
    return tuple(severed)
