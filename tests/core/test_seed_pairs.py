"""What a person sees who reads the bundled pairs: which passages belong together, which figures were kept."""

from __future__ import annotations

import pytest

from core.compare import compare
from core.model import Article, Comparison, Side, Verdict
from core.reading.fates import Fate, paragraph_fates
from core.relation import RelationKind


@pytest.fixture(scope="module")
def alliance(seeds: dict[str, Article]) -> Comparison:
    return compare(seeds["000"], seeds["001"])


@pytest.fixture(scope="module")
def visit(seeds: dict[str, Article]) -> Comparison:
    return compare(seeds["002"], seeds["003"])


def paragraph(article: Article, words: str) -> int:
    """The first paragraph that holds ``words``."""
    return next(p.index for p in article.paragraphs if words in article.slice(p.span))


LINKS = [
    ("In early March, President Trump criticized", "In recent statements, President Trump"),
    ("No Plan B for Japan except US", "There is no Plan B for Japan"),
    ("China's threat for neighbors", "Rising Tensions with China: A Growing Threat?\n"),
    ("disputes about the property between China", "The ongoing dispute over the Senkaku Islands"),
    ("355 of 366 days 2024", "355 out of 366 days"),
    ("From an American point of view", "From an American perspective"),
    ("2% of its GDP for defense by 2027", "allocate 2% of GDP towards defense"),
    ("possible creation of a joint -headquarters", "establishment of a Joint Force Headquarters"),
    ("US Secretary of Defense Pitt Hugset", "U.S. Defense Secretary Pete Hegseth"),
    ("Concern to Ukraine", "Implications of Ukraine Conflict on Regional Security\n"),
    ("Dramatic Floating Trump Administration", "The conflict in Ukraine has reverberated"),
    ("In the light of Russia's aggression", "In light of Russia’s aggression"),
]


@pytest.mark.parametrize(("left", "right"), LINKS)
def test_passages_that_say_the_same_are_linked(alliance: Comparison, left: str, right: str) -> None:
    lefts = {p.index for p in alliance.left.paragraphs if left in alliance.left.slice(p.span)}
    rights = {p.index for p in alliance.right.paragraphs if right.strip() in alliance.right.slice(p.span)}
    links = {(link.left, link.right) for link in alliance.links}
    assert any((i, j) in links for i in lefts for j in rights)


def test_links_of_the_freer_pair(visit: Comparison) -> None:
    links = {(link.left, link.right) for link in visit.links}
    for left, right in (
        ("Iowo Jimma Island", "memorial service on Iwo Jima"),
        ("as a “typical ally”", "as an “indispensable partner”"),
        ("military presence of 50,000", "currently hosts 50,000"),
    ):
        assert (paragraph(visit.left, left), paragraph(visit.right, right)) in links


def test_no_link_touches_page_furniture(alliance: Comparison, visit: Comparison) -> None:
    for comparison in (alliance, visit):
        for link in comparison.links:
            assert not comparison.left.paragraphs[link.left].role.is_residue
            assert not comparison.right.paragraphs[link.right].role.is_residue


def figures(comparison: Comparison, verdict: Verdict) -> set[tuple[str, str]]:
    return {
        (
            comparison.left.slice(f.left) if f.left else "",
            comparison.right.slice(f.right) if f.right else "",
        )
        for f in comparison.figures
        if f.verdict is verdict
    }


def test_figures_kept_and_dropped(alliance: Comparison) -> None:
    assert {("355 of 366 days", "355 out of 366 days"), ("2%", "2%"), ("2027", "2027")} <= figures(
        alliance, Verdict.EQUAL
    )
    assert ("7.2%", "") in figures(alliance, Verdict.DROPPED)
    assert not figures(alliance, Verdict.CHANGED)


def test_figures_of_the_freer_pair(visit: Comparison) -> None:
    assert ("50,000", "50,000") in figures(visit, Verdict.EQUAL)
    assert not figures(visit, Verdict.CHANGED)


def test_what_has_no_counterpart_is_said(alliance: Comparison) -> None:
    fates = paragraph_fates(alliance, Side.LEFT)
    assert fates[paragraph(alliance.left, "“The Communist Party of China believes")].fate is Fate.ALONE
    assert fates[paragraph(alliance.left, "Source link")].fate is Fate.RESIDUE


def test_relations(alliance: Comparison, visit: Comparison, seeds: dict[str, Article]) -> None:
    assert alliance.relation.kind is RelationKind.VERSIONS
    assert visit.relation.kind in (RelationKind.VERSIONS, RelationKind.SAME_EVENT)
    for other in ("000", "001", "002", "003"):
        relation = compare(seeds[other], seeds["004"]).relation
        assert relation.kind in (RelationKind.RELATED, RelationKind.UNRELATED)


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_a_text_against_itself_is_the_identity(seeds: dict[str, Article], name: str) -> None:
    comparison = compare(seeds[name], seeds[name])
    content = [p.index for p in seeds[name].paragraphs if not p.role.is_residue]
    level = [row.left for row in comparison.rows if row.left == row.right]
    assert level == [(n,) for n in content]
    assert {f.verdict for f in comparison.figures} == {Verdict.EQUAL}
    assert not any(link.moved for link in comparison.links)
    fates = paragraph_fates(comparison, Side.LEFT)
    assert {fates[n].fate for n in content} == {Fate.KEPT}
