"""What a text's bytes look like in the encodings they may be in, for a person who must choose one."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from desktop.readers.registry import decodings

_SAMPLED = 2_000_000  # bytes; what looks right there looks right behind it
_BEFORE, _BEHIND = 24, 120  # bytes of the sample about the first one that is not ASCII
_TAGS = re.compile(rb"<(script|style)\b.*?</\1\s*>|<[^<>]*>", re.IGNORECASE | re.DOTALL)
_WIDE = ("utf-16", "utf-32", "utf_16", "utf_32")


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """`name` is Python's, `sample` one line of the text read so, `lost` the count of characters that cannot be read
    and would stand as U+FFFD."""

    name: str
    sample: str
    lost: int


def encoding_choices(data: bytes) -> tuple[EncodingChoice, ...]:
    """The encodings of `decodings`, in its order, with what the bytes are in each."""
    return tuple(_choice(data, name) for name in decodings(data))


def _choice(data: bytes, name: str) -> EncodingChoice:
    lost = data.decode(name, errors="replace").count("\ufffd")
    if name.startswith(_WIDE) or data.isascii():
        shown = data[:_BEHIND]
    else:
        # The tags, and so the sample's place, are the same in all encodings that write ASCII as ASCII.
        text = _TAGS.sub(b" ", data[:_SAMPLED])
        text = data if text.isascii() else text
        first = next(i for i, byte in enumerate(text) if byte > 127)
        before = text[max(0, first - _BEFORE) : first]
        if first > _BEFORE:
            before = before[before.find(b" ") + 1 :]
        shown = before + text[first : first + _BEHIND - _BEFORE]
    # A decoder that expects more says nothing about the letter that the sample's end cuts in two.
    sample = codecs.getincrementaldecoder(name)("replace").decode(shown).lstrip("\ufeff")
    return EncodingChoice(name, " ".join(sample.split()), lost)
