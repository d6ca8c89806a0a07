"""What a window shows, kept while it is closed and opened again: in another language its texts are made anew."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.model import Collation
from desktop.session.state import Selection
from desktop.session.steps import Steps
from desktop.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Seen:
    """`geometry` and `arrangement` as Qt saves them. `project` None: the invitation was shown. `opened` and `pinned`
    are ids of articles whose columns stood open, in order; `steps` is what could be undone."""

    project: Path | None
    geometry: bytes
    arrangement: bytes
    selection: Selection
    opened: tuple[str, ...]
    pinned: frozenset[str]
    steps: Steps


def seen(window: MainWindow) -> Seen:
    """Before it is closed."""
    view = window.view
    return Seen(
        window.session.path,
        bytes(window.saveGeometry().data()),
        bytes(window.saveState().data()),
        window.session.selection,
        view.columns_open(),
        view.area.pinned(),
        window.session.steps(),
    )


class Return(QObject):
    """Opens what was seen in a window without a project: the project at once, and when its articles are compared again
    what was selected in them. Ends itself."""

    def __init__(self, window: MainWindow, was: Seen) -> None:
        super().__init__(window)
        self._window, self._was = window, was
        session = window.session
        session.collation_changed.connect(self._arrived)
        if was.project is None or not was.project.exists() or not session.open_project(was.project):
            self._end()
            return
        if session.take_steps(was.steps) and window.parts is not None:
            window.parts.announcing.catch_up()

    def _arrived(self, collation: Collation) -> None:
        if not collation.documents:
            return
        self._end()
        session, view, was = self._window.session, self._window.view, self._was
        view.open_articles(was.opened)
        for document_id in was.pinned:
            view.area.pin(document_id, True)
        if was.selection.finding_id:
            session.select_finding(was.selection.finding_id, was.selection.place)
        else:
            session.select_place(was.selection.place)

    def _end(self) -> None:
        self._window.session.collation_changed.disconnect(self._arrived)
        self.deleteLater()
