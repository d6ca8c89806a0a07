"""A session that only holds what it is given and writes down what the view asks of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.model import Collation, Match, Place, Project, Target, place_target
from desktop.session import noting, selecting
from desktop.session.lookup import Lookup
from desktop.session.relay import Relay
from desktop.session.searching import Found
from desktop.session.sharing import SharingRunner
from desktop.session.state import Selection
from tests.turns import take_turns


class StubSession(QObject):
    project_changed = Signal(object)
    collation_changed = Signal(object)
    selection_changed = Signal(object)
    opened = Signal(object)
    search_changed = Signal(object)
    hit_chosen = Signal(object)

    def __init__(self, project: Project, collation: Collation, recent: tuple[Path, ...] = ()) -> None:
        super().__init__()
        self.project, self.collation, self.selection = project, collation, Selection()
        self.asked: list[tuple[object, ...]] = []
        self._recent = recent
        self.read_only = False
        self.hidden = Collation()
        self.found = Found()
        self.sharing = SharingRunner(Relay(self), self)

    def others(self) -> tuple[Path, ...]:
        return self._recent

    def show(self, project: Project | None = None, collation: Collation | None = None) -> None:
        if project is not None:
            self.project = project
            self.project_changed.emit(project)
        if collation is not None:
            self.collation = collation
            self.collation_changed.emit(collation)
        take_turns()

    def find(self, found: Found) -> None:
        self.found = found
        self.search_changed.emit(found)
        take_turns()

    def counterparts(self, place: Place) -> tuple[Match, ...]:
        return selecting.counterparts(Lookup(self.collation), place)

    def hidden_counterparts(self, place: Place) -> tuple[Match, ...]:
        return selecting.counterparts(Lookup(self.hidden), place)

    def target_at(self, place: Place) -> Target:
        return place_target(place.document_id, self.project.document(place.document_id).text, place.span)

    def select_place(self, place: Place | None) -> None:
        self._select(selecting.at_place(self.collation, place))

    def select_finding(self, finding_id: str) -> None:
        self._select(selecting.at_finding(Lookup(self.collation), finding_id))

    def _select(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection)

    def bookmarked(self, target: Target) -> bool:
        return bool(noting.bookmarks_at(self.project, Place(target.document_id, target.span)))

    def toggle_bookmark(self, target: Target) -> None:
        self.asked.append(("bookmark", target))

    def move_article(self, document_id: str, position: int) -> None:
        self.asked.append(("move", document_id, position))

    def remove_article(self, document_id: str) -> None:
        self.asked.append(("remove", document_id))

    def set_cleanup(self, document_id: str, kind: object, on: bool) -> None:
        self.asked.append(("cleanup", document_id, kind, on))
