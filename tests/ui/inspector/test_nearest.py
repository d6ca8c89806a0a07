"""The inspector offers what a person may set against a figure that was matched with none."""

from __future__ import annotations

from dataclasses import replace

from desktop.engine import collate, nearest_figures
from desktop.model import Collation, Document, FindingKind, Place
from desktop.ui.inspector.content import Look, Page, Role
from desktop.ui.inspector.nearest import add_nearest, figures_of

STORM = "The storm came at dawn.\n\nGusts of up to 45 kph were noted in the harbour."
STATION = (
    "The night in figures.\n\nThe weather station on the headland, run by the county since the war, logged winds of 65 "
    "kilometres an hour between three and four in the morning by its own clock."
)


def compared(*texts: str) -> Collation:
    return collate([Document(id=str(number), title="", text=text) for number, text in enumerate(texts)])


def place(collation: Collation, words: str) -> Place:
    claim = next(claim for claim in collation.claims if words in collation.quote(claim.place))
    return Place(claim.document_id, claim.sentence)


def test_each_figure_has_a_section_with_links_to_the_nearest_and_a_few_words_around() -> None:
    collation = compared(STORM, STATION)
    page = Page()
    add_nearest(page, nearest_figures(collation, place(collation, "45")), collation)
    head, quote = page.blocks
    assert (head.role, head.text) == (Role.SECTION, "Compare “up to 45 kph” with  nearest of its kind, not matched")
    assert quote.text == (
        "B ¶2 s1  … county since the war, logged winds of 65 kilometres an hour between three and four in the morning …"
    )
    assert [piece.text for piece in quote.pieces if Look.NUMBER in piece.looks] == ["65 kilometres an hour"]
    assert page.places == [place(collation, "65")]


def test_only_who_asks_is_told_that_there_is_none() -> None:
    collation, page = compared(STORM, "Nothing was counted here."), Page()
    add_nearest(page, (), collation)
    assert page.blocks == []
    add_nearest(page, (), collation, asked=True)
    assert [block.text for block in page.blocks] == ["No further figure of this kind comes near in the other articles."]


def test_of_numbers_that_disagree_the_selected_one_is_meant_where_an_article_has_none() -> None:
    texts = ("The fire killed 12 people.", "The fire killed 14 people.", "It burnt 15 sheds.")
    collation = compared(*texts)
    finding = next(one for one in collation.findings if one.kind is FindingKind.NUMBERS)
    first, second = (claim.place for claim in collation.rows[finding.origin].claims)
    assert figures_of(finding, None, collation) == first
    assert figures_of(finding, place(collation, "14"), collation) == second
    of_all = compared(*texts[:2])
    assert figures_of(of_all.findings[0], None, of_all) is None


def test_of_another_finding_the_selected_place_is_meant_if_it_has_a_figure() -> None:
    told = "The mayor opened the new harbour bridge on Monday with 45 guests."
    again = "The mayor opened the new harbour bridge on Monday with his wife."
    collation = compared(told, again)
    finding = next(one for one in collation.findings if one.kind is FindingKind.SIMILAR)
    with_figure, without = finding.places
    assert figures_of(finding, with_figure, collation) == with_figure
    assert figures_of(finding, None, collation) == with_figure
    assert figures_of(finding, without, collation) is None
    alone = replace(collation, documents=collation.documents[:1])
    assert figures_of(finding, with_figure, alone) is None
