"""Every command of the screens, once: keys, footer, palette and help are all made from this table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.binding import BindingType

ANYWHERE = "app"
LIBRARY = "library"
COMPARE = "compare"
LEDGER = "ledger"

# Textual's names for keys whose sign would not do in a list of keys.
_KEY_SIGNS = {
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
    "full_stop": ".",
    "comma": ",",
    "colon": ":",
    "slash": "/",
    "question_mark": "?",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "space": "Space",
    "backspace": "Bksp",
    "equals_sign": "=",
    "plus": "+",
    "minus": "-",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "apostrophe": "'",
    "down": "↓",
    "up": "↑",
}


@dataclass(frozen=True, slots=True)
class Command:
    """Something the reader can do on a screen. ``id`` is the screen and the action's name."""

    id: str
    keys: tuple[str, ...]
    """In Textual's names; the first is the one that is shown."""
    label: str
    """One or two words, for the footer and the palette."""
    help: str
    group: str
    footer: bool = False
    palette: bool = True

    @property
    def screen(self) -> str:
        return self.id.partition(".")[0]

    @property
    def action(self) -> str:
        return self.id.partition(".")[2]

    def key_signs(self, keys: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
        """The keys as printed on a keyboard; ``keys`` are the reader's own by command id."""
        return tuple(_KEY_SIGNS.get(key, key.replace("ctrl+", "^")) for key in keys.get(self.id, self.keys))


_MOVE, _FIND, _SHOW, _CHECK = "Move", "Find what matters", "Show", "Check"
_CORRECT = "Correct the program"
_DO, _LIST, _PROGRAM = "Do", "In the list of findings", "Program"

COMMANDS: tuple[Command, ...] = (
    # Compare: moving
    Command("compare.line_down", ("j", "down"), "line down", "One line down", _MOVE, palette=False),
    Command("compare.line_up", ("k", "up"), "line up", "One line up", _MOVE, palette=False),
    Command("compare.page_down", ("space", "pagedown"), "page down", "One page down", _MOVE, palette=False),
    Command("compare.page_up", ("b", "pageup"), "page up", "One page up", _MOVE, palette=False),
    Command("compare.top", ("g", "home"), "top", "To the beginning", _MOVE),
    Command("compare.bottom", ("G", "end"), "end", "To the end", _MOVE),
    Command("compare.other_side", ("tab",), "other side", "To the same row on the other side", _MOVE),
    # Compare: finding
    Command(
        "compare.next_stop",
        ("right_square_bracket", "full_stop"),
        "next",
        "To the next divergence: a finding, or a paragraph alone, moved or reworded",
        _FIND,
        footer=True,
    ),
    Command(
        "compare.previous_stop",
        ("left_square_bracket", "comma"),
        "previous",
        "To the divergence before",
        _FIND,
        footer=True,
    ),
    Command(
        "compare.next_figure",
        ("right_curly_bracket", "right_parenthesis"),
        "next figure",
        "To the next figure that was changed, dropped or added",
        _FIND,
        footer=True,
    ),
    Command(
        "compare.previous_figure",
        ("left_curly_bracket", "left_parenthesis"),
        "previous figure",
        "To the divergent figure before",
        _FIND,
    ),
    Command(
        "compare.counterpart",
        ("enter",),
        "counterpart",
        "To this paragraph's counterpart on the other side; opens a folded run",
        _FIND,
        footer=True,
    ),
    Command("compare.search", ("slash",), "search", "Find words in both texts", _FIND),
    Command("compare.next_hit", ("n",), "next hit", "To the next place that was searched for", _FIND),
    Command("compare.previous_hit", ("N",), "previous hit", "To the place before", _FIND),
    Command(
        "compare.go_to", ("colon",), "go to", "To a paragraph by its number, or a share of the page", _MOVE
    ),
    Command("compare.back", ("backspace", "ctrl+o"), "go back", "Back to where the last jump began", _FIND),
    Command("compare.forward", ("ctrl+f",), "go forward", "Where the way back came from", _FIND),
    Command("compare.set_mark", ("m",), "mark", "Mark this place with a letter", _FIND),
    Command("compare.to_mark", ("apostrophe",), "to mark", "To the place marked with a letter", _FIND),
    # Compare: showing
    Command(
        "compare.toggle_unified",
        ("s",),
        "split/unified",
        "Two columns, or one below the other; automatic by width until chosen",
        _SHOW,
        footer=True,
    ),
    Command(
        "compare.toggle_own_order",
        ("S",),
        "own order",
        "Each text in its own order without gaps, the counterpart of the cursor's paragraph brought level",
        _SHOW,
    ),
    Command(
        "compare.toggle_folded",
        ("u",),
        "fold",
        "Fold paragraphs that are the same on both sides, and page residue",
        _SHOW,
        footer=True,
    ),
    Command("compare.toggle_figures", ("f", "1"), "figures", "Mark figures or leave them plain", _SHOW),
    Command("compare.toggle_names", ("2",), "names", "Mark names or leave them plain", _SHOW),
    Command("compare.toggle_quotes", ("3",), "quotations", "Mark quotations or leave them plain", _SHOW),
    Command("compare.toggle_claims", ("4",), "claims", "Mark claims or leave them plain", _SHOW),
    Command(
        "compare.toggle_wording", ("w", "5"), "wording", "Mark words that differ or leave them plain", _SHOW
    ),
    Command(
        "compare.toggle_statements",
        ("6",),
        "sentences",
        "Mark sentences that only one side has or leave them plain",
        _SHOW,
    ),
    Command("compare.fewer_links", ("plus",), "fewer links", "Draw only surer links", _SHOW),
    Command("compare.more_links", ("minus",), "more links", "Draw less sure links again", _SHOW),
    Command(
        "compare.next_version",
        ("greater_than_sign", "v"),
        "next version",
        "Set the next article of the story beside the original",
        _SHOW,
    ),
    Command(
        "compare.previous_version",
        ("less_than_sign", "V"),
        "previous version",
        "Set the article of the story before it beside the original",
        _SHOW,
    ),
    Command(
        "compare.swap", ("x",), "swap sides", "Take the version for the original and compare anew", _SHOW
    ),
    # Compare: deciding
    Command(
        "compare.ledger", ("l",), "findings", "The list of findings, or the text alone", _CHECK, footer=True
    ),
    Command(
        "compare.confirm",
        ("c",),
        "confirm",
        "This finding misleads; again to open it anew",
        _CHECK,
        footer=True,
    ),
    Command(
        "compare.dismiss_finding",
        ("d",),
        "dismiss",
        "This finding is harmless; again to open it anew",
        _CHECK,
        footer=True,
    ),
    Command("compare.note", ("a",), "note", "Write a note about this finding", _CHECK),
    Command(
        "compare.undo_decision", ("z",), "undo", "Take back the last decision, note or correction", _CHECK
    ),
    Command("compare.next_unchecked", ("t",), "next unchecked", "To the next fact nobody decided on", _CHECK),
    Command(
        "compare.tick_off",
        ("T",),
        "tick off",
        "List every fact by place, those found equal ticked; t goes to the next open one",
        _CHECK,
    ),
    # Compare: correcting
    Command(
        "compare.link",
        ("p",),
        "link",
        "Hold this paragraph, then on one of the other side link the two, or unlink them",
        _CORRECT,
    ),
    Command(
        "compare.unlink", ("P",), "unlink", "Take this paragraph's link to its counterpart away", _CORRECT
    ),
    Command(
        "compare.set_role", ("r",), "role", "Say what this paragraph is: body, caption, residue …", _CORRECT
    ),
    Command(
        "compare.set_original", ("O",), "is original", "Mark the text of this side as the original", _CORRECT
    ),
    Command(
        "compare.as_found",
        ("M",),
        "program's view",
        "Put your corrections aside, or take them up again",
        _CORRECT,
    ),
    # Compare: doing
    Command(
        "compare.export", ("e",), "export", "Save the comparison as JSON, HTML or Markdown", _DO, footer=True
    ),
    Command("compare.copy", ("y",), "copy", "Copy the selected words, else the paragraph at the cursor", _DO),
    Command("compare.open_source", ("o",), "open source", "Open the file of this text in $EDITOR", _DO),
    Command("compare.close", ("escape",), "back", "Back to the list of articles", _PROGRAM),
    # The list of findings, on the compare screen
    Command("ledger.down", ("j", "down"), "down", "One finding down; the texts follow", _LIST, palette=False),
    Command("ledger.up", ("k", "up"), "up", "One finding up", _LIST, palette=False),
    Command("ledger.page_down", ("pagedown",), "page down", "One page down", _LIST, palette=False),
    Command("ledger.page_up", ("pageup",), "page up", "One page up", _LIST, palette=False),
    Command("ledger.first", ("g", "home"), "first", "To the first finding", _LIST, palette=False),
    Command("ledger.last", ("G", "end"), "last", "To the last finding", _LIST, palette=False),
    Command(
        "ledger.read",
        ("enter",),
        "read",
        "Read on in the text at this finding",
        _LIST,
        footer=True,
    ),
    Command(
        "ledger.select",
        ("space",),
        "select",
        "Select for a decision on several at once",
        _LIST,
        footer=True,
    ),
    Command("ledger.order", ("o",), "order", "By gravity or by place", _LIST, footer=True),
    Command(
        "ledger.equal",
        ("equals_sign",),
        "all facts",
        "List equal facts too, ticked",
        _LIST,
        footer=True,
    ),
    Command(
        "ledger.filter",
        ("slash",),
        "filter",
        "Only lines with these words",
        _LIST,
        footer=True,
    ),
    Command(
        "ledger.close",
        ("escape",),
        "close",
        "Clear the filter, then close the list",
        _LIST,
        footer=True,
    ),
    # Library
    Command("library.cursor_down", ("j",), "down", "One article down", _MOVE, palette=False),
    Command("library.cursor_up", ("k",), "up", "One article up", _MOVE, palette=False),
    Command("library.top", ("g", "home"), "top", "To the first article", _MOVE, palette=False),
    Command("library.bottom", ("G", "end"), "end", "To the last article", _MOVE, palette=False),
    Command(
        "library.open",
        ("enter",),
        "compare",
        "Open the article beside its best counterpart, or the two that are marked",
        _DO,
        footer=True,
    ),
    Command(
        "library.mark",
        ("space",),
        "mark",
        "Mark an article: the first marked is the original, the second its version",
        _DO,
        footer=True,
    ),
    Command(
        "library.filter", ("slash",), "filter", "Show only titles and files that match", _FIND, footer=True
    ),
    Command("library.sort", ("o",), "order", "Order by the next column", _SHOW, footer=True),
    Command("library.reverse", ("O",), "reverse", "Turn the order round", _SHOW),
    Command(
        "library.toggle_preview",
        ("p",),
        "preview",
        "Show or hide the text of the article",
        _SHOW,
        footer=True,
    ),
    Command(
        "library.escape", ("escape",), "clear", "Clear the filter, then the marks", _PROGRAM, palette=False
    ),
    # Everywhere
    Command("app.help", ("question_mark",), "help", "These keys and signs", _PROGRAM, footer=True),
    Command("app.toggle_light", ("L",), "light/dark", "Change between the light and the dark look", _PROGRAM),
    Command("app.quit", ("q",), "quit", "Leave the program", _PROGRAM, footer=True),
)


def commands_for(screen: str) -> Iterator[Command]:
    """The commands that work on a screen, its own first.

    In the list of findings those of the compare screen around it work too, but for keys it takes itself.
    """
    own = [c for c in COMMANDS if c.screen == screen]
    yield from own
    if screen == LEDGER:
        taken = {key for command in own for key in command.keys}
        yield from (c for c in COMMANDS if c.screen == COMPARE and taken.isdisjoint(c.keys))
    if screen != ANYWHERE:
        yield from (c for c in COMMANDS if c.screen == ANYWHERE)


def command_set(screen: object) -> str:
    """The name under which the table knows a screen or a part of one: its attribute ``command_set``."""
    return str(getattr(screen, "command_set", ANYWHERE))


def own_keys(app: object) -> Mapping[str, tuple[str, ...]]:
    """The reader's own keys by command id, which are the application's attribute ``keys``."""
    keys: Mapping[str, tuple[str, ...]] = getattr(app, "keys", {})
    return keys


def first_hint(keys: Mapping[str, tuple[str, ...]]) -> str:
    """What a reader tries first, in a line; ``keys`` are the reader's own."""
    tried = ("compare.next_stop", "compare.confirm", "compare.dismiss_finding", "compare.ledger", "app.help")
    commands = {command.id: command for command in COMMANDS}
    said = (f"{commands[id_].key_signs(keys)[0]} {commands[id_].label}" for id_ in tried)
    return f"New here? {' · '.join(said)}"


def bindings_for(screen: str) -> list[BindingType]:
    """The bindings of one screen's own commands, or of the program's."""
    from textual.binding import Binding

    return [
        Binding(",".join(c.keys), c.action, c.label, tooltip=c.help, id=c.id, show=c.footer)
        for c in COMMANDS
        if c.screen == screen
    ]
