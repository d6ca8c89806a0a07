"""What a project's comparison leaves out, from where it counts something, and what it checks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.model import CollationOptions, Document
from desktop.session.surveying import RULES, Survey, TakenOut
from desktop.ui import wording
from desktop.ui.controls.check_box import CheckBox
from desktop.ui.controls.dialog_buttons import dialog_buttons
from desktop.ui.controls.long_words import PlainField
from desktop.ui.layout import give_size
from desktop.ui.wording import translate

COUNT_MS = 400
"""Counting begins this long after the last change."""


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One option: its field of CollationOptions, its text with a mnemonic, and one sentence on what it does. What is
    drawn for it goes by the field's type."""

    name: str
    text: str
    tip: str


def option_groups() -> tuple[tuple[str, tuple[OptionRow, ...]], ...]:
    """Every option that a person sets here, in groups with their headings."""

    return (
        (
            translate("Options", "Leave out of links and repeats"),
            (
                OptionRow(
                    "ignore_boilerplate",
                    translate("Options", "&Boilerplate"),
                    translate("Options", "Newsletters, rights, credits, downloads"),
                ),
                OptionRow(
                    "ignore_quotations",
                    translate("Options", "&Quotations"),
                    translate("Options", "Sentences in quotation marks"),
                ),
                OptionRow(
                    "ignore_headings",
                    translate("Options", "&Headings"),
                    translate("Options", "Headlines and subheadings"),
                ),
                OptionRow(
                    "ignore_case",
                    translate("Options", "&Capital letters"),
                    translate("Options", "“Fed” and “fed” count as one word"),
                ),
                OptionRow(
                    "min_match_words",
                    translate("Options", "Sentences &shorter than"),
                    translate("Options", "Shorter sentences are not linked"),
                ),
                OptionRow(
                    "ignored_phrases",
                    translate("Options", "&Phrases"),
                    translate("Options", "One per line; these words are ignored"),
                ),
            ),
        ),
        (
            translate("Options", "What counts as a repeat"),
            (
                OptionRow(
                    "min_duplicate_similarity",
                    translate("Options", "Paragraphs &alike by at least"),
                    translate("Options", "How alike two paragraphs or headings of one article must be"),
                ),
                OptionRow(
                    "min_duplicate_words",
                    translate("Options", "Paragraphs of at &least"),
                    translate("Options", "Shorter paragraphs do not count as repeats"),
                ),
                OptionRow(
                    "min_heading_words",
                    translate("Options", "Headings of at l&east"),
                    translate("Options", "Shorter headings do not count as repeats"),
                ),
            ),
        ),
        (
            translate("Options", "Checks"),
            (
                OptionRow(
                    "compare_numbers",
                    translate("Options", "&Numbers"),
                    translate("Options", "Figures that count the same thing"),
                ),
                OptionRow(
                    "check_dates",
                    translate("Options", "&Dates and weekdays"),
                    translate("Options", "Dates of the same event"),
                ),
                OptionRow(
                    "check_names",
                    translate("Options", "Na&mes"),
                    translate("Options", "People and bodies in the same role"),
                ),
                OptionRow(
                    "check_quotations",
                    translate("Options", "&Wording of quotations"),
                    translate("Options", "The same speaker, other words"),
                ),
                OptionRow(
                    "check_arithmetic",
                    translate("Options", "A&rithmetic"),
                    translate("Options", "Sums, shares and changes inside one article"),
                ),
            ),
        ),
    )


class OptionsDialog(QDialog):
    """`options()` are the given ones with what a person changed. With a `survey` and articles, each rule that leaves
    something out says how much."""

    def __init__(
        self,
        options: CollationOptions,
        parent: QWidget | None = None,
        *,
        survey: Survey | None = None,
        documents: tuple[Document, ...] = (),
        similarity: float = 0.0,
        changeable: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Comparison Options"))
        self._given = options
        self._survey = survey if documents else None
        self._documents, self._similarity = documents, similarity
        self.fields: dict[str, QWidget] = {}
        self.counts: dict[str, QLabel] = {}
        page = QWidget()
        column = QVBoxLayout(page)
        for title, rows in option_groups():
            column.addWidget(self._group(title, rows))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = dialog_buttons(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).clicked.connect(
            lambda: self._put(CollationOptions())
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(changeable)
        outer = QVBoxLayout(self)
        outer.addWidget(area)
        outer.addWidget(buttons)
        self._timer = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._timer.timeout.connect(self._count)
        self._put(options)
        if self._survey is not None:
            self._survey.counted.connect(self._show_count)
            self._survey.failed.connect(lambda _: self._say_all(""))
        hint = page.sizeHint()
        give_size(self, max(620, hint.width() + 40), min(600, hint.height() + 80), enlarged=False)

    def options(self) -> CollationOptions:
        return replace(self._given, **{name: _value(field) for name, field in self.fields.items()})

    def _group(self, title: str, rows: tuple[OptionRow, ...]) -> QGroupBox:
        group = QGroupBox(title)
        grid = QGridLayout(group)
        grid.setColumnStretch(1, 1)
        for at, row in enumerate(rows):
            field = self._field(row)
            self.fields[row.name] = field
            tip = QLabel(row.tip)
            tip.setWordWrap(True)
            if isinstance(field, CheckBox):
                grid.addWidget(field, at, 0)
                grid.addWidget(tip, at, 1)
            else:
                label = QLabel(row.text)
                label.setBuddy(field)
                lines = isinstance(field, QPlainTextEdit)
                grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop if lines else Qt.AlignmentFlag.AlignVCenter)
                beside = QVBoxLayout() if lines else QHBoxLayout()
                beside.addWidget(field)
                beside.addWidget(tip, 1)
                grid.addLayout(beside, at, 1)
            if self._survey is not None and row.name in RULES:
                count = QLabel()
                count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                count.setAccessibleName(self.tr("What “{rule}” takes out").format(rule=row.text.replace("&", "")))
                count.setMinimumWidth(count.fontMetrics().horizontalAdvance("−88 links, −88 repeats"))
                self.counts[row.name] = count
                grid.addWidget(count, at, 2)
        return group

    def _field(self, row: OptionRow) -> QWidget:
        value = getattr(self._given, row.name)
        field: QWidget
        if isinstance(value, bool):
            field = CheckBox(row.text)
            field.toggled.connect(self._changed)
        elif isinstance(value, tuple):
            field = PlainField()
            field.setTabChangesFocus(True)
            field.setFixedHeight(field.fontMetrics().lineSpacing() * 3 + 12)
            field.textChanged.connect(self._changed)
        else:
            field = QSpinBox()
            share = isinstance(value, float)
            field.setRange(50 if share else 0, 100 if share else 200)
            field.setProperty("share", share)
            field.setSuffix(self.tr(" %") if share else self.tr(" words"))
            field.valueChanged.connect(self._changed)
        field.setAccessibleName(row.text.replace("&", ""))
        field.setAccessibleDescription(row.tip)
        return field

    def _put(self, options: CollationOptions) -> None:
        for name, field in self.fields.items():
            value = getattr(options, name)
            if isinstance(field, CheckBox):
                field.setChecked(value)
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText("\n".join(value))
            elif isinstance(field, QSpinBox):
                field.setValue(round(value * 100) if field.property("share") else value)
        self._changed()

    def _changed(self) -> None:
        if self._survey is not None:
            self._say_all(self.tr("counting…"))
            self._timer.start()

    def _count(self) -> None:
        options = self.options()
        for name, count in self.counts.items():
            if not isinstance(RULES[name], bool) and getattr(options, name) == RULES[name]:
                count.setText("")
        if self._survey is not None:
            self._survey.ask(self._documents, options, self._similarity)

    def _say_all(self, text: str) -> None:
        for count in self.counts.values():
            count.setText(text)

    def _show_count(self, taken: TakenOut) -> None:
        links = wording.counted(abs(taken.links), self.tr("1 link"), self.tr("{n} links"))
        repeats = wording.counted(abs(taken.repeats), self.tr("1 repeat"), self.tr("{n} repeats"))
        self.counts[taken.rule].setText(f"{_sign(taken.links)}{links}, {_sign(taken.repeats)}{repeats}")


def _sign(taken: int) -> str:
    """What is taken out is less."""
    return "−" if taken > 0 else "+" if taken < 0 else ""


def _value(field: QWidget) -> Any:
    if isinstance(field, CheckBox):
        return field.isChecked()
    if isinstance(field, QPlainTextEdit):
        lines = (" ".join(line.split()) for line in field.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))
    if isinstance(field, QSpinBox):
        return field.value() / 100 if field.property("share") else field.value()
    raise TypeError(f"no option is drawn as a {type(field).__name__}")
