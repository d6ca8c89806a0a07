"""Keys in texts, called as the menus call them: ⌘B on a Mac, Strg+B in German."""

from __future__ import annotations

import re
import sys

from PySide6.QtGui import QKeySequence

_KEYS = re.compile(r"\{([A-Z][^{}]*)\}")


def key_name(keys: str) -> str:
    """How the system and the interface's language call keys that are given as "Ctrl+Shift+L"."""
    if sys.platform == "darwin":  # its Enter is the one among the digits, which most keyboards lack
        keys = re.sub(r"\bEnter$", "Return", keys)
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def with_keys(text: str) -> str:
    """The text with each "{Ctrl+L}" replaced by its name; placeholders that begin with a small letter stay."""
    return _KEYS.sub(lambda keys: key_name(keys[1]), text)
