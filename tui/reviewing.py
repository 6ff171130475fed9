"""The reader's decisions on one comparison while it is open, with the way back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from core.model import Comparison, Finding
from core.review.reviews import Review, Status


class Reviewing:
    """Reviews by finding id. Each change returns what has to be kept."""

    def __init__(self, reviews: Mapping[str, Review] | None = None) -> None:
        self._reviews = dict(reviews or {})
        self._undo: list[dict[str, Review]] = []

    @property
    def reviews(self) -> Mapping[str, Review]:
        return self._reviews

    def of(self, finding: Finding) -> Review:
        return self._reviews.get(finding.id, Review())

    def decide(self, findings: Iterable[Finding], status: Status) -> Mapping[str, Review]:
        """Give all of ``findings`` a status, or open them again when all have it already."""
        findings = list(findings)
        again = all(self.of(finding).status is status for finding in findings)
        chosen = Status.OPEN if again else status
        return self._change({f.id: replace(self.of(f), status=chosen) for f in findings})

    def note(self, finding: Finding, text: str) -> Mapping[str, Review]:
        return self._change({finding.id: replace(self.of(finding), note=text.strip())})

    def undo(self) -> Mapping[str, Review] | None:
        """Take back the last change; None when there is nothing to take back."""
        if not self._undo:
            return None
        before = self._undo.pop()
        self._reviews.update(before)
        return before

    def _change(self, reviews: Mapping[str, Review]) -> Mapping[str, Review]:
        self._undo.append({id_: self._reviews.get(id_, Review()) for id_ in reviews})
        self._reviews.update(reviews)
        return reviews

    def is_checked(self, finding: Finding) -> bool:
        """A fact is checked when it was found equal, or when the reader has decided."""
        return not finding.verdict.is_divergence or self.of(finding).status is not Status.OPEN

    def progress(self, comparison: Comparison) -> tuple[int, int]:
        """How many facts are checked, of how many."""
        findings = comparison.findings
        return sum(map(self.is_checked, findings)), len(findings)
