"""Every export says the same of one comparison, and none lets text from a file act."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from core.article.load import make_article
from core.compare import compare
from core.errors import ReaderError
from core.export import FORMATS, format_of, render, write
from core.model import Severity, Side
from core.reading.ledger import by_gravity
from core.review.reviews import Review, Status

if TYPE_CHECKING:
    from pathlib import Path

    from core.model import Article, Comparison

HOSTILE = (
    "[/b] <script>alert(1)</script> \x1b[31mred \x9b2J \u202egnp.exe | `code` **bold** [x](javascript:1) "
    "&amp; @click"
)


@pytest.fixture(scope="module")
def seeds_compared(seeds: dict[str, Article]) -> Comparison:
    return compare(seeds["000"], seeds["001"])


@pytest.fixture(scope="module")
def hostile() -> Comparison:
    left = make_article(
        f"{HOSTILE}\n\nThe bridge {HOSTILE} cost 12 million euros, said the mayor.\n\n{HOSTILE}",
        path="a\x1b[2J<b>.txt",
    )
    right = make_article(f"The bridge {HOSTILE} cost 14 million euros, said the mayor.", path="b.txt")
    return compare(left, right)


def schema() -> Any:
    return json.loads(files("core.export").joinpath("comparison.schema.json").read_text(encoding="utf-8"))


def spans_of(value: Any, side: str = "") -> list[tuple[str, dict[str, Any]]]:
    """Every span in a document with the side it points to."""
    if isinstance(value, dict):
        if set(value) == {"start", "end", "text"}:
            return [(side, value)]
        return [s for key, v in value.items() for s in spans_of(v, key if key in ("left", "right") else side)]
    return [s for v in value for s in spans_of(v, side)] if isinstance(value, list) else []


@pytest.mark.parametrize("name", ["seeds_compared", "hostile"])
def test_json_keeps_the_format(name: str, request: pytest.FixtureRequest) -> None:
    document = json.loads(render(request.getfixturevalue(name), "json"))
    jsonschema.Draft202012Validator(schema()).validate(document)
    spans = spans_of({key: value for key, value in document.items() if key not in ("left", "right")})
    assert spans
    for side, span in spans:
        assert document[side]["text"][span["start"] : span["end"]] == span["text"]


def test_the_schema_refuses_a_document_that_breaks_it() -> None:
    comparison = compare(make_article("It cost 3 euros in May."), make_article("It cost 4 euros in May."))
    document = json.loads(render(comparison, "json"))
    document["figures"][0]["verdict"] = "unsure"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema()).validate(document)


@pytest.mark.parametrize("format_", FORMATS)
def test_no_export_lets_text_steer_a_terminal(hostile: Comparison, format_: str) -> None:
    document = render(hostile, format_)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", document)
    assert document.endswith("\n")


def test_text_never_becomes_markup_in_html(hostile: Comparison) -> None:
    seen: list[str] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen.append(tag)
            assert not any(name.startswith("on") for name, _ in attrs)
            assert not any("javascript:" in (value or "") for name, value in attrs if name == "href")

    Tags().feed(render(hostile, "html"))
    assert "script" not in seen
    assert "b" not in seen
    assert "td" in seen


def test_text_never_becomes_markup_in_markdown(hostile: Comparison) -> None:
    document = render(hostile, "markdown")
    assert "\\<script\\>" in document
    assert "<script" not in document.replace("\\<script", "")
    assert "\\[x\\]\\(javascript" in document
    rows = [line for line in document.split("\n") if line.startswith("|")]
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) in (3, 5, 6), row


@pytest.mark.parametrize("format_", ["html", "markdown", "text"])
def test_what_people_read_lists_every_divergent_figure(seeds_compared: Comparison, format_: str) -> None:
    document = re.sub(r"\s+", " ", render(seeds_compared, format_)).replace("\\", "")
    found = by_gravity(seeds_compared)
    assert found
    for finding in found:
        for side in Side:
            span = finding.on(side)
            if span:
                words = seeds_compared.article(side).slice(span)
                assert words.replace("'", "&#x27;") in document or words in document


def test_decisions_are_exported_in_every_format(seeds_compared: Comparison) -> None:
    first, second, *_ = by_gravity(seeds_compared)
    reviews = {first.id: Review(Status.CONFIRMED, "seen on page 3"), second.id: Review(Status.DISMISSED)}
    document = json.loads(render(seeds_compared, "json", reviews))
    jsonschema.Draft202012Validator(schema()).validate(document)
    kinds = ("figures", "names", "quotes", "claims")
    kept = {f["id"]: f["review"] for kind in kinds for f in document[kind] if "review" in f}
    assert kept == {
        first.id: {"status": "confirmed", "note": "seen on page 3"},
        second.id: {"status": "dismissed", "note": ""},
    }
    for format_ in ("html", "markdown", "text"):
        page = " ".join(render(seeds_compared, format_, reviews).split())
        assert "seen on page 3" in page
        assert "1 confirmed, 1 dismissed" in page


def test_a_text_that_contradicts_itself_is_said_to(hostile: Comparison) -> None:
    left = make_article(
        "Fire in Harrow kills 12 people\n\nThe fire in Harrow on Monday killed 14 people, police said."
    )
    comparison = compare(left, left)
    document = json.loads(render(comparison, "json"))
    jsonschema.Draft202012Validator(schema()).validate(document)
    assert [i["side"] for i in document["inconsistencies"]] == ["left", "right"]
    for format_ in ("html", "markdown", "text"):
        page = " ".join(render(comparison, format_).split())
        assert "the original contradicts itself" in page
        assert "the original contradicts itself" not in render(hostile, format_)


def test_html_folds_away_quiet_findings_that_nobody_has_decided(seeds_compared: Comparison) -> None:
    quiet = [f for f in seeds_compared.findings if f.severity is Severity.QUIET and f.verdict.is_divergence]
    folded = f"<summary>{len(quiet)} quiet</summary>"
    assert folded in render(seeds_compared, "html")
    decided = render(seeds_compared, "html", {quiet[0].id: Review(Status.CONFIRMED)})
    assert folded not in decided
    assert f"<summary>{len(quiet) - 1} quiet</summary>" in decided


def test_html_is_one_file_and_needs_no_script(seeds_compared: Comparison) -> None:
    page = render(seeds_compared, "html")
    assert not re.search(r"<(?:script|link|img|iframe)\b|\burl\(|@import", page)
    anchors = set(re.findall(r'\bid="([^"]+)"', page))
    assert len(anchors) == len(re.findall(r'\bid="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= anchors


def test_the_suffix_of_a_file_names_its_format() -> None:
    assert [format_of(n) for n in ("a.html", "b.MD", "c.txt", "d.json", "e")] == [
        "html",
        "markdown",
        "text",
        "json",
        "json",
    ]
    with pytest.raises(ReaderError, match="no such format"):
        render(compare(make_article("One."), make_article("One.")), "docx")


def test_writing_replaces_a_file_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    target.write_text("before")
    write(target, "after")
    assert target.read_text() == "after"
    with pytest.raises(UnicodeEncodeError):
        write(target, "half\ud800")
    assert target.read_text() == "after"
    assert [p.name for p in tmp_path.iterdir()] == ["page.html"]


@pytest.mark.parametrize("name", ["", "missing/page.html"])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    with pytest.raises(ReaderError) as caught:
        write(target, "x")
    assert str(target) in str(caught.value)


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.html", tmp_path / "link.html"
    real.write_text("before")
    link.symlink_to(real)
    write(link, "after")
    assert link.is_symlink()
    assert real.read_text() == "after"
