"""What is known of an article beside its text: its title, who published and wrote it, and on which day."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.model import Document
from desktop.ui.controls.check_box import CheckBox
from desktop.ui.controls.day_field import DayField
from desktop.ui.controls.dialog_buttons import dialog_buttons

_ISO = "yyyy-MM-dd"


class DetailsDialog(QDialog):
    """Asks for the title, the publisher, the author and the day of an article. Whoever opened it reads them."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Title, Source and Date"))
        self._document = document
        self.title, self.publisher, self.author = (
            QLineEdit(words) for words in (document.title, document.publisher, document.author)
        )
        self.title.setPlaceholderText(document.title)
        day = QDate.fromString(document.published[:10], _ISO)
        self.known = CheckBox(self.tr("&Published on"))
        self.known.setChecked(day.isValid())
        self.day = DayField(day if day.isValid() else QDate.currentDate())
        self.day.setEnabled(day.isValid())
        self.day.setAccessibleName(self.tr("Day on which the article was published"))
        self.known.toggled.connect(self.day.setEnabled)
        self._stated = self._day()
        self.known.toggled.connect(self._judge_day)
        self.day.changed.connect(self._judge_day)
        why = QLabel(
            self.tr("“Yesterday” and weekdays count from this day, and a later article’s higher toll is an update.")
        )
        why.setTextFormat(Qt.TextFormat.PlainText)
        why.setWordWrap(True)
        self.read_as = QLabel()
        self.read_as.setTextFormat(Qt.TextFormat.PlainText)
        self.read_as.setWordWrap(True)
        when = QHBoxLayout()
        when.addWidget(self.day)
        when.addStretch(1)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.button(QDialogButtonBox.StandardButton.Save)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Source"), self.publisher)
        form.addRow(self.tr("&Author"), self.author)
        form.addRow(self.known, when)
        form.addRow("", self.read_as)
        form.addRow(why)
        form.addRow(buttons)
        self._judge_day()
        self.title.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)

    def published(self) -> str:
        """The day, "" for unknown; a date that nobody touched stays as it was, with its time of day."""
        return self._document.published if self._day() == self._stated else self._day()

    def _judge_day(self) -> None:
        """Say how the day is read, for the month is soon taken for the day; one that is none cannot be saved."""
        day, known = self.day.date(), self.known.isChecked()
        if not known:
            said = self.tr("Day not known")
        elif day.isValid():
            said = QLocale().toString(day, QLocale.FormatType.LongFormat)
        else:
            example = QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat)
            said = self.tr("This is not a date. Write it like {example}.").format(example=example)
        self.read_as.setText(said)
        self.save.setEnabled(day.isValid() or not known)

    def _day(self) -> str:
        return self.day.date().toString(_ISO) if self.known.isChecked() else ""
