"""Alt and a letter mean one thing in a window and in each of its dialogs, in every language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDockWidget,
    QGroupBox,
    QLabel,
    QMenu,
    QMenuBar,
    QWidget,
)

from desktop.model import FindingKind, Status, Target
from desktop.ui.collation_view.header import ColumnHeader
from desktop.ui.translations import install_language

DIALOGS = ("paste_article", "address", "preferences", "options", "report", "guide", "shortcuts", "about")


@pytest.fixture(params=["en", "de", "es"])
def language(request, qapp):
    install_language(request.param)
    yield request.param
    install_language("en")


def shared(top: QWidget) -> dict[str, list[str]]:
    """The letters that stand for more than one of the things that are shown, and those."""
    held: defaultdict[str, list[str]] = defaultdict(list)
    for widget in top.findChildren(QWidget):
        if widget.window() is top and widget.isVisibleTo(top):
            for text in texts(widget):
                if found := re.search("&(.)", text.replace("&&", "")):
                    held[found[1].casefold()].append(text)
    return {letter: several for letter, several in held.items() if len(several) > 1}


def texts(widget: QWidget) -> list[str]:
    match widget:
        case QMenuBar():
            return [action.text() for action in widget.actions()]
        case QAbstractButton():
            return [widget.text()]
        case QGroupBox():
            return [widget.title()]
        case QLabel() if widget.buddy() is not None:
            return [widget.text()]
    return []


def shared_in(menu: QMenu) -> dict[str, list[str]]:
    """The letters that stand for more than one command of a menu, or of a menu in it, and those commands."""
    menu.aboutToShow.emit()
    held: defaultdict[str, list[str]] = defaultdict(list)
    inside: dict[str, list[str]] = {}
    for action in menu.actions():
        if found := re.search("&(.)", action.text().replace("&&", "")):
            held[found[1].casefold()].append(action.text())
        if isinstance(below := action.menu(), QMenu):
            inside |= shared_in(below)
    return inside | {letter: several for letter, several in held.items() if len(several) > 1}


def asked_for(window) -> Iterator[QMenu]:
    """The menus of the window, of a column, and of a line of each list."""
    yield from (action.menu() for action in window.menuBar().actions())
    yield window.findChildren(ColumnHeader)[0].menu
    row = next(row for row in window.session.collation.findings if row.kind is FindingKind.NUMBERS)
    window.session.select_finding(row.id)
    panels = window.panels
    panels.numbers_dock.raise_()
    for view in (panels.articles.view, panels.findings.view, panels.numbers.view):
        view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        yield menu
        menu.close()


def test_no_letter_stands_for_two_things(language, make_window, settled):
    window = make_window()
    assert shared(window) == {}
    window.session.open_sample()
    settled(window)
    for dock in window.findChildren(QDockWidget):
        dock.show()
    window.session.step_finding(1)
    window.verbs.judge(Status.CONFIRMED)
    assert shared(window) == {}
    assert [found for menu in asked_for(window) if (found := shared_in(menu))] == []
    QGuiApplication.clipboard().setText("Some words")
    details = window.panels.articles.details_action.trigger
    note = partial(window.verbs.note_on, [Target(document_id=window.session.project.documents[0].id)])
    for ask in (*(window.actions_by_name[name].trigger for name in DIALOGS), note, details):
        ask()
        (dialog,) = window.findChildren(QDialog)
        assert shared(dialog) == {}, dialog.windowTitle()
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
