"""Word documents: paragraphs, headings, lists, tables, text boxes and notes as text.

Read from the parts themselves, by local names: so the strict variant of the format reads as the usual one, and text
that was inserted or stands in a box is found too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.model import phrase
from desktop.readers.errors import ReadError
from desktop.readers.extract import Extract
from desktop.readers.packages import Package, attribute, local_name
from desktop.readers.raised import raised, settled
from desktop.readers.tables import add_row
from desktop.readers.titles import is_placeholder, may_head

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SKIPPED = frozenset(
    (
        "Fallback",
        "del",
        "moveFrom",
        "instrText",
        "delInstrText",
        "pPr",
        "tblPr",
        "tcPr",
        "trPr",
        "sectPr",
        "fldData",
        "rt",
    )
)
_OFF = (None, "0", "false", "off")


@dataclass(slots=True)
class _Blocks:
    """What is found on the way through a part."""

    lines: list[str] = field(default_factory=list)
    title: str = ""
    tracked: bool = False
    comments: bool = False
    styles: Mapping[str, str] = field(default_factory=dict)  # their names in small letters, by their ids
    carried: str = ""  # of paragraphs that a tracked change joins with the next one

    def end(self) -> None:
        """No paragraph follows."""
        self.add(self.carried)
        self.carried = ""

    def add(self, text: str) -> list[str]:
        """The lines of the text, added; none for blanks."""
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        self.lines += lines
        return lines


def read_docx(data: bytes, name: str) -> Extract:
    """The body's text, a paragraph to a line, then foot- and endnotes; headers, footers and comments are left out.

    Tracked changes are read as accepted, which a warning says. Links are never followed. Raises ReadError when the
    file is damaged, protected, a bomb or holds a DOCTYPE.
    """
    package = Package(data, name)
    part = _main_part(package)
    if part not in package:
        raise ReadError(
            phrase("{name} is damaged: it has no text part. Ask for the file again, or paste its text.", name=name)
        )
    found = _Blocks(styles=_style_names(package))
    for body in package.xml(part):
        if local_name(body) == "body":
            _read_blocks(body, found)
    found.end()
    for notes in ("footnotes", "endnotes"):
        if (path := f"word/{notes}.xml") in package:
            for note in package.xml(path):
                if local_name(note) in ("footnote", "endnote") and not attribute(note, "type"):
                    _read_blocks(note, found)
                    found.end()
    title, author = _properties(package)
    warnings = []
    if found.tracked:
        warnings.append(tracked_changes(name))
    if found.comments:
        warnings.append(comments_left_out(name))
    return Extract(
        text="\n".join(found.lines),
        media_type=_TYPE,
        reader="docx",
        title=found.title or title,
        author=author,
        wrapped=False,
        warnings=tuple(warnings),
    )


def _main_part(package: Package) -> str:
    """Where the package's relations say the text is; "word/document.xml" by custom."""
    if "_rels/.rels" in package:
        for relation in package.xml("_rels/.rels"):
            if attribute(relation, "Type").endswith("/officeDocument"):
                return attribute(relation, "Target").lstrip("/")
    return "word/document.xml"


def _style_names(package: Package) -> dict[str, str]:
    """Word's own names of the styles, which are English in every language."""
    try:
        styles = package.xml("word/styles.xml") if "word/styles.xml" in package else ()
    except ReadError:  # the words are in another part
        return {}
    return {
        attribute(style, "styleId"): attribute(name, "val").lower()
        for style in styles
        for name in style
        if local_name(name) == "name"
    }


def _properties(package: Package) -> tuple[str, str]:
    if "docProps/core.xml" not in package:
        return "", ""
    found = {local_name(child): (child.text or "").strip() for child in package.xml("docProps/core.xml")}
    title = found.get("title", "")
    return "" if is_placeholder(title) else title, found.get("creator", "")


def _read_blocks(parent: Any, found: _Blocks) -> None:
    for child in parent:
        tag = local_name(child)
        if tag == "p":
            _read_paragraph(child, found)
        elif tag == "tbl":
            _read_table(child, found)
        elif tag not in _SKIPPED and not _waits(child):
            _read_blocks(child, found)  # a content control, an insertion, a custom element
        found.tracked = found.tracked or tag in ("ins", "del", "moveTo", "moveFrom")


def _read_paragraph(paragraph: Any, found: _Blocks) -> None:
    boxes: list[Any] = []
    text = found.carried + settled("".join(_pieces(paragraph, boxes, found)))
    found.carried = ""
    properties = next((child for child in paragraph if local_name(child) == "pPr"), ())
    if _has(properties, "rPr", "del"):
        found.tracked = True
        found.carried = text
    else:
        heads = may_head(found.lines)
        lines = found.add(text)
        style = found.styles.get(_style(properties), _style(properties).lower())
        if lines and not found.title and (style == "title" or (heads and style in ("heading1", "heading 1"))):
            found.title = " ".join(lines)
    carried, found.carried = found.carried, ""
    for box in boxes:
        _read_blocks(box, found)
    found.carried += carried


def _has(parent: Any, *path: str) -> bool:
    """Whether there is an element at the path of local names below `parent`."""
    inner = [child for child in parent if local_name(child) == path[0]]
    return any(_has(child, *path[1:]) for child in inner) if path[1:] else bool(inner)


def _pieces(parent: Any, boxes: list[Any], found: _Blocks) -> Iterator[str]:
    for child in parent:
        tag = local_name(child)
        if tag == "t":
            yield child.text or ""
        elif tag in ("br", "cr"):
            yield "\n"
        elif tag in ("tab", "ptab"):
            yield " "
        elif tag == "noBreakHyphen":
            yield "-"
        elif tag == "txbxContent":
            boxes.append(child)
        elif tag == "r" and _set(child, "vanish") not in _OFF:
            continue
        elif tag == "r" and _set(child, "vertAlign") == "superscript":
            yield raised("".join(_pieces(child, boxes, found)))
        elif tag in ("ins", "del", "moveTo", "moveFrom"):
            found.tracked = True
            if tag in ("ins", "moveTo"):
                yield from _pieces(child, boxes, found)
        elif tag == "commentReference":
            found.comments = True
        elif tag and tag not in _SKIPPED and not _waits(child):
            yield from _pieces(child, boxes, found)


def _waits(element: Any) -> bool:
    """Whether an element is a field of a form that nobody has filled in ("Click here to enter text")."""
    return local_name(element) == "sdt" and _has(element, "sdtPr", "showingPlcHdr")


def _set(run: Any, name: str) -> str | None:
    """The value of a run's setting, "" where it is set without one; None where it is not."""
    for properties in run:
        if local_name(properties) == "rPr":
            for setting in properties:
                if local_name(setting) == name:
                    return attribute(setting, "val")
    return None


def _style(properties: Any) -> str:
    return next((attribute(setting, "val") for setting in properties if local_name(setting) == "pStyle"), "")


def _read_table(table: Any, found: _Blocks) -> None:
    found.end()
    for row in table.iter():
        if local_name(row) != "tr" or _table_of(row) is not table:
            continue
        cells = []
        for cell in row:
            if local_name(cell) == "sdt":
                cell = next((part for part in cell.iter() if local_name(part) == "tc"), cell)
            if local_name(cell) == "tc":
                inside = _Blocks(styles=found.styles)
                _read_blocks(cell, inside)
                inside.end()
                found.tracked = found.tracked or inside.tracked
                found.comments = found.comments or inside.comments
                cells.append(inside.lines)
        add_row(found.lines, cells)


def _table_of(row: Any) -> Any:
    return next((ancestor for ancestor in row.iterancestors() if local_name(ancestor) == "tbl"), None)


def tracked_changes(name: str) -> str:
    """What a person is told of a document with tracked changes."""
    return phrase("{name} has tracked changes; they were read as accepted (insertions in, deletions out).", name=name)


def comments_left_out(name: str) -> str:
    """What a person is told of a document with comments."""
    return phrase("{name} has comments, which are no part of the article and were not read.", name=name)
