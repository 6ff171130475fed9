"""What a list says of an article: enough to choose it by, without its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core.article.load import ID_DIGITS, text_digest
from core.article.tokens import count_words
from core.model import Article


@dataclass(frozen=True, slots=True)
class Listing:
    """One article of a library. A library of ten thousand holds these, never ten thousand texts."""

    path: str
    digest: str
    """``text_digest`` of the text."""
    title: str
    words: int
    """Words outside page residue."""
    paragraphs: int
    language: str
    published: date | None
    encoding: str
    warnings: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The id of the article, which copies of one text share."""
        return self.digest[:ID_DIGITS]


def listing_of(article: Article) -> Listing:
    return Listing(
        path=article.path,
        digest=text_digest(article.text),
        title=article.title,
        words=word_count(article),
        paragraphs=len(article.paragraphs),
        language=article.language,
        published=article.published,
        encoding=article.encoding,
        warnings=article.warnings,
    )


def word_count(article: Article) -> int:
    """Words of the article outside page residue."""
    return sum(count_words(article.slice(p.span)) for p in article.paragraphs if not p.role.is_residue)
