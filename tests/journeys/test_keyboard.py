"""Everything by keyboard, and everything said: steps, links, counterparts, marks, ways of scrolling."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPlainTextEdit

from desktop.model import FindingKind, Place, Status
from desktop.ui.actions import ACTIONS
from desktop.ui.announcing import Announcing
from desktop.ui.collation_view.menus import ColumnMenu
from desktop.ui.collation_view.scroll_sync import Scrolling
from desktop.ui.column_commands import ArticlesMenu
from desktop.ui.dialogs.paste import PasteDialog
from desktop.ui.numbers_panel.row_menu import RowMenu
from desktop.ui.translations import install_language


def _said(window) -> list[str]:
    said: list[str] = []
    Announcing(window.session, window.view, window, said.append)
    return said


def test_each_step_is_announced_as_a_sentence(sample, qtbot):
    said = _said(sample)
    qtbot.keyClick(sample, Qt.Key.Key_F8)
    assert said[-1].startswith("Finding 1 of ")
    assert said[-1].endswith(".") and "Open" in said[-1]
    sample.verbs.judge(Status.CONFIRMED)
    assert said[-2].startswith("Confirm") and said[-1].startswith("Finding 2 of ")
    sample.session.undo_stack.undo()
    assert said[-1].startswith("Undone: Confirm")
    assert sample.statusBar().currentMessage() == said[-1], "it may have been out of sight"
    qtbot.keyClick(sample, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert sample.statusBar().currentMessage().startswith("Done again: Confirm")
    sample.verbs.judge(Status.DISMISSED)
    assert not sample.statusBar().currentMessage(), "a new step is neither"
    sample.view.focus_column(0)
    column = sample.view.area.columns()[0]
    qtbot.keyClick(column.text, Qt.Key.Key_Down)
    assert "¶" in said[-1] and said[-1].endswith(".")


def test_from_link_to_link_in_one_article_and_round_again(sample, qtbot):
    sample.view.focus_column(0)
    document_id = sample.session.project.documents[0].id
    spans = sorted(set(sample.view.linked_spans(document_id)))
    assert len(spans) > 2
    seen = []
    for _ in range(len(spans) + 1):
        qtbot.keyClick(sample, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        seen.append(sample.session.selection.place.span)
    assert seen == [*spans, spans[0]]
    qtbot.keyClick(sample, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert sample.session.selection.place.span == spans[-1]


def test_other_counterparts_of_a_sentence_come_one_after_the_other(sample):
    session, view = sample.session, sample.view
    session.preview_similarity(0.1)
    matches = session.collation.matches
    left = max({match.left for match in matches}, key=lambda place: len(session.counterparts(place)))
    view.choose(left)
    first = dict(view._current.spans)
    sample.actions_by_name["next_counterpart"].trigger()
    turned = dict(view._current.spans)
    assert turned != first and turned.keys() == first.keys()
    sample.actions_by_name["previous_counterpart"].trigger()
    assert view._current.spans == first


def test_the_marks_of_a_paragraph_are_listed_and_lead_there(sample):
    sample.session.step_finding(1)
    place = sample.session.selection.place
    sample.view.focus_column([d.id for d in sample.session.project.documents].index(place.document_id))
    sample.actions_by_name["list_marks"].trigger()
    menus = [menu for menu in sample.view.findChildren(QMenu) if isinstance(menu, ColumnMenu)]
    lines = [action for action in menus[-1].actions() if action.isEnabled()]
    assert lines, "the paragraph of a finding has a mark"
    lines[0].trigger()
    assert sample.session.selection.place is not None
    menus[-1].close()


def test_proportional_scrolling_moves_the_others_as_far_through_their_texts(sample):
    sample.actions_by_name["proportional"].trigger()
    assert sample.settings.scrolling == Scrolling.PROPORTIONAL
    assert not sample.actions_by_name["linked"].isChecked()
    first, second = sample.view.area.columns()[:2]
    bars = [column.text.verticalScrollBar() for column in (first, second)]
    bars[0].setValue(bars[0].maximum() // 2)
    assert abs(bars[1].value() / bars[1].maximum() - bars[0].value() / bars[0].maximum()) < 0.02
    assert abs(bars[0].value() - bars[0].maximum() // 2) <= 1, "the column under the pointer stays where it is"
    sample.actions_by_name["free"].trigger()
    stood = bars[1].value()
    bars[0].setValue(0)
    assert bars[1].value() == stood


def test_from_article_to_article_and_the_articles_themselves(sample, qtbot):
    view, ctrl, shift = sample.view, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    ids = [document.id for document in sample.session.project.documents]
    view.focus_column(0)
    qtbot.waitUntil(lambda: view.focused_id == ids[0])
    for key, modifiers, there in (
        (Qt.Key.Key_PageDown, ctrl, ids[1]),
        (Qt.Key.Key_PageUp, ctrl, ids[0]),
        (Qt.Key.Key_2, ctrl, ids[1]),
    ):
        qtbot.keyClick(sample.focusWidget(), key, modifiers)
        assert view.focused_id == there
    qtbot.keyClick(sample.focusWidget(), Qt.Key.Key_PageDown, ctrl | shift)
    assert [d.id for d in sample.session.project.documents] == [ids[0], ids[2], ids[1], *ids[3:]]
    view.focus_column(2)
    qtbot.keyClick(sample.focusWidget(), Qt.Key.Key_PageUp, ctrl | shift)
    assert [d.id for d in sample.session.project.documents] == ids


def test_the_go_menu_lists_the_articles_with_their_keys(sample):
    (menu,) = sample.findChildren(ArticlesMenu)
    (go,) = [action.menu() for action in sample.menuBar().actions() if action.text() == "&Go"]
    assert menu.menuAction() in go.actions()
    go.aboutToShow.emit()
    assert menu.menuAction().isEnabled()
    menu.aboutToShow.emit()
    documents, area = sample.session.project.documents, sample.view.area
    assert [action.text()[1] for action in menu.actions()] == list("ABCDE")
    assert [action.text().split("\t")[1] for action in menu.actions()] == [f"Ctrl+{n}" for n in range(1, 6)]
    opened = [area.column(document.id) is not None for document in documents]
    assert [action.isChecked() for action in menu.actions()] == opened
    assert len(set(opened)) == 2, "some stand open and some are folded"
    menu.actions()[4].trigger()
    assert sample.view.focused_id == documents[4].id
    menu.aboutToShow.emit()
    assert menu.actions()[4].isChecked()


def test_letters_typed_at_the_menu_bar_open_menus_and_change_no_row(sample):
    """The row's actions have letters for keys, in their table alone."""
    numbers = sample.panels.numbers
    sample.session.step_finding(1)
    cells = (numbers.model.index(0, column) for column in range(numbers.model.columnCount()))
    numbers.view.setCurrentIndex(next(cell for cell in cells if numbers.model.place(cell) is not None))
    (menu,) = sample.findChildren(RowMenu)
    menu.aboutToShow.emit()
    own = {numbers.row_actions.reference, numbers.row_actions.not_comparable, numbers.row_actions.split}
    assert all(action.isEnabled() for action in own)
    assert own.isdisjoint(menu.actions())
    assert [action.shortcut().toString() for action in menu.actions() if not action.shortcut().isEmpty()] == []


def test_no_key_is_given_twice(sample):
    """Qt obeys neither of two that hold at the same place."""
    everywhere = Qt.ShortcutContext.WindowShortcut
    actions = [action for action in sample.findChildren(QAction) if action.shortcutContext() is everywhere]
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    shortcuts = [s.key().toString() for s in sample.findChildren(QShortcut)]
    assert len(keys) > 40
    assert sorted(key for key, count in Counter(keys).items() if count > 1) == []
    assert set(keys).isdisjoint(shortcuts)


def test_every_command_stands_in_a_menu_and_answers_without_a_mouse(sample):
    """Each action is reached by its mnemonic; those that ask something open a window of their own."""
    bar = sample.menuBar()
    reached = set()
    for top in bar.actions():
        menu = top.menu()
        assert "&" in top.text()
        waiting = [menu]
        while waiting:
            held = waiting.pop()
            for action in held.actions():
                if action.menu() is not None:
                    waiting.append(action.menu())
                elif not action.isSeparator():
                    reached.add(action.objectName())
    assert {spec.name for spec in ACTIONS} <= reached


@pytest.fixture
def spoken(request):
    install_language(request.param)
    yield request.param
    install_language("en")


@pytest.mark.parametrize("spoken", ["en", "de", "es"], indirect=True)
def test_each_menu_has_letters_of_its_own_in_every_language(spoken, make_window):
    """As the menus are, with what stands in them besides the table of actions."""
    window = make_window()
    menus = [menu for menu in window.findChildren(QMenu) if menu.title() and menu.parentWidget() in (window, None)]
    menus += [action.menu() for action in window.menuBar().actions()]
    assert len(menus) > 12
    for held in (window.menuBar(), *menus):
        texts = [action.text().replace("&&", "") for action in held.actions() if action.isVisible() and action.text()]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert [text for text in texts if "&" not in text] == []
        assert {letter for letter, count in letters.items() if count > 1} == set(), texts
        tips = [action for action in held.actions() if action.text() and not action.menu() and not action.statusTip()]
        assert [action.text() for action in tips] == []


@pytest.mark.parametrize("spoken", ["en", "de", "es"], indirect=True)
def test_no_letter_of_the_first_page_or_of_a_panel_is_a_menu_s(spoken, make_window, settled, qtbot):
    """Qt obeys neither of two with the same letter."""
    window = make_window()
    panels = window.panels
    for dock in (panels.numbers_dock, panels.matrix_dock, panels.search_dock, panels.notes_dock, panels.matrix_dock):
        if dock is panels.notes_dock:
            window.session.open_sample()
            settled(window)
            window.session.step_finding(1)
            window.session.judge([window.session.selection.finding_id], Status.CONFIRMED)
            assert panels.inspector.judged.button.isVisible()
        dock.raise_()
        qtbot.waitUntil(lambda dock=dock: not dock.widget().visibleRegion().isEmpty())
        labels = [label for label in window.findChildren(QLabel) if label.buddy() is not None]
        shown = [widget for widget in (*window.findChildren(QAbstractButton), *labels) if widget.isVisible()]
        texts = [action.text() for action in window.menuBar().actions()]
        texts += [widget.text() for widget in shown if not widget.visibleRegion().isEmpty()]
        held = [text.replace("&&", "") for text in texts if "&" in text.replace("&&", "")]
        letters = Counter(text[text.index("&") + 1].lower() for text in held)
        assert {letter for letter, count in letters.items() if count > 1} == set(), held


def test_back_to_what_was_selected_before_and_forward_again(sample, qtbot):
    session, alt = sample.session, Qt.KeyboardModifier.AltModifier
    back, forward = sample.actions_by_name["go_back"], sample.actions_by_name["go_forward"]
    assert not back.isEnabled() and not forward.isEnabled()
    way = []
    for _ in range(3):
        session.step_finding(1)
        way.append(session.selection)
    sample.view.focus_column(0)
    document = session.project.documents[0]
    session.select_place(Place(document.id, sample.view.sentences.at(document.id, 0)))
    way.append(session.selection)
    assert len(set(way)) == 4
    for step in reversed(way[:-1]):
        qtbot.keyClick(sample.focusWidget(), Qt.Key.Key_Left, alt)
        assert session.selection == step
    assert not back.isEnabled()
    for step in way[1:3]:
        qtbot.keyClick(sample.focusWidget(), Qt.Key.Key_Right, alt)
        assert session.selection == step
    session.select_finding(way[0].finding_id)
    assert not forward.isEnabled(), "another choice begins another way"
    back.trigger()
    assert session.selection == way[2]


def test_what_is_gone_is_passed_over_on_the_way_back(sample, settled):
    session = sample.session
    last = session.project.documents[-1]
    repeat = next(finding for finding in session.collation.findings if finding.kind is FindingKind.REPEAT)
    session.select_finding(repeat.id)
    first = session.selection
    session.select_place(Place(last.id, sample.view.sentences.at(last.id, 0)))
    session.select_place(None)
    session.remove_article(last.id)
    settled(sample)
    sample.actions_by_name["go_back"].trigger()
    assert session.selection == first
    session.new_project()
    assert not sample.actions_by_name["go_back"].isEnabled()


def test_select_all_is_for_what_has_the_keyboard(sample, qtbot):
    sample.activateWindow()
    sample.view.focus_column(0)
    column = sample.view.area.columns()[0]
    qtbot.waitUntil(column.text.hasFocus)
    sample.actions_by_name["select_all"].trigger()
    assert column.text.selected_span().end == len(column.text.plain)
    findings = sample.panels.findings
    findings.view.setFocus()
    qtbot.waitUntil(findings.view.hasFocus)
    sample.actions_by_name["select_all"].trigger()
    assert set(findings.selected_ids()) == set(sample.session.visible_findings())


def test_from_anywhere_to_the_filter_of_the_findings(sample, qtbot):
    sample.panels.findings_dock.hide()
    sample.view.focus_column(0)
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(sample.focusWidget(), Qt.Key.Key_F, control_shift)
    assert sample.focusWidget() is sample.panels.findings.filters.text and sample.panels.findings_dock.isVisible()
    before = len(sample.session.visible_findings())
    qtbot.keyClicks(sample.focusWidget(), "tariff")
    assert 0 < len(sample.session.visible_findings()) < before


def test_the_findings_are_grouped_by_keys(sample, qtbot):
    tops = [group.title for group in sample.panels.findings.model.groups]
    qtbot.keyClick(sample, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    by_article = [group.title for group in sample.panels.findings.model.groups]
    assert by_article != tops and all(title[0] in "ABCDE" for title in by_article)
    assert sample.actions_by_name["group_article"].isChecked()


def test_pasting_outside_a_field_brings_an_article_from_every_pane(sample, qtbot):
    QGuiApplication.clipboard().setText("The ferry was late.")
    ctrl, panels = Qt.KeyboardModifier.ControlModifier, sample.panels
    sample.session.step_finding(1)
    column = sample.view.area.columns()[0].text
    panes = (panels.articles.view, column, panels.findings.view, panels.inspector.page, panels.numbers.view)
    for pane in panes:
        pane.setFocus()
        qtbot.keyClick(pane, Qt.Key.Key_V, ctrl)
        (dialog,) = [dialog for dialog in sample.findChildren(PasteDialog) if dialog.isVisible()]
        assert "The ferry was late." in [field.toPlainText() for field in dialog.findChildren(QPlainTextEdit)]
        dialog.reject()
    field = panels.findings.filters.text
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, ctrl)
    assert field.text() == "The ferry was late." and not any(
        dialog.isVisible() for dialog in sample.findChildren(PasteDialog)
    )


def test_the_pane_with_the_keyboard_has_a_line_around_it(sample, qtbot):
    ring, panels = sample.parts.focus_ring, sample.panels
    sample.session.step_finding(1)
    for pane in (panels.articles.view, panels.findings.view, panels.inspector.page, panels.numbers.view):
        pane.setFocus()
        assert ring.around() is pane and ring.isVisible()
        assert ring.parentWidget() is pane.parentWidget() and ring.geometry() == pane.geometry()
    sample.resize(1300, 800)
    qtbot.waitUntil(lambda: ring.geometry() == panels.numbers.view.geometry())
    sample.view.focus_column(0)
    assert ring.around() is None and not ring.isVisible()


def test_enter_on_the_invitation_opens_the_sample_and_the_keyboard_stays_in_an_article(make_window, settled, qtbot):
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.view.empty_page.sample.hasFocus())
    qtbot.keyClick(window.view.empty_page.sample, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.session.project.documents))
    settled(window)
    qtbot.waitUntil(lambda: window.view.area.columns()[0].text.hasFocus())
    before = window.view.columns_open()
    qtbot.keyClick(window.view.area.columns()[0].text, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: window.view.columns_open() != before)
    assert before[0] not in window.view.columns_open(), "the column with the keyboard has closed"
    assert any(column.text.hasFocus() for column in window.view.area.columns())


def test_enter_presses_the_button_of_the_invitation_that_has_the_keyboard(make_window, qtbot):
    page = make_window().view.empty_page
    for button, asked in ((page.add, page.add_requested), (page.paste, page.paste_requested)):
        asked.disconnect()  # no dialog
        with qtbot.waitSignal(asked):
            qtbot.keyClick(button, Qt.Key.Key_Return)
