"""What is known of each article of a library: its size, its story, its nearest counterpart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.article.tokens import count_words
from core.model import Article, Relation
from core.visible import visible_line


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a library."""

    article: Article
    words: int
    """Words outside page residue."""
    story: str
    """Equal for articles of one story: the id of its first article."""
    counterpart: Article | None
    covered: float
    """Share of the words that the counterpart has too, 0 to 1."""
    asserted: bool
    """Whether the story stands on strong evidence; otherwise it is a suggestion."""
    relation: Relation | None


def word_count(article: Article) -> int:
    """Words of the article outside page residue."""
    return sum(count_words(article.slice(p.span)) for p in article.paragraphs if not p.role.is_residue)


def catalogue(
    articles: Sequence[Article], progress: Callable[[float], None] | None = None
) -> tuple[Entry, ...]:
    """An entry for each article, in order. Compares candidates in full; ``progress`` raises to cancel."""
    from core.compare import Facts, find_facts, judge
    from core.library.stories import group

    known: dict[str, Facts] = {}

    def facts(article: Article) -> Facts:
        if article.id not in known:
            known[article.id] = find_facts(article)
        return known[article.id]

    places = group(articles, lambda left, right: judge(facts(left), facts(right)), progress)
    return tuple(
        Entry(
            article=article,
            words=word_count(article),
            story=articles[place.story].id,
            counterpart=None if place.counterpart is None else articles[place.counterpart],
            covered=place.covered,
            asserted=place.asserted,
            relation=place.relation,
        )
        for article, place in zip(articles, places, strict=True)
    )


def render_json(entries: Sequence[Entry]) -> str:
    """An array with an object for each article."""
    from core.export.json_document import dump

    return dump(
        [
            {
                "id": e.article.id,
                "path": e.article.path,
                "title": e.article.title,
                "words": e.words,
                "paragraphs": len(e.article.paragraphs),
                "language": e.article.language,
                "encoding": e.article.encoding,
                "story": e.story,
                "counterpart": e.counterpart.id if e.counterpart else None,
                "covered": round(e.covered, 4),
                "asserted": e.asserted,
                "relation": e.relation.kind.value if e.relation else None,
                "warnings": list(e.article.warnings),
            }
            for e in entries
        ]
    )


def render_table(entries: Sequence[Entry]) -> str:
    """The articles as lines, grouped by story, for a terminal or a pager."""
    head = ("ID", "STORY", "WORDS", "¶", "COVERED", "BESIDE", "TITLE")
    numbers = {story: str(n) for n, story in enumerate(dict.fromkeys(e.story for e in entries), 1)}
    rows = [
        (
            e.article.id,
            numbers[e.story] + ("" if e.asserted or e.counterpart is None else "?"),
            str(e.words),
            str(len(e.article.paragraphs)),
            f"{e.covered:.0%}" if e.counterpart else "-",
            e.counterpart.id if e.counterpart else "-",
            visible_line(e.article.title),
        )
        for e in sorted(entries, key=lambda e: int(numbers[e.story]))
    ]
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head) - 1)]
    return "".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) + "\n"
        for row in [head, *rows]
    )
