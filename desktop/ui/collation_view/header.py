"""The head of a column: letter, title, where the article comes from, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.model import CleanupKind, Document
from desktop.ui import cleanup_wording, wording
from desktop.ui.collation_view.badge import LetterBadge
from desktop.ui.icons import Glyph, glyph_icon
from desktop.ui.theme import theme_for


class ElidedLine(QWidget):
    """One line of plain text that gives way where it does not fit: a `lead` in its middle, the rest at its end."""

    def __init__(self, parent: QWidget | None = None, *, bold: bool = False, muted: bool = False, scale: float = 1.0):
        super().__init__(parent)
        self._lead = self._text = ""
        self._bold, self._muted, self._scale = bold, muted, scale
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, lead: str = "") -> None:
        """`lead` stands before the text."""
        if (text, lead) != (self._text, self._lead):
            self._text, self._lead = text, lead
            self.update()

    @property
    def text(self) -> str:
        """The whole line."""
        return self._lead + self._text

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._line_font())
        return QSize(metrics.horizontalAdvance(self.text), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self)
        font = self._line_font()
        painter.setFont(font)
        painter.setPen(theme.muted if self._muted else theme.text)
        metrics = QFontMetrics(font)
        room = max(metrics.averageCharWidth() * 10, self.width() - metrics.horizontalAdvance(self._text) - 2)
        lead = metrics.elidedText(self._lead, Qt.TextElideMode.ElideMiddle, room)
        shown = metrics.elidedText(lead + self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def _line_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * self._scale)
        font.setBold(self._bold)
        return font


class ColumnHeader(QWidget):
    """Signals: `move_asked(int)` by so many places; `remove_asked()`; `original_asked()` show the text as it came;
    `pin_asked(bool)` keep the column open, or no longer; `best_asked()` show the best there is for a sentence without
    a counterpart; `cleanup_asked(CleanupKind, bool)` switch a kind of clean-up on or off; `menu_filling(QMenu)` whoever
    can do more with the article puts it in."""

    move_asked = Signal(int)
    remove_asked = Signal()
    original_asked = Signal()
    pin_asked = Signal(bool)
    best_asked = Signal()
    cleanup_asked = Signal(object, bool)
    menu_filling = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._first = self._last = True
        self._hint = ""
        self._best = False
        self._source = ("", "")
        self.badge = LetterBadge()
        self.title = ElidedLine(bold=True)
        self.source = ElidedLine(muted=True, scale=0.88)
        self.pin_button = QToolButton()
        self.pin_button.setAutoRaise(True)
        self.pin_button.setMinimumSize(24, 24)
        self.pin_button.setVisible(False)
        self.pin_button.clicked.connect(lambda: self.pin_asked.emit(False))
        self.menu_button = QToolButton()
        self.menu_button.setAutoRaise(True)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.menu_button.setMinimumSize(24, 24)
        self.menu = QMenu(self.menu_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu_button.setMenu(self.menu)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.title)
        lines.addWidget(self.source)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 2, 4)
        row.setSpacing(6)
        row.addWidget(self.badge)
        row.addLayout(lines, 1)
        row.addWidget(self.pin_button)
        row.addWidget(self.menu_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._set_icon()

    def show_document(self, document: Document, letters: str, *, first: bool, last: bool) -> None:
        """`first` and `last` say whether the article stands at an end of the project's order."""
        self._document, self._first, self._last = document, first, last
        self.badge.set_letters(letters)
        self.title.set_text(document.title)
        count = len(document.text.split())
        parts = [wording.article_source(document), wording.words(count)]
        if cleanup_wording.mended(document):
            parts.append(self.tr("cleaned"))
        self._source = ("".join(f" · {part}" for part in parts[1:]), parts[0])
        self.set_hint(self._hint, best=self._best)
        lines = [
            document.title,
            wording.provenance(document),
            document.path or wording.article_source(document),
            cleanup_wording.cleaned_summary(document),
        ]
        tip = wording.plain_tool_tip(line for line in lines if line)
        for part in (self, self.title, self.source):
            part.setToolTip(tip)
        self.pin_button.setToolTip(self.tr("Pinned: this article stays open. Click to unpin it"))
        self.pin_button.setAccessibleName(self.tr("Unpin article {letter}").format(letter=letters))
        self.menu_button.setToolTip(self.tr("What can be done with article {letter}").format(letter=letters))
        self.menu_button.setAccessibleName(self.tr("Menu of article {letter}").format(letter=letters))
        self.setAccessibleName(
            self.tr("Article {letter}, {title}, {source}").format(
                letter=letters, title=document.title, source=", ".join(parts)
            )
        )

    @property
    def hint(self) -> str:
        """What is said in place of the source, "" for nothing."""
        return self._hint

    def set_pinned(self, pinned: bool) -> None:
        """A pin stands in the head of a column that stays open."""
        self.pin_button.setVisible(pinned)

    def set_hint(self, hint: str, *, best: bool = False) -> None:
        """Say something in place of the source, for as long as it holds; "" shows the source again. `best`: the menu
        offers to show the best there is."""
        self._hint, self._best = hint, best
        self.source.set_text(hint) if hint else self.source.set_text(*self._source)

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._set_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_for(self.palette())
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.window)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.border)
        painter.end()

    def _set_icon(self) -> None:
        side = max(16, self.fontMetrics().height())
        for button, glyph in ((self.menu_button, Glyph.MENU), (self.pin_button, Glyph.PIN)):
            button.setIconSize(QSize(side, side))
            button.setIcon(glyph_icon(glyph, theme_for(self.palette()).text))

    def _fill_menu(self) -> None:
        self.menu.clear()
        document = self._document
        if document is None:
            return
        if self._best:
            self.menu.addAction(self.tr("Show &Best Anyway"), self.best_asked.emit)
            self.menu.addSeparator()
        pin = self.menu.addAction(self.tr("&Pin Article"))
        pin.setCheckable(True)
        pin.setChecked(not self.pin_button.isHidden())
        pin.toggled.connect(self.pin_asked)
        self.menu.addAction(self.tr("Move &Left"), lambda: self.move_asked.emit(-1)).setEnabled(not self._first)
        self.menu.addAction(self.tr("Move &Right"), lambda: self.move_asked.emit(1)).setEnabled(not self._last)
        self.menu.addSeparator()
        counts = cleanup_wording.cleanup_counts(document)
        cleaning = self.menu.addMenu(self.tr("&Clean-Up"))
        for kind in CleanupKind:
            if kind in counts or kind in document.withheld:
                self._add_cleanup(cleaning, kind, counts.get(kind, 0), kind not in document.withheld)
        cleaning.setEnabled(not cleaning.isEmpty())
        self.menu.addAction(self.tr("&Show Original…"), self.original_asked.emit)
        self.menu.addSeparator()
        self.menu_filling.emit(self.menu)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Remove &Article"), self.remove_asked.emit)

    def _add_cleanup(self, menu: QMenu, kind: CleanupKind, count: int, on: bool) -> None:
        name = cleanup_wording.cleanup_action(kind)
        if on:
            name = self.tr("{name} ({made})").format(name=name, made=cleanup_wording.cleanup_name(kind, count))
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(on)
        action.toggled.connect(lambda checked, kind=kind: self.cleanup_asked.emit(kind, checked))
