from __future__ import annotations

from email.message import EmailMessage

import pytest

from desktop import readers
from desktop.readers import ReadError

SENTENCE = "The pier in the northern bay was opened again on Monday after two years of repairs, the office said."
BODY = f"<article><p>{SENTENCE}</p><p>{SENTENCE[::-1]}</p></article>"
PAGE = f"<html><head><title>Pier</title></head><body>{BODY}</body></html>"


def message(**parts: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Ann Writer <ann@news.example>"
    mail["Subject"] = "Wire: Brücke open"
    mail["Date"] = "Fri, 03 May 2024 10:00:00 +0200"
    mail["Message-ID"] = "<1@news.example>"
    if "plain" in parts:
        mail.set_content(parts["plain"])
    if "html" in parts:
        if "plain" in parts:
            mail.add_alternative(parts["html"], subtype="html")
        else:
            mail.set_content(parts["html"], subtype="html")
    return mail


def test_an_e_mail() -> None:
    document = readers.read_bytes(
        message(plain=f"{SENTENCE}\n\nZweiter Satz: für alle.", html=PAGE).as_bytes(), "a.eml"
    )
    assert document.text == f"{SENTENCE}\nZweiter Satz: für alle."
    assert document.title == "Wire: Brücke open"
    assert (document.author, document.published) == ("Ann Writer <ann@news.example>", "2024-05-03")
    assert (document.media_type, document.reader) == ("message/rfc822", "email")


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ('"Writer, Ann" <ann@news.example>', "Writer, Ann <ann@news.example>"),
        ("ann@news.example", "ann@news.example"),
        ("Ann Writer <ann@news.example>, Bo <bo@news.example>", "Ann Writer <ann@news.example>, Bo <bo@news.example>"),
    ],
)
def test_a_sender_stands_without_quotation_marks(stated: str, shown: str) -> None:
    mail = message(plain=SENTENCE)
    mail.replace_header("From", stated)
    assert readers.read_bytes(mail.as_bytes(), "a.eml").author == shown


def test_an_e_mail_with_only_a_page_and_attachments() -> None:
    mail = message(html=PAGE)
    mail.add_attachment(b"x", maintype="application", subtype="zip", filename="a.zip")
    document = readers.read_bytes(mail.as_bytes(), "a.eml")
    assert document.text.split("\n")[0] == SENTENCE
    assert document.warnings == ("a.eml has attachments (1), which were not read.",)


def test_an_e_mail_without_text() -> None:
    mail = message()
    mail.add_attachment(b"x", maintype="application", subtype="zip", filename="a.zip")
    with pytest.raises(ReadError, match=r"^No readable text in a\.eml"):
        readers.read_bytes(mail.as_bytes(), "a.eml")


def test_an_e_mail_is_known_without_its_ending() -> None:
    assert readers.read_bytes(message(plain=SENTENCE).as_bytes(), "mail").reader == "email"
    assert readers.read_bytes(message(plain=SENTENCE).as_bytes(), "mail.txt").reader == "plain-text"


def test_a_web_archive() -> None:
    data = (
        "From: <Saved>\r\nSubject: Pier\r\nMIME-Version: 1.0\r\nSnapshot-Content-Location: https://news.example/pier\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n'
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
        f"Content-Location: https://news.example/pier\r\n\r\n{PAGE}\r\n"
        "--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n"
    )
    document = readers.read_bytes(data.encode(), "a.mhtml")
    assert SENTENCE in document.text
    assert (document.url, document.title, document.reader) == ("https://news.example/pier", "Pier", "mhtml")


def test_a_web_archive_without_a_page() -> None:
    with pytest.raises(ReadError, match=r"^a\.mht holds no web page\. Save the page again"):
        readers.read_bytes(b"MIME-Version: 1.0\nSubject: x\nContent-Type: text/plain\n\nwords", "a.mht")


@pytest.mark.parametrize("charset", ["no-such", "rot13", "undefined", "utf\0-8"])
def test_an_e_mail_in_an_encoding_that_is_none(charset: str) -> None:
    head = "From: a@news.example\nMessage-ID: <1@news.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset="
    assert readers.read_bytes(f"{head}{charset}\n\n{SENTENCE}\n".encode(), "a.eml").text == SENTENCE


HEAD = (
    b"From: Ann Writer <ann@news.example>\nSubject: Pier\nDate: Fri, 03 May 2024 10:00:00 +0200\n"
    b"Message-ID: <1@news.example>\nMIME-Version: 1.0\n"
)


def plain(body: bytes, charset: str) -> bytes:
    kind = f'Content-Type: text/plain; charset="{charset}"\nContent-Transfer-Encoding: 8bit\n\n'
    return HEAD + kind.encode() + body


def test_what_is_called_latin_1_is_read_as_what_windows_wrote() -> None:
    said = "He said “we’re open” – again, at 20 € a head."
    assert readers.read_bytes(plain(said.encode("cp1252"), "iso-8859-1"), "a.eml").text == said


def test_utf_8_under_another_name_is_utf_8() -> None:
    said = "He said “we’re open” – again, at 20 € a head."
    assert readers.read_bytes(plain(said.encode(), "iso-8859-1"), "a.eml").text == said


def test_characters_lost_in_an_e_mail_are_counted() -> None:
    said = f"Grüße für alle, höflich. {SENTENCE}"
    document = readers.read_bytes(plain(said.encode() + b"x\xff\0y", "utf-8"), "a.eml")
    assert document.text == f"{said}x\ufffd\ufffdy"
    assert document.warnings == ("2 characters of a.eml could not be read as utf-8 and stand as \ufffd.",)


@pytest.mark.parametrize("charset", ["unicode_escape", "idna", "punycode"])
def test_what_python_calls_an_encoding_is_none_of_an_e_mail(charset: str) -> None:
    said = r"It lies in C:\new, said the office; the café has it."
    assert readers.read_bytes(plain(said.encode("cp1252"), charset), "a.eml").text == said


def test_texts_above_and_below_a_picture_are_both_read() -> None:
    mail = message(plain=SENTENCE)
    mail.add_attachment(b"x", maintype="image", subtype="png", disposition="inline")
    mail.add_attachment("The market lies on the other side.", disposition="inline")
    document = readers.read_bytes(mail.as_bytes(), "a.eml")
    assert document.text == f"{SENTENCE}\nThe market lies on the other side."
    assert document.warnings == ()


@pytest.mark.parametrize("cover", [{"plain": "FYI"}, {"html": "<p>FYI</p>"}, {"plain": "FYI", "html": "<p>FYI</p>"}])
def test_a_message_that_only_forwards_gives_what_it_encloses(cover: dict[str, str]) -> None:
    inner = message(plain=SENTENCE)
    inner.replace_header("Subject", "The story")
    mail = message(**cover)
    mail.replace_header("From", "desk@news.example")
    mail.add_attachment(inner)
    mail.add_attachment(b"x", maintype="application", subtype="zip", filename="a.zip")
    document = readers.read_bytes(mail.as_bytes(), "a.eml")
    assert (document.text, document.title) == (SENTENCE, "The story")
    assert document.author == "Ann Writer <ann@news.example>"
    assert document.warnings == ("a.eml has attachments (1), which were not read.",)


def test_a_message_enclosed_in_a_letter_counts_as_an_attachment() -> None:
    mail = message(plain=SENTENCE)
    mail.add_attachment(message(plain=SENTENCE[::-1]))
    document = readers.read_bytes(mail.as_bytes(), "a.eml")
    assert document.text == SENTENCE
    assert document.warnings == ("a.eml has attachments (1), which were not read.",)


def test_a_letter_with_pictures_in_its_page_is_no_web_archive() -> None:
    mail = message(html=PAGE)
    mail.add_related(b"x", maintype="image", subtype="png", cid="<1>")
    mail["To"] = "desk@news.example"
    document = readers.read_bytes(mail.as_bytes(), "a.eml")
    assert (document.reader, document.title) == ("email", "Wire: Brücke open")
    assert (document.author, document.published) == ("Ann Writer <ann@news.example>", "2024-05-03")
    assert document.warnings == ()


MAILBOX = b"From ann@news.example Fri May  3 10:00:00 2024\n" + plain(
    f"{SENTENCE}\n>From here on.\n\n".encode(), "utf-8"
)


def test_a_mailbox_of_one_message() -> None:
    document = readers.read_bytes(MAILBOX, "a.mbox")
    assert (document.text, document.title) == (f"{SENTENCE}\nFrom here on.", "Pier")
    assert document.warnings == ()


def test_of_a_mailbox_of_several_messages_the_first_is_read_and_that_is_said() -> None:
    document = readers.read_bytes(MAILBOX + MAILBOX.replace(b"pier", b"quay"), "a.mbox")
    assert document.text == f"{SENTENCE}\nFrom here on."
    assert document.warnings == (
        "a.mbox holds 2 e-mails; the first was read. Save the others one by one and add them.",
    )
