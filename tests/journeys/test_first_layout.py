"""The panels of a window as it first stands, also where the window was painted before anything was in it."""

from __future__ import annotations

import pytest

from desktop import engine
from desktop.session.jobs import DirectCollator
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.ui.main_window import MainWindow


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
