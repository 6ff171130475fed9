"""Marks lie over the text without gaps, overlaps or losses."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.article.load import make_article
from core.model import (
    Category,
    Comparison,
    FigureFinding,
    QuoteFinding,
    Row,
    Severity,
    Side,
    Span,
    Verdict,
)
from core.reading.marks import marks_by_paragraph, pieces
from core.relation import Relation, RelationKind
from core.wording import EditOp, PassageWording, WordEdit

TEXT = "The bridge cost 12 million euros in 2019.\n\nIt was closed for 3 weeks."
ARTICLE = make_article(TEXT)
EMPTY = Comparison(
    ARTICLE, ARTICLE, Relation(RelationKind.VERSIONS, 1, 1, 1), (), (), (Row((0, 1), (0, 1)),), (), ()
)


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_a_finding_lies_over_the_wording_around_it() -> None:
    edit = WordEdit(EditOp.REPLACE, at("cost 12 million euros"), at("cost 12 million euros"))
    finding = FigureFinding(Verdict.CHANGED, at("12 million euros"), at("12 million euros"), Severity.MUST)
    comparison = replace(
        EMPTY, wording=(PassageWording((0,), (0,), 0.9, False, (edit,)),), figures=(finding,)
    )
    marks = marks_by_paragraph(comparison, Side.LEFT)[0]
    assert [(TEXT[m.span.start : m.span.end], m.finding is not None) for m in marks] == [
        ("cost", False),
        ("12 million euros", True),
    ]
    only_words = marks_by_paragraph(comparison, Side.LEFT, categories=frozenset())[0]
    assert [m.finding for m in only_words] == [None]
    only_figures = marks_by_paragraph(comparison, Side.LEFT, wording=False)[0]
    assert [TEXT[m.span.start : m.span.end] for m in only_figures] == ["12 million euros"]


def test_the_graver_of_two_findings_is_shown() -> None:
    equal = FigureFinding(Verdict.EQUAL, at("3 weeks"), at("3 weeks"))
    changed = FigureFinding(Verdict.CHANGED, at("3 weeks"), at("3 weeks"), Severity.MUST)
    marks = marks_by_paragraph(replace(EMPTY, figures=(equal, changed)), Side.RIGHT)
    assert [m.finding for m in marks[1]] == [changed]


def test_words_that_differ_show_inside_a_quotation() -> None:
    edit = WordEdit(EditOp.REPLACE, at("cost"), at("cost"))
    quote = QuoteFinding(
        Verdict.ALTERED, at("bridge cost 12 million"), at("bridge cost 12 million"), Severity.MUST
    )
    comparison = replace(EMPTY, wording=(PassageWording((0,), (0,), 0.9, False, (edit,)),), quotes=(quote,))
    marks = marks_by_paragraph(comparison, Side.LEFT)[0]
    assert [(TEXT[m.span.start : m.span.end], m.wording is not None) for m in marks] == [
        ("bridge ", False),
        ("cost", True),
        (" 12 million", False),
    ]


def test_equal_words_are_marked_only_where_nothing_else_is_shared() -> None:
    edit = WordEdit(EditOp.EQUAL, at("bridge"), at("bridge"))
    plain = replace(EMPTY, wording=(PassageWording((0,), (0,), 0.9, False, (edit,)),))
    reworded = replace(EMPTY, wording=(PassageWording((0,), (0,), 0.1, True, (edit,)),))
    assert not marks_by_paragraph(plain, Side.LEFT)
    assert marks_by_paragraph(reworded, Side.LEFT)[0][0].wording is EditOp.EQUAL


def test_the_first_passage_that_names_a_paragraph_paints_it() -> None:
    first = PassageWording((0,), (0,), 0.9, False, (WordEdit(EditOp.DELETE, at("bridge"), None),))
    second = PassageWording((0,), (1,), 0.9, False, (WordEdit(EditOp.DELETE, at("euros"), None),))
    marks = marks_by_paragraph(replace(EMPTY, wording=(first, second)), Side.LEFT)[0]
    assert [TEXT[m.span.start : m.span.end] for m in marks] == ["bridge"]


spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 20)).map(
    lambda pair: Span(pair[0], min(len(TEXT), pair[0] + pair[1]))
)


@given(st.lists(st.tuples(spans, st.sampled_from([*Severity])), max_size=6), st.lists(spans, max_size=6))
def test_pieces_join_back_to_the_paragraph(found: list[tuple[Span, Severity]], edited: list[Span]) -> None:
    findings = tuple(FigureFinding(Verdict.CHANGED, span, span, severity) for span, severity in found)
    edits = tuple(WordEdit(EditOp.REPLACE, span, span) for span in edited)
    comparison = replace(
        EMPTY, wording=(PassageWording((0, 1), (0, 1), 0.9, False, edits),), figures=findings
    )
    marks = marks_by_paragraph(comparison, Side.RIGHT, categories=frozenset({Category.FIGURE}))
    for paragraph in ARTICLE.paragraphs:
        cut = pieces(TEXT, paragraph.span, marks.get(paragraph.index, ()))
        assert "".join(text for text, _ in cut) == ARTICLE.slice(paragraph.span)
        assert all(text for text, _ in cut)
