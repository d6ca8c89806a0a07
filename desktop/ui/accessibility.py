"""Roles of the parts that are painted by hand, which a screen reader would else take for empty space.

The labels and ribbons in them are buttons that nobody sees (`collation_view/handles.py`), widgets all: interfaces of
parts that are no QObject are what ends other programs. Qt deletes an interface with its widget; nothing here keeps one,
and one that somebody still holds then is no longer valid.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES = {
    "OverviewRuler": QAccessible.Role.Indicator,
    "RibbonGutter": QAccessible.Role.Grouping,
    "Margin": QAccessible.Role.Grouping,
}


def install() -> None:
    """Once for the application; before the first of these parts is asked for."""
    QAccessible.installFactory(_interface)


def _interface(_key: str, held: QObject | None) -> QAccessibleInterface | None:
    role = _ROLES.get(type(held).__name__)
    if role is None or not isinstance(held, QWidget):
        return None
    return QAccessibleWidget(held, role)
