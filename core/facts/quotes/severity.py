"""How much a verdict on a quotation could mislead whoever trusts the version."""

from __future__ import annotations

from enum import StrEnum

from core.model import Severity, Verdict


class Ground(StrEnum):
    """What decides between the severities of one verdict."""

    ANY = "any"
    SENSE = "the sense is touched"
    TURNED = "the same words are denied on one side only"
    GRAMMAR = "only words of grammar differ"
    QUALIFIES = "what was left out qualified what was kept"
    TERM = "a term, not somebody's speech"
    APART = "in a passage that the other text does not have"
    INDEPENDENT = "the texts are not versions of one another"


SEVERITIES = {
    (Verdict.ALTERED, Ground.SENSE): Severity.MUST,
    (Verdict.ALTERED, Ground.ANY): Severity.SHOULD,
    (Verdict.ALTERED, Ground.GRAMMAR): Severity.QUIET,
    (Verdict.REATTRIBUTED, Ground.ANY): Severity.MUST,
    (Verdict.REATTRIBUTED, Ground.APART): Severity.SHOULD,
    (Verdict.QUOTED_UP, Ground.ANY): Severity.MUST,
    (Verdict.ADDED, Ground.ANY): Severity.MUST,
    (Verdict.ADDED, Ground.TERM): Severity.SHOULD,
    (Verdict.ADDED, Ground.APART): Severity.SHOULD,
    (Verdict.ADDED, Ground.INDEPENDENT): Severity.QUIET,
    (Verdict.DROPPED, Ground.ANY): Severity.QUIET,
    (Verdict.DROPPED, Ground.QUALIFIES): Severity.SHOULD,
    (Verdict.PARAPHRASED, Ground.ANY): Severity.QUIET,
    (Verdict.PARAPHRASED, Ground.SENSE): Severity.SHOULD,
    (Verdict.PARAPHRASED, Ground.TURNED): Severity.MUST,
}
"""Defaults by verdict and ground: whoever quotes vouches for every word, so that invention and a wrong
speaker come first, and what abridging leaves out last."""


def severity_of(verdict: Verdict, ground: Ground = Ground.ANY) -> Severity | None:
    """The severity of a verdict; None where the quotation stands as it was."""
    if verdict is Verdict.VERBATIM:
        return None
    return SEVERITIES.get((verdict, ground), SEVERITIES[verdict, Ground.ANY])
