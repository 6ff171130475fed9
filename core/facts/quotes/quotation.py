"""What a quotation is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.model import Span


class QuotationKind(StrEnum):
    """What the marks are there for."""

    SPEECH = "speech"
    """Somebody's words."""
    PHRASE = "phrase"
    """A few words inside the writer's own sentence: a borrowed term, or scare quotes."""
    TITLE = "title"
    """The name of a work, a ship, a programme: no quotation."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is said to speak."""

    name: str
    """The fullest form of the name in the article, or the words that stand for one: ``the Swiss runner``.
    Empty for a pronoun that cannot be resolved."""
    span: Span | None
    """What the article says here: the name, the pronoun or the description; None where it is implied."""
    is_named: bool
    """Whether ``name`` is a person's or body's name, be it found through a pronoun."""
    affiliations: tuple[str, ...] = ()
    """Names that describe the speaker here: ``of Living Sea``, ``for the ministry``."""
    rivals: tuple[str, ...] = ()
    """Where ``span`` is no name: everybody it could mean, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """One stretch of text between quotation marks."""

    span: Span
    """Inside the marks, without white space, final comma and full stop."""
    marks: Span
    """With the marks; without the closing one where the text forgot it."""
    paragraph: int
    kind: QuotationKind
    level: int = 0
    """How many other quotations it stands in."""
    utterance: int = 0
    """Equal for the pieces of one speech: parts round ``he said``, paragraphs each opened anew."""
    attribution: Speaker | None = None

    @property
    def speaker(self) -> str | None:
        return (self.attribution.name or None) if self.attribution else None

    @property
    def speaker_span(self) -> Span | None:
        return self.attribution.span if self.attribution else None
