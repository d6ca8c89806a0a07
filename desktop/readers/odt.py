"""OpenDocument texts: paragraphs, headings, lists, tables, boxes and notes as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop.model import phrase
from desktop.readers.docx import add_row, tracked_changes
from desktop.readers.errors import ReadError
from desktop.readers.extract import Extract
from desktop.readers.packages import Package, attribute, local_name

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


def read_odt(data: bytes, name: str) -> Extract:
    """The body's text, a paragraph to a line, notes at the end; headers, footers and comments are left out.

    Tracked deletions are left out, which a warning says. Raises ReadError when the file is damaged, protected, a
    bomb or holds a DOCTYPE.
    """
    package = Package(data, name)
    if "content.xml" not in package:
        raise ReadError(phrase("{name} is damaged: it has no text part.", name=name))
    if "META-INF/manifest.xml" in package and _encrypted(package):
        raise ReadError(phrase("{name} is password-protected; save it without a password and add that.", name=name))
    root = package.xml("content.xml")
    lines: list[str] = []
    notes: list[str] = []
    titles: list[str] = []
    for body in root:
        if local_name(body) == "body":
            _read_blocks(body, lines, notes, titles)
    about = _about(package)
    changed = any(local_name(element) == "tracked-changes" and len(element) for element in root.iter())
    return Extract(
        text="\n".join(lines + notes),
        media_type=_TYPE,
        reader="odt",
        title=about.get("title", "") or next(iter(titles), ""),
        author=about.get("creator", "") or about.get("initial-creator", ""),
        wrapped=False,
        warnings=(tracked_changes(name),) if changed else (),
    )


def _encrypted(package: Package) -> bool:
    return any(local_name(element) == "encryption-data" for element in package.xml("META-INF/manifest.xml").iter())


def _about(package: Package) -> dict[str, str]:
    if "meta.xml" not in package:
        return {}
    return {local_name(element): (element.text or "").strip() for element in package.xml("meta.xml").iter()}


def _read_blocks(parent: Any, lines: list[str], notes: list[str], titles: list[str]) -> None:
    for child in parent:
        tag = local_name(child)
        if tag in ("p", "h"):
            boxes: list[Any] = []
            text = "".join(_pieces(child, boxes, notes))
            found = [line.strip() for line in text.split("\n") if line.strip()]
            if found and (tag == "h" or attribute(child, "style-name") == "Title"):
                titles.append(" ".join(found))
            lines += found
            for box in boxes:
                _read_blocks(box, lines, notes, titles)
        elif tag == "table":
            _read_table(child, lines, notes, titles)
        elif tag and tag not in _SKIPPED:
            _read_blocks(child, lines, notes, titles)  # a section, a list, an index


def _pieces(parent: Any, boxes: list[Any], notes: list[str]) -> Iterator[str]:
    yield parent.text or ""
    for child in parent:
        tag = local_name(child)
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
                    _read_blocks(body, notes, notes, [])
        elif tag == "text-box" or tag in _HOLDERS:
            boxes.append(child if tag == "text-box" else _Wrapped(child))
        elif tag and tag not in _SKIPPED:
            yield from _pieces(child, boxes, notes)
        yield child.tail or ""


class _Wrapped(list[Any]):
    """A block that stands where only words should: read as the only child of a box."""

    def __init__(self, element: Any) -> None:
        super().__init__([element])


def _read_table(table: Any, lines: list[str], notes: list[str], titles: list[str]) -> None:
    for row in table.iter():
        if local_name(row) != "table-row" or _table_of(row) is not table:
            continue
        cells = []
        for cell in row:
            if local_name(cell) in ("table-cell", "covered-table-cell"):
                inside: list[str] = []
                _read_blocks(cell, inside, notes, titles)
                cells.append(inside)
        add_row(lines, cells)


def _table_of(row: Any) -> Any:
    return next((ancestor for ancestor in row.iterancestors() if local_name(ancestor) == "table"), None)
