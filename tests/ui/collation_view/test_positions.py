"""Places in articles and places in Qt's texts, with characters that the two count differently."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from desktop.ui.collation_view.positions import Positions, display_text

_ODD = st.text(
    alphabet=st.one_of(
        st.sampled_from("a é\n\t😀👩‍🚀\u2028\u2029\ud800\udc00\r\x00\x0b\x0c\x85\xa0\ufdd0\ufffc\uffff\u0301Ω"),
        st.characters(),
    ),
    max_size=60,
)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_emoji_count_twice_in_qt() -> None:
    positions = Positions("a😀b")
    assert [positions.units(at) for at in range(4)] == [0, 1, 3, 4]
    assert [positions.code_points(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_offsets_outside_the_text_are_its_ends() -> None:
    positions = Positions("😀")
    assert (positions.units(-3), positions.units(9)) == (0, 2)
    assert (positions.code_points(-3), positions.code_points(9)) == (0, 1)
    assert Positions("").units(4) == 0


@given(_ODD)
@example("😀😀😀")
def test_every_place_survives_the_way_there_and_back(text: str) -> None:
    positions = Positions(text)
    for at in range(len(text) + 1):
        assert positions.units(at) == _units(text[:at])
        assert positions.code_points(positions.units(at)) == at


@given(_ODD)
def test_display_text_keeps_the_number_of_code_points(text: str) -> None:
    shown = display_text(text)
    assert len(shown) == len(text)
    assert all(old == new or new in " \ufffd" for old, new in zip(text, shown, strict=True))
    shown.encode()  # no lone surrogate is left


@settings(max_examples=60, deadline=None)
@given(text=_ODD)
@example(text="a\r\nb\u2028c\u2029d\ud800e\ufdd0f\ufffcg")
@example(text="one\ntwo\n\nthree\n")
@example(text="\ufeff\ufeffone\ufeff")
def test_qt_counts_what_positions_say(qapp: QApplication, text: str) -> None:
    document = QTextDocument()
    document.setPlainText(display_text(text))
    positions = Positions(text)
    assert document.characterCount() - 1 == positions.units(len(text))
    assert document.blockCount() == text.count("\n") + 1
    cursor = QTextCursor(document)
    for at in range(len(text)):
        cursor.setPosition(positions.units(at))
        cursor.setPosition(positions.units(at + 1), QTextCursor.MoveMode.KeepAnchor)
        if text[at] not in "\n\xa0":
            assert cursor.selectedText() == display_text(text)[at]


def test_words_are_shown_in_the_order_in_which_they_were_compared() -> None:
    assert display_text("a\u202ecba") == "a\ufffdcba"


def test_ordinary_text_is_shown_as_it_is() -> None:
    text = "“Up to 145%,” he said — naïve? 😀\n\n\tNext"
    assert display_text(text) == text
