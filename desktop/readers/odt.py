"""OpenDocument texts: paragraphs, headings, lists, tables, boxes and notes as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from desktop.model import phrase
from desktop.readers.docx import comments_left_out, tracked_changes
from desktop.readers.errors import ReadError
from desktop.readers.extract import Extract
from desktop.readers.packages import Package, attribute, local_name
from desktop.readers.raised import raised, settled
from desktop.readers.tables import add_row
from desktop.readers.titles import may_head

_TYPE = "application/vnd.oasis.opendocument.text"
_SKIPPED = frozenset(
    (
        "tracked-changes",
        "annotation",
        "annotation-end",
        "sequence-decls",
        "forms",
        "bookmark",
        "ruby-text",
        "title",
        "desc",
    )
)
_HOLDERS = frozenset(("p", "h", "list", "table"))
_MAX_BLANKS = 1000


@dataclass(slots=True)
class _Found:
    """What is found on the way through the text; `hidden` and `above` are the names of styles."""

    hidden: frozenset[str]
    above: frozenset[str]
    lines: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    title: str = ""


def read_odt(data: bytes, name: str) -> Extract:
    """The body's text, a paragraph to a line, notes at the end; headers, footers and comments are left out.

    Tracked deletions are left out, which a warning says. Raises ReadError when the file is damaged, protected, a
    bomb or holds a DOCTYPE.
    """
    package = Package(data, name)
    if "content.xml" not in package:
        raise ReadError(
            phrase("{name} is damaged: it has no text part. Ask for the file again, or paste its text.", name=name)
        )
    if "META-INF/manifest.xml" in package and _encrypted(package):
        raise ReadError(phrase("{name} is password-protected; save it without a password and add that.", name=name))
    root = package.xml("content.xml")
    found = _Found(*_styles(root))
    for body in root:
        if local_name(body) == "body":
            _read_blocks(body, found.lines, found)
    about = _about(package)
    warnings = []
    if any(local_name(element) == "tracked-changes" and len(element) for element in root.iter()):
        warnings.append(tracked_changes(name))
    if any(local_name(element) == "annotation" for element in root.iter()):
        warnings.append(comments_left_out(name))
    return Extract(
        text="\n".join(found.lines + found.notes),
        media_type=_TYPE,
        reader="odt",
        title=about.get("title", "") or found.title,
        author=about.get("creator", "") or about.get("initial-creator", ""),
        wrapped=False,
        warnings=tuple(warnings),
    )


def _styles(root: Any) -> tuple[frozenset[str], frozenset[str]]:
    """The names of the styles whose text is hidden, and of those whose text is set above the line."""
    hidden: set[str] = set()
    above: set[str] = set()
    for style in root.iter():
        if local_name(style) == "style":
            for properties in style:
                if attribute(properties, "display") == "none":
                    hidden.add(attribute(style, "name"))
                position = attribute(properties, "text-position").split()
                if position and (position[0] == "super" or re.fullmatch(r"[1-9]\d*%", position[0])):
                    above.add(attribute(style, "name"))
    return frozenset(hidden), frozenset(above)


def _encrypted(package: Package) -> bool:
    return any(local_name(element) == "encryption-data" for element in package.xml("META-INF/manifest.xml").iter())


def _about(package: Package) -> dict[str, str]:
    if "meta.xml" not in package:
        return {}
    return {local_name(element): (element.text or "").strip() for element in package.xml("meta.xml").iter()}


def _read_blocks(parent: Any, lines: list[str], found: _Found) -> None:
    for child in parent:
        tag = local_name(child)
        if tag in ("p", "h"):
            boxes: list[Any] = []
            text = settled("".join(_pieces(child, boxes, found)))
            words = [line.strip() for line in text.split("\n") if line.strip()]
            headed = attribute(child, "style-name") == "Title" or (tag == "h" and may_head(found.lines))
            if words and headed and not found.title:
                found.title = " ".join(words)
            lines += words
            for box in boxes:
                _read_blocks(box, lines, found)
        elif tag == "table":
            _read_table(child, lines, found)
        elif tag and tag not in _SKIPPED:
            _read_blocks(child, lines, found)  # a section, a list, an index


def _pieces(parent: Any, boxes: list[Any], found: _Found) -> Iterator[str]:
    yield parent.text or ""
    for child in parent:
        tag = local_name(child)
        style = attribute(child, "style-name") if tag == "span" else ""
        if tag == "s":
            count = attribute(child, "c")
            yield " " * min(_MAX_BLANKS, int(count) if count.isascii() and count.isdigit() else 1)
        elif tag == "tab":
            yield " "
        elif tag == "line-break":
            yield "\n"
        elif tag == "note":
            for body in child:
                if local_name(body) == "note-body":
                    _read_blocks(body, found.notes, found)
        elif tag == "text-box" or tag in _HOLDERS:
            boxes.append(child if tag == "text-box" else _Wrapped(child))
        elif style and style in found.above:
            yield raised("".join(_pieces(child, boxes, found)))
        elif tag and tag not in _SKIPPED and style not in found.hidden:
            yield from _pieces(child, boxes, found)
        yield child.tail or ""


class _Wrapped(list[Any]):
    """A block that stands where only words should: read as the only child of a box."""

    def __init__(self, element: Any) -> None:
        super().__init__([element])


def _read_table(table: Any, lines: list[str], found: _Found) -> None:
    for row in table.iter():
        if local_name(row) != "table-row" or _table_of(row) is not table:
            continue
        cells = []
        for cell in row:
            if local_name(cell) in ("table-cell", "covered-table-cell"):
                inside: list[str] = []
                _read_blocks(cell, inside, found)
                cells.append(inside)
        add_row(lines, cells)


def _table_of(row: Any) -> Any:
    return next((ancestor for ancestor in row.iterancestors() if local_name(ancestor) == "table"), None)
