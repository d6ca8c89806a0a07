"""Title, source and date of an article, as a person states them."""

from __future__ import annotations

from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from desktop.model import Document
from desktop.ui.articles_panel.details import DetailsDialog


def shown(qtbot: QtBot, published: str) -> DetailsDialog:
    dialog = DetailsDialog(Document("a", "Gale", "It blew.", publisher="The Gale", published=published))
    qtbot.addWidget(dialog)
    return dialog


def test_a_day_that_nobody_touched_keeps_its_time(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "2026-03-13T07:05:00Z")
    assert dialog.day.date() == QDate(2026, 3, 13) and dialog.day.isEnabled()
    assert dialog.published() == "2026-03-13T07:05:00Z"
    dialog.day.setDate(QDate(2026, 3, 14))
    assert dialog.published() == "2026-03-14"
    dialog.known.setChecked(False)
    assert dialog.published() == "" and not dialog.day.isEnabled()


def test_an_unknown_day_stays_unknown(qtbot: QtBot) -> None:
    assert shown(qtbot, "").published() == ""
    assert shown(qtbot, "2026").published() == "2026", "a year alone is not thrown away"


def test_what_is_known_stands_in_the_fields(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "")
    assert [field.text() for field in (dialog.title, dialog.publisher, dialog.author)] == ["Gale", "The Gale", ""]


def test_a_day_is_told_with_its_weekday_and_none_that_is_none_is_saved(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "")
    assert dialog.save.isEnabled() and dialog.read_as.text() == "Day not known"
    dialog.known.setChecked(True)
    dialog.day.line.setText("2026-10-14")
    assert "Wednesday" in dialog.read_as.text() and dialog.published() == "2026-10-14"
    dialog.day.line.setText("31.2.2026")
    assert not dialog.save.isEnabled() and "This is not a date" in dialog.read_as.text()
    dialog.known.setChecked(False)
    assert dialog.save.isEnabled() and dialog.published() == ""
