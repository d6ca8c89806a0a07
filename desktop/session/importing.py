"""Bringing in a colleague's notes and judgements: read in the background, shown, and taken as one step."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from desktop.model import phrase
from desktop.session import merging
from desktop.session.annotating import Annotating
from desktop.session.relay import SerialThread
from desktop.session.telling import told_of


class Importing(Annotating):
    """`merge_ready(Merge)`: what a file has that the project has not; nothing is changed yet."""

    merge_ready = Signal(object)

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._importing = SerialThread("importing")

    def read_colleague(self, path: Path) -> None:
        """Read a file of notes and judgements and set it against the project: `merge_ready` brings the answer. What
        cannot be read is told in a message."""
        read = self._rooms.read_notes

        def work() -> None:
            try:
                colleague = read(path)
            except ValueError as error:
                problem = told_of(error)
                self._relay.post(lambda: self._say("error", problem))
                return

            def show() -> None:
                merge = merging.compared(self._project, colleague, path.name, self._rooms.reattach)
                self.merge_ready.emit(merge)

            self._relay.post(show)

        if self._may_change():
            self._importing.submit(work)

    def take_merge(self, merge: merging.Merge, taken: Collection[str]) -> bool:
        """Take the items with these keys into the project, as one step; whether there was any. A judgement of the file
        that is not taken is in the finding's history all the same."""
        verb = phrase("Import Notes and Judgements from '{name}'", name=merge.name)
        return self._do(verb, merging.changes(merge, taken), even_if_same=True)
