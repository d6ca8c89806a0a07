"""A window as it first stands, also where it was painted, and used, before anything was in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop import engine
from desktop.session.jobs import DirectCollator
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.ui.main_window import MainWindow


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.mark.parametrize(("width", "height"), [(1024, 640), (1600, 950)])
def test_the_text_has_most_of_the_room_and_the_findings_stand_in_front(qtbot, make_window, tmp_path, width, height):
    make_window().close()  # the application, its theme
    settings = Settings(tmp_path / "own.ini")
    window = MainWindow(None, settings, inviting=False)
    window.resize(width, height)
    window.show()
    qtbot.waitExposed(window)
    session = Session(settings=settings, data_folder=tmp_path / "projects", collator=DirectCollator(engine.collate))
    try:
        window.furnish(session)
        qtbot.waitUntil(lambda: window.updatesEnabled() and not window.panels.findings_dock.visibleRegion().isEmpty())
        assert window.panels.numbers_dock.height() < 0.3 * height
        assert window.panels.articles_dock.visibleRegion().isEmpty() is (width < 1200)
    finally:
        window.close()
        window.deleteLater()


def test_the_keyboard_is_in_an_article_when_a_window_opens_on_a_project(qtbot, make_window, settled, tmp_path):
    make_window().close()
    settings = Settings(tmp_path / "own.ini")
    window = MainWindow(None, settings, inviting=False)
    window.show()
    qtbot.waitExposed(window)
    session = Session(settings=settings, data_folder=tmp_path / "projects", collator=DirectCollator(engine.collate))
    try:
        window.furnish(session)
        session.open_sample()
        settled(window)
        qtbot.waitUntil(lambda: window.focusWidget() is window.view.area.columns()[0].text)
    finally:
        window.close()
        window.deleteLater()


def test_a_window_made_narrower_stands_as_if_it_had_been_opened_so_and_one_made_wider_too(qtbot, sample, make_window):
    panels, opened = sample.panels, make_window(1024, 640).panels
    qtbot.waitUntil(lambda: not opened.findings_dock.visibleRegion().isEmpty())
    wide = panels.findings_dock.width()
    sample.resize(1024, 640)
    qtbot.waitUntil(lambda: panels.articles_dock.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: panels.findings_dock.width() == opened.findings_dock.width())
    qtbot.waitUntil(lambda: panels.numbers_dock.height() == opened.numbers_dock.height())
    qtbot.waitUntil(lambda: len(sample.view.columns_open()) == 2)
    sample.resize(1600, 950)
    qtbot.waitUntil(lambda: not panels.articles_dock.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: panels.findings_dock.width() == wide)
    assert panels.articles_dock.mapTo(sample, panels.articles_dock.rect().topLeft()).x() < 100


def test_a_list_of_articles_that_a_person_closed_or_put_elsewhere_stays_so_in_a_narrow_window(qtbot, sample):
    panels = sample.panels
    right = Qt.DockWidgetArea.RightDockWidgetArea
    panels.articles_dock.close()
    sample.resize(1024, 640)
    qtbot.waitUntil(lambda: sample.dockWidgetArea(panels.articles_dock) is right)
    assert panels.articles_dock.isHidden()
    sample.resize(1600, 950)
    qtbot.waitUntil(lambda: sample.dockWidgetArea(panels.articles_dock) is not right)
    assert panels.articles_dock.isHidden()
    panels.articles_dock.show()
    panels.articles_dock.setFloating(True)
    tall = panels.numbers_dock.height()
    sample.resize(1024, 900)
    qtbot.waitUntil(lambda: sample.width() == 1024)
    assert panels.articles_dock.isFloating() and panels.numbers_dock.height() == tall


def test_a_panel_loosened_by_its_button_is_seen_to_be_loose(qtbot, sample):
    dock = sample.panels.search_dock
    sample.panels.show_search()
    qtbot.waitUntil(lambda: not dock.visibleRegion().isEmpty())
    place = dock.mapToGlobal(QPoint(0, 0))
    button = dock.findChild(QAbstractButton, "qt_dockwidget_floatbutton")
    button.click()
    assert dock.isFloating()
    qtbot.waitUntil(lambda: dock.pos().y() < place.y() - 40)
    assert dock.screen().availableGeometry().contains(dock.pos())
    button.click()
    assert not dock.isFloating()


def test_a_second_window_has_its_panels_where_the_first_left_them(qtbot, make_window):
    heights = []
    for _ in range(2):
        window = make_window(1024, 640)
        qtbot.waitUntil(lambda dock=window.panels.findings_dock: not dock.visibleRegion().isEmpty())
        heights.append(window.panels.numbers_dock.height())
        window.close()
    assert heights[0] == heights[1] < 0.3 * 640


def test_a_furnished_window_is_painted_before_anything_else_happens(qtbot, make_window, tmp_path):
    """Left to an update, it was not painted at all under X11 with a window manager."""
    make_window().close()
    settings = Settings(tmp_path / "own.ini")
    window = MainWindow(None, settings)
    with qtbot.waitExposed(window):
        window.show()
    session = Session(settings=settings, data_folder=tmp_path / "projects", collator=DirectCollator(engine.collate))
    try:
        window.furnish(session)
        painted = Painted(window)
        window._arrange_late()
        assert painted.times > 0
    finally:
        window.close()
        window.deleteLater()


def test_a_panel_that_was_loose_when_the_window_closed_is_painted_when_it_opens_again(qtbot, make_window, tmp_path):
    make_window().close()
    settings = Settings(tmp_path / "own.ini")
    for loose in (False, True):
        window = MainWindow(None, settings)
        with qtbot.waitExposed(window):
            window.show()
        window.furnish(
            Session(settings=settings, data_folder=tmp_path / "projects", collator=DirectCollator(engine.collate))
        )
        try:
            qtbot.waitUntil(window.updatesEnabled)
            dock = window.panels.search_dock
            assert dock.isFloating() is loose
            assert dock.updatesEnabled() and window.panels.search.field.updatesEnabled()
            dock.setFloating(True)
        finally:
            window.close()
            window.deleteLater()


def test_what_was_asked_for_before_the_window_was_furnished_is_done_after_it(qtbot, make_window, settled, tmp_path):
    make_window().close()
    settings = Settings(tmp_path / "own.ini")
    window = MainWindow(None, settings)
    window.show()
    qtbot.waitExposed(window)
    window._invitation.sample.click()
    window.actions_by_name["proportional"].trigger()
    session = Session(settings=settings, data_folder=tmp_path / "projects", collator=DirectCollator(engine.collate))
    try:
        window.furnish(session)
        assert session.project.documents == () and window.actions_by_name["linked"].isChecked()
        window.catch_up()
        settled(window)
        assert len(session.project.documents) == 5
        assert window.actions_by_name["proportional"].isChecked()
    finally:
        window.close()
        window.deleteLater()


def test_a_window_closed_before_its_panels_have_places_leaves_none_to_the_next(qtbot, make_window, tmp_path):
    make_window().close()
    settings = Settings(tmp_path / "own.ini")
    window = MainWindow(None, settings)
    window.show()
    qtbot.waitExposed(window)
    session = Session(settings=settings, data_folder=tmp_path / "projects", collator=DirectCollator(engine.collate))
    window.furnish(session)
    window.close()  # a second start on a project that another one shows
    window.deleteLater()
    assert settings.window_state == b"" == settings.window_geometry
    again = MainWindow(None, settings)
    again.show()
    qtbot.waitExposed(again)
    session = Session(settings=settings, data_folder=tmp_path / "projects", collator=DirectCollator(engine.collate))
    again.furnish(session)
    qtbot.waitUntil(again.updatesEnabled)
    again.close()
    assert settings.window_state
    again.deleteLater()
