"""Folded texts and the way back to the article's own characters."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.model import Span
from desktop.session.folding import folded

_TRICKY = st.text(st.sampled_from("abßẞİi\u0301\u00ad\u200bﬁ…“’–\u00a0\u3000Ａ💥ΣςnN \n"), max_size=40)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("China’s “plan” – 80\u00a0000", 'china\'s "plan" - 80 000'),
        ("co\u00adope\u200bration", "cooperation"),
        ("Straße ﬁnds Ａ", "strasse finds a"),
        ("cafe\u0301 café", "café café"),
        ("ΟΔΟΣ οδος", "οδοσ οδοσ"),
        ("Plain `text`", "plain 'text'"),
        ("", ""),
        ("\u00ad\u00ad", ""),
    ],
)
def test_what_is_alike_folds_to_the_same(text: str, plain: str) -> None:
    assert folded(text).text == plain


def test_case_is_kept_when_it_matters() -> None:
    assert folded("Don’t ẞe\u0301", keep_case=True).text == "Don't ẞé"


@pytest.mark.parametrize(
    ("text", "wanted", "quote"),
    [
        ("A co\u00adop\u00aderation deal", "cooperation", "co\u00adop\u00aderation"),
        ("die Straße hier", "straß".replace("ß", "s"), "Straß"),  # half of what ß became is all of it
        ("💥 the cafe\u0301 x", "café", "cafe\u0301"),
        ("tail\u00ad end", "tail", "tail"),
        ("eﬃcient", "ffi", "ﬃ"),
    ],
)
def test_a_piece_leads_back_to_whole_characters(text: str, wanted: str, quote: str) -> None:
    folding = folded(text)
    at = folding.text.index(wanted)
    assert folding.span(at, at + len(wanted)).of(text) == quote


@settings(max_examples=150)
@given(_TRICKY, st.data(), st.booleans())
@example("İ", None, False)
def test_every_piece_holds_what_it_was_folded_from(text: str, data: st.DataObject | None, keep_case: bool) -> None:
    folding = folded(text, keep_case=keep_case)
    if not folding.text:
        return
    start = data.draw(st.integers(0, len(folding.text) - 1)) if data else 0
    end = data.draw(st.integers(start + 1, len(folding.text))) if data else len(folding.text)
    span = folding.span(start, end)
    assert 0 <= span.start < span.end <= len(text)
    assert folding.text[start:end] in folded(span.of(text), keep_case=keep_case).text
    assert folding.span(0, len(folding.text)).of(text).strip("\u00ad\u200b") == text.strip("\u00ad\u200b")


@settings(max_examples=100)
@given(_TRICKY)
def test_pieces_follow_each_other_without_a_gap_but_for_what_is_dropped(text: str) -> None:
    folding = folded(text)
    spans = [folding.span(at, at + 1) for at in range(len(folding.text))]
    last = Span(0, 0)
    for span in spans:
        assert span == last or set(text[last.end : span.start]) <= {"\u00ad", "\u200b"}
        assert span.start >= last.start
        last = span
