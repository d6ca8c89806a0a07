"""Tables of fixed phrases, looked up at a place in a text, forwards or backwards, in time linear in the phrase."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

Value = TypeVar("Value")

_BLANKS = " \n\t\u00a0\u2007\u2009\u202f"
_DASHES = "-\u2010\u2011\u2012\u2013\u2014"
_PARTING = _BLANKS + _DASHES


def is_blank(character: str) -> bool:
    """Whether the character is a blank that may stand inside a number or a phrase, line ends included."""
    return character in _BLANKS


class _Node(Generic[Value]):
    __slots__ = ("next", "value")

    def __init__(self) -> None:
        self.next: dict[str, _Node[Value]] = {}
        self.value: Value | None = None


class PhraseTable(Generic[Value]):
    """Phrases and what they mean. Letters are compared folded unless `cased`; in a phrase a blank stands for
    one or more blanks of any kind, or for one hyphen. A match never ends or begins inside a word."""

    def __init__(self, phrases: Mapping[str, Value] | Iterable[tuple[str, Value]], *, cased: bool = False) -> None:
        self._cased = cased
        self._ahead: _Node[Value] = _Node()
        self._back: _Node[Value] = _Node()
        for phrase, value in phrases.items() if isinstance(phrases, Mapping) else phrases:
            form = phrase if cased else phrase.lower()
            _insert(self._ahead, form, value)
            _insert(self._back, form[::-1], value)

    def ahead(self, text: str, start: int) -> tuple[Value, int] | None:
        """The longest phrase that begins at `start`: its value and its end. None when there is none."""
        return self._walk(text, start, 1, self._ahead)

    def back(self, text: str, end: int) -> tuple[Value, int] | None:
        """The longest phrase that ends at `end`: its value and its start. None when there is none."""
        return self._walk(text, end - 1, -1, self._back)

    def _walk(self, text: str, place: int, step: int, node: _Node[Value]) -> tuple[Value, int] | None:
        found: tuple[Value, int] | None = None
        limit = len(text) if step > 0 else -1
        while place != limit:
            character = text[place]
            if character in _PARTING:
                follower = node.next.get(" ") or node.next.get(character)
                if follower is None:
                    break
                if character in _BLANKS:
                    while place + step != limit and text[place + step] in _BLANKS:
                        place += step
            else:
                follower = node.next.get(character if self._cased else character.lower())
                if follower is None:
                    break
            node = follower
            place += step
            if node.value is not None and _is_edge(text, place - step, step):
                found = (node.value, place if step > 0 else place + 1)
        return found


def _insert(node: _Node[Value], form: str, value: Value) -> None:
    for character in form:
        node = node.next.setdefault(character, _Node())
    node.value = value


def _is_edge(text: str, last: int, step: int) -> bool:
    """Whether a word ends with the character at `last` when walking by `step`."""
    beyond = last + step
    if not 0 <= beyond < len(text):
        return True
    return not (_joins(text[last]) and _joins(text[beyond]))


def _joins(character: str) -> bool:
    return character.isalpha() or character == "_"
