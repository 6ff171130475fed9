"""The articles of a library as a list: what is known of each, in an order, through a filter."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.visible import visible_line

if TYPE_CHECKING:
    from core.library.catalogue import Entry
    from core.model import Article
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
    article: Article | None = None
    words: int = 0
    known: Entry | None = None
    """Its story and counterpart, once they have been found."""
    counterpart: int | None = None
    """Number of the best counterpart."""
    problem: str = ""
    mark: int = 0
    """1 for the article marked as the original, 2 for its version."""


class Shelf:
    """Items by number, which never changes; rows are numbers in the order of the list."""

    def __init__(self, paths: Sequence[str], tallies: Mapping[str, Tally] | None = None) -> None:
        """``tallies`` are looked up as they are whenever a list is made of the shelf, by article id."""
        self.items = [Item(path, visible_line(Path(path).name)) for path in paths]
        self.sort_key = "story"
        self.reverse = False
        self.query = ""
        self._tallies = {} if tallies is None else tallies
        self._stories: dict[str, int] = {}
        """Number shown for each story that holds more than one article."""
        self._story_heads: dict[str, int] = {}
        """Number of the first article of each story."""
        self._ranks: dict[int, tuple[int, int]] = {}
        """Place of each article among those of its story, the likely original 0, and how many they are."""

    def columns(self, width: float = math.inf) -> list[Column]:
        """Those for which there is room and something to say."""
        return [c for c in COLUMNS if width >= c.room and (self._tallies or not c.after_reading)]

    def load(self, number: int, article: Article) -> None:
        from core.library.catalogue import word_count

        item = self.items[number]
        item.article, item.title = article, visible_line(article.title)
        item.words = word_count(article)

    def article(self, number: int) -> Article:
        article = self.items[number].article
        assert article is not None, "only articles are opened and grouped"
        return article

    def tell_copies_apart(self) -> None:
        """Give copies of one text ids of their own, once all are loaded."""
        from core.library.collect import with_unique_ids

        numbers = self.loaded
        for number, article in zip(numbers, with_unique_ids([self.article(n) for n in numbers]), strict=True):
            self.items[number].article = article

    def place(self, entries: Sequence[Entry]) -> None:
        """Take in what was found of the loaded articles: sizes, stories, counterparts."""
        from core.reading.story import oldest_first

        numbers = {self.article(n).id: n for n in self.loaded}
        for entry in entries:
            item = self.items[numbers[entry.article.id]]
            item.known, item.words = entry, entry.words
            item.counterpart = numbers[entry.counterpart.id] if entry.counterpart else None
            self._story_heads[entry.story] = numbers[entry.story]
        sizes = Counter(entry.story for entry in entries)
        shared = sorted((story for story in sizes if sizes[story] > 1), key=self._story_heads.__getitem__)
        self._stories = {story: number for number, story in enumerate(shared, 1)}
        members: dict[str, list[Article]] = {}
        for entry in entries:
            members.setdefault(entry.story, []).append(entry.article)
        self._ranks = {
            numbers[article.id]: (rank, len(story))
            for story in members.values()
            for rank, article in enumerate(oldest_first(story))
        }

    @property
    def loaded(self) -> list[int]:
        """Numbers of the items that are articles."""
        return [n for n, item in enumerate(self.items) if item.article is not None]

    def story_of(self, article: Article) -> list[Article]:
        """The articles of a loaded article's story, itself among them; nothing while it is unknown."""
        stories = (i.known.story for i in self.items if i.known and i.known.article.id == article.id)
        story = next(stories, None)
        return [i.known.article for i in self.items if i.known and i.known.story == story]

    def marked(self) -> list[int]:
        """Numbers of the marked items, the original first."""
        return sorted((n for n, e in enumerate(self.items) if e.mark), key=lambda n: self.items[n].mark)

    def toggle_mark(self, number: int) -> None:
        """Mark an entry, or take its mark away; a third mark replaces the second."""
        item = self.items[number]
        if item.mark:
            item.mark = 0
        else:
            for other in self.marked()[1:]:
                self.items[other].mark = 0
            item.mark = len(self.marked()) + 1
        for mark, marked in enumerate(self.marked(), 1):
            self.items[marked].mark = mark

    def clear_marks(self) -> None:
        for item in self.items:
            item.mark = 0

    def rows(self) -> list[int]:
        """Numbers of the items that pass the filter: the likeliest first, else in the chosen order."""
        numbers = list(range(len(self.items)))
        if self.query.strip():
            return self._matches(numbers)
        # Sorting is stable and starts from the order of the files, so equal keys keep it. An original
        # stands above its versions whichever way the stories are ordered.
        if self.sort_key == "story":
            numbers.sort(key=lambda number: self._ranks.get(number, (0, 1))[0])
        return sorted(numbers, key=self._sort_value, reverse=self.reverse)

    def _matches(self, numbers: list[int]) -> list[int]:
        from rapidfuzz import fuzz, process

        names = [f"{self.items[n].title} {self.items[n].path}".lower() for n in numbers]
        query = self.query.strip().lower()
        found = process.extract(
            query, names, scorer=fuzz.partial_ratio, score_cutoff=_LIKE_ENOUGH, limit=None
        )
        return [numbers[index] for _, _, index in sorted(found, key=lambda hit: (-hit[1], hit[2]))]

    def _sort_value(self, number: int) -> tuple[float | str, ...]:
        item = self.items[number]
        match self.sort_key:
            case "words":
                return item.words, ""
            case "paragraphs":
                return (len(item.article.paragraphs) if item.article else 0), ""
            case "covered":
                return -(item.known.covered if item.known else 0.0), ""
            case "counterpart":
                other = item.counterpart
                return 0.0, "\U0010ffff" if other is None else self.items[other].title.casefold()
            case "findings":
                found = self._tally(item)
                return (0, *(-n for n in found.severities)) if found else (1,)
            case "decided":
                found = self._tally(item)
                return ((found.decided - found.divergences) if found else 1,)
            case "title":
                return 0.0, item.title.casefold()
        return float(self._story_heads[item.known.story] if item.known else number), ""

    def cell(self, number: int, column: Column) -> str:
        """What a column says of an item."""
        item = self.items[number]
        if column.key == "title":
            return f"{item.title}: {item.problem}" if item.problem else self._branch(number) + item.title
        if item.article is None:
            return "…" if column.numeric and not item.problem else ""
        other, found = item.counterpart, self._tally(item)
        match column.key:
            case "words":
                return f"{item.words:,}"
            case "paragraphs":
                return f"{len(item.article.paragraphs):,}"
            case "story":
                return self._story(item)
            case "counterpart":
                return "" if other is None else self.items[other].title
            case "covered":
                return f"{item.known.covered:.0%}" if item.known and other is not None else ""
        if found is None:
            return ""
        from core.reading.tally import progress_caption, severities_caption

        return severities_caption(found) if column.key == "findings" else progress_caption(found)

    def _tally(self, item: Item) -> Tally | None:
        return self._tallies.get(item.article.id) if item.article else None

    def _branch(self, number: int) -> str:
        """What hangs a version below the likely original while the list is ordered by story."""
        rank, count = self._ranks.get(number, (0, 1))
        if rank == 0 or self.sort_key != "story" or self.query.strip():
            return ""
        return "└ " if rank == count - 1 else "├ "

    def _story(self, item: Item) -> str:
        """Stories are numbered in the order of their first articles; a question mark is a suggestion."""
        if item.known is None:
            return ""
        story = self._stories.get(item.known.story)
        if story is None:
            return "–"
        return f"{story}" if item.known.asserted else f"{story}?"
