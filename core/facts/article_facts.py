"""What is found in one article on its own, before it is compared with any other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.align.nearer import Detail

if TYPE_CHECKING:
    from core.facts.figures.figure import Figure
    from core.facts.names.name import Name
    from core.facts.quotes.quotation import Quotation
    from core.model import Article


@dataclass(frozen=True, slots=True)
class Facts:
    """What is found in one article on its own, before it is compared with any other."""

    article: Article
    figures: tuple[Figure, ...]
    quotations: tuple[Quotation, ...]
    names: tuple[Name, ...]

    @property
    def detail(self) -> Detail:
        """What of it rewriting would lose."""
        return Detail(
            self.article,
            figures=len({figure.key for figure in self.figures}),
            quotations=len(self.quotations),
            names=len({name.normal for name in self.names if " " in name.normal}),
        )


def find_facts(article: Article) -> Facts:
    """The facts of ``article``; worth keeping when it is compared with several others."""
    from core.facts.figures.find import find_figures
    from core.facts.names.find import find_names
    from core.facts.quotes.find import find_quotations

    return Facts(article, find_figures(article), find_quotations(article), find_names(article))
