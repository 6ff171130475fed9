"""What holds of the figures of any text at all."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.article.load import make_article
from core.facts.figures.figure import Quantity, Rarity
from core.facts.figures.find import figures_in, find_figures
from core.model import Paragraph, Role, Span
from tests.core.facts.figures.rewriting import in_words

PIECES = st.sampled_from(
    "a the one two half third million hundred and of to - – $ € % km per cent January 3rd 1,500 2.5 1990 s 's"
    " twice last year ago ½ ² £ million million billion m bn K \u202f \u00a0 ١٢ 9999999999999999999999999999"
    " pm : . İ \ufffc between from 10 12 2024 05 / x dozen ten".split(" ")
)


@given(
    st.lists(PIECES, max_size=40).map(" ".join)
    | st.lists(PIECES, max_size=40).map("".join)
    | st.text(max_size=200)
)
def test_spans_are_in_order_apart_and_inside_the_text(text: str) -> None:
    for language in ("en", "de", "fr"):
        spans = [f.span for f in figures_in(text, language)]
        assert spans == sorted(spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))
        assert all(0 <= s.start < s.end <= len(text) for s in spans)


@given(st.integers(2, 999_999))
def test_numbers_in_words_have_the_value_of_their_digits(number: int) -> None:
    spelled, digits = (
        figures_in(f"There were {in_words(number)} ships"),
        figures_in(f"There were {number:,} ships"),
    )
    assert [f.key for f in spelled] == [f.key for f in digits] == [f"count:{number}"]


@given(st.integers(-(10**15), 10**15), st.integers(0, 6))
def test_decimals_are_exact(number: int, places: int) -> None:
    value = Fraction(number, 10**places)
    said = (
        f"{abs(number) // 10**places}.{abs(number) % 10**places:0{places}d}" if places else str(abs(number))
    )
    (figure,) = figures_in(f"it weighed {'-' if number < 0 else ''}{said} kg at last")
    assert isinstance(figure.value, Quantity)
    assert figure.value.low == value


def test_endless_numbers_and_scales_are_passed_over_quickly() -> None:
    for text in (
        "9" * 100_000,
        "1," * 50_000,
        "million " * 50_000,
        "one hundred and " * 20_000,
        "$" * 50_000,
        "1-" * 50_000,
    ):
        figures_in(text)


def test_residue_has_no_figures_and_headings_have() -> None:
    """Paragraphs by role: a heading, body, a time code as players leave behind, a caption."""
    parts = [
        ("Three held after 12 fires", Role.HEADING),
        ("Police held 3 men.", Role.BODY),
        ("04:59", Role.BODY),
        ("Photo: 17 boats. Getty Images", Role.CAPTION),
    ]
    paragraphs, at = [], 0
    for index, (part, role) in enumerate(parts):
        span = Span(at, at + len(part))
        paragraphs.append(Paragraph(index, span, role, (span,)))
        at += len(part) + 2
    article = replace(
        make_article("x"), language="en", text="\n\n".join(p for p, _ in parts), paragraphs=tuple(paragraphs)
    )
    assert [f.reading for f in find_figures(article)] == ["3", "12", "3"]


def test_small_counts_and_weekdays_tell_nothing_by_themselves() -> None:
    figures = figures_in(
        "On Monday two men stole 1,529 coins worth $3.2m, the first theft in May since 1987."
    )
    assert {f.reading for f in figures if f.rarity is Rarity.COMMON} == {"Monday", "2", "1st", "May"}
