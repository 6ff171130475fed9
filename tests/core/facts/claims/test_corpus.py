"""Claims on the annotated pairs, and silence on harmless rewrites of their originals."""

from __future__ import annotations

import re

import pytest

from core.article.load import make_article
from core.facts.claims.match import match_claims
from core.model import Article, ClaimFinding, SentenceLink, Verdict
from tests.corpus.scoring import pairs

pytestmark = pytest.mark.xdist_group("annotated pairs")  # which one worker compares for all tests

GRADED = (Verdict.NEGATED, Verdict.STRENGTHENED, Verdict.WEAKENED)
"""The verdicts that the annotations use."""

HARMLESS = {
    r"\bdo not\b": "don't",
    r"\bdid not\b": "didn't",
    r"\bwill not\b": "won't",
    r"\bcannot\b": "can't",
    r"\bis not\b": "isn't",
    r"\bwould not\b": "wouldn't",
    r"\bhad not\b": "hadn't",
    r"\bdoes not\b": "doesn't",
    r"\bsaid\b": "stated",
    r"\bmay\b": "might",
    r"\bmight\b": "could",
    r"\bplans to\b": "intends to",
    r"\bis expected to\b": "is likely to",
    r"\bwill\b": "is going to",
    r"\bprobably\b": "likely",
    r"\bmany\b": "numerous",
    r"\bseveral\b": "some",
    r"\bbecause of\b": "due to",
    r"\bafter\b": "following",
    r"\blargest\b": "biggest",
    r"\bno longer\b": "not any longer",
    r"\bunable to\b": "not able to",
    r"\brose\b": "increased",
    r"\bfell\b": "dropped",
}
"""Other words for the same, applied one after the other."""


def found(corpus: str) -> list[tuple[str, ClaimFinding]]:
    return [
        (pair.name, claim)
        for pair in pairs(corpus)
        for c in (pair.comparison,)
        for claim in match_claims(c.left, c.right, c.links, c.sentences, c.figures)
    ]


def test_what_is_flagged_is_mostly_right_and_most_is_flagged() -> None:
    gold = {pair.name: pair.gold["claims"] for pair in pairs("plain")}
    flagged = [(name, claim) for name, claim in found("plain") if claim.verdict in GRADED]
    hits = {
        (name, index)
        for name, claim in flagged
        for index, want in enumerate(gold[name])
        if want["verdict"] == claim.verdict and overlaps(claim, want)
    }
    assert len(hits) / len(flagged) >= 0.8
    assert len(hits) / sum(map(len, gold.values())) >= 0.65


def overlaps(claim: ClaimFinding, want: dict[str, dict[str, int]]) -> bool:
    """As the annotations count it: 0.3 of the shorter span on both sides."""
    for span, place in ((claim.left, want["original"]), (claim.right, want["rewrite"])):
        if span is None or not place:
            return False
        common = min(span.end, place["end"]) - max(span.start, place["start"])
        if common < 0.3 * min(len(span), place["end"] - place["start"]):
            return False
    return True


def test_reports_of_other_events_have_no_changed_claim() -> None:
    unrelated = {pair.name for pair in pairs("hard") if pair.gold["relation"] == "related"}
    assert unrelated
    assert [claim.note for name, claim in found("hard") if name in unrelated] == []


def reworded(article: Article) -> Article:
    text = article.text
    for words, others in HARMLESS.items():
        text = re.sub(words, others, text)
    return make_article(text)


@pytest.mark.parametrize("corpus", ["plain", "hard"])
def test_a_harmless_rewrite_is_silent(corpus: str) -> None:
    alarms = []
    for pair in pairs(corpus):
        original = pair.comparison.left
        version = reworded(original)
        assert version.text != original.text
        links = tuple(
            SentenceLink((one,), (other,), 1.0, moved=False)
            for mine, theirs in zip(original.paragraphs, version.paragraphs, strict=True)
            if len(mine.sentences) == len(theirs.sentences)
            for one, other in zip(mine.sentences, theirs.sentences, strict=True)
        )
        alarms += [claim.note for claim in match_claims(original, version, (), links)]
        back = tuple(SentenceLink(link.right, link.left, 1.0, moved=False) for link in links)
        alarms += [claim.note for claim in match_claims(version, original, (), back)]
    assert alarms == []
