"""Files and pastes become Documents: read, then cleaned with every change recorded. No Qt."""

from desktop.readers.draft import applied
from desktop.readers.errors import ReadError
from desktop.readers.registry import read, read_bytes, read_text

__all__ = ["ReadError", "applied", "read", "read_bytes", "read_text"]
