"""How much a sentence on one side only could mislead: a table of what most speaks for looking at it.

An invention that can be checked is worth a look, and one that accuses somebody misleads. To leave things
out is what abridging does, but for the words that held a statement back.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from core.model import Checkable, Severity, Verdict

if TYPE_CHECKING:
    from core.facts.statements.content import Content


class Ground(StrEnum):
    """What most speaks for or against looking at a sentence, the strongest first."""

    ACCUSATION = "accuses"
    FOREIGN = "names"
    CAVEAT = "denies or limits"
    TOLD = "its figures and quotations are listed by themselves"
    REPORT = "put down to a source, without a counterpart"
    KNOWN = "names nothing that the other text does not"
    EVENT = "no figure, name or quotation in it"
    PADDING = "padding: no figure, name, quotation or event in it"
    NOTHING = "no figure, name, quotation or event in it"


_SEVERITIES: dict[Verdict, dict[Ground, Severity]] = {
    Verdict.ADDED: {
        Ground.ACCUSATION: Severity.MUST,
        Ground.FOREIGN: Severity.SHOULD,
        Ground.REPORT: Severity.SHOULD,
    },
    Verdict.DROPPED: {Ground.CAVEAT: Severity.SHOULD},
}


def ground_of(verdict: Verdict, content: Content) -> Ground:
    """The first ground that holds for a sentence of this content."""
    is_added = verdict is Verdict.ADDED
    grounds = (
        (Ground.ACCUSATION, is_added and bool(content.accusing)),
        (Ground.FOREIGN, is_added and bool(content.foreign)),
        (Ground.CAVEAT, not is_added and bool(content.caveat)),
        (Ground.TOLD, content.is_told),
        (Ground.REPORT, is_added and Checkable.REPORT in content.holds and not content.is_retold),
        (Ground.KNOWN, Checkable.NAME in content.holds),
        (Ground.EVENT, bool(content.holds)),
        (Ground.PADDING, is_added),
    )
    return next((ground for ground, holds in grounds if holds), Ground.NOTHING)


def severity_of(verdict: Verdict, ground: Ground) -> Severity:
    """The severity of a sentence that was added or dropped."""
    return _SEVERITIES[verdict].get(ground, Severity.QUIET)
