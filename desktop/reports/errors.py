"""What can go wrong with a report."""

from __future__ import annotations


class ReportError(ValueError):
    """A report cannot be written. The message is one clear sentence that names the file and says what to do."""
