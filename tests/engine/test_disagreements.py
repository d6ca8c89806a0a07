"""Which claims are set against each other, and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop.engine import collate
from desktop.engine.claims import read_sentences
from desktop.engine.disagreements import claim_rows, compare_claims
from desktop.engine.segmentation import segment
from desktop.model import Claim, Comparison, Document, SegmentKind, Verdict
from desktop.paths import sample_articles


def documents(*texts: str) -> list[Document]:
    return [Document(id=f"d{number}", title="", text=text) for number, text in enumerate(texts)]


def claims_of(articles: Sequence[Document]) -> list[Claim]:
    found: list[Claim] = []
    for article in articles:
        sentences = [part for part in segment(article) if part.kind is SegmentKind.SENTENCE]
        found += (claim for reading in read_sentences(article, sentences) for claim in reading.claims)
    return found


def compared(*texts: str) -> tuple[Comparison, ...]:
    articles = documents(*texts)
    return compare_claims(claims_of(articles), articles)


def test_a_plain_contradiction() -> None:
    (one,) = compared("The ferry fire killed 12 passengers.", "The ferry fire killed 15 passengers.")
    assert one.verdict is Verdict.CONFLICT
    assert one.rule == "disjoint"
    assert "12" in one.reason and "15" in one.reason


def test_the_same_figure_in_words() -> None:
    (one,) = compared("The ferry fire killed 12 passengers.", "Ferry fire kills twelve")
    assert one.verdict is Verdict.SAME


def test_the_same_people_are_counted_in_sentences_that_share_little_else() -> None:
    told = "The Island Star was carrying 212 passengers to the islands when it hit a sandbank near Marlow Point."
    retold = "A ferry with 230 passengers hit a sandbank near Marlow Point late on Monday."
    (one,) = compared(told, retold)
    assert (one.verdict, one.left.quantity.low, one.right.quantity.low) == (Verdict.CONFLICT, 212, 230)
    assert compared(told.replace("212 passengers", "212 people"), retold.replace("passengers", "people")) == ()


def test_a_source_ends_before_the_full_stop() -> None:
    claims = claims_of(
        documents("Nine people were hurt, according to the coastguard.", "According to the U.S., 9 died.")
    )
    assert [claim.scope.source for claim in claims] == ["coastguard", "U.S."]


def test_a_pronoun_is_no_source_and_half_a_firm_no_place() -> None:
    claims = claims_of(documents("He said 47 bridges would be closed.", "Shares in Brunt & Vane fell 14 percent."))
    assert [(claim.scope.source, claim.scope.place) for claim in claims] == [("", ""), ("", "")]
    assert claims[1].subject == "share"


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("The harbour master also said 47 bridges would be closed.", "The harbour master"),
        ("But the union has said 47 bridges would be closed.", "the union"),
        ("He also said 47 bridges would be closed.", ""),
        ("He shut the yard and said that 47 bridges would be closed.", ""),
    ],
)
def test_a_source_is_who_speaks_and_nothing_of_the_verb(told: str, source: str) -> None:
    (claim,) = claims_of(documents(told))
    assert claim.scope.source == source


def test_a_year_is_not_when_a_time_of_day_was() -> None:
    (opened, clock) = claims_of(documents("The bridge, opened in 2009, gave way at 5.25 p.m."))
    assert (opened.subject, clock.scope.period) == ("bridge opened", "")


def test_a_length_that_names_nothing_else_is_told_as_what_it_measures() -> None:
    (_, claim) = claims_of(documents("It struck a sandbank at about 6:40 p.m., some 800 metres from the harbour wall."))
    assert claim.subject == "distance"


def test_a_bound_leaves_room() -> None:
    (one,) = compared("The ferry fire killed at least 12 passengers.", "The ferry fire killed 15 passengers.")
    assert one.verdict is Verdict.COMPATIBLE


def test_a_maximum_rate_is_not_set_equal_to_a_single_one() -> None:
    (one,) = compared("They set a levy of up to 60% on Danish cheese.", "They set a 15% levy on Danish cheese.")
    assert one.verdict is Verdict.SCOPE_DIFFERS
    assert one.rule == "maximum"


def test_nothing_to_compare() -> None:
    assert compared("No figures here.", "None here.") == ()
    assert compare_claims((), (), ()) == ()
    assert claim_rows((), ()) == ()


def test_rows_join_claims_through_others() -> None:
    articles = documents(
        "The ferry fire killed 12 passengers.", "The ferry fire killed 15 passengers.", "Ferry fire kills 12 passengers"
    )
    claims = claims_of(articles)
    (row,) = claim_rows(claims, compare_claims(claims, articles))
    assert row.verdict is Verdict.CONFLICT
    assert [claim.document_id for claim in row.claims] == ["d0", "d1", "d2"]
    assert row.label == "deaths"


def sample() -> tuple[list[Document], list[Claim], tuple[Comparison, ...]]:
    articles = [
        Document(id=path.name[:3], title="", text=path.read_text(encoding="utf-8")) for path in sample_articles()
    ]
    claims = claims_of(articles)
    return articles, claims, compare_claims(claims, articles)


def test_the_sample_rows() -> None:
    articles, claims, comparisons = sample()
    texts = {article.id: article.text for article in articles}
    rows = {row.label: row for row in claim_rows(claims, comparisons)}

    def figures(label: str) -> set[tuple[str, str]]:
        return {(c.document_id, " ".join(c.quantity.span.of(texts[c.document_id]).split())) for c in rows[label].claims}

    assert figures("tariff on Chinese goods") == {("004", "up to 145%"), ("001", "as high as 145%"), ("002", "20%")}
    assert rows["tariff on Chinese goods"].verdict is Verdict.SCOPE_DIFFERS
    deaths = figures("overdose deaths a year")
    assert deaths >= {
        ("000", "approximately 80,000"), ("001", "over 70,000"), ("002", "Some 42,000"), ("002", "about 78,000"),
    }  # fmt: skip
    assert rows["overdose deaths a year"].verdict is Verdict.CONFLICT
    assert figures("deaths") == {("002", "more than 300,000"), ("004", "hundreds of thousands")}
    assert rows["deaths"].verdict is Verdict.COMPATIBLE
    assert len(rows) <= 6


def test_the_sample_has_no_nonsense() -> None:
    articles, claims, comparisons = sample()
    texts = {article.id: article.text for article in articles}
    surfaces = {claim.quantity.span.of(texts[claim.document_id]) for claim in claims}
    assert not {"710", "9", "500"} & surfaces
    assert {c.verdict for c in comparisons if "145%" in c.left.quantity.span.of(texts[c.left.document_id])} <= {
        Verdict.SAME,
        Verdict.SCOPE_DIFFERS,
    }


def test_comparing_is_repeatable() -> None:
    articles, claims, comparisons = sample()
    assert compare_claims(claims, articles) == comparisons


def test_a_later_report_of_a_growing_count_is_an_update() -> None:
    articles = [
        Document(id="d0", title="", text="The ferry fire killed 12 passengers.", published="2024-03-01"),
        Document(id="d1", title="", text="The ferry fire killed 15 passengers.", published="2024-03-02"),
    ]
    (one,) = compare_claims(claims_of(articles), articles)
    assert (one.verdict, one.rule) == (Verdict.UPDATED, "updated")


def test_opposite_directions_contradict() -> None:
    (one,) = compared("Acme shares rose 3 percent on Monday.", "Acme shares fell 3 percent on Monday.")
    assert (one.verdict, one.rule) == (Verdict.CONFLICT, "direction")


def test_a_profit_contradicts_an_equal_loss() -> None:
    (one,) = compared("On Monday Acme reported a profit of £14m.", "On Monday Acme reported a loss of £14m.")
    assert (one.verdict, one.rule) == (Verdict.CONFLICT, "sign")
    assert "opposite signs" in one.reason


def test_named_actors_are_kept_apart() -> None:
    assert compared("On Monday Acme shares rose 3 percent.", "On Monday Globex shares rose 5 percent.") == ()


def test_other_groups_are_another_scope() -> None:
    (one,) = compared("About 60 percent of men skip breakfast.", "About 30 percent of women skip breakfast.")
    assert one.verdict is Verdict.SCOPE_DIFFERS
    assert "men" in one.reason and "women" in one.reason


def test_currencies_are_not_converted() -> None:
    (one,) = compared("The vase was sold for $2 million.", "The vase was sold for £1 million.")
    assert (one.verdict, one.rule) == (Verdict.SCOPE_DIFFERS, "currency")


def test_a_date_stamp_is_no_claim() -> None:
    assert claims_of(documents("Updated: 11 November 2011, 20:09 GMT")) == []


def test_a_figure_that_the_other_article_agrees_with_is_not_contradicted_by_its_neighbour() -> None:
    told = "Toyota sold 810,000 cars in the month."
    found = compared(told, told + "\nVolkswagen sold 640,000 cars in the month.")
    assert [one.verdict for one in found if one.left.document_id != one.right.document_id] == [Verdict.SAME]


def test_years_that_set_two_figures_apart_are_no_contradiction() -> None:
    found = compared("The deficit was 4.8 percent of GDP in 2023.", "The deficit was 5.1 percent of GDP in 2022.")
    assert [one.verdict for one in found] == [Verdict.SCOPE_DIFFERS]


def test_temperatures_are_converted_with_their_zero() -> None:
    (found,) = compared("It was 44 degrees Celsius in Seville.", "It was 111 degrees Fahrenheit in Seville.")
    assert found.verdict is Verdict.SAME
    (found,) = compared("It was about 44 degrees Celsius in Seville.", "It was 90 degrees Fahrenheit in Seville.")
    assert found.verdict is Verdict.CONFLICT
    assert "40.7 to 47.3" in found.reason


def test_two_parts_that_add_up_to_the_other_figure_do_not_contradict_it() -> None:
    parts = "The crew seized 12 Somali and 11 Yemeni sailors on the boat."
    found = compared(parts, "The crew seized 23 Somali and Yemeni sailors on the boat.")
    assert Verdict.CONFLICT not in [one.verdict for one in found]
    found = compared(parts, "The crew seized 25 Somali and Yemeni sailors on the boat.")
    assert Verdict.CONFLICT in [one.verdict for one in found]


def test_people_are_not_set_against_things() -> None:
    told = "More than 50 firefighters fought the blaze at the church on the hill."
    assert compared(told, "Ten fire engines were sent to the blaze at the church on the hill.") == ()


def test_who_says_a_quotation_stands_behind_it() -> None:
    said = [f"“We counted {n} boats, and the bay was full,” said Mary Blank, a fisherwoman." for n in (30, 40)]
    straight = said[1].replace("“", '"').replace("”", '"')
    found = collate([Document(id=name, title="", text=text) for name, text in (("a", said[0]), ("b", straight))])
    assert {claim.scope.source for row in found.rows for claim in row.claims} == {"Mary Blank"}
