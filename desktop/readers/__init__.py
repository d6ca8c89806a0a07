"""Files and pastes become Documents: read, then cleaned with every change recorded. No Qt."""

from desktop.readers.draft import applied
from desktop.readers.errors import ReadError
from desktop.readers.registry import decodings, read, read_bytes, read_text
from desktop.readers.sandbox import Limits, Sandbox

__all__ = ["Limits", "ReadError", "Sandbox", "applied", "decodings", "read", "read_bytes", "read_text"]
