"""Model values as JSON and back, driven by the fields themselves, so that a field added to a noun is saved too.

A dataclass is an object by field names, a Span a pair, a tuple a list, a frozenset a sorted list, an enum its value.
"""

from __future__ import annotations

import functools
import json
import types
import typing
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Any, TypeVar

from desktop.model import Span

T = TypeVar("T")


def dump(value: object, leave_out: frozenset[str] = frozenset()) -> str:
    """JSON text of a model value, without the outermost fields named in `leave_out`.

    Raises TypeError for a type that has no place in a project, ValueError for a number that is not finite.
    """
    plain = _plain(value)
    if leave_out and isinstance(plain, dict):
        plain = {name: part for name, part in plain.items() if name not in leave_out}
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
        value = _value(kind, plain)
    except (TypeError, KeyError, RecursionError) as error:
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


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _value(hint: Any, plain: Any) -> Any:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        choices = typing.get_args(hint)
        if plain is None and type(None) in choices:
            return None
        return _value(next(choice for choice in choices if choice is not type(None)), plain)
    if origin in (tuple, frozenset):
        return origin(_value(typing.get_args(hint)[0], part) for part in _checked(list, plain))
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
        return make(
            **{part.name: _value(hints[part.name], given[part.name]) for part in fields(hint) if part.name in given}
        )
    return _checked(hint, plain)


def _checked(kind: Any, plain: Any) -> Any:
    """`plain`, when it is of the kind; True and False are no numbers here."""
    if not isinstance(plain, kind) or (isinstance(plain, bool) and kind is not bool):
        raise TypeError(f"found a {type(plain).__name__} where another type belongs")
    return plain
