"""A note's text and tags, to be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.model import Annotation


class NoteDialog(QDialog):
    """Opened on a note. After it was accepted, `text` and `tags` are what the note shall be; a note without either
    cannot be accepted: that would be a removal. `about`, "" for nothing, stands above: what the note is about."""

    def __init__(self, note: Annotation, parent: QWidget | None = None, *, title: str = "", about: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title or self.tr("Edit Note"))
        self.note_id = note.id
        self._text = QPlainTextEdit(note.text)
        self._text.setTabChangesFocus(True)
        self._tags = QLineEdit(", ".join(note.tags))
        self._tags.setPlaceholderText(self.tr("error, check, source"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QFormLayout(self)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.about = QLabel(about)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setVisible(bool(about))
        if about:
            layout.addRow(self.about)
        layout.addRow(self.tr("&Text"), self._text)
        layout.addRow(self.tr("T&ags"), self._tags)
        layout.addRow(self._buttons)
        self._text.textChanged.connect(self._check)
        self._tags.textChanged.connect(self._check)
        self._text.setFocus()
        self._check()
        self.resize(460, 260)

    @property
    def text(self) -> str:
        return self._text.toPlainText().strip()

    @property
    def tags(self) -> tuple[str, ...]:
        """Each once, in the order typed; commas part them."""
        typed = (" ".join(tag.split()).lstrip("#") for tag in self._tags.text().split(","))
        return tuple(dict.fromkeys(tag for tag in typed if tag))

    def _check(self) -> None:
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.text or self.tags))
