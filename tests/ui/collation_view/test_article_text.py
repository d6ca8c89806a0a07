"""One article's text: what is painted where, and what clicks and keys mean. Colours are read from the pixels."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model import Document, FindingKind, Span
from desktop.ui import fonts
from desktop.ui.collation_view.article_text import ArticleText
from desktop.ui.collation_view.mark_painter import badge_rect
from desktop.ui.collation_view.marks import DocumentMarks, Layer, Mark, NumberBox
from desktop.ui.theme import DARK, LIGHT, apply_theme

_STORY = "Ferry sinks\nThe ferry Aurora sank 🌊 on Monday with 14 people aboard, the coastguard said.\nDivers searched."
_FERRY = Span(_STORY.index("The ferry"), _STORY.index(" on Monday"))
_FOURTEEN = Span(_STORY.index("14"), _STORY.index("14") + 2)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., ArticleText]:
    def show(
        text: str = _STORY, marks: DocumentMarks | None = None, width: int = 300, height: int = 260
    ) -> ArticleText:
        widget = ArticleText()
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show_document(Document(id="a", title="A", text=text), fonts.reading_font(11))
        widget.set_marks(marks or DocumentMarks())
        widget.show()
        return widget

    return show


def _colours(image: QImage, widget: ArticleText, span: Span) -> set[str]:
    """Every colour inside the span's lines."""
    return {
        image.pixelColor(x, y).name().upper()
        for rect in widget.rects(span)
        for x in range(round(rect.left()), round(rect.right()))
        for y in range(round(rect.top()), round(rect.bottom()))
    }


def _picture(widget: ArticleText) -> QImage:
    return widget.viewport().grab().toImage()


def test_a_fill_lies_under_exactly_its_words(shown: Callable[..., ArticleText]) -> None:
    widget = shown(marks=DocumentMarks(fills=(Mark(_FERRY, Layer.REPEAT),)))
    image = _picture(widget)
    fill = LIGHT.repeat.fill.name().upper()
    assert fill in _colours(image, widget, _FERRY)
    assert fill not in _colours(image, widget, Span(0, 11))
    assert fill not in _colours(image, widget, Span(_STORY.index("aboard"), len(_STORY)))


def test_words_stay_on_top_of_fills(shown: Callable[..., ArticleText]) -> None:
    widget = shown(marks=DocumentMarks(fills=(Mark(_FERRY, Layer.SIMILAR),)))
    assert min(QColor(name).lightness() for name in _colours(_picture(widget), widget, _FERRY)) < 60


def test_each_character_keeps_one_fill_the_weightiest(shown: Callable[..., ArticleText]) -> None:
    fills = (Mark(_FERRY, Layer.REPEAT), Mark(_FERRY, Layer.SIMILAR), Mark(_FERRY, Layer.NOTE))
    colours = _colours(_picture(shown(marks=DocumentMarks(fills=fills))), shown(), _FERRY)
    assert LIGHT.repeat.fill.name().upper() in colours
    assert LIGHT.similar.fill.name().upper() not in colours
    assert LIGHT.note.fill.name().upper() not in colours


def test_a_number_that_disagrees_is_boxed_and_badged(shown: Callable[..., ArticleText]) -> None:
    plain = shown()
    boxed = shown(marks=DocumentMarks(boxes=(NumberBox(_FOURTEEN, "n"),)))
    quiet = shown(marks=DocumentMarks(boxes=(NumberBox(_FOURTEEN, "n", quiet=True),)))
    gone = shown(marks=DocumentMarks(boxes=(NumberBox(_FOURTEEN, "n", dismissed=True),)))
    fill = LIGHT.numbers.fill.name().upper()
    assert [fill in _colours(_picture(w), w, _FOURTEEN) for w in (plain, boxed, quiet, gone)] == [
        False,
        True,
        False,
        False,
    ]
    around = boxed.rects(_FOURTEEN)[0]
    badge = badge_rect(around).toAlignedRect()
    assert _picture(plain).copy(badge) != _picture(gone).copy(badge) != _picture(boxed).copy(badge)
    inks = {
        _picture(boxed).pixelColor(x, y).name() for x in range(badge.left(), badge.right()) for y in (badge.top() + 2,)
    }
    assert LIGHT.numbers.line.name() in inks


def test_the_current_sentence_is_underlined_in_the_focus_colour(shown: Callable[..., ArticleText]) -> None:
    widget = shown()
    widget.set_current((_FERRY,))
    line = widget.rects(_FERRY)[0]
    colour = _picture(widget).pixelColor(round(line.center().x()), round(line.bottom()))
    assert colour.blue() > 180
    assert colour.red() < 120


def test_marks_follow_the_theme(shown: Callable[..., ArticleText], qapp: QApplication) -> None:
    widget = shown(marks=DocumentMarks(fills=(Mark(_FERRY, Layer.REPEAT),)))
    apply_theme(qapp, "dark")
    qapp.processEvents()
    try:
        colours = _colours(_picture(widget), widget, _FERRY)
        assert DARK.repeat.fill.name().upper() in colours
        assert LIGHT.repeat.fill.name().upper() not in colours
    finally:
        apply_theme(qapp, "light")


def test_headings_are_bold(shown: Callable[..., ArticleText]) -> None:
    plain, headed = shown(), shown(marks=DocumentMarks(headings=(Span(0, 11),)))
    assert headed.rects(Span(0, 11))[0].width() > plain.rects(Span(0, 11))[0].width() + 3


def test_places_count_code_points(shown: Callable[..., ArticleText]) -> None:
    widget = shown()
    monday = _STORY.index("Monday")
    assert widget.code_point_at(widget.rects(Span(monday, monday + 1))[0].center() - QPointF(2, 0)) == monday


def test_the_gap_between_paragraphs_belongs_to_the_one_above(shown: Callable[..., ArticleText]) -> None:
    text = "\n".join(f"Paragraph {number} has words." for number in range(200))
    widget = shown(text)
    bottom = widget.line_at(text.index("Paragraph 3 "))[1]
    assert text[: widget.code_point_at(QPointF(60, bottom + 3))].count("\n") == 3
    assert widget.code_point_at(QPointF(-5, -5)) == 0
    assert text[: widget.visible_span().end].count("\n") < 12


def test_blank_lines_between_paragraphs_take_no_room(shown: Callable[..., ArticleText]) -> None:
    tight, loose = shown("One.\nTwo."), shown("One.\n\nTwo.")
    assert loose.extent(Span(6, 10))[0] - tight.extent(Span(5, 9))[0] < 4


def test_a_click_tells_the_character_and_a_drag_selects(shown: Callable[..., ArticleText], qtbot: QtBot) -> None:
    widget = shown()
    at = widget.rects(_FERRY)[0].center().toPoint()
    with qtbot.waitSignal(widget.place_clicked) as clicked:
        QTest.mouseClick(widget.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert _FERRY.start < clicked.args[0] < _FERRY.end
    with qtbot.assertNotEmitted(widget.place_clicked):
        QTest.mouseDClick(widget.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert widget.selected_span() is not None


def test_a_click_on_a_number_box_tells_its_finding(shown: Callable[..., ArticleText], qtbot: QtBot) -> None:
    widget = shown(marks=DocumentMarks(boxes=(NumberBox(_FOURTEEN, "n7"),)))
    with qtbot.waitSignal(widget.number_clicked) as clicked:
        QTest.mouseClick(
            widget.viewport(), Qt.MouseButton.LeftButton, pos=widget.rects(_FOURTEEN)[0].center().toPoint()
        )
    assert clicked.args == ["n7"]


def test_up_and_down_step_and_tab_leaves(shown: Callable[..., ArticleText], qtbot: QtBot) -> None:
    widget = shown()
    steps: list[int] = []
    widget.stepped.connect(steps.append)
    QTest.keyClick(widget, Qt.Key.Key_Down)
    QTest.keyClick(widget, Qt.Key.Key_Up)
    assert steps == [1, -1]
    assert widget.tabChangesFocus()


def test_what_is_copied_is_the_articles_own_text(shown: Callable[..., ArticleText]) -> None:
    text = "10\u00a0000 people\u2028came 😀"
    widget = shown(text)
    widget.selectAll()
    assert widget.createMimeDataFromSelection().text() == text


def test_markup_is_shown_not_obeyed(shown: Callable[..., ArticleText]) -> None:
    text = "<b>Bold</b> <img src='x'> &amp; **stars**"
    assert shown(text).toPlainText() == text


def test_a_line_without_blanks_is_broken_inside_the_column(shown: Callable[..., ArticleText]) -> None:
    widget = shown("x" * 60_000, width=200)
    assert widget.document().idealWidth() <= 200
    assert len(widget.rects(Span(0, 300))) > 5


def test_resizing_keeps_the_first_line_in_view(shown: Callable[..., ArticleText]) -> None:
    widget = shown("\n".join(f"Paragraph {number} has some words in it." for number in range(80)))
    widget.scroll_to_line(widget.toPlainText().index("Paragraph 40"))
    widget.resize(180, 260)
    assert abs(widget.line_at(widget.toPlainText().index("Paragraph 40"))[0]) < 12


def test_only_marks_in_view_are_measured(shown: Callable[..., ArticleText], monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n".join(f"Paragraph {number} has some words in it." for number in range(300))
    starts = [text.index(f"Paragraph {number} ") for number in range(300)]
    widget = shown(text, DocumentMarks(fills=tuple(Mark(Span(at, at + 12), Layer.SIMILAR) for at in starts)))
    asked: list[Span] = []
    measure = widget._geometry._measured
    monkeypatch.setattr(widget._geometry, "_measured", lambda span: asked.append(span) or measure(span))
    widget._geometry.forget()
    _picture(widget)
    assert 0 < len(set(asked)) < 20


def test_the_kinds_have_glyphs() -> None:
    from desktop.ui.collation_view.margin import GLYPHS

    assert set(GLYPHS) == {*FindingKind, None}


def test_a_passing_size_asks_for_no_line_of_a_text_that_never_had_its_width(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    widget = ArticleText()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    asked: list[int] = []
    monkeypatch.setattr(widget, "top_code_point", lambda: asked.append(widget.width()) or 0)
    with widget.laying_out():
        widget.show_document(Document(id="a", title="A", text=_STORY * 20), fonts.reading_font(11))
        widget.resize(60, 40)
        widget.verticalScrollBar().setValue(10)
        widget.resize(300, 100)
    assert asked == []
    widget.verticalScrollBar().setValue(10)
    widget.resize(200, 100)
    assert asked == [200]
