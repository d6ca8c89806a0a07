"""Adding an article from the clipboard or by typing it in."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import wording


class PasteDialog(QDialog):
    """Asks for the text of an article and, if wanted, its title. `title()` is "" when the first line shall do."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste Article"))
        self.resize(640, 460)
        self._title = QLineEdit()
        self._title.setPlaceholderText(self.tr("Taken from the first line when left empty"))
        self._title.setAccessibleName(self.tr("Title of the article"))
        self._text = QPlainTextEdit(text)
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(self.tr("Paste or type the article here."))
        self._text.setAccessibleName(self.tr("Text of the article"))
        self._words = QLabel()
        form = QFormLayout()
        form.addRow(self.tr("&Title"), self._title)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._add = self._buttons.addButton(self.tr("&Add Article"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._add.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._text, 1)
        column.addWidget(self._words)
        column.addWidget(self._buttons)
        self._text.textChanged.connect(self._count)
        self._count()
        self._text.setFocus()

    def text(self) -> str:
        return self._text.toPlainText()

    def title(self) -> str:
        return self._title.text().strip()

    def _count(self) -> None:
        words = len(self.text().split())
        self._words.setText(wording.words(words))
        self._add.setEnabled(words > 0)
