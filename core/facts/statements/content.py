"""What of a sentence can be checked, and what in it the other text knows nothing of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.article.tokens import word_counts
from core.facts.claims.forms import forms_for
from core.facts.claims.languages.lexicon import Axis
from core.facts.claims.statement import read_statement, words_of
from core.facts.names.name import NameKind
from core.model import Category, Checkable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.facts.claims.forms import Forms
    from core.facts.claims.statement import Statement
    from core.facts.names.name import Name
    from core.model import Article, Finding, Span

RETOLD = 0.5
"""Share of its content words from which the other text may tell a sentence in a way that was not found."""
STEM = 4
"""First letters, at least, by which a name is known again in a word made from it: ``Icelandic``."""
ENDING = 2
"""Last letters of a longer name that such a word changes: ``Canada``, ``Canadian``."""
REACH = 3
"""Words from a negation to the verb of saying that it denies: ``did not yet conclude``."""
_HYPHENS = frozenset("-\u2010\u2011")


@dataclass(frozen=True, slots=True)
class Content:
    """What a sentence holds. Words are as written, empty where there are none."""

    holds: tuple[Checkable, ...]
    is_told: bool
    """What can be checked in it is a finding of its own."""
    is_retold: bool = False
    """The other text has so many of its words that it may tell the same."""
    names_person: bool = False
    foreign: str = ""
    """A name that the other text never names."""
    accusing: str = ""
    """A word of accusation that the other text has not got."""
    caveat: str = ""
    """Words that deny or limit and that the other text has not got."""


@dataclass(frozen=True, slots=True)
class OtherText:
    """The words of the text that lacks the sentence."""

    words: frozenset[str]
    """In matching form."""
    bases: frozenset[str]
    """In base form; empty where the language has no lexicon."""
    paired: frozenset[str]
    """Names of the text that has the sentence, as written, which stand for names of this one."""

    @classmethod
    def of(cls, article: Article, forms: Forms | None, paired: Iterable[str]) -> OtherText:
        bases = words_of(article.text, forms) if forms else frozenset[str]()
        return cls(frozenset(word_counts(article.text)), bases, frozenset(paired))

    def knows(self, name: Name, as_written: str) -> bool:
        """Whether it has the name by another, or a word of it as it is or in a word made from it."""
        return as_written in self.paired or any(
            part in self.words or self._has_like(part) for part in name.parts
        )

    def _has_like(self, part: str) -> bool:
        stem = part[: max(STEM, len(part) - ENDING)]
        return len(part) >= STEM and any(word.startswith(stem) for word in self.words)


def read_content(
    article: Article,
    sentence: Span,
    inside: Sequence[Finding],
    names: Sequence[Name],
    other: OtherText,
) -> Content:
    """What ``sentence`` holds; ``inside`` are the findings and ``names`` the names that stand in it."""
    forms = forms_for(article.language)
    statement = read_statement(article, (sentence,), forms) if forms else None
    categories = {finding.category for finding in inside}
    written = ((name, article.slice(name.span)) for name in names)
    foreign = next((as_is for name, as_is in written if not other.knows(name, as_is)), "")
    content = Content(
        holds=tuple(
            kind
            for kind, is_there in (
                (Checkable.FIGURE, Category.FIGURE in categories),
                (Checkable.QUOTATION, Category.QUOTE in categories),
                (Checkable.NAME, bool(names)),
            )
            if is_there
        ),
        is_told=not categories.isdisjoint((Category.FIGURE, Category.QUOTE)),
        names_person=any(name.kind is NameKind.PERSON for name in names),
        foreign=foreign,
    )
    if statement is None or forms is None:  # where nothing tells what the words are, none are called padding
        return replace(content, holds=(*content.holds, Checkable.EVENT))
    return _with_words(content, statement, forms, other)


def _with_words(content: Content, statement: Statement, forms: Forms, other: OtherText) -> Content:
    """The content with what the words of the statement tell."""
    lexicon = forms.lexicon
    said = [statement.words[index] for index in sorted(statement.content)]
    new = [word for word in said if word.base not in other.bases]
    accusing = next((word for word in new if forms.belongs(word.base, lexicon.accusation)), None)
    names_somebody = Checkable.NAME in content.holds or any(
        word.norm in lexicon.persons for word in statement.words
    )
    is_report = bool(statement.on(Axis.EVIDENCE)) or (
        bool(statement.on(Axis.REPORT))
        and (content.names_person or any(word.norm in lexicon.vague_sources for word in said))
    )
    grave = lexicon.accusation, lexicon.law, lexicon.health
    is_event = _tells_event(statement, forms) or any(
        forms.belongs(word.base, words) for word in said for words in grave
    )
    words = ((Checkable.REPORT, is_report), (Checkable.EVENT, is_event))
    return replace(
        content,
        holds=(*content.holds, *(kind for kind, is_there in words if is_there)),
        is_retold=len(said) - len(new) >= RETOLD * len(said),
        accusing=statement.text[accusing.start : accusing.end] if accusing and names_somebody else "",
        caveat="" if Checkable.QUOTATION in content.holds else _caveat(statement, forms, other),
    )


def _caveat(statement: Statement, forms: Forms, other: OtherText) -> str:
    """A word of doubt or denial, or a denied report: ``did not conclude``."""
    for word in statement.words:
        if forms.belongs(word.base, forms.lexicon.caveats) and word.base not in other.bases:
            return statement.text[word.start : word.end]
    for denial in statement.on(Axis.POLARITY):
        for report in statement.on(Axis.REPORT):
            if 0 < report.first - denial.first <= REACH:
                return statement.phrase(denial.first, report.last)
    return ""


def _tells_event(statement: Statement, forms: Forms) -> bool:
    """Whether a verb of it is past or perfect; after ``is``, ``to`` or a hyphen it is a quality."""
    lexicon = forms.lexicon
    no_event = lexicon.present | lexicon.infinitive | lexicon.bare_auxiliaries
    for index, word in enumerate(statement.words):
        before = statement.before(index)
        earlier = before.norm if before is not None else ""
        if word.norm in lexicon.past or earlier in lexicon.perfect:
            return True
        is_past = word.norm.endswith(lexicon.past_suffix) or word.norm in lexicon.past_forms
        is_joined = statement.text[word.start - 1 : word.start] in _HYPHENS
        if is_past and index in statement.content and earlier not in no_event and not is_joined:
            return True
    return False
