"""What the finding of a page's article does not tell apart: words struck out, figures set above the line, paragraphs
that only a script holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import unescape
from typing import Any

from desktop.readers.raised import raised, settled

_STRUCK_OUT = ("del", "s", "strike")
_MAX_STRUCK_OUT = 200  # code points
_BEFORE = 8  # code points of what stands before a raised figure are looked at
_MAX_NODES = 10_000  # of a description, so that none takes long


def remove_struck_out(tree: Any) -> bool:
    """Take out the words that the page shows struck out, for others stand in their place; whether there are any.
    Whole blocks stay: they are struck out for a reason that the article gives."""
    found = [
        element
        for element in tree.iter(*_STRUCK_OUT)
        if element.getparent() is not None and 0 < len("".join(element.itertext()).strip()) <= _MAX_STRUCK_OUT
    ]
    for element in found:
        if element.getparent() is not None:
            element.drop_tree()
    return bool(found)


def set_figures_above(tree: Any) -> None:
    """Write the figures of <sup> elements as raised ones, where they would be taken for digits or are marks."""
    for element in list(tree.iter("sup")):
        before, parent = element.getprevious(), element.getparent()
        behind = before.tail if before is not None else parent.text if parent is not None else ""
        behind = (behind or "")[-_BEFORE:]
        text = "".join(element.itertext())
        above = settled(behind + raised(text))[len(behind) :]
        if above != text:
            for child in list(element):
                element.remove(child)
            element.text = above


def stated_bodies(tree: Any) -> list[list[str]]:
    """The article's text as the page's description of itself for machines (JSON-LD) has it, paragraph by paragraph; one
    for each that has line ends in it."""
    found = []
    for script in tree.iter("script"):
        if script.get("type", "").strip().lower() == "application/ld+json":
            for body in _bodies(script.text or ""):
                paragraphs = [" ".join(line.split()) for line in unescape(body).split("\n") if line.strip()]
                if len(paragraphs) > 1:
                    found.append(paragraphs)
    return found


def _bodies(source: str) -> Iterator[str]:
    try:
        waiting: list[Any] = [json.loads(source, strict=False)]
    except (ValueError, RecursionError):  # many pages' descriptions are broken
        return
    for _ in range(_MAX_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, dict):
            if isinstance(node.get("articleBody"), str):
                yield node["articleBody"]
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
