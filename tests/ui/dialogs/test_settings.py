"""What a person sets for themselves holds at once and is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFontComboBox, QGroupBox, QLabel, QLineEdit, QPushButton

from desktop.session.settings import Settings
from desktop.ui.dialogs.settings import SettingsDialog
from desktop.ui.theme import DARK, LIGHT_CONTRAST, apply_theme, theme_for


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def dialog(qtbot, qapp, settings):
    apply_theme(qapp, "light")
    made = SettingsDialog(settings, 12.0)
    qtbot.addWidget(made)
    yield made
    apply_theme(qapp, "light")


def _choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def test_theme_and_marks_change_the_application(dialog, settings, qapp):
    _choose(dialog.theme, "dark")
    assert theme_for(qapp.palette()) is DARK and settings.theme == "dark"
    _choose(dialog.marks, "strong")
    assert theme_for(qapp.palette()).heavy and settings.marks == "strong"
    _choose(dialog.marks, "colour")
    _choose(dialog.theme, "contrast")
    assert theme_for(qapp.palette()) is LIGHT_CONTRAST


def test_reading_font_and_size_are_told(dialog, settings, qtbot):
    with qtbot.waitSignal(dialog.reading_changed) as told:
        dialog.font_size.setValue(15.0)
    assert told.args == ["", 15.0]
    assert settings.reading_font_size == 15.0


def test_the_name_and_the_language_are_kept(dialog, settings, qtbot):
    dialog.author.clear()
    qtbot.keyClicks(dialog.author, "Ada")
    assert settings.author == "Ada"
    assert dialog.restart.isHidden()
    _choose(dialog.language, "de")
    assert settings.language == "de" and not dialog.restart.isHidden() and dialog.language_changed
    assert dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width()), "the dialog grows with its hint"
    _choose(dialog.language, "")
    assert dialog.restart.isHidden() and not dialog.language_changed


def test_everything_has_a_name(dialog):
    kinds = (QComboBox, QFontComboBox, QDoubleSpinBox, QLineEdit, QPushButton)
    fields = [dialog.language, dialog.theme, dialog.marks, dialog.font_family, dialog.font_size, dialog.author]
    assert all(isinstance(field, kinds) and field.accessibleName() for field in fields)


def test_no_empty_room_stands_under_the_hints(dialog):
    dialog.resize(dialog.sizeHint())
    dialog.show()
    for group in dialog.findChildren(QGroupBox)[1:]:
        (hint,) = (label for label in group.findChildren(QLabel) if label.wordWrap())
        assert hint.height() == hint.heightForWidth(hint.width()), hint.text()
        assert group.height() - hint.geometry().bottom() < 2 * hint.fontMetrics().lineSpacing()
