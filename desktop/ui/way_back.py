"""Go ▸ Go Back and Go Forward: what was selected before, as in a browser."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop.session.session import Session
from desktop.session.state import Selection

MOST = 200
"""Steps that are remembered; with more the oldest are forgotten."""


class WayBack(QObject):
    """Follows the session's selection. A way goes on from where a person turned round; what lay ahead is forgotten with
    the next choice, all of it with another project. What is no longer there is passed over."""

    def __init__(self, session: Session, actions: dict[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._behind: list[Selection] = []
        self._ahead: list[Selection] = []
        self._now = session.selection
        self._walking = False
        self._back, self._forward = actions["go_back"], actions["go_forward"]
        self._back.triggered.connect(lambda: self._walk(self._behind, self._ahead))
        self._forward.triggered.connect(lambda: self._walk(self._ahead, self._behind))
        session.selection_changed.connect(self._went)
        session.opened.connect(lambda _: self._forget())
        self._forget()

    def _went(self, selection: Selection) -> None:
        if not self._walking and selection != self._now:
            _remember(self._behind, self._now)
            self._ahead.clear()
        self._now = selection
        self._enable()

    def _walk(self, ahead: list[Selection], behind: list[Selection]) -> None:
        while ahead:
            there = ahead.pop()
            if self._is_there(there):
                _remember(behind, self._now)
                self._walking = True
                self._choose(there)
                self._walking = False
                break
        self._enable()

    def _choose(self, there: Selection) -> None:
        if self._finds(there.finding_id):
            self._session.select_finding(there.finding_id, there.place)
        else:
            self._session.select_place(there.place)

    def _is_there(self, there: Selection) -> bool:
        place, project = there.place, self._session.project
        texts = {document.id: document.text for document in project.documents}
        stands = place is not None and place.span.end <= len(texts.get(place.document_id, ""))
        return there != self._now and (self._finds(there.finding_id) or stands)

    def _finds(self, finding_id: str) -> bool:
        return any(finding.id == finding_id for finding in self._session.collation.findings)

    def _forget(self) -> None:
        self._behind.clear()
        self._ahead.clear()
        self._now = self._session.selection
        self._enable()

    def _enable(self) -> None:
        self._back.setEnabled(bool(self._behind))
        self._forward.setEnabled(bool(self._ahead))


def _remember(way: list[Selection], selection: Selection) -> None:
    if selection != Selection():
        way.append(selection)
        del way[:-MOST]
