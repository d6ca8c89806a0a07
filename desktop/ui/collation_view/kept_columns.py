"""Closed columns that keep their text laid out: stepping from finding to finding opens and closes the same few."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QFont

from desktop.model import Document
from desktop.ui.collation_view.column import Column

_MOST = 12


class KeptColumns:
    """The ones closed last; each knows the text and the font that it was laid out with."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[Column, Document, QFont]] = {}

    def __contains__(self, document_id: str) -> bool:
        return document_id in self._held

    def __len__(self) -> int:
        return len(self._held)

    @property
    def full(self) -> bool:
        return len(self._held) >= _MOST

    def forget(self, present: Mapping[str, Document]) -> None:
        """Drop those of articles that are not there any more."""
        for document_id in [i for i in self._held if i not in present]:
            self._held.pop(document_id)[0].deleteLater()

    def keep(self, column: Column, document: Document, font: QFont) -> None:
        """Of too many the one closed longest ago goes."""
        self._held[document.id] = (column, document, font)
        while len(self._held) > _MOST:
            self._held.pop(next(iter(self._held)))[0].deleteLater()

    def take(self, document: Document, font: QFont) -> Column | None:
        """The closed column of this very text in this font, if it is still there; it is kept no longer."""
        column, shown, laid = self._held.pop(document.id, (None, None, None))
        if column is not None and (shown is None or shown.text != document.text or font != laid):
            column.deleteLater()
            return None
        return column
