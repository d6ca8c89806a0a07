from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QPdfWriter

from desktop.model import Collation, Document, Project
from desktop.reports import ReportError, outline, render_print_html
from desktop.session import printing
from desktop.session.printing import dated, paint_pages, print_pages
from tests.reports.hostile import hostile_project

STAMP = "2026-03-03T09:40:00Z"


def text_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = []
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            pages.append(text.get_text_bounded())
            text.close()
            page.close()
        return pages
    finally:
        document.close()


@pytest.fixture(scope="module")
def sample(qapp: QObject) -> Iterator[bytes]:
    documents = (Document("a", "Harbour Ⓐ", "One boat sank."), Document("b", "Ελλάδα και Россия", "No boat sank."))
    report = outline(Project("The storm", documents, modified=STAMP), Collation(documents))
    yield print_pages(render_print_html(report), report.title, report.stamp)


def test_the_text_can_be_read_back(sample: bytes) -> None:
    text = " ".join(text_of(sample)[0].split())
    for words in ("Synoptic report", "The storm", "3 March 2026, 09:40 UTC", "Harbour", "Ελλάδα και Россия", "1 / "):
        assert words in text, words


def test_it_holds_no_time_but_the_projects(sample: bytes, qapp: QObject) -> None:
    assert set(re.findall(rb"D:(\d+Z?)", sample)) == {b"20260303094000Z"}
    assert re.findall(rb"<xmp:ModifyDate>([^<]*)<", sample) == [STAMP.encode()]
    document = pypdfium2.PdfDocument(sample)
    assert document.get_metadata_dict()["CreationDate"] == "D:20260303094000Z"
    assert document.get_metadata_dict()["Title"] == "The storm"
    document.close()


@pytest.mark.parametrize("stamp", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "yesterday"])
def test_a_time_outside_the_calendar_is_none(stamp: str, qapp: QObject) -> None:
    assert set(re.findall(rb"D:(\d+Z?)", print_pages("<p>one</p>", "t", stamp))) == {b"20000101000000Z"}


def test_the_same_report_has_the_same_bytes(sample: bytes, qapp: QObject) -> None:
    html, other = "<h1>One</h1><p>two</p>", "<h1>One</h1><p>two!</p>"
    assert print_pages(html, "t", STAMP) == print_pages(html, "t", STAMP)
    assert print_pages(html, "t", STAMP) != print_pages(other, "t", STAMP)


@pytest.mark.parametrize("zone", [b"Z", b"+05'30'", b"-03'00'"])
def test_a_time_of_another_length_moves_every_place(zone: bytes) -> None:
    head = b"%PDF-1.4\n1 0 obj\n<<\n/CreationDate (D:20261125221505" + zone + b")\n>>\nendobj\n"
    second = b"2 0 obj\n<<>>\nendobj\n"
    table = b"xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n" % (9, len(head))
    tail = b"trailer\n<<\n/Size 3\n>>\nstartxref\n%d\n%%%%EOF\n" % (len(head + second))
    made = dated(head + second + table + tail, "20260303094000")
    assert b"D:20260303094000Z" in made
    places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n", made)]
    assert [made[place : place + 7] for place in places] == [b"1 0 obj", b"2 0 obj"]
    start = int(re.findall(rb"startxref\n(\d+)", made)[0])
    assert made[start : start + 4] == b"xref"


def test_a_heading_is_not_left_alone_at_the_foot_of_a_page(qapp: QObject) -> None:
    lines = "".join(f"<p>line {number}</p>" for number in range(30))
    for extra in range(6):
        pdf = print_pages(f"{lines}{'<p>more</p>' * (extra * 4)}<h2>Heading</h2><p>follows</p>", "t", "")
        assert [("Heading" in page) == ("follows" in page) for page in text_of(pdf)].count(False) == 0


def test_pages_without_text_are_refused(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(html: str, device: QPdfWriter, title: str) -> None:
        painter = QPainter(device)
        painter.end()

    monkeypatch.setattr(printing, "paint_pages", nothing)
    with pytest.raises(ReportError, match="the fonts are missing"):
        print_pages("<p>text</p>", "t", "")


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_device_that_takes_no_pages_is_told(qapp: QObject, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "missing" / "r.pdf"))
    with pytest.raises(ReportError, match="could not be printed"):
        paint_pages("<p>text</p>", writer, "t")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script><img src='file:///etc/passwd'>",
        "</td></tr></table>",
        "x" * 2_000,
        "\u202eevil\u2066",
        "\x00\x1b\ufffe\ud800",
        "نص عربي 😀",
    ],
)
def test_hostile_text_is_text(text: str, qapp: QObject) -> None:
    report = outline(*hostile_project(text))
    pdf = print_pages(render_print_html(report), report.title, report.stamp)
    printed = "".join("".join(page.split()) for page in text_of(pdf))
    assert "Findings" in printed
    if text.isascii() and len(text) < 100:
        assert "".join(text.split()) in printed
