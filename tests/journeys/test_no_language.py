"""A window in a language without letters: whatever can still be read comes from an article, a person or a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.model import FindingKind
from desktop.ui.main_window import MainWindow
from desktop.ui.translations import NAMES
from tests.turns import take_turns

HARBOUR = "The tide\n\nAt least 40 boats sank in Port Ellis on Monday, the mayor said. The ferry stays in dock.\n"
COAST = "The town\n\nAn official said 25 boats sank in Port Ellis. Five of the 12 ferries sank; the other six float.\n"
ASKED = ("text", "title", "windowTitle", "toolTip", "statusTip", "accessibleName", "accessibleDescription", "suffix")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
OWN = {"synoptic", "div", "br", "html", "pdf", "word", "csv", "json", "ld", "docx", "jsonld", "txt"}


class Wordless(QTranslator):
    """Every text with a sign for each letter; places and what opens a command by keyboard stay."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return re.sub(r"({\w*})|[^\W\d_]", lambda found: found[1] or "~", source)

    def isEmpty(self):
        return False


@pytest.fixture
def window(qapp, window_on) -> Iterator[MainWindow]:
    translator = Wordless()
    qapp.installTranslator(translator)
    yield window_on(harbour=HARBOUR, coast=COAST)
    qapp.removeTranslator(translator)


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role) or "") for role in ROLES)
        yield from _cells(model, model.index(row, 0, parent))


def _texts(widget: QWidget) -> Iterator[str]:
    """All that a person can read of a widget, but for what a person types or reads in an article."""
    for name in ASKED:
        ask = getattr(widget, name, None)
        if callable(ask) and not (name == "text" and isinstance(widget, QLineEdit)):
            yield str(ask())
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        yield f"{widget.toPlainText()} {widget.placeholderText()}"
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and type(widget.model()).__module__.startswith("desktop"):
        yield from _cells(widget.model(), QModelIndex())


def test_nothing_is_said_but_through_the_translator(window: MainWindow) -> None:
    session, said = window.session, []
    for finding in session.collation.findings:
        session.select_finding(finding.id)
        take_turns()
        said.append(window.panels.inspector.page.toPlainText())
    assert {finding.kind for finding in session.collation.findings} >= {FindingKind.NUMBERS, FindingKind.FACTS}
    for name in ("report", "options", "guide", "shortcuts"):
        window.actions_by_name[name].trigger()
    said += [text for widget in window.findChildren(QWidget) for text in _texts(widget)]
    said += [f"{action.text()} {action.statusTip()} {action.toolTip()}" for action in window.findChildren(QAction)]
    for dialog in window.findChildren(QDialog):
        dialog.close()
    assert "~~~" in " ".join(said)
    written = (*(f"{one.title} {one.text} {one.path}" for one in session.project.documents), str(session.path))
    own = OWN | {word.lower() for word in re.findall(r"[^\W\d_]+", " ".join((*written, *NAMES.values())))}
    read = {word for text in said for word in re.findall(r"[^\W\d_]{2,}", text) if word.lower() not in own}
    assert read == set()
