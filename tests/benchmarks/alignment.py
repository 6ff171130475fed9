"""Prints how well and how fast articles are aligned: ``python -m tests.benchmarks.alignment``.

    python -m tests.benchmarks.alignment [--also FOLDER] [--semantic MODEL]

FOLDER holds alignments made by others (see ``alignment_data``), MODEL a sentence encoder. The weights
were fitted on these pairs; ``fit_alignment.py`` shows what they reach on pairs that they were not fitted on.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from core.align.anchors import figure_anchors
from core.align.onnx_encoder import OnnxEncoder
from core.align.passages import align
from core.align.sentences import align_sentences
from core.align.text import text_of
from core.article.tokens import count_words
from core.facts.figures.find import find_figures
from tests.benchmarks.alignment_data import (
    Annotated,
    aligned_units,
    all_annotated_pairs,
    crossed,
    seed_pairs,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.align.semantic import Encoder

Pair = tuple[int, int]


@dataclass
class Tally:
    """Counts over the pairs of one corpus."""

    right: int = 0
    drawn: int = 0
    gold: int = 0
    full_found: int = 0
    full: int = 0
    groups_right: int = 0
    groups_drawn: int = 0
    groups: int = 0
    pairs: int = 0
    judged: list[tuple[float, bool]] = field(default_factory=list)
    """The score of each link whose passages are whole ones of the annotation, and whether it is right."""

    @property
    def f1(self) -> float:
        """Of all links, full and partial."""
        return _f1(self.right, self.drawn, self.gold)

    @property
    def full_f1(self) -> float:
        """Every full link is required; a partial one is neither right nor wrong."""
        return _f1(self.full_found, self.full_found + self.drawn - self.right, self.full)

    @property
    def group_f1(self) -> float:
        """Of the groups that links form, counted right when they are exactly those of the annotation."""
        return _f1(self.groups_right, self.groups_drawn, self.groups)


def tally(pairs: Iterable[Annotated], encoder: Encoder | None = None) -> dict[str, Tally]:
    """The counts of each corpus among the pairs."""
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    for pair in pairs:
        anchors = figure_anchors(
            find_figures(pair.left), find_figures(pair.right), pair.left.published, pair.right.published
        )
        links = align(pair.left, pair.right, *anchors, encoder=encoder)
        drawn = {claim for link in links for claim in pair.stands_for(link.left, link.right)}
        drawn -= pair.optional
        counts = tallies[pair.corpus]
        counts.pairs += 1
        counts.right += len(drawn & pair.gold)
        counts.drawn += len(drawn)
        counts.gold += len(pair.gold)
        counts.full_found += len(drawn & pair.full)
        counts.full += len(pair.full)
        for link in links:
            claimed = pair.stands_for(link.left, link.right)
            if pair.is_whole(link.left, link.right) and claimed and not claimed & pair.optional:
                counts.judged.append((link.score, bool(claimed & pair.gold)))
        found, wanted = _groups(drawn), _groups(pair.gold)
        counts.groups_right += len(found & wanted)
        counts.groups_drawn += len(found)
        counts.groups += len(wanted)
    return dict(tallies)


def cpu_milliseconds(pairs: list[Annotated]) -> float:
    """CPU time of aligning paragraphs and sentences, for 1,000 words a side, nothing remembered."""
    for pair in pairs:  # warms the interpreter and the caches of words
        align(pair.left, pair.right)
    start = time.process_time()
    for pair in pairs:
        text_of.cache_clear()
        align_sentences(pair.left, pair.right, align(pair.left, pair.right))
    spent = time.process_time() - start
    words = sum(count_words(article.text) for pair in pairs for article in (pair.left, pair.right))
    return spent * 1000 / (words / 2000)


def _f1(right: int, drawn: int, wanted: int) -> float:
    return 2 * right / (drawn + wanted) if drawn + wanted else 1.0


def _groups(links: Iterable[Pair]) -> set[frozenset[tuple[str, int]]]:
    """The connected sets of passages."""
    group: dict[tuple[str, int], set[tuple[str, int]]] = {}
    for i, j in links:
        joined = group.get(("left", i), {("left", i)}) | group.get(("right", j), {("right", j)})
        for member in joined:
            group[member] = joined
    return {frozenset(members) for members in group.values()}


def print_reliability(judged: Sequence[tuple[float, bool]]) -> None:
    """Of the links drawn with about one score, the share that is right; in sample."""
    print("\nscore      links   right")
    for tenth in range(10):
        held = [right for score, right in judged if min(9, int(score * 10)) == tenth]
        if held:
            print(f"{tenth / 10:.1f}-{(tenth + 1) / 10:.1f}{len(held):9d}{sum(held) / len(held):8.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--also", type=Path, help="folder of alignments made by others")
    parser.add_argument("--semantic", type=Path, metavar="MODEL", help="folder of a sentence encoder")
    options = parser.parse_args()
    encoder = OnnxEncoder(options.semantic) if options.semantic else None
    news = all_annotated_pairs()
    sources = [*news, *seed_pairs(), *crossed(news)]
    if options.also:
        for path in sorted(options.also.glob("*.jsonl")):
            sources += aligned_units(path)
    judged: list[tuple[float, bool]] = []
    columns = ("pairs", "links", "full", "groups", "wrong", "wall s", "CPU s")
    print(f"{'':34s}" + "".join(f"{column:>8s}" for column in columns))
    for corpus in dict.fromkeys(source.corpus for source in sources):
        wall, cpu = time.perf_counter(), time.process_time()
        counts = tally((s for s in sources if s.corpus == corpus), encoder)[corpus]
        judged += counts.judged
        print(
            f"{corpus:34s}{counts.pairs:8d}{counts.f1:8.3f}{counts.full_f1:8.3f}{counts.group_f1:8.3f}"
            f"{counts.drawn - counts.right:8d}"
            f"{time.perf_counter() - wall:8.2f}{time.process_time() - cpu:8.2f}"
        )
    print_reliability(judged)
    print(f"\nCPU time for a pair of 1,000 words a side, warm: {cpu_milliseconds(news):.0f} ms")


if __name__ == "__main__":
    main()
