"""Scores statements told anew in quite other words: once faithfully, once with one thing changed.

Each line of ``data/paraphrases`` holds an original of one to three sentences, a faithful and a distorted
paraphrase, the kind of the change, and the words or figures that carry it. The three stand in a frame of
two paragraphs that all share, since a sentence alone tells no story.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from core.article.load import make_article
from core.compare import compare
from core.model import Comparison, Span, Verdict

DATA = Path(__file__).parent / "data" / "paraphrases"
CLAIMS = ("claims-1", "claims-2", "claims-3")
FIGURES = ("figures-1", "figures-2")
CLAIMS_HELD_OUT, FIGURES_HELD_OUT = "claims-held-out", "figures-held-out"
"""Of these only the scores are looked at."""
BEFORE = (
    "Council briefing: what happened this week\n\nThe town library on Mill Street will keep its present"
    " opening times until Easter, the librarian told visitors at the annual book fair.\n\n"
)
AFTER = (
    "\n\nThe swimming pool beside the old brewery reopened after new tiles were laid around the children's"
    " basin and along the changing rooms."
)
DATELINE = 60
"""Characters at the head of a text among which the dash of a dateline stands; nothing is set before one."""
_DASHES = ("—", "–", " - ")


class Told(NamedTuple):
    """How many paraphrases there are, and of how many the program says that they changed the original."""

    count: int = 0
    changed: int = 0
    """Of the distorted ones, which are."""
    faithful: int = 0
    """Of the faithful ones, which are not."""

    @property
    def recall(self) -> float:
        return self.changed / self.count if self.count else 1.0

    @property
    def false_alarms(self) -> float:
        return self.faithful / self.count if self.count else 0.0


@cache
def claims(name: str) -> Mapping[str, Told]:
    """By the kind of change, where a changed claim is found at all."""
    told: defaultdict[str, Told] = defaultdict(Told)
    for item in _items(name):
        found = {how: bool(_compared(item, how)[0].claims) for how in ("faithful", "distorted")}
        count, changed, faithful = told[item["class"]]
        told[item["class"]] = Told(count + 1, changed + found["distorted"], faithful + found["faithful"])
    return dict(told)


@cache
def figures(name: str) -> Mapping[str, Told]:
    """By the way in which the figure is told anew, where it is not found equal."""
    told: defaultdict[str, Told] = defaultdict(Told)
    for item in _items(name):
        unequal = {how: not _is_found_equal(item, how) for how in ("faithful", "distorted")}
        count, changed, faithful = told[item["class"]]
        told[item["class"]] = Told(count + 1, changed + unequal["distorted"], faithful + unequal["faithful"])
    return dict(told)


def total(scores: Mapping[str, Told]) -> Told:
    return Told(*(sum(column) for column in zip(*scores.values(), strict=True)))


def _items(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def _compared(item: Mapping[str, str], how: str) -> tuple[Comparison, int]:
    """The comparison of the original and a paraphrase, and where the paraphrase begins."""
    is_dated = any(dash in item["original"][:DATELINE] for dash in _DASHES)
    before = "" if is_dated else BEFORE
    left, right = (make_article(before + item[side] + AFTER) for side in ("original", how))
    return compare(left, right), len(before)


def _is_found_equal(item: Mapping[str, str], how: str) -> bool:
    comparison, start = _compared(item, how)
    figure = item[f"{how}_figure"]
    at = comparison.right.text.index(figure, start)
    place = Span(at, at + len(figure))

    equal = (finding.right for finding in comparison.figures if finding.verdict is Verdict.EQUAL)
    return any(span is not None and span.overlaps(place) for span in equal)
