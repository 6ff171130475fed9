"""Fits the weights that tell which figures of two texts are one fact, and shows how good they are.

    python -m tests.benchmarks.fit_figure_pairs [--write]

The pairs are those of ``tests/corpus/data`` but the ones held out, each with the program's own alignment,
with the annotated one, and with half of its links taken away, so that figures are found again without them.
The tables come from cross-validation by article pair; ``--write`` then fits on everything and writes
``core/facts/figures/weights.py``. Needs numpy and scikit-learn, which the program itself does not.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict

from core.align.anchors import figure_anchors
from core.align.passages import align
from core.align.sentences import align_sentences
from core.article.load import load_article
from core.facts.figures import weights
from core.facts.figures.context import Mention, mentions, rarity_of_words
from core.facts.figures.find import find_figures
from core.facts.figures.match import anchors_of, candidates, ground_of, in_order, one_to_one, rivals_of
from core.facts.figures.pairing import FEATURES, ORDER_FEATURES, Ground, Order, Pair
from core.facts.figures.writing_day import days_of_both
from core.model import Article, Link, LinkRelation, Strength
from tests.corpus.scoring import CORPORA, DATA

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.figures.figure import Figure

ROOT = Path(__file__).parents[2]
MODELS = ("ALONE", "EQUAL", "CHANGED")
THRESHOLDS = (0.3, 0.5, 0.7)
KEPT_LINKS = 0.5
FOLDS = 6


@dataclass
class Rows:
    """Grounds of pairs, whether people paired them, and the article pair they come from."""

    grounds: list[tuple[float, ...]] = field(default_factory=list)
    paired: list[bool] = field(default_factory=list)
    article: list[int] = field(default_factory=list)

    def add(self, grounds: tuple[float, ...], paired: bool, article: int) -> None:
        self.grounds.append(grounds)
        self.paired.append(paired)
        self.article.append(article)


def rows() -> dict[str, Rows]:
    """The training rows of each model; the later models see what the earlier ones chose."""
    found: dict[str, Rows] = defaultdict(Rows)
    golds = [path for corpus in CORPORA for path in sorted((DATA / corpus).glob("*/gold.json"))]
    for number, folder in enumerate(golds):
        gold = json.loads(folder.read_text(encoding="utf-8"))
        left, right = (
            load_article(folder.parent / "original.txt"),
            load_article(folder.parent / "rewrite.txt"),
        )
        lefts, rights = find_figures(left), find_figures(right)
        equal, changed = _annotated(gold, lefts, rights)
        days = days_of_both(left, lefts, right, rights)
        rare = rarity_of_words((left, right))
        ours, theirs = mentions(left, lefts, rare), mentions(right, rights, rare)
        for links in _alignments(gold, left, right, lefts, rights, random.Random(number)):
            evidence = figure_anchors(lefts, rights, left.published, right.published)
            sentences = align_sentences(left, right, links, *evidence)
            ground = ground_of(ours, theirs, links, sentences)
            pairs = list(candidates(ours, theirs, ground, days))
            _add_rows(found, pairs, ours, theirs, ground, equal, changed, number)
    return found


def _add_rows(
    found: dict[str, Rows],
    pairs: Sequence[Pair],
    ours: Sequence[Mention],
    theirs: Sequence[Mention],
    ground: Ground,
    equal: set[tuple[int, int]],
    changed: set[tuple[int, int]],
    article: int,
) -> None:
    same = [p for p in pairs if p.judged.is_equal]
    other = [p for p in pairs if p.judged.is_changed]
    sure = anchors_of(same)
    order = Order(sure, same)
    for pair in same:
        key = (pair.left, pair.right)
        if key not in changed:  # the same number with the opposite fact teaches nothing about numbers
            found["ALONE"].add(pair.grounds, key in equal, article)
            found["EQUAL"].add((*pair.grounds, *order.features(pair)), key in equal, article)
    chosen = one_to_one(p for p in in_order(same, sure, same) if p.score >= 0)
    order = Order(chosen, rivals_of(other, chosen, ours, theirs, ground))
    taken_left, taken_right = {p.left for p in chosen}, {p.right for p in chosen}
    for pair in other:
        if pair.left not in taken_left and pair.right not in taken_right:
            key = (pair.left, pair.right)
            found["CHANGED"].add((*pair.grounds, *order.features(pair)), key in changed, article)


def _annotated(
    gold: dict[str, Any], lefts: Sequence[Figure], rights: Sequence[Figure]
) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Indexes of the figures that people paired as equal, and as changed."""
    equal: set[tuple[int, int]] = set()
    changed: set[tuple[int, int]] = set()
    for entry in gold["figures"]:
        if entry["original"] and entry["rewrite"]:
            pairs = equal if entry["verdict"] == "equal" else changed
            for i in _at(entry["original"], lefts):
                pairs |= {(i, j) for j in _at(entry["rewrite"], rights)}
    return equal, changed


def _at(span: dict[str, Any], figures: Sequence[Figure]) -> Iterator[int]:
    for index, figure in enumerate(figures):
        common = min(span["end"], figure.span.end) - max(span["start"], figure.span.start)
        if 2 * common >= min(span["end"] - span["start"], len(figure.span)):
            yield index


def _alignments(
    gold: dict[str, Any],
    left: Article,
    right: Article,
    lefts: Sequence[Figure],
    rights: Sequence[Figure],
    rng: random.Random,
) -> Iterator[Sequence[Link]]:
    own = align(left, right, *figure_anchors(lefts, rights, left.published, right.published))
    yield own
    sides = (("original", left), ("rewrite", right))
    ours, theirs = (_stands_for(gold["paragraphs"][name], article) for name, article in sides)
    yield [
        Link(i, j, 0.9 if label == "full" else 0.5, LinkRelation(label), Strength.SURE, False)
        for a, b, label in gold["alignment"]
        for i in ours[a]
        for j in theirs[b]
    ]
    yield [link for link in own if rng.random() < KEPT_LINKS]


def _stands_for(passages: list[dict[str, Any]], article: Article) -> dict[int, list[int]]:
    held: dict[int, list[int]] = defaultdict(list)
    for passage in passages:
        for paragraph in article.paragraphs:
            common = min(passage["end"], paragraph.span.end) - max(passage["start"], paragraph.span.start)
            if 2 * common >= min(passage["end"] - passage["start"], len(paragraph.span)):
                held[passage["index"]].append(paragraph.index)
    return held


def fit(name: str, data: Rows, *, names: Sequence[str]) -> tuple[float, tuple[float, ...]]:
    """Bias and weights; prints precision and recall by cross-validation, and the weights."""
    grounds, paired = np.array(data.grounds), np.array(data.paired)
    model = LogisticRegression(C=1.0, max_iter=5000)
    odds = cross_val_predict(
        model, grounds, paired, cv=GroupKFold(FOLDS), groups=np.array(data.article), method="predict_proba"
    )[:, 1]
    print(f"{name}: {len(paired)} pairs, {int(paired.sum())} of them one fact")
    for threshold in THRESHOLDS:
        taken = odds >= threshold
        print(f"  at {threshold}: precision {paired[taken].mean():.3f}, recall {taken[paired].mean():.3f}")
    model.fit(grounds, paired)
    for weight, feature in sorted(zip(model.coef_[0], names, strict=True), reverse=True):
        print(f"  {weight:6.2f}  {feature}")
    return round(float(model.intercept_[0]), 3), tuple(round(float(w), 3) for w in model.coef_[0])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="write the weights")
    write = parser.parse_args().write
    for name in MODELS:  # each model is fitted with the ones before it in place
        names = FEATURES if name == "ALONE" else FEATURES + ORDER_FEATURES
        setattr(weights, name, fit(name, rows()[name], names=names))
    if write:
        text = f'"""{weights.__doc__}"""\n'
        for name in MODELS:
            bias, factors = getattr(weights, name)
            listed = "".join(f"        {factor},\n" for factor in factors)
            text += f"\n{name}: tuple[float, tuple[float, ...]] = (\n    {bias},\n    (\n{listed}    ),\n)\n"
        (ROOT / "core" / "facts" / "figures" / "weights.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
