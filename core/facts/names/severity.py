"""How much a differing name could mislead whoever trusts the version."""

from __future__ import annotations

from core.facts.names.name import Axis
from core.model import Severity, Verdict

OF_VERDICT = {
    Verdict.CHANGED: Severity.MUST,
    Verdict.GARBLED: Severity.SHOULD,
    Verdict.EQUAL_VARIANT: Severity.QUIET,
}
OF_TITLE = {
    Axis.OFFICE: Severity.MUST,
    Axis.RANK: Severity.MUST,
    Axis.LEARNED: Severity.SHOULD,
    Axis.HONOUR: Severity.SHOULD,
    Axis.COURTESY: Severity.SHOULD,
}
"""A changed title: another office or rank is another authority, another form of address is not."""
