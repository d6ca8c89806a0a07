from __future__ import annotations

from desktop.model import Collation
from desktop.session.lookup import Lookup
from tests.session.material import A1, B2, by_hand


def test_a_finding_is_found_by_its_id() -> None:
    held = by_hand()
    assert Lookup(held).finding("s") is next(finding for finding in held.findings if finding.id == "s")
    assert Lookup(held).finding("gone") is None


def test_the_list_keeps_its_order_and_passes_over_what_is_no_finding() -> None:
    lookup = Lookup(by_hand())
    order = ("s", "unknown", "n")
    assert lookup.listed(order) == ("s", "n")
    assert lookup.listed(order) is lookup.listed(order), "read once"
    assert lookup.listed(("n",)) == ("n",)
    assert lookup.listed(None) == tuple(finding.id for finding in by_hand().findings)


def test_an_article_has_the_matches_that_it_takes_part_in() -> None:
    held = by_hand()
    for place in (A1, B2):
        taken = [m for m in held.matches if place.document_id in (m.left.document_id, m.right.document_id)]
        assert list(Lookup(held).matches_of(place.document_id)) == taken
    assert list(Lookup(Collation()).matches_of("a")) == []
