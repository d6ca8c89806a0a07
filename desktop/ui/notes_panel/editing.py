"""A note's text and tags, to be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop.model import Annotation
from desktop.ui.controls.check_box import CheckBox
from desktop.ui.controls.dialog_buttons import dialog_buttons
from desktop.ui.controls.long_words import PlainField
from desktop.ui.key_names import with_keys
from desktop.ui.layout import give_size

COMMON_TAGS = ("error", "check", "source", "style", "legal")
"""Offered to be ticked; the same in every language, so that programs and colleagues find them."""


class NoteDialog(QDialog):
    """Opened on a note. After it was accepted, `text` and `tags` are what the note shall be; a note without either
    cannot be accepted: that would be a removal. `about`, "" for nothing, stands above: what the note is about.
    Ctrl+Enter accepts; so does Esc once something was typed, as in the inspector, for typing is never thrown away by
    one key. `changed()`: a person typed or ticked something."""

    changed = Signal()

    def __init__(self, note: Annotation, parent: QWidget | None = None, *, title: str = "", about: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title or self.tr("Edit Note"))
        self.note_id = note.id
        self._text = PlainField()
        self._text.setPlainText(note.text)
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(with_keys(self.tr("Write a note ({Ctrl+Enter} saves)")))
        self._tags = QLineEdit(", ".join(note.tags))
        self._tags.setPlaceholderText(self.tr("Others, separated by commas"))
        self._touched = False
        self.common = {tag: CheckBox(tag) for tag in COMMON_TAGS}
        meanings = (
            self.tr("Something is wrong"),
            self.tr("Something is to be checked"),
            self.tr("About where it comes from"),
            self.tr("About the wording"),
            self.tr("For the lawyers"),
        )
        for box, meaning in zip(self.common.values(), meanings, strict=True):
            box.setToolTip(meaning)
            box.setAccessibleDescription(meaning)
        self._buttons = dialog_buttons(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
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
        ticks = QHBoxLayout()
        for box in self.common.values():
            box.toggled.connect(self._tick)
            ticks.addWidget(box)
        ticks.addStretch(1)
        layout.addRow(self.tr("T&ags"), self._tags)
        layout.addRow("", ticks)
        layout.addRow(self._buttons)
        self._text.textChanged.connect(self.changed)
        self._tags.textChanged.connect(self.changed)
        self.changed.connect(self._touch)
        self._text.setFocus()
        self._check()
        give_size(self, 480, 290)

    @property
    def text(self) -> str:
        return self._text.toPlainText().strip()

    @property
    def tags(self) -> tuple[str, ...]:
        """Each once, in the order typed; commas part them."""
        typed = (" ".join(tag.split()).lstrip("#") for tag in self._tags.text().split(","))
        return tuple(dict.fromkeys(tag for tag in typed if tag))

    def _tick(self) -> None:
        """A common tag was ticked or unticked: write it among the tags or take it from them."""
        named = [tag for tag in self.tags if tag not in self.common or self.common[tag].isChecked()]
        named += [tag for tag, box in self.common.items() if box.isChecked() and tag not in named]
        if tuple(named) != self.tags:
            self._tags.setText(", ".join(named))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        says_something = bool(self.text or self.tags)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if says_something:
                self.accept()
        elif event.key() == Qt.Key.Key_Escape and self._touched and says_something:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _touch(self) -> None:
        self._touched = True
        self._check()

    def _check(self) -> None:
        for tag, box in self.common.items():
            if box.isChecked() != (tag in self.tags):
                box.blockSignals(True)  # the tags say so already
                box.setChecked(tag in self.tags)
                box.blockSignals(False)
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.text or self.tags))
