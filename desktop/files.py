"""Writing files so that a full disk or a crash never costs the file that was there before."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path


def atomic_write(path: Path, data: bytes) -> None:
    """Put `data` at `path`, wholly or not at all: a temporary file beside it, every write checked, fsync, rename.

    Raises OSError, and leaves what was at `path` as it was. Not QSaveFile: on a full disk it replaced a good file
    with a truncated one.
    """
    atomic_writes({path: data})


def atomic_writes(files: Mapping[Path, bytes]) -> None:
    """As `atomic_write`, for files that belong together: the first is put in place when all of them are written, so
    that none is where there is no room for the others. Raises OSError."""
    written: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            # Of a name as long as the system allows only the beginning: one more character and it would be none.
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part")
            written[path] = Path(name)
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            _keep_mode(path, written[path])
        for path, temporary in written.items():
            temporary.replace(path)
    except BaseException:
        for temporary in written.values():
            temporary.unlink(missing_ok=True)
        raise
    for folder in {path.parent for path in files}:
        sync_folder(folder)


def is_file(path: Path) -> bool:
    """Whether a regular file is there; False too where that cannot be seen: a share that is gone, a closed folder."""
    try:
        return path.is_file()
    except OSError:
        return False


def same_file(one: Path, other: Path) -> bool:
    """Whether both names lead to one file (device and inode); False when either does not exist."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def sync_folder(folder: Path) -> None:
    """Make the rename itself durable where the system lets a folder be opened (not on Windows)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _keep_mode(path: Path, temporary: Path) -> None:
    """A new file gets the usual permissions, not mkstemp's private ones; an old one keeps its own."""
    if path.exists():
        mode = path.stat().st_mode & 0o7777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    temporary.chmod(mode)
