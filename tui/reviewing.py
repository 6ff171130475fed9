"""The reader's decisions on one comparison while it is open, with the way back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from core.model import Comparison, Finding
from core.review.reviews import KeptReview, Review, Status, find_again, keep

History = list[tuple[KeptReview, ...]]
"""What was there before each change, the last one last, in a form that outlives a comparison."""


class Reviewing:
    """Reviews by finding id. Each change returns what has to be kept.

    ``history`` is lengthened by changes and shortened by taking them back; it may come from an earlier
    comparison of the same texts.
    """

    def __init__(self, comparison: Comparison, reviews: Mapping[str, Review], history: History) -> None:
        self._comparison = comparison
        self._reviews = dict(reviews)
        self._history = history

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
        return self._change(findings, {f.id: replace(self.of(f), status=chosen) for f in findings})

    def note(self, finding: Finding, text: str) -> Mapping[str, Review]:
        return self._change([finding], {finding.id: replace(self.of(finding), note=text.strip())})

    def undo(self) -> Mapping[str, Review] | None:
        """Take back the last change to what is still found; None when there is nothing to take back."""
        ids = {finding.id for finding in self._comparison.findings}
        while self._history:
            kept = self._history.pop()
            elsewhere = find_again(self._comparison, [item for item in kept if item.finding_id not in ids])
            before = elsewhere | {item.finding_id: item.review for item in kept if item.finding_id in ids}
            if before:
                self._reviews.update(before)
                return before
        return None

    def _change(self, findings: Iterable[Finding], reviews: Mapping[str, Review]) -> Mapping[str, Review]:
        self._history.append(tuple(keep(self._comparison, f, self.of(f)) for f in findings))
        self._reviews.update(reviews)
        return reviews

    def is_checked(self, finding: Finding) -> bool:
        """A fact is checked when it was found equal, or when the reader has decided."""
        return not finding.verdict.is_divergence or self.of(finding).status is not Status.OPEN

    def progress(self, comparison: Comparison) -> tuple[int, int]:
        """How many facts are checked, of how many."""
        findings = comparison.checklist
        return sum(map(self.is_checked, findings)), len(findings)
