"""What a reader says when it cannot read."""

from __future__ import annotations


class ReadError(ValueError):
    """The file gives no article. The message is one clear sentence for the person and names the file."""
