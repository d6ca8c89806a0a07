"""Pages of a report: Qt lays out the report's own HTML and paints it on any paged device, a PDF or a printer.

Qt shapes every script, which no small PDF library does. A PDF is made in memory and looked at before anybody gets it:
without fonts Qt writes one without text and says nothing.
"""

from __future__ import annotations

import re
import sys
import uuid
from xml.sax.saxutils import escape

import pypdfium2
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEventLoop,
    QHashSeed,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QUuid,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from desktop.model import phrase
from desktop.reports import ReportError, visible
from desktop.reports.wording import in_utc
from desktop.session.fonts import INTERFACE_FAMILY, load_shipped_fonts
from desktop.session.paging import paginate

_MARGINS = QMarginsF(18, 16, 18, 16)
_FOOT = 24.0
"""Points kept below the text for the line with the page's number."""
_WITH_HEADING = 48.0
"""Points of text that must fit below a heading on its page."""
_NOWHEN = "20000101000000"
_DATES = re.compile(rb"/(?:CreationDate|ModDate) \((D:[^)]*)\)")
_NAMESPACE = uuid.UUID("5f0b2d0e-3a5c-5b0a-9a63-6c1f6d0f7e11")


def print_pages(html: str, title: str, stamp: str) -> bytes:
    """The pages as a PDF. `html` is for Qt's text documents, `stamp` the time of the project's last change (ISO 8601,
    "" for none), which is the only time in the file: the same arguments give the same bytes.

    Raises ReportError when Qt makes no PDF or one without text.
    """
    app = _application()  # must live until the pages are made
    data = _pdf(html, visible(title), stamp)
    del app
    if not (data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")):
        raise ReportError(phrase("The pages could not be made: Qt wrote no whole PDF. Choose another kind of report."))
    if not _has_text(data):
        raise ReportError(
            phrase("The pages have no text: the fonts are missing. Install Synoptic again, or write HTML.")
        )
    return data


def paint_pages(html: str, device: QPagedPaintDevice, title: str) -> None:
    """Paint the report on every page of a device, a PDF writer or a printer, with its margins as they are set."""
    load_shipped_fonts()
    loop = QEventLoop()  # gives a thread of Python's what Qt's layouts need for their timers
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(QFont(INTERFACE_FAMILY, 10))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.documentLayout().setPaintDevice(device)
    points = device.logicalDpiY() / 72
    document.setHtml(html)
    page = QSizeF(device.width(), device.height() - _FOOT * points)
    paginate(document, page, _WITH_HEADING * points)
    painter = QPainter()
    if not painter.begin(device):
        raise ReportError(
            phrase("The report could not be printed: the printer takes no pages. Choose another one, or a PDF.")
        )
    try:
        _paint(document, device, painter, title)
    finally:
        painter.end()
        loop.processEvents()


def page_layout() -> QPageLayout:
    """An upright A4 page with our margins."""
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    return QPageLayout(size, upright, _MARGINS, QPageLayout.Unit.Millimeter)


def _paint(document: QTextDocument, device: QPagedPaintDevice, painter: QPainter, title: str) -> None:
    size = document.pageSize()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = QPalette(Qt.GlobalColor.black)
    font = QFont(INTERFACE_FAMILY)
    font.setPointSizeF(8)
    metrics = QFontMetricsF(font, device)
    baseline = device.height() - metrics.descent()
    for page in range(document.pageCount()):
        if page:
            device.newPage()
        painter.save()
        painter.translate(0, -page * size.height())
        context.clip = QRectF(0, page * size.height(), size.width(), size.height())
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(font)
        number = f"{page + 1} / {document.pageCount()}"
        width = metrics.horizontalAdvance(number)
        name = metrics.elidedText(" ".join(title.split()), Qt.TextElideMode.ElideRight, size.width() - 3 * width)
        painter.drawText(QPointF(0, baseline), name)
        painter.drawText(QPointF(size.width() - width, baseline), number)


def _application() -> QGuiApplication:
    """The running one; a program without a window gets one that needs no screen."""
    present = QCoreApplication.instance()
    if isinstance(present, QGuiApplication):
        return present
    return QGuiApplication(["synoptic", *(("-platform", "offscreen") if sys.platform == "linux" else ())])


def _pdf(html: str, title: str, stamp: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Synoptic")
    writer.setResolution(600)
    writer.setPageLayout(page_layout())
    identity = uuid.uuid5(_NAMESPACE, visible(f"{stamp}\n{html}"))
    writer.setDocumentId(QUuid(str(identity)))
    writer.setDocumentXmpMetadata(QByteArray(_metadata(title, stamp, identity).encode()))
    QHashSeed.setDeterministicGlobalSeed()  # Qt numbers the fonts of a PDF in the order of a hash
    try:
        paint_pages(html, writer, title)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    buffer.close()
    return dated(bytes(buffer.data().data()), _moment(stamp))


def dated(pdf: bytes, moment: str) -> bytes:
    """A PDF of Qt's with `moment` (YYYYMMDDHHMMSS, UTC) instead of the present time. The present time may be longer,
    since it names its zone, so the table of places at the file's end is counted anew."""
    head, found, rest = pdf.partition(b"endobj")
    settled = _DATES.sub(lambda date: date[0].replace(date[1], f"D:{moment}Z".encode()), head)
    shift = len(settled) - len(head)

    def moved(place: re.Match[bytes]) -> bytes:
        return b"%010d 00000 n" % (int(place[1]) + (shift if int(place[1]) > len(settled) - shift else 0))

    body, table, tail = (settled + found + rest).rpartition(b"\nxref\n")
    tail = re.sub(rb"(?<=\n)(\d{10}) 00000 n", moved, tail)
    tail = re.sub(rb"(?<=startxref\n)\d+", lambda place: b"%d" % (int(place[0]) + shift), tail)
    return body + table + tail


def _moment(stamp: str) -> str:
    time = in_utc(stamp)
    return f"{time.year:04}{time:%m%d%H%M%S}" if time else _NOWHEN


def _metadata(title: str, stamp: str, identity: uuid.UUID) -> str:
    """The file's XMP. The byte order mark inside its first line is what readers look for."""
    date = f"<xmp:ModifyDate>{escape(stamp)}</xmp:ModifyDate>" if _moment(stamp) != _NOWHEN else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(visible(title))}</rdf:li></rdf:Alt></dc:title>'
        f"<xmp:CreatorTool>Synoptic</xmp:CreatorTool>{date}"
        f"<xmpMM:DocumentID>uuid:{identity}</xmpMM:DocumentID>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>'
    )


def _has_text(pdf: bytes) -> bool:
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        text = page.get_textpage()
        try:
            return any(character.isalpha() for character in text.get_text_bounded())
        finally:
            text.close()
            page.close()
    finally:
        document.close()
