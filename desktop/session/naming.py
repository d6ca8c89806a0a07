"""The names of actions, as the undo menu and the history show them, where more than one word depends on the case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.model import Project, Status
from desktop.model.change import AddDocument, Change
from desktop.session.judging import name_of


def adding(changes: Sequence[Change]) -> str:
    titles = [change.document.title for change in changes if isinstance(change, AddDocument)]
    if len(titles) == 1:
        return QCoreApplication.translate("Session", "Add '{title}'").format(title=titles[0])
    return QCoreApplication.translate("Session", "Add {count} Articles").format(count=len(titles))


def judging(project: Project, changes: Sequence[Change], status: Status) -> str:
    """`project` is as it stood before the changes."""
    match status:
        case Status.OPEN:
            one = QCoreApplication.translate("Session", "Reopen '{name}'")
            many = QCoreApplication.translate("Session", "Reopen {count} Findings")
        case Status.CONFIRMED:
            one = QCoreApplication.translate("Session", "Confirm '{name}'")
            many = QCoreApplication.translate("Session", "Confirm {count} Findings")
        case Status.DISMISSED:
            one = QCoreApplication.translate("Session", "Dismiss '{name}'")
            many = QCoreApplication.translate("Session", "Dismiss {count} Findings")
        case Status.RESOLVED:
            one = QCoreApplication.translate("Session", "Resolve '{name}'")
            many = QCoreApplication.translate("Session", "Resolve {count} Findings")
    if len(changes) == 1:
        return one.format(name=name_of(project, changes[0]))
    return many.format(count=len(changes))
