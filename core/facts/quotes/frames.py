"""The words of attribution beside a quotation: ``,” said X``, ``X called it “``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from core.article.tokens import normal_form
from core.facts.quotes.people import LONGEST_NAME, NEAR, WORD, Mention, People
from core.model import Span

if TYPE_CHECKING:
    from core.facts.quotes.bounds import Bounds
    from core.facts.quotes.languages.language import Language
    from core.facts.quotes.quotation import Quotation
    from core.model import Article, Paragraph

LONGEST_FRAME = 400
"""Code points of attribution that are looked at on either side of a quotation: two long sentences."""
_SOON = 4
"""A verb of reporting among the first words after a quotation precedes its subject: ``“…,” later said X``."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the words of attribution name: a person, or a pronoun or description still to be understood."""

    span: Span
    mention: Mention | None = None


class Frames:
    """Reads what stands before and behind the quotations of one article."""

    def __init__(self, article: Article, language: Language, people: People, bounds: Bounds) -> None:
        self.text = article.text
        self.language = language
        self.people = people
        self.bounds = bounds
        phrases = "|".join(language.according_to)
        self.according_to = re.compile(rf"\b(?:{phrases})\b\s*", re.IGNORECASE)
        summing_up = "|".join((*language.according_to, *language.summing_up))
        self._summing_up = re.compile(rf"\b(?:{summing_up})\b\s*", re.IGNORECASE)

    def is_set_off(self, quotation: Quotation) -> bool:
        """Whether a comma or the like parts the quotation from what follows, as attribution is."""
        inside = self.text[quotation.marks.start : quotation.marks.end]
        return self.text[quotation.marks.end : quotation.marks.end + 1] == "," or any(
            stop in inside[-3:] for stop in ",!?\u2013\u2014"
        )

    def after(self, quotation: Quotation, end: int) -> Found | None:
        """Attribution behind the closing mark: ``,” said X``, ``,” X told reporters``."""
        at = quotation.marks.end
        stop = self.bounds.sentence_end(at, min(end, at + LONGEST_FRAME))
        inside = self.text[quotation.span.start : quotation.marks.end].rstrip(
            "\"'\u201d\u2019\u00bb\u201c \u00a0"
        )
        ended = inside.endswith((".", "\u3002")) and not inside.endswith("...")
        if (ended and self.text[at : at + 1] != ",") or self.text[at : at + 1] in {".", ";"}:
            return None
        if source := self._summing_up.match(self.text, self.bounds.skip(at), stop):
            return self._noun_phrase(source.end(), stop)
        words = list(WORD.finditer(self.text, at, stop))
        if words and words[0].group() in self.language.conjunctions:
            return None
        verb = self._verb(words, self.language.saying)
        if verb is None:
            comma = inside.endswith(",") or self.text[at : at + 1] == ","
            first = self.people.within(at, stop)[:1]
            if comma and first and not self.text[at : first[0].span.start].strip(" ,\u00a0"):
                return Found(first[0].span, first[0])
            return None
        if verb < _SOON and not self._holds_subject(at, words[verb].start()):
            return self._noun_phrase(words[verb].end(), stop) or self._subject(at, words[verb].start())
        return self._subject(at, words[verb].start())

    def before(self, quotation: Quotation, start: int, paragraph: Paragraph) -> Found | None:
        """Attribution that leads up to the opening mark: ``X said: “``, ``X called it “``."""
        opening = quotation.marks.start
        if self.text[start:opening].rstrip().endswith((".", "!", "?", "\u2026")):
            return None
        start = max(start, opening - LONGEST_FRAME, self.bounds.sentence_start(paragraph, start, opening))
        words = list(WORD.finditer(self.text, start, opening))
        if not words:
            return None
        sources = list(self.according_to.finditer(self.text, start, opening))
        if sources and (found := self._noun_phrase(sources[-1].end(), opening)):
            return found
        if found := self._words_of(words, opening):
            return found
        colon = self.text[start:opening].rstrip().endswith(":")
        verb = self._verb(words, self.language.saying | self.language.calling, last=True)
        if verb is None:
            return self._subject(start, opening) if colon else None
        inverted = self.people.within(words[verb].end(), opening)[:1]
        if inverted and not self.text[words[verb].end() : inverted[0].span.start].strip():
            return Found(inverted[0].span, inverted[0])
        found = self._subject(start, words[verb].start())
        if found is None and colon:
            return self._noun_phrase(words[verb].end(), opening)
        return found

    def _verb(
        self, words: Sequence[re.Match[str]], verbs: frozenset[str], *, last: bool = False
    ) -> int | None:
        # Inside a sentence a capital makes another word of it: "the United States".
        forms = [m.group().rstrip(".") if n else m.group().rstrip(".").lower() for n, m in enumerate(words)]
        places = [n for n, form in enumerate(forms) if form in verbs and not self._is_noun(forms, n)]
        if not places:
            return None
        return places[-1] if last else places[0]

    def _is_noun(self, forms: Sequence[str], n: int) -> bool:
        """``the report``, ``in comments``: what could be a verb of reporting is a noun."""
        known = self.language
        before = forms[n - 1].lower() if n else ""
        return before in known.definite or before in known.indefinite or before in known.prepositions

    def _words_of(self, words: Sequence[re.Match[str]], end: int) -> Found | None:
        """``It is the opinion of X that “``."""
        for noun, preposition in pairwise(words):
            if (
                noun.group().lower() in self.language.words_of
                and preposition.group().lower() in self.language.by
            ):
                return self._noun_phrase(preposition.end(), end)
        return None

    def _holds_subject(self, start: int, verb: int) -> bool:
        """Whether a subject stands between the quotation and the verb."""
        words = [m.group().lower() for m in WORD.finditer(self.text, start, verb)]
        return any(w in self.language.pronouns or w in self.language.definite for w in words) or any(
            m.group()[0].isupper() for m in WORD.finditer(self.text, start, verb)
        )

    def _noun_phrase(self, start: int, end: int) -> Found | None:
        """Whom the noun phrase that begins at ``start`` names: ``her deputy, Cr Fergus Petrossian``."""
        stop = self.bounds.clause_end(start, end)
        first = WORD.search(self.text, start, stop)
        if first is None:
            return None
        if first.group().lower() in self.language.pronouns:
            return Found(Span(first.start(), first.end()))
        for mention in self.people.within(start, stop):
            if not self.is_part_of_description(mention, start):
                return Found(mention.span, mention)
        return self._description(start, stop)

    def _subject(self, start: int, verb: int) -> Found | None:
        """The subject of the verb at ``verb`` in the sentence that begins at ``start``."""
        words = list(WORD.finditer(self.text, start, verb))
        if not words:
            return None
        mentions = self.people.within(start, verb)
        for n in reversed(range(len(words))):
            if words[n].group().lower() in self.language.relative:
                # "X, who wishes it to be recorded": nobody but X stands before "who".
                if "," not in self.text[words[n].end() : verb]:
                    before = [m for m in mentions if m.span.end <= words[n].start()]
                    if before:
                        return Found(before[-1].span, before[-1])
                break
        # The subject that touches the verb, as after "and" or "while", goes before the first of the sentence.
        for n in reversed(range(len(words))):
            if "," in self.text[words[n].end() : verb] or len(words) - n > 3:
                break
            if words[n].group().lower() in self.language.pronouns:
                return Found(Span(words[n].start(), words[n].end()))
            touching = [m for m in mentions if m.span.start <= words[n].start() < m.span.end]
            if touching and not self.is_part_of_description(touching[0], start):
                return Found(touching[0].span, touching[0])
        for mention in mentions:
            if not self.is_part_of_description(mention, start):
                return Found(mention.span, mention)
        pronoun = next((m for m in words if m.group().lower() in self.language.pronouns), None)
        if pronoun is not None:
            return Found(Span(pronoun.start(), pronoun.end()))
        return self._description(start, verb)

    def _description(self, start: int, end: int) -> Found | None:
        """A speaker who is only described: ``the Swiss runner``."""
        match = re.compile(r"[\s,]*([^,;:.]{2,80})").match(self.text, start, end)
        if match is None or not match.group(1).strip():
            return None
        words = list(WORD.finditer(self.text, match.start(1), match.end(1)))
        if (verb := self._verb(words, self.language.saying)) is not None:
            words = words[:verb]
        if words and all(m.group()[0].isupper() for m in words) and len(words) <= LONGEST_NAME:
            # A name that the article gives nowhere else; at the beginning of a sentence it may be any noun.
            span = Span(words[0].start(), words[-1].end())
            begins = self._begins_sentence(span.start)
            if not begins or len(words) > 1:
                return Found(span, Mention(span, span.of(self.text)))
        known = [m for m in words if self.language.is_role(normal_form(m.group()))]
        if not words or not (known or words[0].group().lower() in self.language.definite):
            return None
        return Found(Span(words[0].start(), words[-1].end()))

    def _begins_sentence(self, at: int) -> bool:
        before = self.text[max(0, at - 3) : at].rstrip(" \u00a0")
        return not before or before[-1] in ".!?\n:"

    def is_part_of_description(self, mention: Mention, start: int) -> bool:
        """``of the London brokerage Pell``, ``for Anna Smith``: a name behind a preposition."""
        if mention.holds_office:
            return False
        words = list(WORD.finditer(self.text, max(start, mention.span.start - NEAR), mention.span.start))
        for match in reversed(words):
            between = self.text[match.end() : mention.span.start]
            if "," in between:
                return False
            word = match.group().lower()
            if word in self.language.prepositions:
                return True
            if self.language.is_role(word) or normal_form(word.rstrip(".")) in self.language.titles:
                continue
            if word in self.language.relative or word in self.language.saying:
                return False
        return False
