"""Persons and bodies named in an article, each mention with the fullest form of the name.

Names are runs of capitalised words, so scripts and languages without such capitals give none. A run counts
when it has two words, or a title or office before it, or ends like a fuller name of the same article.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article.tokens import normal_form
from core.facts.quotes.languages import language_for
from core.model import Role, Span

if TYPE_CHECKING:
    from core.facts.quotes.languages.language import Language
    from core.facts.quotes.quotation import Quotation
    from core.model import Article

WORD = re.compile(r"[^\W\d_](?:[^\W_]|[\u0300-\u036f]|[-'\u2019\u2010\u2011](?=[^\W\d_]))*\.?")
LONGEST_NAME = 6
"""Words; longer runs of capitals are headings."""
NEAR = 60
"""Code points before or after a name in which its office or age stands."""

_POSSESSIVE = re.compile(r"['\u2019]s?$")
_POSTNOMINAL = re.compile(r"(?:[A-Z]{2,4}|[JS]r|PhD|I{1,3}|I?V)$")
_SECOND_PARTICLES = frozenset(("der", "den", "la", "las", "los", "het"))
_APPOSITION = re.compile(r"\s*,\s*([^,.;:]{3,60})")
_AGE = re.compile(r"\s*(?:,\s*\d{1,3}\s*[,.;]|\(\d{1,3}\))")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands; ``span`` leaves out titles and offices."""

    span: Span
    name: str
    """The fullest form in the article."""
    holds_office: bool = False
    """Whether the words before are an office with its field: ``Minister of Foreign Affairs X``."""
    is_described: bool = False
    """Whether an article stands before it, as in ``the Ohio Democrat``, and nothing shows a person's name."""


@dataclass(frozen=True, slots=True)
class _Run:
    """A capitalised run without its titles, and what stands round it."""

    span: Span
    words: tuple[str, ...]
    is_certain: bool
    """Whether it is a name by itself; else it must end or begin like one that is."""
    sex: str
    roles: frozenset[str]
    has_person_after: bool
    holds_office: bool
    is_placed: bool
    has_article: bool
    is_given: bool
    """Whether it is a first name behind a title that goes with one: ``Dame Ngaire``."""

    @property
    def is_person(self) -> bool:
        return bool(self.sex or self.roles) or self.has_person_after or self.holds_office


class People:
    """Everybody that an article names outside its quotations, in order."""

    def __init__(self, article: Article, language: Language, quoted: Sequence[Span]) -> None:
        """``quoted`` are the outermost quotations with their marks, in order."""
        reader = _Reader(article, language)
        runs = list(reader.runs(quoted))
        full = _fullest_forms(run for run in runs if run.is_certain)
        named = [
            (run, full.get(run.words[0] if run.is_given else normal_form(run.words[-1]))) for run in runs
        ]
        known = [(run, name or " ".join(run.words)) for run, name in named if run.is_certain or name]
        self.names = tuple(dict.fromkeys(name for _, name in known))
        self.persons = frozenset(
            name for run, name in known if run.is_person or " ".join(run.words) == name.split()[-1] != name
        )
        """Names that a title, an office, an age or a later mention by surname shows to be a person's."""
        free = {name for run, name in known if not run.is_placed}
        self.things = frozenset(self.names) - self.persons - free
        """Names that only ever stand behind ``the``, ``in`` and their like: places and institutions."""
        self.sexes = {name: run.sex for run, name in known if run.sex}
        holders: defaultdict[str, set[str]] = defaultdict(set)
        for run, name in known:
            for role in run.roles:
                holders[role].add(name)
        self.holders = {role: next(iter(names)) for role, names in holders.items() if len(names) == 1}
        """Offices that the article gives to one person only."""
        self.mentions = tuple(
            Mention(run.span, name, run.holds_office, run.has_article and name not in self.persons)
            for run, name in known
        )
        self._starts = [m.span.start for m in self.mentions]
        owners = ((span, full.get(normal_form(words[-1]))) for span, words in reader.owners)
        self.owners = tuple(Mention(span, name) for span, name in owners if name in self.persons)
        """Persons as whose something is named, ``Berg's visit``: nobody speaks so, yet "he" may be Berg."""

    def within(self, start: int, end: int) -> tuple[Mention, ...]:
        """Mentions that begin from ``start`` up to ``end``, in order."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def people_of(article: Article, quotations: Sequence[Quotation]) -> People | None:
    """Everybody named outside ``quotations``; None in a language without a table."""
    language = language_for(article.language)
    if language is None:
        return None
    return People(article, language, [q.marks for q in quotations if q.level == 0])


class _Reader:
    """Finds the runs of one article."""

    def __init__(self, article: Article, language: Language) -> None:
        self.article, self.text, self.language = article, article.text, language
        self._cites = re.compile(rf"\b(?:{'|'.join(language.according_to)})$", re.IGNORECASE)
        self.owners: list[tuple[Span, tuple[str, ...]]] = []
        """Runs in the possessive, found with the others."""
        self.small = {m.group().rstrip(".") for m in WORD.finditer(self.text) if m.group().islower()}
        self.small |= language.definite | language.prepositions | language.saying | set(language.pronouns)

    def runs(self, quoted: Sequence[Span]) -> Iterator[_Run]:
        at = 0
        for paragraph in self.article.paragraphs:
            while at < len(quoted) and quoted[at].end <= paragraph.span.start:
                at += 1
            if paragraph.role.is_residue or paragraph.role is Role.HEADING:
                continue
            opening = {s.start for s in paragraph.sentences}
            for gap in outside(paragraph.span, quoted, at):
                for words in self._capitalised(gap):
                    run = self._run(gap, words, opens=words[0].start() in opening)
                    if run is not None:
                        yield run

    def _capitalised(self, gap: Span) -> Iterator[list[re.Match[str]]]:
        words: list[re.Match[str]] = []
        for match in WORD.finditer(self.text, gap.start, gap.end):
            word = match.group()
            goes_on = bool(words) and self._joins(words[-1], match)
            if words and not (goes_on and (word[0].isupper() or self._is_particle(words[-1].group(), word))):
                yield words
                words = []
            if words or word[0].isupper():
                words.append(match)
        if words:
            yield words

    def _is_particle(self, before: str, word: str) -> bool:
        """``von`` inside a name, and ``der`` behind it."""
        particles = self.language.particles
        return word in particles or (word in _SECOND_PARTICLES and before in particles)

    def _joins(self, one: re.Match[str], other: re.Match[str]) -> bool:
        word = one.group()
        between = self.text[one.end() : other.start()]
        if not between or between.strip(" \u00a0\n") or "\n\n" in between or _POSSESSIVE.search(word):
            return False
        return not word.endswith(".") or len(word) == 2 or normal_form(word[:-1]) in self.language.titles

    def _run(self, gap: Span, matches: list[re.Match[str]], *, opens: bool) -> _Run | None:
        while matches and matches[-1].group()[0].islower():
            matches = matches[:-1]
        if opens and len(matches) > 1 and matches[0].group().lower() in self.small:
            # It has its capital from the beginning of the sentence.
            matches = matches[1:]
        elif opens and len(matches) == 1 and self._opens_occupation(matches[0], gap.end):
            return None
        # "Poland's Anna Berg", "Trump's visit": whoever is named so is not who speaks.
        if not matches:
            return None
        if (ending := _POSSESSIVE.search(matches[-1].group())) is not None:
            names = (*(m.group() for m in matches[:-1]), matches[-1].group()[: ending.start()])
            self.owners.append((Span(matches[0].start(), matches[-1].start() + ending.start()), names))
            return None
        words = [m.group() if len(m.group()) == 2 else m.group().rstrip(".") for m in matches]
        while len(words) > 2 and _POSTNOMINAL.match(words[-1]):
            words.pop()
        before = self._description_before(gap, matches[0].start())
        cut = max((n + 1 for n, word in enumerate(words) if self._is_office(word)), default=0)
        has_office = cut > 0 or (bool(before) and self.language.is_role(before[-1]))
        field = self._field(words[cut:], before) if not has_office else 0
        name = words[cut + field :]
        if not name or len(name) > LONGEST_NAME:
            return None
        span = Span(matches[cut + field].start(), matches[len(words) - 1].start() + len(words[-1]))
        heads = [normal_form(w.rstrip(".")) for w in words[:cut]]
        sex = next((s for w in heads if (s := self.language.titles.get(w, ""))), "")
        # Behind a preposition the office is another's: "a spokeswoman for Anna Berg".
        described = before if field or not before or before[-1] not in self.language.prepositions else ()
        roles = {w for w in (*heads, *described) if self.language.is_one_role(w)}
        return _Run(
            span,
            tuple(name),
            len(name) > 1 or has_office,
            sex,
            frozenset(roles | self._roles_after(span.end, gap.end)),
            self._is_person_after(span.end, gap.end),
            field > 0,
            bool(before) and before[-1] in self.language.places and not self._is_source(matches[cut + field]),
            bool(before) and before[-1] in self.language.definite and not has_office,
            len(name) == 1 and bool(heads) and heads[-1] in self.language.titles_of_given,
        )

    def _opens_occupation(self, match: re.Match[str], end: int) -> bool:
        """``Violin maker Anna Berg``: a capital from the beginning of the sentence, and a trade after it."""
        after = WORD.match(self.text, match.end() + 1, end)
        return (
            match.group().lower() in self.small
            and after is not None
            and self.language.is_role(after.group().lower())
        )

    def _is_source(self, match: re.Match[str]) -> bool:
        """``According to X``: whoever is cited is no place, for all the preposition."""
        before = self.text[max(0, match.start() - NEAR) : match.start()].rstrip()
        return self._cites.search(before) is not None

    def _is_office(self, word: str) -> bool:
        key = normal_form(word.rstrip("."))
        return key in self.language.titles or self.language.is_role(key)

    def _field(self, name: Sequence[str], before: Sequence[str]) -> int:
        """How many words of a run are an office's field: 2 in ``Minister of Foreign Affairs Anna Berg``."""
        if len(before) < 2 or before[-1] not in self.language.prepositions:
            return 0
        if not self.language.is_role(before[-2]):
            return 0
        known = max(
            (n + 1 for n, word in enumerate(name) if normal_form(word) in self.language.fields), default=0
        )
        field = known or len(name) - 2
        return field if 0 < field < len(name) else 0

    def _description_before(self, gap: Span, at: int) -> list[str]:
        """The last words of the same sentence before a name: ``chief executive``, ``the mayor,``."""
        start = max(gap.start, at - NEAR)
        start = max(start, *(self.text.rfind(stop, start, at) for stop in ".;:!?"))
        return [m.group().lower() for m in WORD.finditer(self.text, start, at)][-4:]

    def _roles_after(self, at: int, end: int) -> set[str]:
        """Offices in the apposition after a name: ``, the mayor of Lima``."""
        match = _APPOSITION.match(self.text, at, end)
        words = [m.group().lower() for m in WORD.finditer(match.group(1))] if match else []
        if not words or words[0] in self.language.relative:
            return set()
        head = next(
            (n for n, word in enumerate(words) if n and word in self.language.prepositions), len(words)
        )
        return {word for word in words[:head] if self.language.is_one_role(word)}

    def _is_person_after(self, at: int, end: int) -> bool:
        """An age or ``who`` behind the name."""
        if _AGE.match(self.text, at, min(end, at + NEAR)):
            return True
        word = WORD.search(self.text, at, min(end, at + NEAR))
        return (
            word is not None
            and word.group().lower() in self.language.personal_relative
            and not self.text[at : word.start()].strip(" ,")
        )


def outside(span: Span, quoted: Sequence[Span], first: int = 0) -> Iterator[Span]:
    """The parts of ``span`` outside ``quoted``, which is in order; those before ``first`` end before it."""
    at = span.start
    for n in range(first, len(quoted)):
        if quoted[n].start >= span.end:
            break
        if quoted[n].start > at:
            yield Span(at, quoted[n].start)
        at = max(at, quoted[n].end)
    if at < span.end:
        yield Span(at, span.end)


def _fullest_forms(runs: Iterable[_Run]) -> dict[str, str]:
    """The longest name that ends in each surname or begins with each first name that only one person has."""
    forms: dict[str, tuple[str, ...]] = {}
    alone: dict[str, tuple[str, ...]] = {}
    shared: set[str] = set()
    for run in runs:
        if len(run.words) < 2 and not run.is_given:
            alone[normal_form(run.words[0])] = run.words
            continue
        # Of two surnames, as in Spanish, news goes on with the first.
        inner = [normal_form(word) for word in run.words[1:-1] if len(word) > 2]
        for key in (normal_form(run.words[-1]), run.words[0], *inner):
            known = forms.get(key, ())
            if len(known) > 1 and {known[0], known[-1]} != {run.words[0], run.words[-1]}:
                shared.add(key)
            if len(run.words) > len(known):
                forms[key] = run.words
    forms = {key: words for key, words in forms.items() if key not in shared}
    forms |= {key: words for key, words in alone.items() if key not in forms and words[0] not in forms}
    return {key: " ".join(words) for key, words in forms.items()}
