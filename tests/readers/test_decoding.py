from __future__ import annotations

import pytest

from desktop.readers import ReadError, decodings
from desktop.readers.decoding import declared_encoding, decode
from desktop.readers.guessing import guess, nearly_utf8, wide_encoding


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-8"])
def test_marks_and_utf8(encoding: str) -> None:
    decoded = decode("Ein Gruß aus Łódź 😀\r\nund\rEnde".encode(encoding), "a.txt")
    assert decoded.text == "Ein Gruß aus Łódź 😀\nund\nEnde"
    assert decoded.warnings == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize(
    "text",
    [
        "The pier is open.\nIt was closed.",
        "Пристань открыта.\nОна закрыта.",
        "桥 今天 开放。\n明天 关闭。",
        "Grüße 😀, bye.",
    ],
)
def test_wide_text_without_a_mark(encoding: str, text: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")
    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Das Café und die Straße", "cp1252"),
        ("naïve “quote” – dash; it’s £5 for ½ lb, at 10 °C", "cp1252"),
        ("El niño comió una piña por la mañana", "cp1252"),
        ("Køb blå æbler på torvet", "cp1252"),
        ("Příliš žluťoučký kůň úpěl ďábelské ódy", "cp1250"),
        ("Příliš žluťoučký kůň úpěl ďábelské ódy", "iso8859_2"),
        ("Zażółć gęślą jaźń w Łodzi", "iso8859_2"),
        ("Őszintén szólva az öböl szép, és a híd is", "cp1250"),
        ("Türkçe bir şey değil, ama ılık", "cp1254"),
        ("Būs lietus rītdien šeit", "cp1257"),
        ("Мост через реку снова открыт, сказал мэр", "cp1251"),
        ("Мост через реку снова открыт, сказал мэр", "koi8_r"),
        ("Мост через реку снова открыт, сказал мэр", "cp866"),
        ("Мост через реку снова открыт, сказал мэр", "iso8859_5"),
        ("Мост через реку снова открыт, сказал мэр", "mac_cyrillic"),
        ("Η γέφυρα άνοιξε ξανά σήμερα", "cp1253"),
        ("Η γέφυρα άνοιξε ξανά σήμερα", "iso8859_7"),
        ("הגשר נפתח שוב היום", "cp1255"),
        ("فتح الجسر مرة أخرى اليوم", "cp1256"),
        ("สะพานเปิดอีกครั้งวันนี้", "cp874"),
        ("橋は今日また開きました。町の人たちは喜んでいます。", "cp932"),
        ("橋は今日また開きました。町の人たちは喜んでいます。", "euc_jp"),
        ("橋は今日また開きました。", "iso2022_jp"),
        ("다리가 오늘 다시 열렸다고 시장이 말했다", "cp949"),
        ("다리가 오늘 다시 열렸다고 시장이 말했다", "johab"),
        ("다리가 오늘 다시 열렸다", "iso2022_kr"),
        ("大桥今天重新开放，市长说这是一个好消息。", "gb18030"),
        ("大橋今天重新開放，市長說這是一個好消息。", "cp950"),
        ("大桥今天开放", "hz"),
    ],
)
def test_legacy_encodings_are_guessed(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")
    assert decoded.text == text
    assert decoded.warnings == ()


def test_a_file_of_utf_8_with_a_broken_place_stays_utf_8() -> None:
    data = "Die Brücke über den Fluß öffnet für Fußgänger, Züge und Übergrößen.".encode().replace(
        "Fluß".encode(), b"Flu\xc3"
    )
    decoded = decode(data, "a.txt")
    assert decoded.text == "Die Brücke über den Flu\ufffd öffnet für Fußgänger, Züge und Übergrößen."
    assert decoded.warnings == ("1 character of a.txt could not be read as utf-8 and stands as \ufffd.",)
    assert nearly_utf8(data)
    assert not nearly_utf8("Die Brücke über den Fluß".encode("cp1252"))


def test_the_person_s_choice_wins() -> None:
    data = "Łódź".encode("cp1250")
    assert decode(data, "a.txt", "cp1250").text == "Łódź"
    assert decode(data, "a.txt", "cp1252").text == "£ódŸ"
    with pytest.raises(ReadError, match=r"^a\.txt was not read: Synoptic does not know the encoding 'klingon'"):
        decode(data, "a.txt", "klingon")


def test_a_declaration_counts_in_text_that_begins_with_a_tag() -> None:
    page = '<?xml version="1.0" encoding="ISO-8859-5"?><p>дом</p>'
    assert declared_encoding(page.encode("iso8859_5")) == "iso8859-5"
    assert decode(page.encode("iso8859_5"), "a.txt").text == page
    assert declared_encoding(b"<html><meta charset=iso-8859-1>") == "cp1252"
    assert declared_encoding(b'<meta http-equiv="Content-Type" content="text/html; charset=gb2312">') == "gb18030"
    assert declared_encoding(b'<?xml encoding="utf-16"?>') == ""
    assert declared_encoding(b"<meta charset=nonsense>") == ""
    assert declared_encoding(b"<meta charset=base64>") == ""
    assert declared_encoding(b"<meta charset=idna>") == ""
    assert declared_encoding(b"<meta charset=undefined>") == ""
    assert declared_encoding(b'He wrote <meta charset="koi8-r">') == ""


def test_one_null_is_marked_and_many_are_refused() -> None:
    decoded = decode(b"a" * 300 + b"\0" + b"b", "a.txt")
    assert decoded.text == "a" * 300 + "\ufffdb"
    assert decoded.warnings == ("1 character of a.txt could not be read as utf-8 and stands as \ufffd.",)
    with pytest.raises(ReadError, match=r"^a\.txt is not a text document\. Add the article as text\.$"):
        decode(b"ab\0\0\1cd" * 50, "a.txt")


def test_no_text_in_any_encoding() -> None:
    assert wide_encoding(b"The pier is open.") == ""
    assert guess(bytes(range(128, 160)) * 4) != "utf-8"
    with pytest.raises(ReadError, match="not a text document"):
        decode(bytes([7, 1, 200, 3, 255, 2]) * 40, "a.bin")


def test_lone_surrogates_never_come_out() -> None:
    text = decode("a".encode("utf-16-le") + b"\x00\xd8" + "b c".encode("utf-16-le"), "a.txt", "utf-16-le").text
    assert text == "a\ufffdb c"


def test_the_chooser_lists_the_likeliest_first() -> None:
    data = "Zażółć gęślą jaźń w Łodzi".encode("cp1250")
    names = decodings(data)
    assert names[:2] == ("cp1250", "utf-8")
    assert len(set(names)) == len(names) == 8
    assert "iso8859_2" in names
