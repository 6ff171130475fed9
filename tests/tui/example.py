"""A small comparison made by hand: one paragraph of every fate, one figure of every verdict."""

from __future__ import annotations

from core.model import (
    Article,
    Comparison,
    FigureFinding,
    FigureKind,
    Link,
    LinkRelation,
    Paragraph,
    Reason,
    Role,
    Row,
    Severity,
    Side,
    Span,
    Strength,
    Verdict,
)
from core.relation import Relation, RelationKind
from core.wording import EditOp, PassageWording, WordEdit

ORIGINAL = (
    (Role.HEADING, "River accord signed after 14 months of talks"),
    (
        Role.BODY,
        "LIMA — Peru and Ecuador agreed on Tuesday to spend $312 million over six years on nine basins.",
    ),
    (Role.BODY, "The accord replaces a convention that officials said had not been enforced since 1971."),
    (Role.BODY, "It takes effect in July."),
    (Role.BODY, "“There were nights when the only thing we agreed on was the coffee,” the envoy, 58, said."),
    (Role.BODY, "Engineers will now measure every river twice a year and publish what they find."),
    (
        Role.BODY,
        "Farmers below the dam fear for their harvest, although the ministry has promised them water.",
    ),
    (Role.BOILERPLATE, "Share this article"),
)
VERSION = (
    (Role.HEADING, "River deal signed after 14 months of talks"),
    (Role.BODY, "Engineers will now measure every river twice a year and publish what they find."),
    (
        Role.BODY,
        "LIMA — Peru and Ecuador agreed on Tuesday to spend $321 million over six years on nine basins.",
    ),
    (Role.BODY, "The accord replaces a convention that officials said had not been enforced since 1971."),
    (Role.BODY, "It takes effect in July."),
    (
        Role.BODY,
        "Growers downstream worry; the government says that there will be water enough for all of them.",
    ),
    (Role.BODY, "The deal is the 12th between the two neighbours."),
)


def article(name: str, paragraphs: tuple[tuple[Role, str], ...]) -> Article:
    """An article of these paragraphs, each one sentence."""
    text = "\n\n".join(words for _, words in paragraphs)
    made = []
    at = 0
    for index, (role, words) in enumerate(paragraphs):
        span = Span(at, at + len(words))
        made.append(Paragraph(index, span, role, (span,)))
        at = span.end + 2
    return Article(name, f"{name}.txt", paragraphs[0][1], "en", None, text, tuple(made))


def find(article_: Article, words: str) -> Span:
    start = article_.text.index(words)
    return Span(start, start + len(words))


def _link(left: int, right: int, *, moved: bool = False) -> Link:
    reasons = (Reason("words", "the same words"),)
    return Link(left, right, 0.9, LinkRelation.FULL, Strength.SURE, moved, reasons)


def comparison() -> Comparison:
    """``ORIGINAL`` against ``VERSION`` as a person would mark them."""
    left, right = article("original", ORIGINAL), article("version", VERSION)

    def wording(i: int, j: int, *edits: WordEdit, reworded: bool = False) -> PassageWording:
        same = (WordEdit(EditOp.EQUAL, left.paragraphs[i].span, right.paragraphs[j].span),)
        return PassageWording((i,), (j,), 0.2 if reworded else 0.9, reworded, edits or same)

    def figure(
        verdict: Verdict,
        words: tuple[str | None, str | None],
        kind: FigureKind,
        severity: Severity | None = None,
        note: str = "",
    ) -> FigureFinding:
        spans = [find(a, w) if w else None for a, w in zip((left, right), words, strict=True)]
        return FigureFinding(
            verdict=verdict, left=spans[0], right=spans[1], severity=severity, note=note, kind=kind
        )

    deal = WordEdit(EditOp.REPLACE, find(left, "accord"), find(right, "deal"))
    water = WordEdit(EditOp.EQUAL, find(left, "water"), find(right, "water"))
    return Comparison(
        left=left,
        right=right,
        relation=Relation(RelationKind.VERSIONS, 0.9, 0.8, 0.9),
        links=(
            _link(0, 0),
            _link(1, 2),
            _link(2, 3),
            _link(3, 4),
            _link(5, 1, moved=True),
            _link(6, 5),
        ),
        sentences=(),
        rows=(
            Row((0,), (0,)),
            Row((), (1,)),
            Row((1,), (2,)),
            Row((2,), (3,)),
            Row((3,), (4,)),
            Row((4,), ()),
            Row((5,), ()),
            Row((6,), (5,)),
            Row((), (6,)),
            Row((7,), ()),
        ),
        wording=(
            wording(0, 0, deal),
            wording(1, 2),
            wording(2, 3),
            wording(3, 4),
            wording(5, 1),
            wording(6, 5, water, reworded=True),
        ),
        figures=(
            figure(Verdict.EQUAL, ("14 months", "14 months"), FigureKind.DURATION),
            figure(
                Verdict.CHANGED,
                ("$312 million", "$321 million"),
                FigureKind.MONEY,
                Severity.MUST,
                "transposed digits",
            ),
            figure(Verdict.EQUAL, ("1971", "1971"), FigureKind.DATE),
            figure(Verdict.DROPPED, ("58", None), FigureKind.AGE, Severity.QUIET),
            figure(Verdict.ADDED, (None, "12th"), FigureKind.ORDINAL, Severity.SHOULD),
        ),
    )


def big_comparison(paragraphs: int, words: int = 60, more: str = "") -> Comparison:
    """Two texts of so many linked paragraphs, a changed figure in every third.

    ``more`` ends every paragraph of the version, which else are those of the original.
    """
    body = [
        (Role.BODY, " ".join(["lorem"] * (words // 2) + [f"{n} litres"] + ["ipsum"] * (words // 2)))
        for n in range(paragraphs)
    ]
    left = article("long", tuple(body))
    right = article("longer", tuple((role, text + more) for role, text in body))
    pairs = list(zip(left.paragraphs, right.paragraphs, strict=True))
    return Comparison(
        left=left,
        right=right,
        relation=Relation(RelationKind.VERSIONS, 0.9, 1.0, 1.0),
        links=tuple(_link(n, n) for n in range(paragraphs)),
        sentences=(),
        rows=tuple(Row((n,), (n,)) for n in range(paragraphs)),
        wording=tuple(
            PassageWording((n,), (n,), 0.9, False, (WordEdit(EditOp.EQUAL, a.span, b.span),))
            for n, (a, b) in enumerate(pairs)
        ),
        figures=tuple(
            FigureFinding(
                verdict=Verdict.CHANGED,
                left=Span(a.span.start + 3, a.span.start + 9),
                right=Span(b.span.start + 3, b.span.start + 9),
                severity=Severity.SHOULD,
                kind=FigureKind.NUMBER,
            )
            for n, (a, b) in enumerate(pairs)
            if n % 3 == 0
        ),
    )


def side_text(comparison_: Comparison, side: Side, index: int) -> str:
    article_ = comparison_.article(side)
    return article_.slice(article_.paragraphs[index].span)
