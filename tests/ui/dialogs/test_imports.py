"""The list of what became of each file."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.model import Document
from desktop.session.articles import Brought
from desktop.session.imports import Import, Outcome
from desktop.ui.dialogs.imports import ImportsDialog

TWIN = Brought("again.txt", Document("b", "B", "Same."))
IMPORTS = (
    Import(Brought("good.txt", Document("a", "A", "Same.")), Outcome.ADDED, "A"),
    Import(TWIN, Outcome.SAME_TEXT, "A"),
    Import(Brought("<b>bad</b>.pdf", problem="<b>bad</b>.pdf is damaged."), Outcome.NOT_READABLE),
    Import(Brought("late.txt", stopped=True), Outcome.NOT_READ),
)


def rows(dialog: ImportsDialog) -> list[tuple[str, str]]:
    table = dialog.table
    return [(table.item(row, 0).text(), table.item(row, 1).text()) for row in range(table.rowCount())]


def test_what_was_not_added_comes_first(qtbot: QtBot) -> None:
    dialog = ImportsDialog(IMPORTS)
    qtbot.addWidget(dialog)
    assert rows(dialog) == [
        ("again.txt", "again.txt was not added: it is the same text as A."),
        ("<b>bad</b>.pdf", "<b>bad</b>.pdf is damaged."),
        ("late.txt", "late.txt was not read."),
        ("good.txt", "good.txt was added as A."),
    ]


def test_rows_are_as_high_as_their_lines(qtbot: QtBot) -> None:
    dialog = ImportsDialog(IMPORTS)
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.table
    for width in (300, 1200):
        dialog.resize(width, 400)
        least = table.verticalHeader().minimumSectionSize()
        wanted = [max(least, table.sizeHintForRow(row)) for row in range(4)]
        assert [table.rowHeight(row) for row in range(4)] == wanted
    lowest = min(table.rowHeight(row) for row in range(4))
    assert {table.rowHeight(row) for row in range(4)} == {lowest}, "one line each where there is room"


def test_the_same_texts_are_added_when_asked_for(qtbot: QtBot) -> None:
    dialog = ImportsDialog(IMPORTS)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.again.isVisible()
    with qtbot.waitSignal(dialog.add_wanted) as asked:
        dialog.again.click()
    assert asked.args == [(TWIN,)]
    assert not dialog.isVisible()


def test_there_is_nothing_to_add_without_them(qtbot: QtBot) -> None:
    dialog = ImportsDialog(IMPORTS[2:])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.again.isVisible()
