"""Acts that one person or body did in the original and another, whom it names too, does in the version."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from core.article.load import load_article, make_article
from core.compare import compare
from core.facts.claims.forms import forms_for
from core.facts.claims.statement import read_statement
from core.facts.names.acts import Act, acts_of
from core.facts.names.find import find_names
from core.facts.names.languages import lexicon_for
from core.facts.names.name import NameKind
from core.model import Article, Severity, Span, Verdict
from tests.core.facts.names.test_rewritten import pairs

BEFORE = (
    "Ann Lee and Tom Reed both want to lead the party. Lee, 47, is the mayor of Velden, and Reed, 52, was "
    "her deputy for six years.\n\nBarrow Bank and Kessler Securities lend to the town. Reed has an account "
    "with each.\n\n"
)
AFTER = "\n\nThe vote will be held on 3 May, and the result is expected on the same evening."


def changed(left: str, right: str) -> list[tuple[str, str]]:
    one, other = make_article(BEFORE + left + AFTER), make_article(BEFORE + right + AFTER)
    found = [f for f in compare(one, other).names if f.verdict is Verdict.CHANGED and f.left and f.right]
    assert {f.severity for f in found} <= {Severity.MUST}
    return [(one.slice(f.left), other.slice(f.right)) for f in found if f.left and f.right]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (
            "The mayor, Ann Lee, opened the harbour bridge in March.",
            "In March the harbour bridge was finished, and Tom Reed opened the harbour bridge.",
            ("Ann Lee", "Tom Reed"),
        ),
        (
            "Ann Lee, who has lived in Velden since 1990, sold her house to pay for the campaign.",
            "To pay for the campaign, Tom Reed, who has lived in Velden since 1990, sold his house.",
            ("Ann Lee", "Tom Reed"),
        ),
        (
            "Lee said that the harbour tunnel would ruin the town within ten years.",
            "The harbour tunnel would ruin the town within ten years, according to Reed.",
            ("Lee", "Reed"),
        ),
        (
            "Lee beat Reed by 30 votes in the first round of the ballot.",
            "Reed beat Lee by 30 votes in the first round of the ballot.",
            ("Lee", "Reed"),
        ),
        (
            "In June Barrow Bank lent 3 million euros for the tunnel.",
            "Three million were needed for the tunnel: Kessler Securities lent 3 million euros in June.",
            ("Barrow Bank", "Kessler Securities"),
        ),
    ],
)
def test_another_doer_of_the_same_act(left: str, right: str, found: tuple[str, str]) -> None:
    assert changed(left, right) == [found]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Lee, together with Reed, signed the contract for the harbour tunnel in June.",
            "Reed signed the contract for the harbour tunnel in June together with Lee.",
        ),
        (
            "Lee and Reed signed the contract for the harbour tunnel in June.",
            "Reed signed the contract for the harbour tunnel in June.",
        ),
        (
            "Lee beat Reed by 30 votes in the first round of the ballot.",
            "Reed was beaten by Lee by 30 votes in the first round of the ballot.",
        ),
        (
            "Lee met Reed in the harbour café on Tuesday to talk about the tunnel.",
            "Reed met Lee in the harbour café on Tuesday to talk about the tunnel.",
        ),
        (
            "Lee won 30 votes in the north. Reed won 12 votes in the south.",
            "Reed won 12 votes in the south. Lee won 30 votes in the north.",
        ),
        (
            "Lee told Reed that the tunnel would cost 40 million euros.",
            "Reed heard from Lee that the tunnel would cost 40 million euros.",
        ),
        (
            "Tom Reed said that his deputy's car was found near the harbour bridge.",
            "Reed's driver, Ann Lee's cousin, said that the car was found near the harbour bridge.",
        ),
        (
            "Barrow Bank, owned by Kessler Securities, lent 3 million euros for the tunnel in June.",
            "Kessler Securities lent 3 million euros for the tunnel in June.",
        ),
    ],
)
def test_one_act_told_otherwise_has_no_other_doer(left: str, right: str) -> None:
    assert changed(left, right) == []


def acts(article: Article) -> list[tuple[Act, Span, set[str]]]:
    """Every act with its sentence and the surnames in it."""
    forms, lexicon, names = forms_for("en"), lexicon_for("en"), find_names(article)
    assert forms is not None
    found = []
    for paragraph in article.paragraphs:
        for sentence in () if paragraph.role.is_residue else paragraph.sentences:
            inside = [name for name in names if sentence.contains(name.span)]
            statement = read_statement(article, (sentence,), forms)
            surnames = {name.parts[-1] for name in inside}
            found += [(a, sentence, surnames) for a in acts_of(article, statement, inside, forms, lexicon)]
    return found


SWAPS = 4
"""Of each pair."""


def swapped(left: Article, right: Article, rng: random.Random) -> list[tuple[Article, tuple[Span, Span]]]:
    """Versions in which the doers of acts of two sentences, of one kind and known to both, changed places."""
    linked = {span for link in compare(left, right).sentences if link.score >= 0.8 for span in link.right}
    names = [*find_names(left), *find_names(right)]
    kinds: dict[str, set[NameKind]] = {}
    for name in names:
        kinds.setdefault(name.parts[-1], set()).add(name.kind)
    known = {name.parts[-1] for name in find_names(left)}
    told = [act for act in acts(right) if act[1] in linked and act[0].name.parts[-1] in known]
    made = []
    for (one, here, ours), (other, there, theirs) in combinations(told, 2):
        a, b = one.name.parts[-1], other.name.parts[-1]
        if here == there or b in ours or a in theirs or not (kinds[a] & kinds[b]) - {NameKind.UNKNOWN}:
            continue
        first, second = sorted((one.name.span, other.name.span))
        was, now = right.slice(first), right.slice(second)
        text = right.text
        text = text[: first.start] + now + text[first.end : second.start] + was + text[second.end :]
        shift = len(now) - len(first)
        places = (
            Span(first.start, first.start + len(now)),
            Span(second.start + shift, second.start + shift + len(was)),
        )
        made.append((make_article(text), places))
    rng.shuffle(made)
    return made[:SWAPS]


# A little under what was measured: of 42 doers 35 are seen, some of them as speakers of a quotation.
@pytest.mark.slow
def test_most_swapped_doers_are_seen_and_nothing_else() -> None:
    tried, seen, false = 0, 0, []
    for corpus in ("plain", "plain-more"):
        for original, rewrite in pairs(corpus):
            left, right = load_article(original), load_article(rewrite)
            before = compare(left, right)
            assert [f for f in before.names if "both texts name both" in f.note] == []
            for version, places in swapped(left, right, random.Random(rewrite.parent.name)):
                comparison = compare(left, version)
                spoken = sum(q.verdict is Verdict.REATTRIBUTED for q in comparison.quotes)
                spoken -= sum(q.verdict is Verdict.REATTRIBUTED for q in before.quotes)
                named = [f for f in comparison.names if f.verdict is Verdict.CHANGED and f.right]
                hits = sum(any(f.right and f.right.overlaps(at) for f in named) for at in places)
                tried += 2
                seen += min(2, hits + spoken)
                false += [
                    f.note
                    for f in comparison.names
                    if "both texts name both" in f.note
                    and not any(f.right and f.right.overlaps(at) for at in places)
                ]
    assert false == []
    assert seen >= 0.7 * tried
