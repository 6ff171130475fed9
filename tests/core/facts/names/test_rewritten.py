"""Versions in which a script put another name for one: most such exchanges are seen, and nothing else is."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from core.article.load import load_article, make_article
from core.facts.names.find import find_names
from core.library.collect import find_files, seeds_folder
from core.model import Article, NameFinding, Span, Verdict
from tests.core.facts.aligning import aligned
from tests.core.facts.names.pairs import name_findings
from tests.core.facts.names.rewriting import Exchange, exchanges

DATA = Path(__file__).parents[3] / "corpus" / "data"
EXCHANGES = 8
"""Of each pair."""
SURE = 0.8
"""Score of a link from which its sentences are taken to say the same."""


def pairs(corpus: str) -> list[tuple[Path, Path]]:
    if corpus == "seeds":
        one, other, *_ = sorted(find_files([seeds_folder()]))
        return [(one, other)]
    return [(p.parent / "original.txt", p) for p in sorted((DATA / corpus).glob("*/rewrite.txt"))]


def differing(left: Article, right: Article) -> list[NameFinding]:
    return [f for f in name_findings(left, right) if f.verdict in (Verdict.CHANGED, Verdict.GARBLED)]


def told_by_both(left: Article, right: Article, rng: random.Random) -> list[Exchange]:
    """Exchanges of names that the original has in the sentences which say the same."""
    sure = [link for link in aligned(left, right).sentences if link.score >= SURE]
    found = [
        exchange
        for exchange in exchanges(right, find_names(right), left.text + right.text, rng)
        if any(
            exchange.old.casefold() in left.slice(ours).casefold()
            for link in sure
            if any(theirs.contains(exchange.at) for theirs in link.right)
            for ours in link.left
        )
    ]
    rng.shuffle(found)
    return found[:EXCHANGES]


def words(left: Article, right: Article, finding: NameFinding) -> tuple[Span | None, str]:
    return finding.left, right.slice(finding.right) if finding.right else ""


# A little under what was measured; with 14 exchanges a pair 157 and 160 of 205 are seen. The seeds are a free
# rewrite that names the same four countries in every sentence: what is put for one of them is rarely plain.
@pytest.mark.slow
@pytest.mark.parametrize(("corpus", "recall"), [("plain", 0.72), ("plain-more", 0.76), ("seeds", 0.2)])
def test_most_exchanged_names_are_seen_and_nothing_else(corpus: str, recall: float) -> None:
    tried, missed, false = 0, [], []
    for original, rewrite in pairs(corpus):
        left, right = load_article(original), load_article(rewrite)
        before = {words(left, right, f) for f in differing(left, right)}
        for exchange in told_by_both(left, right, random.Random(rewrite.parent.name)):
            version = make_article(exchange.text)
            findings = differing(left, version)
            hits = [
                f for f in findings if f.right and any(f.right.overlaps(place) for place in exchange.replaced)
            ]
            others = [f for f in findings if f not in hits and words(left, version, f) not in before]
            false += [(exchange.old, exchange.new, words(left, version, f)) for f in others]
            tried += 1
            if not hits:
                missed.append((rewrite.parent.name, exchange.sort, exchange.old, exchange.new))
    assert false == []
    assert tried - len(missed) >= recall * tried, missed
