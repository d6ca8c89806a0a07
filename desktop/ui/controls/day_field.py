"""A field for a day, written as people write days, or chosen from a calendar."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget, QWidgetAction

_PARTS = re.compile(r"\d+|[^\W\d_]{3,}")
_SHORTENED = 69
"""Two figures of a year up to this are of this century."""


def day_of(text: str, locale: QLocale) -> QDate:
    """The day that a person wrote, invalid when it is none: "14 October 2026", "14.10.26", "2026-10-14", "14102026".

    Months by their names in the language of `locale` and in English, or by its order of day and month; where a day
    of that order cannot be, by the other order.
    """
    parts = _PARTS.findall(text)
    figures = [part for part in parts if part.isdecimal()]
    months = [month for part in parts if (month := _month(part, locale))]
    if len(figures) == 2 and len(months) == 1:
        day, year = figures if len(figures[0]) < 3 else figures[::-1]
        return _day(year, months[0], day)
    if len(figures) != len(parts):
        return QDate()
    ways = [figures]
    if len(figures) == 1 and len(whole := figures[0]) in (6, 8):
        ways = [[whole[:2], whole[2:4], whole[4:]], [whole[:4], whole[4:6], whole[6:]]]
    days = (day for way in ways if len(way) == 3 for day in _in_some_order(way, locale))
    return next((day for day in days if day.isValid()), QDate())


def _in_some_order(way: list[str], locale: QLocale) -> list[QDate]:
    """Three figures as year, month and day, or by the order of `locale` and then by the other."""
    first, second, third = way
    if len(first) > 2:
        return [_day(first, int(second), third)]
    days = [_day(third, int(second), first), _day(third, int(first), second)]
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return days if short.find("d") < short.find("M") else days[::-1]


def _day(year: str, month: int, day: str) -> QDate:
    number = int(year)
    if len(year) <= 2:
        number += 2000 if number <= _SHORTENED else 1900
    return QDate(number, month, int(day)) if len(year) in (1, 2, 4) else QDate()


def _month(word: str, locale: QLocale) -> int:
    """The month whose name, or beginning of it, this is; 0 for none."""
    wanted = word.casefold()
    for names in (locale, QLocale.c()):
        for month in range(1, 13):
            if names.monthName(month, QLocale.FormatType.LongFormat).casefold().startswith(wanted):
                return month
    return 0


class DayField(QWidget):
    """A line for a day, a button with a calendar, and the day before and after by Down and Up.

    What is typed is read as it is written, and told in words when the field is left, so that nobody takes the month
    for the day. Signal: `changed()` another day, or a text that is none.
    """

    changed = Signal()

    def __init__(self, day: QDate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _DayLine()
        self.line.setMinimumWidth(self.fontMetrics().horizontalAdvance("30 September 2026  "))
        self.line.stepped.connect(lambda days: self.setDate(self.date().addDays(days)))
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.line.editingFinished.connect(lambda: self.setDate(self.date()))
        self._calendar = QCalendarWidget()
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekend, QTextCharFormat())  # Qt's red is not read in the dark
        self._calendar.clicked.connect(self._choose)
        self._calendar.activated.connect(self._choose)
        self._menu = QMenu(self)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self._calendar)
        self._menu.addAction(action)
        self.button = QToolButton()
        self.button.setArrowType(Qt.ArrowType.DownArrow)
        self.button.setAccessibleName(self.tr("Calendar"))
        self.button.setToolTip(self.tr("Choose the day from a calendar"))
        self.button.clicked.connect(self._open)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.setDate(day)

    def date(self) -> QDate:
        """The day in the field, invalid when what stands there is none."""
        return day_of(self.line.text(), QLocale())

    def setDate(self, day: QDate) -> None:
        """Show another day; an invalid one leaves what stands there."""
        if day.isValid():
            self.line.setText(QLocale().toString(day, "d MMMM yyyy"))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _open(self) -> None:
        if self.date().isValid():
            self._calendar.setSelectedDate(self.date())
        self._menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        self._calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        self.setDate(day)
        self._menu.close()


class _DayLine(QLineEdit):
    """Signal: `stepped(int)` so many days on are wanted."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
