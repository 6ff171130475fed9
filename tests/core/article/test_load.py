"""Files become articles, whatever bytes they hold."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article.load import decode, load_article, make_article
from core.errors import ReaderError
from core.model import Role

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("Café — “oui”.".encode(), "utf-8"),
        (b"\xef\xbb\xbf" + "Café — “oui”.".encode(), "utf-8"),
        ("Café — “oui”.".encode("utf-16"), "utf-16"),
        ("Café — “oui”.".encode("utf-32"), "utf-32"),
    ],
)
def test_a_byte_order_mark_decides_and_is_not_part_of_the_text(data: bytes, encoding: str) -> None:
    assert decode(data, "a.txt") == ("Café — “oui”.", encoding, ())


def test_an_old_encoding_is_guessed_and_said() -> None:
    words = "Der Bürgermeister möchte die Straße für 300 Euro ändern, sagte er über Köln. " * 8
    text, encoding, warnings = decode(words.encode("cp1252"), "a.txt")
    assert text == words
    assert encoding != "utf-8"
    assert encoding in warnings[0]


def test_newlines_of_every_system_become_one() -> None:
    assert decode(b"one\r\ntwo\rthree\n", "a.txt")[0] == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [(b"", "no text"), (b" \n\t\n", "no text"), (b"PK\x03\x04\0\0\0", "binary")],
)
def test_what_holds_no_text_is_refused_by_name(tmp_path: Path, content: bytes, complaint: str) -> None:
    file = tmp_path / "odd.txt"
    file.write_bytes(content)
    with pytest.raises(ReaderError, match=complaint) as caught:
        load_article(file)
    assert str(caught.value).startswith(str(file))
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match="no such file"):
        load_article(tmp_path / "gone.txt")
    with pytest.raises(ReaderError, match="is a folder"):
        load_article(tmp_path)


def test_a_file_beyond_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.article.load.LARGEST_FILE", 100)
    file = tmp_path / "book.txt"
    file.write_text("word " * 50)
    with pytest.raises(ReaderError, match="larger than"):
        load_article(file)


def test_the_id_follows_the_text_and_not_the_file(tmp_path: Path) -> None:
    for name, content in (("a.txt", b"One text.\n"), ("b.txt", b"One text.\r\n"), ("c.txt", b"Another.\n")):
        (tmp_path / name).write_bytes(content)
    a, b, c = (load_article(tmp_path / name) for name in ("a.txt", "b.txt", "c.txt"))
    assert a.id == b.id != c.id


def test_the_title_is_the_opening_heading_or_the_first_sentence() -> None:
    assert make_article("River accord signed\n\nLIMA. It was signed.").title == "River accord signed"
    assert make_article("It was signed in Lima. More follows.\n\nEnd.").title == "It was signed in Lima."
    long = make_article("word " * 60 + ".")
    assert long.title.endswith("…")
    assert len(long.title) <= 91


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The lake freezes\n\nSat 3 May 2025 16.02 BST\n\nIt froze on Friday night.", date(2025, 5, 3)),
        ("The lake freezes\n\nIda Holm | Skaun, 3 May 2025 | 4 min read\n\nIt froze.", date(2025, 5, 3)),
        ("The lake freezes\n\nIda Holm   Saturday 3 May 2025   11 comments\n\nIt froze.", date(2025, 5, 3)),
        ("Headline\n\nUpdated 4. 3. 2024 6:12\n\nThe text.", date(2024, 3, 4)),
        ("Headline\n\nPublished: 4 March 2024\n\nThe text.", date(2024, 3, 4)),
        ("Headline\n\nUpdated March 4, 2024, 10:30 am\n\nThe text.", date(2024, 3, 4)),
        ("Headline\n\n2024-03-04\n\nThe text.", date(2024, 3, 4)),
        ("LISBON, 4 March 2024 — The minister said so.", date(2024, 3, 4)),
        ("Headline\n\nOn 4 March 2024 the minister said so and left for a long holiday by the sea.", None),
        ("Headline\n\n31 February 2024\n\nThe text.", None),
    ],
)
def test_the_date_of_publication_comes_from_a_line_of_its_own(text: str, published: date | None) -> None:
    assert make_article(text).published == published


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said that the talks with the union were over.", "en"),
        ("Der Minister sagte, dass die Gespräche mit der Gewerkschaft nicht zu Ende sind.", "de"),
        ("Le ministre a dit que les discussions avec le syndicat ne sont pas finies.", "fr"),
        ("Le chiffre d'affaires a augmenté de 3,5 % à 1,2 milliard d'euros en mars 2024.", "fr"),
        ("El ministro dijo que no habrá dinero para las obras.", "es"),
        ("O ministro disse que não haverá dinheiro para as obras.", "pt"),
        ("Il ministro ha detto che non ci saranno soldi per i lavori.", "it"),
        ("De minister zei dat er geen geld is voor de werken.", "nl"),
        ("首相は会談の後、記者団に語った。", "ja"),
        ("总理在会谈后对记者说。", "zh"),
        ("Министр сказал, что переговоры закончены.", "ru"),
        ("xyzzy plugh", "und"),
        ("12345 67", "und"),
        ("US-Japan defense pact", "und"),
    ],
)
def test_the_language_is_told_by_script_and_function_words(text: str, language: str) -> None:
    assert make_article(text).language == language


@given(st.text(min_size=1).filter(lambda s: s.strip()))
def test_every_span_stands_inside_the_text_in_order(text: str) -> None:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    article = make_article(text)
    at = 0
    for paragraph in article.paragraphs:
        assert at <= paragraph.span.start < paragraph.span.end <= len(text)
        inner = paragraph.span.start
        for sentence in paragraph.sentences:
            assert inner <= sentence.start < sentence.end <= paragraph.span.end
            inner = sentence.end
        at = paragraph.span.end
    rest = text
    for paragraph in reversed(article.paragraphs):
        rest = rest[: paragraph.span.start] + rest[paragraph.span.end :]
    assert not rest.strip("".join(c for c in rest if c.isspace()))


def test_words_outside_sentences_are_only_white_space() -> None:
    article = make_article(
        "Mr. Smith paid $1.5 million. He left on Jan. 9 for Lima. “Good,” he said.\n\nEnd."
    )
    paragraph = article.paragraphs[0]
    assert [article.slice(s) for s in paragraph.sentences] == [
        "Mr. Smith paid $1.5 million.",
        "He left on Jan. 9 for Lima.",
        "“Good,” he said.",
    ]
    assert paragraph.role is Role.BODY
