"""Correcting the program: links drawn or taken away by hand, roles set, the original marked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual.screen import Screen

from core.corrections import NO_CORRECTIONS, Corrections, Pair
from core.model import Article, Role, Side
from core.visible import visible_line
from tui.layout.blocks import Block
from tui.layout.place import Place
from tui.reviewing import History
from tui.widgets.reading_view import ReadingView
from tui.widgets.status import Status

if TYPE_CHECKING:
    from tui.keeper import Keeper

_ROLES = {
    "b": Role.BODY,
    "h": Role.HEADING,
    "l": Role.LIST,
    "s": Role.SUMMARY,
    "c": Role.CAPTION,
    "p": Role.BOILERPLATE,
}
_ROLE_NAMES = {Role.BOILERPLATE: "page residue"}
_NAMES = {Side.LEFT: "original", Side.RIGHT: "version"}


@dataclass(frozen=True, slots=True)
class _Step:
    """What was there before a correction."""

    left: Article
    right: Article
    corrections: Corrections
    decisions: int
    """How many decisions could be taken back then."""


class CorrectActions(Screen[None]):
    """The part of the compare screen that keeps corrections; everything else is compared anew from them."""

    _view: ReadingView
    _status: Status
    _keeper: Keeper
    _left: Article
    _right: Article
    _place: Place | None
    _corrections: Corrections | None = None
    """The reader's, once they are known."""
    _as_found = False
    """Whether they are put aside, so that the program's own view is seen."""
    _held: Block | None = None
    """A paragraph that waits for its counterpart."""
    _histories: dict[tuple[str, str], History]
    _before: list[_Step]
    """Before each correction of these two texts, the last one last."""

    def _start(self) -> None:
        """Compare the two articles and show them at the place."""
        raise NotImplementedError

    def _compare_again(self) -> None:
        """Compare the same two with the corrections of now, keeping the place."""
        raise NotImplementedError

    def _decisions_made(self) -> int:
        """How many decisions and notes on these two texts can be taken back."""
        return sum(map(len, self._histories.values()))

    def _has_decided_since_correction(self) -> bool:
        return not self._before or self._decisions_made() > self._before[-1].decisions

    def _correct(self, after: Corrections) -> None:
        before = self._corrections or NO_CORRECTIONS
        self._remember(before)
        self._put(before, after)

    def _remember(self, before: Corrections) -> None:
        self._before.append(_Step(self._left, self._right, before, self._decisions_made()))

    def _put(self, before: Corrections, after: Corrections) -> None:
        self._keeper.keep_corrections(self._left, self._right, before, after)
        self._corrections, self._as_found = after, False
        self._hold(None)
        self._compare_again()

    def _undo_correction(self) -> bool:
        """Back to what was before the last correction, sides included; False when there is none."""
        now = self._corrections
        if not self._before or now is None:
            return False
        step = self._before.pop()
        before = step.corrections
        if step.left.id == self._left.id:
            self._put(now, before)
            return True
        self._keeper.keep_corrections(self._left, self._right, now, replace(now, original=False))
        self._turn_round()
        self._keeper.keep_corrections(self._left, self._right, now.swapped(), before)
        self._start()
        return True

    def _turn_round(self) -> None:
        """Take the version for the original, the cursor staying on its words."""
        place = self._view.place
        self._place = Place(place.side.other, place.paragraph, place.offset) if place else None
        self._left, self._right = self._right, self._left

    def _forget_other_texts(self) -> None:
        """Undo is about the two texts that are shown, whichever is the original."""
        shown = {self._left.id, self._right.id}
        self._before = [step for step in self._before if {step.left.id, step.right.id} == shown]

    def _hold(self, block: Block | None) -> None:
        self._held = block
        self._show_aside()

    def _show_aside(self) -> None:
        """Say for as long as it lasts what keys mean or show something else than usual."""
        # The place in the text has to fit beside it in 80 columns.
        if self._held is not None:
            held = f"{_NAMES[self._held.side]} ¶{self._held.paragraph.index + 1}"
            block = self._view.block
            if block is None or block.side is self._held.side:
                self._status.aside = f"{held} is held, Esc lets go"
            else:
                does = "unlinks" if _pair(self._held, block) in _pairs(block) else "links"
                self._status.aside = f"p {does} {held}, Esc lets go"
        elif self._as_found:
            count = len(self._corrections or ())
            self._status.aside = f"program's view; M shows your {count} correction{'s' if count > 1 else ''}"
        else:
            self._status.aside = ""
        self._status.show(self._view)

    def action_link(self) -> None:
        """Hold this paragraph; on one of the other side link the two, or unlink them if they are linked."""
        block, held = self._view.block, self._held
        if block is None or self._corrections is None:
            return
        if block.paragraph.role.is_residue:
            self._status.say("Page residue is not compared; r gives this paragraph another role")
        elif held is None or held.side is block.side:
            self._hold(None if held is not None and held.place == block.place else block)
            if self._held is not None and not self._view.options.unified:
                self._view.cross()
        else:
            pair = _pair(held, block)
            if pair in _pairs(block):
                self._correct(self._corrections.without_link(pair))
            else:
                self._correct(self._corrections.with_link(pair))

    def action_unlink(self) -> None:
        """Take the link away that the cursor's paragraph has."""
        block = self._view.block
        if block is None or self._corrections is None:
            return
        pairs = _pairs(block)
        if pairs:
            self._correct(self._corrections.without_link(pairs[0]))
        else:
            self._status.say("This paragraph is not linked; p links it")

    def action_set_role(self) -> None:
        block = self._view.block
        if block is None or self._corrections is None:
            return
        from tui.screens.letter import LetterPrompt

        names = ", ".join(f"{key} {_name(role)}" for key, role in _ROLES.items())
        now = _name(block.paragraph.role)
        question = f"¶{block.paragraph.index + 1} is read as {now}. {names}, a as the program has it"
        self.app.push_screen(LetterPrompt(question), lambda letter: self._set_role(block, letter))

    def _set_role(self, block: Block, letter: str | None) -> None:
        if letter is None or self._corrections is None:
            return
        if letter not in (*_ROLES, "a"):
            self._status.say(f"{visible_line(letter)} is no role")
            return
        self._correct(self._corrections.with_role(*block.place, _ROLES.get(letter)))

    def action_set_original(self) -> None:
        """Mark the text of the cursor's side as the original, or take the mark away."""
        block = self._view.block
        if block is None or self._corrections is None:
            return
        if block.side is Side.LEFT:
            self._correct(replace(self._corrections, original=not self._corrections.original))
            return
        self._remember(self._corrections)
        turned = self._corrections.swapped()
        self._turn_round()
        self._keeper.keep_corrections(self._left, self._right, turned, replace(turned, original=True))
        self._start()

    def action_as_found(self) -> None:
        """The program's own view, or the corrected one again."""
        if not self._corrections:
            self._status.say("Nothing is corrected by hand in these texts")
            return
        self._as_found = not self._as_found
        self._show_aside()
        self._compare_again()


def _pair(one: Block, other: Block) -> Pair:
    """Two paragraphs of different sides as a link has them."""
    left, right = (one, other) if one.side is Side.LEFT else (other, one)
    return left.paragraph.index, right.paragraph.index


def _pairs(block: Block) -> list[Pair]:
    """The links of a paragraph, the best first."""
    return [(link.left, link.right) for link in block.fate.links]


def _name(role: Role) -> str:
    return _ROLE_NAMES.get(role, role.value)
