from __future__ import annotations

from email.message import EmailMessage

import pytest

from desktop import readers
from desktop.readers import ReadError

SENTENCE = "The pier in the northern bay was opened again on Monday after two years of repairs, the office said."
BODY = f"<article><p>{SENTENCE}</p><p>{SENTENCE[::-1]}</p></article>"
PAGE = f"<html><head><title>Pier</title></head><body>{BODY}</body></html>"


def test_rtf() -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1250{\fonttbl\f0 Arial;}{\info{\title Pier}{\author Ann Writer}}"
        rb"The \b pier\b0  is open.\par Gda\'f1sk \u8212- open.\par"
        rb"{\pict\pngblip 89504e470d0a1a0a}{\*\generator x}End.}"
    )
    document = readers.read_bytes(data, "a.rtf")
    assert document.text == "The pier is open.\nGdańsk — open.\nEnd."
    assert (document.title, document.author, document.reader) == ("Pier", "Ann Writer", "rtf")


def test_rtf_without_text() -> None:
    with pytest.raises(ReadError, match=r"^No readable text in a\.rtf"):
        readers.read_bytes(rb"{\rtf1\ansi }", "a.rtf")


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
    with pytest.raises(ReadError, match=r"^a\.mht holds no web page\.$"):
        readers.read_bytes(b"MIME-Version: 1.0\nSubject: x\nContent-Type: text/plain\n\nwords", "a.mht")


@pytest.mark.parametrize("charset", ["no-such", "rot13", "undefined", "utf\0-8"])
def test_an_e_mail_in_an_encoding_that_is_none(charset: str) -> None:
    head = "From: a@news.example\nMessage-ID: <1@news.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset="
    assert readers.read_bytes(f"{head}{charset}\n\n{SENTENCE}\n".encode(), "a.eml").text == SENTENCE
