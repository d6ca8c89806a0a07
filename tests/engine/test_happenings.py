"""Labels of dates and lengths of time: what happened then, or went on for so long."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.model import Document, QuantityKind


@pytest.mark.parametrize(
    ("text", "label"),
    [
        # what was done in the number's own clause, and to whom
        ("Boats took the crew off, and the rescue took {} hours.", "rescue took"),
        ("The rescue took {} hours and boats brought everyone ashore.", "rescue took"),
        ("Fishing boats brought 40 people to the harbour in {} hours.", "brought people"),
        ("The last passengers were brought ashore by boats after {} hours.", "brought ashore by boats"),
        ("The gunman gave himself up after {} hours.", "gunman gave himself up"),
        ("After {} hours the gunman gave himself up.", "gunman gave himself up"),
        ("In {} months, the team has been studying the wreck.", "team studying"),
        ("He reported the theft, was held and served {} months in jail.", "served"),
        ("The ship sank within {} minutes of the collision.", "ship sank"),
        ("Kruse was promoted to captain {} years ago.", "promoted to captain"),
        ("Crews fought the fire for {} hours.", "fought fire"),
        ("They were stuck in the lift for {} hours.", "stuck in lift"),
        # a noun that goes on, or that a length is said of
        ("The delegates met for {} hours of talks.", "talks"),
        ("The wait was {} hours, the harbour office said.", "wait"),
        ("Passengers faced a delay of {} hours.", "faced delay"),
        ("It was {} weeks after the riot.", "after riot"),
        # no verb of its own: from when it counts
        ("It was {} hours before boats arrived.", "before boats arrived"),
    ],
)
def test_the_label_of_a_length_of_time(text: str, label: str) -> None:
    (claim,) = [one for one in collate([_document(text.format("three"))]).claims if one.quantity.unit]
    assert claim.subject == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Fire destroyed the hall in the June 2005 riots.", "riots"),
        ("In the 1950s singers posed for the painter.", "singers posed"),
        ("The council will vote on the plan on 3 May.", "vote on plan"),
        ("Crews filled the delay with songs in June 2005.", "filled delay"),
        ("The crash happened in June 2005 near Ulm.", "crash happened"),
        ("The deadline is 3 May.", "deadline"),
        ("Reporters who keep asking heard that the hearing, in public, is on 3 May.", "hearing"),
    ],
)
def test_the_label_of_a_date(text: str, label: str) -> None:
    (claim,) = [one for one in collate([_document(text)]).claims if one.quantity.kind is QuantityKind.DATE]
    assert claim.subject == label


def test_a_row_of_lengths_that_nothing_names_is_called_so() -> None:
    text = "The talks in the town hall of Ulm between both sides, in public and without pause, said Kruse: {} hours."
    (row,) = collate([_document(text.format(count), count) for count in ("three", "five")]).rows
    assert row.label == "length of time"


def _document(text: str, name: str = "a") -> Document:
    return Document(id=name, title="", text=text)
