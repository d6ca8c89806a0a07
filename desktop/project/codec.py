"""Model values as JSON and back, driven by the fields themselves, so that a field added to a noun is saved too.

A dataclass is an object by field names, a Span a pair, a tuple a list, a frozenset a sorted list, an enum its value.
A phrase is its English text; how it is said in another language stands once beside the outermost fields, by that text,
where a Synoptic that knows of none passes over it.
"""

from __future__ import annotations

import functools
import json
import re
import string
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Any, TypeVar

from desktop.model import Numeral, Phrase, Span

T = TypeVar("T")

_PHRASES = "said as"
"""No name of a field."""
_NUMBER = re.compile(r"-?[0-9][0-9,]*(?:\.[0-9]+)?")


def dump(value: object, leave_out: frozenset[str] = frozenset()) -> str:
    """JSON text of a model value, without the outermost fields named in `leave_out`.

    Raises TypeError for a type that has no place in a project, ValueError for a number that is not finite.
    """
    plain = _plain(value)
    if leave_out and isinstance(plain, dict):
        plain = {name: part for name, part in plain.items() if name not in leave_out}
    if isinstance(plain, dict) and (phrases := {str(said): _saying(said) for said in _phrases(value)}):
        plain[_PHRASES] = phrases
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def load(kind: type[T], text: str, /, **given: object) -> T:
    """The value of type `kind` that `dump` wrote. `given` fills fields that were left out. Unknown names, from a later
    Synoptic, are passed over; missing ones take their default.

    Raises ValueError when the text is no such value.
    """
    try:
        plain = json.loads(text)
        if given:
            if not isinstance(plain, dict):
                raise ValueError(f"{kind.__name__} is not an object")
            plain |= {name: _plain(value) for name, value in given.items()}
        said = plain.pop(_PHRASES, {}) if isinstance(plain, dict) else {}
        value = _value(kind, plain, _said(said))
    except (TypeError, KeyError, OverflowError, RecursionError) as error:
        raise ValueError(f"not a {kind.__name__}: {error}") from error
    return typing.cast(T, value)


def _plain(value: object) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, (tuple, list)):
        return [_plain(part) for part in value]
    if isinstance(value, frozenset):
        return sorted(_plain(part) for part in value)
    if is_dataclass(value):
        return {part.name: _plain(getattr(value, part.name)) for part in fields(value)}
    raise TypeError(f"{type(value).__name__} cannot be saved in a project")


def _phrases(value: object) -> Iterator[Phrase]:
    """Every phrase in a model value."""
    if isinstance(value, Phrase):
        yield value
    elif isinstance(value, (tuple, list, frozenset)):
        for part in value:
            yield from _phrases(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _phrases(getattr(value, field.name))


def _saying(words: str) -> Any:
    if isinstance(words, Phrase):
        return {
            "template": words.template,
            "arguments": {name: _saying(part) for name, part in words.arguments.items()},
        }
    return {"number": str(words)} if isinstance(words, Numeral) else str(words)


def _said(plain: Any) -> dict[str, Phrase]:
    """The phrases by their English texts. What says anything else than its text does not count."""
    found: dict[str, Phrase] = {}
    for text, saying in _checked(dict, plain).items():
        said = _words(saying)
        if isinstance(said, Phrase) and said == text:
            found[text] = said
    return found


def _words(plain: Any) -> str:
    if isinstance(plain, dict) and "number" in plain:
        number = str(_checked(str, plain["number"]))
        if not _NUMBER.fullmatch(number):
            raise ValueError(f"{number[:20]!r} is no number")
        return Numeral(number)
    if not isinstance(plain, dict):
        return str(_checked(str, plain))
    template = str(_checked(str, plain["template"]))
    arguments = {str(name): _words(part) for name, part in _checked(dict, plain["arguments"]).items()}
    for _, name, width, conversion in string.Formatter().parse(template):
        if name is not None and (name not in arguments or width or conversion):
            raise ValueError(f"a phrase has a place {name!r} that nothing can stand in")
    return Phrase(template, arguments)


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _value(hint: Any, plain: Any, said: Mapping[str, Phrase]) -> Any:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        choices = typing.get_args(hint)
        if plain is None and type(None) in choices:
            return None
        return _value(next(choice for choice in choices if choice is not type(None)), plain, said)
    if origin in (tuple, frozenset):
        return origin(_value(typing.get_args(hint)[0], part, said) for part in _checked(list, plain))
    if hint is Span:
        start, end = _checked(list, plain)
        return Span(_checked(int, start), _checked(int, end))
    if hint is float:
        return float(_checked((int, float), plain))
    if issubclass(hint, StrEnum):
        return hint(_checked(str, plain))
    if is_dataclass(hint):
        given = _checked(dict, plain)
        hints = _hints(typing.cast(type, hint))
        make = typing.cast("typing.Callable[..., Any]", hint)
        known = [part.name for part in fields(hint) if part.name in given]
        return make(**{name: _value(hints[name], given[name], said) for name in known})
    value = _checked(hint, plain)
    return said.get(value, value) if hint is str else value


def _checked(kind: Any, plain: Any) -> Any:
    """`plain`, when it is of the kind; True and False are no numbers here."""
    if not isinstance(plain, kind) or (isinstance(plain, bool) and kind is not bool):
        raise TypeError(f"found a {type(plain).__name__} where another type belongs")
    return plain
