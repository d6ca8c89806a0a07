"""An editor sets how the window looks and what the comparison checks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from desktop.model import FindingKind
from desktop.ui.dialogs.options import OptionsDialog
from desktop.ui.dialogs.settings import SettingsDialog


def _numbers(window) -> int:
    return sum(finding.kind is FindingKind.NUMBERS for finding in window.session.collation.findings)


def test_a_check_is_switched_off_and_undo_brings_it_back(sample, settled, qtbot):
    assert _numbers(sample)
    sample.actions_by_name["options"].trigger()
    dialog = sample.findChild(OptionsDialog)
    dialog.fields["compare_numbers"].setChecked(False)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    settled(sample)
    assert _numbers(sample) == 0
    sample.session.undo_stack.undo()
    settled(sample)
    assert _numbers(sample)


def test_the_reading_font_grows_at_once(sample, qtbot):
    sample.actions_by_name["preferences"].trigger()
    dialog = sample.findChild(SettingsDialog)
    dialog.font_size.setValue(18.0)
    assert sample.view.reading_points == 18.0
    assert sample.settings.reading_font_size == 18.0
    dialog.close()


def test_enter_in_the_field_for_the_name_opens_nothing(sample, qtbot):
    sample.actions_by_name["preferences"].trigger()
    dialog = sample.findChild(SettingsDialog)
    dialog.author.selectAll()
    qtbot.keyClicks(dialog.author, "Grace")
    qtbot.keyClick(dialog.author, Qt.Key.Key_Return)
    assert sample.findChild(OptionsDialog) is None
    assert sample.settings.author == "Grace"
    dialog.close()


def test_the_named_similarities_are_chosen_in_a_menu(sample):
    menu = sample.parts.similarity_menu
    names = [action.text().replace("&", "").split(" (")[0] for action in menu.choices.values()]
    assert names == ["Loose", "Balanced", "Strict", "Near-Verbatim"]
    assert menu.choices["20"].isChecked()
    menu.choices["35"].trigger()
    assert sample.parts.similarity.slider.value() == 35
    sample.session.set_shown_similarity(0.27)
    menu.aboutToShow.emit()
    assert not any(action.isChecked() for action in menu.choices.values())
