"""What a drop brings."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl

from desktop.ui.incoming import Incoming, files_in, incoming


def urls(*paths) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_come_in_the_order_dropped(tmp_path):
    assert incoming(urls(tmp_path / "b.txt", tmp_path / "a.md")).files == (tmp_path / "b.txt", tmp_path / "a.md")


def test_a_folder_stands_for_its_visible_files_by_name(tmp_path):
    for name in ("b.txt", "a.txt", ".hidden"):
        (tmp_path / name).write_text("text")
    (tmp_path / "inner").mkdir()
    assert incoming(urls(tmp_path)).files == (tmp_path / "a.txt", tmp_path / "b.txt")


def test_a_project_is_told_from_articles(tmp_path):
    brought = incoming(urls(tmp_path / "Story.SYNOPTIC", tmp_path / "a.txt"))
    assert brought == Incoming(projects=(tmp_path / "Story.SYNOPTIC",), files=(tmp_path / "a.txt",))


def test_text_counts_only_where_there_are_no_files(tmp_path):
    data = QMimeData()
    data.setText("Ten people were hurt.")
    assert incoming(data).text == "Ten people were hurt."
    both = urls(tmp_path / "a.txt")
    both.setText("file:///a.txt")
    assert incoming(both).text == ""


def test_nothing_usable_is_false():
    blank = QMimeData()
    blank.setText("  \n")
    assert not incoming(QMimeData())
    assert not incoming(blank)
    mail = QMimeData()
    mail.setUrls([QUrl("mailto:desk@example.org")])
    mail.setText("mailto:desk@example.org")
    assert not incoming(mail), "an address is not the text of an article"


def test_a_web_address_is_told_from_text():
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/a%20b.html?x=1")])
    link.setHtml('<a href="https://example.org/a%20b.html">Storm</a>')
    assert incoming(link) == Incoming(address="https://example.org/a%20b.html?x=1")
    text = QMimeData()
    text.setText(" https://example.org/storm\n")
    assert incoming(text) == Incoming(address="https://example.org/storm")
    for other in ("See https://example.org/storm", "https://", "example.org", "ftp://example.org/x"):
        text.setText(other)
        assert incoming(text).address == "", other


def test_formatted_text_comes_with_its_plain_form():
    page = QMimeData()
    page.setHtml("<p>Ten people were <b>hurt</b>.</p>")
    page.setText("Ten people were hurt.")
    brought = incoming(page)
    assert (brought.text, brought.formatted_name) == ("Ten people were hurt.", "pasted.html")
    assert b"<b>hurt</b>" in brought.formatted
    document = QMimeData()
    document.setData("text/rtf", rb"{\rtf1 Ten}")
    assert incoming(document) == Incoming(formatted=rb"{\rtf1 Ten}", formatted_name="pasted.rtf")


def test_a_folder_that_is_gone_holds_nothing(tmp_path):
    assert files_in(tmp_path / "gone") == []
