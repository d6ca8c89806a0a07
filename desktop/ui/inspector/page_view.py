"""Shows a page of the inspector: read-only text with links to follow and numbers in boxes."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLine,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.ui.controls.long_words import suit_wrapping
from desktop.ui.inspector.content import Look, Page, Piece, Role
from desktop.ui.theme import Theme, theme_for

_LEAST_LINES = 4
_BOXED = QTextFormat.Property.UserProperty + 1


class PageView(QTextBrowser):
    """`followed(href)`: a person followed a link of the page. Nothing is ever loaded."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = Page()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))

    def sizeHint(self) -> QSize:
        """Little: it takes what room is left, and scrolls; it never pushes what stands below it out of sight."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * _LEAST_LINES)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def show_page(self, page: Page, *, keep_place: bool = False) -> None:
        """`keep_place` leaves the scroll bar where it is: the same thing, told anew; what is selected stays so when the
        page says nothing new."""
        if keep_place and page == self._page:
            return
        self._page = page
        if keep_place:
            self._write_again()
        else:
            self._write()
            self.verticalScrollBar().setValue(0)

    def show_link(self, href: str) -> None:
        """Scroll until the block with this link is seen; nothing without one."""
        number = next(
            (at for at, block in enumerate(self._page.blocks) if any(piece.href == href for piece in block.pieces)), -1
        )
        if number >= 0:
            cursor = QTextCursor(self.document().findBlockByNumber(number))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def loadResource(self, kind: int, name: QUrl | str):
        """Nothing: an article's words can never make the program read a file or a page."""
        return

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write_again()

    def event(self, event: QEvent) -> bool:
        """Single letters are the judgement keys here; a browser would claim them for typing that it does not do."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and event.text().isalpha()
        ):
            event.ignore()
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme_for(self.palette()).numbers.line, 1.2))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        block = self.document().begin()
        while block.isValid():
            for box in _boxes(block):
                painter.drawRoundedRect(box, 3, 3)
            block = block.next()
        painter.end()

    def _write_again(self) -> None:
        at = self.verticalScrollBar().value()
        self._write()
        self.verticalScrollBar().setValue(at)

    def _write(self) -> None:
        theme = theme_for(self.palette())
        document = self.document()
        document.clear()
        suit_wrapping(self, *(block.text for block in self._page.blocks))
        document.setDefaultFont(self.font())
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, block in enumerate(self._page.blocks):
            layout = QTextBlockFormat()
            spacing = self.fontMetrics().height() * (0.7 if block.role is Role.SECTION else 0.3)
            layout.setTopMargin(0 if number == 0 else spacing)
            if number == 0:
                cursor.setBlockFormat(layout)
            else:
                cursor.insertBlock(layout)
            for piece in block.pieces:
                cursor.insertText(piece.text.replace("\n", "\u2028"), _format(piece, theme))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # else it went along to the end, and the view with it


def _format(piece: Piece, theme: Theme) -> QTextCharFormat:
    held = QTextCharFormat()
    held.setForeground(theme.muted if Look.MUTED in piece.looks else theme.text)
    if piece.looks & {Look.STRONG, Look.ONLY_HERE}:
        held.setFontWeight(QFont.Weight.Bold)
    if Look.ONLY_HERE in piece.looks:
        held.setFontUnderline(True)
    if Look.NUMBER in piece.looks:
        held.setBackground(theme.numbers.fill)
        held.setProperty(_BOXED, True)
    if Look.LINK in piece.looks:
        held.setAnchor(True)
        held.setAnchorHref(piece.href)
        held.setForeground(theme.focus)
        held.setFontUnderline(Look.STRONG not in piece.looks)
    return held


def _boxes(block: QTextBlock) -> list[QRectF]:
    """A box for each line's part of each number of the block, in the document's coordinates."""
    boxes = []
    layout = block.layout()
    corner = layout.position()
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        walk += 1
        if not fragment.charFormat().hasProperty(_BOXED):
            continue
        start = fragment.position() - block.position()
        end = start + fragment.length()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = _x(line, first), _x(line, last)
                boxes.append(QRectF(corner.x() + left - 1, corner.y() + line.y(), right - left + 2, line.height()))
    return boxes


def _x(line: QTextLine, position: int) -> float:
    """PySide returns the position it used along with the x."""
    return cast(tuple[float, int], line.cursorToX(position))[0]
