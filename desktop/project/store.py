"""The project file: opened, read, changed one action at a time, copied."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import desktop
from desktop.files import same_file
from desktop.model import CollationOptions, HistoryEntry, JudgementEvent, Project, phrase, sentence_of
from desktop.model.change import Change
from desktop.project import backups, connections, contents, header, history, migrations, reading, rows, schema, writing
from desktop.project.errors import AlreadyExists, Damaged, Gone, gone, read_only, told

T = TypeVar("T")


class Store:
    """One open `.synoptic` file. May be made in one thread and used in another, by one at a time.

    Every method raises ProjectError, whose text is for the person, when the file does not allow what is asked.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool) -> None:
        """For `create` and `open`."""
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._identity = _identity(path)

    @classmethod
    def create(cls, path: Path, *, title: str = "", at: str) -> Store:
        """A new, empty project; `at` is now (ISO 8601 UTC). Raises AlreadyExists when anything stands at `path`.

        It is made beside its place and then named, so that no half-made project can be found there.
        """
        path = path.absolute()
        with told(path, making=True):
            if path.exists() or path.is_symlink():
                raise AlreadyExists(phrase("“{name}” already exists: choose another name.", name=path.name))
            if not path.parent.is_dir():
                raise Gone(phrase("The folder for “{name}” does not exist: choose another place.", name=path.name))
        temporary = backups.temporary_beside(path)
        with told(path, making=True):
            try:
                _make(temporary, title, at)
                backups.publish(temporary, path)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
        return cls.open(path)

    @classmethod
    def create_with(
        cls, path: Path, changes: Sequence[Change], *, title: str, created: str, action: str, at: str, by: str = ""
    ) -> None:
        """As `create`, at the time `created`, and `commit` of the changes; when either fails nothing is left there."""
        with cls.create(path, title=title, at=created) as store:
            try:
                store.commit(action, changes, at=at, by=by)
            except BaseException:
                store.close()
                path.unlink(missing_ok=True)
                raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, at: str = "") -> Store:
        """Open a project after checking all of it; one from an older Synoptic is brought up to date, a copy of it
        put beside (read-only: only in memory). `at` dates that step in the history.

        Raises Gone, NotAProject, NewerVersion (the file is not touched), Damaged, ReadOnly (open it `read_only`), Busy.
        """
        path = path.absolute()
        found = header.version(path)
        with told(path):
            connection = connections.connect(path, "ro" if read_only else "rw")
        try:
            with told(path):
                _require_sound(connection, path, found)
                if not read_only:
                    connections.require_writable(connection)
                if found < schema.VERSION:
                    if read_only:
                        connection = _swapped(connection)
                    else:
                        backups.before_upgrade(connection, path, found)
                    migrations.upgrade(connection, found, at)
            return cls(path, connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise

    def load(self) -> Project:
        """The project as it stands in the file. Raises Damaged."""
        with told(self.path), self._snapshot():
            return self._understood(lambda: reading.project(self._connection))

    def commit(self, action: str, changes: Sequence[Change], *, at: str, by: str = "") -> None:
        """Write one action of a person: all its changes and its entry in the history, or nothing at all.

        `action` names it as the person sees it, `at` is when (ISO 8601 UTC), `by` the stated name of who. When this
        returns, it is in the file. After an error the file is as before and the same commit can be tried again.

        Raises KeyError or ValueError, as `change.applied`, for changes that do not fit the project.
        """
        if self.read_only:
            raise read_only(self.path)
        self._require_in_place()
        with told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            head = ""
            try:
                end = writing.End(self._connection)
                records = [writing.write(self._connection, change, at, end) for change in changes]
                writing.put_fact(self._connection, "modified", at)
                head = history.append(self._connection, schema.TABLES, action, records, at, by)
                self._connection.execute("COMMIT")
            except rows.BadRow as error:
                self._undone(head)
                raise Damaged(self.path.name, (sentence_of(error),)) from error
            except BaseException:
                if self._undone(head):
                    raise

    def original(self, document_id: str) -> bytes:
        """The article's bytes as they were when it was added, also for a removed one. Raises KeyError, Damaged."""
        with told(self.path), self._snapshot():
            source = self._understood(lambda: rows.get(self._connection, schema.SOURCE, document_id))
            if source is None:
                raise KeyError(document_id)
            return self._understood(
                lambda: contents.data(self._connection, str(reading.version(self._connection, source)[3]))
            )

    def history(self) -> tuple[HistoryEntry, ...]:
        """Every action since the project was made, oldest first."""
        with told(self.path):
            return history.entries(self._connection)

    def judgement_events(self) -> tuple[JudgementEvent, ...]:
        """How each finding came to be judged as it is, oldest first. Raises Damaged."""
        with told(self.path):
            return self._understood(lambda: tuple(history.judgement_events(self._connection)))

    def copy_to(self, path: Path) -> None:
        """Write a checked copy to `path`, replacing what was there only when the copy is whole. Works when the open
        file itself was deleted. Raises AlreadyExists when `path` is this very file."""
        path = path.absolute()
        if same_file(path, self.path):
            raise AlreadyExists(phrase("“{name}” is the open project itself: choose another name.", name=path.name))
        with told(path, making=True):
            backups.snapshot(self._connection, path)

    def close(self) -> None:
        """May be called twice."""
        self._connection.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextlib.contextmanager
    def _snapshot(self) -> Iterator[None]:
        """Several reads of one state, whatever another program writes meanwhile."""
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            connections.roll_back(self._connection)

    def _understood(self, read: Callable[[], T]) -> T:
        """What `read` returns; what it cannot understand is damage."""
        try:
            return read()
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
            raise Damaged(self.path.name, (sentence_of(error),)) from error

    def _require_in_place(self) -> None:
        """SQLite itself sees a file that was moved away only on some systems."""
        if _identity(self.path) != self._identity:
            raise gone(self.path)

    def _undone(self, head: str) -> bool:
        """Go back to before a failed commit. False when it is in the file all the same: the last step
        of COMMIT, which makes the journal's end durable, can fail when everything is written."""
        if self._connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
        try:
            return not head or history.head(self._connection)[1] != head
        except sqlite3.Error:
            return True


def _make(path: Path, title: str, at: str) -> None:
    """A whole new project file at `path`."""
    with contextlib.closing(connections.connect(path, "rwc")) as connection:
        connection.execute("BEGIN IMMEDIATE")
        schema.create(connection)
        options = CollationOptions()
        facts: dict[str, str | float] = {
            "title": title,
            "created": at,
            "modified": at,
            "shown_similarity": options.min_similarity,
            "written_by": f"Synoptic {desktop.__version__}",
        }
        for key, value in facts.items():
            writing.put_fact(connection, key, value)
        writing.put_options(connection, options)
        history.append(connection, schema.TABLES, "New project", [{"change": "create", "title": title}], at, "")
        connection.execute("COMMIT")


def _require_sound(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Raises Damaged when the file holds anything but the tables of its version, or anything that was not written."""
    layout = schema.LAYOUTS[version]
    connection.execute("BEGIN")
    try:
        wrong = schema.strangers(connection, layout) or reading.problems(connection, layout.tables)
    finally:
        connections.roll_back(connection)
    if wrong:
        raise Damaged(path.name, wrong)


def _identity(path: Path) -> tuple[int, int] | None:
    """Device and inode; None when nothing is there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _swapped(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy in memory in place of the file."""
    copy = backups.in_memory(connection)
    connection.close()
    return copy
