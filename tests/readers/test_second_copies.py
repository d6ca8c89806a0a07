"""What a page holds twice and shows once is a clean-up; what it shows twice is the article's own repeat."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import readers
from desktop.model import CleanupKind
from desktop.readers.draft import Draft
from desktop.readers.second_copies import second_copies

STORY = (
    "The ferry to the western islands was cancelled on Friday because of ice in the outer harbour, its owner said.",
    "About forty passengers spent the night in the hall of the school, where teachers had put up beds for them.",
    "A second ship is expected from the mainland on Saturday if the wind turns, according to the harbour master.",
    "Fares will be paid back to whoever asks for it by the end of the month, at the counter or by letter.",
)
COPY = STORY[1]


def page(*, before: str = "", after: str = "") -> bytes:
    body = before + "".join(f"<p>{paragraph}</p>" for paragraph in STORY) + after
    head = "<head><title>Ferry cancelled</title></head>"
    return f"<!DOCTYPE html><html>{head}<body><article>{body}</article></body></html>".encode()


@pytest.mark.parametrize(
    "copy",
    [
        "<div class='mobile-only'><p>{}</p></div>",
        "<div class='show-for-large'><p>{}</p></div>",
        "<div class='visible-xs'><p>{}</p></div>",
        "<p class='visually-hidden'>{}</p>",
        "<div class='print-only'><p>{}</p></div>",
    ],
)
@pytest.mark.parametrize("place", ["before", "after"])
def test_a_copy_for_another_screen_is_taken_out_and_told(copy: str, place: str) -> None:
    data = page(**{place: copy.format(COPY)})
    document = readers.read_bytes(data, "ferry.html")
    assert document.text.split("\n")[-4:] == list(STORY)
    assert [cleanup.kind for cleanup in document.cleanups].count(CleanupKind.SECOND_COPY) == 1
    kept = readers.read_bytes(data, "ferry.html", withheld=frozenset({CleanupKind.SECOND_COPY}))
    assert kept.text.count(COPY) == 2


def test_a_repeat_that_the_page_shows_stays() -> None:
    document = readers.read_bytes(page(after=f"<p>{COPY}</p>"), "ferry.html")
    assert document.text.count(COPY) == 2
    assert CleanupKind.SECOND_COPY not in {cleanup.kind for cleanup in document.cleanups}


def test_one_stays_where_each_is_for_some_screen() -> None:
    data = page(after="".join(f"<div class='{name}-only'><p>A note that stands for each screen, once.</p></div>"
                              for name in ("mobile", "desktop")))  # fmt: skip
    assert readers.read_bytes(data, "ferry.html").text.count("A note that stands") == 1


WORDS = st.sampled_from(("a", "b", "c"))


@given(st.lists(WORDS, max_size=8), st.lists(st.tuples(WORDS, st.booleans()), max_size=8))
def test_every_text_stays_at_least_once(lines: list[str], blocks: list[tuple[str, bool]]) -> None:
    draft = Draft("\n".join(lines))
    draft.begin(second_copies(lines, blocks))
    left = draft.text.split("\n") if draft.text else []
    assert set(left) == set(lines)
    for text in set(lines):
        shown = [second for words, second in blocks if words == text].count(False)
        assert left.count(text) >= min(lines.count(text), max(1, shown))
