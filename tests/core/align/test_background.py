"""Two events on one topic have their background in common, and nothing else."""

from __future__ import annotations

from core.article.load import make_article
from core.compare import compare
from core.corrections import Corrections
from core.model import LinkRelation
from core.relation import RelationKind

LAST_YEAR = """Skaun Mussels returns to profit

The firm of Skaun Mussels made 31 million kroner last year, after two years of losses.

Sales rose by 12% to 410 million kroner, helped by a new market hall in Gdansk, Ola Rud said on Monday.

"We have never had such a spring," the chairman told his shareholders in the town hall.

The harvest came to 2,600 tonnes, and every share will earn its owner a dividend of 4 kroner.

Two competitors on the coast are said to be for sale, but Rud would not be drawn on that.

Founded in 1911, the firm grows its shells on ropes below the cliffs of Lom.
"""
THIS_YEAR = """Storm costs mussel growers their summer

Half of the ropes of Skaun Mussels were torn away in the night to 3 June, the chairman, Ola Rud, confirmed.

Divers found the shells strewn over the sea bed, where starfish eat them by the thousand.

Insurers pay for boats and buoys, a spokeswoman of the guild explained, yet never for what hangs from them.

It will be three seasons before anything can be sold again, and 40 of 160 people must look for other work.

The firm, founded in 1911, grows its shells on ropes below the cliffs of Lom.
"""


def test_only_what_both_tell_alike_is_linked_and_never_in_full() -> None:
    compared = compare(make_article(LAST_YEAR), make_article(THIS_YEAR))
    assert compared.relation.kind is RelationKind.RELATED
    assert [(link.left, link.right, link.relation) for link in compared.links] == [
        (6, 5, LinkRelation.PARTIAL)
    ]
    assert {finding.verdict for finding in compared.figures if finding.left and finding.right} == {"equal"}


def test_what_the_reader_links_stays_linked() -> None:
    corrections = Corrections(linked=frozenset({(3, 2)}))
    compared = compare(make_article(LAST_YEAR), make_article(THIS_YEAR), corrections=corrections)
    assert (3, 2) in {(link.left, link.right) for link in compared.links}


def test_a_relation_counts_as_shared_what_is_linked() -> None:
    compared = compare(make_article(LAST_YEAR), make_article(THIS_YEAR))
    linked = sum(len(span) for link in compared.sentences for span in link.right)
    assert compared.relation.right_covered < 2 * linked / len(THIS_YEAR)
