"""What a screen reader finds: a name and a role for whatever takes the keyboard, in the window and in every dialog."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import Shiboken

from desktop.ui import accessibility
from desktop.ui.collation_view.ruler import OverviewRuler

ROLE, NAME = QAccessible.Role, QAccessible.Text.Name
DIALOGS = ("guide", "shortcuts", "about", "preferences", "options", "address", "paste_article", "discrepancy", "report")


@pytest.fixture(scope="module")
def painted_parts_have_roles(qapp) -> None:
    accessibility.install()


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


def test_parts_that_are_painted_by_hand_have_a_role_and_a_name(painted_parts_have_roles, make_window, settled):
    window = make_window()
    window.session.open_sample()
    settled(window)
    column, gutter = window.view.area.columns()[0], window.view.area.gutters()[0]
    for part, role in (
        (column.ruler, ROLE.Indicator),
        (column.margin, ROLE.Grouping),
        (gutter, ROLE.Graphic),
    ):
        interface = QAccessible.queryAccessibleInterface(part)
        assert interface.role() is role
        assert interface.text(NAME) == part.accessibleName() != ""
    assert QAccessible.queryAccessibleInterface(column.text).role() is ROLE.EditableText


def test_roles_outlive_no_part(painted_parts_have_roles):
    """What a screen reader was handed is no longer valid when its part is gone, whoever lets go first."""
    for holding in (True, False):
        ruler = OverviewRuler()
        held = QAccessible.queryAccessibleInterface(ruler)
        assert held.role() is ROLE.Indicator
        if not holding:
            del held
            gc.collect()
        ruler.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not Shiboken.isValid(ruler)
        if holding:
            assert not Shiboken.isValid(held)


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
