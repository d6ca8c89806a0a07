"""One article's text: read-only, with its marks painted under and over the words of the visible part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from math import ceil, floor

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from desktop.model import Document, Span
from desktop.ui.collation_view.geometry import TextGeometry
from desktop.ui.collation_view.mark_painter import paint_over_text, paint_under_text
from desktop.ui.collation_view.marks import DocumentMarks, NumberBox
from desktop.ui.collation_view.positions import Positions, display_text
from desktop.ui.controls.long_words import wrapping
from desktop.ui.theme import theme_for

_LINE_HEIGHT = 108  # per cent of the font's own line, which is generous in the reading font
_BESIDE = 12  # pixels that a mark may reach above or below its lines


class ArticleText(QTextEdit):
    """Shows `Document.text` and answers in its code points.

    Signals: `place_clicked(int)` the character under a plain click; `number_clicked(str)` the finding of a number
    box; `stepped(int)` Up (-1) or Down (+1); `laid_out()` whenever rectangles may have moved, once for `laying_out()`;
    `menu_asked(QPoint, int)` the place on the screen and the character there; `zoom_asked(int)` larger (1) or smaller
    (-1); `focused()` when the keyboard comes here.
    """

    place_clicked = Signal(int)
    number_clicked = Signal(str)
    stepped = Signal(int)
    laid_out = Signal()
    menu_asked = Signal(object, int)
    zoom_asked = Signal(int)
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # the window takes what is dropped
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the ruler is the scroll bar
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setViewportMargins(0, 0, 2, 0)
        self.document().setDocumentMargin(5)
        self._text = ""
        self._positions = Positions("")
        self._geometry = TextGeometry(self.document(), self._positions)
        self._marks = DocumentMarks()
        self._headings: tuple[Span, ...] = ()
        self._current: tuple[Span, ...] = ()
        self._hits: tuple[Span, ...] = ()
        self._pressed: QPointF | None = None
        self._picking = False
        self._settling = 0
        self._version = 0  # of what is laid out: text, font, headings
        self._laid: tuple[object, ...] = ()
        self.document().documentLayout().documentSizeChanged.connect(self._layout_changed)

    # --- what is shown

    def show_document(self, document: Document, font: QFont) -> None:
        """Take another text; the marks of the former are dropped."""
        with self.laying_out():
            self._take(document, font)

    def _take(self, document: Document, font: QFont) -> None:
        self._text = document.text
        self._positions = Positions(document.text)
        self._geometry = TextGeometry(self.document(), self._positions)
        self._marks, self._headings, self._current, self._hits = DocumentMarks(), (), (), ()
        option = QTextOption()
        option.setWrapMode(wrapping(document.text))
        self.document().setDefaultTextOption(option)
        self.document().setDefaultFont(font)
        self.setPlainText(display_text(document.text))
        self._format_blocks(font)

    def set_reading_font(self, font: QFont) -> None:
        """Take another font; the first line in view stays the first one."""
        top = self.top_code_point() if self.offset() else 0
        with self.laying_out():
            self.document().setDefaultFont(font)
            self._format_blocks(font)
            self._geometry.forget()
            self.scroll_to_line(top)

    def set_marks(self, marks: DocumentMarks) -> None:
        if marks == self._marks:
            return
        before, self._marks = self._marks, marks
        if marks.headings != self._headings:
            former, self._headings = self._headings, marks.headings
            with self.laying_out():
                self._format_headings(former)
            return
        changed = {mark.span for mark in {*before.fills} ^ {*marks.fills}} | {
            box.span for box in {*before.boxes} ^ {*marks.boxes}
        }
        self._update_lines(changed)

    def _update_lines(self, spans: Iterable[Span]) -> None:
        """Have those visible lines painted anew on which a mark comes or goes, with room for its badge."""
        if not self.isVisible():
            return  # where a line stands is not worth laying a closed article out
        view = self.viewport().rect()
        for span in spans:
            top, bottom = self.vertical(span)
            lines = QRect(0, floor(top) - _BESIDE, view.width(), ceil(bottom - top) + 2 * _BESIDE)
            if lines.intersects(view):
                self.viewport().update(lines)

    def set_current(self, spans: tuple[Span, ...]) -> None:
        """The stretches underlined and bracketed: the selected sentence, or its counterparts."""
        if spans != self._current:
            self._current = spans
            self.viewport().update()

    def set_hits(self, spans: tuple[Span, ...]) -> None:
        """What a search found, in text order."""
        if spans != self._hits:
            self._hits = spans
            self.viewport().update()

    @property
    def plain(self) -> str:
        """The article's text."""
        return self._text

    @property
    def hits(self) -> tuple[Span, ...]:
        return self._hits

    def set_picking(self, picking: bool) -> None:
        """While a sentence is to be picked, the pointer is a cross and a number is a part of its sentence."""
        self._picking = picking
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if picking else Qt.CursorShape.IBeamCursor)

    @property
    def marks(self) -> DocumentMarks:
        return self._marks

    @property
    def current(self) -> tuple[Span, ...]:
        return self._current

    # --- where things are

    def vertical(self, span: Span) -> tuple[float, float]:
        """Top and bottom of the span in viewport coordinates (pixels, also above and below what is visible)."""
        top, bottom = self._geometry.vertical(span)
        return top - self.offset(), bottom - self.offset()

    def line_at(self, code_point: int) -> tuple[float, float]:
        top, bottom = self._geometry.line_at(code_point)
        return top - self.offset(), bottom - self.offset()

    def extent(self, span: Span) -> tuple[float, float]:
        """Top and bottom of the span in pixels from the start of the text, wherever it is scrolled to."""
        return self._geometry.vertical(span)

    def rects(self, span: Span) -> tuple[QRectF, ...]:
        """The span's lines in viewport coordinates."""
        return tuple(rect.translated(0, -self.offset()) for rect in self._geometry.rects(span))

    def offset(self) -> int:
        """How many pixels are scrolled away above."""
        return self.verticalScrollBar().value()

    def content_height(self) -> float:
        return self.document().size().height()

    def code_point_at(self, point: QPointF) -> int:
        """The character under a point of the viewport, or the nearest."""
        return self._geometry.code_point_at(point + QPointF(0, self.offset()))

    def top_code_point(self) -> int:
        return self.code_point_at(QPointF(8, 1))

    @property
    def settling(self) -> bool:
        """Whether the text is being laid out anew: the scroll bar then moves without a person's doing."""
        return self._settling > 0

    @contextmanager
    def laying_out(self) -> Iterator[None]:
        """Text, font and width may change meanwhile; if one did, `laid_out` is sent once, at the end of the outermost.
        Whoever answers it asks for the height of the whole text, which at a passing width is work for nothing."""
        self._settling += 1
        try:
            yield
        finally:
            self._settling -= 1
            laid = (self._version, self.viewport().size())
            if not self._settling and laid != self._laid:  # a column that is only shown again keeps what was measured
                self._laid = laid
                self._layout_changed()

    def scroll_to_line(self, code_point: int) -> None:
        """Bring the character's line to the top."""
        self.verticalScrollBar().setValue(round(self._geometry.line_at(code_point)[0]))

    def visible_span(self) -> Span:
        """From the first to the last character in the viewport."""
        view = self.viewport().rect()
        first = self.code_point_at(QPointF(0, view.top()))
        last = self.code_point_at(QPointF(view.right(), view.bottom() + 1.0))
        return Span(min(first, last), min(max(first, last) + 1, len(self._text)))

    def selected_span(self) -> Span | None:
        """The text a person has selected, None when nothing is."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self._positions.code_points(cursor.selectionStart())
        end = self._positions.code_points(cursor.selectionEnd())
        return Span(start, end) if start < end else None

    def box_at(self, point: QPointF) -> NumberBox | None:
        """The number box under a point of the viewport."""
        for box in self._marks.boxes:
            if any(rect.adjusted(-3, -3, 3, 3).contains(point) for rect in self.rects(box.span)):
                return box
        return None

    # --- events

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        visible = self.visible_span()
        area = QRectF(event.rect()).translated(0, self.offset())
        painter = QPainter(self.viewport())
        painter.translate(0, -self.offset())
        paint_under_text(painter, area, self._geometry, self._marks, self._hits, visible, theme)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(0, -self.offset())
        paint_over_text(painter, area, self._geometry, self._marks, self._current, visible, theme)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # A text that never had its width yet keeps no line: looking for it would lay all out at a passing one.
        stood = self._laid[:1] == (self._version,)
        top = self.top_code_point() if stood and self.offset() else 0
        with self.laying_out():
            super().resizeEvent(event)
            self._geometry.forget()
            if top and event.size().width() != event.oldSize().width():
                self.scroll_to_line(top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or self.textCursor().hasSelection() or not self._text:
            return
        moved = (event.position() - pressed).manhattanLength()
        if moved >= QApplication.startDragDistance():
            return
        box = self.box_at(event.position())
        if box is not None and not self._picking:
            self.number_clicked.emit(box.finding_id)
        else:
            self.place_clicked.emit(self.code_point_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_asked.emit(event.globalPos(), self.code_point_at(QPointF(event.pos())))
            return
        spans = self._current or (self.visible_span(),)
        top = min(max(self.line_at(spans[0].start)[1], 8.0), self.viewport().height() - 8.0)
        self.menu_asked.emit(self.viewport().mapToGlobal(QPointF(8, top).toPoint()), spans[0].start)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_asked.emit(1 if turned > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The article's own characters: Qt would have folded some."""
        data = QMimeData()
        span = self.selected_span()
        data.setText(span.of(self._text).encode("utf-8", "replace").decode() if span else "")
        return data

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    # --- inside

    def _layout_changed(self, *_: object) -> None:
        self._geometry.forget()
        if self.settling:
            return
        self.viewport().update()
        self.laid_out.emit()

    def _format_blocks(self, font: QFont) -> None:
        self._version += 1
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spaced.setBottomMargin(font.pointSizeF() * 0.85)
        cursor.setBlockFormat(spaced)
        gap = QTextBlockFormat()  # the blank line between two paragraphs: their margin is gap enough
        gap.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block = self.document().begin()
        while block.isValid():
            if block.length() <= 1:
                cursor.setPosition(block.position())
                cursor.setBlockFormat(gap)
            block = block.next()
        cursor.endEditBlock()

    def _format_headings(self, former: tuple[Span, ...]) -> None:
        """Nothing but the headings is touched: what is gets laid out anew."""
        self._version += 1
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        for spans, style in ((former, QTextCharFormat()), (self._headings, bold)):
            for heading in spans:
                cursor.setPosition(self._positions.units(heading.start))
                cursor.setPosition(self._positions.units(heading.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(style)
        cursor.endEditBlock()
