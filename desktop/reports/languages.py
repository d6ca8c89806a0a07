"""The languages of reports, read from the translators' files: a report needs no Qt."""

from __future__ import annotations

import dataclasses
import functools
import xml.etree.ElementTree as ElementTree
from enum import Enum
from typing import Any, TypeVar

from desktop import paths
from desktop.model import ReportLanguage, Wordbook

_CONTEXT = "Phrases"
_FOUR_DIGITS_TOGETHER = frozenset({ReportLanguage.ES})
"""Where 1234 is written without a mark, though 12.345 has one."""
_Value = TypeVar("_Value")


@functools.cache
def wordbook(language: ReportLanguage) -> Wordbook:
    """What phrases and numerals are in `language`. Raises OSError when the installation lacks its file."""
    if language is ReportLanguage.EN:
        return Wordbook(str, str)
    root = ElementTree.parse(paths.resource("i18n", f"synoptic_{language}.ts")).getroot()
    texts = {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in root.iter("context")
        if context.findtext("name") == _CONTEXT
        for message in context.iter("message")
    }
    return Wordbook(lambda text: texts.get(text) or text, functools.partial(_number, language))


def in_language(value: _Value, book: Wordbook) -> _Value:
    """A value of frozen dataclasses and tuples with all the texts in it as the book says them."""
    said: _Value = _said(value, book)
    return said


def _said(value: Any, book: Wordbook) -> Any:
    if isinstance(value, str):
        return value if isinstance(value, Enum) else book.say(value)
    if isinstance(value, tuple):
        return tuple(_said(one, book) for one in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        held = {field.name: _said(getattr(value, field.name), book) for field in dataclasses.fields(value)}
        return dataclasses.replace(value, **held)
    return value


def _number(language: ReportLanguage, english: str) -> str:
    whole, point, places = english.partition(".")
    if language in _FOUR_DIGITS_TOGETHER and sum(map(str.isdigit, whole)) == 4:
        whole = whole.replace(",", "")
    return whole.replace(",", ".") + point.replace(".", ",") + places
