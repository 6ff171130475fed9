"""The articles of a library as a list: what is known of each, in an order, through a filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.visible import visible_line

if TYPE_CHECKING:
    from core.library.stories import Place
    from core.model import Article

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


COLUMNS = (
    Column("title", "Title", flex=3),
    Column("words", "Words", 7, numeric=True),
    Column("paragraphs", "¶", 4, numeric=True),
    Column("story", "Story", 7),
    Column("counterpart", "Best counterpart", flex=2),
    Column("covered", "Covered", 9, numeric=True),
)


@dataclass(slots=True)
class Entry:
    """A file, and what has been found out about it so far."""

    path: str
    title: str
    article: Article | None = None
    words: int = 0
    place: Place | None = None
    problem: str = ""
    mark: int = 0
    """1 for the article marked as the original, 2 for its version."""


class Shelf:
    """Entries by number, which never changes; rows are numbers in the order of the list."""

    def __init__(self, paths: Sequence[str]) -> None:
        self.entries = [Entry(path, visible_line(Path(path).name)) for path in paths]
        self.sort_key = "story"
        self.reverse = False
        self.query = ""
        self._stories: dict[int, int] = {}

    def load(self, number: int, article: Article) -> None:
        from core.article.tokens import count_words

        entry = self.entries[number]
        entry.article, entry.title = article, visible_line(article.title)
        entry.words = count_words(article.text)

    def article(self, number: int) -> Article:
        article = self.entries[number].article
        assert article is not None, "only articles are opened and grouped"
        return article

    def tell_copies_apart(self) -> None:
        """Give copies of one text ids of their own, once all are loaded."""
        from core.library.collect import with_unique_ids

        numbers = self.loaded
        for number, article in zip(numbers, with_unique_ids([self.article(n) for n in numbers]), strict=True):
            self.entries[number].article = article

    def place(self, numbers: Sequence[int], places: Sequence[Place]) -> None:
        """Take in the places that grouping the articles ``numbers`` found; they count in that sequence."""
        for number, found in zip(numbers, places, strict=True):
            other = found.counterpart
            self.entries[number].place = replace(
                found, story=numbers[found.story], counterpart=None if other is None else numbers[other]
            )
        sizes = Counter(entry.place.story for entry in self.entries if entry.place)
        shared = sorted(head for head, size in sizes.items() if size > 1)
        self._stories = {head: number for number, head in enumerate(shared, 1)}

    @property
    def loaded(self) -> list[int]:
        """Numbers of the entries that are articles."""
        return [n for n, entry in enumerate(self.entries) if entry.article is not None]

    def counterpart(self, number: int) -> int | None:
        place = self.entries[number].place
        return place.counterpart if place else None

    def marked(self) -> list[int]:
        """Numbers of the marked entries, the original first."""
        return sorted((n for n, e in enumerate(self.entries) if e.mark), key=lambda n: self.entries[n].mark)

    def toggle_mark(self, number: int) -> None:
        """Mark an entry, or take its mark away; a third mark replaces the second."""
        entry = self.entries[number]
        if entry.mark:
            entry.mark = 0
        else:
            for other in self.marked()[1:]:
                self.entries[other].mark = 0
            entry.mark = len(self.marked()) + 1
        for mark, marked in enumerate(self.marked(), 1):
            self.entries[marked].mark = mark

    def clear_marks(self) -> None:
        for entry in self.entries:
            entry.mark = 0

    def rows(self) -> list[int]:
        """Numbers of the entries that pass the filter: the likeliest first, else in the chosen order."""
        numbers = list(range(len(self.entries)))
        if self.query.strip():
            return self._matches(numbers)
        # Sorting is stable and starts from the order of the files, so equal keys keep it.
        return sorted(numbers, key=self._sort_value, reverse=self.reverse)

    def _matches(self, numbers: list[int]) -> list[int]:
        from rapidfuzz import fuzz, process

        names = [f"{self.entries[n].title} {self.entries[n].path}".lower() for n in numbers]
        query = self.query.strip().lower()
        found = process.extract(
            query, names, scorer=fuzz.partial_ratio, score_cutoff=_LIKE_ENOUGH, limit=None
        )
        return [numbers[index] for _, _, index in sorted(found, key=lambda hit: (-hit[1], hit[2]))]

    def _sort_value(self, number: int) -> tuple[float, str]:
        entry = self.entries[number]
        match self.sort_key:
            case "words":
                return entry.words, ""
            case "paragraphs":
                return (len(entry.article.paragraphs) if entry.article else 0), ""
            case "covered":
                return -(entry.place.covered if entry.place else 0.0), ""
            case "counterpart":
                other = self.counterpart(number)
                return 0.0, "\U0010ffff" if other is None else self.entries[other].title.casefold()
            case "title":
                return 0.0, entry.title.casefold()
        return float(entry.place.story if entry.place else number), ""

    def cells(self, number: int) -> tuple[str, ...]:
        """What each column says of an entry."""
        entry = self.entries[number]
        if entry.problem:
            return (f"{entry.title}: {entry.problem}", "", "", "", "", "")
        if entry.article is None:
            return (entry.title, "…", "…", "", "", "")
        place = entry.place
        other = self.counterpart(number)
        return (
            entry.title,
            f"{entry.words:,}",
            f"{len(entry.article.paragraphs):,}",
            self._story(number),
            "" if other is None else self.entries[other].title,
            f"{place.covered:.0%}" if place and other is not None else "",
        )

    def _story(self, number: int) -> str:
        """Stories are numbered in the order of their first articles; a question mark is a suggestion."""
        place = self.entries[number].place
        if place is None:
            return ""
        story = self._stories.get(place.story)
        if story is None:
            return "–"
        return f"{story}" if place.asserted else f"{story}?"
