"""Which keys a field leaves to the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow

from desktop.ui.field_keys import FieldKeys

CONTROL = Qt.KeyboardModifier.ControlModifier


class _Greedy(QLineEdit):
    """Wants every key for itself, as a field of a Linux desktop wants Ctrl+E and Ctrl+U."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(_Greedy())
    made.show()
    made.centralWidget().setFocus()
    return made


def _pressed(window: QMainWindow, keys: str) -> list[bool]:
    action = QAction(window)
    action.setShortcut(QKeySequence(keys))
    window.addAction(action)
    pressed: list[bool] = []
    action.triggered.connect(lambda: pressed.append(True))
    return pressed


@pytest.mark.parametrize("letter", "EUZ")
def test_a_menu_has_its_key_while_an_empty_field_has_the_keyboard(window, qtbot, letter):
    pressed, field = _pressed(window, f"Ctrl+{letter}"), window.centralWidget()
    qtbot.keyClick(field, letter, CONTROL)
    assert not pressed
    FieldKeys(window).watch(field)
    qtbot.keyClick(field, letter, CONTROL)
    assert pressed


@pytest.mark.parametrize("letter", "CVZ")
def test_a_field_with_words_in_it_keeps_the_keys_of_writing(window, qtbot, letter):
    pressed, field = _pressed(window, f"Ctrl+{letter}"), window.centralWidget()
    FieldKeys(window).watch(field)
    qtbot.keyClicks(field, "toll")
    qtbot.keyClick(field, letter, CONTROL)
    assert not pressed
