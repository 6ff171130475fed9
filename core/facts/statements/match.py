"""The sentences without a counterpart, with what of each can be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article.tokens import count_words
from core.facts.claims.forms import forms_for
from core.facts.statements.content import OtherText, read_content
from core.facts.statements.severity import Ground, ground_of, severity_of
from core.model import Category, Role, Side, StatementFinding, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.facts.names.name import Name
    from core.facts.statements.content import Content
    from core.model import Article, Finding, SentenceLink, Span

LEAST_WORDS = 2
"""Words of a sentence; a single one is the number of an item or a cry."""
LONG_WORD, MOST = 4, 0.75
"""Letters from which most words of a title, and what share of them, have a capital: ``A Cup with Dents``."""


def one_sided_statements(
    left: Article,
    right: Article,
    left_names: Sequence[Name],
    right_names: Sequence[Name],
    sentences: Sequence[SentenceLink],
    found: Sequence[Finding],
) -> tuple[StatementFinding, ...]:
    """The sentences of either text that no link holds and no fact ties to the other, those of the left first.

    Headings and residue are left out. ``found`` is what else was found in the two texts.
    """
    on_left = {span for link in sentences for span in link.left}
    on_right = {span for link in sentences for span in link.right}
    return (
        *_only_in(Side.LEFT, left, right, left_names, on_left, found),
        *_only_in(Side.RIGHT, right, left, right_names, on_right, found),
    )


def _only_in(
    side: Side,
    article: Article,
    other: Article,
    names: Sequence[Name],
    linked: set[Span],
    found: Sequence[Finding],
) -> Iterator[StatementFinding]:
    paired = (article.slice(span) for f in found if f.category is Category.NAME and (span := f.on(side)))
    lacking = OtherText.of(other, forms_for(article.language), paired)
    verdict = Verdict.DROPPED if side is Side.LEFT else Verdict.ADDED
    for sentence in _sentences(article):
        if sentence in linked:
            continue
        inside = [f for f in found if (span := f.on(side)) is not None and sentence.overlaps(span)]
        if any(_ties(finding) for finding in inside):
            continue
        start = _start_of_words(article.text, sentence)
        held = [name for name in names if sentence.contains(name.span) and name.span.start != start]
        content = read_content(article, sentence, inside, held, lacking)
        ground = ground_of(verdict, content)
        yield StatementFinding(
            verdict=verdict,
            left=sentence if side is Side.LEFT else None,
            right=sentence if side is Side.RIGHT else None,
            severity=severity_of(verdict, ground),
            note=_note(ground, content),
            holds=content.holds,
        )


def _sentences(article: Article) -> Iterator[Span]:
    """Those that tell something."""
    for paragraph in article.paragraphs:
        if paragraph.role.is_residue or paragraph.role is Role.HEADING:
            continue
        for sentence in paragraph.sentences:
            words = article.slice(sentence)
            if count_words(words) >= LEAST_WORDS and not _is_title(words):
                yield sentence


def _is_title(words: str) -> bool:
    """Whether it has no full stop and a capital on most longer words, as a list of contents has."""
    longer = [word for word in words.split() if len(word) >= LONG_WORD]
    capitals = sum(word[0].isupper() for word in longer)
    return (words[-1].isalnum() or words[-1] == "?") and len(longer) > 1 and capitals >= MOST * len(longer)


def _start_of_words(text: str, sentence: Span) -> int:
    """Where the words of an item of a list begin, which have a capital there; -1 where it has no number."""
    at = sentence.start
    while at < sentence.end and not text[at].isalpha():
        at += 1
    return at if any(map(str.isdigit, text[sentence.start : at])) else -1


def _ties(finding: Finding) -> bool:
    """Whether it says where the other text tells the same; a name stands in many places."""
    return finding.left is not None and finding.right is not None and finding.category is not Category.NAME


def _note(ground: Ground, content: Content) -> str:
    words = {
        Ground.ACCUSATION: content.accusing,
        Ground.FOREIGN: content.foreign,
        Ground.CAVEAT: content.caveat,
    }
    return f"{ground.value} “{words[ground]}”" if ground in words else ground.value
