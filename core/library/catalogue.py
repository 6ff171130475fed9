"""What is known of each article of a library, as a table or as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.library.index import Index
from core.library.listing import Listing
from core.library.stories import Place
from core.library.survey import Listed, Placed, Unreadable, survey
from core.visible import visible_line


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a library."""

    id: str
    """That of the article, with a number after it for a copy of a text: ``3969bea1``, ``3969bea1-2``."""
    listing: Listing
    place: Place


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Entries by the number of their file, in order, and a line for each file that cannot be read."""

    entries: Mapping[int, Entry]
    problems: tuple[str, ...] = ()

    def story(self, entry: Entry) -> Entry:
        """The entry of the first article of a story."""
        return self.entries[entry.place.story]

    def counterpart(self, entry: Entry) -> Entry | None:
        number = entry.place.counterpart
        return None if number is None else self.entries[number]


def catalogue(paths: Sequence[str], index: Index | None = None) -> Catalogue:
    """An entry for each of these files that can be read."""
    listings: dict[int, Listing] = {}
    places: dict[int, Place] = {}
    problems: dict[int, str] = {}
    for news in survey(paths, index or Index()):
        match news:
            case Listed():
                listings.update(news.listings)
            case Unreadable():
                problems[news.number] = news.reason
            case Placed():
                places.update(news.places)
    copies = Counter[str]()
    entries: dict[int, Entry] = {}
    for number in sorted(listings):
        id_ = listings[number].id
        copies[id_] += 1
        unique = id_ if copies[id_] == 1 else f"{id_}-{copies[id_]}"
        entries[number] = Entry(unique, listings[number], places[number])
    return Catalogue(entries, tuple(problems[number] for number in sorted(problems)))


def render_json(shown: Catalogue) -> str:
    """An array with an object for each article."""
    from core.export.json_document import dump

    document = []
    for entry in shown.entries.values():
        listing, place, beside = entry.listing, entry.place, shown.counterpart(entry)
        document.append(
            {
                "id": entry.id,
                "path": listing.path,
                "title": listing.title,
                "words": listing.words,
                "paragraphs": listing.paragraphs,
                "language": listing.language,
                "encoding": listing.encoding,
                "story": shown.story(entry).id,
                "counterpart": beside.id if beside else None,
                "covered": round(place.covered, 4),
                "asserted": place.asserted,
                "relation": place.relation.kind.value if place.relation else None,
                "warnings": list(listing.warnings),
            }
        )
    return dump(document)


def render_table(shown: Catalogue) -> str:
    """The articles as lines, grouped by story, for a terminal or a pager."""
    head = ("ID", "STORY", "WORDS", "¶", "COVERED", "BESIDE", "TITLE")
    stories = dict.fromkeys(entry.place.story for entry in shown.entries.values())
    numbers = {story: number for number, story in enumerate(stories, 1)}
    rows = []
    for entry in sorted(shown.entries.values(), key=lambda e: numbers[e.place.story]):
        listing, place, beside = entry.listing, entry.place, shown.counterpart(entry)
        rows.append(
            (
                entry.id,
                f"{numbers[place.story]}{'?' if beside and not place.asserted else ''}",
                str(listing.words),
                str(listing.paragraphs),
                f"{place.covered:.0%}" if beside else "-",
                beside.id if beside else "-",
                visible_line(listing.title),
            )
        )
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head) - 1)]
    return "".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) + "\n"
        for row in [head, *rows]
    )
