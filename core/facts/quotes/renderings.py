"""Direct speech of one text that the other gives in its writer's words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from core.facts.quotes.indirect import Narrative, Passage, Sought, wording_of
from core.facts.quotes.languages import language_for
from core.model import Side, Verdict

if TYPE_CHECKING:
    from core.facts.quotes.counterparts import Counterparts
    from core.facts.quotes.identity import Cast
    from core.facts.quotes.people import People
    from core.facts.quotes.quotation import Quotation
    from core.facts.quotes.terms import Terms, Vocabulary
    from core.model import Article, FigureFinding


class Text(NamedTuple):
    """One of the two texts."""

    article: Article
    quotations: Sequence[Quotation]
    people: People | None


class Renderings:
    """Asked, for a quotation of either text, which passage of the other gives it without marks."""

    def __init__(
        self,
        left: Text,
        right: Text,
        vocabulary: Vocabulary,
        cast: Cast,
        counterparts: Counterparts,
        figures: Sequence[FigureFinding],
    ) -> None:
        self._texts = {Side.LEFT: left, Side.RIGHT: right}
        self._narratives = {
            side: Narrative(*text[:2], vocabulary, text[2]) for side, text in self._texts.items()
        }
        self._vocabulary = vocabulary
        self._cast = cast
        self._counterparts = counterparts
        equal = [(f.left, f.right) for f in figures if f.left and f.right and f.verdict is Verdict.EQUAL]
        self._figures = {Side.LEFT: sorted(equal), Side.RIGHT: sorted((b, a) for a, b in equal)}

    def of(
        self,
        side: Side,
        quotation: Quotation,
        terms: Terms,
        before: Sequence[Quotation] = (),
        behind: Sequence[Quotation] = (),
    ) -> Passage | None:
        """The passage of the other text for a ``quotation`` of ``side`` with these terms.

        ``before`` and ``behind`` are the counterparts of the quotations before and behind it in which the
        same person speaks.
        """
        speaker = quotation.attribution
        name = speaker.name if speaker is not None and speaker.is_named else ""
        if speaker is None:
            name = self._only_one_beside(side, quotation)

        def is_speaker(other: str) -> bool:
            return bool(name) and self._cast.same(*((name, other) if side is Side.LEFT else (other, name)))

        there = self._narratives[side.other]
        adjoining = [span for other in before for span in there.beside(other, after=True)]
        adjoining += [span for other in behind for span in there.beside(other, after=False)]
        return there.rendering(
            Sought(
                terms,
                wording_of(self._texts[side].article.text, quotation.span),
                self._narratives[side].terms_of(quotation.paragraph),
                self._described(side, quotation),
                is_speaker,
                bool(name) and self._cast.knows(side.other, name),
                self._offices_of(side, name),
                self._counterparts.paragraphs(side, quotation),
                self._counterparts.sentences(side, quotation),
                sorted(place for here, place in self._figures[side] if quotation.span.contains(here)),
                adjoining,
            )
        )

    def _only_one_beside(self, side: Side, quotation: Quotation) -> str:
        """The one person or body that the sentence of a quotation names: ``X sees in it “a trap”``."""
        article, _, people = self._texts[side]
        sentences = [
            s for s in article.paragraphs[quotation.paragraph].sentences if s.contains(quotation.marks)
        ]
        if people is None or not sentences:
            return ""
        named = {mention.name for mention in people.within(sentences[0].start, sentences[0].end)}
        return named.pop() if len(named) == 1 else ""

    def _described(self, side: Side, quotation: Quotation) -> Terms:
        """The words that stand for a speaker who has no name."""
        speaker = quotation.attribution
        if speaker is None or speaker.is_named or speaker.rivals or speaker.span is None:
            return Counter()
        return self._vocabulary.terms(self._texts[side].article, speaker.span)

    def _offices_of(self, side: Side, name: str) -> frozenset[str]:
        article, _, people = self._texts[side]
        offices = [office for office, holder in people.holders.items() if holder == name] if people else ()
        language = language_for(article.language)
        return frozenset(self._vocabulary.term(office, language) for office in offices)
