"""Documents that are zip archives of XML (DOCX, ODT), opened with suspicion."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any

from lxml import etree

from desktop.model import numeral, phrase
from desktop.readers.errors import ReadError

_MEGABYTE = 1024 * 1024
MAX_PART = 50 * _MEGABYTE
MAX_TOTAL = 200 * _MEGABYTE
MAX_RATIO = 200
MAX_ENTRIES = 2000
_SMALL = 4 * _MEGABYTE  # what unpacks to less is no bomb at any ratio
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError, KeyError, RuntimeError)


class Package:
    """The parts of a document's archive. Raises ReadError when it is damaged, protected or a bomb."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            entries = self._archive.infolist()
        except _BROKEN as error:
            raise self._damaged() from error
        if len(entries) > MAX_ENTRIES:
            raise ReadError(
                phrase(
                    "{name} was not opened: it holds more than {most} parts. Paste its text instead.",
                    name=name,
                    most=numeral(MAX_ENTRIES),
                )
            )
        total = sum(entry.file_size for entry in entries)
        if total > MAX_TOTAL or any(entry.file_size > MAX_PART for entry in entries):
            raise ReadError(
                phrase(
                    "{name} was not read: it unpacks to more than Synoptic opens. Paste its text instead.", name=name
                )
            )
        if total > _SMALL and total > MAX_RATIO * max(1, len(data)):
            raise ReadError(
                phrase(
                    "{name} was not read: it is packed more tightly than any document. Paste its text instead.",
                    name=name,
                )
            )
        if any(entry.flag_bits & 1 for entry in entries):
            raise ReadError(phrase("{name} is password-protected; save it without a password and add that.", name=name))
        self._names = {entry.filename for entry in entries}

    def __contains__(self, part: str) -> bool:
        return part in self._names

    def xml(self, part: str) -> Any:
        """The root of a part's XML. Entities are never resolved; a DOCTYPE is refused, for no document has one."""
        data = self._read(part)
        if b"<!DOCTYPE" in data.replace(b"\0", b""):
            raise ReadError(
                phrase(
                    "{name} was not read: it holds a DOCTYPE, which no document of its kind needs. "
                    "Paste its text instead.",
                    name=self._name,
                )
            )
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False
        )
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise self._damaged() from error
        if root is None or root.getroottree().docinfo.doctype:
            raise self._damaged()
        return root

    def _read(self, part: str) -> bytes:
        try:
            with self._archive.open(part) as stream:
                data = stream.read(MAX_PART + 1)
        except _BROKEN as error:
            raise self._damaged() from error
        if len(data) > MAX_PART:  # the directory of the archive lied about it
            raise ReadError(
                phrase(
                    "{name} was not read: it unpacks to more than Synoptic opens. Paste its text instead.",
                    name=self._name,
                )
            )
        return data

    def _damaged(self) -> ReadError:
        return ReadError(
            phrase(
                "{name} is damaged and could not be opened. Ask for the file again, or paste its text.", name=self._name
            )
        )


def local_name(element: Any) -> str:
    """The element's tag without its namespace; "" for comments and processing instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """The attribute of that local name in any namespace, "" when there is none."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""
