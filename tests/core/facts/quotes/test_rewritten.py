"""Real articles rewritten by script: every slip in a quotation is seen, and matters of style never are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.article.load import load_article, make_article
from core.facts.quotes.find import find_quotations
from core.facts.quotes.quotation import Quotation, QuotationKind
from core.model import Article, QuoteFinding, Severity, Span, Verdict
from tests.core.facts.figures.rewriting import replace
from tests.core.facts.quotes.comparing import quote_findings

DATA = Path(__file__).parents[3] / "corpus" / "data"
ORIGINALS = sorted(DATA.glob("*/*/original.txt"))

MARKS = {
    "straight": ('"', '"'),
    "curly": ("“", "”"),
    "single": ("‘", "’"),
    "guillemets": ("« ", " »"),
    "German": ("„", "“"),
}
STYLE = (
    (r"\bten\b", "10"),
    (r"\bseven\b", "7"),
    (r"(\d)%", r"\1 per cent"),
    (r"\bper cent\b", "%"),
    (r"\bMs\b", "Ms."),
    (r"\bMr\b", "Mr."),
    (r"\bDr\b", "Dr."),
    (r"\bU\.S\.", "US"),
    (r"\bdid not\b", "didn't"),
    (r"\bcannot\b", "can't"),
    (r"\bI am\b", "I'm"),
    (r"ise\b", "ize"),
    (r" – ", " — "),
    (r"(\d),(\d{3})", r"\1\2"),
)


def names(path: Path) -> str:
    return path.parent.name


def with_marks(article: Article, opening: str, closing: str) -> str:
    """The text with other quotation marks round its outermost quotations."""
    parts, at = [], 0
    for quotation in find_quotations(article):
        if quotation.level == 0:
            # Only guillemets keep a space between themselves and the words.
            inside = article.text[quotation.marks.start + 1 : quotation.marks.end - 1].strip(" \u00a0\u202f")
            parts += [article.text[at : quotation.marks.start], opening, inside, closing]
            at = quotation.marks.end
    return "".join([*parts, article.text[at:]])


def alarms(left: Article, text: str) -> list[str]:
    right = make_article(text)
    return [
        f"{f.verdict}: {f.note}: {right.slice(f.right) if f.right else left.slice(f.left or Span(0, 0))}"
        for f in quote_findings(left, right)
        if f.verdict is not Verdict.VERBATIM
    ]


@pytest.mark.slow
@pytest.mark.parametrize("path", ORIGINALS, ids=names)
def test_other_marks_raise_no_alarm(path: Path) -> None:
    article = load_article(path)
    for style, marks in MARKS.items():
        text = with_marks(article, *marks)
        if text != article.text:
            assert alarms(article, text) == [], style


@pytest.mark.parametrize("path", ORIGINALS, ids=names)
def test_another_house_style_raises_no_alarm(path: Path) -> None:
    article = load_article(path)
    text = article.text
    for pattern, written in STYLE:
        text = re.sub(pattern, written, text)
    assert alarms(article, text) == []


@pytest.mark.parametrize("path", ORIGINALS, ids=names)
def test_the_halves_swapped_raise_no_alarm(path: Path) -> None:
    article = load_article(path)
    blocks = article.text.split("\n\n")
    middle = len(blocks) // 2
    if not any(
        re.match(r".{0,200}\b(?:he|she)\b", block, re.DOTALL) for block in blocks[middle : middle + 1]
    ):
        assert alarms(article, "\n\n".join([*blocks[middle:], *blocks[:middle]])) == []


TURNS = (
    (r"\b(is|are|was|were|will|would|can|could|did|do|have|had)\b(?! not)", r"\1 not"),
    (r"\bnot\b", "now"),
)


ROUNDS = 2
"""Versions of an article over which alterations are spread: those of one are all to be seen at once, and
whatever is altered in another is to raise no alarm in it."""


def differing(left: Article, alterations: list[tuple[Span, str]]) -> list[QuoteFinding]:
    """What is found of the quotations when these words are put for those at the spans."""
    right = make_article(replace(left.text, alterations).text)
    return [f for f in quote_findings(left, right) if f.verdict is not Verdict.VERBATIM]


@pytest.mark.slow
@pytest.mark.parametrize("path", ORIGINALS, ids=names)
def test_a_negation_put_into_any_quotation_must_be_seen(path: Path) -> None:
    article = load_article(path)
    turned: list[tuple[Span, str]] = []
    for quotation in find_quotations(article):
        said = article.slice(quotation.span)
        other = next((new for old, to in TURNS if (new := re.sub(old, to, said, count=1)) != said), said)
        if other != said and quotation.kind is QuotationKind.SPEECH and not quotation.level:
            turned.append((quotation.span, other))
    assert turned
    for part in filter(None, (turned[n::ROUNDS] for n in range(ROUNDS))):
        flagged = [(f.left, f.verdict, f.severity) for f in differing(article, part)]
        assert flagged == [(span, Verdict.ALTERED, Severity.MUST) for span, _ in part]


@pytest.mark.slow
@pytest.mark.parametrize("path", ORIGINALS, ids=names)
def test_a_quotation_given_to_somebody_else_must_be_seen_and_no_other(path: Path) -> None:
    article = load_article(path)
    given: list[tuple[Quotation, Span]] = []
    for quotation in find_quotations(article):
        speaker = quotation.attribution
        if speaker is None or speaker.span is None or speaker.rivals or not speaker.is_named:
            continue
        if speaker.span.start >= quotation.marks.end:
            given.append((quotation, speaker.span))
    assert given
    for part in filter(None, (given[n::ROUNDS] for n in range(ROUNDS))):
        flagged = differing(article, [(speaker, "Quentin Oxwell") for _, speaker in part])
        assert {quotation.span for quotation, _ in part} <= {f.left for f in flagged}
        assert {(f.verdict, f.severity) for f in flagged} == {(Verdict.REATTRIBUTED, Severity.MUST)}


@pytest.mark.parametrize("path", ORIGINALS, ids=names)
def test_an_article_compared_with_itself_has_only_verbatim_quotations(path: Path) -> None:
    article = load_article(path)
    findings = quote_findings(article, article)
    assert {f.verdict for f in findings} == {Verdict.VERBATIM}
    assert all(f.left == f.right for f in findings)
