"""Files and pastes become Documents: read, then cleaned with every change recorded. No Qt.

What fetches from an address is in `desktop.readers.address`, which the start of the window need not load.
"""

from desktop.readers.choices import EncodingChoice, encoding_choices
from desktop.readers.decoding import stated_encoding
from desktop.readers.draft import applied
from desktop.readers.errors import ReadError
from desktop.readers.extract import WHOLE_PAGE
from desktop.readers.kinds import file_name
from desktop.readers.registry import decodings, read, read_bytes, read_text
from desktop.readers.sandbox import Limits, Sandbox

__all__ = [
    "WHOLE_PAGE",
    "EncodingChoice",
    "Limits",
    "ReadError",
    "Sandbox",
    "applied",
    "decodings",
    "encoding_choices",
    "file_name",
    "read",
    "read_bytes",
    "read_text",
    "stated_encoding",
]
