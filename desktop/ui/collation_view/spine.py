"""An article that is not open: a narrow strip with its letter, its title on end, and where its marks are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.model import Document, Span
from desktop.ui import wording
from desktop.ui.collation_view.badge import paint_badge
from desktop.ui.collation_view.column import ruler_marks
from desktop.ui.collation_view.marks import DocumentMarks
from desktop.ui.collation_view.ruler import WIDTH as RULER_WIDTH
from desktop.ui.collation_view.ruler import OverviewRuler, RulerMark
from desktop.ui.key_names import with_keys
from desktop.ui.theme import theme_for

_SMALLEST = 0.6
"""Of the letters around: what a title in two lines is set in at least."""


class Spine(QAbstractButton):
    """A button: a click, Enter or Space opens the article (`clicked`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._letters = ""
        self._title = ""
        self._marked: tuple[Document | None, DocumentMarks, tuple[Span, ...]] | None = None
        self.ruler = OverviewRuler(self)
        self.ruler.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_document(self, document: Document, letters: str) -> None:
        if (document, letters) == (self._document, self._letters):
            return
        self._document, self._letters, self._title = document, letters, document.title
        lines = [document.title, wording.article_source(document), self.tr("Click to open beside the others")]
        self.setToolTip(wording.plain_tool_tip(lines))
        self.setAccessibleName(
            self.tr("Article {letter}, {title}, not open").format(letter=letters, title=document.title)
        )
        self.setAccessibleDescription(with_keys(self.tr("Press {Enter} to open it as a column")))
        self.updateGeometry()
        self.update()

    def show_whole(self, count: int) -> None:
        """Not one article but all of them, of which there are `count`: a click leads back to them."""
        self._letters, self._title = wording.number(count), self.tr("Overview of all articles")
        self.setToolTip(self.tr("Back to the overview of all articles"))
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self.toolTip())
        self.ruler.hide()
        self.updateGeometry()
        self.update()

    def show_marks(self, marks: DocumentMarks, hits: tuple[Span, ...]) -> None:
        """The marks and the hits of the article shown; nothing is painted anew where they are the same."""
        shown = (self._document, marks, hits)
        if self._document is not None and shown != self._marked:
            self._marked = shown
            self.ruler.set_marks_later(partial(spine_marks, self._document, marks, hits))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(max(40, metrics.height() + RULER_WIDTH + 12, round(self._badge_width()) + 8), 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 60)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        top = round(self._head())
        self.ruler.setGeometry(self.width() - RULER_WIDTH - 1, top, RULER_WIDTH, max(0, self.height() - top - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.selected_row if self.underMouse() else theme.window)
        painter.setPen(QPen(theme.border, 1))
        painter.drawLine(0, 0, 0, self.height())
        side = QFontMetrics(self.font()).height() + 4.0
        badge = QRectF((self.width() - self._badge_width()) / 2, 6, self._badge_width(), side)
        paint_badge(painter, badge, self._letters, self.font(), theme)
        self._paint_title(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def enterEvent(self, event) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event) -> None:
        super().leaveEvent(event)
        self.update()

    def _paint_title(self, painter: QPainter) -> None:
        """Read from the top down, as on the back of a book."""
        font, lines = self.title_lines()
        height = QFontMetrics(font).height()
        painter.save()
        painter.setFont(font)
        painter.setPen(theme_for(self.palette()).text)
        painter.translate((self.width() - RULER_WIDTH) / 2 + 1, self._head() + 4)
        painter.rotate(90)
        # Not clipped: a line that fits by whole pixels can be wider by a part of one when it is painted on end.
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        for at, line in enumerate(lines):
            place = QRectF(0, height * (at - len(lines) / 2), self._title_room(), height)
            painter.drawText(place, flags, line)
        painter.restore()

    def title_lines(self) -> tuple[QFont, tuple[str, ...]]:
        """The title as it is painted: in one line, or, where it would be cut there, in two of smaller letters that
        have the same room across."""
        room, whole = self._title_room(), QFontMetrics(self.font())
        if whole.horizontalAdvance(self._title) <= room:
            return self.font(), (self._title,)
        font = QFont(self.font())
        across = (self.width() - RULER_WIDTH - 2) / 2
        font.setPointSizeF(font.pointSizeF() * min(1.0, max(_SMALLEST, across / whole.height())))
        metrics = QFontMetrics(font)
        first, rest = "", self._title.split(" ")
        while rest and metrics.horizontalAdvance(longer := f"{first} {rest[0]}".strip()) <= room:
            first = longer
            rest.pop(0)
        lines = (line for line in (first, " ".join(rest)) if line)
        return font, tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)

    def _title_room(self) -> int:
        """Pixels that a line of the title has, from below the letter to the lower end."""
        return max(0, round(self.height() - self._head() - 8))

    def _badge_width(self) -> float:
        metrics = QFontMetrics(self.font())
        return max(metrics.height() + 4.0, metrics.horizontalAdvance(self._letters) + 12.0)

    def _head(self) -> float:
        return QFontMetrics(self.font()).height() + 16.0


def spine_marks(document: Document, marks: DocumentMarks, hits: Sequence[Span]) -> list[RulerMark]:
    """The marks and the hits of an article that is not laid out: where they are by its letters."""
    length = max(1, len(document.text))

    def share(span: Span) -> tuple[float, float]:
        return span.start / length, span.end / length

    return [*ruler_marks(marks, share), *(RulerMark(*share(hit), None) for hit in hits)]
