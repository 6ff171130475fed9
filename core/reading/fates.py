"""What became of each paragraph as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.corrections import Corrections
from core.model import Comparison, Link, Side
from core.wording import PassageWording


class Fate(StrEnum):
    """What a reader needs to know of a paragraph before reading it."""

    KEPT = "kept"
    """Has a counterpart, the same word for word."""
    CHANGED = "changed"
    """Has a counterpart that words some of it otherwise."""
    REWORDED = "reworded"
    """Has a counterpart that shares too few words for a word difference."""
    ALONE = "alone"
    """Has no counterpart: dropped when on the left, added when on the right."""
    RESIDUE = "residue"
    """Page furniture or a caption: never compared."""


@dataclass(frozen=True, slots=True)
class ParagraphFate:
    fate: Fate
    links: tuple[Link, ...]
    """Counterparts, best first."""
    beside: bool
    """The best counterpart stands in the same row."""
    by_hand: str = ""
    """What the reader has corrected here: ``linked by hand``."""

    @property
    def moved(self) -> bool:
        return bool(self.links) and self.links[0].moved


def paragraph_fates(comparison: Comparison, side: Side) -> tuple[ParagraphFate, ...]:
    """One entry per paragraph of ``side``, in order."""
    links: dict[int, list[Link]] = {}
    for link in comparison.links:
        links.setdefault(link.left if side is Side.LEFT else link.right, []).append(link)
    beside = {
        (i, j) for row in comparison.rows if row.left and row.right for i in row.left for j in row.right
    }
    wording = _first_wording(comparison, side)
    fates = []
    for paragraph in comparison.article(side).paragraphs:
        mine = tuple(sorted(links.get(paragraph.index, ()), key=lambda link: -link.score))
        if mine:
            fate = _fate_of(wording.get(paragraph.index))
        else:
            fate = Fate.RESIDUE if paragraph.role.is_residue else Fate.ALONE
        is_beside = any((link.left, link.right) in beside for link in mine)
        by_hand = _by_hand(comparison.corrections, side, paragraph.index)
        fates.append(ParagraphFate(fate, mine, is_beside, by_hand))
    return tuple(fates)


def _by_hand(corrections: Corrections, side: Side, index: int) -> str:
    at = 0 if side is Side.LEFT else 1
    parts = (
        ("linked", any(pair[at] == index for pair in corrections.linked)),
        ("unlinked", any(pair[at] == index for pair in corrections.unlinked)),
        ("role set", any(entry[:2] == (side, index) for entry in corrections.roles)),
    )
    done = [name for name, is_so in parts if is_so]
    return f"{' and '.join(done)} by hand" if done else ""


def _first_wording(comparison: Comparison, side: Side) -> Mapping[int, PassageWording]:
    first: dict[int, PassageWording] = {}
    for passage in comparison.wording:
        for index in passage.left if side is Side.LEFT else passage.right:
            first.setdefault(index, passage)
    return first


def _fate_of(passage: PassageWording | None) -> Fate:
    if passage is None:
        return Fate.CHANGED
    if passage.reworded:
        return Fate.REWORDED
    return Fate.KEPT if all(edit.op.value == "equal" for edit in passage.edits) else Fate.CHANGED


def differs(comparison: Comparison) -> bool:
    """Whether a reader finds any divergence: of a fact, of words, of order, or a passage on one side only."""
    if any(not finding.category.is_of_one_text for finding in comparison.divergences):
        return True
    fates = [fate for side in Side for fate in paragraph_fates(comparison, side)]
    return any(f.moved or f.fate not in (Fate.KEPT, Fate.RESIDUE) for f in fates)
