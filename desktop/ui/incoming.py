"""What a drop or a paste brings: files, an address, or text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

_WEB = ("http", "https")
OWN_TEXT = "application/x-synoptic-text"
"""Marks text that leaves this window: dropped on it again, it is no article."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """`projects` are .synoptic files, `files` all other files (a folder stands for the files in it, by name);
    `address` is of the web, to be fetched only when a person asks; `text` is plain, `formatted` the same as a page or
    an RTF document, named by `formatted_name`. Each is only looked at when those before it are not there."""

    projects: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()
    address: str = ""
    text: str = ""
    formatted: bytes = b""
    formatted_name: str = ""

    def __bool__(self) -> bool:
        return bool(self.projects or self.files or self.address or self.text.strip() or self.formatted)


def incoming(data: QMimeData | None) -> Incoming:
    """What `data` brings; empty (false) when it is nothing that can become an article or a project, or None, as an
    empty clipboard gives on some systems."""
    if data is None or data.hasFormat(OWN_TEXT):
        return Incoming()
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    files: list[Path] = []
    projects: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += files_in(path)
        elif path.suffix.lower() == ".synoptic":
            projects.append(path)
        else:
            files.append(path)
    if files or projects:
        return Incoming(projects=tuple(projects), files=tuple(files))
    address = _address(data)
    if address:
        return Incoming(address=address)
    # A link to elsewhere than the web carries its address as text; an address is no article.
    text = "" if data.urls() else data.text()
    if data.hasHtml() and not data.urls():
        return Incoming(text=text, formatted=data.html().encode("utf-8"), formatted_name="pasted.html")
    for kind in ("text/rtf", "application/rtf", "text/richtext"):
        if data.hasFormat(kind) and not data.urls():
            return Incoming(text=text, formatted=bytes(data.data(kind).data()), formatted_name="pasted.rtf")
    return Incoming(text=text)


def files_in(folder: Path) -> list[Path]:
    """The files that stand in a folder, by name, without hidden ones and without those in folders inside it; none when
    it may not be read."""
    try:
        return sorted(inner for inner in folder.iterdir() if inner.is_file() and not inner.name.startswith("."))
    except OSError:
        return []


def _address(data: QMimeData) -> str:
    """The web address that was dropped as a link, or that is all of the text."""
    for url in data.urls():
        if url.scheme() in _WEB:
            return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    text = data.text().strip()
    if text.lower().startswith(("http://", "https://")) and not re.search(r"\s", text):
        url = QUrl(text)
        return text if url.isValid() and url.host() else ""
    return ""
