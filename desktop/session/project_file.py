"""Where a project is kept: new, opened, named, copied, left; with its lock and the list of recent ones."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from desktop.files import is_file, same_file
from desktop.model import JudgementEvent, Project
from desktop.model.change import SetTitle, applied
from desktop.project import DiskFull, ReadOnly, Store
from desktop.session.lock import ProjectLock
from desktop.session.saving import Action, Saving
from desktop.session.settings import Settings

SUFFIX = ".synoptic"
_UNTITLED = "Untitled"
_SAMPLE = "Sample"
_UNNAMED = re.compile(rf"{_UNTITLED}( \d+)?")


class Refused(Exception):
    """What was asked is not done. The message is one translated sentence for the person."""


class ProjectFile:
    """At most one open project. What fails leaves the one that was open as it was.

    `folder` is for projects without a name of their own. `now` gives the time as ISO 8601 UTC.
    """

    def __init__(self, saving: Saving, settings: Settings, folder: Path | None, now: Callable[[], str]) -> None:
        self._saving = saving
        self._settings = settings
        self._folder = folder
        self._now = now
        self._lock: ProjectLock | None = None
        self.steps_of_beginning = 1
        """So many entries of the open project's history a person had no part in."""
        self.judged: tuple[JudgementEvent, ...] = ()
        """How the open project's findings had come to be judged as they were when it was opened, oldest first."""

    @property
    def path(self) -> Path | None:
        store = self._saving.store
        return store.path if store else None

    @property
    def read_only(self) -> bool:
        store = self._saving.store
        return store is not None and store.read_only

    @property
    def untitled(self) -> bool:
        """Whether the open project still waits for a name; never one that is only read."""
        return self.path is not None and not self.read_only and self._unnamed(self.path)

    @property
    def kept_aside(self) -> bool:
        """Whether the open project lies in the program's own folder, among the untitled ones and the sample."""
        return self.path is not None and same_file(self.path.parent, self.folder)

    @property
    def folder(self) -> Path:
        if self._folder is None:
            data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
            self._folder = Path(data) / "projects"
        return self._folder

    @property
    def sample(self) -> Path:
        return self.folder / f"{_SAMPLE}{SUFFIX}"

    def recent(self) -> tuple[Path, ...]:
        """Projects that exist, the latest first; those without a name are among them even if nobody noted them."""
        noted = [path for path in self._settings.recent if is_file(path)]
        unnamed = [path for path in self.folder.glob(f"*{SUFFIX}") if path not in noted and is_file(path)]
        return (*noted, *sorted(unnamed, key=_changed_at, reverse=True))

    def last(self) -> Path | None:
        path = self._settings.last_project
        return path if path is not None and is_file(path) else None

    def new(self) -> Project:
        """A project without a name, in the data folder. Raises Refused, ProjectError."""
        number = 1
        while True:
            path = self.folder / (f"{_UNTITLED} {number}{SUFFIX}" if number > 1 else f"{_UNTITLED}{SUFFIX}")
            if not path.exists():
                return self.create(path, "")
            number += 1

    def create(self, path: Path, title: str) -> Project:
        """A new project at `path`. Raises Refused, ProjectError."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Refused(_cannot_make(path.parent, error)) from error
        Store.create(path, title=title, at=self._now()).close()
        return self.open(path)

    def open(self, path: Path, *, read_only: bool = False) -> Project:
        """Open a project and leave the one before. One that somebody else has open, or that cannot be written to, is
        opened read-only; `Saving.status` says why. Raises Refused, ProjectError."""
        path = path.absolute()
        note = _tr_read_only() if read_only else ""
        lock = ProjectLock(path)
        if not read_only and is_file(path) and not lock.take():
            note = _not_ours(path, lock)
        with contextlib.ExitStack() as undone:
            undone.callback(lock.release)
            store = undone.enter_context(_opened(path, bool(note), self._now()))
            if store.read_only and not note:
                note = _cannot_write(path)
                lock.release()
            project, judged = store.load(), store.judgement_events()
            self.leave()
            undone.pop_all()
        self.judged = judged
        self._lock = lock
        self._saving.attach(store, note=note)
        self.steps_of_beginning = 1
        self._remember(path)
        return project

    def save_as(self, path: Path, project: Project) -> Project:
        """Go on in a copy at `path`, with its name as title; of a project without a name, the old file then goes.
        What could not be written to the old file is written to the copy. `project` is the present state, which the
        copy must equal before anything is left. Raises Refused, ProjectError."""
        path = path.absolute()
        before = self.path
        if before is not None and same_file(before, path):
            return project
        for document in project.documents:
            if document.path and same_file(Path(document.path), path):
                raise Refused(_is_an_article(path))
        lock = ProjectLock(path)
        if not lock.take():
            raise Refused(no_place(path, lock))
        try:
            store, renamed = self._copied(path, project)
        except BaseException:
            lock.release()
            raise
        self._saving.forget()
        old, unnamed = self._saving.store, self.untitled
        self._saving.attach(store)
        if old is not None:
            old.close()
        if unnamed and old is not None:
            with contextlib.suppress(OSError):
                old.path.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.release()
        self._lock = lock
        self._remember(path)
        return renamed

    def leave(self) -> None:
        """Close the open project, if any; an untouched one without a name goes. Raises Refused when something is not
        saved, and then nothing is left."""
        problem = self._saving.flush()
        if problem:
            raise Refused(problem)
        store = self._saving.store
        if store is None:
            return
        untouched = self.untitled and len(self._saving.call(lambda s: s.history())) <= self.steps_of_beginning
        self._saving.attach(None)
        store.close()
        if untouched:
            with contextlib.suppress(OSError):
                store.path.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _copied(self, path: Path, project: Project) -> tuple[Store, Project]:
        """A checked copy with everything in it, and the project as it stands there."""
        waiting = self._saving.waiting() if self._saving.flush() else ()
        self._saving.call(lambda store: store.copy_to(path))
        store = Store.open(path)
        try:
            for action in waiting:
                store.commit(action.name, action.changes, at=action.at, by=action.by)
            renamed = project
            if project.title != path.stem:
                naming = Action("Save as", (SetTitle(path.stem),), self._now(), self._settings.author)
                store.commit(naming.name, naming.changes, at=naming.at, by=naming.by)
                renamed = applied(project, naming.changes, naming.at)
            if replace(store.load(), modified="") != replace(renamed, modified=""):
                raise Refused(_not_equal(path))
        except BaseException:
            store.close()
            raise
        return store, renamed

    def _unnamed(self, path: Path) -> bool:
        return path.parent == self.folder.absolute() and _UNNAMED.fullmatch(path.stem) is not None

    def _remember(self, path: Path) -> None:
        self._settings.recent = (path, *(p for p in self._settings.recent if p != path and is_file(p)))
        self._settings.last_project = path
        self._settings.sync()


def _changed_at(path: Path) -> float:
    """0 where another window has just deleted it."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _opened(path: Path, read_only: bool, at: str) -> Store:
    """Read-only too where the file or its folder allows nothing else."""
    if read_only:
        return Store.open(path, read_only=True)
    try:
        return Store.open(path, at=at)
    except (ReadOnly, DiskFull):
        return Store.open(path, read_only=True)


def _not_ours(path: Path, lock: ProjectLock) -> str:
    holder = lock.holder()
    if not holder.process:
        return _cannot_write(path)
    text = QCoreApplication.translate(
        "Session", "“{name}” is open in {program} on {host} (process {process}). It is shown here read-only."
    )
    return text.format(name=path.name, program=holder.program, host=holder.host, process=holder.process)


def no_place(path: Path, lock: ProjectLock) -> str:
    """Why nothing can be put at `path`, whose lock could not be had."""
    holder = lock.holder()
    if not holder.process:
        text = QCoreApplication.translate("Session", "“{name}” cannot be written in that folder: choose another one.")
        return text.format(name=path.name)
    text = QCoreApplication.translate(
        "Session", "“{name}” is open in {program} on {host} (process {process}): choose another name."
    )
    return text.format(name=path.name, program=holder.program, host=holder.host, process=holder.process)


def _cannot_write(path: Path) -> str:
    text = QCoreApplication.translate("Session", "“{name}” or its folder cannot be written to. It is shown read-only.")
    return text.format(name=path.name)


def _tr_read_only() -> str:
    return QCoreApplication.translate("Session", "Opened read-only. Save a copy to change it.")


def _cannot_make(folder: Path, error: OSError) -> str:
    text = QCoreApplication.translate("Session", "The folder {folder} for new projects cannot be made: {error}.")
    return text.format(folder=folder, error=error.strerror or error)


def _is_an_article(path: Path) -> str:
    text = QCoreApplication.translate("Session", "“{name}” is one of the articles: choose another name.")
    return text.format(name=path.name)


def _not_equal(path: Path) -> str:
    text = QCoreApplication.translate(
        "Session", "The copy “{name}” differs from the project: go on working here, and try again."
    )
    return text.format(name=path.name)
