"""Who is said to have spoken: the words of attribution round a quotation, and whom they mean."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from core.article.tokens import normal_form
from core.facts.quotes.people import LONGEST_NAME, NEAR, WORD, Mention, People
from core.facts.quotes.quotation import Quotation, QuotationKind, Speaker
from core.model import Span

if TYPE_CHECKING:
    from core.facts.quotes.languages.language import Language
    from core.model import Article, Paragraph

LONGEST_FRAME = 400
"""Code points of attribution that are looked at on either side of a quotation: two long sentences."""
FARTHEST = 3
"""Paragraphs back in which a pronoun's person is looked for; farther, another person has come in between."""
FARTHEST_BACK = 3000
"""The same in code points, for texts without paragraphs."""
_SOON = 4
"""A verb of reporting among the first words after a quotation precedes its subject: ``“…,” later said X``."""

_BOUNDARY = re.compile(r"[.!?\u2026]['\"\u2019\u201d\u00bb)]?\s+(?=[\"\u201c\u2018\u00ab(]?[^\W\d_a-z])")
_CLAUSE_STOP = re.compile(r"[.;:!?\u2013\u2014(]")


@dataclass(frozen=True, slots=True)
class _Found:
    """What the words of attribution name: a person, or a pronoun or description still to be understood."""

    span: Span
    mention: Mention | None = None


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
        self.language = language
        self.people = people
        phrases = "|".join(language.according_to)
        self.according_to = re.compile(rf"\b(?:{phrases})\b\s*", re.IGNORECASE)

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
        found = self._after(quotation, end)
        if quotation.kind is QuotationKind.TITLE:
            spoken = self.text[quotation.span.end : quotation.span.end + 1] == ","
            return self._understand(found, quotation, paragraph, last) if found and spoken else None
        if found is None or not self._is_set_off(quotation):
            found = self._before(quotation, start, paragraph) or found
        if found is not None:
            return self._understand(found, quotation, paragraph, last)
        if previous is not None and previous.utterance == quotation.utterance:
            return last
        if same and self._sentence_end(start, quotation.marks.start) == quotation.marks.start and last:
            return last
        if same and last is not None and quotation.kind is QuotationKind.SPEECH:
            told = self._sentence_end(start, quotation.marks.start)
            newcomers = self.people.within(told, quotation.marks.start)
            if all(m.name == last.name or self._is_part_of_description(m, told) for m in newcomers):
                return last
        if quotation.kind is QuotationKind.SPEECH and start < quotation.marks.start:
            return self._of_sentence_before(quotation, paragraph, start, last)
        return None

    def _is_set_off(self, quotation: Quotation) -> bool:
        """Whether a comma or the like parts the quotation from what follows, as attribution is."""
        inside = self.text[quotation.marks.start : quotation.marks.end]
        return self.text[quotation.marks.end : quotation.marks.end + 1] == "," or any(
            stop in inside[-3:] for stop in ",!?\u2013\u2014"
        )

    # --- words of attribution --------------------------------------------------------------------------

    def _after(self, quotation: Quotation, end: int) -> _Found | None:
        """Attribution behind the closing mark: ``,” said X``, ``,” X told reporters``."""
        at = quotation.marks.end
        stop = self._sentence_end(at, min(end, at + LONGEST_FRAME))
        inside = self.text[quotation.span.start : quotation.marks.end].rstrip(
            "\"'\u201d\u2019\u00bb\u201c \u00a0"
        )
        ended = inside.endswith((".", "\u3002")) and not inside.endswith("...")
        if (ended and self.text[at : at + 1] != ",") or self.text[at : at + 1] in {".", ";"}:
            return None
        if source := self.according_to.match(self.text, self._skip(at), stop):
            return self._noun_phrase(source.end(), stop)
        words = list(WORD.finditer(self.text, at, stop))
        if words and words[0].group() in self.language.conjunctions:
            return None
        verb = self._verb(words, self.language.saying)
        if verb is None:
            comma = inside.endswith(",") or self.text[at : at + 1] == ","
            first = self.people.within(at, stop)[:1]
            if comma and first and not self.text[at : first[0].span.start].strip(" ,\u00a0"):
                return _Found(first[0].span, first[0])
            return None
        if verb < _SOON and not self._holds_subject(at, words[verb].start()):
            return self._noun_phrase(words[verb].end(), stop) or self._subject(at, words[verb].start())
        return self._subject(at, words[verb].start())

    def _before(self, quotation: Quotation, start: int, paragraph: Paragraph) -> _Found | None:
        """Attribution that leads up to the opening mark: ``X said: “``, ``X called it “``."""
        opening = quotation.marks.start
        if self.text[start:opening].rstrip().endswith((".", "!", "?", "\u2026")):
            return None
        start = max(start, opening - LONGEST_FRAME, self._sentence_start(paragraph, start, opening))
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
            return _Found(inverted[0].span, inverted[0])
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

    def _words_of(self, words: Sequence[re.Match[str]], end: int) -> _Found | None:
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

    def _noun_phrase(self, start: int, end: int) -> _Found | None:
        """Whom the noun phrase that begins at ``start`` names: ``her deputy, Cr Fergus Petrossian``."""
        stop = self._clause_end(start, end)
        first = WORD.search(self.text, start, stop)
        if first is None:
            return None
        if first.group().lower() in self.language.pronouns:
            return _Found(Span(first.start(), first.end()))
        for mention in self.people.within(start, stop):
            if not self._is_part_of_description(mention, start):
                return _Found(mention.span, mention)
        return self._description(start, stop)

    def _subject(self, start: int, verb: int) -> _Found | None:
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
                        return _Found(before[-1].span, before[-1])
                break
        # The subject that touches the verb, as after "and" or "while", goes before the first of the sentence.
        for n in reversed(range(len(words))):
            if "," in self.text[words[n].end() : verb] or len(words) - n > 3:
                break
            if words[n].group().lower() in self.language.pronouns:
                return _Found(Span(words[n].start(), words[n].end()))
            touching = [m for m in mentions if m.span.start <= words[n].start() < m.span.end]
            if touching and not self._is_part_of_description(touching[0], start):
                return _Found(touching[0].span, touching[0])
        for mention in mentions:
            if not self._is_part_of_description(mention, start):
                return _Found(mention.span, mention)
        pronoun = next((m for m in words if m.group().lower() in self.language.pronouns), None)
        if pronoun is not None:
            return _Found(Span(pronoun.start(), pronoun.end()))
        return self._description(start, verb)

    def _description(self, start: int, end: int) -> _Found | None:
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
                return _Found(span, Mention(span, span.of(self.text)))
        known = [m for m in words if self.language.is_role(normal_form(m.group()))]
        if not words or not (known or words[0].group().lower() in self.language.definite):
            return None
        return _Found(Span(words[0].start(), words[-1].end()))

    def _begins_sentence(self, at: int) -> bool:
        before = self.text[max(0, at - 3) : at].rstrip(" \u00a0")
        return not before or before[-1] in ".!?\n:"

    def _is_part_of_description(self, mention: Mention, start: int) -> bool:
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

    # --- whom a pronoun or a description means ---------------------------------------------------------

    def _understand(
        self, found: _Found, quotation: Quotation, paragraph: Paragraph, last: Speaker | None
    ) -> Speaker | None:
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
            meant = self._antecedent(found.span, start, paragraph, sex, last) if sex else None
            return meant or Speaker("", found.span, False)
        is_person = any(self.language.is_role(word) for word in words)
        rivals = self._rivals(quotation.marks.start, paragraph, "", last) if is_person else ()
        return Speaker(
            found.span.of(self.text), found.span, False, self._affiliations(found, paragraph), rivals
        )

    def _affiliations(self, found: _Found, paragraph: Paragraph) -> tuple[str, ...]:
        sentence = self._sentence(paragraph, found.span.start) or found.span
        return tuple(
            m.name
            for m in self.people.within(sentence.start, sentence.end)
            if m != found.mention and self._is_part_of_description(m, sentence.start)
        )

    def _antecedent(
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
        for sentence in reversed(paragraph.sentences[: _begun(paragraph, start)]):
            words = list(islice(WORD.finditer(self.text, sentence.start, min(sentence.end, start)), 4))
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
                for m in self.people.within(
                    max(there.span.start, start - FARTHEST_BACK), min(start, there.span.end)
                )
                if m.name not in self.people.things and (not sex or self.people.sexes.get(m.name, sex) == sex)
            ]
            if not named:
                continue
            latest = max(self._sentence_of(there, m) for m in named)
            near = [m for m in named if self._sentence_of(there, m) == latest]
            subjects = [m for m in near if not self._is_part_of_description(m, there.span.start)]
            names = [m.name for m in (*subjects, *near, *reversed(named))]
            if last is not None and last.span and last.span.start >= there.span.start:
                names += self._if_named(last, sex)
            return tuple(dict.fromkeys(names))
        return self._if_named(last, sex)

    def _if_named(self, speaker: Speaker | None, sex: str) -> tuple[str, ...]:
        if speaker is None or not speaker.is_named:
            return ()
        return (speaker.name,) if not sex or self.people.sexes.get(speaker.name, sex) == sex else ()

    def _sentence_of(self, paragraph: Paragraph, mention: Mention) -> int:
        sentence = self._sentence(paragraph, mention.span.start)
        return sentence.start if sentence else paragraph.span.start

    def _sentence(self, paragraph: Paragraph, offset: int) -> Span | None:
        begun = _begun(paragraph, offset + 1)
        return paragraph.sentences[begun - 1] if begun else None

    def _of_sentence_before(
        self, quotation: Quotation, paragraph: Paragraph, start: int, last: Speaker | None
    ) -> Speaker | None:
        """A quotation that stands alone belongs to whom the sentence before it is about."""
        before = self.text[start : quotation.marks.start].rstrip()
        if not before.endswith((".", "!", "?", ":")):
            return None
        return self._antecedent(None, quotation.marks.start, paragraph, "", last)

    # --- bounds ----------------------------------------------------------------------------------------

    def _skip(self, at: int) -> int:
        while at < len(self.text) and self.text[at] in " ,\u00a0-\u2013\u2014":
            at += 1
        return at

    def _sentence_end(self, at: int, end: int) -> int:
        for match in _BOUNDARY.finditer(self.text, at, end):
            if self._is_boundary(match.start()):
                return match.start() + 1
        return end

    def _sentence_start(self, paragraph: Paragraph, start: int, at: int) -> int:
        begun = _begun(paragraph, at)
        best = max(start, paragraph.sentences[begun - 1].start) if begun else start
        for match in _BOUNDARY.finditer(self.text, start, at):
            if self._is_boundary(match.start()) and match.end() < at:
                best = max(best, match.end())
        return best

    def _is_boundary(self, stop: int) -> bool:
        """Whether the stop ends a sentence rather than a title or an initial."""
        if self.text[stop] != ".":
            return True
        word = re.compile(r"[^\W\d_]+$").search(self.text, max(0, stop - 20), stop)
        if word is None:
            return True
        return len(word.group()) > 1 and normal_form(word.group()) not in self.language.titles

    def _clause_end(self, start: int, end: int) -> int:
        for match in _CLAUSE_STOP.finditer(self.text, start, end):
            if match.group() != "." or self._is_boundary(match.start()):
                end = match.start()
                break
        for word in WORD.finditer(self.text, start, end):
            if word.group().lower() in self.language.relative:
                return word.start()
        return end


def _begun(paragraph: Paragraph, offset: int) -> int:
    """How many sentences of the paragraph begin before ``offset``."""
    return bisect_left(paragraph.sentences, offset, key=lambda s: s.start)
