"""What a screen reader finds: a name and a role for whatever takes the keyboard, in the window and in every dialog."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import Shiboken

from desktop.ui import accessibility
from desktop.ui.collation_view.handles import Handle
from desktop.ui.collation_view.menus import label_text, link_text
from desktop.ui.collation_view.ruler import OverviewRuler
from desktop.ui.notes_panel.editing import NoteDialog
from tests.turns import take_turns

ROLE, NAME = QAccessible.Role, QAccessible.Text.Name
DIALOGS = ("guide", "shortcuts", "about", "preferences", "options", "address", "paste_article", "report")


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
        take_turns()
    assert nameless(sample) == []


def test_parts_that_are_painted_by_hand_have_a_role_and_a_name(painted_parts_have_roles, make_window, settled):
    window = make_window()
    window.session.open_sample()
    settled(window)
    column, gutter = window.view.area.columns()[0], window.view.area.gutters()[0]
    for part, role in (
        (column.ruler, ROLE.Indicator),
        (column.margin, ROLE.Grouping),
        (gutter, ROLE.Grouping),
    ):
        interface = QAccessible.queryAccessibleInterface(part)
        assert interface.role() is role
        assert interface.text(NAME) == part.accessibleName() != ""
    assert QAccessible.queryAccessibleInterface(column.text).role() is ROLE.EditableText


@pytest.fixture
def reader_at_work(qapp):
    """As while a screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def handles_of(part: QWidget) -> list[Handle]:
    """In the order in which they are told."""
    interface = QAccessible.queryAccessibleInterface(part)
    children = [interface.child(at).object() for at in range(interface.childCount())]
    return [child for child in children if isinstance(child, Handle) and child.isVisible()]


def test_each_ribbon_and_each_margin_label_is_a_button_with_a_name(
    painted_parts_have_roles, reader_at_work, sample, qtbot
):
    view, session = sample.view, sample.session
    session.step_finding(1)
    gutter, column = view.area.gutters()[0], view.area.columns()[0]

    def ribbons_told() -> bool:
        picture = gutter.picture()
        drawn = [ends.link for ends in picture.ribbons] + [stub.ends.link for stub in picture.stubs]
        told = sorted(handle.accessibleName() for handle in handles_of(gutter))
        return told == sorted(link_text(link, session.collation) for link in drawn) != []

    def labels_told() -> bool:
        in_view = [one for rect, one in column.margin.labels() if rect.bottom() >= 0 and rect.top() <= column.height()]
        seen = {label_text(label, session.collation) for label in in_view}
        told = {handle.accessibleName() for handle in handles_of(column.margin)}
        return set() != told <= seen

    gutter.update()
    column.margin.update()
    qtbot.waitUntil(lambda: ribbons_told() and labels_told())
    for part in (gutter, column.margin):
        qtbot.waitUntil(lambda part=part: bool(handles_of(part)))
        handle = handles_of(part)[0]
        interface = QAccessible.queryAccessibleInterface(handle)
        assert interface.role() is ROLE.PushButton and interface.text(NAME) == handle.accessibleName() != ""
        assert part.rect().intersects(handle.geometry()) and handle.focusPolicy() is Qt.FocusPolicy.NoFocus
        assert part.childAt(handle.geometry().center()) is None, "the mouse does not meet it"
        session.select_place(None)
        interface.actionInterface().doAction("Press")
        assert session.selection.place is not None


def test_buttons_follow_what_is_scrolled(painted_parts_have_roles, reader_at_work, sample, qtbot):
    column = sample.view.area.columns()[0]
    margin, bar = column.margin, column.text.verticalScrollBar()

    def told() -> set[str]:
        return {handle.accessibleName() for handle in handles_of(margin)}

    def painted() -> set[str]:
        collation = sample.session.collation
        seen = [label for rect, label in margin.labels() if rect.bottom() >= 0 and rect.top() <= margin.height()]
        return {label_text(label, collation) for label in seen}

    margin.update()
    qtbot.waitUntil(lambda: told() == painted() != set())
    first = told()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: told() == painted() != set())
    assert told() != first


def test_without_a_screen_reader_nothing_is_made(sample):
    assert not QAccessible.isActive()
    for column in sample.view.area.columns():
        column.margin.repaint()
    assert sample.findChildren(Handle) == []


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


def test_the_dialog_for_two_places_that_disagree_has_no_nameless_part(sample):
    match = sample.session.collation.matches[0]
    for place in (match.left, match.right):
        sample.annotating.begin(sample.session.target_at(place))
    dialog = sample.findChild(NoteDialog)
    assert dialog.isVisible()
    assert nameless(dialog) == []
    dialog.close()


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_has_a_nameless_part(sample, name):
    QApplication.clipboard().setText("A paragraph on the clipboard.")
    before = set(QApplication.topLevelWidgets())
    sample.session.step_finding(1)
    sample.actions_by_name[name].trigger()
    QApplication.processEvents()
    opened = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w not in before and w.isVisible()]
    try:
        assert opened
        assert [line for dialog in opened for line in nameless(dialog)] == []
    finally:
        for dialog in opened:
            dialog.close()
