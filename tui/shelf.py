"""The articles of a library as a list: what is known of each, in an order, through a filter."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.visible import visible_line

if TYPE_CHECKING:
    from core.library.listing import Listing
    from core.library.stories import Place
    from core.reading.tally import Tally

# partial_ratio from which a title is meant by what was typed: 1 wrong letter in 4 is still found.
_LIKE_ENOUGH = 74


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list. ``width`` is in cells; 0 shares what is left, ``flex`` parts of it."""

    key: str
    label: str
    width: int = 0
    flex: int = 0
    numeric: bool = False
    room: int = 0
    """Cells that the list must be wide for the column to be shown: the title comes first."""
    after_reading: bool = False
    """Shown once a version has been compared."""


COLUMNS = (
    Column("title", "Title", flex=3),
    Column("words", "Words", 7, numeric=True, room=70),
    Column("paragraphs", "¶", 4, numeric=True, room=100),
    Column("story", "Story", 7, room=100),
    Column("counterpart", "Best counterpart", flex=2, room=100),
    Column("covered", "Covered", 9, numeric=True, room=50),
    Column("findings", "Findings", 12, after_reading=True),
    Column("decided", "Decided", 10, numeric=True, room=70, after_reading=True),
)


@dataclass(slots=True)
class Item:
    """A file, and what has been found out about it so far."""

    path: str
    title: str
    listing: Listing | None = None
    place: Place | None = None
    """Its story and counterpart, as far as they have been found."""
    problem: str = ""

    @property
    def counterpart(self) -> int | None:
        """Number of the best counterpart."""
        return self.place.counterpart if self.place else None


class Shelf:
    """Items by number, which never changes; rows are numbers in the order of the list."""

    def __init__(self, paths: Sequence[str], tallies: Mapping[str, Tally] | None = None) -> None:
        """``tallies`` are looked up as they are whenever a list is made of the shelf, by article id."""
        self.items = [Item(path, visible_line(os.path.basename(path))) for path in paths]  # noqa: PTH119
        self.listed = 0
        """How many of the items are articles."""
        self.unreadable = 0
        self.sort_key = "story"
        self.reverse = False
        self.query = ""
        self._tallies = {} if tallies is None else tallies
        self._marked: list[int] = []
        self._names: list[str] | None = None
        """What a filter is held against, for each item."""
        self._stories: dict[int, int] | None = None
        """Number shown for each story that holds more than one article, by its first."""
        self._ranks: dict[int, tuple[int, int]] = {}
        """Place of each article among those of its story, the likely original 0, and how many they are."""

    def columns(self, width: float = math.inf) -> list[Column]:
        """Those for which there is room and something to say."""
        return [c for c in COLUMNS if width >= c.room and (self._tallies or not c.after_reading)]

    # -- what is found out ---------------------------------------------------------------------------

    def load(self, listings: Mapping[int, Listing]) -> None:
        """Take in what is in some of the files."""
        for number, listing in listings.items():
            item = self.items[number]
            self.listed += item.listing is None
            item.listing, item.title = listing, visible_line(listing.title)
        self._names = None

    def refuse(self, problems: Mapping[int, str]) -> None:
        """Take in why some of the files cannot be read."""
        for number, problem in problems.items():
            item = self.items[number]
            item.problem = visible_line(problem.removeprefix(f"{item.path}: "))
        self.unreadable += len(problems)

    def put(self, places: Mapping[int, Place]) -> None:
        """Take in where some of the articles stand."""
        for number, place in places.items():
            self.items[number].place = place
        self._stories = None

    def listing(self, number: int) -> Listing:
        listing = self.items[number].listing
        assert listing is not None, "only articles are opened and grouped"
        return listing

    def story_of(self, number: int) -> list[int]:
        """The articles of one article's story, itself among them, in the order of the files."""
        place = self.items[number].place
        if place is None:
            return [number]
        return [n for n, item in enumerate(self.items) if item.place and item.place.story == place.story]

    def beside(self, number: int) -> str:
        """What an article and its counterpart are to each other, in a line; empty when it has none."""
        from core.reading.captions import short_relation

        place = self.items[number].place
        if place is None or place.counterpart is None or place.relation is None:
            return ""
        other, relation = place.counterpart, place.relation
        its_share = relation.right_covered if number < other else relation.left_covered
        shares = (
            f"{place.covered:.0%} of this stands in “{self.items[other].title}”, {its_share:.0%} of that here"
        )
        return " · ".join((short_relation(relation), shares, *map(visible_line, relation.evidence)))

    def _arrange(self) -> dict[int, int]:
        """Number the stories of several articles in the order of their first, and rank their articles."""
        if self._stories is None:
            members: dict[int, list[int]] = {}
            for number, item in enumerate(self.items):
                if item.place is not None:
                    members.setdefault(item.place.story, []).append(number)
            shared = [story for story in sorted(members) if len(members[story]) > 1]
            self._stories = {story: shown for shown, story in enumerate(shared, 1)}
            self._ranks = {
                number: (rank, len(members[story]))
                for story in shared
                for rank, number in enumerate(self._oldest_first(members[story]))
            }
        return self._stories

    def _oldest_first(self, numbers: list[int]) -> list[int]:
        from core.reading.story import oldest_first

        by_identity = {id(self.items[number].listing): number for number in numbers}
        return [by_identity[id(listing)] for listing in oldest_first([self.listing(n) for n in numbers])]

    # -- marks ---------------------------------------------------------------------------------------

    def marked(self) -> list[int]:
        """Numbers of the marked items, the original first."""
        return list(self._marked)

    def toggle_mark(self, number: int) -> None:
        """Mark an item, or take its mark away; a third mark replaces the second."""
        if number in self._marked:
            self._marked.remove(number)
        else:
            self._marked = [*self._marked[:1], number]

    def clear_marks(self) -> None:
        self._marked.clear()

    def mark(self, number: int) -> int:
        """1 for the article marked as the original, 2 for its version, 0 for any other."""
        return self._marked.index(number) + 1 if number in self._marked else 0

    # -- the list ------------------------------------------------------------------------------------

    def rows(self) -> list[int]:
        """Numbers of the items that pass the filter: the likeliest first, else in the chosen order."""
        numbers = list(range(len(self.items)))
        if self.query.strip():
            return self._matches()
        # Sorting is stable and starts from the order of the files, so equal keys keep it. An original
        # stands above its versions whichever way the stories are ordered.
        if self.sort_key == "story":
            self._arrange()
            numbers.sort(key=lambda number: self._ranks.get(number, (0, 1))[0])
        return sorted(numbers, key=self._sort_value, reverse=self.reverse)

    def _matches(self) -> list[int]:
        from rapidfuzz import fuzz, process

        if self._names is None:
            shared = os.path.commonpath(paths) if len(paths := [item.path for item in self.items]) > 1 else ""
            self._names = [f"{item.title} {item.path[len(shared) :]}".lower() for item in self.items]
        found = process.extract(
            self.query.strip().lower(),
            self._names,
            scorer=fuzz.partial_ratio,
            score_cutoff=_LIKE_ENOUGH,
            limit=None,
        )
        return [number for _, _, number in sorted(found, key=lambda hit: (-hit[1], hit[2]))]

    def _sort_value(self, number: int) -> tuple[float | str, ...]:
        item = self.items[number]
        listing, place = item.listing, item.place
        match self.sort_key:
            case "words":
                return ((listing.words if listing else 0),)
            case "paragraphs":
                return ((listing.paragraphs if listing else 0),)
            case "covered":
                return (-(place.covered if place else 0.0),)
            case "counterpart":
                other = item.counterpart
                return ("\U0010ffff" if other is None else self.items[other].title.casefold(),)
            case "findings":
                found = self._tally(item)
                return (0, *(-n for n in found.severities)) if found else (1,)
            case "decided":
                found = self._tally(item)
                return ((found.decided - found.divergences) if found else 1,)
            case "title":
                return (item.title.casefold(),)
        return (place.story if place else number,)

    def cell(self, number: int, column: Column) -> str:
        """What a column says of an item."""
        item = self.items[number]
        if column.key == "title":
            return f"{item.title}: {item.problem}" if item.problem else self._branch(number) + item.title
        if item.listing is None:
            return "…" if column.numeric and not item.problem else ""
        other, found = item.counterpart, self._tally(item)
        match column.key:
            case "words":
                return f"{item.listing.words:,}"
            case "paragraphs":
                return f"{item.listing.paragraphs:,}"
            case "story":
                return self._story(item)
            case "counterpart":
                return "" if other is None else self.items[other].title
            case "covered":
                return f"{item.place.covered:.0%}" if item.place and other is not None else ""
        if found is None:
            return ""
        from core.reading.tally import progress_caption, severities_caption

        return severities_caption(found) if column.key == "findings" else progress_caption(found)

    def _tally(self, item: Item) -> Tally | None:
        return self._tallies.get(item.listing.id) if item.listing else None

    def _branch(self, number: int) -> str:
        """What hangs a version below the likely original while the list is ordered by story."""
        if self.sort_key != "story" or self.query.strip():
            return ""
        self._arrange()
        rank, count = self._ranks.get(number, (0, 1))
        if rank == 0:
            return ""
        return "└ " if rank == count - 1 else "├ "

    def _story(self, item: Item) -> str:
        """Stories are numbered in the order of their first articles; a question mark is a suggestion."""
        if item.place is None:
            return ""
        shown = self._arrange().get(item.place.story)
        if shown is None:
            return "–"
        return f"{shown}" if item.place.asserted else f"{shown}?"
