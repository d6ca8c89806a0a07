from __future__ import annotations

import struct

import pytest

from desktop import readers
from desktop.readers import ReadError, packages
from tests.readers.makers import STRICT, W, docx, package, paragraph

CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


def test_paragraphs_headings_and_breaks() -> None:
    body = (
        paragraph("Pier opens", "Title")
        + "<w:p><w:r><w:t>The </w:t></w:r><w:r><w:t>pier</w:t><w:tab/><w:t>is open.</w:t></w:r></w:p>"
        + "<w:p/>"
        + "<w:p><w:r><w:t>One line</w:t><w:br/><w:t>another</w:t></w:r></w:p>"
    )
    document = readers.read_bytes(docx(body), "pier.docx")
    assert document.text == "Pier opens\nThe pier is open.\nOne line\nanother"
    assert document.title == "Pier opens"
    assert document.reader == "docx"
    assert document.media_type.endswith("wordprocessingml.document")


def test_the_strict_variant() -> None:
    assert readers.read_bytes(docx(paragraph("Strictly read."), namespace=STRICT), "a.docx").text == "Strictly read."


def test_tables_boxes_and_notes() -> None:
    table = "<w:tbl>" + row(paragraph("Ferry"), paragraph("7 a.m.")) + row(paragraph("Bus"), "<w:p/>") + "</w:tbl>"
    layout = "<w:tbl>" + row(paragraph("One. " * 20) + paragraph("Two."), paragraph("Three.")) + "</w:tbl>"
    box = (
        "<w:p><w:r><w:t>Beside a box.</w:t><w:pict><w:txbxContent>"
        + paragraph("In the box.")
        + "</w:txbxContent></w:pict></w:r></w:p>"
    )
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator"><w:p><w:r><w:t>no</w:t></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="2">{paragraph("A note.")}</w:footnote></w:footnotes>'
    )
    document = readers.read_bytes(docx(table + layout + box, footnotes=notes), "a.docx")
    assert document.text.split("\n") == [
        "Ferry | 7 a.m.",
        "Bus",
        ("One. " * 20).strip(),
        "Two.",
        "Three.",
        "Beside a box.",
        "In the box.",
        "A note.",
    ]


def test_a_table_in_a_table_is_read_once() -> None:
    inner = "<w:tbl>" + row(paragraph("in")) + "</w:tbl>"
    document = readers.read_bytes(docx("<w:tbl>" + row(paragraph("out") + inner) + "</w:tbl>"), "a.docx")
    assert document.text.split("\n") == ["out", "in"]


def test_tracked_changes_are_read_as_accepted_and_said() -> None:
    body = (
        "<w:p><w:r><w:t>The pier </w:t></w:r><w:del><w:r><w:delText>is shut</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>is open</w:t></w:r></w:ins><w:r><w:t>.</w:t><w:commentReference w:id='1'/></w:r></w:p>"
    )
    document = readers.read_bytes(docx(body), "a.docx")
    assert document.text == "The pier is open."
    assert document.warnings == (
        "a.docx has tracked changes; they were read as accepted (insertions in, deletions out).",
        "a.docx has comments, which are no part of the article and were not read.",
    )


def test_hidden_text_is_left_out() -> None:
    body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>shown</w:t></w:r></w:p>"
    assert readers.read_bytes(docx(body), "a.docx").text == "shown"


def test_the_properties_give_title_and_author() -> None:
    core = f'<p xmlns="{CORE}"><title>Pier</title><creator>Ann Writer</creator></p>'
    parts = {"word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{paragraph("Text.")}</w:body></w:document>'}
    document = readers.read_bytes(package({**parts, "docProps/core.xml": core}), "a.docx")
    assert (document.title, document.author) == ("Pier", "Ann Writer")
    junk = core.replace("Pier", "Microsoft Word - draft.doc")
    assert readers.read_bytes(package({**parts, "docProps/core.xml": junk}), "a.docx").title == "Text."


def test_a_doctype_is_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    with pytest.raises(ReadError, match=r"^a\.docx was not read: it holds a DOCTYPE"):
        readers.read_bytes(docx(paragraph("&b; text"), prolog=bomb), "a.docx")


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = {"word/document.xml": "<a/>", "word/big.xml": b"\0" * (packages.MAX_PART // 4)}
    monkeypatch.setattr(packages.Package, "xml", lambda *_: pytest.fail("it was unpacked"))
    with pytest.raises(ReadError, match=r"^a\.docx was not read: it is packed more tightly"):
        readers.read_bytes(package(parts), "a.docx")


def test_too_many_parts_are_refused() -> None:
    parts = {f"word/{number}.xml": "" for number in range(packages.MAX_ENTRIES + 1)}
    with pytest.raises(ReadError, match=r"^a\.docx was not opened: it holds more than 2,000 parts"):
        readers.read_bytes(package(parts), "a.docx")


def test_a_part_that_is_larger_than_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "MAX_PART", 100)
    with pytest.raises(ReadError, match=r"^a\.docx was not read: it unpacks to more than"):
        readers.read_bytes(docx(paragraph("x" * 200)), "a.docx")


def test_a_protected_file_is_refused() -> None:
    data = bytearray(docx(paragraph("Text.")))
    entry = data.rindex(b"PK\x01\x02")
    struct.pack_into("<H", data, entry + 8, 1)
    with pytest.raises(ReadError, match=r"^a\.docx is password-protected"):
        readers.read_bytes(bytes(data), "a.docx")


@pytest.mark.parametrize("cut", [30, 100, 200])
def test_a_damaged_file_is_refused(cut: int) -> None:
    with pytest.raises(ReadError, match=r"^a\.docx is damaged"):
        readers.read_bytes(docx(paragraph("Text."))[:cut], "a.docx")


def test_broken_xml_is_refused() -> None:
    with pytest.raises(ReadError, match=r"^a\.docx is damaged and could not be opened\. Ask for"):
        readers.read_bytes(package({"word/document.xml": "<w:document"}), "a.docx")


def test_a_document_without_text_is_refused() -> None:
    with pytest.raises(ReadError, match=r"^No readable text in a\.docx"):
        readers.read_bytes(docx("<w:p/>"), "a.docx")


def test_paragraphs_joined_by_a_tracked_change_are_one() -> None:
    joined = (
        "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>The pier </w:t></w:r></w:p>"
    )
    document = readers.read_bytes(docx(joined + paragraph("is open.") + paragraph("Come.") + joined), "a.docx")
    assert document.text == "The pier is open.\nCome.\nThe pier"
    assert document.warnings == (
        "a.docx has tracked changes; they were read as accepted (insertions in, deletions out).",
    )


def test_a_comment_in_a_table_is_told() -> None:
    cell = "<w:p><w:r><w:t>Ferry</w:t><w:commentReference w:id='1'/></w:r></w:p>"
    document = readers.read_bytes(docx("<w:tbl>" + row(cell, paragraph("7 a.m.")) + "</w:tbl>"), "a.docx")
    assert document.warnings == ("a.docx has comments, which are no part of the article and were not read.",)


def test_a_field_that_nobody_filled_in_is_left_out() -> None:
    field = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph('Click here.')}</w:sdtContent></w:sdt>"
    )
    filled = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('By Ann Writer')}</w:sdtContent></w:sdt>"
    click = "<w:sdtContent><w:r><w:t>Click.</w:t></w:r></w:sdtContent>"
    inside = f"<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>{click}</w:sdt></w:p>"
    document = readers.read_bytes(docx(field + filled + inside + paragraph("The pier is open.")), "a.docx")
    assert document.text == "By Ann Writer\nThe pier is open."


def test_raised_figures_are_no_digits_of_the_number_before_them() -> None:
    def raised(text: str) -> str:
        return f"<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>{text}</w:t></w:r>"

    body = f"<w:p><w:r><w:t>Some 10</w:t></w:r>{raised('6')}<w:r><w:t> cells on the 4</w:t></w:r>{raised('th')}</w:p>"
    unit = f"<w:p><w:r><w:t>It is 10 km</w:t></w:r>{raised('2')}<w:r><w:t> of land</w:t></w:r>{raised('12')}</w:p>"
    text = readers.read_bytes(docx(body + unit), "a.docx").text
    assert text == "Some 10⁶ cells on the 4th\nIt is 10 km2 of land"


def test_how_a_character_is_read_is_left_out() -> None:
    ruby = "<w:ruby><w:rt><w:r><w:t>かん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby>"
    assert readers.read_bytes(docx(f"<w:p>{ruby}<w:r><w:t>字だ。</w:t></w:r></w:p>"), "a.docx").text == "漢字だ。"


def test_the_title_is_a_heading_above_the_text() -> None:
    text = "The pier in the northern bay was opened again after two years of repairs, the harbour office said."
    body = paragraph("Pier Opens in the Bay") + paragraph(text) + paragraph("Background", "Heading1") + paragraph(text)
    assert readers.read_bytes(docx(body), "a.docx").title == "Pier Opens in the Bay"
    styles = (
        f"<w:styles xmlns:w='{W}'><w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style></w:styles>"
    )
    body = paragraph("By Ann Writer") + paragraph("Pier opens", "berschrift1") + paragraph(text)
    assert readers.read_bytes(docx(body, styles=styles), "a.docx").title == "Pier opens"
    assert readers.read_bytes(docx(body, styles="<broken"), "a.docx").text.startswith("By Ann Writer\nPier opens\n")
