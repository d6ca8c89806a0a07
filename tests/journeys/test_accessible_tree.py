"""What a screen reader finds: a name and a role for whatever takes the keyboard, in the window and in every dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget

ROLE, NAME = QAccessible.Role, QAccessible.Text.Name
DIALOGS = ("guide", "shortcuts", "about", "preferences", "options", "address", "paste_article", "discrepancy", "report")


def nameless(top: QWidget) -> list[str]:
    """The focusable parts of a window, shown or not, that have no name or no role of their own."""
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.objectName().startswith("qt_"):
            continue
        if not widget.isVisibleTo(top) or widget.window() is not top:  # the list of a combo box is a window of its own
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        named = interface.text(NAME) or widget.windowTitle()
        if not named or interface.role() is ROLE.NoRole:
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}: {interface.role()}, {named!r}")
    return found


def test_the_window_has_no_nameless_part(sample):
    sample.session.step_finding(1)
    for dock in (sample.panels.numbers_dock, sample.panels.matrix_dock, sample.panels.notes_dock):
        dock.raise_()
        QApplication.processEvents()
    assert nameless(sample) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_has_a_nameless_part(sample, name):
    QApplication.clipboard().setText("A paragraph on the clipboard.")
    before = set(QApplication.topLevelWidgets())
    sample.session.step_finding(1)
    sample.actions_by_name[name].trigger()
    QApplication.processEvents()
    opened = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w not in before and w.isVisible()]
    try:
        assert opened or name == "discrepancy"
        assert [line for dialog in opened for line in nameless(dialog)] == []
    finally:
        for dialog in opened:
            dialog.close()
