"""The article as it was before cleaning, with every mend marked; for reading only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextEdit, QVBoxLayout, QWidget

from desktop.model import Document
from desktop.ui import cleanup_wording
from desktop.ui.controls.dialog_buttons import dialog_buttons
from desktop.ui.controls.long_words import suit_wrapping
from desktop.ui.layout import give_size
from desktop.ui.theme import Theme, theme_for


class OriginalDialog(QDialog):
    """Shows `document.source_text`: what was taken out struck through, what was put in underlined, and a "¶" where a
    line break was taken out."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Original of “{title}”").format(title=document.title))
        give_size(self, 720, 560)
        legend = QLabel(
            self.tr("Struck through: taken out. Underlined: put in. ¶ is a line break that was taken out.")
            if document.cleanups
            else self.tr("Nothing was cleaned: this is the text that is compared.")
        )
        legend.setWordWrap(True)
        self.text = QTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Original text"))
        self.text.setTabChangesFocus(True)
        suit_wrapping(self.text, document.source_text)
        _fill(self.text, document, theme_for(self.palette()))
        summary = QLabel(cleanup_wording.cleaned_summary(document))
        summary.setWordWrap(True)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (legend, self.text, summary, buttons):
            layout.addWidget(widget)
        summary.setVisible(bool(summary.text()))


def marked_pieces(document: Document) -> Iterator[tuple[str, str]]:
    """The original in pieces, in order: ("kept" | "removed" | "inserted", text). The kept and the removed pieces,
    without the signs for line breaks, make up the original. Mends that overlap an earlier one add nothing."""
    source = document.source_text
    at = 0
    for cleanup in sorted(document.cleanups, key=lambda cleanup: cleanup.place):
        start, end = cleanup.place.start, cleanup.place.end
        if start < at or end > len(source):
            continue
        if start > at:
            yield "kept", source[at:start]
        if end > start:
            yield "removed", source[start:end].replace("\n", "¶\n")
        if cleanup.inserted.strip():
            yield "inserted", cleanup.inserted
        at = end
    if at < len(source):
        yield "kept", source[at:]


def _fill(view: QTextEdit, document: Document, theme: Theme) -> None:
    removed = QTextCharFormat()
    removed.setFontStrikeOut(True)
    removed.setBackground(theme.repeat.fill)
    inserted = QTextCharFormat()
    inserted.setFontUnderline(True)
    inserted.setBackground(theme.similar.fill)
    _write(view, marked_pieces(document), {"kept": QTextCharFormat(), "removed": removed, "inserted": inserted})


def _write(view: QTextEdit, pieces: Iterable[tuple[str, str]], formats: dict[str, QTextCharFormat]) -> None:
    cursor = QTextCursor(view.document())
    cursor.beginEditBlock()
    for sort, text in pieces:
        cursor.insertText(text, formats[sort])
    cursor.endEditBlock()
    view.moveCursor(QTextCursor.MoveOperation.Start)
