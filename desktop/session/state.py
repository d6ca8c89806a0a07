"""What the session tells the widgets besides the project and the collation: small frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from desktop.model import Place

if TYPE_CHECKING:
    from desktop.session.imports import Import


@dataclass(frozen=True, slots=True)
class Selection:
    """What a person looks at. `finding_id` is "" and `place` None when there is nothing."""

    finding_id: str = ""
    place: Place | None = None


class CompareState(StrEnum):
    EMPTY = "empty"  # no article, nothing to compare
    RUNNING = "running"
    DONE = "done"
    PARTIAL = "partial"  # cancelled or cut short: what is shown is not everything
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CompareStatus:
    """Where the comparison stands. `stage` is a stable word ("reading", or a stage of the engine), `done` of
    `total` its steps (0 of 0 when it has none), `seconds` how long a finished comparison took, `text` one
    translated sentence for PARTIAL and FAILED, and the file's name while one is read."""

    state: CompareState = CompareState.EMPTY
    stage: str = ""
    done: int = 0
    total: int = 0
    seconds: float = 0.0
    text: str = ""


class SaveState(StrEnum):
    SAVED = "saved"
    SAVING = "saving"
    NOT_SAVED = "not-saved"  # the last write failed; the changes are kept in memory
    READ_ONLY = "read-only"


@dataclass(frozen=True, slots=True)
class SaveStatus:
    """`text` is one translated sentence: why a change is not saved, or who holds the project."""

    state: SaveState = SaveState.SAVED
    text: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One translated sentence for a person, to be shown as plain text. `damaged` is the project that it is about when
    what is sound in that could be rescued; `imports` what became of each file, when it is about adding articles. A
    "hint" answers one key or click that could do nothing, and means nothing any more once something else is done."""

    level: Literal["hint", "info", "warning", "error"]
    text: str
    damaged: Path | None = None
    imports: tuple[Import, ...] = ()
