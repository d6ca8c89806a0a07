"""Web pages: trafilatura finds the article in the page and what the page says about it."""

from __future__ import annotations

import logging
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import Any

from desktop.model import phrase
from desktop.readers.decoding import decode
from desktop.readers.extract import WHOLE_PAGE, Extract
from desktop.readers.markup import hidden_parts
from desktop.readers.page_parts import remove_struck_out, set_figures_above, stated_bodies
from desktop.readers.second_copies import is_second_face, second_copies
from desktop.readers.tables import SHORT_CELL

_BLOCK_TAGS = "p h1 h2 h3 h4 h5 h6 li td th pre blockquote dd dt figcaption div section article"
_BLOCKS = tuple(_BLOCK_TAGS.split())
_INLINE_TAGS = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small "
    "span strike strong sub sup time tt u var wbr"
)
_TAG = re.compile(r"<[^<>]*>")
_INLINE = frozenset(_INLINE_TAGS.split())
_HEAD = re.compile(r"<head\b[^<>]*>(?:(?!<body\b|</head\b).)*", re.IGNORECASE | re.DOTALL)
_ANY_TAG = re.compile(r"</?([a-zA-Z][\w:-]*)[^<>]*>|<!--|<![^<>]*>|<\?[^<>]*>")
_INVISIBLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_STYLE = re.compile(r"""\sstyle\s*=\s*(?:"[^"]*"|'[^']*')""", re.IGNORECASE)
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")
_HIDDEN = re.compile(r"\shidden(?![\w-])", re.IGNORECASE)
_EMPTY = ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
_MIN_WORDS = 15
_MIN_SHARE_PARSED = 0.5
"""Of the characters between the tags, so many must survive the parsing; lxml drops what is nested too deeply."""
_MIN_SHOWN = 400
"""A page that shows fewer characters than this lies under a box; its hidden parts are the article."""
_MAX_DEPTH = 200
_MANY_BLOCKS = 2000  # a longer page is no news article, and second opinions on it cost the square of its length
_BREAK = "\x1e"


def read_html(data: bytes, name: str, encoding: str = "", *, whole_page: bool = False) -> Extract:
    """The article of a web page: its main text, a block to a line, with title, outlet, author, date and address.

    Comments of readers, menus and hidden parts are left out. The whole page is read when `whole_page` asks for it or
    when no article is found, which a warning says. Raises ReadError when the bytes are no text.
    """
    decoded = decode(data, name, encoding)
    extract = from_page(decoded.text, name, whole_page=whole_page)
    return replace(extract, encoding=decoded.encoding, warnings=(*decoded.warnings, *extract.warnings))


def from_page(page: str, name: str, *, url: str = "", whole_page: bool = False) -> Extract:
    """As read_html, for a page that is text already; `url` is its address when that is known."""
    from trafilatura import bare_extraction
    from trafilatura.metadata import extract_metadata
    from trafilatura.utils import load_html

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # its remarks mean nothing to the person
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    extract = Extract("", "text/html", "html", url=url, wrapped=False)
    tree = load_html(page)
    if tree is None or _too_deep(tree) or _parsed_badly(tree, page):
        text = visible_text(page)
        title = _title_tag(page)
        warning = phrase(
            "{name} is broken or nested too deeply to tell its article from the rest; the whole page was read.",
            name=name,
        )
        return replace(extract, text=text, title=title, warnings=(warning,))
    _prune_hidden(tree)
    about = extract_metadata(tree, url or None, extensive=False)  # else 4 s go into loading date names
    extract = replace(
        extract,
        title=_without_site(about.title or "", about.sitename or ""),
        url=url or about.url or "",
        publisher=about.sitename or about.hostname or "",
        author=(about.author or "").replace(";", ","),
        published=about.date or "",
    )
    if whole_page:
        return replace(extract, text=visible_text(page), reader=WHOLE_PAGE)
    if remove_struck_out(tree):
        struck = phrase("{name} has words that are struck out; they were not read.", name=name)
        extract = replace(extract, warnings=(struck,))
    set_figures_above(tree)
    bodies = stated_bodies(tree)
    blocks = _page_blocks(tree)
    fast = len(blocks) > _MANY_BLOCKS
    found: Any = bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False, fast=fast)
    lines = _restored(list(_lines(found.body)), blocks) if found is not None and found.body is not None else []
    if len(lines) == 1:
        lines = next((body for body in bodies if "".join("".join(body).split()) == "".join(lines[0].split())), lines)
    if sum(len(line.split()) for line in lines) < _MIN_WORDS:
        text = visible_text(page)
        if len(text.split()) >= _MIN_WORDS or not lines:
            warning = phrase("No article was found in {name}; the whole page was read.", name=name)
            return replace(extract, text=text, warnings=(warning,))  # with what is struck out
    twice = {line for line, times in Counter(lines).items() if times > 1}
    faces = [(block.text, is_second_face(block.element)) for block in blocks if block.text in twice]
    return replace(extract, text="\n".join(lines), edits=tuple(second_copies(lines, faces)))


def visible_text(page: str) -> str:
    """All that a page shows, a block to a line, scripts and hidden parts left out; at any depth, in one pass."""
    page = _HEAD.sub(" ", _without_hidden(page), count=1)
    everything = _texts(page)
    shown = _texts(page, hidden=False) if _INVISIBLE.search(page) or "hidden" in page else everything
    return shown if 2 * len(shown) >= len(everything) else everything  # else a box lay over the page when it was saved


def _texts(page: str, *, hidden: bool = True) -> str:
    """The blocks between the tags; without those that an element says to hide, unless it is never closed."""
    pieces: list[str] = []
    position = 0
    within, depth = "", 0  # the name of the hidden element, and how many of that name are open
    for tag in _ANY_TAG.finditer(page):
        name = (tag.group(1) or "").lower()
        closing = tag.group().startswith("</")
        if within:
            depth += (name == within) * (-1 if closing else 1)
            if depth:
                continue
            within = ""
        else:
            pieces.append(unescape(page[position : tag.start()]))
            if not hidden and not closing and name not in ("", *_EMPTY) and _hides(tag.group()):
                within, depth = name, 1
        if name not in _INLINE:
            pieces.append(_BREAK)
        position = tag.end()
    if within:
        return ""
    pieces.append(unescape(page[position:]))
    lines = "".join(pieces).replace("\0", "\ufffd").split(_BREAK)
    return "\n".join(filter(None, (" ".join(line.split()) for line in lines)))


def _hides(tag: str) -> bool:
    style = _STYLE.search(tag)
    return bool(style and _INVISIBLE.search(style.group())) or bool(_HIDDEN.search(_QUOTED.sub("", tag)))


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of the page: its words in one line, its element and the one that this stands in."""

    text: str
    element: Any
    parent: Any  # held, because lxml makes a new object when nobody holds the old one


def _page_blocks(tree: Any) -> list[_Block]:
    """The innermost blocks of a parsed page, in order."""
    blocks = []
    for element in tree.iter(*_BLOCKS):
        if any(child.tag in _BLOCKS for child in element.iterdescendants() if isinstance(child.tag, str)):
            continue
        text = " ".join("".join(element.itertext()).split())
        if text:
            blocks.append(_Block(text, element, element.getparent()))
    return blocks


def _restored(lines: Sequence[str], blocks: Sequence[_Block]) -> list[str]:
    """The lines, with the repeats put back that stand beside them in the page.

    The extraction drops a paragraph that repeats its neighbour; whether an article repeats itself is what the
    person wants to know.
    """
    standing: dict[str, list[int]] = {}
    for i, block in enumerate(blocks):
        standing.setdefault(block.text, []).append(i)
    places: list[int | None] = []
    position = 0
    for line in lines:
        there = standing.get(line, [])
        found = bisect_left(there, position)
        place = there[found] if found < len(there) else None
        places.append(place)
        position = position if place is None else place + 1
    used = {place for place in places if place is not None}
    parents = {blocks[place].parent for place in used}
    kept = {blocks[place].text for place in used}
    again = [
        i
        for i, block in enumerate(blocks)
        if i not in used and block.text in kept and block.parent in parents and len(block.text) > 20
    ]
    result: list[str] = []
    done = 0
    for line, place in zip(lines, places, strict=True):
        while place is not None and done < len(again) and again[done] < place:
            result.append(blocks[again[done]].text)
            done += 1
        result.append(line)
    return result + [blocks[i].text for i in again[done:]]


def _lines(body: Any) -> Iterator[str]:
    """The blocks of an extracted body, each in one line; a row of a table is one, its cells parted by " | "."""
    pieces: list[str] = []
    for kind, text in _walk(body):
        if kind == "text":
            pieces.append(text)
        elif pieces:
            line = " ".join("".join(pieces).split()).strip("| ")
            pieces.clear()
            if line:
                yield line
    line = " ".join("".join(pieces).split()).strip("| ")
    if line:
        yield line


def _walk(element: Any) -> Iterator[tuple[str, str]]:
    """The text below an element and the ends of its blocks, in order; without recursion."""
    for event, node in _events(element):
        tag = node.tag if isinstance(node.tag, str) else ""
        inline = tag in ("hi", "ref", "del", "graphic", "") or (tag == "p" and _alone_in_cell(node))
        if event == "start":
            if not inline and tag != "cell":
                yield "end", ""
            if tag and node.text:
                yield "text", node.text
        else:
            if tag == "cell":
                yield "text", " | "
            elif not inline:
                yield "end", ""
            if node is not element and node.tail:
                yield "text", node.tail


def _alone_in_cell(paragraph: Any) -> bool:
    """Whether a paragraph is all that a cell of a table holds, and a value rather than text."""
    cell = paragraph.getparent()
    alone = cell is not None and cell.tag == "cell" and len(cell) == 1 and not (cell.text or "").strip()
    return alone and len("".join(paragraph.itertext())) <= SHORT_CELL


def _events(root: Any) -> Iterator[tuple[str, Any]]:
    stack: list[tuple[str, Any]] = [("start", root)]
    while stack:
        event, node = stack.pop()
        yield event, node
        if event == "start":
            stack.append(("end", node))
            stack += [("start", child) for child in reversed(node)]


def _too_deep(tree: Any) -> bool:
    depth = 0
    for event, _ in _events(tree):
        depth += 1 if event == "start" else -1
        if depth > _MAX_DEPTH:
            return True
    return False


def _parsed_badly(tree: Any, page: str) -> bool:
    expected = len("".join(_TAG.sub(" ", _without_hidden(page)).split()))
    parsed = sum(len("".join(text.split())) for text in tree.itertext() if isinstance(text, str))
    return expected > 200 and parsed < _MIN_SHARE_PARSED * expected


def _without_hidden(page: str) -> str:
    pieces: list[str] = []
    position = 0
    for start, end in hidden_parts(page):
        pieces.append(page[position:start])
        position = end
    return "".join((*pieces, page[position:]))


def _prune_hidden(tree: Any) -> None:
    """Take out what the page hides, unless that is most of it (a page saved while a box lay over it)."""
    hidden = [
        element
        for element in tree.iter()
        if isinstance(element.tag, str)
        and ("hidden" in element.attrib or _INVISIBLE.search(element.get("style", "")))
        and element.getparent() is not None
    ]
    within = set(hidden)
    inside = sum(
        len(" ".join("".join(element.itertext()).split()))
        for element in hidden
        if not any(ancestor in within for ancestor in element.iterancestors())
    )
    if len(" ".join("".join(tree.itertext()).split())) - inside < _MIN_SHOWN:
        return
    for element in hidden:
        parent = element.getparent()
        if parent is not None:
            element.drop_tree()


def _without_site(title: str, site: str) -> str:
    """The title without the name of the site behind its last bar or dash."""
    parts = re.split(r"\s+[|–—-]\s+", title)
    if len(parts) < 2 or not site:
        return title
    last = parts[-1].casefold()
    named = last in site.casefold() or site.casefold() in last
    return title[: title.rindex(parts[-1])].rstrip(" |–—-") if named else title


def _title_tag(page: str) -> str:
    found = re.search(r"<title\b[^>]*>([^<]{1,500})", page, re.IGNORECASE)
    return " ".join(found.group(1).split()) if found else ""
