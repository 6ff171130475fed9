"""Fits the weights of the alignment and shows how good they are on articles they were not fitted on.

    python -m tests.benchmarks.fit_alignment [--also FOLDER] [--semantic MODEL] [--write]

FOLDER holds alignments made by others (see ``alignment_data``). The tables come from cross-validation by
article pair; ``--write`` then fits on everything and writes ``core/align/weights.py``. With MODEL, the folder
of a sentence encoder, all of this is done a second time with its features, and written to
``core/align/semantic_weights.py``. Needs numpy and scikit-learn, which the program itself does not.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from core.align.anchors import figure_anchors
from core.align.context import Context, contexts, figure_agreement
from core.align.onnx_encoder import OnnxEncoder
from core.align.passages import LEAST
from core.align.semantic import Encoder, SemanticFeatures, encode_passages
from core.align.similarity import Features, paragraph_features
from core.align.text import text_of
from core.facts.figures.find import find_figures
from tests.benchmarks.alignment_data import (
    ROOT,
    Annotated,
    aligned_units,
    all_annotated_pairs,
    crossed,
    seed_pairs,
)
from tests.corpus.scoring import CORPORA

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

Pair = tuple[int, int]

# How much one pair of passages of a corpus weighs. The free rewrites are few and what the program is for;
# the corpora made by others are many, and closer to their originals than news rewrites are.
IMPORTANCE = {
    "plain": 1.0,
    "plain-more": 1.0,
    "hard": 3.0,
    "hard-more": 3.0,
    "seeds": 3.0,
    "unrelated": 2.0,
    "porsimples-pt.nat-str.paragraph": 0.2,
    "porsimples-pt.nat-str.sentence": 0.2,
    "deplain-web-de.dev": 2.0,
    "onestopqa.int-ele.paragraph": 0.3,
}
ALIGN = ROOT / "core" / "align"
MOST_OF_OTHERS = 40
FOLDS = 10
INNER_FOLDS = 4
ROUNDS = 3
"""The cross-validation is repeated with other folds, and the figures averaged."""
CUTS = (0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.7)


@dataclass
class Sample:
    """The candidate pairs of two articles with what is known of each."""

    source: Annotated
    pairs: list[Pair]
    features: NDArray[np.float64]
    right: NDArray[np.bool_]
    weight: NDArray[np.float64]
    """0 where the label is not known: optional links, single lines of a linked list."""
    claims: list[frozenset[Pair]]
    agreement: float

    @property
    def corpus(self) -> str:
        return self.source.corpus


@dataclass
class Regression:
    """A logistic regression in the units of its features."""

    bias: float
    coefficients: NDArray[np.float64]

    @classmethod
    def fit(cls, parts: Sequence[tuple[Sample, NDArray[np.float64]]]) -> Regression:
        values = np.vstack([x for _, x in parts])
        labels = np.concatenate([s.right for s, _ in parts])
        weights = np.concatenate([s.weight * IMPORTANCE.get(s.corpus, 0.0) for s, _ in parts])
        known = weights > 0
        mean, scale = values[known].mean(0), values[known].std(0) + 1e-9
        model = LogisticRegression(C=1.0, max_iter=1000)
        model.fit((values[known] - mean) / scale, labels[known], sample_weight=weights[known])
        coefficients = model.coef_[0] / scale
        return cls(float(model.intercept_[0] - coefficients @ mean), coefficients)

    def __call__(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(1.0 / (1.0 + np.exp(-(self.bias + values @ self.coefficients))))


def sample(source: Annotated, encoder: Encoder | None = None) -> Sample:
    left_figures, right_figures = find_figures(source.left), find_figures(source.right)
    anchors = figure_anchors(left_figures, right_figures, source.left.published, source.right.published)
    left, right = text_of(source.left, anchors[0]), text_of(source.right, anchors[1])
    if encoder is None:
        features: dict[Pair, tuple[float, ...]] = {**paragraph_features(left, right)}
    else:
        meanings = encode_passages(encoder, (source.left, left), (source.right, right))
        lexical = paragraph_features(left, right, also=meanings.nearest())
        meaning = meanings.features(lexical)
        features = {pair: (*values, *meaning[pair]) for pair, values in lexical.items()}
    agreement = figure_agreement(left.whole.figures, right.whole.figures)
    pairs = [(left.paragraphs[i].index, right.paragraphs[j].index) for i, j in features]
    claims = [source.stands_for(i, j) for i, j in pairs]
    labels = [bool(claimed & source.gold) for claimed in claims]
    weight = [
        0.0
        if not claimed
        or (claimed & source.optional and not is_right)
        or (is_right and not source.is_whole(i, j))
        else 1.0
        for (i, j), claimed, is_right in zip(pairs, claims, labels, strict=True)
    ]
    width = len(Features._fields) + (len(SemanticFeatures._fields) if encoder else 0)
    values = np.array(list(features.values()), float).reshape(-1, width)
    return Sample(source, list(features), values, np.array(labels, bool), np.array(weight), claims, agreement)


def in_context(part: Sample, first: NDArray[np.float64]) -> NDArray[np.float64]:
    found = contexts(dict(zip(part.pairs, first.tolist(), strict=True)), part.agreement)
    return np.array([found[pair] for pair in part.pairs], float).reshape(-1, len(Context._fields))


def fit(samples: Sequence[Sample]) -> tuple[Regression, Regression]:
    """Both regressions; the second learns from first judgements of pairs that the first has not seen."""
    parts = []
    for fold in range(INNER_FOLDS):
        seen = [s for n, s in enumerate(samples) if n % INNER_FOLDS != fold]
        first = Regression.fit([(s, s.features) for s in seen])
        held_out = [s for n, s in enumerate(samples) if n % INNER_FOLDS == fold]
        parts += [(s, in_context(s, first(s.features))) for s in held_out]
    return Regression.fit([(s, s.features) for s in samples]), Regression.fit(parts)


def cross_validate(samples: Sequence[Sample], seed: int) -> list[NDArray[np.float64]]:
    """For each sample the scores by weights that were fitted on other article pairs."""
    generator = np.random.RandomState(seed)
    fold_of = np.zeros(len(samples), int)
    for corpus in sorted({s.corpus for s in samples}):
        members = [n for n, s in enumerate(samples) if s.corpus == corpus]
        generator.shuffle(members)
        fold_of[members] = np.arange(len(members)) % FOLDS
    scores: list[NDArray[np.float64]] = [np.zeros(0)] * len(samples)
    for fold in range(FOLDS):
        first, second = fit([s for s, f in zip(samples, fold_of, strict=True) if f != fold])
        for n in np.flatnonzero(fold_of == fold).tolist():
            scores[n] = second(in_context(samples[n], first(samples[n].features)))
    return scores


def f1_scores(
    samples: Sequence[Sample], scores: Sequence[NDArray[np.float64]], cut: float
) -> dict[str, tuple[float, float, int]]:
    """For each corpus F1 of all links, F1 of full links, and the number of wrong links."""
    counts: dict[str, list[int]] = {}
    for s, values in zip(samples, scores, strict=True):
        source = s.source
        drawn = frozenset().union(*(c for c, v in zip(s.claims, values, strict=True) if v >= cut))
        drawn -= source.optional
        wrong = len(drawn - source.gold)
        row = (
            len(drawn & source.gold),
            wrong,
            len(source.gold - drawn),
            len(drawn & source.full),
            len(source.full - drawn),
        )
        total = counts.setdefault(s.corpus, [0] * 5)
        total[:] = [a + b for a, b in zip(total, row, strict=True)]
    return {
        corpus: (2 * tp / max(1, 2 * tp + fp + fn), 2 * tf / max(1, 2 * tf + fp + ff), fp)
        for corpus, (tp, fp, fn, tf, ff) in counts.items()
    }


def print_tables(samples: Sequence[Sample], rounds: Sequence[Sequence[NDArray[np.float64]]]) -> None:
    corpora = list(dict.fromkeys(s.corpus for s in samples))
    by_cut = {cut: [f1_scores(samples, scores, cut) for scores in rounds] for cut in CUTS}
    print("F1 of all / of full links out of fold, by the score from which a link is drawn")
    print(f"{'':32s}" + "".join(f"{cut:>14.2f}" for cut in CUTS))
    for corpus in corpora:
        if corpus == "unrelated":
            continue
        cells = (
            f"{np.mean([r[corpus][0] for r in by_cut[cut]]):8.3f}/"
            f"{np.mean([r[corpus][1] for r in by_cut[cut]]):.3f}"
            for cut in CUTS
        )
        print(f"{corpus:32s}" + "".join(cells))
    wrong = (f"{np.mean([r['unrelated'][2] for r in by_cut[cut]]):14.1f}" for cut in CUTS)
    print(f"{'wrong links, unrelated texts':32s}" + "".join(wrong))


def print_reliability(samples: Sequence[Sample], rounds: Sequence[Sequence[NDArray[np.float64]]]) -> None:
    news = (*CORPORA, "seeds", "unrelated")
    print("\nReliability out of fold: of the links scored so, the share that was right")
    judged: dict[bool, list[tuple[float, bool]]] = {True: [], False: []}
    for scores in rounds:
        for s, values in zip(samples, scores, strict=True):
            known = zip(values.tolist(), s.right.tolist(), s.weight.tolist(), strict=True)
            judged[s.corpus in news] += [(value, right) for value, right, weight in known if weight]
    for tenth in range(10):
        cells = []
        for kind, name in ((True, "news"), (False, "others")):
            held = [(v, r) for v, r in judged[kind] if min(9, int(v * 10)) == tenth]
            score, right = np.mean(held, axis=0) if held else (0.0, 0.0)
            cells.append(
                f"{name}: score {score:.2f} right {right:.2f} ({len(held) / len(rounds):6.0f} links)"
            )
        print(f"  {tenth / 10:.1f}-{(tenth + 1) / 10:.1f}  " + "   ".join(cells))


def write(samples: Sequence[Sample], path: Path, *, semantic: bool) -> None:
    first, second = fit(samples)
    lexical, meaning = np.split(first.coefficients, [len(Features._fields)])
    fitted_on = ", ".join(
        f"{sum(s.corpus == corpus for s in samples)} of {corpus}"
        for corpus in dict.fromkeys(s.corpus for s in samples)
        if IMPORTANCE.get(corpus)
    )
    lines = [
        f'"""Learned coefficients of the alignment{" with an encoder" if semantic else ""}, '
        "written by ``tests/benchmarks/fit_alignment.py``.",
        "",
        "Fitted on article pairs with the links that people drew:",
        *_wrap(fitted_on),
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from core.align.context import Context",
        *(["from core.align.semantic import SemanticFeatures"] if semantic else []),
        "from core.align.similarity import Features",
        "",
        f"PASSAGE_BIAS = {first.bias:.3f}",
        *_coefficients("PASSAGE", "Features", dict(zip(Features._fields, lexical, strict=True))),
        *(
            _coefficients(
                "MEANING", "SemanticFeatures", dict(zip(SemanticFeatures._fields, meaning, strict=True))
            )
            if semantic
            else ()
        ),
        f"CONTEXT_BIAS = {second.bias:.3f}",
        *_coefficients("CONTEXT", "Context", dict(zip(Context._fields, second.coefficients, strict=True))),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _wrap(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text + ".", 100)


def _coefficients(name: str, kind: str, values: Mapping[str, float]) -> Iterable[str]:
    yield f"{name} = {kind}("
    for key, value in values.items():
        yield f"    {key}={value:.3f},"
    yield ")"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--also", type=Path, help="folder of alignments made by others")
    parser.add_argument("--semantic", type=Path, metavar="MODEL", help="folder of a sentence encoder")
    parser.add_argument("--write", action="store_true", help="fit on everything and write the weights")
    options = parser.parse_args()
    news = all_annotated_pairs()
    sources = [*news, *seed_pairs(), *crossed(news)]
    if options.also:
        for path in sorted(options.also.glob("*.jsonl")):
            sources += aligned_units(path, MOST_OF_OTHERS)
    report(sources, None, ALIGN / "weights.py" if options.write else None)
    if options.semantic:
        print("\nWith likeness in meaning")
        encoder = OnnxEncoder(options.semantic)
        report(sources, encoder, ALIGN / "semantic_weights.py" if options.write else None)
    print(f"\nLinks are drawn from a score of {LEAST}.")


def report(sources: Iterable[Annotated], encoder: Encoder | None, path: Path | None) -> None:
    """Prints the tables, and writes the weights to ``path`` if one is given."""
    samples = [sample(source, encoder) for source in sources]
    rounds = [cross_validate(samples, seed) for seed in range(ROUNDS)]
    print_tables(samples, rounds)
    print_reliability(samples, rounds)
    if path is not None:
        write(samples, path, semantic=encoder is not None)


if __name__ == "__main__":
    main()
