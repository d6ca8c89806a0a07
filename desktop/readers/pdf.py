"""PDF documents, through PDFium: the text layer in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from desktop.model import CleanupKind, numeral, phrase
from desktop.readers.decoding import MAX_CHARACTERS
from desktop.readers.draft import Replacement
from desktop.readers.errors import ReadError
from desktop.readers.extract import Extract
from desktop.readers.pdf_layout import Gap, Line, Page, gutter, joined_lines, largest_line, running_lines, widest_gap

MAX_PAGES = 500
_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint)|untitled|.*\.(?:pdf|docx?|indd|qxd|tex|dvi|rtf|html?)$)", re.I
)
_PASSWORD_ERROR = 4
_HYPHEN = "\ufffe"  # PDFium's sign for a hyphen at a line's end
_LINE_END = re.compile("\r\n|\n|\ufffe|\\Z")
_NO_TEXT = re.compile("[\0-\x08\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_WORD = re.compile(r"\S+")
_MARK = re.compile(r"(?<=[^\W\d_]{3}) ?\d{1,3}(?!\w)|(?<=[.,;:!?”’\"])\d{1,3}(?![\w.,])")
_SMALLER = 0.8  # a raised figure is smaller than this share of its line's type
_RAISED = 0.1  # and stands higher by this share of it
_SAMPLE = 8  # so many lines are looked at for a gutter before all are
_MIN_CROSSING = 6  # so many lines must run across a gutter before a page counts as set in two columns


def read_pdf(data: bytes, name: str) -> Extract:
    """The text of all pages, a printed line to a line, a form feed between pages.

    Lines that run on, headers, footers, page numbers and raised marks are handed over as clean-ups. Raises ReadError
    when the file is damaged, protected, too long, or has no text layer.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR or "password" in str(error).lower():
            raise ReadError(
                phrase("{name} is password-protected; save it without a password and add that.", name=name)
            ) from None
        raise ReadError(
            phrase("{name} is damaged and could not be opened. Ask for the file again, or paste its text.", name=name)
        ) from None
    try:
        return _read(document, name, pypdfium2.PdfiumError)
    finally:
        document.close()


def _read(document: Any, name: str, error: type[Exception]) -> Extract:
    count = len(document)
    if count > MAX_PAGES:
        raise ReadError(
            phrase(
                "{name} has {count} pages; Synoptic reads up to {most}. Add the pages you need.",
                name=name,
                count=numeral(count),
                most=numeral(MAX_PAGES),
            )
        )
    texts: list[str] = []
    pages: list[Page] = []
    marks: list[Replacement] = []
    unread = length = 0
    for index in range(count):
        try:
            found = _PageReader(document[index], length)
        except error:
            unread += 1
            continue
        texts.append(found.text)
        pages.append(Page(tuple(found.lines), found.height))
        marks += found.marks
        length += len(found.text) + 1
        if length > MAX_CHARACTERS:
            raise ReadError(
                phrase(
                    "{name} has more than {most} characters; split it and add the parts.",
                    name=name,
                    most=numeral(MAX_CHARACTERS),
                )
            )
    if count == unread:
        raise ReadError(
            phrase("{name} is damaged and could not be opened. Ask for the file again, or paste its text.", name=name)
        )
    empty = sum(not any(character.isalnum() for character in text) for text in texts)
    if empty == len(texts):
        raise ReadError(
            phrase(
                "{name} has no text layer (it is a scan). Run text recognition (OCR) on it and add the result.",
                name=name,
            )
        )
    warnings = []
    if empty + unread:
        warnings.append(
            phrase(
                "{empty} of the {count} pages of {name} hold no readable text.",
                empty=numeral(empty + unread),
                count=numeral(count),
                name=name,
            )
        )
    about = document.get_metadata_dict()
    title = " ".join(about.get("Title", "").split())
    return Extract(
        text="\f".join(texts),
        media_type="application/pdf",
        reader="pdf",
        title=(title if title and not _NO_TITLE.match(title) else "") or largest_line(pages[0]),
        author=about.get("Author", ""),
        edits=tuple(_edits(pages, marks)),
        warnings=tuple(warnings),
    )


def _edits(pages: list[Page], marks: list[Replacement]) -> Iterator[tuple[CleanupKind, Replacement]]:
    running = list(running_lines(pages))
    if len(running) == sum(len(page.lines) for page in pages):
        running = []  # pages of nothing but their numbers keep them
    gone = {line.start for line in running}
    for line in running:
        yield CleanupKind.BOILERPLATE, Replacement(line.start, line.end)
    for mark in marks:
        if not any(line.start <= mark.start < line.end for line in running):
            yield CleanupKind.FOOTNOTE_MARK, mark
    for page in pages:
        for one, other in joined_lines([line for line in page.lines if line.start not in gone]):
            if other.start == one.end + 1:
                yield CleanupKind.SOFT_WRAP, Replacement(one.end, other.start, " ")


class _PageReader:
    """One page's text and lines; `offset` is where the page begins in the document's text."""

    def __init__(self, page: Any, offset: int) -> None:
        import pypdfium2.raw as raw

        self._raw = raw
        self._page = page.get_textpage()
        self.height = float(page.get_height())
        self.lines: list[Line] = []
        self.marks: list[Replacement] = []
        pieces: list[str] = []
        place = offset
        parts = self._parts()
        lines = [self._line(text, index, 0) for index, text in parts]
        ordered = self._ordered(parts, lines)
        for number, (index, text) in enumerate(ordered):
            line = replace(lines[number], start=place) if ordered is parts else self._line(text, index, place)
            self.lines.append(line)
            self.marks += self._raised(line, index)
            pieces.append(text)
            place += len(text) + 1
        self.text = "\n".join(pieces)

    def _parts(self) -> list[tuple[int, str]]:
        """Each line's place among PDFium's characters, and its text; a hyphen at its end is written out."""
        text = self._page.get_text_range()
        even = len(text) == self._page.count_chars()
        parts: list[tuple[int, str]] = []
        position = 0
        for found in _LINE_END.finditer(text):
            line = text[position : found.start()] + ("-" if found.group() == _HYPHEN else "")
            if line.strip():
                index = position if even else self._index(position)
                parts += self._unfolded(index, _NO_TEXT.sub("\ufffd", line))
            position = found.end()
        return parts

    def _unfolded(self, index: int, text: str) -> Iterator[tuple[int, str]]:
        """The printed lines of what PDFium takes for one: between two paragraphs it may see no end."""
        inked = [place for place, character in enumerate(text) if not character.isspace()]
        first, last = self._box(index + inked[0]), self._box(index + inked[-1])
        begin = 0
        if first and last and _below(last, first):
            before = first
            for word in _WORD.finditer(text):
                box, end = self._box(index + word.start()), self._box(index + word.end() - 1)
                if box and _below(box, before):
                    yield index + begin, text[begin : word.start()].rstrip()
                    begin = word.start()
                before = end or box or before
        yield index + begin, text[begin:]

    def _index(self, position: int) -> int:
        return max(0, int(self._raw.FPDFText_GetCharIndexFromTextIndex(self._page.raw, position)))

    def _box(self, index: int) -> tuple[float, float, float, float] | None:
        """Left, bottom, right and top of a character in points; None for one without extent."""
        try:
            left, bottom, right, top = self._page.get_charbox(index, loose=True)
        except Exception:  # PDFium has no box for characters it made up; its wrapper's error type varies
            return None
        return (left, bottom, right, top) if right > left else None

    def _line(self, text: str, index: int, start: int) -> Line:
        inked = [place for place, character in enumerate(text) if not character.isspace()]
        first = next(filter(None, (self._box(index + place) for place in inked[:4])), None)
        last = next(filter(None, (self._box(index + place) for place in inked[:-5:-1])), None)
        if first is None or last is None:
            return Line(text, start, 0.0, 0.0, 0.0, 0.0)
        middle = self._box(index + inked[len(inked) // 2]) or first
        size = sorted(box[3] - box[1] for box in (first, middle, last))[1]
        return Line(text, start, first[0], max(last[2], first[2]), first[1], size)

    def _raised(self, line: Line, index: int) -> Iterator[Replacement]:
        """Figures behind a word or a stop that are set smaller than the line: marks of footnotes."""
        for found in _MARK.finditer(line.text):
            figure, before = self._box(index + found.end() - 1), self._box(index + found.start() - 1)
            if not figure or not before:
                continue
            height = before[3] - before[1]
            if figure[3] - figure[1] < _SMALLER * height and figure[1] > before[1] + _RAISED * height:
                yield Replacement(line.start + found.start(), line.start + found.end())

    def _ordered(self, parts: list[tuple[int, str]], lines: list[Line]) -> list[tuple[int, str]]:
        """The lines of two columns that the file sets line beside line, parted and one column after the other."""
        boxed = [line for line in lines if line.size]
        if len(boxed) < _MIN_CROSSING:
            return parts
        left, right = min(line.left for line in boxed), max(line.right for line in boxed)
        crossing = [
            number
            for number, line in enumerate(lines)
            if line.size and line.left < left + 0.3 * (right - left) and line.right > left + 0.7 * (right - left)
        ]
        if len(crossing) < max(_MIN_CROSSING, 0.3 * len(lines)):
            return parts
        sample = crossing[:: max(1, len(crossing) // _SAMPLE)]
        if sum(widest_gap(self._edges(*parts[number]), left, right) is not None for number in sample) < len(sample) / 2:
            return parts
        gaps = {number: widest_gap(self._edges(*parts[number]), left, right) for number in crossing}
        found = [(gap, parts[number][1]) for number, gap in gaps.items() if gap]
        words = [(len(text[: gap.place].split()), len(text[gap.place :].split())) for gap, text in found]
        middle = gutter(list(gaps.values()), words)
        return parts if middle is None else _parted(parts, lines, gaps, middle)

    def _edges(self, index: int, text: str) -> list[tuple[float, float] | None]:
        boxes = (None if character.isspace() else self._box(index + n) for n, character in enumerate(text))
        return [(box[0], box[2]) if box else None for box in boxes]


def _below(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    """Whether the first box stands on a lower line: not overlapped by it in height, as what hangs below a line is."""
    return one[3] <= other[1] + 0.3 * (other[3] - other[1])


def _parted(
    parts: list[tuple[int, str]], lines: list[Line], gaps: dict[int, Gap | None], middle: float
) -> list[tuple[int, str]]:
    """The left column's lines before the right one's, in each stretch between lines that cross the gutter."""
    result: list[tuple[int, str]] = []
    behind: list[tuple[int, str]] = []
    for number, (index, text) in enumerate(parts):
        gap = gaps.get(number)
        if gap and gap.left <= middle <= gap.right:
            result.append((index, text[: gap.place].rstrip()))
            behind.append((index + gap.place, text[gap.place :]))
        elif lines[number].left >= middle:
            behind.append((index, text))
        elif lines[number].right <= middle:
            result.append((index, text))
        else:
            result += [*behind, (index, text)]
            behind = []
    return result + behind
