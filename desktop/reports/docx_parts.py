"""The few things that a Word report is made of, on python-docx: headings, runs, tables, comments, and a fixed zip."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import docx
from docx.document import Document as WordDocument
from docx.enum.text import WD_UNDERLINE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from desktop.model import ReportLanguage
from desktop.reports.characters import from_right_to_left
from desktop.reports.wording import in_utc

EARLIEST = datetime(1980, 1, 1)
"""The first moment that a zip file can name; stands where a report has no time."""
FONT = "Calibri"
MARGIN = Cm(2)
WIDTH = Cm(21 - 2 * 2)
"""Of the text on an A4 page."""
_PROOFING = {ReportLanguage.EN: "en-US", ReportLanguage.DE: "de-DE", ReportLanguage.ES: "es-ES"}
"""The language whose spelling Word checks."""
_BEHIND_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr")
_BEHIND_SIZE = ("w:highlight", "w:u", "w:effect", "w:bdr", "w:shd", "w:vertAlign", "w:rtl", "w:cs", "w:lang")
"""Of what we write: Word takes the parts of a paragraph's or a run's properties in one order only."""
_GREY = RGBColor(0x44, 0x4C, 0x56)


@dataclass(frozen=True, slots=True)
class Look:
    """How a run of words looks; every mark can be told in black and white. `underline`: "", single or dotted."""

    bold: bool = False
    underline: str = ""
    boxed: bool = False
    small: bool = False
    muted: bool = False


def blank_document(title: str, stamp: str, language: ReportLanguage) -> WordDocument:
    """An A4 document with our styles and properties, without the picture and names that come with the template."""
    document = docx.Document()
    package = document.part.package
    for name in [n for n, one in package.rels.items() if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del package.rels[name]
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
    for proofing in document.styles.element.iter(qn("w:lang")):
        proofing.set(qn("w:val"), _PROOFING[language])
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(10.5)
    normal.paragraph_format.space_after = Pt(4)
    for name, size in (("Title", 22), ("Heading 1", 16), ("Heading 2", 13), ("Heading 3", 11), ("Quote", 10.5)):
        style = document.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.rPr.rFonts  # the template's headings name the theme's fonts, which win over names
        for part in [key for key in fonts.attrib if key.endswith("Theme")]:
            del fonts.attrib[part]
    properties = document.core_properties
    properties.title, properties.author, properties.last_modified_by = title[:255], "Synoptic", "Synoptic"
    properties.comments, properties.revision = "", 1
    properties.created = properties.modified = moment(stamp)
    return document


def moment(stamp: str) -> datetime:
    """An ISO 8601 time in UTC, without its zone and fractions; `EARLIEST` when there is none or none is readable."""
    time = in_utc(stamp)
    if time is None:
        return EARLIEST
    time = time.replace(tzinfo=None, microsecond=0)
    return time if EARLIEST <= time < datetime(2108, 1, 1) else EARLIEST


def add_heading(document: WordDocument, text: str, level: int) -> Paragraph:
    """A heading of level 1 to 3, or the title (0). It stays with what follows."""
    paragraph = document.add_paragraph(style=f"Heading {level}" if level else "Title")
    paragraph.paragraph_format.keep_with_next = True
    add_words(paragraph, text, Look())
    return paragraph


def add_words(paragraph: Paragraph, text: str, look: Look) -> Run:
    """Put text at the end of a paragraph; line ends in it break the line."""
    run = paragraph.add_run(text)
    run.bold = run.font.cs_bold = look.bold or None  # the second for complex scripts, and for numbers among these
    if look.underline:
        run.underline = WD_UNDERLINE.DOTTED if look.underline == "dotted" else True
    if look.small:
        run.font.size = Pt(9)
    if look.muted:
        run.font.color.rgb = _GREY
    if look.boxed:
        border = OxmlElement("w:bdr")
        for key, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
            border.set(qn(f"w:{key}"), value)
        run._r.get_or_add_rPr().append(border)
    if from_right_to_left(text):
        run.font.rtl = True
        size = OxmlElement("w:szCs")
        size.set(qn("w:val"), "18" if look.small else "21")  # half points
        run._r.get_or_add_rPr().insert_element_before(size, *_BEHIND_SIZE)
    return run


def turn(paragraph: Paragraph, text: str) -> None:
    """Set a paragraph that holds `text` from right to left where its script is written so."""
    if from_right_to_left(text):
        paragraph._p.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *_BEHIND_BIDI)


def add_table(document: WordDocument, columns: int, shares: Sequence[float] = ()) -> Table:
    """A table with rules and no rows yet, as wide as the text. `shares` of the width are the first columns'; the others
    are equal."""
    table: Table = document.add_table(rows=0, cols=columns, style="Table Grid")
    table.autofit = False
    margins = OxmlElement("w:tblCellMar")
    for side, width in (("top", "40"), ("left", "100"), ("bottom", "40"), ("right", "100")):  # twentieths of a point
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), width)
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.append(margins)
    for number, column in enumerate(table.columns):
        others = (1 - sum(shares)) / max(1, columns - len(shares))
        column.width = int(WIDTH * (shares[number] if number < len(shares) else others))
    return table


def add_row(table: Table, texts: Sequence[str], look: Look = Look(), head: bool = False) -> Sequence[_Cell]:
    """A row that no page break cuts where it fits on a page; a `head` is repeated on every page."""
    row: _Row = table.add_row()
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:tblHeader" if head else "w:cantSplit"))
    cells: Sequence[_Cell] = row.cells
    for number, cell in enumerate(cells):
        cell.width = table.columns[number].width
        cell.paragraphs[0].paragraph_format.space_after = Pt(2)
    for cell, text in zip(cells, texts, strict=False):
        add_words(cell.paragraphs[0], text, look)
    return cells


def add_comment(document: WordDocument, runs: Sequence[Run], text: str, author: str, stamp: str) -> None:
    """A Word comment on runs of one paragraph, dated by `stamp` (without one, undated)."""
    name = author or "Synoptic"
    initials = "".join(word[0] for word in name.split()[:3])
    comment = document.add_comment(runs, text or "Bookmark", name, initials)
    element = comment._comment_elm
    if moment(stamp) == EARLIEST:
        del element.attrib[qn("w:date")]
    else:
        element.set(qn("w:date"), f"{moment(stamp).isoformat()}Z")


def packed(document: WordDocument, stamp: str) -> bytes:
    """The document's bytes, with `stamp` as the time of every part."""
    saved, fixed = io.BytesIO(), io.BytesIO()
    document.save(saved)
    time = moment(stamp)
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = zipfile.ZipInfo(name, time.timetuple()[:6])
            part.compress_type, part.create_system = zipfile.ZIP_DEFLATED, 3
            target.writestr(part, source.read(name))
    return fixed.getvalue()
