from __future__ import annotations

import zlib

import pypdfium2
import pytest

from desktop import readers
from desktop.model import CleanupKind
from desktop.readers import ReadError, Sandbox
from desktop.readers import pdf as reader
from tests.readers.makers import lines, pdf, pdf_of

BODY = (
    "The ferry that links the two towns of the northern bay will sail again from the",
    "first of May, the company said on Tuesday, after two years of repairs to its engi-",
    "nes and to the pier. Tickets cost as much as before.",
)
LEFT = [f"left column line {n} goes on with words" for n in "abcdefgh"]
RIGHT = [f"right column line {n} goes on with words" for n in "abcdefgh"]


def test_lines_are_joined_into_paragraphs() -> None:
    texts = [
        (60, 740, 18, "Ferry service returns to the bay"),
        *lines(BODY),
        *lines(["Residents had waited."], top=640),
    ]
    document = readers.read_bytes(pdf([texts]), "a.pdf")
    assert document.text.split("\n") == [
        "Ferry service returns to the bay",
        " ".join(BODY).replace("engi- nes", "engines"),
        "Residents had waited.",
    ]
    assert (document.title, document.reader) == ("Ferry service returns to the bay", "pdf")
    assert readers.applied(document.source_text, document.cleanups) == document.text


def test_paragraphs_between_which_the_file_shows_no_end_are_parted_by_their_places(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = pypdfium2.PdfTextPage.get_text_range
    texts = [*lines(BODY), *lines(["Residents had waited for it longer than anybody had foretold."], top=655)]
    parted = readers.read_bytes(pdf([texts]), "a.pdf").text
    monkeypatch.setattr(
        pypdfium2.PdfTextPage, "get_text_range", lambda page: shown(page).replace("before.\r\nRes", "before.  Res")
    )
    assert readers.read_bytes(pdf([texts]), "a.pdf").text == parted
    assert parted.count("\n") == 1


def test_short_paragraphs_whose_lines_are_full_stay_apart() -> None:
    heights = [700, 680, 669, 649, 638, 618, 607, 587]  # more steps between paragraphs than within
    full = "The ferry that links the two towns of the northern bay sails again."
    texts = [(60.0, float(height), 10.0, full) for height in heights]
    text = readers.read_bytes(pdf([texts]), "a.pdf").text
    assert text.split("\n") == [full, *[f"{full} {full}"] * 3, full]


def test_a_hyphen_at_a_line_s_end_stays_where_the_word_has_one() -> None:
    texts = lines(
        [
            BODY[0],
            "first of May, the company said after long repairs to its engines of the pre-",
            "war kind. Pre-war engines last.",
        ]
    )
    assert "of the pre-war kind" in readers.read_bytes(pdf([texts]), "a.pdf").text


def test_headers_footers_and_page_numbers_are_taken_out_and_recorded() -> None:
    pages = [
        [(60, 780, 9, "Bay Herald"), *lines([f"Page text number {word} stands here alone."]), (300, 20, 9, str(number))]
        for number, word in enumerate(("one", "two", "three"), 1)
    ]
    document = readers.read_bytes(pdf(pages), "a.pdf")
    assert document.text.split("\n") == [
        f"Page text number {word} stands here alone." for word in ("one", "two", "three")
    ]
    removed = [c.removed for c in document.cleanups if c.kind is CleanupKind.BOILERPLATE]
    assert removed == ["Bay Herald", "1", "Bay Herald", "2", "Bay Herald", "3"]
    kept = readers.read_bytes(pdf(pages), "a.pdf", withheld=frozenset({CleanupKind.BOILERPLATE}))
    assert kept.text.count("Bay Herald") == 3


def test_a_sentence_goes_on_across_a_page_with_a_footer() -> None:
    first = [
        *lines([*BODY[:1], "first of May, and everybody who lives on the shore of the bay was glad to hear that the"]),
        (300, 20, 9, "1"),
    ]
    second = [*lines(["company had kept its word."]), (300, 20, 9, "2")]
    document = readers.read_bytes(pdf([first, second]), "a.pdf")
    assert "glad to hear that the company had kept its word." in document.text
    assert [c.removed for c in document.cleanups if c.kind is CleanupKind.BOILERPLATE] == ["1", "2"]


def test_columns_set_line_beside_line_are_read_one_after_the_other() -> None:
    texts = []
    for number, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
        texts += [(50, 700 - 12 * number, 10, left), (262, 700 - 12 * number, 10, right)]
    text = readers.read_bytes(pdf([texts]), "a.pdf").text
    places = [text.index(line) for line in LEFT + RIGHT]
    assert places == sorted(places)


def test_a_table_of_names_and_values_keeps_its_rows() -> None:
    texts = []
    for number, name in enumerate(("Rain", "Wind", "Snow", "Sun", "Fog", "Hail", "Frost", "Heat")):
        texts += [(50, 700 - 12 * number, 10, name), (330, 700 - 12 * number, 10, f"{number}1 mm")]
    assert "Wind 11 mm" in readers.read_bytes(pdf([texts]), "a.pdf").text


def test_raised_figures_behind_words_are_footnote_marks() -> None:
    texts = [(60, 700, 12, "The talks"), (113, 705, 6, "7"), (121, 700, 12, "went on in 2024 and cost 40 euros.")]
    document = readers.read_bytes(pdf([texts]), "a.pdf")
    assert document.text == "The talks went on in 2024 and cost 40 euros."
    assert [c.removed for c in document.cleanups if c.kind is CleanupKind.FOOTNOTE_MARK] == [" 7"]


def test_the_title_of_the_file() -> None:
    assert readers.read_bytes(pdf([lines(BODY)], title="Ferry news"), "a.pdf").title == "Ferry news"
    title = readers.read_bytes(pdf([lines(BODY)], title="Microsoft Word - x.doc"), "a.pdf").title
    assert title == "The ferry that links the two towns of..."


def test_a_scan_is_refused() -> None:
    with pytest.raises(ReadError, match=r"^a\.pdf has no text layer \(it is a scan\)"):
        readers.read_bytes(pdf([[], []]), "a.pdf")


def test_pages_without_text_are_counted() -> None:
    document = readers.read_bytes(pdf([lines(BODY), []]), "a.pdf")
    assert document.warnings == ("1 of the 2 pages of a.pdf hold no readable text.",)


def test_too_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_PAGES", 2)
    with pytest.raises(ReadError, match=r"^a\.pdf has 3 pages"):
        readers.read_bytes(pdf([lines(BODY)] * 3), "a.pdf")


def test_a_damaged_file_is_refused() -> None:
    with pytest.raises(ReadError, match=r"^a\.pdf is damaged and could not be opened\. Ask for"):
        readers.read_bytes(b"%PDF-1.4\n" + b"nothing " * 20, "a.pdf")
    with pytest.raises(ReadError, match=r"^a\.pdf is damaged: its content is not a PDF document\. Ask for"):
        readers.read_bytes(b"\0\1\2\3" * 100, "a.pdf")


def test_a_protected_file_is_refused() -> None:
    key = b"<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P -4>>" % (b"ab" * 32, b"cd" * 32)
    objects = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 0/Kids[]>>", key)
    with pytest.raises(ReadError, match=r"^a\.pdf is password-protected; save it without a password and add that\.$"):
        readers.read_bytes(pdf_of(objects, b"/Encrypt 3 0 R/ID[<00><00>]"), "a.pdf")


def test_a_bomb_ends_its_reader_and_nothing_else() -> None:
    """Two compressions, one in the other, of more blanks than the limit on memory allows."""
    packer = zlib.compressobj(1)
    megabyte = b" " * (1 << 20)
    packed = zlib.compress(b"".join(packer.compress(megabyte) for _ in range(600)) + packer.flush())
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n%s\nendstream" % (len(packed), packed),
    )
    assert len(packed) < 20_000
    with Sandbox() as sandbox:
        with pytest.raises(ReadError, match=r"^a\.pdf was not read: "):
            sandbox.read_bytes(pdf_of(objects), "a.pdf")
        assert sandbox.read_bytes(pdf([lines(BODY)]), "b.pdf").text


def test_a_pdf_under_another_name() -> None:
    document = readers.read_bytes(pdf([lines(BODY)]), "a.txt")
    assert document.reader == "pdf"
    assert document.warnings == ("a.txt is a PDF document, whatever its name says, and was read as one.",)
