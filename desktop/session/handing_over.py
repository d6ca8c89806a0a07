"""Handing a project on: without what was removed, or as one JSON file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from desktop.files import atomic_write, same_file
from desktop.project import ProjectError, copy_without_removed, to_json
from desktop.session.lock import ProjectLock
from desktop.session.project_file import no_place
from desktop.session.reporting import Reporting
from desktop.session.telling import told_of


class HandingOver(Reporting):
    """Each answers whether it was done and says so, or why not, in a message."""

    def copy_without_removed(self, path: Path) -> bool:
        """Put a copy at `path` in which removed articles and the history leave no word; an older file is replaced."""

        def copied() -> None:
            with tempfile.TemporaryDirectory(dir=path.parent, prefix=".synoptic-") as folder:
                made = Path(folder) / path.name
                self._saving.call(
                    lambda store: copy_without_removed(store, made, at=self._now(), by=self.settings.author)
                )
                atomic_write(path, made.read_bytes())

        return self._handed(path, copied)

    def export_project(self, path: Path) -> bool:
        """Put the whole project at `path` as JSON; an older file is replaced."""
        return self._handed(path, lambda: atomic_write(path, self._saving.call(to_json)))

    def _handed(self, path: Path, write: Callable[[], object]) -> bool:
        articles = (Path(document.path) for document in self._project.documents if document.path)
        if any(same_file(path, one) for one in (*((self.path,) if self.path else ()), *articles)):
            text = self.tr("“{name}” belongs to this project: choose another name.")
            self._say("error", text.format(name=path.name))
            return False
        lock = ProjectLock(path)
        if not lock.take() and lock.holder().process:
            self._say("error", no_place(path, lock))
            return False
        try:
            return self._written(path, write)
        finally:
            lock.release()

    def _written(self, path: Path, write: Callable[[], object]) -> bool:
        if problem := self._saving.flush():  # what is handed over is what is on disk, and that is not all
            self._say("error", problem)
            return False
        try:
            write()
        except ProjectError as error:
            self._say("error", told_of(error))
            return False
        except OSError as error:
            text = self.tr("“{name}” could not be written: {why}. What was there before is unchanged.")
            self._say("error", text.format(name=path.name, why=error.strerror or error))
            return False
        self._say("info", self.tr("Written: {path}").format(path=path))
        return True
