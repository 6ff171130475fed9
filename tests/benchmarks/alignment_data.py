"""Pairs of articles with the links that people drew between their paragraphs.

The annotated pairs and the seeds are in the project. Alignments made by others are read from a folder of
``*.jsonl`` files, one pair a line: ``{"id", "a": [units], "b": [units], "gold": [[i, j, …]]}``; every unit
becomes a paragraph.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.article.load import load_article
from tests.corpus.scoring import CORPORA, DATA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.model import Article, Paragraph

Pair = tuple[int, int]
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Annotated:
    """Two articles and their links. Gold passages may differ from paragraphs: lists are split by line."""

    corpus: str
    name: str
    left: Article
    right: Article
    gold: frozenset[Pair] = frozenset()
    """Links of gold passages; those in ``full`` are not partial, ``optional`` ones not counted."""
    full: frozenset[Pair] = frozenset()
    optional: frozenset[Pair] = frozenset()
    left_gold: tuple[frozenset[int], ...] = field(default=())
    """For each paragraph the gold passages that it stands for."""
    right_gold: tuple[frozenset[int], ...] = field(default=())

    def stands_for(self, i: int, j: int) -> frozenset[Pair]:
        """The gold pairs that a link of paragraphs ``i`` and ``j`` claims."""
        return frozenset((a, b) for a in self.left_gold[i] for b in self.right_gold[j])

    def is_whole(self, i: int, j: int) -> bool:
        """Whether both paragraphs are whole gold passages, so that their label is theirs alone."""
        counts = [Counter(g for held in side for g in held) for side in (self.left_gold, self.right_gold)]
        sides = ((self.left_gold[i], counts[0]), (self.right_gold[j], counts[1]))
        return all(count[g] == 1 for held, count in sides for g in held)


def annotated_pairs(corpus: str) -> list[Annotated]:
    """The pairs of one of ``CORPORA``."""
    pairs = []
    for folder in sorted((DATA / corpus).iterdir()):
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        left, right = load_article(folder / "original.txt"), load_article(folder / "rewrite.txt")
        links = frozenset((i, j) for i, j, _ in gold["alignment"])
        pairs.append(
            Annotated(
                corpus,
                folder.name,
                left,
                right,
                links,
                frozenset((i, j) for i, j, label in gold["alignment"] if label == "full"),
                frozenset((i, j) for i, j, *_ in gold.get("alignment_optional", [])) - links,
                _owners(left, gold["paragraphs"]["original"]),
                _owners(right, gold["paragraphs"]["rewrite"]),
            )
        )
    return pairs


def all_annotated_pairs() -> list[Annotated]:
    """The pairs of all ``CORPORA``."""
    return [pair for corpus in CORPORA for pair in annotated_pairs(corpus)]


def seed_pairs() -> list[Annotated]:
    """All pairs of the seeds: two that tell one story each, and eight that share only the topic."""
    links = json.loads((DATA / "seed_links.json").read_text(encoding="utf-8"))
    seeds = {path.name[:3]: load_article(path) for path in sorted((ROOT / "seeds").glob("*.txt"))}
    pairs = []
    for (left_name, left), (right_name, right) in combinations(seeds.items(), 2):
        drawn = links.get(f"{left_name}-{right_name}")
        kinds = {kind: _by_line(drawn[kind], left, right) if drawn else frozenset() for kind in _KINDS}
        pairs.append(
            Annotated(
                "seeds" if drawn else "unrelated",
                f"{left_name}-{right_name}",
                left,
                right,
                kinds["full"] | kinds["partial"],
                kinds["full"],
                kinds["optional"],
                _themselves(left),
                _themselves(right),
            )
        )
    return pairs


_KINDS = ("full", "partial", "optional")


def crossed(pairs: Sequence[Annotated]) -> list[Annotated]:
    """Each original with the rewrite of the next pair: nothing is to be linked."""
    return [
        Annotated(
            "unrelated",
            f"{one.name[:2]} with {other.name}",
            one.left,
            other.right,
            left_gold=_themselves(one.left),
            right_gold=_themselves(other.right),
        )
        for one, other in zip(pairs, [*pairs[1:], *pairs[:1]], strict=True)
    ]


def aligned_units(path: Path, most: int | None = None) -> Iterator[Annotated]:
    """The pairs of one file of alignments made by others; pairs whose gold is partial are left out."""
    rows = path.read_text(encoding="utf-8").splitlines()[:most]
    with tempfile.TemporaryDirectory() as folder:
        for row in map(json.loads, rows):
            if row.get("gold_is_partial"):
                continue
            loaded = [_load_units(Path(folder) / f"{side}.txt", row[side]) for side in "ab"]
            (left, left_gold), (right, right_gold) = loaded
            links = frozenset((i, j) for i, j, *_ in row["gold"])
            yield Annotated(
                path.stem, row["id"], left, right, links, links, frozenset(), left_gold, right_gold
            )


def _load_units(path: Path, units: Iterable[str]) -> tuple[Article, tuple[frozenset[int], ...]]:
    lines = [" ".join(unit.split()) for unit in units]
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    places, at = [], 0
    for index, line in enumerate(lines):
        places.append({"index": index, "start": at, "end": at + len(line)})
        at += len(line) + 2
    article = load_article(path)
    return article, _owners(article, places)


def _owners(article: Article, places: Sequence[dict[str, Any]]) -> tuple[frozenset[int], ...]:
    return tuple(
        frozenset(place["index"] for place in places if _overlap(paragraph, place) >= 0.5)
        for paragraph in article.paragraphs
    )


def _overlap(paragraph: Paragraph, place: dict[str, Any]) -> float:
    span = paragraph.span
    common = min(span.end, place["end"]) - max(span.start, place["start"])
    shorter = min(len(span), place["end"] - place["start"])
    return max(0, common) / shorter if shorter else 0.0


def _themselves(article: Article) -> tuple[frozenset[int], ...]:
    return tuple(frozenset((p.index,)) for p in article.paragraphs)


def _by_line(links: Sequence[Sequence[int]], left: Article, right: Article) -> frozenset[Pair]:
    lines = [
        {article.text.count("\n", 0, p.span.start) + 1: p.index for p in article.paragraphs}
        for article in (left, right)
    ]
    return frozenset((lines[0][a], lines[1][b]) for a, b in links)
