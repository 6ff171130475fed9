"""A file becomes an Article."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from core.article.dateline import find_published
from core.article.language import detect_language
from core.article.roles import assign_roles
from core.article.segment import split_paragraphs, split_sentences
from core.errors import ReaderError
from core.model import Article, Paragraph, Role, Span

# A book of a million words is 6 MB; beyond ten of those it is data, not something to read.
LARGEST_FILE = 64 * 1024 * 1024
ID_DIGITS = 8
LONGEST_TITLE = 90


def load_article(path: str | os.PathLike[str]) -> Article:
    """Read, decode and segment the file at ``path``.

    Raises ReaderError, naming the file and what to do, when it is missing, unreadable, empty, binary or too
    large.
    """
    text, encoding, warnings = decode(read_bytes(path), os.fspath(path))
    if not text.strip():
        raise ReaderError(f"{os.fspath(path)}: the file holds no text; give a file with an article in it")
    return make_article(text, path=os.fspath(path), encoding=encoding, warnings=warnings)


def read_text(path: str | os.PathLike[str]) -> str:
    """The text of the file at ``path`` as the article has it; raises ReaderError as load_article."""
    return decode(read_bytes(path), os.fspath(path))[0]


def make_article(
    text: str, *, path: str = "", encoding: str = "utf-8", warnings: tuple[str, ...] = ()
) -> Article:
    """Segment ``text`` (newlines as ``\\n``) into an Article."""
    language = detect_language(text)
    spans = split_paragraphs(text)
    roles = assign_roles(text, spans)
    paragraphs = tuple(
        Paragraph(index, span, role, split_sentences(text, span, language))
        for index, (span, role) in enumerate(zip(spans, roles, strict=True))
    )
    return Article(
        id=_id(text),
        path=path,
        title=_title(text, paragraphs),
        language=language,
        published=find_published(text, spans),
        text=text,
        paragraphs=paragraphs,
        encoding=encoding,
        warnings=warnings,
    )


def text_digest(text: str) -> str:
    """SHA-256 of the text in hexadecimal: what is kept of a text is kept under it."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _id(text: str) -> str:
    return text_digest(text)[:ID_DIGITS]


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """The file's bytes; raises ReaderError when it cannot be read or is larger than LARGEST_FILE."""
    name = os.fspath(path)
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise ReaderError(f"{name}: no such file; check the path") from None
    except IsADirectoryError:
        raise ReaderError(f"{name}: is a folder; name one article in it, or run 'reader {name}'") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ReaderError(f"{name}: cannot be read ({reason}); check the path and its permissions") from None
    if len(data) > LARGEST_FILE:
        limit = LARGEST_FILE // (1024 * 1024)
        raise ReaderError(f"{name}: larger than {limit} MB; split it, or give the article alone")
    return data


def decode(data: bytes, name: str) -> tuple[str, str, tuple[str, ...]]:
    """Text of ``data`` with newlines as ``\\n``, the encoding it was in, and what had to be guessed.

    A byte order mark decides; else UTF-8 if it is valid; else the guess of charset-normalizer, with a
    warning. Raises ReaderError for binary data.
    """
    warnings: tuple[str, ...] = ()
    encoding = _encoding_by_mark(data)
    if encoding is None:
        if b"\0" in data:
            raise ReaderError(f"{name}: is a binary file, not text; save the article as plain text first")
        encoding = "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text, encoding = _guess(data, name)
        warnings = (f"not valid UTF-8; read as {encoding}, a guess: check accents and quotation marks",)
    return text.replace("\r\n", "\n").replace("\r", "\n"), encoding.removesuffix("-sig"), warnings


def _encoding_by_mark(data: bytes) -> str | None:
    marks = (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe\0\0", "utf-32"),
        (b"\0\0\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    )
    return next((encoding for mark, encoding in marks if data.startswith(mark)), None)


def _guess(data: bytes, name: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise ReaderError(f"{name}: its encoding cannot be told; save it as UTF-8 first")
    return str(best), best.encoding.replace("_", "-")


def _title(text: str, paragraphs: tuple[Paragraph, ...]) -> str:
    """The first heading if it opens the article, else the first sentence; on one line, cut at a word."""
    content = [p for p in paragraphs if not p.role.is_residue] or list(paragraphs)
    if not content:
        return ""
    first = content[0]
    span = first.span if first.role is Role.HEADING else _first(first)
    title = " ".join(text[span.start : span.end].split())
    if len(title) <= LONGEST_TITLE:
        return title
    head, space, _ = title[:LONGEST_TITLE].rpartition(" ")
    return (head if space else title[: LONGEST_TITLE - 1]) + "…"


def _first(paragraph: Paragraph) -> Span:
    return paragraph.sentences[0] if paragraph.sentences else paragraph.span
