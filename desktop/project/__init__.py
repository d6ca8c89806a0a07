"""The project file: everything that editors decide, saved as it is made. Standard library only."""

from desktop.project.errors import (
    AlreadyExists,
    Busy,
    Damaged,
    DiskFull,
    Gone,
    NewerVersion,
    NotAProject,
    ProjectError,
    ReadOnly,
    WriteFailed,
)
from desktop.project.handover import copy_without_removed
from desktop.project.rescue import rescue
from desktop.project.store import Store
from desktop.project.whole import from_json, to_json

__all__ = [
    "AlreadyExists",
    "Busy",
    "Damaged",
    "DiskFull",
    "Gone",
    "NewerVersion",
    "NotAProject",
    "ProjectError",
    "ReadOnly",
    "Store",
    "WriteFailed",
    "copy_without_removed",
    "from_json",
    "rescue",
    "to_json",
]
