"""The fine print of a finding or a link: everything known of it, in a line."""

from __future__ import annotations

from core.align.by_hand import BY_HAND
from core.model import FigureFinding, Finding, Link, Side, Strength
from core.reading.legend import SEVERITY_SIGNS, finding_label, sign_of_finding


def finding_verdict(finding: Finding) -> str:
    """``must see: money changed``; ``money equal (rounded)`` when it is."""
    words = finding_label(finding)
    if isinstance(finding, FigureFinding):
        words = f"{finding.kind.value} {sign_of_finding(finding).label}"
    if isinstance(finding, FigureFinding) and finding.how is not None:
        words += f" ({finding.how.value})"
    return f"{SEVERITY_SIGNS[finding.severity].label}: {words}" if finding.severity else words


def finding_values(finding: Finding) -> str:
    """The values as understood, ``312,000,000 USD → 321,000,000 USD``; empty where the note says them."""
    if not isinstance(finding, FigureFinding):
        return ""
    values = [v for v in (finding.left_value, finding.right_value) if v and v not in finding.note]
    return " → ".join(dict.fromkeys(values))


def link_caption(link: Link, side: Side) -> str:
    """Where a paragraph of ``side`` has its counterpart, how sure that is, and why."""
    where, number = ("version", link.right) if side is Side.LEFT else ("original", link.left)
    sure = "" if link.strength is Strength.SURE else "possible "
    moved = ", moved" if link.moved else ""
    reasons = "; ".join(f"{reason.kind}: {reason.text}" for reason in link.reasons if reason != BY_HAND)
    score = "by hand" if BY_HAND in link.reasons else f"score {link.score:.2f}"
    caption = f"{sure}counterpart ¶{number + 1} of the {where} ({score}{moved})"
    return f"{caption} by {reasons}" if reasons else caption
