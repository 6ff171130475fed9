"""The list of findings below the texts: it leads the texts to whatever its cursor is on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import Input, Static

from core.model import Finding
from core.reading.captions import review_caption
from core.reading.legend import SEVERITY_SIGNS, STATUS_SIGNS, finding_label, sign_of_finding
from core.review.reviews import Status
from tui.commands import LEDGER, bindings_for
from tui.layout.paint import SIGN_KEYS
from tui.ledger import Ledger

_LOOKS = ("ledger--cursor", "ledger--dim")
_LABEL = 22
"""Cells for the kind and the verdict: the longest is ``claim attribution lost``."""


class FindingList(ScrollView, can_focus=True, inherit_bindings=False):
    """One line for each finding: decision, severity, verdict, and both sides in a line."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(SIGN_KEYS) | set(_LOOKS)
    BINDINGS = bindings_for(LEDGER)
    command_set = LEDGER
    DEFAULT_CSS = """
    FindingList { height: 1fr; overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1; }
    """

    cursor: reactive[int] = reactive(0, init=False)

    @dataclass
    class Highlighted(Message):
        """The cursor is on another finding."""

        finding: Finding

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, FindingList.Highlighted)

    @dataclass
    class Chosen(Message):
        """The reader wants to read on at the finding."""

        finding: Finding

    @dataclass
    class Asked(Message):
        """A command that the list does not carry out itself."""

        command: str

    def __init__(self) -> None:
        super().__init__()
        self.ledger: Ledger | None = None
        self._rows: list[Finding] = []

    @property
    def finding(self) -> Finding | None:
        """The finding under the cursor."""
        return self._rows[self.cursor] if 0 <= self.cursor < len(self._rows) else None

    @property
    def count(self) -> int:
        return len(self._rows)

    def show(self, ledger: Ledger, finding: Finding | None) -> None:
        """List a ledger with the cursor on ``finding``; the texts stay where they are."""
        self.ledger = ledger
        with self.prevent(FindingList.Highlighted):
            self.update()
            if finding is not None:
                self.go_to(finding)

    def go_to(self, finding: Finding) -> bool:
        """Put the cursor on a finding; False when it is not listed."""
        if finding in self._rows:
            self.cursor = self._rows.index(finding)
            return True
        return False

    def update(self, *, move_on: bool = False) -> None:
        """List the findings as the ledger has them now.

        The cursor stays on its finding, or with ``move_on`` in its line: what was decided on and went
        elsewhere does not take the reader along.
        """
        if self.ledger is None:
            return
        finding = None if move_on else self.finding
        before = self.finding
        self._rows = self.ledger.rows()
        self.virtual_size = Size(self.size.width, len(self._rows))
        at = self._rows.index(finding) if finding in self._rows else min(self.cursor, len(self._rows) - 1)
        self.cursor = max(0, at)
        if self.finding is not None and self.finding is not before:
            self.post_message(self.Highlighted(self.finding))
        self.refresh()

    def on_resize(self) -> None:
        self.virtual_size = Size(self.size.width, len(self._rows))
        self._reveal()

    def validate_cursor(self, cursor: int) -> int:
        return max(0, min(cursor, len(self._rows) - 1))

    def watch_cursor(self) -> None:
        self._reveal()
        self.refresh()
        if self.finding is not None:
            self.post_message(self.Highlighted(self.finding))

    def _reveal(self) -> None:
        top, height = self.scroll_offset.y, max(1, self.size.height)
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False, immediate=True)
        elif self.cursor >= top + height:
            self.scroll_to(y=self.cursor - height + 1, animate=False, immediate=True)

    def on_click(self, event: events.Click) -> None:
        """A click shows the finding in the texts, also where the cursor was already; two read on there."""
        row = event.y + self.scroll_offset.y
        if row >= len(self._rows):
            return
        if event.chain == 2:
            self.action_read()
        elif row == self.cursor:
            self.post_message(self.Highlighted(self._rows[row]))
        else:
            self.cursor = row

    # -- commands ------------------------------------------------------------------------------------

    def action_down(self) -> None:
        self.cursor += 1

    def action_up(self) -> None:
        self.cursor -= 1

    def action_page_down(self) -> None:
        self.cursor += max(1, self.size.height - 1)

    def action_page_up(self) -> None:
        self.cursor -= max(1, self.size.height - 1)

    def action_first(self) -> None:
        self.cursor = 0

    def action_last(self) -> None:
        self.cursor = len(self._rows) - 1

    def action_read(self) -> None:
        if self.finding is not None:
            self.post_message(self.Chosen(self.finding))

    def action_select(self) -> None:
        if self.ledger is not None and self.finding is not None:
            self.ledger.selected ^= {self.finding.id}
            self.cursor += 1
            self.refresh()

    def action_order(self) -> None:
        if self.ledger is not None:
            self.ledger.by_position = not self.ledger.by_position
            self.post_message(self.Asked("update"))

    def action_equal(self) -> None:
        if self.ledger is not None:
            self.ledger.with_equal = not self.ledger.with_equal
            self.post_message(self.Asked("update"))

    def action_filter(self) -> None:
        self.post_message(self.Asked("filter"))

    def action_close(self) -> None:
        self.post_message(self.Asked("close"))

    # -- painting ------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        width, row, ink = self.size.width, y + self.scroll_offset.y, self.rich_style
        if self.ledger is None or row >= len(self._rows):
            return Strip.blank(width, ink)
        finding = self._rows[row]
        status = STATUS_SIGNS[self.ledger.reviewing.of(finding).status]
        if not finding.verdict.is_divergence:
            status = STATUS_SIGNS[Status.CONFIRMED]
        severity = SEVERITY_SIGNS[finding.severity] if finding.severity else None
        sign = sign_of_finding(finding)
        segments = [
            Segment("▸" if finding.id in self.ledger.selected else " "),
            Segment(f"{status.glyph} "),
            Segment(severity.glyph if severity else " ", self._look(severity.key) if severity else None),
            Segment(f"{sign.glyph} ", self._look(sign.key)),
            Segment(set_cell_size(finding_label(finding), _LABEL) + " "),
            Segment(self.ledger.text(finding)),
        ]
        if status is STATUS_SIGNS[Status.DISMISSED]:
            ink += self._look("ledger--dim")
        if row == self.cursor:
            ink += self._look("ledger--cursor")
        strip = Strip(segments)
        if strip.cell_length > width:
            strip = Strip.join([strip.crop(0, width - 1), Strip([Segment("…")], 1)])
        return strip.apply_style(ink).adjust_cell_length(width, ink)

    def _look(self, name: str) -> Style:
        return self.get_component_rich_style(name, partial=True) + Style(underline=False)


class LedgerPanel(Vertical):
    """The list under its heading, with a line to filter it by."""

    DEFAULT_CSS = """
    LedgerPanel { height: 40%; min-height: 5; display: none; }
    LedgerPanel.-open { display: block; }
    LedgerPanel #ledger-heading { height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    LedgerPanel Input { height: 1; border: none; padding: 0 1; display: none; }
    LedgerPanel Input.-open { display: block; }
    """

    @dataclass
    class Closed(Message):
        """The reader has done with the list."""

    def __init__(self) -> None:
        super().__init__()
        self.findings = FindingList()
        self._heading = Static(id="ledger-heading", markup=False)
        self._filter = Input(placeholder="kind, verdict, severity, decision or words", id="ledger-filter")

    def compose(self) -> ComposeResult:
        yield self._heading
        yield self._filter
        yield self.findings

    @property
    def is_open(self) -> bool:
        return self.has_class("-open")

    def open(self, ledger: Ledger, finding: Finding | None) -> None:
        self.add_class("-open")
        self.show(ledger, finding)
        self.findings.focus()

    def show(self, ledger: Ledger, finding: Finding | None) -> None:
        """List a ledger with the cursor on ``finding``."""
        self.findings.show(ledger, finding)
        self._head()

    def close(self) -> None:
        self.remove_class("-open")

    def update(self, *, move_on: bool = False) -> None:
        """Show the ledger as it is now."""
        self.findings.update(move_on=move_on)
        self._head()

    def _head(self) -> None:
        ledger = self.findings.ledger
        if ledger is None:
            return
        checked, facts = ledger.reviewing.progress(ledger.comparison)
        order = "by place" if ledger.by_position else "by gravity"
        listed = "facts" if ledger.with_equal else "divergences"
        parts = [
            f"{self.findings.count} {listed} {order}",
            f"{checked} of {facts} facts checked",
            review_caption(ledger.comparison, ledger.reviewing.reviews),
        ]
        if ledger.query:
            parts.insert(1, f"matching “{ledger.query}”")
        if ledger.selected:
            parts.append(f"{len(ledger.selected)} selected")
        self._heading.update(Content(" · ".join(part for part in parts if part)))

    def on_finding_list_asked(self, event: FindingList.Asked) -> None:
        event.stop()
        if event.command == "update":
            self.update()
        elif event.command == "filter":
            self._filter.add_class("-open")
            self._filter.focus()
        elif self._filter.has_class("-open"):
            self._clear_filter()
        else:
            self.close()
            self.post_message(self.Closed())

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        if self.findings.ledger is not None:
            self.findings.ledger.query = event.value
            self.update()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.findings.focus()

    def on_key(self, event: events.Key) -> None:
        if event.key == "escape" and self._filter.has_focus:
            event.stop()
            self._clear_filter()

    def _clear_filter(self) -> None:
        self._filter.value = ""
        self._filter.remove_class("-open")
        self.findings.focus()
