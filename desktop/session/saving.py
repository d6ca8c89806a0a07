"""Writing what a person did, in order and off the interface thread; nothing is forgotten until it is written."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.model.change import AddDocument, Change, ReplaceDocument
from desktop.project import ProjectError, Store
from desktop.session.relay import Relay, SerialThread
from desktop.session.state import SaveState, SaveStatus
from desktop.session.telling import told_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Action:
    """What one commit writes; see `Store.commit`."""

    name: str
    changes: tuple[Change, ...]
    at: str
    by: str


class Saving(QObject):
    """The only user of the store. After a failed commit the actions stay in memory, in order, and are tried again
    with the next one, by `retry` and before the project is left."""

    changed = Signal(object)  # SaveStatus

    def __init__(self, relay: Relay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._relay = relay
        self._thread = SerialThread("saving")
        self._guard = threading.Lock()
        self._waiting: deque[Action] = deque()
        self._store: Store | None = None
        self.status = SaveStatus()

    @property
    def store(self) -> Store | None:
        return self._store

    def attach(self, store: Store | None, *, note: str = "") -> None:
        """Write to this store from now on: also what is still waiting. `note` says why it is read-only."""
        self._store = store
        self._set(SaveStatus(SaveState.READ_ONLY, note) if store and store.read_only else SaveStatus())
        if self._waiting:
            self.retry()

    def commit(self, action: Action) -> None:
        with self._guard:
            self._waiting.append(action)
        self.retry()

    def retry(self) -> None:
        """Write what is waiting."""
        if self._waiting:
            self._set(SaveStatus(SaveState.SAVING))
            self._thread.submit(lambda: self._report(self._drain()))

    def flush(self) -> str:
        """Wait until all is written; why it is not, "" when it is."""
        if not self._waiting:
            return ""
        problem = self._thread.call(self._drain)
        self._settle(problem)
        return problem

    def forget(self) -> None:
        """Give up what is waiting."""
        with self._guard:
            self._waiting.clear()

    def waiting(self) -> tuple[Action, ...]:
        """What is not written yet, oldest first."""
        with self._guard:
            return tuple(self._waiting)

    def call(self, work: Callable[[Store], T]) -> T:
        """Use the store after all commits, and wait for it; from any thread but the writing one. Raises what `work`
        raises, ProjectError when there is no store."""
        store = self._store
        if store is None:
            raise ProjectError(QCoreApplication.translate("Session", "No project is open."))
        return self._thread.call(lambda: work(store))

    def original(self, document_id: str) -> bytes:
        """The original bytes of the article as it is now, from any thread but the writing one. Raises KeyError,
        ProjectError."""
        versions = [
            change
            for action in self.waiting()
            for change in action.changes
            if isinstance(change, AddDocument | ReplaceDocument) and change.document.id == document_id
        ]
        # What is not written yet counts, the latest of it; undoing a replacement may name bytes that came earlier.
        for change in versions:
            if change.data is not None and change.document.sha256 == versions[-1].document.sha256:
                return change.data
        return self.call(lambda store: store.original(document_id))

    def close(self, timeout: float) -> bool:
        """End the thread; whether it ended within `timeout` seconds."""
        return self._thread.close(timeout)

    def _drain(self) -> str:
        """In the writing thread."""
        while True:
            with self._guard:
                if not self._waiting:
                    return ""
                action = self._waiting[0]
            if self._store is None:
                return QCoreApplication.translate("Session", "The project has no file yet: save it under a name.")
            try:
                self._store.commit(action.name, action.changes, at=action.at, by=action.by)
            except ProjectError as error:
                return told_of(error)
            except Exception as error:
                # Whatever it is, the action must stay in memory and the person must hear of it.
                text = QCoreApplication.translate("Session", "The last change could not be written: {error}.")
                return text.format(error=f"{type(error).__name__}: {error}")
            with self._guard:
                self._waiting.popleft()

    def _report(self, problem: str) -> None:
        self._relay.post(lambda: self._settle(problem))

    def _settle(self, problem: str) -> None:
        if self.status.state is SaveState.READ_ONLY:
            return
        if not self._waiting:
            self._set(SaveStatus())
        elif problem:
            self._set(SaveStatus(SaveState.NOT_SAVED, problem))

    def _set(self, status: SaveStatus) -> None:
        if status != self.status:
            self.status = status
            self.changed.emit(status)
