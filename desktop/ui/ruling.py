"""Says once when dismissals suggest to leave a phrase out, and shows the rules when a person asks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.model import Project, Status
from desktop.session.rules import RuleKind
from desktop.session.session import Session
from desktop.session.state import Message
from desktop.ui import wording
from desktop.ui.dialogs.rules import RulesDialog
from desktop.ui.message_bar import MessageBar


class Ruling(QObject):
    """Each phrase is spoken of once while its project is open."""

    def __init__(self, session: Session, messages: MessageBar, actions: dict[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._session, self._messages, self._window = session, messages, window
        self._dismissed = 0
        self._told: set[str] = set()
        actions["rules"].triggered.connect(lambda: self.show_rules())
        session.project_changed.connect(self._look)
        session.opened.connect(lambda _path: self._begin())

    def show_rules(self) -> None:
        dialog = RulesDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _begin(self) -> None:
        """What was suggested when a project is opened is old news."""
        self._dismissed = _boilerplate(self._session.project)
        self._told = {rule.phrase for rule in self._session.suggested_rules()}

    def _look(self, project: Project) -> None:
        before, self._dismissed = self._dismissed, _boilerplate(project)
        if self._dismissed <= before:
            return
        for rule in self._session.suggested_rules():
            if rule.kind is RuleKind.PHRASE and rule.phrase not in self._told:
                self._told.add(rule.phrase)
                text = self.tr("{n} findings that you dismissed as boilerplate share {phrase}.")
                text = text.format(n=wording.number(len(rule.because)), phrase=wording.quoted(rule.phrase))
                self._messages.show_message(Message("info", text), self.tr("Show Rules…"), self.show_rules)
                return


def _boilerplate(project: Project) -> int:
    return sum(one.status is Status.DISMISSED and one.reason == "boilerplate" for one in project.judgements)
