"""What is story and what is page."""

from __future__ import annotations

import pytest

from core.article.load import load_article, make_article
from core.model import Role

STORY = "The minister said on Tuesday that the talks were over and that the bridge would be built."


def role_of(paragraph: str) -> Role:
    """Role of ``paragraph`` in the middle of a story."""
    article = make_article(f"{STORY}\n\n{STORY}\n\n{paragraph}\n\n{STORY}")
    return article.paragraphs[2].role


@pytest.mark.parametrize(
    "paragraph",
    [
        "Share.",
        "Sat 3 May 2025 16.02 BST",
        "Ida Holm · Business · 16 February 2023, 10.42 · Share · Save",
        "By Ida Holm, education correspondent | Skaun, 6 October 2025, 17:40",
        "Editorial office Economy · Reading time 4 min. · Send Print",
        "Leave a Reply",
        "Leave A Reply",
        "Your email address will not be published. Required fields are marked *",
        "Exit mobile version",
        "Source link",
        "04:59",
        "https://example.org/images/2025/03/30/jumbo.jpg",
        "#Bridge #Talks #City",
        "Anna Example / Getty Images",
        "Getty/Istockphoto",
        "Share this: Facebook | X | WhatsApp",
        "By Jane Doe | Updated 3 hours ago | 5 min read",
        "By Jane Doe and John Q. Public",
        "Read more: Seven bridges you should see",
        "Sign up for our daily newsletter",
        "We use cookies to improve your experience. Accept all cookies.",
        "3 comments",
        "Advertisement",
        "Tags: bridges, talks",
        "Lesen Sie auch",
        "This article was amended on 3 May to correct a name.",
        "Additional reporting by the London desk",
        "© 2025 The Example Times. All rights reserved.",
        "* * *",
        "Skip to content",
        "4 March 2025",
        "March 4, 2025 at 10:12 a.m. EST",
        "By JANE DOE",
        "(Reporting by Jane Doe; Editing by John Smith)",
        "Our Standards: The Thomson Reuters Trust Principles.",
        "You must be logged in to post a comment.",
        "WATCH: Minister walks out of talks",
        "Get unlimited access for $1 a week",
        "The Associated Press contributed to this report.",
        "Partager sur Facebook",
        "Save   Print   Send   A-  A+",
        "Tweet | Listen | Comments (3)",
        "Home / Search / Log in",
        "Reading time: 6 minutes   Share",
        "Do you know something about this? Email our newsroom.",
        "Have a photo of the flood? Send it to our WhatsApp.",
        "Do you enjoy our articles? Buy us a coffee. (c) The Example News Agency",
        "See also: The seven best walks of the week",
        "($1 = 0.92 euros)",
        "(1 euro = 4.97 lei) Reporting by the Bucharest newsroom",
    ],
)
def test_page_furniture_is_not_story(paragraph: str) -> None:
    assert role_of(paragraph) is Role.BOILERPLATE


@pytest.mark.parametrize(
    "paragraph",
    [
        "Share prices fell by 4% after the announcement.",
        "Three boats sank on 16 February 2023, two of them | says the log | on the bar of the harbour.",
        "By Tuesday the river had risen by two metres.",
        "Sources close to the minister said the talks had failed.",
        "Save the Children said that 40 people had been helped.",
        "Email servers of five hospitals were shut down for 62 days.",
        "The newsletter was sent to 2,000 subscribers, who were asked to sign up for the march.",
        "Related costs rose to $3 million, the report says.",
        "She is a reporter who was arrested in March, the court heard.",
        "Photographs taken by a drone show the damage.",
        "Search teams found 12 people.",
        "Published in March, the report says costs rose by 4%.",
        "Reporting by the agency showed that 12 people died.",
        "Get well soon, the minister told the 12 wounded.",
        "Copyright law was changed in 2019.",
        "This article of the treaty was amended in 1972.",
        "Watch sales fell by 12% in May.",
        "Credit: that is what the bank wants to give.",
        "Register offices will close in May.",
        "“Do you have news of my brother?” she asked the guards on Friday.",
        "Tell the editors of the city and they will print it, he said.",
        "See how the river rose by two metres on Sunday.",
        "Fonts of the 12th century / the oldest in the valley, were sold for $3 million.",
    ],
)
def test_prose_that_opens_like_furniture_stays_story(paragraph: str) -> None:
    assert role_of(paragraph) is Role.BODY


@pytest.mark.parametrize(
    "paragraph",
    [
        "Photograph: runners in the mist of the mountain (Archive)",
        "Idle cranes at the port last week. Photograph: Agency pool",
        "The minister arrives for talks. (Photo by Jane Doe)",
        "Boots on the quay of the old port, Sunday morning. Reproduction / Channel Nine News",
        "Jane Doe after the count in the town hall, May 3, 2025. Phot. NNA",
    ],
)
def test_captions_are_told_by_their_credit(paragraph: str) -> None:
    assert role_of(paragraph) is Role.CAPTION


def test_the_text_before_a_credit_line_describes_the_picture() -> None:
    article = make_article(
        f"{STORY}\n\n{STORY}\n\nMinister shakes hands\n\nThe minister shakes hands on May 3, 2025.\n\n"
        f"Jane Doe / AFP\n\n{STORY}"
    )
    assert [p.role for p in article.paragraphs[2:5]] == [Role.CAPTION, Role.CAPTION, Role.BOILERPLATE]


def test_a_line_without_a_full_stop_before_prose_is_a_heading() -> None:
    assert role_of("A new bridge for the city") is Role.HEADING
    assert role_of("What happens next?") is Role.HEADING


def test_questions_in_a_quotation_are_no_headings() -> None:
    assert role_of("“Who knows?”") is Role.BODY


def test_answers_to_frequent_questions_are_summary_and_the_article_goes_on_after_key_points() -> None:
    article = make_article(
        f"{STORY}\n\nKey Points\n\n- One thing happened.\n- Two things happened.\n\n"
        f"The details\n\n{STORY}\n\n"
        f"Frequently Asked Questions\n\nWho paid?\n\nThe city paid for all of it, in the end.\n\n"
        f"Question: When?\n\nOn Tuesday, says the minister."
    )
    assert [p.role.value for p in article.paragraphs] == (
        "body heading list list heading body heading heading summary heading summary".split()
    )


def test_numbered_lines_without_points_are_a_list() -> None:
    article = make_article(
        f"{STORY}\n\nNo. Key Points\n1 Costs rise.\n2 Talks end.\n3 Work begins.\n\n{STORY}"
    )
    assert [p.role for p in article.paragraphs[2:5]] == [Role.LIST] * 3


def test_an_author_note_after_the_story_is_residue_but_not_within_it() -> None:
    bio = "Jane Doe is a staff writer at the Example Times, covering cities."
    assert make_article(f"{STORY}\n\n{STORY}\n\n{bio}").paragraphs[-1].role is Role.BOILERPLATE
    assert role_of(bio) is Role.BODY


def test_lines_of_verse_are_not_taken_for_furniture() -> None:
    article = make_article("\n".join(["The river runs", "Down to the sea", "And so do I", "At break of day"]))
    assert not any(p.role.is_residue for p in article.paragraphs)


def test_residue_of_the_bundled_articles() -> None:
    """The furniture that a person finds in the five articles, and nothing else."""
    from core.library.collect import find_files, seeds_folder

    residue = {
        article.path.rsplit("/", 1)[-1][:3]: [p.index for p in article.paragraphs if p.role.is_residue]
        for article in map(load_article, find_files([seeds_folder()]))
    }
    assert residue == {
        "000": [8, 9, 10, 14, 15, 19, 20, 21, 38, 39, 40],
        "001": [42, 43, 44],
        "002": [16, 17],
        "003": [6, 7, 8],
        "004": [13],
    }


def test_a_byline_with_a_place_is_known_by_the_date_under_it() -> None:
    text = "The lake freezes\n\nIda Holm in Upper Skaun\n\n3 May 2025\n\nThe lake froze over on Friday night."
    roles = [p.role for p in make_article(text).paragraphs]
    assert roles == [Role.HEADING, Role.BOILERPLATE, Role.BOILERPLATE, Role.BODY]
    undated = text.replace("3 May 2025\n\n", "")
    assert make_article(undated).paragraphs[1].role is Role.HEADING
