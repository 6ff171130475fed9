"""The findings of a comparison as a list: which of them, in what order, chosen for what."""

from __future__ import annotations

from core.model import Comparison, Finding
from core.reading.captions import listed_caption
from core.reading.details import finding_verdict
from core.reading.ledger import by_gravity, by_place
from core.visible import visible_line
from tui.reviewing import Reviewing


class Ledger:
    """Findings to list. ``rows`` is made anew when anything about it changes."""

    def __init__(self, comparison: Comparison, reviewing: Reviewing) -> None:
        self.comparison = comparison
        self.reviewing = reviewing
        self.by_position = False
        self.with_equal = False
        """Whether facts that were found equal are listed too: then every fact can be ticked off."""
        self.query = ""
        self.selected: set[str] = set()

    def rows(self) -> list[Finding]:
        """The findings that are listed. Every word of the query stands in the line of each."""
        comparison = self.comparison
        if self.by_position:
            listed = comparison.checklist if self.with_equal else comparison.divergences
            findings = list(by_place(comparison, listed))
        else:
            findings = list(by_gravity(comparison, self.reviewing.reviews))
            if self.with_equal:
                equal = (f for f in comparison.findings if not f.verdict.is_divergence)
                findings += by_place(comparison, equal)
        words = self.query.casefold().split()
        if not words:
            return findings
        return [f for f in findings if all(word in self._searched(f) for word in words)]

    def text(self, finding: Finding) -> str:
        """A finding in a line, safe to show."""
        note = self.reviewing.of(finding).note
        caption = visible_line(listed_caption(self.comparison, finding))
        return f"{caption} · note: {visible_line(note)}" if note else caption

    def _searched(self, finding: Finding) -> str:
        status = self.reviewing.of(finding).status.value
        return f"{finding_verdict(finding)} {status} {self.text(finding)}".casefold()

    def chosen(self, finding: Finding | None) -> list[Finding]:
        """What a decision is about: the selected findings, else the one given."""
        if self.selected:
            return [f for f in self.comparison.findings if f.id in self.selected]
        return [finding] if finding else []
