"""Texts that are 40 per cent longer, as translations are: nothing is cut in a small window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton, QToolButton, QWidget

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
