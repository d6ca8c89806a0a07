"""Small files of every format, made from a few lines of XML or PDF operators."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"


def package(parts: Mapping[str, str | bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def docx(body: str, *, namespace: str = W, prolog: str = "", **parts: str) -> bytes:
    """A Word document around `body`; other parts by their names in word/ ("footnotes")."""
    content = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f'{prolog}<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>',
    }
    content.update({f"word/{name}.xml": part for name, part in parts.items()})
    return package(content)


def paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def odt(body: str, *, prolog: str = "", manifest: str = "", meta: str = "") -> bytes:
    spaces = " ".join(f'xmlns:{name}="{_ODF}{name}:1.0"' for name in ("office", "text", "table", "drawing"))
    inner = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"{prolog}<office:document-content {spaces}>{inner}</office:document-content>"
    parts = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    if manifest:
        parts["META-INF/manifest.xml"] = manifest
    if meta:
        parts["meta.xml"] = meta
    return package(parts)


def pdf(pages: Sequence[Sequence[tuple[float, float, float, str]]], *, title: str = "") -> bytes:
    """A PDF in Helvetica, a page 600 by 800 points; each text is (left, baseline from below, size, words)."""
    objects: list[bytes] = [b"", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]
    kids = []
    for texts in pages:
        operators = "".join(
            f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({_escaped(words)}) Tj ET\n" for x, y, size, words in texts
        ).encode("cp1252")
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(operators), operators))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
            % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    objects.append(f"<</Title({_escaped(title)})>>".encode("cp1252"))
    return pdf_of(objects, b"/Info %d 0 R" % len(objects))


def pdf_of(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A PDF of these objects, the first of which is its catalogue; `trailer` goes into its trailer."""
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, table)


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def lines(
    texts: Sequence[str], *, left: float = 60, top: float = 700, size: float = 10, step: float = 12
) -> list[tuple[float, float, float, str]]:
    """Lines of one column, one below the other."""
    return [(left, top - step * number, size, text) for number, text in enumerate(texts)]
