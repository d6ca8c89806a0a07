"""What a drop or a paste brings: files, or text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData


@dataclass(frozen=True, slots=True)
class Incoming:
    """`projects` are .synoptic files, `files` all other files (a folder stands for the files in it, by name);
    `text` is only looked at when neither is there."""

    projects: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.projects or self.files or self.text.strip())


def incoming(data: QMimeData) -> Incoming:
    """What `data` brings; empty (false) when it is nothing that can become an article or a project."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    files: list[Path] = []
    projects: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += sorted(inner for inner in path.iterdir() if inner.is_file() and not inner.name.startswith("."))
        elif path.suffix.lower() == ".synoptic":
            projects.append(path)
        else:
            files.append(path)
    if files or projects:
        return Incoming(projects=tuple(projects), files=tuple(files))
    # A dropped link carries its address as text; an address is no article.
    return Incoming(text="" if data.urls() else data.text())
