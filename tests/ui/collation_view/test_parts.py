"""Margin, ruler, header, spine, gutter and invitation, each by itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.model import Cleanup, CleanupKind, Document, FindingKind, Place, Span
from desktop.ui import fonts
from desktop.ui.collation_view.column import Column
from desktop.ui.collation_view.empty_page import EmptyPage
from desktop.ui.collation_view.focus_frame import FRAME
from desktop.ui.collation_view.header import ColumnHeader
from desktop.ui.collation_view.links import Link
from desktop.ui.collation_view.marks import DocumentMarks, Layer, MarginLabel, Mark, NumberBox
from desktop.ui.collation_view.ribbons import RibbonGutter
from desktop.ui.collation_view.ruler import OverviewRuler, RulerMark
from desktop.ui.collation_view.spine import Spine
from desktop.ui.theme import LIGHT

_LONG = "\n".join(f"Paragraph {number} tells of the ferry that sank on Monday." for number in range(60))


def _start(number: int) -> int:
    return _LONG.index(f"Paragraph {number} ")


def _column(qtbot: QtBot, marks: DocumentMarks, text: str = _LONG) -> Column:
    column = Column(lambda label: f"to {label.text}")
    qtbot.addWidget(column)
    column.resize(320, 400)
    document = Document(id="a", title="The ferry", text=text, path="/in/ferry.txt")
    column.show_document(document, "A", fonts.reading_font(11), first=True, last=False, replace=True)
    column.set_marks(marks)
    column.show()
    return column


class TestMargin:
    def _marks(self) -> DocumentMarks:
        return DocumentMarks(
            fills=(Mark(Span(_start(1), _start(2) - 1), Layer.REPEAT),),
            labels=(
                MarginLabel(_start(1), FindingKind.REPEAT, "10", finding_id="r"),
                MarginLabel(_start(1), FindingKind.SIMILAR, "B7", more=2, finding_id="s"),
            ),
            blocks=tuple(_start(number) for number in range(60)),
        )

    def test_labels_of_one_line_stand_below_each_other(self, qtbot: QtBot) -> None:
        column = _column(qtbot, self._marks())
        (first, _), (second, _) = column.margin.labels()
        assert second.top() >= first.bottom() - 0.5
        line = column.text.line_at(_start(1))
        assert line[0] <= first.top() <= line[1] + 12

    def test_a_click_tells_the_label(self, qtbot: QtBot) -> None:
        column = _column(qtbot, self._marks())
        rect = column.margin.labels()[1][0]
        with qtbot.waitSignal(column.margin.label_clicked) as clicked:
            QTest.mouseClick(column.margin, Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
        assert clicked.args[0].finding_id == "s"

    def test_labels_scroll_with_the_text(self, qtbot: QtBot) -> None:
        column = _column(qtbot, self._marks())
        before = column.margin.labels()[0][0].top()
        column.scroll_to(30)
        assert column.margin.labels()[0][0].top() == pytest.approx(before - 30)

    def test_a_repeat_has_a_double_bar_along_its_lines(self, qtbot: QtBot) -> None:
        column = _column(qtbot, self._marks())
        image = column.margin.grab().toImage()
        middle = round(sum(column.text.line_at(_start(1))) / 2)
        line = [image.pixelColor(x, middle).name() for x in range(image.width() - 8, image.width())]
        assert line.count(LIGHT.repeat.line.name()) == 4
        elsewhere = round(sum(column.text.line_at(_start(4))) / 2)
        assert image.pixelColor(image.width() - 3, elsewhere) == LIGHT.base


class TestRuler:
    def test_lanes_and_triangles(self, qtbot: QtBot) -> None:
        ruler = OverviewRuler()
        qtbot.addWidget(ruler)
        ruler.resize(12, 200)
        ruler.set_marks(
            [
                RulerMark(0.1, 0.2, FindingKind.REPEAT),
                RulerMark(0.1, 0.2, FindingKind.SIMILAR),
                RulerMark(0.5, 0.5, FindingKind.NUMBERS),
            ]
        )
        image = ruler.grab().toImage()
        assert image.pixelColor(2, 30).name() == LIGHT.repeat.line.name()
        assert image.pixelColor(6, 30).name() == LIGHT.similar.line.name()
        assert image.pixelColor(10, 100).name() == LIGHT.numbers.line.name()
        assert image.pixelColor(2, 100) == LIGHT.window

    def test_marks_are_asked_for_only_when_they_are_needed(self, qtbot: QtBot) -> None:
        asked: list[str] = []

        def source() -> list[RulerMark]:
            asked.append("")
            return [RulerMark(0.5, 0.6, FindingKind.SIMILAR)]

        ruler = OverviewRuler()
        qtbot.addWidget(ruler)
        ruler.set_marks_later(source)
        assert asked == []
        assert [mark.start for mark in ruler.marks] == [0.5]
        assert len(ruler.marks) == len(asked) == 1

    def test_a_click_asks_for_that_part_and_a_drag_moves_the_box(self, qtbot: QtBot) -> None:
        ruler = OverviewRuler()
        qtbot.addWidget(ruler)
        ruler.resize(12, 200)
        ruler.set_view(0.0, 0.2)
        ruler.show()
        asked: list[float] = []
        ruler.asked.connect(asked.append)
        QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPointF(6, 150).toPoint())
        assert asked == [0.75]
        ruler.set_view(0.65, 0.85)
        QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPointF(6, 160).toPoint())
        QTest.mouseMove(ruler, QPointF(6, 100).toPoint())
        assert asked[-1] == pytest.approx(0.45, abs=0.01)

    def test_the_ruler_scrolls_its_column(self, qtbot: QtBot) -> None:
        column = _column(qtbot, DocumentMarks())
        with qtbot.waitSignal(column.scrolled):
            column.ruler.asked.emit(0.5)
        first, last = column.ruler.view or (0, 0)
        assert (first + last) / 2 == pytest.approx(0.5, abs=0.02)

    def test_marks_stand_where_their_text_is(self, qtbot: QtBot) -> None:
        span = Span(_start(30), _start(31))
        column = _column(qtbot, DocumentMarks(fills=(Mark(span, Layer.SIMILAR),), boxes=(NumberBox(span, "n"),)))
        link, number = column.ruler.marks
        assert 0.47 < link.start < link.end < 0.53
        assert number.kind is FindingKind.NUMBERS


class TestColumn:
    def test_moving_it_by_program_is_not_scrolling_by_hand(self, qtbot: QtBot) -> None:
        column = _column(qtbot, DocumentMarks())
        with qtbot.assertNotEmitted(column.scrolled):
            column.scroll_to(100)
        assert column.offset() == 100
        with qtbot.waitSignal(column.scrolled) as scrolled:
            column.text.verticalScrollBar().setValue(130)
        assert scrolled.args == [30]

    def test_a_larger_font_asks_for_more_width(self, qtbot: QtBot) -> None:
        column = _column(qtbot, DocumentMarks())
        before = column.least_width()
        column.text.set_reading_font(fonts.reading_font(22))
        assert column.least_width() > before + 100
        assert column.greatest_width() > column.least_width()

    def test_every_part_has_a_name(self, qtbot: QtBot) -> None:
        column = _column(qtbot, DocumentMarks())
        assert column.text.accessibleName() == "Text of article A, The ferry"
        assert column.header.menu_button.accessibleName() == "Menu of article A"
        assert column.ruler.accessibleName() == "Overview of article A"


class TestHeader:
    def _header(self, qtbot: QtBot) -> ColumnHeader:
        header = ColumnHeader()
        qtbot.addWidget(header)
        cleanups = (Cleanup(CleanupKind.MARKUP, Span(0, 6), "<span>"),)
        document = Document(
            id="a",
            title="A title",
            text="Three words here",
            path="/in/a.txt",
            cleanups=cleanups,
            withheld=frozenset({CleanupKind.SOFT_WRAP}),
        )
        header.show_document(document, "B", first=True, last=False)
        return header

    def test_it_says_what_the_article_is(self, qtbot: QtBot) -> None:
        header = self._header(qtbot)
        assert header.title.text == "A title"
        assert header.source.text == "a.txt · 3 words · cleaned"
        assert "/in/a.txt" in header.toolTip()

    def test_the_menu_offers_what_can_be_done(self, qtbot: QtBot) -> None:
        header = self._header(qtbot)
        header.menu.aboutToShow.emit()
        actions = {action.text().replace("&", ""): action for action in header.menu.actions()}
        assert not actions["Move Left"].isEnabled()
        with qtbot.waitSignal(header.move_asked) as moved:
            actions["Move Right"].trigger()
        assert moved.args == [1]
        with qtbot.waitSignal(header.remove_asked):
            actions["Remove Article"].trigger()

    def test_each_cleanup_can_be_switched(self, qtbot: QtBot) -> None:
        header = self._header(qtbot)
        header.menu.aboutToShow.emit()
        cleaning = next(action for action in header.menu.actions() if action.menu() is not None).menu()
        assert [(action.isChecked()) for action in cleaning.actions()] == [True, False]
        with qtbot.waitSignal(header.cleanup_asked) as switched:
            cleaning.actions()[1].trigger()
        assert switched.args == [CleanupKind.SOFT_WRAP, True]


def test_a_low_column_keeps_its_head_whole(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    column = Column(lambda label: label.text, around)
    head = column.header.sizeHint().height()
    column.resize(300, head + 30)
    around.show()
    assert (column.header.height(), column.text.height()) == (head, 30 - 2 * FRAME)


def test_the_column_that_has_the_keyboard_is_framed_but_nothing_in_it_is_painted_over(qtbot: QtBot) -> None:
    column = _column(qtbot, DocumentMarks())
    frame = [QPoint(0, 200), QPoint(319, 200), QPoint(160, 0), QPoint(160, 399)]

    def framed() -> list[bool]:
        image = column.grab().toImage()
        return [image.pixelColor(place * image.devicePixelRatio()) == LIGHT.focus for place in frame]

    assert framed() == [False] * 4
    QApplication.sendEvent(column.text, QFocusEvent(QEvent.Type.FocusIn))
    assert framed() == [True] * 4
    parts = [column.header, column.margin, column.text, column.ruler]
    shown = [QRect(part.mapTo(column, QPoint()), part.size()) for part in parts]
    strips = [child for child in column.findChildren(QWidget) if child.geometry() in _edges(column)]
    assert len(strips) == 4
    assert not any(strip.geometry().intersects(place) for strip in strips for place in shown)
    QApplication.sendEvent(column.text, QFocusEvent(QEvent.Type.FocusOut))
    assert framed() == [False] * 4


def _edges(column: Column) -> list[QRect]:
    wide, high = column.width(), column.height()
    across, down = QSize(wide, FRAME), QSize(FRAME, high)
    return [
        QRect(QPoint(0, 0), across),
        QRect(QPoint(0, high - FRAME), across),
        QRect(QPoint(0, 0), down),
        QRect(QPoint(wide - FRAME, 0), down),
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_spine_is_a_button_with_a_name(qtbot: QtBot, key: Qt.Key) -> None:
    spine = Spine()
    qtbot.addWidget(spine)
    spine.show_document(Document(id="d", title="The wreck", text="x"), "D")
    assert spine.accessibleName() == "Article D, The wreck, not open"
    with qtbot.waitSignal(spine.clicked):
        QTest.keyClick(spine, key)


def test_a_spine_cuts_no_title_that_has_room_in_two_lines(qtbot: QtBot) -> None:
    spine = Spine()
    qtbot.addWidget(spine)
    spine.show_document(Document(id="d", title="The wreck", text="x"), "D")
    spine.resize(spine.sizeHint().width(), 320)
    assert spine.title_lines() == (spine.font(), ("The wreck",))
    title = "The wreck of the ferry Alba off the island of Skerra on Monday"
    spine.show_document(Document(id="d", title=title, text="x"), "D")
    font, lines = spine.title_lines()
    assert len(lines) == 2 and " ".join(lines) == title
    assert title in spine.toolTip() and title in spine.accessibleName(), "said whole where it is cut"
    assert 2 * QFontMetrics(font).height() <= spine.width() and font.pointSizeF() < spine.font().pointSizeF()
    spine.resize(spine.width(), 110)
    assert spine.title_lines()[1][-1].endswith("…"), "what has no room is cut"


class TestGutter:
    def _gutter(self, qtbot: QtBot, *links: Link) -> RibbonGutter:
        first, second = _column(qtbot, DocumentMarks()), _column(qtbot, DocumentMarks())
        gutter = RibbonGutter(first, second, lambda link: "a link")
        qtbot.addWidget(gutter)
        gutter.resize(46, 400)
        gutter.show_links(links, ("A", "B"))
        gutter.show()
        return gutter

    def _link(self, left: int, right: int, similarity: float = 0.5, finding_id: str = "s") -> Link:
        spans = [Span(_start(number), _start(number + 1) - 1) for number in (left, right)]
        return Link(Place("a", spans[0]), Place("b", spans[1]), similarity, FindingKind.SIMILAR, finding_id)

    def test_a_ribbon_joins_both_ends(self, qtbot: QtBot) -> None:
        gutter = self._gutter(qtbot, self._link(1, 2))
        image = gutter.grab().toImage()
        for x, column, number in ((1, gutter.first, 1), (44, gutter.second, 2)):
            middle = sum(column.text.vertical(Span(_start(number), _start(number + 1) - 1))) / 2
            assert image.pixelColor(x, round(middle) + gutter.head()).name() == LIGHT.similar.fill.name()

    def test_ends_out_of_sight_become_stubs_and_counts(self, qtbot: QtBot) -> None:
        gutter = self._gutter(qtbot, self._link(1, 30), self._link(40, 55), self._link(2, 3))
        picture = gutter.picture()
        assert [len(picture.ribbons), len(picture.stubs), picture.below] == [1, 1, 1]
        gutter.second.scroll_to(10_000)
        assert [(stub.at_first, stub.upwards) for stub in gutter.picture().stubs] == [
            (True, True),
            (False, False),
            (True, True),
        ]

    def test_a_click_tells_the_link_and_the_nearer_end(self, qtbot: QtBot) -> None:
        link = self._link(1, 1)
        gutter = self._gutter(qtbot, link)
        y = round(sum(gutter.first.text.vertical(link.left.span)) / 2) + gutter.head()
        for x, place in ((5, link.left), (40, link.right)):
            with qtbot.waitSignal(gutter.link_clicked) as clicked:
                QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPointF(x, y).toPoint())
            assert clicked.args == [link, place]

    def test_dismissed_links_are_not_drawn(self, qtbot: QtBot) -> None:
        link = Link(Place("a", Span(0, 9)), Place("b", Span(0, 9)), 0.5, FindingKind.SIMILAR, "s", dismissed=True)
        assert self._gutter(qtbot, link).picture().ribbons == ()

    def test_a_link_made_by_hand_has_a_pin_and_is_never_left_out(self, qtbot: QtBot) -> None:
        weak = [replace(self._link(1, 1, 0.05), by_hand=by_hand) for by_hand in (False, True)]
        without, with_pin = (self._gutter(qtbot, link).grab().toImage() for link in weak)
        assert without != with_pin
        more = [self._link(1, 1, 0.5, f"s{number}") for number in range(50)]
        ribbons = self._gutter(qtbot, weak[1], *more).picture().ribbons
        assert len(ribbons) == 40
        assert weak[1] in [ends.link for ends in ribbons]

    def test_it_has_a_name(self, qtbot: QtBot) -> None:
        gutter = self._gutter(qtbot, self._link(1, 1))
        assert gutter.accessibleName() == "Links between A and B"
        assert gutter.accessibleDescription() == "1 link"


class TestInvitation:
    def test_three_ways_in(self, qtbot: QtBot) -> None:
        page = EmptyPage()
        qtbot.addWidget(page)
        for button, signal in (
            (page.sample, page.sample_requested),
            (page.add, page.add_requested),
            (page.paste, page.paste_requested),
        ):
            with qtbot.waitSignal(signal):
                button.click()

    def test_recent_projects_are_offered_by_name(self, qtbot: QtBot) -> None:
        page = EmptyPage()
        qtbot.addWidget(page)
        page.set_recent([Path("/work & play/Ferry.synoptic"), Path("/x/B & C.synoptic")])
        buttons = page.findChildren(QToolButton)
        assert [button.text() for button in buttons] == ["Ferry", "B && C"]
        with qtbot.waitSignal(page.open_requested) as opened:
            buttons[0].click()
        assert opened.args == [Path("/work & play/Ferry.synoptic")]
        assert all(button.accessibleName() for button in buttons)

    def test_what_is_set_by_number_is_what_it_is_called(self, qtbot: QtBot) -> None:
        page = EmptyPage()
        qtbot.addWidget(page)
        page.set_recent([Path("/x/A.synoptic")])
        page.set_pictured()
        (recent,) = page.findChildren(QToolButton)
        assert page.focusPolicy() is Qt.FocusPolicy.NoFocus
        assert recent.focusPolicy() is Qt.FocusPolicy.StrongFocus
        assert recent.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        assert recent.cursor().shape() is Qt.CursorShape.PointingHandCursor
        assert {label.textFormat() for label in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
        page.set_recent([])
        assert page._page.recent.count() == 0


def test_the_signs_of_the_invitation_are_as_large_as_its_letters(qtbot):
    page = EmptyPage()
    qtbot.addWidget(page)
    font = page.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    page.setFont(font)
    page.set_pictured()
    assert page.sample.iconSize().height() == page.fontMetrics().height()


def test_the_invitation_cuts_no_button_in_a_narrow_window(qtbot):
    page = EmptyPage()
    qtbot.addWidget(page)
    buttons = (page.sample, page.add, page.paste)
    for width in (330, 430, 900):
        page.resize(width, 420)
        page.show()
        qtbot.wait(1)
        for button in buttons:
            assert button.width() >= button.sizeHint().width(), (width, button.text())
    assert len({button.y() for button in buttons}) == 1, "wide enough to stand side by side"
