from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given, settings

from desktop.model import (
    Collation,
    FindingKind,
    Project,
)
from desktop.reports import WordDifference, outline
from desktop.reports.characters import visible
from desktop.reports.html import render_html
from tests.reports.hostile import HOSTILE, hostile_project


class Page(HTMLParser):
    """The elements, attributes and text of a page, with a complaint about anything not closed in order."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.text.append(data)


def test_the_page_says_what_was_found(project: Project, collation: Collation, word_difference: WordDifference) -> None:
    text = " ".join(" ".join(Page(render_html(outline(project, collation, word_difference))).text).split())
    for words in (
        "The storm",
        "Project last changed 3 March 2026, 09:40 UTC",
        "1 Numbers disagree: boats lost in Port Ellis",
        "✔ Confirmed Ada, 3 March 2026, 09:30 UTC",
        "[40, ∞) and [25, 25] do not meet.",
        "Word for word the same: A ¶4 s1",
        "Ask the harbour master.",
        "wrapped lines joined (1).",
        "Two characters could not be read.",
        "min_duplicate_similarity",
    ):
        assert words.lower() in text.lower(), words


def test_nothing_loads_and_nothing_runs(project: Project, collation: Collation) -> None:
    page = render_html(outline(project, collation))
    elements = Page(page).elements
    names = {name for name, _ in elements}
    assert not names & {"script", "img", "link", "iframe", "object", "embed", "form", "base", "svg", "audio", "video"}
    for _, attributes in elements:
        assert not [name for name in attributes if name.startswith("on") or name in ("src", "style", "srcset")]
        assert attributes.get("href", "#").startswith("#")
    policy = next(a["content"] for n, a in elements if n == "meta" and "http-equiv" in a)
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    assert not re.search(r"url\(|@import|https?:", page)


def test_links_lead_to_places_in_the_page(project: Project, collation: Collation) -> None:
    elements = Page(render_html(outline(project, collation))).elements
    ids = [a["id"] for _, a in elements if "id" in a]
    links = [a["href"] for n, a in elements if n == "a"]
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in links} <= set(ids)
    assert "#finding-1111111111111111" in links


def test_same_project_same_bytes_and_no_folders(project: Project, collation: Collation) -> None:
    page = render_html(outline(project, collation))
    assert page == render_html(outline(project, collation))
    assert "harbour.txt" in page
    assert "/home/ada" not in page
    assert "C:\\desk" not in page


def test_a_partial_comparison_says_so(project: Project, collation: Collation) -> None:
    partial = replace(collation, complete=False, missing=("Numbers were not compared.",))
    page = render_html(outline(project, partial))
    assert "This comparison is not complete" in page
    assert "Numbers were not compared." in page
    assert "This comparison is not complete" not in render_html(outline(project, collation))


def test_nothing_at_all_is_a_page() -> None:
    text = " ".join(Page(render_html(outline(Project(), Collation()))).text)
    assert text.count("None found.") == len(FindingKind)
    assert "Nobody has written a note." in text


def test_hidden_characters_are_shown() -> None:
    assert visible("a\x00b\u202ec\ud800") == "a\ufffdb‹U+202E›c\ufffd"
    assert visible("\u200e\u200fשלום\n\tok") == "\u200e\u200fשלום\n\tok"


@given(HOSTILE)
@settings(max_examples=60, deadline=None)
def test_no_text_can_become_markup(text: str) -> None:
    harmless = Page(render_html(outline(*hostile_project("x"))))
    hostile = Page(render_html(outline(*hostile_project(text))))
    frame = [(name, {k: v for k, v in a.items() if k != "content"}) for name, a in harmless.elements]
    assert [(n, {k: v for k, v in a.items() if k != "content"}) for n, a in hostile.elements] == frame
