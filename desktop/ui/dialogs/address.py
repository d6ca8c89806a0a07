"""Adding an article from a web address: fetched on a click only, shown before it is added."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.session.previews import Preview
from desktop.session.session import Session
from desktop.session.telling import told
from desktop.ui import wording
from desktop.ui.controls.check_box import CheckBox
from desktop.ui.controls.dialog_buttons import dialog_buttons
from desktop.ui.controls.long_words import PlainField
from desktop.ui.layout import give_size


class AddressDialog(QDialog):
    """`url` is only filled in. What was fetched can be looked at; accepting adds it."""

    def __init__(self, session: Session, url: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._request = -1
        self._preview: Preview | None = None
        self.setWindowTitle(self.tr("Add from Address"))
        give_size(self, 680, 540)
        self.address = QLineEdit(url)
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(self.tr("Address of the article"))
        self.fetch_button = QPushButton(self.tr("&Fetch"))
        self.fetch_button.setToolTip(self.tr("Connect to this address; nothing is fetched before that"))
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title of the article"))
        self.facts = _plain_label()
        self.facts.setAccessibleName(self.tr("Where the article is from"))
        self.text = PlainField()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text that was found"))
        self.text.setPlaceholderText(self.tr("What is found at the address is shown here, before you add it."))
        self.whole_page = CheckBox(self.tr("&Whole page"))
        self.whole_page.setToolTip(self.tr("Everything the page shows, including menus and notices"))
        self.status = _plain_label()
        self._lay_out()
        self.address.textChanged.connect(self._forget)
        self.fetch_button.clicked.connect(self.fetch)
        self.whole_page.toggled.connect(self._show_text)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.accepted.connect(self._add_article)
        self.finished.connect(lambda _: session.cancel_preview())
        session.previewed.connect(self._show_preview)
        self._forget()
        self.address.setFocus()

    def fetch(self) -> None:
        """Ask for what is at the address; the answer is shown when it comes."""
        url = self.address.text().strip()
        if not url or self._waiting:
            return
        self._forget()
        self.status.setText(self.tr("Fetching {address}…").format(address=url))
        self._request = self._session.preview_address(url)
        self.fetch_button.setEnabled(False)

    @property
    def _waiting(self) -> bool:
        return self._request >= 0 and self._preview is None

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.address, 1)
        line.addWidget(self.fetch_button)
        form = QFormLayout()
        form.addRow(self.tr("Add&ress"), line)
        form.addRow(self.tr("&Title"), self.title)
        _buddy(form, line, self.address)
        self._buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.add_button = self._buttons.addButton(self.tr("&Add Article"), QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.facts)
        column.addWidget(self.text, 1)
        column.addWidget(self.whole_page)
        column.addWidget(self.status)
        column.addWidget(self._buttons)

    def _forget(self) -> None:
        """What was found belongs to another address than the one in the field."""
        if self._waiting:
            self._session.cancel_preview()
        self._request, self._preview = -1, None
        self.title.clear()
        self.facts.clear()
        self.text.clear()
        self.whole_page.setChecked(False)
        self.fetch_button.setEnabled(bool(self.address.text().strip()))
        self.fetch_button.setDefault(True)
        for widget in (self.title, self.whole_page, self.add_button):
            widget.setEnabled(False)
        self.status.setText(self.tr("Nothing is fetched before you press Fetch, and only this one address."))

    def _show_preview(self, preview: Preview) -> None:
        if preview.request != self._request:
            return
        self._preview = preview
        self.fetch_button.setEnabled(True)
        document = preview.article.document
        if document is None:
            self.status.setText(preview.article.problem)
            return
        self.title.setText(document.title)
        self.facts.setText(" · ".join(filter(None, (document.publisher, document.author, document.published))))
        self.title.setEnabled(True)
        self.whole_page.setEnabled(preview.whole is not None)
        self.add_button.setEnabled(True)
        self.add_button.setDefault(True)
        self._show_text()
        self.add_button.setFocus()

    def _show_text(self) -> None:
        brought = self._chosen()
        if brought is None or brought.document is None:
            return
        document = brought.document
        self.text.setPlainText(document.text)
        lines = [wording.words(len(document.text.split())), *map(told, document.warnings)]
        if document.url and document.url != self.address.text().strip():
            lines.append(self.tr("The page is at {address}.").format(address=document.url))
        self.status.setText("\n".join(lines))

    def _chosen(self):
        if self._preview is None:
            return None
        return self._preview.whole if self.whole_page.isChecked() and self._preview.whole else self._preview.article

    def _add_article(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._session.add_previewed(chosen, self.title.text())


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _buddy(form: QFormLayout, line: QHBoxLayout, field: QWidget) -> None:
    label = form.labelForField(line)
    if isinstance(label, QLabel):
        label.setBuddy(field)
