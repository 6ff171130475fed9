"""One article as the aligner sees it: the evidence of its sentences and paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.align.evidence import gather, merge
from core.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.align.evidence import Evidence
    from core.model import Anchor, Article, Paragraph, Span


_QUESTION_MARKS = frozenset("?？؟")
QUESTION_END = 2
"""Characters at the end of a question: its mark, and a closing quotation mark or bracket."""


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """The paragraphs that take part in the alignment, residue left out, with their sentences.

    Compared and hashed by identity, so that what is worked out for a pair of texts can be remembered.
    """

    paragraphs: Sequence[Paragraph]
    passages: Sequence[Evidence]
    """The evidence of each paragraph."""
    spans: Sequence[Span]
    """The sentences of all paragraphs in order."""
    sentences: Sequence[Evidence]
    owners: Sequence[int]
    """For each sentence the position of its paragraph in ``paragraphs``."""
    whole: Evidence
    questions: frozenset[int]
    """Positions of the headings that ask."""

    def is_heading(self, position: int) -> bool:
        return self.paragraphs[position].role is Role.HEADING

    def is_title(self, position: int) -> bool:
        """Whether it is a heading with nothing but headings before it."""
        return all(self.is_heading(at) for at in range(position + 1))


@lru_cache(maxsize=4)
def text_of(article: Article, anchors: tuple[Anchor, ...]) -> Text:
    """The evidence of an article; remembered, since paragraphs, sentences and relation all ask for it."""
    paragraphs = [p for p in article.paragraphs if not p.role.is_residue]
    sentences = [(at, span) for at, p in enumerate(paragraphs) for span in p.sentences or (p.span,)]
    owners = [at for at, _ in sentences]
    spans = [span for _, span in sentences]
    gathered = gather(article, spans, anchors)
    parts: list[list[Evidence]] = [[] for _ in paragraphs]
    for owner, evidence in zip(owners, gathered, strict=True):
        parts[owner].append(evidence)
    passages = [merge(own) for own in parts]
    questions = frozenset(
        at
        for at, p in enumerate(paragraphs)
        if p.role is Role.HEADING and not _QUESTION_MARKS.isdisjoint(article.slice(p.span)[-QUESTION_END:])
    )
    return Text(paragraphs, passages, spans, gathered, owners, merge(passages), questions)
