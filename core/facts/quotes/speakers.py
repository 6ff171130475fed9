"""Who is said to have spoken each quotation of an article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.facts.quotes.bounds import Bounds
from core.facts.quotes.frames import Frames
from core.facts.quotes.people import WORD, People
from core.facts.quotes.quotation import Quotation, QuotationKind, Speaker
from core.facts.quotes.referents import Referents

if TYPE_CHECKING:
    from core.facts.quotes.languages.language import Language
    from core.model import Article, Paragraph


def attribute(article: Article, language: Language, quotations: Sequence[Quotation]) -> list[Speaker | None]:
    """The speaker of each quotation, in the order given, which must be that of the text."""
    quoted = [q.marks for q in quotations if q.level == 0]
    reader = _Reader(article, language, People(article, language, quoted))
    said: dict[int, Speaker | None] = {}
    outer = [n for n, quotation in enumerate(quotations) if quotation.level == 0]
    previous: Quotation | None = None
    last: Speaker | None = None
    for at, n in enumerate(outer):
        following = quotations[outer[at + 1]] if at + 1 < len(outer) else None
        last = said[n] = reader.speaker(quotations[n], previous, last, following)
        previous = quotations[n]
    return [said.get(n) for n in range(len(quotations))]


class _Reader:
    def __init__(self, article: Article, language: Language, people: People) -> None:
        self.text = article.text
        self.paragraphs = article.paragraphs
        self.people = people
        self.bounds = Bounds(article, language)
        self.frames = Frames(article, language, people, self.bounds)
        self.referents = Referents(article, language, people, self.frames)

    def speaker(
        self,
        quotation: Quotation,
        previous: Quotation | None,
        last: Speaker | None,
        following: Quotation | None,
    ) -> Speaker | None:
        """Who says ``quotation``; ``last`` said ``previous``, the quotation before it."""
        paragraph = self.paragraphs[quotation.paragraph]
        same = previous is not None and previous.paragraph == quotation.paragraph
        start = previous.marks.end if same and previous is not None else paragraph.span.start
        end = paragraph.span.end
        if following is not None and following.paragraph == quotation.paragraph:
            end = following.marks.start
        found = self.frames.after(quotation, end)
        if quotation.kind is QuotationKind.TITLE:
            spoken = self.text[quotation.span.end : quotation.span.end + 1] == ","
            return self.referents.understand(found, quotation, paragraph, last) if found and spoken else None
        if found is None or not self.frames.is_set_off(quotation):
            found = self.frames.before(quotation, start, paragraph) or found
        if found is not None:
            return self.referents.understand(found, quotation, paragraph, last)
        if previous is not None and previous.utterance == quotation.utterance:
            return last
        if same and self.bounds.sentence_end(start, quotation.marks.start) == quotation.marks.start and last:
            return last
        if same and last is not None and quotation.kind is QuotationKind.SPEECH:
            told = self.bounds.sentence_end(start, quotation.marks.start)
            newcomers = self.people.within(told, quotation.marks.start)
            if all(
                m.name == last.name or self.frames.is_part_of_description(m, told) for m in newcomers
            ) and not self._is_of_others(told, quotation.marks.start, last):
                return last
        if quotation.kind is QuotationKind.SPEECH and start < quotation.marks.start:
            return self._of_sentence_before(quotation, paragraph, start, last)
        return None

    def _is_of_others(self, start: int, end: int, last: Speaker) -> bool:
        """Whether the words that lead up to a quotation have their own subject: ``The millers see “``."""
        if any(m.name == last.name for m in self.people.within(start, end)):
            return False
        words = [m.group().lower() for m in WORD.finditer(self.text, start, end)]
        language = self.frames.language
        opens = bool(words) and words[0] in language.definite
        return opens and not any(language.pronouns.get(word) for word in words)

    def _of_sentence_before(
        self, quotation: Quotation, paragraph: Paragraph, start: int, last: Speaker | None
    ) -> Speaker | None:
        """A quotation that stands alone belongs to whom the sentence before it is about."""
        before = self.text[start : quotation.marks.start].rstrip()
        if not before.endswith((".", "!", "?", ":")):
            return None
        return self.referents.antecedent(None, quotation.marks.start, paragraph, "", last)
