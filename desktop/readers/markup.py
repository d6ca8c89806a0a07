"""Tags, entities, images and Markdown signs that stand in a text as characters."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from desktop.model import CleanupKind
from desktop.readers.draft import Draft, Replacement

# Only names that HTML knows: "<unknown>" and "a<b" are the author's.
_INLINE = "a|abbr|b|big|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|time|u|tt|o:p|wbr"
_BLOCK = (
    "address|article|aside|blockquote|body|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|"
    "html|li|link|main|meta|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul|br"
)
_ATTRIBUTES = r"""(?:\s+(?:[^<>"']|"[^"<>]*"|'[^'<>]*')*)?"""
_TAG = re.compile(rf"</?(?:(?P<inline>{_INLINE})|(?P<block>{_BLOCK})){_ATTRIBUTES}\s*/?>", re.IGNORECASE)
_OPENING = re.compile(
    r"<(script|style|template|noscript|svg)\b[^<>]*>|<!--|<!doctype[^<>]*>|<\?xml[^<>]*\?>", re.IGNORECASE
)
_CLOSING = {
    name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style", "template", "noscript", "svg")
}
_IMAGE = re.compile(
    r"!\[[^\[\]\n]*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\)|<img\b[^<>]*>", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")

_LINK = re.compile(
    r"(?<!!)\[([^\[\]\n]+)\]\((?:https?://|mailto:|/|#|www\.)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\)"
)
_STRONG = re.compile(r"(\*\*\*|\*\*|(?<!\w)__)(?=\S)([^\n]{0,400}?\S)\1(?!\w)")
_EMPHASIS = re.compile(
    r"(?<![\w*\\])\*(?=[^\s*])([^\n*]*?[^\s*\\])\*(?![\w*])|(?<![\w_\\])_(?=[^\s_])([^\n_]*?[^\s_\\])_(?![\w_])"
)
_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_HASHES = re.compile(r"^ {0,3}#{1,6}[ \t]+(?=\S)|(?<=\S)[ \t]+#{1,6}[ \t]*$", re.MULTILINE)
_QUOTE = re.compile(r"^ {0,3}(?:>[ \t]?)+", re.MULTILINE)
_RULE = re.compile(
    r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*)$|^ {0,3}(?:```|~~~).*$", re.MULTILINE
)
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:[\w-]+[ \t]*:.*\n|[ \t]+.*\n|-[ \t].*\n)+(?:---|\.\.\.)[ \t]*(?:\n|\Z)")


def remove_images(draft: Draft) -> None:
    """Take out images written as Markdown or as a tag."""
    draft.apply(CleanupKind.IMAGE, [Replacement(m.start(), m.end()) for m in _IMAGE.finditer(draft.text)])


def remove_tags(draft: Draft) -> None:
    """Take out HTML tags with their attributes, comments, scripts and styles; read entities.

    A tag of a block leaves a line end where none stands.
    """
    kind = CleanupKind.MARKUP
    draft.apply(kind, [Replacement(start, end) for start, end in hidden_parts(draft.text)])
    draft.apply(kind, [_without_tag(draft.text, m) for m in _TAG.finditer(draft.text)])
    entities = []
    for found in _ENTITY.finditer(draft.text):
        character = html.unescape(found.group())
        if character != found.group() and not "\ud800" <= character <= "\udfff":
            entities.append(
                Replacement(found.start(), found.end(), character.replace("\r", "\n").replace("\0", "\ufffd"))
            )
    draft.apply(kind, entities)


def hidden_parts(text: str) -> Iterator[tuple[int, int]]:
    """Where scripts, styles, comments and declarations stand, in order and without overlap; each once through.

    What is opened and never closed is no such part.
    """
    position = 0
    unclosed: set[str] = set()
    for found in _OPENING.finditer(text):
        name = (found.group(1) or found.group()[:4]).lower()
        if found.start() < position or name in unclosed:
            continue
        end = found.end()
        if name == "<!--":
            end = text.find("-->", end) + 3
            closed = end > 2
        elif found.group(1):
            closing = _CLOSING[name].search(text, end)
            closed, end = closing is not None, closing.end() if closing else end
        else:
            closed = True
        if closed:
            yield found.start(), end
            position = end
        else:
            unclosed.add(name)


def front_matter(text: str) -> dict[str, str]:
    """The fields of a Markdown file's YAML head, names in lower case, quotes off; {} when it has none."""
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}
    fields = {}
    for line in found.group().splitlines()[1:-1]:
        name, colon, value = line.partition(":")
        if colon and name and not name[0].isspace() and name[0] != "-":
            fields[name.strip().lower()] = value.strip().strip("\"'").strip()
    return fields


def looks_like_markdown(text: str) -> bool:
    """Whether a text under another name is Markdown beyond doubt: an image, a link, or two headings."""
    headings = len(re.findall(r"^#{1,6} \S", text, re.MULTILINE))
    return bool(_LINK.search(text) or headings >= 2 or (headings and _STRONG.search(text)))


def remove_markdown(draft: Draft) -> None:
    """Take out a front matter, the signs of headings, quotations, rules, links, emphasis, code and escapes."""
    kind = CleanupKind.MARKUP
    head = _FRONT_MATTER.match(draft.text)
    if head:
        draft.apply(kind, [Replacement(head.start(), head.end())])
    for pattern in (_RULE, _QUOTE, _HASHES):
        draft.apply(kind, [Replacement(m.start(), m.end()) for m in pattern.finditer(draft.text)])
    for pattern in (_LINK, _STRONG, _EMPHASIS, _CODE):
        signs: list[Replacement] = []
        for found in pattern.finditer(draft.text):
            inner = next(n for n in range(found.re.groups, 0, -1) if found.group(n) is not None)
            signs += (
                Replacement(found.start(), found.start(inner)),
                Replacement(found.end(inner), found.end()),
            )
        draft.apply(kind, signs)
    draft.apply(kind, [Replacement(m.start(), m.end()) for m in _ESCAPE.finditer(draft.text)])


def _without_tag(text: str, tag: re.Match[str]) -> Replacement:
    if tag.group("inline"):
        return Replacement(tag.start(), tag.end())
    cell = tag.group("block").lower() in ("td", "th")
    alone = tag.start() == 0 or text[tag.start() - 1] == "\n" or text[tag.end() : tag.end() + 1] in ("\n", "")
    return Replacement(tag.start(), tag.end(), " " if cell else "" if alone else "\n")
