"""All names of an article, with their titles and roles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from core.article.tokens import tokenize
from core.facts.names.languages import lexicon_for
from core.facts.names.languages.countries import countries
from core.facts.names.name import Name, NameKind, Title
from core.facts.names.pieces import Piece, joins, pieces_of
from core.facts.names.spelling import folded
from core.facts.names.titles import is_office, leading_titles, titles_after, titles_before
from core.model import Role, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.names.languages.lexicon import Lexicon
    from core.model import Article

TITLE_CASE = 0.7
"""Share of the words of a line with capitals from which the line is a headline in capitals, where a capital
says nothing: in running text even passages full of names stay below two thirds."""
WIDEST = 40
"""Code points in which the first word of a sentence is looked for."""
_NONE: frozenset[str] = frozenset()
LEAST_OPENING = 5
"""Letters of a word that opens a sentence from which its resemblance to a name is hardly chance."""
# "TRIESTE — ", "OSLO, 3 May (Press) – ": what may stand between the place and the first sentence.
DATELINE = re.compile(r"(?:,[^.!?\n()–—]{1,40})?(?:[ \u00a0]?\([^()\n]{1,40}\))?[ \u00a0]?[–—-][ \u00a0]?")
_CLOSING = " \t\u00a0\"'”’»)]"
_ROMAN = re.compile(r"[ivxlc]+")
_NUMBER_SIGNS = ("no", "nos", "nr", "num", "number")
# What makes a name of an ordinary word with a capital: "Union No. 1".
_NUMBER = re.compile(rf"[ \u00a0](?:(?:{'|'.join(_NUMBER_SIGNS)})\.?|n[°º]|\#)[ \u00a0]?\d", re.IGNORECASE)
_CLITICS = frozenset(("ll", "m", "ve", "d", "re", "s"))
"""Endings of ``I'll``, ``we've`` and their like."""
_AGE = re.compile(r"[1-9]\d?|1[01]\d")


@dataclass(frozen=True, slots=True)
class _Line:
    pieces: list[Piece]
    is_title_case: bool


def find_names(article: Article, *, with_captions: bool = False) -> tuple[Name, ...]:
    """The names of every paragraph that is content, in order and without overlap."""
    lexicon = lexicon_for(article.language)
    lines = [
        _line(article, Span(start, end), lexicon)
        for paragraph in article.paragraphs
        if not paragraph.role.is_residue or (with_captions and paragraph.role is Role.CAPTION)
        for sentence in paragraph.sentences
        for start, end in _split_lines(article.text, sentence)
    ]
    known = _Known.of(lines, lexicon)
    return tuple(name for line in lines for name in _names(article.text, line, known, lexicon))


def names_at_openings(article: Article, names: Sequence[Name]) -> tuple[Name, ...]:
    """Words that open a sentence and may be names: long, written small nowhere, and not in ``names``.

    Nothing but a resemblance to a name of another text makes names of them.
    """
    lexicon = lexicon_for(article.language)
    if lexicon.nouns_have_capitals:
        return ()
    text = article.text
    common = {folded(t.norm) for t in tokenize(text) if text[t.start].islower()}
    taken = {span for name in names for span in name.part_spans}
    openings = (
        piece
        for paragraph in article.paragraphs
        if not paragraph.role.is_residue
        for sentence in paragraph.sentences
        for piece in pieces_of(
            article, Span(sentence.start, min(sentence.end, sentence.start + WIDEST)), _NONE
        )[:1]
    )
    return tuple(
        Name(piece.span, (piece.norm,), (piece.span,))
        for piece in openings
        if piece.has_capital
        and len(piece.norm) >= LEAST_OPENING
        and piece.norm not in common
        and piece.span not in taken
        and not _is_plain(piece, lexicon)
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """What the running text of the article tells of its words."""

    common: frozenset[str]
    """Words written small somewhere."""
    proper: frozenset[str]
    """Words with a capital where one is a sign of a name."""
    firsts: frozenset[str]
    """Of these, those that another follows: first names among them."""

    @classmethod
    def of(cls, lines: Sequence[_Line], lexicon: Lexicon) -> _Known:
        common = frozenset(p.norm for line in lines for p in line.pieces if not p.has_capital)
        proper = frozenset(
            p.norm
            for line in lines
            if not line.is_title_case
            for p in line.pieces
            if p.has_capital and (not p.opens or "-" in p.norm) and not _is_plain(p, lexicon)
        )
        firsts = frozenset(
            one.norm
            for line in lines
            if not line.is_title_case
            for one, other in pairwise(line.pieces)
            if other.gap == " " and other.has_capital and one.norm in proper and other.norm in proper
        )
        return cls(common, proper - common, firsts - common)


def _split_lines(text: str, span: Span) -> Iterator[tuple[int, int]]:
    start = span.start
    for line in text[span.start : span.end].split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _line(article: Article, span: Span, lexicon: Lexicon) -> _Line:
    pieces = pieces_of(article, span, frozenset(lexicon.titles) | frozenset(lexicon.short))
    weighty = [p for p in pieces[1:] if len(p.norm) > 3 and not _is_opener(p, lexicon)]
    capitals = sum(p.has_capital for p in weighty)
    is_sentence = article.text[span.start : span.end].rstrip(_CLOSING).endswith(".")
    return _Line(pieces, not is_sentence and len(weighty) >= 3 and capitals >= TITLE_CASE * len(weighty))


def _names(text: str, line: _Line, known: _Known, lexicon: Lexicon) -> Iterator[Name]:
    pieces = line.pieces
    for start, end in _runs(pieces, lexicon):
        parts = (
            _known_parts(pieces, start, end, known, lexicon)
            if line.is_title_case
            else _trimmed(pieces, start, end, known, lexicon)
        )
        for first, last in parts:
            titles, taken = leading_titles(pieces[first:last], lexicon)
            at = first + taken
            if not taken:
                at = _without_adjective(pieces, first, last, lexicon)
            name = pieces[at:last]
            behind = name[-1].span.end
            dateline = first == 0 and DATELINE.match(text, behind) is not None
            after = titles_after(pieces[last:], lexicon)
            is_marked = bool(titles or after) or dateline
            is_numbered = _NUMBER.match(text, behind) is not None and not name[0].opens
            if not is_numbered and not _is_name(name, is_marked, line.is_title_case, known, lexicon):
                continue
            before = titles_before(pieces[:first], pieces[first], lexicon)
            yield _name(name, (*before, *titles, *after), pieces[last : last + 2], pieces[:first], lexicon)


def _runs(pieces: Sequence[Piece], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Stretches of words with capitals, with the small words that stand inside names."""
    short = frozenset(lexicon.titles) | frozenset(lexicon.short)
    at = 0
    while at < len(pieces):
        if not pieces[at].has_capital or pieces[at].norm in lexicon.calendar:
            at += 1
            continue
        end = at + 1
        while end < len(pieces) and joins(pieces[end - 1], pieces[end], short):
            if pieces[end].norm in lexicon.calendar:
                break
            if pieces[end].has_capital:
                end += 1
                continue
            inner = end
            while (
                inner < len(pieces)
                and inner - end < 3
                and not pieces[inner].has_capital
                and _binds(pieces[inner - 1].norm, pieces[inner].norm, lexicon)
                and joins(pieces[inner - 1], pieces[inner], short)
            ):
                inner += 1
            if inner == end or inner >= len(pieces) or not pieces[inner].has_capital:
                break
            if not joins(pieces[inner - 1], pieces[inner], short):
                break
            end = inner + 1
        yield at, end
        at = end


def _binds(before: str, word: str, lexicon: Lexicon) -> bool:
    if word in lexicon.particles:
        return True
    return word in lexicon.inner and (
        before in lexicon.heads or before in lexicon.offices or before in lexicon.titles
    )


def _trimmed(
    pieces: Sequence[Piece], start: int, end: int, known: _Known, lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """The run without words at its ends whose capital is owed to the sentence, in parts at single letters."""
    while start < end and (
        _is_opener(pieces[start], lexicon)
        or not pieces[start].has_capital
        or (
            pieces[start].opens
            and pieces[start].norm in known.common
            and not _leads_title(pieces[start:end], lexicon)
        )
    ):
        start += 1
    while end > start and (
        not pieces[end - 1].has_capital
        or (_ROMAN.fullmatch(pieces[end - 1].norm) is not None and end - start <= 2)
        or (pieces[end - 1].norm in _NUMBER_SIGNS and _is_number(pieces[end : end + 1]))
    ):
        end -= 1
    if start < end:
        yield start, end


def _known_parts(
    pieces: Sequence[Piece], start: int, end: int, known: _Known, lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """Of a run in a headline where all words have capitals, the stretches that are names in the text."""
    places = countries().of_name
    at = start
    while at < end:
        stop = at
        while stop < end and (pieces[stop].norm in known.proper or pieces[stop].norm in places):
            stop += 1
        if stop > at:
            if stop < end and pieces[stop - 1].norm in known.firsts and pieces[stop].norm not in known.common:
                # After a title a name stands in full; the text may spell the surname otherwise elsewhere.
                taken = leading_titles(pieces[at : stop + 1], lexicon)[1]
                alone = stop - at - taken == 1
                stop += alone and bool(taken or titles_before(pieces[:at], pieces[at], lexicon))
            yield at, stop
        at = stop + 1


def _is_number(pieces: Sequence[Piece]) -> bool:
    return bool(pieces) and pieces[0].norm.isdigit()


def _leads_title(run: Sequence[Piece], lexicon: Lexicon) -> bool:
    return leading_titles(run, lexicon)[1] > 0


def _without_adjective(pieces: Sequence[Piece], start: int, end: int, lexicon: Lexicon) -> int:
    """Skips an adjective of a people before a person: ``Swiss`` in ``Swiss Annick Roth``."""
    adjectives = countries().of_adjective
    rest = pieces[start + 1 : end]
    if pieces[start].norm in adjectives and not any(p.norm in lexicon.heads for p in rest) and len(rest) > 1:
        return start + 1
    return start


def _is_opener(piece: Piece, lexicon: Lexicon) -> bool:
    """``Who`` and ``us`` are, ``WHO`` and ``US`` are not."""
    if piece.is_capitals:
        return False
    word, mark, ending = piece.norm.partition("'")
    return piece.norm in lexicon.openers or (bool(mark) and ending in _CLITICS and word in lexicon.openers)


def _is_plain(piece: Piece, lexicon: Lexicon) -> bool:
    return _is_opener(piece, lexicon) or piece.norm in lexicon.calendar or piece.norm.isdigit()


def _is_name(
    name: Sequence[Piece], is_marked: bool, title_case: bool, known: _Known, lexicon: Lexicon
) -> bool:
    if not name or all(_is_plain(p, lexicon) or len(p.norm) < 2 for p in name):
        return False
    places = countries()
    if not all(p.norm in places.of_name for p in name) and all(
        p.norm in places.of_adjective
        or p.norm in places.of_name
        or p.norm in lexicon.titles
        or is_office(p.norm, lexicon)
        or p.norm in lexicon.fields
        or p.norm in lexicon.links
        or p.norm in lexicon.particles
        for p in name
    ):
        return False
    if " ".join(p.norm for p in name) in places.of_adjective:
        return False
    words = [p for p in name if p.has_capital]
    if title_case:
        return True
    if lexicon.nouns_have_capitals:
        return is_marked or len(words) > 1
    if len(name) > 1 or is_marked:
        return not all(p.norm in known.common and p.norm not in known.proper for p in words) or len(words) > 2
    only = name[0]
    if only.is_capitals and not only.opens:
        return True
    if only.opens:
        return only.norm in known.proper or only.norm in places.of_name or "-" in only.norm
    return only.norm not in known.common


def _name(
    words: Sequence[Piece],
    titles: tuple[Title, ...],
    after: Sequence[Piece],
    before: Sequence[Piece],
    lexicon: Lexicon,
) -> Name:
    span = Span(words[0].span.start, words[-1].span.end)
    parts = tuple(p.norm for p in words)
    spans = tuple(p.span for p in words)
    return Name(span, parts, spans, _kind(words, titles, after, before, lexicon), titles)


def _kind(
    words: Sequence[Piece],
    titles: Sequence[Title],
    after: Sequence[Piece],
    before: Sequence[Piece],
    lexicon: Lexicon,
) -> NameKind:
    places = countries()
    normal = " ".join(p.norm for p in words)
    if normal in places.of_name or normal in places.of_seat:
        return NameKind.PLACE
    heads = {lexicon.heads[p.norm] for p in (words[-1], words[0]) if p.norm in lexicon.heads}
    if len(words) > 1 and heads:
        return NameKind.ORGANISATION if "organisation" in heads else NameKind.PLACE
    if titles:
        return NameKind.PERSON
    if any("&" in p.gap for p in words[1:]):
        return NameKind.ORGANISATION
    if any(words[0].norm in group for group in lexicon.first_names):
        return NameKind.PERSON
    preceding = before[-1].norm if before and words[0].gap == " " else ""
    if preceding in lexicon.within:
        return NameKind.PLACE
    if after and (after[0].norm == "who" or _tells_age(after, lexicon)):
        return NameKind.PERSON
    if after and after[0].norm in lexicon.speech and after[0].gap == " ":
        return NameKind.UNKNOWN if preceding in lexicon.determiners else NameKind.PERSON
    if preceding in lexicon.speech and len(words) > 1:
        return NameKind.PERSON
    return NameKind.UNKNOWN


def _tells_age(after: Sequence[Piece], lexicon: Lexicon) -> bool:
    """``, 34,`` or ``, a 34-year-old`` or ``, aged 34`` behind a name."""
    if not after[0].gap.startswith((",", " (")):
        return False
    if _AGE.fullmatch(after[0].norm):
        return len(after) == 1 or after[1].gap.startswith((", ", ")", ". "))
    if after[0].norm in lexicon.aged:
        return len(after) > 1 and _AGE.fullmatch(after[1].norm) is not None
    at = int(after[0].norm in lexicon.determiners)
    return len(after) > at and after[at].norm.endswith(lexicon.age_endings or ("\0",))
