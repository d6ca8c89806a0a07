"""Runs searches beside the interface: the latest question counts, and its answer says what it leaves out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.model import Claim, Document
from desktop.session.folding import Folding, folded
from desktop.session.relay import Relay, SerialThread
from desktop.session.searching import Found, Query, SearchMode, search

PATIENCE = 4.0
"""Seconds after which a search answers with what it has."""


class SearchRunner(QObject):
    """`found` is the answer to the last question that was answered; `changed` tells of a new one."""

    changed = Signal(object)  # Found

    def __init__(self, relay: Relay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found = Found()
        self._relay = relay
        self._thread = SerialThread("searching")
        self._asked = 0
        self._answered = 0
        self._question: tuple[Query, tuple[Document, ...], tuple[Claim, ...], bool] = (Query(), (), (), False)
        self._foldings: dict[tuple[str, bool], Folding] = {}  # of the searching thread alone

    @property
    def query(self) -> Query:
        """What was asked for last, answered or not."""
        return self._question[0]

    @property
    def running(self) -> bool:
        return self._asked != self._answered

    def ask(
        self, query: Query, documents: Sequence[Document], claims: Sequence[Claim] = (), *, digits_only: bool = False
    ) -> None:
        """Search `documents`; the same question is not asked twice. `digits_only` says that `claims` are not of all
        the articles as they stand, which the answer to a number query passes on."""
        if query.mode is not SearchMode.NUMBER:
            claims, digits_only = (), False
        question = (query, tuple(documents), tuple(claims), digits_only)
        if question == self._question:
            return
        self._question = question
        self._asked += 1
        if not query:
            self._answer(self._asked, Found(query))
        else:
            self._thread.submit(partial(self._work, self._asked, *question))

    def close(self, timeout: float) -> bool:
        """End the thread; whether it ended within `timeout` seconds."""
        self._asked += 1
        return self._thread.close(timeout)

    def _work(
        self, asked: int, query: Query, documents: tuple[Document, ...], claims: tuple[Claim, ...], digits_only: bool
    ) -> None:
        until = time.monotonic() + PATIENCE
        if asked != self._asked:
            return
        texts = {document.text for document in documents}
        self._foldings = {key: kept for key, kept in self._foldings.items() if key[0] in texts}
        found = search(
            documents,
            query,
            claims=claims,
            should_stop=lambda: asked != self._asked or time.monotonic() > until,
            fold=self._fold,
        )
        self._relay.post(partial(self._answer, asked, replace(found, digits_only=digits_only)))

    def _fold(self, text: str, keep_case: bool) -> Folding:
        known = self._foldings.get((text, keep_case))
        if known is None:
            known = self._foldings[text, keep_case] = folded(text, keep_case=keep_case)
        return known

    def _answer(self, asked: int, found: Found) -> None:
        if asked == self._asked:
            self._answered = asked
            self.found = found
            self.changed.emit(found)
