"""Files and pastes become Documents: read, then cleaned with every change recorded. No Qt.

A name of this list loads its module when it is first used, and no other: the start of the window needs next to none.
What fetches from an address is in `desktop.readers.address`.
"""

from typing import TYPE_CHECKING

from desktop.loading import on_first_use

if TYPE_CHECKING:
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

__getattr__ = on_first_use(
    __name__,
    {
        "choices": ("EncodingChoice", "encoding_choices"),
        "decoding": ("stated_encoding",),
        "draft": ("applied",),
        "errors": ("ReadError",),
        "extract": ("WHOLE_PAGE",),
        "kinds": ("file_name",),
        "registry": ("decodings", "read", "read_bytes", "read_text"),
        "sandbox": ("Limits", "Sandbox"),
    },
)
