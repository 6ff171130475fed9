"""What a name is: where it stands, its words, and the titles and roles given to its bearer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model import Span


class NameKind(StrEnum):
    """A guess by form and surroundings only; UNKNOWN where they give no ground."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    UNKNOWN = "unknown"


class Axis(StrEnum):
    """What a title speaks of. Titles on different axes never contradict each other by themselves."""

    COURTESY = "courtesy"
    """``Mr``, ``Madame``."""
    LEARNED = "learned"
    """``Dr``, ``Professor``."""
    RANK = "rank"
    """``General``, ``Detective Sergeant``."""
    HONOUR = "honour"
    """``Dame``, ``Prince``."""
    OFFICE = "office"
    """An office, a post or an occupation: ``Foreign Minister``, ``the immunologist``."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title or role as written beside a name."""

    span: Span
    axis: Axis
    kind: str
    """The family of its head word, ``minister`` for ``secretary`` too; see the languages' tables."""
    step: str = ""
    """The word that sets it below or beside the plain office: ``deputy``, ``vice``, ``associate``."""
    field: tuple[str, ...] = ()
    """What the office is about, in matching form: ``("foreign",)``, ``("prime",)``."""
    word: str = ""
    """The head word in matching form."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written. Its titles stand outside its span."""

    span: Span
    parts: tuple[str, ...]
    """Its words in matching form, particles included, possessive endings and quotation marks left out."""
    part_spans: tuple[Span, ...]
    kind: NameKind = NameKind.UNKNOWN
    titles: tuple[Title, ...] = ()

    @property
    def normal(self) -> str:
        return " ".join(self.parts)

    @property
    def whole(self) -> Span:
        """The name with the titles that stand directly before it."""
        start = min(
            (title.span.start for title in self.titles if title.span.start < self.span.start),
            default=self.span.start,
        )
        return type(self.span)(start, self.span.end)
