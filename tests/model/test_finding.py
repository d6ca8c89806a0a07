"""A finding's id comes from its kind and its quotes and from nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.model import FindingKind, finding_id

KINDS = st.sampled_from(FindingKind)
QUOTES = st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12), max_size=4)


def test_the_id_is_the_same_in_every_run_of_every_version() -> None:
    """Judgements are kept under it: were it to change, they would all be lost from view."""
    assert finding_id(FindingKind.NUMBERS, ["20 percent", "145 percent"]) == "0b4e3aed2e3a11b3"


def test_the_kind_and_every_quote_count() -> None:
    ids = {
        finding_id(FindingKind.SIMILAR, ["a", "b"]),
        finding_id(FindingKind.VERBATIM, ["a", "b"]),
        finding_id(FindingKind.SIMILAR, ["a", "c"]),
        finding_id(FindingKind.SIMILAR, ["a"]),
        finding_id(FindingKind.SIMILAR, ["ab"]),
        finding_id(FindingKind.SIMILAR, ["a", "b", "b"]),
        finding_id(FindingKind.SIMILAR, []),
    }
    assert len(ids) == 7


@given(KINDS, QUOTES, st.randoms(use_true_random=False))
def test_order_and_white_space_do_not_count(kind: FindingKind, quotes: list[str], chance: object) -> None:
    spread = [f"\n {quote.replace(' ', chr(10))}\t" for quote in quotes]
    chance.shuffle(spread)  # type: ignore[attr-defined]
    key = finding_id(kind, quotes)
    assert finding_id(kind, spread) == key
    assert len(key) == 16
    assert int(key, 16) >= 0
