"""What a reader corrects in the program's view of two texts, by paragraph index."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model import Article, Role, Side

Pair = tuple[int, int]
"""A paragraph of the original and one of the version."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """Links and roles that hold whatever the program finds. Empty ones change nothing."""

    linked: frozenset[Pair] = frozenset()
    unlinked: frozenset[Pair] = frozenset()
    roles: frozenset[tuple[Side, int, Role]] = frozenset()
    """At most one for a paragraph."""
    original: bool = False
    """The reader has said that the left text is the original."""

    def __len__(self) -> int:
        return len(self.linked) + len(self.unlinked) + len(self.roles) + self.original

    def with_link(self, pair: Pair) -> Corrections:
        """``pair`` corresponds."""
        return replace(self, linked=self.linked | {pair}, unlinked=self.unlinked - {pair})

    def without_link(self, pair: Pair) -> Corrections:
        """``pair`` does not correspond."""
        return replace(self, linked=self.linked - {pair}, unlinked=self.unlinked | {pair})

    def with_role(self, side: Side, paragraph: int, role: Role | None) -> Corrections:
        """``paragraph`` has a role; with None the one that the program finds."""
        others = {entry for entry in self.roles if entry[:2] != (side, paragraph)}
        return replace(self, roles=frozenset(others | ({(side, paragraph, role)} if role else set())))

    def swapped(self) -> Corrections:
        """The same with the sides changed round; neither text is said to be the original then."""
        return Corrections(
            frozenset((j, i) for i, j in self.linked),
            frozenset((j, i) for i, j in self.unlinked),
            frozenset((side.other, index, role) for side, index, role in self.roles),
        )

    def apply_roles(self, article: Article, side: Side) -> Article:
        """``article`` with the roles that its paragraphs have been given."""
        roles = {index: role for at, index, role in self.roles if at is side}
        if not roles:
            return article
        paragraphs = (replace(p, role=roles.get(p.index, p.role)) for p in article.paragraphs)
        return replace(article, paragraphs=tuple(paragraphs))


NO_CORRECTIONS = Corrections()
