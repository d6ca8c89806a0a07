from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu

from desktop.model import CleanupKind, Project, Target, numeral, phrase
from desktop.session.versions import ParagraphChange
from desktop.ui.articles_panel.changes import ChangesDialog
from desktop.ui.articles_panel.details import DetailsDialog
from desktop.ui.articles_panel.panel import ArticlesPanel
from desktop.ui.theme import DARK, LIGHT, palette_of
from desktop.ui.translations import install_language
from tests.ui import panel_samples as samples
from tests.ui.panel_samples import PanelSession


@pytest.fixture
def session() -> PanelSession:
    return PanelSession()


@pytest.fixture
def panel(qtbot, session: PanelSession) -> ArticlesPanel:
    panel = ArticlesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(220, 500)
    panel.show()
    return panel


def test_keys_move_rename_and_remove(qtbot, panel: ArticlesPanel, session: PanelSession) -> None:
    panel.view.setCurrentIndex(panel.rows.index(1, 0))
    panel.up_action.trigger()
    panel.down_action.trigger()
    panel.remove_action.trigger()
    assert session.asked == [("move_article", "b", 0), ("move_article", "b", 2), ("remove_article", "b")]


def test_a_title_is_edited_in_place(qtbot, panel: ArticlesPanel, session: PanelSession) -> None:
    panel.view.setCurrentIndex(panel.rows.index(0, 0))
    panel.rename_action.trigger()
    editor = panel.view.findChild(QLineEdit)
    assert editor.text() == "Ferry runs aground off Skerra"
    editor.setText("Aground")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.asked == [("rename_article", "a", "Aground")])


def test_title_source_and_date_are_asked_for(panel: ArticlesPanel, session: PanelSession) -> None:
    panel.view.setCurrentIndex(panel.rows.index(1, 0))
    panel.details_action.trigger()
    (dialog,) = panel.window().findChildren(DetailsDialog)
    dialog.publisher.setText("The Gale")
    dialog.known.setChecked(True)
    dialog.day.setDate(QDate(2026, 3, 13))
    dialog.accept()
    title = session.project.documents[1].title
    assert session.asked == [("describe_article", "b", title, "The Gale", "", "2026-03-13")]


def test_another_menu_about_an_article_offers_what_can_be_done_here(
    qtbot, panel: ArticlesPanel, session: PanelSession
) -> None:
    menu = QMenu()
    panel.add_to_menu("c", menu)
    assert panel.current_document() == session.project.documents[2]
    offered = {action.text(): action for action in menu.actions()}
    assert panel.replace_action.text() in offered
    assert not offered[panel.changes_action.text()].isEnabled()
    with qtbot.waitSignal(panel.note_requested):
        offered[panel.note_action.text()].trigger()
    panel.add_to_menu("nowhere", other := QMenu())
    assert other.isEmpty()


def test_a_title_goes_on_being_typed_while_articles_come_and_go(
    qtbot, panel: ArticlesPanel, session: PanelSession
) -> None:
    panel.view.setCurrentIndex(panel.rows.index(1, 0))
    panel.rename_action.trigger()
    qtbot.keyClicks(panel.view.indexWidget(panel.view.currentIndex()), "Aground")
    whole = session.project
    session.put(replace(whole, documents=whole.documents[1:]))
    assert panel.view.currentIndex().row() == 0
    editor = panel.view.indexWidget(panel.view.currentIndex())
    assert editor.text() == "Aground" and editor.isVisible()
    session.show(replace(session.collation, segments=()))
    assert editor.text() == "Aground"
    qtbot.keyClicks(editor, " off Skerra")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.asked == [("rename_article", "b", "Aground off Skerra")])
    session.put(whole)
    assert panel.view.indexWidget(panel.view.currentIndex()) is None


def test_a_title_of_an_article_that_goes_is_typed_no_more(qtbot, panel: ArticlesPanel, session: PanelSession) -> None:
    panel.view.setCurrentIndex(panel.rows.index(1, 0))
    panel.rename_action.trigger()
    session.put(replace(session.project, documents=session.project.documents[:1]))
    assert panel.view.indexWidget(panel.view.currentIndex()) is None and session.asked == []


def test_first_cannot_move_up_nor_last_down(panel: ArticlesPanel) -> None:
    panel.view.setCurrentIndex(panel.rows.index(0, 0))
    assert not panel.up_action.isEnabled() and panel.down_action.isEnabled()
    panel.view.setCurrentIndex(panel.rows.index(2, 0))
    assert panel.up_action.isEnabled() and not panel.down_action.isEnabled()


def test_a_drop_lands_before_or_behind_the_row_under_it(panel: ArticlesPanel) -> None:
    second = panel.view.visualRect(panel.rows.index(1, 0))
    assert panel.view.gap_at(second.topLeft() + QPoint(5, 2)) == 1
    assert panel.view.gap_at(second.bottomLeft() + QPoint(5, -2)) == 2
    assert panel.view.gap_at(QPoint(5, 490)) == 3


def test_a_drag_moves_the_article_it_began_with(panel: ArticlesPanel, session: PanelSession) -> None:
    panel.view.moved.emit(0, 2)
    assert session.asked == [("move_article", "a", 2)]


def test_summary_and_switches_follow_the_current_article(panel: ArticlesPanel, session: PanelSession) -> None:
    panel.view.setCurrentIndex(panel.rows.index(0, 0))
    assert panel.summary.text() == "Nothing was cleaned"
    panel.view.setCurrentIndex(panel.rows.index(2, 0))
    assert panel.summary.text() == "Cleaned: 2 tags"
    switch = panel.cleaning_menu.actions()[0]
    assert switch.text() == "Remove tags (2)" and switch.isChecked()
    switch.trigger()
    assert session.asked == [("set_cleanup", "c", CleanupKind.MARKUP, False)]


def test_a_kind_that_is_switched_off_can_be_switched_on_again(panel: ArticlesPanel, session: PanelSession) -> None:
    *others, chart = samples.DOCUMENTS
    held_back = replace(chart, cleanups=(), withheld=frozenset({CleanupKind.MARKUP}))
    session.put(Project(documents=(*others, held_back)))
    panel.view.setCurrentIndex(panel.rows.index(2, 0))
    switch = panel.cleaning_menu.actions()[0]
    assert switch.text() == "Remove tags" and not switch.isChecked()
    switch.trigger()
    assert session.asked == [("set_cleanup", "c", CleanupKind.MARKUP, True)]


def test_warnings_of_reading_are_shown(panel: ArticlesPanel, session: PanelSession) -> None:
    first, *others = samples.DOCUMENTS
    session.put(Project(documents=(replace(first, warnings=("Some letters could not be read.",)), *others)))
    panel.view.setCurrentIndex(panel.rows.index(0, 0))
    assert "Some letters could not be read." in panel.summary.text()


def test_warnings_of_reading_are_shown_in_the_window_s_language(panel: ArticlesPanel, session: PanelSession) -> None:
    first, *others = samples.DOCUMENTS
    lost = phrase("{name} has attachments ({count}), which were not read.", name="a.eml", count=numeral(2))
    before = QLocale()
    install_language("de")
    try:
        session.put(Project(documents=(replace(first, warnings=(lost,)), *others)))
        panel.view.setCurrentIndex(panel.rows.index(0, 0))
        assert "a.eml hat Anhänge (2), die nicht gelesen wurden." in panel.summary.text()
        assert "a.eml hat Anhänge" in panel.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    finally:
        install_language("en")
        QLocale.setDefault(before)


def test_an_empty_project_says_what_to_do(qtbot) -> None:
    panel = ArticlesPanel(PanelSession(empty=True))
    qtbot.addWidget(panel)
    panel.show()
    assert "No articles yet" in panel._body.placeholder.text()
    assert panel._body.currentWidget() is panel._body.placeholder
    assert not panel.remove_action.isEnabled()


def test_choosing_an_article_tells_the_window(qtbot, panel: ArticlesPanel) -> None:
    with qtbot.waitSignal(panel.article_chosen) as chosen:
        panel.view.clicked.emit(panel.rows.index(1, 0))
    assert chosen.args == ["b"]


def test_the_article_of_the_selected_place_is_current(panel: ArticlesPanel, session: PanelSession) -> None:
    session.select_place(samples.CHART_C)
    assert panel.current_document() == samples.DOCUMENTS[2]


def test_removing_the_current_article_leaves_its_neighbour_current(panel: ArticlesPanel, session: PanelSession) -> None:
    panel.view.setCurrentIndex(panel.rows.index(1, 0))
    first, _, last = samples.DOCUMENTS
    session.put(Project(documents=(first, last)))
    assert panel.current_document() == last


def test_a_read_only_project_changes_nothing(qtbot, session: PanelSession) -> None:
    session.read_only = True
    panel = ArticlesPanel(session)
    qtbot.addWidget(panel)
    assert not panel.remove_action.isEnabled() and not panel.rename_action.isEnabled()


def test_articles_are_painted_in_both_themes_with_their_bars(qtbot, panel: ArticlesPanel) -> None:
    for theme in (LIGHT, DARK):
        panel.setPalette(palette_of(theme))
        image = panel.view.viewport().grab().toImage()
        colours = _colours(image)
        assert theme.repeat.line.name() in colours
        assert theme.selected_row.name() in colours


def _colours(image: QImage) -> set[str]:
    pixels = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return {QColor(pixel).name() for pixel in pixels}


def test_a_newer_version_is_asked_for_and_handed_on(panel: ArticlesPanel, session: PanelSession, monkeypatch) -> None:
    asked = []

    def choose(_parent, title: str, folder: str, _filter: str) -> tuple[str, str]:
        asked.append((title, folder))
        return "/elsewhere/new.txt", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    panel.view.setCurrentIndex(panel.rows.index(0, 0))
    panel.replace_action.trigger()
    assert asked == [("Newer Version of “Ferry runs aground off Skerra”", "/somewhere")]
    assert session.asked[-1] == ("replace_article", "a", Path("/elsewhere/new.txt"))


def test_giving_up_the_file_dialog_changes_nothing(panel: ArticlesPanel, session: PanelSession, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    panel.view.setCurrentIndex(panel.rows.index(1, 0))
    panel.replace_action.trigger()
    assert all(asked[0] != "replace_article" for asked in session.asked)


def test_copied_text_is_handed_on_as_the_newer_version(panel: ArticlesPanel, session: PanelSession) -> None:
    QGuiApplication.clipboard().setText("The Alba is afloat.")
    panel.view.setCurrentIndex(panel.rows.index(2, 0))
    panel.replace_text_action.trigger()
    assert session.asked[-1] == ("replace_with_text", "c", "The Alba is afloat.")


def test_the_menu_s_mnemonics_are_unlike(panel: ArticlesPanel) -> None:
    panel.view.setCurrentIndex(panel.rows.index(0, 0))
    panel._show_menu(panel.view.visualRect(panel.rows.index(0, 0)).center())
    menu = next(menu for menu in panel.findChildren(QMenu) if panel.replace_action in menu.actions())
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(letters) == 12 and len(set(letters)) == 12


def test_what_changed_is_shown_after_replacing_and_later(panel: ArticlesPanel, session: PanelSession) -> None:
    panel.view.setCurrentIndex(panel.rows.index(0, 0))
    assert not panel.changes_action.isEnabled()
    session.former, session.changes = {"a": samples.DOCUMENTS[0]}, (ParagraphChange("Old.", "New."),)
    session.replaced.emit("a")
    assert panel.changes_action.isEnabled()
    panel.changes_action.trigger()
    dialogs = panel.findChildren(ChangesDialog)
    assert [dialog.windowTitle() for dialog in dialogs] == ["Changes in “Ferry runs aground off Skerra”"] * 2
    for dialog in dialogs:
        dialog.close()


def test_a_note_on_a_whole_article_is_asked_for(qtbot, panel: ArticlesPanel) -> None:
    panel.view.setCurrentIndex(panel.rows.index(1, 0))
    with qtbot.waitSignal(panel.note_requested) as asked:
        panel.note_action.trigger()
    assert asked.args == [(Target(document_id="b"),)]
