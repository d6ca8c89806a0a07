"""The menu that has an article's bytes read in another encoding."""

from __future__ import annotations

import codecs
from html import escape

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model import Document
from desktop.session.bringing import Encodings
from desktop.session.session import Session
from desktop.ui import wording

_SAMPLE = 44  # characters of the text in the menu


class EncodingMenu(QMenu):
    """Lists the likeliest encodings of one article when it opens, each with the beginning of what is not plain ASCII as
    it would read; choosing one reads the article anew."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Encoding"))
        self.setToolTipsVisible(True)
        self._session = session
        self._document: Document | None = None
        self._group: QActionGroup | None = None
        self.aboutToShow.connect(self._ask)
        session.encodings_found.connect(self._fill)

    def set_document(self, document: Document | None) -> None:
        """The article it is about. It is disabled for one whose file says itself how it is written."""
        self._document = document
        possible = document is not None and self._session.has_encodings(document.id)
        self.menuAction().setEnabled(possible and not self._session.read_only)

    def _ask(self) -> None:
        self.clear()
        self.addAction(self.tr("Looking…")).setEnabled(False)
        if self._document is not None:
            self._session.find_encodings(self._document.id)

    def _fill(self, found: Encodings) -> None:
        document = self._document
        if document is None or found.document_id != document.id:
            return
        self.clear()
        if self._group is not None:
            self._group.deleteLater()
        self._group = QActionGroup(self)
        for choice in found.choices:
            sample = choice.sample if len(choice.sample) <= _SAMPLE else choice.sample[:_SAMPLE] + "…"
            action = self.addAction(f"{choice.name} · {sample}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(_same(choice.name, document.encoding))
            tip = self._tip(choice.sample, choice.lost)
            action.setToolTip(f"<qt>{escape(tip)}</qt>")  # a sample with tags in it would be taken for rich text
            action.setStatusTip(tip)
            action.triggered.connect(lambda _=False, name=choice.name: self._choose(name))
            self._group.addAction(action)
        if self.isEmpty():
            self.addAction(self.tr("The article’s original file cannot be read")).setEnabled(False)

    def _choose(self, name: str) -> None:
        if self._document is not None and not _same(name, self._document.encoding):
            self._session.set_encoding(self._document.id, name)

    def _tip(self, sample: str, lost: int) -> str:
        if not lost:
            return sample
        one, many = self.tr("1 character cannot be read this way"), self.tr("{n} characters cannot be read this way")
        return f"{wording.counted(lost, one, many)}: {sample}"


def _same(one: str, other: str) -> bool:
    try:
        return codecs.lookup(one).name == codecs.lookup(other).name
    except LookupError:
        return one == other
