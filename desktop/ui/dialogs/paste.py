"""Adding an article from the clipboard or by typing it in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.session.articles import Brought
from desktop.session.previews import Preview
from desktop.ui import wording
from desktop.ui.controls.choice_box import ChoiceBox
from desktop.ui.controls.dialog_buttons import dialog_buttons
from desktop.ui.controls.long_words import PlainField
from desktop.ui.key_names import with_keys
from desktop.ui.layout import give_size


class PasteDialog(QDialog):
    """Asks for the text of an article and, if wanted, its title. `title()` is "" when the first line shall do.

    `text` is the plain text; `offer` adds what was found in the formatted one, for the person to choose from.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, waiting: bool = False) -> None:
        """`waiting`: a formatted text is being read, and `offer` will bring it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste Article"))
        give_size(self, 640, 460)
        self._offers: list[Brought | None] = []
        self._plain = text
        self._title = QLineEdit()
        self._title.setPlaceholderText(self.tr("Taken from the first line when left empty"))
        self._title.setAccessibleName(self.tr("Title of the article"))
        self._text = PlainField()
        self._text.setPlainText(text)
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(with_keys(self.tr("Paste or type the article here ({Ctrl+Enter} adds it).")))
        self._text.setAccessibleName(self.tr("Text of the article"))
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(self.tr("Which text of the clipboard"))
        self.choice.addItem(self.tr("Reading the formatted text…"))
        self.choice.setEnabled(False)
        self._words = QLabel()
        form = QFormLayout()
        form.addRow(self.tr("&Title"), self._title)
        form.addRow(self.tr("Te&xt"), self.choice)
        form.setRowVisible(self.choice, waiting)
        self._buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self._add = self._buttons.addButton(self.tr("&Add Article"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._text, 1)
        column.addWidget(self._words)
        column.addWidget(self._buttons)
        self._text.textChanged.connect(self._count)
        self.choice.activated.connect(self._put)
        self._count()
        self._add.setDefault(True)  # only now, when it stands in the dialog
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.setTabOrder(self._text, self._add)
        self.setTabOrder(self._add, cancel)
        self._text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._add.click()
        else:
            super().keyPressEvent(event)

    def text(self) -> str:
        return self._text.toPlainText()

    def title(self) -> str:
        return self._title.text().strip()

    def chosen(self) -> Brought | None:
        """The formatted text that is shown, None when a person changed it or the plain one is."""
        at = self.choice.currentIndex()
        if self._text.document().isModified() or not 0 <= at < len(self._offers):
            return None
        return self._offers[at]

    def offer(self, preview: Preview) -> None:
        """Show the cleaned text, with the whole selection and the plain text as choices. A text that a person has
        begun to change stays."""
        offers = [
            (name.format(words=wording.words(len(brought.document.text.split()))), brought)
            for name, brought in (
                (self.tr("Article ({words})"), preview.article),
                (self.tr("Whole selection ({words})"), preview.whole),
            )
            if brought is not None and brought.document is not None
        ]
        self.choice.clear()
        self._offers = []
        for name, brought in offers:
            self.choice.addItem(name)
            self._offers.append(brought)
        if self._plain.strip() or not offers:
            words = wording.words(len(self._plain.split()))
            self.choice.addItem(self.tr("Plain text ({words})").format(words=words))
            self._offers.append(None)
        self.choice.setEnabled(self.choice.count() > 1)
        if self._text.document().isModified():
            self.choice.setCurrentIndex(self.choice.count() - 1)
        else:
            self._put(0)

    def _put(self, at: int) -> None:
        brought = self._offers[at]
        document = brought.document if brought is not None else None
        text = document.text if document is not None else self._plain
        self._text.setPlainText(text)
        if not self._title.isModified():
            self._title.setText(document.title if document is not None else "")

    def _count(self) -> None:
        words = len(self.text().split())
        self._words.setText(wording.words(words))
        self._add.setEnabled(words > 0)
