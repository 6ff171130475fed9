"""Whom a pronoun, a description or no word at all means."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from core.article.tokens import normal_form
from core.facts.quotes.bounds import begun
from core.facts.quotes.people import WORD, Mention, People
from core.facts.quotes.quotation import Quotation, Speaker
from core.model import Span

if TYPE_CHECKING:
    from core.facts.quotes.frames import Found, Frames
    from core.facts.quotes.languages.language import Language
    from core.model import Article, Paragraph

FARTHEST = 3
"""Paragraphs back in which a pronoun's person is looked for; farther, another person has come in between."""
FARTHEST_BACK = 3000
"""The same in code points, for texts without paragraphs."""


class Referents:
    """Looks for the people meant in what the article says before a quotation."""

    def __init__(self, article: Article, language: Language, people: People, frames: Frames) -> None:
        self.text = article.text
        self.paragraphs = article.paragraphs
        self.language = language
        self.people = people
        self.frames = frames

    def understand(
        self, found: Found, quotation: Quotation, paragraph: Paragraph, last: Speaker | None
    ) -> Speaker | None:
        """The speaker that the words of attribution name, describe or point back to."""
        if found.mention is not None and found.mention.is_described:
            return Speaker(found.mention.name, found.span, False)
        if found.mention is not None:
            return Speaker(found.mention.name, found.span, True, self._affiliations(found, paragraph))
        words = [normal_form(m.group()) for m in WORD.finditer(self.text, found.span.start, found.span.end)]
        holder = next((self.people.holders[word] for word in words if word in self.people.holders), None)
        if holder is not None:
            return Speaker(holder, found.span, True, rivals=(holder,))
        if words[0] in self.language.pronouns:
            start = min(found.span.start, quotation.marks.start)
            sex = self.language.pronouns[words[0]]
            meant = self.antecedent(found.span, start, paragraph, sex, last) if sex else None
            return meant or Speaker("", found.span, False)
        is_person = any(self.language.is_role(word) for word in words)
        rivals = self._rivals(quotation.marks.start, paragraph, "", last) if is_person else ()
        return Speaker(
            found.span.of(self.text), found.span, False, self._affiliations(found, paragraph), rivals
        )

    def _affiliations(self, found: Found, paragraph: Paragraph) -> tuple[str, ...]:
        sentence = self._sentence(paragraph, found.span.start) or found.span
        return tuple(
            m.name
            for m in self.people.within(sentence.start, sentence.end)
            if m != found.mention and self.frames.is_part_of_description(m, sentence.start)
        )

    def antecedent(
        self, span: Span | None, start: int, paragraph: Paragraph, sex: str, last: Speaker | None
    ) -> Speaker | None:
        """Whom a pronoun at ``span`` means, or no word at all, by what stands before ``start``."""
        described = self._described(start, paragraph)
        if described is not None:
            return described
        rivals = self._rivals(start, paragraph, sex, last)
        return Speaker(rivals[0], span, True, rivals=rivals) if rivals else None

    def _described(self, start: int, paragraph: Paragraph) -> Speaker | None:
        """Somebody without a name who is the subject before: ``His mother gave evidence.``"""
        for sentence in reversed(paragraph.sentences[: begun(paragraph, start)]):
            words = list(islice(WORD.finditer(self.text, sentence.start, min(sentence.end, start)), 4))
            if words and words[0].group().lower() in self.language.conjunctions:
                words = words[1:]
            if self.people.within(sentence.start, min(sentence.end, start)) or not words:
                return None
            roles = [m for m in words if self.language.is_role(m.group().lower())]
            if roles and words[0].group().lower() in self.language.definite:
                if (holder := self.people.holders.get(roles[0].group().lower())) is not None:
                    return Speaker(holder, Span(words[0].start(), roles[0].end()), True, rivals=(holder,))
                span = Span(words[0].start(), roles[0].end())
                return Speaker(span.of(self.text), span, False)
        return None

    def _rivals(self, start: int, paragraph: Paragraph, sex: str, last: Speaker | None) -> tuple[str, ...]:
        """Everybody named shortly before ``start``, the subject of the nearest sentence with a name first."""
        for there in reversed(self.paragraphs[max(0, paragraph.index - FARTHEST) : paragraph.index + 1]):
            if there.role.is_residue:
                continue
            named = [
                m
                for m in self._named(
                    max(there.span.start, start - FARTHEST_BACK), min(start, there.span.end), sex
                )
                if m.name not in self.people.things and (not sex or self.people.sexes.get(m.name, sex) == sex)
            ]
            if not named:
                continue
            latest = max(self._sentence_of(there, m) for m in named)
            near = [m for m in named if self._sentence_of(there, m) == latest]
            subjects = [m for m in near if not self.frames.is_part_of_description(m, there.span.start)]
            names = [m.name for m in (*subjects, *near, *reversed(named))]
            if last is not None and last.span and last.span.start >= there.span.start:
                names += self._if_named(last, sex)
            return tuple(dict.fromkeys(names))
        return self._if_named(last, sex)

    def _named(self, start: int, end: int, sex: str) -> Sequence[Mention]:
        """Everybody named between the offsets, for ``he`` and ``she`` also as an owner: ``Berg's visit``."""
        named = self.people.within(start, end)
        if not sex:
            return named
        owners = [m for m in self.people.owners if start <= m.span.start < end]
        return sorted((*named, *owners), key=lambda m: m.span.start)

    def _if_named(self, speaker: Speaker | None, sex: str) -> tuple[str, ...]:
        if speaker is None or not speaker.is_named:
            return ()
        return (speaker.name,) if not sex or self.people.sexes.get(speaker.name, sex) == sex else ()

    def _sentence_of(self, paragraph: Paragraph, mention: Mention) -> int:
        sentence = self._sentence(paragraph, mention.span.start)
        return sentence.start if sentence else paragraph.span.start

    def _sentence(self, paragraph: Paragraph, offset: int) -> Span | None:
        count = begun(paragraph, offset + 1)
        return paragraph.sentences[count - 1] if count else None
