"""What a person does with the rows of the numbers table, by menu and by key."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QLineEdit, QMainWindow, QMenu

from desktop.model import Claim, ClaimRow, Collation, Verdict
from desktop.ui.numbers_panel.model import Column
from desktop.ui.numbers_panel.panel import Face, NumbersPanel
from desktop.ui.numbers_panel.row_menu import RowMenu
from tests.turns import take_turns
from tests.ui import panel_samples as samples
from tests.ui.panel_samples import PanelSession


def measured(claim: Claim) -> Claim:
    return replace(claim, quantity=replace(claim.quantity, step=Decimal(1)))


A, B, C = measured(samples.CLAIM_A), measured(samples.CLAIM_B), measured(samples.CLAIM_C)
CONFLICT = replace(samples.CONFLICT, left=B, right=C)
ABOARD = ClaimRow("people aboard", (A, B, C), (CONFLICT,), Verdict.CONFLICT)
ALONE = ClaimRow("R&D staff", (B,), (), Verdict.CANNOT_COMPARE, by_hand=True)
SHAPED = ClaimRow("shaped", (A, C), (samples.COMPATIBLE,), Verdict.COMPATIBLE, by_hand=True)


def collation(*rows: ClaimRow) -> Collation:
    return replace(samples.collation(), rows=rows, findings=())


@pytest.fixture
def session() -> PanelSession:
    session = PanelSession()
    session.collation = collation(ABOARD, ALONE)
    return session


@pytest.fixture
def panel(qtbot, session: PanelSession) -> NumbersPanel:
    panel = NumbersPanel(session)
    qtbot.addWidget(panel)
    panel.resize(700, 200)
    panel.show()
    return panel


def go(panel: NumbersPanel, row: int, column: int) -> None:
    panel.view.setCurrentIndex(panel.model.index(row, column))


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_a_figure_is_split_off(panel: NumbersPanel, session: PanelSession) -> None:
    go(panel, 0, 3)
    panel.row_actions.split.trigger()
    assert session.asked == [("split_claim", B)]


def test_of_several_figures_a_menu_asks_which(panel: NumbersPanel, session: PanelSession) -> None:
    go(panel, 0, Column.CLAIM)
    menu = panel.row_actions.menu()
    assert "&Split Off" in entries(menu)
    panel.row_actions.split_menu.aboutToShow.emit()
    assert entries(panel.row_actions.split_menu) == [
        "up to 240 (A ¶2 s1)",
        "212 (B ¶1 s1)",
        "About 240 (C ¶1 s2)",
    ]
    panel.row_actions.split_menu.actions()[1].trigger()
    assert session.asked == [("split_claim", B)]


def test_another_row_is_chosen_to_merge_with(panel: NumbersPanel, session: PanelSession) -> None:
    go(panel, 0, 3)
    panel.row_actions.merge_menu.aboutToShow.emit()
    assert entries(panel.row_actions.merge_menu) == ["R&&D staff: 212"]
    panel.row_actions.merge_menu.actions()[0].trigger()
    assert session.asked == [("merge_rows", ABOARD, ALONE)]


def test_a_figure_or_a_whole_row_is_not_comparable(panel: NumbersPanel, session: PanelSession) -> None:
    go(panel, 0, 3)
    panel.row_actions.not_comparable.trigger()
    go(panel, 0, Column.VERDICT)
    panel.row_actions.not_comparable.trigger()
    assert session.asked == [("mark_not_comparable", (B,), (A, C)), ("mark_not_comparable", (A, B, C), ())]


def test_what_was_done_by_hand_is_taken_back(panel: NumbersPanel, session: PanelSession) -> None:
    go(panel, 0, 0)
    assert not panel.row_actions.take_back.isEnabled()
    go(panel, 1, 0)
    panel.row_actions.take_back.trigger()
    assert session.asked == [("take_back_row_edits", ALONE)]


def test_a_row_is_renamed_in_place(panel: NumbersPanel, session: PanelSession, qtbot) -> None:
    go(panel, 1, 3)
    panel.row_actions.rename.trigger()
    (editor,) = panel.view.findChildren(QLineEdit)
    assert editor.text() == "R&D staff"
    assert editor.accessibleName() == "Name of the row"
    editor.setText("Staff")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.asked == [("rename_row", ALONE, "Staff")])


def test_a_name_goes_on_being_typed_when_the_comparison_ends(panel: NumbersPanel, session: PanelSession, qtbot) -> None:
    go(panel, 1, 0)
    panel.row_actions.rename.trigger()
    qtbot.keyClicks(panel.view.indexWidget(panel.view.currentIndex()), "St")
    session.show(collation(ALONE, ABOARD))
    assert panel.view.currentIndex().row() == 0
    editor = panel.view.indexWidget(panel.view.currentIndex())
    assert editor.text() == "St" and editor.isVisible()
    qtbot.keyClicks(editor, "aff")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.asked == [("rename_row", ALONE, "Staff")])
    session.show(collation(ABOARD, replace(ALONE, label="Staff")))
    assert panel.view.indexWidget(panel.view.currentIndex()) is None


def test_a_name_that_stays_is_not_asked_for(panel: NumbersPanel, session: PanelSession) -> None:
    label = panel.model.index(0, 0)
    assert not panel.model.setData(label, "People aboard")
    assert not panel.model.setData(label, "x", Qt.ItemDataRole.DisplayRole)
    assert not panel.model.setData(panel.model.index(0, 3), "x")
    assert session.asked == []
    assert panel.model.setData(label, "")
    assert session.asked == [("rename_row", ABOARD, "")]


def test_other_figures_are_measured_against_a_reference(panel: NumbersPanel) -> None:
    go(panel, 0, 3)
    panel.row_actions.reference.trigger()
    assert panel.model.table()[1][2:] == ["up to 240: +13\u00a0%", "212 (2024) (reference)", "About 240: +13\u00a0%"]
    assert panel.row_actions.reference.isChecked()
    assert panel.model.table()[2][3] == "212 (2024)", "a figure on its own needs no reference"
    go(panel, 0, 4)
    assert not panel.row_actions.reference.isChecked()
    panel.row_actions.reference.trigger()
    assert panel.model.table()[1][2:] == ["up to 240: equal", "212 (2024): -12\u00a0%", "About 240 (reference)"]
    panel.row_actions.reference.trigger()
    assert panel.model.table()[1][2:] == ["up to 240", "212 (2024)", "About 240"]


def test_nothing_is_changed_in_a_read_only_project(panel: NumbersPanel, session: PanelSession) -> None:
    session.read_only = True
    go(panel, 0, 3)
    actions = panel.row_actions
    enabled = [
        a.text() for a in (actions.rename, actions.split, actions.merge, actions.not_comparable) if a.isEnabled()
    ]
    assert enabled == []
    assert actions.reference.isEnabled() and actions.copy.isEnabled()
    assert not panel.model.flags(panel.model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_a_figure_alone_is_neither_split_nor_compared(panel: NumbersPanel) -> None:
    go(panel, 1, 3)
    actions = panel.row_actions
    assert not actions.split.isEnabled()
    assert not actions.not_comparable.isEnabled()
    assert not actions.reference.isEnabled()
    assert actions.merge.isEnabled()


def test_without_a_current_row_nothing_can_be_done(panel: NumbersPanel, session: PanelSession) -> None:
    session.show(collation())
    actions = panel.row_actions
    assert not any(a.isEnabled() for a in (actions.rename, actions.split, actions.merge, actions.copy))


def test_keys_act_in_the_table(panel: NumbersPanel, session: PanelSession, qtbot) -> None:
    panel.activateWindow()
    panel.view.setFocus()
    go(panel, 0, 3)
    for key in ("S", "N"):
        qtbot.keyClick(panel.view, key)
    assert [asked[0] for asked in session.asked] == ["split_claim", "mark_not_comparable"]
    qtbot.keyClick(panel.view, "F")
    assert panel.model.is_reference(B)


def test_the_menu_opens_on_the_cell_under_the_pointer(panel: NumbersPanel, qtbot) -> None:
    point = panel.view.visualRect(panel.model.index(1, 3)).center()
    panel.view.customContextMenuRequested.emit(point)
    assert panel.view.currentIndex() == panel.model.index(1, 3)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert entries(menu)[0] == "&Rename Row…"
    menu.close()


def test_rows_shaped_by_hand_say_so_and_stay(panel: NumbersPanel, session: PanelSession) -> None:
    assert panel.model.table()[2][:2] == ["R&D staff", "On its own"]
    label = panel.model.index(1, 0)
    assert label.data(Qt.ItemDataRole.AccessibleTextRole) == "R&D staff, changed by hand"
    assert "Changed by hand" in label.data(Qt.ItemDataRole.ToolTipRole)
    assert "R&amp;D" in label.data(Qt.ItemDataRole.ToolTipRole)
    assert "Lowest: 212 (B ¶1 s1)" in panel.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    panel.agreements.setChecked(False)
    assert [row[0] for row in panel.model.table()[1:]] == ["People aboard"]


def test_what_was_worked_on_stays_current(panel: NumbersPanel, session: PanelSession) -> None:
    go(panel, 0, 3)
    apart = replace(ABOARD, claims=(A, C), comparisons=(), verdict=Verdict.SAME)
    session.show(collation(apart, replace(ALONE, label="aboard")))
    assert (panel.view.currentIndex().row(), panel.view.currentIndex().column()) == (1, 3)


def test_model_keeps_qt_s_rules_while_rows_change(panel: NumbersPanel, session: PanelSession) -> None:
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.model.set_reference(B, True)
    session.show(collation(SHAPED, ALONE))
    panel.model.set_reference(A, True)
    panel.model.set_reference(A, False)
    session.show(collation())


def test_the_first_column_stays_in_sight(panel: NumbersPanel, qtbot) -> None:
    panel.resize(420, 200)
    take_turns()
    view = panel.view
    for column in range(2, 5):
        view.setColumnWidth(column, 300)
    assert not view.kept.isVisible()
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() > 200)
    view.horizontalScrollBar().setValue(200)
    assert view.kept.isVisible()
    assert view.kept.width() == view.columnWidth(0)
    assert [view.kept.isColumnHidden(column) for column in range(5)] == [False, True, True, True, True]
    assert [view.kept.rowHeight(row) for row in range(2)] == [view.rowHeight(row) for row in range(2)]
    view.setColumnWidth(0, 110)
    assert view.kept.width() == 110
    view.scrollTo(panel.model.index(0, 1))
    assert view.columnViewportPosition(1) >= view.columnWidth(0)
    view.kept.customContextMenuRequested.emit(QPoint(5, 5))
    assert view.currentIndex() == panel.model.index(0, 0)
    QApplication.activePopupWidget().close()
    view.horizontalScrollBar().setValue(0)
    assert not view.kept.isVisible()
    assert view.kept.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_from_right_to_left_it_stays_on_the_right(panel: NumbersPanel, qtbot) -> None:
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.resize(420, 200)
    take_turns()
    view = panel.view
    for column in range(2, 5):
        view.setColumnWidth(column, 300)
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() > 200)
    view.horizontalScrollBar().setValue(200)
    assert view.kept.isVisible()
    assert view.kept.geometry().right() == view.viewport().geometry().right()
    view.scrollTo(panel.model.index(0, 1))
    assert view.columnViewportPosition(1) + view.columnWidth(1) <= view.viewport().width() - view.columnWidth(0)


def test_no_row_is_higher_than_what_is_seen_of_the_table(panel: NumbersPanel, session: PanelSession, qtbot) -> None:
    session.show(collation(replace(ALONE, label="people and goods taken ashore " * 60)))
    view = panel.view

    def tallest() -> int:
        return max(view.rowHeight(row) for row in range(panel.model.rowCount()))

    panel.resize(420, 700)
    qtbot.waitUntil(lambda: view.viewport().height() > 400)
    whole = tallest()
    panel.resize(420, panel.minimumSizeHint().height() + 40)
    qtbot.waitUntil(lambda: tallest() <= max(view.viewport().height(), view.verticalHeader().minimumSectionSize()))
    low = tallest()
    assert low < whole
    panel.resize(420, 700)
    qtbot.waitUntil(lambda: low < tallest() <= view.viewport().height())


def test_the_current_row_stays_in_sight_until_a_person_scrolls(panel: NumbersPanel, session, qtbot) -> None:
    long = replace(ALONE, label="people and goods taken ashore " * 4)
    session.show(collation(long, long, long, replace(ALONE, label="last")))
    panel.resize(420, 260)
    view, bar = panel.view, panel.view.verticalScrollBar()
    last = panel.model.index(panel.model.rowCount() - 1, 0)

    def seen() -> bool:
        return view.viewport().rect().intersects(view.visualRect(last))

    view.setColumnWidth(0, 300)
    view.setCurrentIndex(last)
    qtbot.waitUntil(seen)
    low = view.rowHeight(0)
    view.setColumnWidth(0, 90)
    qtbot.waitUntil(lambda: view.rowHeight(0) > low and bar.value() > 0 and seen())
    high = view.rowHeight(0)
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    view.setColumnWidth(0, 300)
    qtbot.waitUntil(lambda: view.rowHeight(0) < high)
    assert bar.value() == 0


def test_the_menu_bar_offers_the_row_that_is_seen(panel: NumbersPanel, session: PanelSession, qtbot) -> None:
    above = QMenu()
    qtbot.addWidget(above)
    menu = RowMenu(panel.row_actions, panel.view, above, above)
    above.addMenu(menu)
    assert not menu.menuAction().isEnabled(), "no row is current"
    go(panel, 0, Column.CLAIM)
    above.aboutToShow.emit()
    assert menu.menuAction().isEnabled()
    menu.aboutToShow.emit()
    cells = panel.row_actions.menu()
    texts = [[text.split("\t")[0] for text in entries(one)] for one in (menu, cells)]
    assert texts[0] == texts[1] and "&Split Off" in entries(menu)
    go(panel, 1, Column.CLAIM)
    menu.aboutToShow.emit()
    held = {action.text(): action for action in menu.actions()}
    assert "&Rename Row…\tF2" in held
    assert not held["&Split Off This Figure\tS"].isEnabled(), "it is the only one"
    held["&Take Back What Was Changed by Hand"].trigger()
    assert session.asked == [("take_back_row_edits", ALONE)]
    panel.show_face(Face.ONLY_HERE)
    above.aboutToShow.emit()
    assert not menu.menuAction().isEnabled(), "the row is not seen"


def test_a_row_behind_another_tab_is_not_offered(session: PanelSession, qtbot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = NumbersPanel(session)
    docks = [QDockWidget(name, window) for name in ("numbers", "other")]
    docks[0].setWidget(panel)
    docks[1].setWidget(QLabel("other"))
    for dock in docks:
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    window.tabifyDockWidget(*docks)
    menu = RowMenu(panel.row_actions, panel.view, QMenu(window), window)
    window.show()
    go(panel, 0, Column.CLAIM)
    docks[0].raise_()
    qtbot.waitUntil(lambda: not panel.view.visibleRegion().isEmpty())
    menu._offer()
    assert menu.menuAction().isEnabled()
    docks[1].raise_()
    qtbot.waitUntil(lambda: panel.view.visibleRegion().isEmpty())
    menu._offer()
    assert not menu.menuAction().isEnabled()


def test_menus_of_rows_that_are_not_renewed_yet_speak_of_their_own_articles(
    panel: NumbersPanel, session: PanelSession
) -> None:
    go(panel, 1, 3)
    session.collation = Collation()
    panel.row_actions.split_menu.aboutToShow.emit()
    panel.row_actions.merge_menu.aboutToShow.emit()
    assert [action.text() for action in panel.row_actions.merge_menu.actions()] == ["People aboard: up to 240 …"]
