"""Texts that are 40 per cent longer, as translations are: nothing is cut in a small window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton, QToolButton, QWidget

from desktop import app

_LONGER = "ééééééééééééééééééééééééééééééééééééééééééééééé"


class Stretched(QTranslator):
    """Every text with two fifths more letters, and at least three."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return source + _LONGER[: max(3, round(len(source) * 0.4))] if source.strip() else source


@pytest.fixture
def stretched(qapp: QApplication):
    translator = Stretched(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _cut(top: QWidget) -> list[str]:
    """What has less width than its text needs. Labels that wrap, and those that are left out on purpose when there is
    no room for them, are looked at by height or not at all."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QPushButton | QCheckBox | QToolButton | QLabel):
            continue
        text = widget.text()
        if not text or (isinstance(widget, QLabel) and (widget.wordWrap() or widget.sizePolicy().horizontalStretch())):
            continue
        if isinstance(widget, QLabel) and widget.sizePolicy().horizontalPolicy() is widget.sizePolicy().Policy.Ignored:
            continue
        needed = widget.minimumSizeHint().width() if isinstance(widget, QLabel) else widget.sizeHint().width()
        if widget.width() < needed:
            found.append(f"{type(widget).__name__} {text!r}: {widget.width()} of {needed}")
    return found


def test_nothing_is_cut_in_a_small_window(stretched, make_window, settled, qtbot):
    window = make_window(1024, 640)
    window.session.open_sample()
    settled(window)
    window.session.step_finding(1)
    qtbot.wait(50)
    assert _cut(window) == []
    for dock in (window.panels.matrix_dock, window.panels.notes_dock, window.panels.search_dock):
        dock.raise_()
        qtbot.wait(20)
        assert _cut(window) == []


@pytest.mark.parametrize("name", ["preferences", "options", "guide", "shortcuts", "address", "paste_article", "report"])
def test_nothing_is_cut_in_a_dialog(stretched, make_window, settled, qtbot, name):
    window = make_window(1024, 640)
    window.session.open_sample()
    settled(window)
    window.actions_by_name[name].trigger()
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    qtbot.wait(20)
    assert dialog.width() <= 1024
    assert _cut(dialog) == []
    dialog.close()


@pytest.fixture
def twice_as_large(qapp: QApplication):
    app.application()  # sets the letters of the program
    plain = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(plain.pointSizeF() * 2)
    qapp.setFont(larger)
    yield
    qapp.setFont(plain)


def test_with_letters_twice_as_large_nothing_falls_off_the_toolbar(twice_as_large, make_window, settled, qtbot):
    window = make_window(1024, 640)
    window.session.open_sample()
    settled(window)
    window.session.step_finding(1)
    toolbar, parts = window.parts.toolbar, window.parts
    more = toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
    chips = parts.chips.chips.values()
    qtbot.waitUntil(lambda: all(chip.isVisible() and chip.width() >= chip.sizeHint().width() for chip in chips))
    assert not more.isVisible()
    count = len(window.session.visible_findings())
    assert (parts.finding_step.text(), parts.similarity.text()) == (f"1 of {count}", "20\u00a0%")
    window.session.select_finding("")
    assert parts.finding_step.text() == str(count)
    window.fit(2560, 1440)
    qtbot.waitUntil(lambda: parts.finding_step.text() == f"{count} findings")
    assert parts.similarity.text().startswith("20 % balanced")


def test_panels_get_room_for_larger_letters(twice_as_large, make_window, qtbot):
    window = make_window(2560, 1440)
    panels = window.panels
    qtbot.waitUntil(
        lambda: (
            panels.articles_dock.width() > 300
            and panels.findings_dock.width() > 500
            and panels.numbers_dock.height() > 300
        )
    )
