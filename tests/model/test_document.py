"""Column labels and what an article says of itself."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model import Document, siglum


@pytest.mark.parametrize(
    ("position", "label"),
    [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")],
)
def test_columns_are_named_as_in_a_table(position: int, label: str) -> None:
    assert siglum(position) == label


def test_a_negative_position_has_no_label() -> None:
    with pytest.raises(ValueError, match="got -1"):
        siglum(-1)


@given(st.integers(0, 20_000))
def test_labels_are_distinct_and_in_order(position: int) -> None:
    one, following = siglum(position), siglum(position + 1)
    assert (len(one), one) < (len(following), following)


@pytest.mark.parametrize(
    ("path", "name"),
    [("", ""), ("/news/a b.txt", "a b.txt"), ("C:\\news\\a.txt", "a.txt"), ("a.txt", "a.txt"), ("/news/", "")],
)
def test_the_file_name_is_the_last_part_of_either_kind_of_path(path: str, name: str) -> None:
    assert Document("a", "A", "text", path=path).file_name == name


def test_the_source_text_is_the_reading_text_when_cleaning_changed_nothing() -> None:
    document = Document("a", "A", "clean")
    assert document.source_text == "clean"
    assert replace(document, original="<b>clean</b>").source_text == "<b>clean</b>"


def test_documents_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Document("a", "A", "text").text = "other"  # type: ignore[misc]  # the point of the test
