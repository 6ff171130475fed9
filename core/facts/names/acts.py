"""What the text says that the bearer of a name did: the verb whose subject a name is, and what follows it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.facts.quotes.languages import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.claims.forms import Forms
    from core.facts.claims.statement import Statement, Word
    from core.facts.names.languages.lexicon import Lexicon
    from core.facts.names.name import Name
    from core.facts.quotes.languages.language import Language
    from core.model import Article

LONGEST_APPOSITION = 14
"""Words between the commas behind a name, after which its verb stands."""
BEFORE_VERB = 4
"""Auxiliaries and adverbs between a subject and its verb."""
OBJECTS = 8
"""Content words behind a verb that tell what was done."""
SAYING = "say"
"""The verb of every act of speech."""
_POSSESSIVE = re.compile(r"['\u2019]")
_MARKS = re.compile('["\u201c\u201d\u201e\u00ab\u00bb]')
_AGE = re.compile(r" \(\d{1,3}\)")


@dataclass(frozen=True, slots=True)
class Act:
    """A name with what its bearer did; ``verb`` and ``objects`` are words of the statement."""

    name: Name
    verb: int
    base: str
    """The base form of the verb; SAYING for all that report speech."""
    is_passive: bool
    objects: tuple[int, ...]
    onto: Name | None = None
    """Whom it was done to, where the name stands right behind the verb."""
    is_mutual: bool = False
    """Whether doer and object may change places: ``met``."""


def acts_of(
    article: Article, statement: Statement, names: Sequence[Name], forms: Forms, lexicon: Lexicon
) -> Iterator[Act]:
    """The acts of ``names``, all of which stand in ``statement``, a single sentence.

    Who speaks what stands in quotation marks is a matter of quotations.
    """
    language = language_for(article.language)
    if language is not None:
        reader = _Reader(article.text, statement, names, forms, language, lexicon)
        for name in names:
            act = reader.act(name)
            if act is not None and not (act.base == SAYING and reader.quotes):
                yield act


class _Reader:
    def __init__(
        self,
        text: str,
        statement: Statement,
        names: Sequence[Name],
        forms: Forms,
        language: Language,
        lexicon: Lexicon,
    ) -> None:
        self.text, self.words = text, statement.words
        self.names, self.lexicon = names, lexicon
        self.statement, self.forms, self.language = statement, forms, language
        self.quotes = (
            bool(_MARKS.search(text, self.words[0].start, self.words[-1].end + 2)) if self.words else False
        )
        self.in_names = {
            i
            for i, word in enumerate(self.words)
            if any(n.whole.start <= word.start < n.span.end for n in names)
        }

    def act(self, name: Name) -> Act | None:
        first = next((i for i, w in enumerate(self.words) if w.start >= name.whole.start), None)
        behind = next((i for i, w in enumerate(self.words) if w.start >= name.span.end), len(self.words))
        if first is None or _POSSESSIVE.match(self.text, name.span.end):
            return None
        if self._is_cited(name, first):
            return Act(name, first, SAYING, False, self._around(first, behind))
        if not self._opens_clause(first):
            return None
        at = self._past_apposition(name, behind)
        return None if at is None else self._verb(name, at)

    def _is_cited(self, name: Name, first: int) -> bool:
        """``said X`` at the end of what X said, and ``according to X``."""
        if first == 0:
            return False
        before = self.words[first - 1]
        said = before.norm in self.language.saying and first > 2
        start = max(0, before.start - 12)
        cited = any(
            re.search(rf"\b{phrase} $", self.text[start : name.whole.start], re.IGNORECASE)
            for phrase in self.language.according_to
        )
        return cited or (said and self.words[first - 2].clause != before.clause)

    def _opens_clause(self, first: int) -> bool:
        """Whether nothing stands before a name in its clause whose object or attribute it could be."""
        at = self._before_date(first - 1)
        while at >= 0 and self.words[at].norm in self.language.definite | self.language.indefinite:
            at -= 1
        if at < 0 or self.words[at].clause != self.words[first].clause:
            return True
        norm = self.words[at].norm
        is_joint = norm in ("and", "or") and at - 1 in self.in_names
        return norm in self.lexicon.conjunctions and not is_joint

    def _before_date(self, at: int) -> int:
        """Before a date that stands between the beginning of a clause and its subject: ``On Monday Lee``."""
        end = at
        while end >= 0 and (self.words[end].norm in self.lexicon.calendar or self.words[end].is_number):
            end -= 1
        if end == at:
            return at
        return end - 1 if end >= 0 and self.words[end].norm in self.language.prepositions else end

    def _past_apposition(self, name: Name, at: int) -> int | None:
        """Where the verb is looked for: behind ``, the mayor of Velden,`` and behind ``, who``."""
        if at >= len(self.words):
            return None
        if age := _AGE.match(self.text, name.span.end):
            return next((i for i in range(at, len(self.words)) if self.words[i].start >= age.end()), None)
        if "," in self.text[name.whole.start : name.span.start]:
            # "The mayor, X, opened": the name is itself what stands between the commas.
            return at
        if self.text[name.span.end : name.span.end + 1] != ",":
            return at if self._goes_on(name.span.end, self.words[at]) else None
        if self.words[at].norm in self.language.personal_relative:
            return at + 1
        clause = self.words[at].clause
        for i in range(at, min(at + LONGEST_APPOSITION, len(self.words))):
            if self.words[i].clause != clause:
                between = self.text[self.words[i - 1].end : self.words[i].start]
                return i if between.startswith(",") else None
        return None

    def _goes_on(self, end: int, word: Word) -> bool:
        return not self.text[end : word.start].strip(" \u00a0")

    def _verb(self, name: Name, at: int) -> Act | None:
        is_passive = False
        clause = self.words[at].clause if at < len(self.words) else -1
        for i in range(at, min(at + BEFORE_VERB, len(self.words))):
            word = self.words[i]
            if word.clause != clause or word.norm in self.language.prepositions | {"and", "or"}:
                return None
            is_auxiliary = i not in self.statement.content or self.forms.is_adverb(word.norm)
            if is_auxiliary and word.norm not in self.language.saying:
                is_passive = is_passive or word.norm in self.lexicon.passive
                continue
            if i in self.in_names or word.capital or word.is_number:
                return None
            if word.norm in self.language.saying:
                return Act(name, i, SAYING, is_passive, self._around(i, i + 1))
            is_passive = is_passive and not word.norm.endswith("ing")
            is_mutual = word.norm in self.lexicon.mutual
            return Act(name, i, word.base, is_passive, self._behind(i), self._onto(i), is_mutual)
        return None

    def _onto(self, verb: int) -> Name | None:
        """The name that stands right behind the verb, with its titles."""
        after = self.words[verb + 1 : verb + 2]
        return next((n for n in self.names if after and n.whole.start == after[0].start), None)

    def _behind(self, verb: int) -> tuple[int, ...]:
        found = self.statement.content_from(verb, 1, OBJECTS)
        return tuple(i for i in found if i not in self.in_names)

    def _around(self, first: int, behind: int) -> tuple[int, ...]:
        """What is said: all else of the sentence."""
        return tuple(
            i
            for i in sorted(self.statement.content)
            if not first <= i < behind
            and i not in self.in_names
            and self.words[i].norm not in self.language.saying
        )
