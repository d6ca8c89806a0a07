"""An article as it came, before any clean-up, with what the clean-up did to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.model import Document
from desktop.ui import wording
from desktop.ui.collation_view.positions import display_text


class OriginalDialog(QDialog):
    """Does not block the window; deletes itself when closed."""

    def __init__(self, document: Document, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("As it came: {title}").format(title=document.title))
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setText(wording.cleaned_summary(document) or self.tr("Nothing was cleaned in this article."))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(font)
        self.text.setPlainText(display_text(document.source_text.replace("\r\n", "\n")))
        self.text.setAccessibleName(self.tr("Original text of {title}").format(title=document.title))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.resize(720, 560)
