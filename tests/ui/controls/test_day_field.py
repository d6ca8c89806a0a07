from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from pytestqt.qtbot import QtBot

from desktop.ui.controls.day_field import DayField, day_of

_DAY = QDate(2026, 10, 14)


@pytest.mark.parametrize("code", ["en_GB", "de_DE", "es_ES", "en_US"])
def test_a_day_is_read_as_people_write_it(code: str) -> None:
    locale = QLocale(code)
    written = [
        "14/10/2026",
        "14.10.26",
        "14102026",
        "141026",
        "2026-10-14",
        "20261014",
        "14 Oct 2026",
        "October 14, 2026",
    ]
    written += [locale.toString(_DAY, form) for form in ("d MMMM yyyy", "dddd, d. MMM yyyy", "d 'de' MMMM 'de' yyyy")]
    assert {text: day_of(text, locale) for text in written} == dict.fromkeys(written, _DAY)
    for text in ("", "yesterday", "14.10.", "31.2.2026", "14/13/2026", "2026", "14 October", "1/2/3/2026", "14.10.026"):
        assert not day_of(text, locale).isValid(), text


def test_what_may_be_two_days_is_read_in_the_order_of_the_place() -> None:
    assert day_of("3/5/2026", QLocale("en_GB")) == QDate(2026, 5, 3)
    assert day_of("3/5/2026", QLocale("en_US")) == QDate(2026, 3, 5)


def test_a_typed_day_takes_the_place_of_the_old_one_and_is_told_in_words(qtbot: QtBot) -> None:
    field = DayField(QDate(2026, 11, 26))
    qtbot.addWidget(field)
    field.line.selectAll()  # as the keyboard does that comes to it
    qtbot.keyClicks(field.line, "14/10/2026")
    assert field.date() == _DAY
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.line.text() == QLocale().toString(_DAY, "d MMMM yyyy")
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    assert field.date() == QDate(2026, 10, 15)


def test_what_is_no_day_stays_to_be_mended(qtbot: QtBot) -> None:
    field = DayField(_DAY)
    qtbot.addWidget(field)
    field.line.setText("soon")
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert (field.line.text(), field.date().isValid()) == ("soon", False)


def test_a_day_is_chosen_from_the_calendar(qtbot: QtBot) -> None:
    field = DayField(_DAY)
    qtbot.addWidget(field)
    field.show()
    field.button.click()
    assert field._calendar.selectedDate() == _DAY
    field._calendar.activated.emit(QDate(2026, 10, 16))
    assert field.date() == QDate(2026, 10, 16) and field._menu.isHidden()
