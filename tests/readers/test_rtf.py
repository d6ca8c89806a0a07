from __future__ import annotations

import pytest

from desktop import readers
from desktop.readers import ReadError


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
