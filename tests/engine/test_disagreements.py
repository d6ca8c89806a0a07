"""Which claims are set against each other, and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.engine.claims import find_claims
from desktop.engine.disagreements import claim_rows, compare_claims
from desktop.engine.segmentation import segment
from desktop.model import Claim, Comparison, Document, SegmentKind, Verdict


def documents(*texts: str) -> list[Document]:
    return [Document(id=f"d{number}", title="", text=text) for number, text in enumerate(texts)]


def claims_of(articles: Sequence[Document]) -> list[Claim]:
    found: list[Claim] = []
    for article in articles:
        parts = segment(article)
        sentences = [part for part in parts if part.kind is SegmentKind.SENTENCE]
        found += find_claims(article, sentences, [part for part in parts if part not in sentences])
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
    assert row.label == "passengers"
