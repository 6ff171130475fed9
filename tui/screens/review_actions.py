"""What a reader decides on the compare screen: the ledger, confirming, dismissing, notes, ticking off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from core.model import Finding
from core.reading.captions import finding_caption
from core.reading.tally import tally
from core.review.reviews import Review, Status
from core.visible import visible_line
from tui.commands import COMPARE, LEDGER
from tui.ledger import Ledger
from tui.reviewing import History, Reviewing
from tui.widgets.banner import Banner
from tui.widgets.key_bar import KeyBar
from tui.widgets.ledger_panel import FindingList, LedgerPanel
from tui.widgets.reading_view import ReadingView
from tui.widgets.status import Status as StatusLines

if TYPE_CHECKING:
    from core.reading.tally import Tally
    from tui.keeper import Keeper


class ReviewActions(Screen[None]):
    """The part of the compare screen that keeps decisions; the rest of it makes the widgets."""

    _view: ReadingView
    _status: StatusLines
    _banner: Banner
    _panel: LedgerPanel
    _keys: KeyBar
    _keeper: Keeper
    _tallies: dict[str, Tally]
    """By the id of the version."""

    _comparing: bool
    _histories: dict[tuple[str, str], History]
    """How decisions are taken back, by the ids of original and version: of the two that are shown."""

    def _undo_correction(self) -> bool:
        """Take back the last correction; False when there is none."""
        raise NotImplementedError

    def _has_decided_since_correction(self) -> bool:
        """Whether the last change is a decision or note, and no correction."""
        raise NotImplementedError

    def _begin_review(self, reviews: Mapping[str, Review]) -> None:
        """Start from what was decided before."""
        reading = self._view.reading
        assert reading is not None, "decisions are about a comparison that is shown"
        comparison = reading.whole
        pair = comparison.left.id, comparison.right.id
        self._histories = {texts: h for texts, h in self._histories.items() if set(texts) == set(pair)}
        self._reviewing = Reviewing(comparison, reviews, self._histories.setdefault(pair, []))
        self._ledger = Ledger(reading.whole, self._reviewing)
        self._status.reviewing = self._reviewing
        shown = self._panel.findings.ledger
        if shown is not None:
            # Another pair is read in the same manner.
            self._ledger.by_position, self._ledger.with_equal = shown.by_position, shown.with_equal
            self._ledger.query = shown.query
        if self._panel.is_open:
            self._panel.show(self._ledger, self._view.finding)
        self._show_reviews()

    def _show_reviews(self) -> None:
        comparison = self._ledger.comparison
        self._tallies[comparison.right.id] = tally(comparison, self._reviewing.reviews)
        self._banner.show(comparison, self._reviewing)
        self._status.show(self._view)
        if self._panel.is_open:
            self._panel.update(move_on=self._panel.findings.has_focus)

    def _keep(self, changes: Mapping[str, Review]) -> None:
        self._keeper.keep(self._ledger.comparison, changes)
        self._ledger.selected.clear()
        self._show_reviews()

    def _in_question(self) -> list[Finding]:
        """What a decision is about: the selection of the ledger, its cursor, or what the text's is on."""
        if self._view.reading is None:
            return []
        if self._panel.is_open and self._panel.findings.has_focus:
            return self._ledger.chosen(self._panel.findings.finding)
        finding = self._view.finding
        return [finding] if finding else []

    def _decide(self, status: Status) -> None:
        findings = [f for f in self._in_question() if f.verdict.is_divergence]
        if findings:
            self._keep(self._reviewing.decide(findings, status))
        elif self._view.reading is not None:
            self._status.say("There is no divergent fact here to decide on; } goes to one")

    def action_confirm(self) -> None:
        self._decide(Status.CONFIRMED)

    def action_dismiss_finding(self) -> None:
        self._decide(Status.DISMISSED)

    def action_undo_decision(self) -> None:
        if self._view.reading is None:
            return
        if self._comparing:
            self._status.say("The texts are being compared anew; z again when that is done")
            return
        changes = self._reviewing.undo() if self._has_decided_since_correction() else None
        if changes is not None:
            self._keep(changes)
        elif not self._undo_correction():
            self._status.say("No decision to take back")

    def action_note(self) -> None:
        findings = self._in_question()
        if not findings:
            if self._view.reading is not None:
                self._status.say("There is no finding here to write a note about")
            return
        from tui.screens.note import NoteDialog

        finding = findings[0]

        def keep(text: str | None) -> None:
            if text is not None:
                self._keep(self._reviewing.note(finding, text))

        about = visible_line(finding_caption(self._ledger.comparison, finding))
        self.app.push_screen(NoteDialog(about, self._reviewing.of(finding).note), keep)

    def action_next_unchecked(self) -> None:
        """To the next fact that nobody has decided on, in the order of the page and from the top again."""
        self._to_unchecked(in_list=self._panel.is_open and self._panel.findings.has_focus)

    def _to_unchecked(self, *, in_list: bool) -> None:
        reading = self._view.reading
        if reading is None:
            return
        for index in self._view.stops_onward():
            finding = reading.stops[index].finding
            if finding is not None and not self._reviewing.is_checked(finding):
                if not in_list or not self._panel.findings.go_to(finding):
                    self._view.go_to_stop(index)
                return
        _, count = self._reviewing.progress(reading.comparison)
        self._status.say(f"All {count} facts are checked")

    def action_ledger(self) -> None:
        if self._view.reading is None:
            return
        if self._panel.is_open:
            self._panel.close()
            self._view.active_pane.focus()
        else:
            self._panel.open(self._ledger, self._view.finding)

    def action_tick_off(self) -> None:
        """Every fact by place, those found equal ticked, at the first that is open."""
        if self._view.reading is None:
            return
        self._ledger.by_position = self._ledger.with_equal = True
        finding = self._view.finding
        self._panel.open(self._ledger, finding)
        if finding is None or self._reviewing.is_checked(finding):
            self._to_unchecked(in_list=True)

    def on_descendant_focus(self) -> None:
        """The keys below are those of the part that has the focus."""
        self._keys.use(LEDGER if self._panel.findings.has_focus else COMPARE)

    def on_finding_list_highlighted(self, event: FindingList.Highlighted) -> None:
        self._view.go_to_finding(event.finding, focus=False)

    def on_finding_list_chosen(self, event: FindingList.Chosen) -> None:
        self._view.remember()
        self._view.go_to_finding(event.finding)

    def on_ledger_panel_closed(self, _event: Any) -> None:
        self._view.active_pane.focus()
