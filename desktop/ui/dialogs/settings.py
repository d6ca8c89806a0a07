"""What a person sets for themselves; each choice holds at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.session.fonts import READING_FAMILY
from desktop.session.settings import FONT_SIZES, Language, MarksStyle, Settings, Theme
from desktop.ui.controls.choice_box import ChoiceBox
from desktop.ui.controls.dialog_buttons import dialog_buttons
from desktop.ui.empty_state import EmptyState
from desktop.ui.theme_menu import apply_appearance, marks_names, theme_names
from desktop.ui.translations import NAMES


class SettingsDialog(QDialog):
    """Signals: `reading_changed(family, points)`; `defaults_wanted()` when a person wants to see the comparison
    options of new projects. `points` is the size of article text right now."""

    reading_changed = Signal(str, float)
    defaults_wanted = Signal()

    def __init__(self, settings: Settings, points: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings, self._spoken = settings, settings.language
        languages = (("", self.tr("Same as system")), *NAMES.items())
        self.language = self._choice(languages, settings.language, self._set_language)
        self.restart = _Hint(self.tr("When you close this, the windows open again in this language."))
        self.restart.hide()
        self.theme = self._choice(theme_names(), settings.theme, self._set_theme)
        self.marks = self._choice(marks_names(), settings.marks, self._set_marks)
        self.font_family = QFontComboBox()
        field = self.font_family.lineEdit()
        if field is not None:
            field.setAccessibleName(self.tr("Reading font"))
        self.font_family.setCurrentFont(QFont(settings.reading_font or READING_FAMILY))
        self.font_family.setMinimumContentsLength(12)
        self.font_family.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.font_family.currentFontChanged.connect(lambda _: self._set_reading())
        self.font_size = QDoubleSpinBox()
        self.font_size.setRange(*FONT_SIZES)
        self.font_size.setDecimals(1)
        self.font_size.setSingleStep(1.0)
        self.font_size.setSuffix(self.tr(" pt"))
        self.font_size.setValue(points)
        self.font_size.valueChanged.connect(lambda _: self._set_reading())
        self.author = QLineEdit(settings.author)
        self.author.textEdited.connect(self._set_author)
        self.defaults = QPushButton(self.tr("&Comparison Options…"))
        self.defaults.setAutoDefault(False)  # else Enter in the field for the name would press it
        self.defaults.clicked.connect(self.defaults_wanted)
        self._column = column = QVBoxLayout(self)
        column.addWidget(
            self._group(
                self.tr("Appearance"),
                (
                    (self.tr("&Language"), self.language),
                    ("", self.restart),
                    (self.tr("&Theme"), self.theme),
                    (self.tr("&Marks"), self.marks),
                    (self.tr("Reading &font"), self.font_family),
                    (self.tr("Reading &size"), self.font_size),
                ),
            )
        )
        column.addWidget(
            self._group(
                self.tr("You"),
                (
                    (self.tr("Your &name"), self.author),
                    ("", _Hint(self.tr("It is shown with your notes and judgements, and in reports."))),
                ),
            )
        )
        column.addWidget(
            self._group(
                self.tr("New projects"),
                (
                    (self.tr("Compare with"), self.defaults),
                    ("", _Hint(self.tr("A project that is open keeps its own: Tools, Comparison Options."))),
                ),
            )
        )
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)
        self.language.setFocus()

    def sizeHint(self) -> QSize:
        """As high as the wrapped lines are at this width."""
        width = max(460, super().sizeHint().width())
        return QSize(width, self._column.totalHeightForWidth(width))

    def _choice(self, names: Sequence[tuple[str, str]], current: str, choose: Callable[[Any], None]) -> ChoiceBox:
        box = ChoiceBox()
        for value, text in names:
            box.addItem(text.replace("&", ""), value)
        box.setCurrentIndex(max(0, box.findData(current)))
        box.currentIndexChanged.connect(lambda _: choose(box.currentData()))
        return box

    def _group(self, title: str, rows: tuple[tuple[str, QWidget], ...]) -> QGroupBox:
        group = QGroupBox(title)
        form = QFormLayout(group)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in rows:
            form.addRow(label, field)
            if label:
                field.setAccessibleName(label.replace("&", ""))
        return group

    def _set_language(self, value: Language) -> None:
        self._settings.language = value
        self.restart.setVisible(value != self._spoken)
        self._column.activate()
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    @property
    def language_changed(self) -> bool:
        """Whether another language was chosen than there was at first."""
        return self._settings.language != self._spoken

    def _set_theme(self, value: Theme) -> None:
        self._settings.theme = value
        apply_appearance(self._settings)

    def _set_marks(self, value: MarksStyle) -> None:
        self._settings.marks = value
        apply_appearance(self._settings)

    def _set_reading(self) -> None:
        family = self.font_family.currentFont().family()
        self._settings.reading_font = "" if family == READING_FAMILY else family
        self._settings.reading_font_size = self.font_size.value()
        self.reading_changed.emit(self._settings.reading_font, self.font_size.value())

    def _set_author(self, text: str) -> None:
        self._settings.author = text


class _Hint(EmptyState):
    """A muted line under a field. As high as its lines are: a form keeps the height that a label would like, too."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.setContentsMargins(0, 0, 0, 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing())
