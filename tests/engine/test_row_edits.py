"""Rows changed by hand stay so after every comparison."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine import collate, narrowed
from desktop.engine.row_edits import edited
from desktop.model import (
    Claim,
    ClaimKey,
    ClaimRow,
    Collation,
    CollationOptions,
    Comparison,
    Document,
    FindingKind,
    RowEdit,
    RowEditKind,
    Verdict,
    claim_key,
)

ARTICLES = (
    Document(
        id="a",
        title="Flood in Marlow",
        text="The flood in Marlow drove 340 people from their homes. The council spent £2 million on sandbags.",
    ),
    Document(
        id="b",
        title="Marlow under water",
        text="The flood in Marlow drove 410 people from their homes. The council spent £3 million on sandbags.",
    ),
    Document(
        id="c",
        title="Homes flooded",
        text="The flood in Marlow drove 340 people from their homes. The mayor has held office for nine years.",
    ),
)


@cache
def compared(*edits: RowEdit, documents: tuple[Document, ...] = ARTICLES) -> Collation:
    return collate(documents, CollationOptions(row_edits=edits))


def figures(collation: Collation, row: ClaimRow) -> list[str]:
    return [f"{claim.document_id} {collation.quote(claim.place)}" for claim in row.claims]


def table(collation: Collation) -> list[tuple[list[str], str]]:
    return [(figures(collation, row), row.verdict.value) for row in collation.rows]


def key(figure: str, document_id: str) -> ClaimKey:
    collation = compared()
    (claim,) = [
        one for one in collation.claims if one.document_id == document_id and collation.quote(one.place) == figure
    ]
    return claim_key(claim, collation.document(document_id).text)


A, B, C = ("a", "340"), ("b", "410"), ("c", "340")


def keys(*named: tuple[str, str]) -> tuple[ClaimKey, ...]:
    return tuple(key(figure, document_id) for document_id, figure in named)


MONEY_A, MONEY_B = ("a", "£2 million"), ("b", "£3 million")


def test_the_machine_makes_two_rows_of_the_example() -> None:
    assert table(compared()) == [
        (["a 340", "b 410", "c 340"], "conflict"),
        (["a £2 million", "b £3 million"], "conflict"),
    ]
    assert not any(row.by_hand for row in compared().rows)


def test_a_figure_split_off_has_a_row_of_its_own() -> None:
    found = compared(RowEdit(RowEditKind.APART, keys(B), keys(A, C)))
    assert table(found) == [
        (["a £2 million", "b £3 million"], "conflict"),
        (["a 340", "c 340"], "same"),
        (["b 410"], "cannot-compare"),
    ]
    assert [row.by_hand for row in found.rows] == [False, True, True]
    assert not any(key_of(one.left) == B or key_of(one.right) == B for one in found.comparisons)


def key_of(claim: Claim) -> tuple[str, str]:
    document = next(one for one in ARTICLES if one.id == claim.document_id)
    return claim.document_id, claim.quantity.span.of(document.text)


def test_what_only_the_figure_brought_in_goes_with_it() -> None:
    later = Document(id="d", title="Later", text="The flood in Marlow drove 410 people from their homes, Ada Orr said.")
    edit = RowEdit(RowEditKind.APART, keys(A, C), keys(B))
    found = compared(edit, documents=(*ARTICLES, later))
    homes = [row for row, _ in table(found) if "b 410" in row]
    assert len(homes) == 1
    assert "a 340" not in homes[0]


def test_rows_put_together_are_compared() -> None:
    apart = RowEdit(RowEditKind.APART, keys(B), keys(A, C))
    found = compared(apart, RowEdit(RowEditKind.TOGETHER, keys(A, C), keys(B)))
    assert (["a 340", "b 410", "c 340"], "conflict") in table(found)
    row = next(row for row in found.rows if len(row.claims) == 3)
    assert {(key_of(one.left), key_of(one.right)) for one in row.comparisons} == {(A, B), (A, C), (B, C)}
    assert set(row.comparisons) <= set(found.comparisons)
    assert [one.id for one in found.findings if one.kind is FindingKind.NUMBERS]


def test_figures_of_different_kinds_in_one_row_cannot_be_compared_and_say_so() -> None:
    found = compared(RowEdit(RowEditKind.TOGETHER, keys(A), keys(MONEY_A)))
    (row,) = found.rows
    assert figures(found, row) == ["a 340", "a £2 million", "b 410", "b £3 million", "c 340"]
    mixed = [one for one in row.comparisons if {key_of(one.left), key_of(one.right)} == {A, MONEY_B}]
    assert [one.verdict for one in mixed] == [Verdict.CANNOT_COMPARE]
    assert "different kinds" in mixed[0].reason
    order = {claim: number for number, claim in enumerate(found.claims)}
    pairs = [(order[one.left], order[one.right]) for one in found.comparisons]
    assert pairs == sorted(pairs)
    assert all(left < right for left, right in pairs)


def test_a_row_keeps_the_name_it_was_given() -> None:
    found = compared(RowEdit(RowEditKind.NAME, keys(A, B, C), label="people driven out"))
    assert found.rows[0].label == "people driven out"
    assert ("subject", "people driven out") in found.findings[0].arguments
    assert table(found) == table(compared())


def test_a_name_holds_for_the_row_with_most_of_its_claims() -> None:
    apart = RowEdit(RowEditKind.APART, keys(B), keys(A, C))
    found = compared(apart, RowEdit(RowEditKind.NAME, keys(A, B, C), label="driven out"))
    assert [figures(found, row) for row in found.rows if row.label == "driven out"] == [["a 340", "c 340"]]


def test_not_comparable_takes_the_comparison_out_and_keeps_the_row() -> None:
    found = compared(RowEdit(RowEditKind.NOT_COMPARABLE, keys(B), keys(A, C)))
    assert (["a 340", "b 410", "c 340"], "same") in table(found)
    whole = compared(RowEdit(RowEditKind.NOT_COMPARABLE, keys(A, B, C), keys(A, B, C)))
    assert table(whole)[-1] == (["a 340", "b 410", "c 340"], "cannot-compare")
    assert whole.rows[-1].by_hand
    assert [dict(one.arguments)["subject"] for one in whole.findings if one.kind is FindingKind.NUMBERS] == [
        whole.rows[0].label
    ]


def test_a_later_edit_outweighs_an_earlier_one() -> None:
    names = [RowEdit(RowEditKind.NAME, keys(A), label=label) for label in ("first", "second")]
    assert compared(*names).rows[0].label == "second"


@pytest.mark.parametrize("kind", RowEditKind)
@pytest.mark.parametrize("gone", ["claims", "others", "both"])
def test_what_no_article_says_any_more_changes_nothing(kind: RowEditKind, gone: str) -> None:
    nowhere = (ClaimKey("z", "Nobody said 12 things.", "12"), ClaimKey("a", "Gone.", "7"))
    claims = nowhere if gone in ("claims", "both") else keys(A)
    others = nowhere if gone in ("others", "both") else keys(B)
    edit = RowEdit(kind, claims, others, "named")
    if kind is RowEditKind.NAME and gone == "others":
        assert compared(edit).rows[0].label == "named"
        return
    assert compared(edit).comparisons == compared().comparisons
    assert table(compared(edit)) == table(compared())


def test_edits_wait_for_an_article_that_is_away() -> None:
    edit = RowEdit(RowEditKind.APART, keys(B), keys(A, C))
    without = compared(edit, documents=(ARTICLES[0], ARTICLES[2]))
    assert table(without) == [(["a 340", "c 340"], "same")]
    assert (["b 410"], "cannot-compare") in table(compared(edit))


def test_all_claims_may_be_put_together_and_taken_apart_again() -> None:
    every = tuple(claim_key(claim, ARTICLES["abc".index(claim.document_id)].text) for claim in compared().claims)
    one_row = [RowEdit(RowEditKind.TOGETHER, every[:1], (other,)) for other in every[1:]]
    assert [len(row.claims) for row in compared(*one_row).rows] == [len(every)]
    apart = [RowEdit(RowEditKind.APART, (one,), every) for one in every]
    assert sorted(len(row.claims) for row in compared(*one_row, *apart).rows) == [1] * len(every)


def test_without_edits_nothing_differs() -> None:
    assert compared().rows == collate(ARTICLES).rows


def test_narrowing_keeps_the_rows() -> None:
    found = compared(RowEdit(RowEditKind.APART, keys(B), keys(A, C)))
    assert narrowed(found, 0.9).rows == found.rows
    assert narrowed(found, 0.9).comparisons == found.comparisons


EVERY = tuple(claim_key(claim, ARTICLES["abc".index(claim.document_id)].text) for claim in compared().claims)
GONE = ClaimKey("z", "Nobody said 12 things.", "12")
NAMED = st.lists(st.sampled_from((*EVERY, GONE)), min_size=1, max_size=4).map(tuple)


@given(st.lists(st.builds(RowEdit, st.sampled_from(RowEditKind), NAMED, NAMED, st.sampled_from(["", "named"]))))
@settings(max_examples=60)
def test_whatever_is_done_no_claim_is_lost_or_told_twice(edits: list[RowEdit]) -> None:
    base = compared()

    def compare(pairs: Sequence[tuple[Claim, Claim]]) -> list[Comparison]:
        return [Comparison(left, right, Verdict.CANNOT_COMPARE, "By a test.") for left, right in pairs]

    rows, comparisons = edited(base.rows, base.comparisons, base.claims, ARTICLES, edits, compare)
    held = [claim for row in rows for claim in row.claims]
    order = {claim: number for number, claim in enumerate(base.claims)}
    assert len(held) == len(set(held))
    assert {claim for row in base.rows for claim in row.claims} <= set(held)
    assert len(set(comparisons)) == len(comparisons)
    for row in rows:
        assert list(row.claims) == sorted(row.claims, key=order.__getitem__)
        assert len(row.claims) > 1 or row.by_hand
        assert set(row.comparisons) <= set(comparisons)
        assert all({one.left, one.right} <= set(row.claims) for one in row.comparisons)
        grave = {one.verdict for one in row.comparisons} or {Verdict.CANNOT_COMPARE}
        assert row.verdict is next(verdict for verdict in GRAVITY if verdict in grave)
    assert edited(rows, comparisons, base.claims, ARTICLES, (), compare) == (rows, comparisons)


GRAVITY = (
    Verdict.CONFLICT,
    Verdict.UPDATED,
    Verdict.SCOPE_DIFFERS,
    Verdict.COMPATIBLE,
    Verdict.SAME,
    Verdict.CANNOT_COMPARE,
)
