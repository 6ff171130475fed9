"""Scores comparisons against the annotated pairs of ``data``: precision, recall and F1 by kind.

Conventions of the annotations: two spans are the same place when they share half of the shorter one; a
further mention of a fact that is listed already is neither required nor wrong; an optional link likewise.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from core.article.load import load_article
from core.compare import compare
from core.model import Comparison, Finding, Role, Side, Span

DATA = Path(__file__).parent / "data"
CORPORA = ("plain", "plain-more", "hard", "hard-more")
"""Rewrites close to their originals, and free ones; ``more`` was annotated later, by other people."""
HELD_OUT = "held-out"
"""Pairs of which only the scores are looked at, never what is missed."""
SIDES = {Side.LEFT: "original", Side.RIGHT: "rewrite"}


class Score(NamedTuple):
    """Right, wrong and missing answers."""

    right: int = 0
    wrong: int = 0
    missing: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missing) if self.right + self.missing else 1.0

    @property
    def f1(self) -> float:
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0

    def __add__(self, other: object) -> Score:
        if not isinstance(other, Score):
            return NotImplemented
        return Score(*(a + b for a, b in zip(self, other, strict=True)))


@dataclass(frozen=True)
class Pair:
    """One annotated pair and what the program makes of it."""

    name: str
    gold: Mapping[str, Any]
    comparison: Comparison


@cache
def pairs(corpus: str) -> tuple[Pair, ...]:
    """The pairs of one of ``CORPORA``, compared once."""
    return tuple(
        Pair(
            folder.name,
            json.loads((folder / "gold.json").read_text(encoding="utf-8")),
            compare(load_article(folder / "original.txt"), load_article(folder / "rewrite.txt")),
        )
        for folder in sorted((DATA / corpus).iterdir())
    )


@cache
def scores(corpus: str) -> Mapping[str, Score]:
    """All scores of a corpus, summed over its pairs; reckoned once."""
    total: defaultdict[str, Score] = defaultdict(Score)
    for pair in pairs(corpus):
        for part in (
            _links(pair),
            _residue(pair),
            *(_findings(pair, kind) for kind in ("figures", "quotes", "claims")),
        ):
            for name, score in part.items():
                total[name] += score
        total["names differing"] += _names(pair)
        if "relation" in pair.gold:
            same = pair.comparison.relation.kind.value == pair.gold["relation"]
            total["relation"] += Score(int(same), int(not same), int(not same))
    for kind, equal in (("figures", "equal"), ("quotes", "verbatim"), ("claims", "")):
        rows = [s for name, s in total.items() if name.startswith(f"{kind} ") and name != f"{kind} {equal}"]
        total[f"{kind} divergent"] = sum(rows, Score())
    return dict(total)


def _shared(a: Span | None, b: Span | None) -> float:
    """Share of the shorter span that the other covers."""
    if a is None or b is None:
        return 0.0
    return max(0, min(a.end, b.end) - max(a.start, b.start)) / max(1, min(len(a), len(b)))


def _span(item: Mapping[str, Any] | None) -> Span | None:
    return Span(item["start"], item["end"]) if item else None


def _to_gold(pair: Pair, side: Side) -> dict[int, set[int]]:
    """Which annotated paragraphs each of ours stands for."""
    annotated = [(p["index"], Span(p["start"], p["end"])) for p in pair.gold["paragraphs"][SIDES[side]]]
    return {
        p.index: {index for index, span in annotated if _shared(span, p.span) >= 0.5}
        for p in pair.comparison.article(side).paragraphs
    }


def _links(pair: Pair) -> dict[str, Score]:
    left, right = _to_gold(pair, Side.LEFT), _to_gold(pair, Side.RIGHT)

    def mapped(links: Iterable[Any]) -> set[tuple[int, int]]:
        return {(i, j) for link in links for i in left[link.left] for j in right[link.right]}

    gold = {(i, j): label for i, j, label in pair.gold["alignment"]}
    full = {key for key, label in gold.items() if label == "full"}
    optional = {(i, j) for i, j, *_ in pair.gold.get("alignment_optional", [])} - gold.keys()
    found = mapped(pair.comparison.links) - optional
    moved = mapped(link for link in pair.comparison.links if link.moved)
    gold_moved = {(i, j) for i, j in pair.gold.get("moved", [])}
    result = {
        "links": Score(len(found & gold.keys()), len(found - gold.keys()), len(gold.keys() - found)),
        "links full": Score(len(found & full), len(found - gold.keys()), len(full - found)),
        "moved": Score(len(moved & gold_moved), len(moved - gold_moved), len(gold_moved - moved)),
    }
    for at, side in enumerate(SIDES.values()):
        body = {p["index"] for p in pair.gold["paragraphs"][side] if p["role"] == "body"}
        alone, said = set(pair.gold["unaligned"][side]) & body, body - {link[at] for link in found}
        result[f"unaligned {side}"] = Score(len(said & alone), len(said - alone), len(alone - said))
    return result


def _residue(pair: Pair) -> dict[str, Score]:
    score = Score()
    for side, name in SIDES.items():
        mapping = _to_gold(pair, side)
        roles = {p.index: p.role for p in pair.comparison.article(side).paragraphs}
        for paragraph in pair.gold["paragraphs"][name]:
            ours = [roles[i] for i, golds in mapping.items() if paragraph["index"] in golds]
            said = bool(ours) and all(role.is_residue for role in ours)
            is_residue = Role(paragraph["role"]).is_residue
            score += Score(
                int(said and is_residue), int(said and not is_residue), int(is_residue and not said)
            )
    return {"residue": score}


def _is_repeat(item: Mapping[str, Any]) -> bool:
    return bool(item.get("repeat")) or "repeated mention" in (item.get("note") or "")


def _same_place(item: Mapping[str, Any], finding: Finding, least: float) -> bool:
    places = ((_span(item["original"]), finding.left), (_span(item["rewrite"]), finding.right))
    return all((a is None) == (b is None) and (a is None or _shared(a, b) >= least) for a, b in places)


def _findings(pair: Pair, kind: str) -> dict[str, Score]:
    """Each verdict of ``figures``, ``quotes`` or ``claims``; where severity is annotated, must-see too."""
    least = 0.3 if kind == "claims" else 0.5
    found: Sequence[Finding] = getattr(pair.comparison, kind)
    gold = pair.gold[kind]
    result: dict[str, Score] = {}
    for verdict in sorted({g["verdict"] for g in gold} | {_verdict(f) for f in found}):
        mine = [f for f in found if _verdict(f) == verdict]
        free = list(mine)
        right = missing = 0
        for item in (g for g in gold if g["verdict"] == verdict):
            match = next((f for f in free if _same_place(item, f, least)), None)
            if match is not None:
                free.remove(match)
            if not _is_repeat(item):
                right, missing = right + (match is not None), missing + (match is None)
        result[f"{kind} {verdict}"] = Score(right, len(free), missing)
    if any("severity" in item for item in gold):
        result[f"must-see {kind}"] = _must_see(gold, found, least)
    return result


def _verdict(finding: Finding) -> str:
    """The annotations call every quotation without a counterpart added."""
    return "added" if finding.verdict.value == "quoted_up" else finding.verdict.value


def _must_see(gold: Sequence[Mapping[str, Any]], found: Sequence[Finding], least: float) -> Score:
    def near(item: Mapping[str, Any], finding: Finding) -> bool:
        left, right = _span(item["original"]), _span(item["rewrite"])
        return _shared(left, finding.left) >= least or _shared(right, finding.right) >= least

    wanted = [g for g in gold if g.get("severity") == "must" and not _is_repeat(g)]
    allowed = [g for g in gold if g.get("severity") in ("must", "should")]
    mine = [f for f in found if f.severity is not None and f.severity.value == "must"]
    seen = sum(any(near(g, f) for f in mine) for g in wanted)
    false = sum(not any(near(g, f) for g in allowed) for f in mine)
    return Score(seen, false, len(wanted) - seen)


def _names(pair: Pair) -> Score:
    """A differing name counts once per pair of spellings, wherever it stands."""
    comparison = pair.comparison

    def key(text: str | None) -> str:
        return " ".join((text or "").casefold().split())

    gold = {
        (key((g["original"] or {}).get("text")), key((g["rewrite"] or {}).get("text")))
        for g in pair.gold["names"]
    }
    mine = {
        (
            key(comparison.left.slice(f.left) if f.left else None),
            key(comparison.right.slice(f.right) if f.right else None),
        )
        for f in comparison.names
    }

    def alike(a: tuple[str, str], b: tuple[str, str]) -> bool:
        return all(x in y or y in x for x, y in zip(a, b, strict=True))

    right = sum(any(alike(g, m) for m in mine) for g in gold)
    return Score(right, sum(not any(alike(g, m) for g in gold) for m in mine), len(gold) - right)


def found_figures(corpus: str) -> Score:
    """Whether each figure was found at all, whatever its verdict."""
    score = Score()
    for pair in pairs(corpus):
        for side, name in SIDES.items():
            want = {span for g in pair.gold["figures"] if (span := _span(g[name]))}
            mine = {span for f in pair.comparison.figures if (span := f.on(side))}
            found = sum(any(_shared(w, m) >= 0.5 for m in mine) for w in want)
            false = sum(not any(_shared(w, m) >= 0.5 for w in want) for m in mine)
            score += Score(found, false, len(want) - found)
    return score


def table(corpus: str) -> str:
    """All scores as lines."""
    rows = {**scores(corpus), "figures found": found_figures(corpus)}
    head = f"{corpus:28s}     P      R     F1  right wrong missing\n"
    return head + "".join(
        f"{name:28s} {s.precision:5.3f}  {s.recall:5.3f}  {s.f1:5.3f}  "
        f"{s.right:5d} {s.wrong:5d} {s.missing:7d}\n"
        for name, s in sorted(rows.items())
    )
