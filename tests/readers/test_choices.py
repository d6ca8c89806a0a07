"""The chooser's list of encodings, and what else says which encoding bytes are in."""

from __future__ import annotations

import codecs

from desktop.readers import WHOLE_PAGE, decodings, encoding_choices, read_bytes, stated_encoding

RUSSIAN = "Мост закрыли в понедельник после того, как в нём нашли двенадцать трещин."


def test_each_encoding_shows_the_text_as_it_would_be_read() -> None:
    choices = {choice.name: choice for choice in encoding_choices(f"Bridge: {RUSSIAN}".encode("cp1251"))}
    assert choices["cp1251"].sample.startswith("Bridge: Мост закрыли в понедельник")
    assert choices["cp1251"].lost == 0
    assert "Мост" not in choices["utf-8"].sample
    assert choices["utf-8"].lost > 20
    assert next(iter(choices)) == "cp1251"


def test_the_sample_of_a_page_is_its_text() -> None:
    page = f"<style>p {{ content: '√' }}</style><p class='a'>Bridge {RUSSIAN}</p>".encode("koi8_r", "xmlcharrefreplace")
    choices = {choice.name: choice.sample for choice in encoding_choices(page)}
    assert choices["koi8_r"].startswith("Bridge Мост закрыли")


def test_a_letter_cut_in_two_is_not_counted_against_an_encoding() -> None:
    text = "Die Brücke – " + "ü" * 200
    best = encoding_choices(text.encode())[0]
    assert (best.name, best.lost) == ("utf-8", 0)
    assert "\ufffd" not in best.sample and best.sample.startswith("Die Brücke – üü")


def test_a_byte_order_mark_leaves_no_choice() -> None:
    data = codecs.BOM_UTF16_LE + RUSSIAN.encode("utf-16-le")
    assert decodings(data) == ("utf-16-le",)
    assert encoding_choices(data)[0].sample.startswith("Мост")


def test_plain_ascii_looks_the_same_in_all() -> None:
    assert {choice.sample for choice in encoding_choices(b"The bridge is closed.")} == {"The bridge is closed."}


def test_what_a_server_states_counts_unless_the_bytes_are_utf8() -> None:
    legacy = RUSSIAN.encode("koi8_r")
    assert stated_encoding("text/html; charset=KOI8-R", legacy) == "koi8-r"
    assert stated_encoding('text/html; charset="iso-8859-1"', legacy) == "cp1252"
    assert stated_encoding("text/html; charset=koi8-r", RUSSIAN.encode()) == ""
    assert stated_encoding("text/html; charset=nonsense", legacy) == ""
    assert stated_encoding("text/html", legacy) == ""


def test_a_whole_page_is_known_by_its_reader() -> None:
    page = b"<html><body><nav>Home News Sport</nav><p>The bridge is closed.</p></body></html>"
    whole = read_bytes(page, "a.html", whole_page=True)
    assert whole.reader == WHOLE_PAGE and "Home News Sport" in whole.text
