"""What can go wrong with a project file, each as one clear sentence that names the file."""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from desktop.model import numeral, phrase, strung


class ProjectError(Exception):
    """A project file could not be made, opened, read or written. `str()` is a sentence for the person."""


class NotAProject(ProjectError):
    """Nothing that Synoptic ever wrote: empty, a folder, another program's file."""


class AlreadyExists(ProjectError):
    """Something stands where a new project was to be made."""


class NewerVersion(ProjectError):
    """Written by a newer Synoptic. `found` is the file's version, `known` the newest that is understood here."""

    def __init__(self, name: str, found: int, known: int) -> None:
        super().__init__(
            phrase(
                "“{name}” was saved by a newer Synoptic (file version {found}; this one reads up to version {known}); "
                "it was not touched: update Synoptic to open it.",
                name=name,
                found=str(found),
                known=str(known),
            )
        )
        self.found = found
        self.known = known


class Damaged(ProjectError):
    """The file's contents are not what was written. `details` says what, one phrase for each damaged part."""

    def __init__(self, name: str, details: tuple[str, ...]) -> None:
        shown: str = strung(details[:3], "; ")
        if len(details) > 3:
            shown = phrase("{details} and {n} more", details=shown, n=numeral(len(details) - 3))
        super().__init__(
            phrase(
                "“{name}” is damaged ({details}); it was not changed: open a copy or a backup of it, or rescue what is "
                "sound into a new project.",
                name=name,
                details=shown,
            )
        )
        self.details = details


class ReadOnly(ProjectError):
    """The file, its folder or this way of opening it allows no change."""


class Gone(ProjectError):
    """The file was moved, replaced or deleted."""


class Busy(ProjectError):
    """Another program is writing to the file just now."""


class DiskFull(ProjectError):
    """No room for the change. Nothing of it was saved, and the file is as before."""


class WriteFailed(ProjectError):
    """The system could not read or write the file. Nothing of the change was saved."""


@contextlib.contextmanager
def told(path: Path, *, making: bool = False) -> Iterator[None]:
    """Turn what SQLite and the system report into a ProjectError about `path`; `making` when it is a new file."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a mistake of ours, such as using a closed project; no state of the file
    except sqlite3.Error as error:
        raise _from_sqlite(path, error, making) from error
    except UnicodeDecodeError as error:  # what SQLite had to say quotes bytes that are no text
        raise Damaged(path.name, (phrase("the database cannot even say what is wrong"),)) from error
    except OSError as error:
        raise _from_system(path, error, making) from error


def gone(path: Path) -> Gone:
    return Gone(
        phrase(
            "“{name}” is no longer where it was opened (moved, replaced or deleted): open it at its "
            "new place, or save a copy.",
            name=path.name,
        )
    )


def read_only(path: Path) -> ReadOnly:
    return ReadOnly(
        phrase(
            "“{name}” or its folder cannot be written to: open it read-only, or save a copy elsewhere.", name=path.name
        )
    )


def _no_place(path: Path) -> ReadOnly:
    return ReadOnly(phrase("“{name}” cannot be written in that folder: choose another one.", name=path.name))


def disk_full(path: Path) -> DiskFull:
    return DiskFull(
        phrase(
            "The disk with “{name}” is full and the last change is not saved: make room and try "
            "again, or save a copy elsewhere.",
            name=path.name,
        )
    )


def _from_sqlite(path: Path, error: sqlite3.Error, making: bool) -> ProjectError:
    code = getattr(error, "sqlite_errorname", "") or ""
    if code == "SQLITE_READONLY_DBMOVED":
        return gone(path)
    if code == "SQLITE_READONLY_ROLLBACK":
        return ReadOnly(
            phrase(
                "“{name}” was interrupted in the middle of a change: open it once with permission to write, "
                "so that it can put itself right.",
                name=path.name,
            )
        )
    if code.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")):
        return read_only(path)
    if code.startswith("SQLITE_FULL"):
        return disk_full(path)
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Busy(
            phrase("Another program is writing to “{name}” just now: wait a moment and try again.", name=path.name)
        )
    if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_MISMATCH", "SQLITE_TOOBIG", "SQLITE_FORMAT")):
        return Damaged(path.name, (phrase("the database reports: {error}", error=str(error)),))
    if code.startswith("SQLITE_CANTOPEN"):
        if making:
            return _no_place(path)
        return read_only(path) if path.exists() else gone(path)
    if code.startswith(("SQLITE_IOERR", "SQLITE_NOMEM", "SQLITE_NOLFS")):
        return WriteFailed(
            phrase(
                "“{name}” could not be read or written ({why}): check the disk and try again, or save a "
                "copy elsewhere.",
                name=path.name,
                why=str(error),
            )
        )
    return Damaged(path.name, (phrase("the database reports: {error}", error=str(error)),))


def _from_system(path: Path, error: OSError, making: bool) -> ProjectError:
    if isinstance(error, FileNotFoundError):
        return Gone(
            phrase("There is no project “{name}” in that folder: it may have been moved or deleted.", name=path.name)
        )
    if isinstance(error, FileExistsError):
        return AlreadyExists(phrase("“{name}” already exists: choose another name.", name=path.name))
    if isinstance(error, PermissionError):
        return _no_place(path) if making else read_only(path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(path)
    return WriteFailed(
        phrase(
            "“{name}” could not be read or written ({why}): check the disk and try again, or save a copy elsewhere.",
            name=path.name,
            why=str(error.strerror or error),
        )
    )
