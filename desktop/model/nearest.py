"""The figures of other articles that are most like one of this: what a person may set against each other."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.quantity import Claim


@dataclass(frozen=True, slots=True)
class NearestFigures:
    """A claim and those of other articles that may be the same thing told otherwise, never empty: by article in the
    collation's order, of one article the nearest first."""

    claim: Claim
    near: tuple[Claim, ...]
