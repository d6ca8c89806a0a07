from __future__ import annotations

import json

import pytest

from desktop import readers
from desktop.readers import ReadError
from desktop.readers.html import visible_text

FIRST = "The pier in the northern bay was opened again on Monday after two years of repairs, the harbour office said."
SECOND = "Tickets cost as much as before, and the first ship sails at seven in the morning from the western side."
THIRD = "Residents had waited for the news; many of them had to drive around the whole bay to reach the market."


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>".encode()


def article(*paragraphs: str) -> str:
    return "<article>" + "".join(f"<p>{text}</p>" for text in paragraphs) + "</article>"


def test_the_article_and_what_the_page_says_about_it() -> None:
    head = (
        "<title>Pier opens again - Bay Herald</title><meta name='author' content='Ann Writer'>"
        "<meta property='og:site_name' content='Bay Herald'><link rel='canonical' href='https://news.example/pier'>"
        "<meta property='article:published_time' content='2024-05-03T10:00:00Z'>"
    )
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/s'>Sport</a></li></ul></nav>"
    footer = "<footer><p>Copyright Bay Herald. <a href='/c'>Contact</a></p></footer>"
    document = readers.read_bytes(page(menu + article(FIRST, SECOND, THIRD) + footer, head), "pier.html")
    assert document.text == f"{FIRST}\n{SECOND}\n{THIRD}"
    assert (document.title, document.author, document.publisher) == ("Pier opens again", "Ann Writer", "Bay Herald")
    assert (document.url, document.published) == ("https://news.example/pier", "2024-05-03")
    assert (document.media_type, document.reader, document.warnings) == ("text/html", "html", ())


@pytest.mark.parametrize(
    "paragraphs",
    [(FIRST, FIRST, SECOND, THIRD), (FIRST, SECOND, FIRST, SECOND, THIRD), (FIRST, SECOND, THIRD, THIRD)],
)
def test_repeats_in_the_page_stay_repeats(paragraphs: tuple[str, ...]) -> None:
    document = readers.read_bytes(page(article(*paragraphs)), "pier.html")
    assert document.text.split("\n") == list(paragraphs)


def test_a_broken_line_in_the_source_is_a_blank() -> None:
    document = readers.read_bytes(page(article(FIRST.replace(" ", "\n   "), SECOND, THIRD)), "pier.html")
    assert document.text.split("\n")[0] == FIRST


def test_hidden_parts_and_scripts_are_left_out() -> None:
    hidden = "<p style='display: none'>Nobody sees this sentence about the tide in the bay today.</p>"
    script = "<script>var text = 'not this either, it is no sentence of the article at all';</script>"
    body = f"<article><p>{FIRST}</p>{hidden}{script}<p>{SECOND}</p><p>{THIRD}</p><p>{FIRST[:60]}</p></article>"
    text = readers.read_bytes(page(body), "pier.html").text
    assert "Nobody sees" not in text and "not this either" not in text
    assert SECOND in text


def test_markup_shown_in_an_article_is_its_text() -> None:
    document = readers.read_bytes(page(article(FIRST, f"{SECOND} Write &lt;b&gt; for bold.", THIRD)), "pier.html")
    assert "Write <b> for bold." in document.text


def test_two_hundred_thousand_nested_elements_lose_nothing() -> None:
    body = "<div>" * 200_000 + f"{FIRST} {SECOND}"
    document = readers.read_bytes(page(body, "<title>Deep</title>"), "deep.html")
    assert document.text == f"{FIRST} {SECOND}"
    assert document.title == "Deep"
    assert document.warnings == (
        "deep.html is broken or nested too deeply to tell its article from the rest; the whole page was read.",
    )


def test_broken_tokens_are_read() -> None:
    document = readers.read_bytes(page(f"<p class='x<p>{FIRST}</p><<p>{SECOND}<p>{THIRD}</b></html>"), "pier.html")
    assert SECOND in document.text


def test_a_page_without_an_article_is_read_whole() -> None:
    document = readers.read_bytes(page("<table><tr><td>One</td><td>Two</td></tr></table>"), "small.html")
    assert document.text == "One | Two"


@pytest.mark.parametrize("body", ["", "<script>only()</script>", "<img src='a.png'>"])
def test_an_empty_page_never_succeeds(body: str) -> None:
    with pytest.raises(ReadError, match=r"^No readable text in empty\.html\. Nothing was added\.$"):
        readers.read_bytes(page(body), "empty.html")


def test_the_whole_page_on_request() -> None:
    data = page(f"<nav><a href='/'>All the news</a></nav>{article(FIRST, SECOND, THIRD)}")
    assert readers.read_bytes(data, "pier.html", whole_page=True).text.startswith("All the news\n")
    assert readers.read_bytes(data, "pier.html").text.startswith("The pier")


def test_a_page_under_a_text_name_is_text_without_its_tags() -> None:
    document = readers.read_bytes(page(article(FIRST)), "page.txt")
    assert document.text == FIRST
    assert document.reader == "plain-text"
    assert document.warnings == (
        "page.txt is a web page; all of it was read, without its tags. Name it .html to get only its article.",
    )


def test_a_page_under_another_name_is_a_page() -> None:
    document = readers.read_bytes(page(article(FIRST, SECOND, THIRD)), "page.pdf")
    assert document.reader == "html"
    assert document.warnings == ("page.pdf is a web page, whatever its name says, and was read as one.",)


def test_a_declared_encoding() -> None:
    data = page(article("Übermut " + FIRST, SECOND, THIRD)).decode().replace("utf-8", "iso-8859-1").encode("latin-1")
    document = readers.read_bytes(data, "pier.html")
    assert document.text.startswith("Übermut The pier")
    assert document.encoding == "cp1252"


def test_visible_text_parts_blocks_and_keeps_words_together() -> None:
    assert visible_text("<p>One <b>bold</b>er</p>two<br>three<style>x</style>") == "One bolder\ntwo\nthree"


def test_a_value_in_a_paragraph_of_its_own_stays_in_its_row() -> None:
    rows = "<tr><th><p>Year</p></th><th>Visitors</th></tr><tr><td><p>2020</p></td><td><p>12,000</p></td></tr>"
    body = article(FIRST, SECOND).replace("</article>", f"<table>{rows}</table><p>{THIRD}</p></article>")
    text = readers.read_bytes(page(body), "a.html").text
    assert "Year | Visitors\n2020 | 12,000\n" in text


def test_the_paragraphs_of_an_article_that_only_the_description_holds() -> None:
    described = json.dumps({"@graph": [{"@type": "NewsArticle", "articleBody": "\n\n".join((FIRST, SECOND, THIRD))}]})
    head = (
        f"<script type='application/ld+json'>{{broken</script><script type='application/ld+json'>{described}</script>"
    )
    document = readers.read_bytes(page("<div id='root'></div>", head), "a.html")
    assert document.text == f"{FIRST}\n{SECOND}\n{THIRD}"


def test_raised_figures_are_no_digits() -> None:
    mark = "<sup><a href='#1'>12</a></sup>"
    above = f"The bay has 10<sup>6</sup> fish in 4 km<sup>2</sup> of water{mark} on the 4<sup>th</sup>."
    document = readers.read_bytes(page(article(FIRST, above, SECOND, THIRD)), "a.html")
    assert "The bay has 10⁶ fish in 4 km2 of water on the 4th." in document.text
    assert [cleanup.removed for cleanup in document.cleanups] == ["¹²"]


def test_words_that_are_struck_out_are_left_out_and_that_is_said() -> None:
    body = article(FIRST, f"The toll is <del>12</del> <ins>14</ins>, and <s>three</s> four are hurt. {SECOND}", THIRD)
    document = readers.read_bytes(page(body), "a.html")
    assert document.text == f"{FIRST}\nThe toll is 14, and four are hurt. {SECOND}\n{THIRD}"
    assert document.warnings == ("a.html has words that are struck out; they were not read.",)


@pytest.mark.parametrize(
    ("hidden", "text"),
    [
        ("<div style='display:none'>For <div>screens</div> only</div>", ""),
        ('<span hidden title="a b">Secret</span>', ""),
        ("<p class='is hidden on phones'>For the wide.</p>", "For the wide.\n"),
        ("<div style='display:none'>never closed", "never closed\n"),
        ("<input hidden>After it.", "After it.\n"),
    ],
)
def test_of_the_whole_page_only_what_it_shows_is_read(hidden: str, text: str) -> None:
    assert visible_text(f"<body>{hidden}<p>{FIRST}</p></body>") == f"{text}{FIRST}"


def test_a_page_that_hides_nearly_everything_was_saved_under_a_box() -> None:
    page = f"<body><p>Accept</p><div style='display: none'><p>{FIRST}</p></div></body>"
    assert visible_text(page) == f"Accept\n{FIRST}"
