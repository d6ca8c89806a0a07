"""Dataclasses of which a comparison makes tens of thousands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def made_often(*, eq: bool = True) -> Callable[[type[Made]], type[Made]]:
    """A dataclass with slots that nobody changes: the type checker refuses it. Python itself does not, for what it
    keeps from being changed takes five times as long to make. Not hashable; equal to itself only where not `eq`, and
    hashable then."""

    def made(of: type[Made]) -> type[Made]:
        return dataclass(slots=True, eq=eq)(of)

    return made
