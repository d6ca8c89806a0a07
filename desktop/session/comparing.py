"""The comparison of the present articles: asked for, followed, and filtered by the shown similarity."""

from __future__ import annotations

import gc
from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.model import COLLATED_SIMILARITY, Collation, CollationOptions, Document
from desktop.session.filtering import Filter, Narrow
from desktop.session.jobs import Answer, Collator, Progress, Request
from desktop.session.relay import Relay
from desktop.session.state import CompareState, CompareStatus
from desktop.session.telling import told

HISTOGRAM_BINS = 20
_MANY_SEGMENTS = 1_000


class Comparing(QObject):
    """Holds the collation twice: `full`, down to COLLATED_SIMILARITY, and `shown`, filtered.

    `fresh` is emitted after `shown` was replaced by another comparison, `filtered` after only its similarity changed.
    """

    fresh = Signal(object)
    filtered = Signal(object)
    status_changed = Signal(object)

    def __init__(self, collator: Collator, narrow: Narrow, relay: Relay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collator = collator
        self._filter = Filter(narrow, relay)
        self._relay = relay
        self._generation = 0
        self._cancelled = False
        self._similarity = CollationOptions().min_similarity
        self._asked: tuple[Document, ...] = ()
        self.full = Collation()
        self._scores: list[float] = []
        self._by_hand = 0
        self._news: tuple[int, CompareStatus] | None = None  # a comparison that is not shown yet: what to say of it
        self.shown = Collation()
        self.status = CompareStatus()
        self._before_reading = self.status

    def start(self, documents: tuple[Document, ...], options: CollationOptions) -> None:
        """Compare; a comparison under way is given up. No article at all is answered at once."""
        self._generation += 1
        self._cancelled = False
        self._asked = documents
        if not documents:
            self._collator.cancel()
            self._show(Collation(), CompareStatus())
            return
        self._set_status(CompareStatus(CompareState.RUNNING))
        wanted = replace(options, min_similarity=min(options.min_similarity, COLLATED_SIMILARITY))
        self._collator.submit(Request(self._generation, documents, wanted), self._deliver)

    def cancel(self) -> None:
        """Give up the comparison under way, if one is; what was shown stays."""
        if self.status.state is not CompareState.RUNNING or self.status.stage == "reading" or not self._asked:
            return
        self._cancelled = True
        self._collator.cancel()
        self._set_status(self._partial(()))

    def forget(self) -> None:
        """Another project: nothing is compared yet and no answer that is under way counts."""
        self._generation += 1
        self._collator.cancel()
        self._asked = ()
        self._thaw()
        self._show(Collation(), CompareStatus())

    def reading(self, done: int, total: int, name: str) -> None:
        """Say that articles are being read, the one called `name` now, unless a comparison is running."""
        if self.status.state is not CompareState.RUNNING:
            self._before_reading = self.status
        if self.status.state is not CompareState.RUNNING or self.status.stage == "reading":
            self._set_status(CompareStatus(CompareState.RUNNING, "reading", done, total, text=name))

    def settle(self) -> None:
        """Take back `reading` when no comparison followed: what was said before it is true again."""
        if self.status.stage == "reading":
            self._set_status(self._before_reading)

    def relabel(self, documents: tuple[Document, ...]) -> None:
        """The same texts of the same days under other titles: no new comparison."""
        self._asked = documents
        known = {document.id: document for document in documents}
        same = tuple(known.get(document.id, document) for document in self.full.documents)
        if same != self.full.documents:
            self.full = replace(self.full, documents=same)
            self._ask_filter()

    def filter(self, similarity: float) -> None:
        """Show the matches of at least `similarity`, 0..1: at once, or soon where there are very many."""
        if similarity != self._similarity:
            self._similarity = similarity
            if self.full.documents:
                self._ask_filter()

    @property
    def similarity(self) -> float:
        return self._similarity

    def links_at(self, similarity: float) -> int:
        """How many matches are at least that similar, or made by hand."""
        return self._by_hand + len(self._scores) - bisect_left(self._scores, similarity)

    def histogram(self) -> tuple[int, ...]:
        """How many matches fall in each of 20 equal bins over 0..1; 1 belongs to the last. Those made by hand, which
        no similarity hides, are not counted."""
        scores = self._scores
        edges = [bisect_left(scores, float(number), key=_in_bins) for number in range(HISTOGRAM_BINS)]
        return tuple(behind - first for first, behind in pairwise([*edges, len(scores)]))

    def close(self, timeout: float) -> bool:
        """Leave no thread behind; whether that took no longer than `timeout` seconds."""
        self._thaw()
        return self._filter.close(timeout)

    def _deliver(self, event: Progress | Answer) -> None:
        self._relay.post(lambda: self._receive(event))

    def _receive(self, event: Progress | Answer) -> None:
        if event.generation != self._generation:
            return
        if isinstance(event, Progress):
            if not self._cancelled:
                self._set_status(CompareStatus(CompareState.RUNNING, event.stage, event.done, event.total))
        elif event.error:
            sentence = QCoreApplication.translate(
                "Session", "The comparison failed: {error}. Try again with Compare Now."
            )
            self._set_status(CompareStatus(CompareState.FAILED, text=sentence.format(error=told(event.error))))
        elif event.collation is None:
            self._set_status(self._partial(()))
        elif event.collation.complete:
            self._show(event.collation, CompareStatus(CompareState.DONE, seconds=event.seconds))
        else:
            # What a cancelled comparison found is better than an older one only where that is of other texts.
            status = self._partial(event.collation.missing)
            if self._cancelled and _same_texts(self.full.documents, self._asked):
                self._set_status(status)
            else:
                self._show(event.collation, status)

    def _partial(self, missing: tuple[str, ...]) -> CompareStatus:
        if self._cancelled:
            text = QCoreApplication.translate("Session", "The comparison was cancelled: what is shown is not complete.")
        else:
            text = QCoreApplication.translate("Session", "What is shown is not complete. Not done: {what}.")
            text = text.format(what=", ".join(map(told, missing)))
        return CompareStatus(CompareState.PARTIAL, text=text)

    def _show(self, collation: Collation, status: CompareStatus) -> None:
        """Show another comparison, and then say so."""
        self.full = collation
        self._scores = sorted(match.similarity for match in collation.matches if not match.by_hand)
        self._by_hand = len(collation.matches) - len(self._scores)
        self._news = (self._generation, status)
        self._ask_filter()

    def _ask_filter(self) -> None:
        full = self.full

        def done(shown: Collation) -> None:
            if full is not self.full:
                return
            self.shown = shown
            news, self._news = self._news, None
            if news is None:
                self.filtered.emit(shown)
                return
            if len(full.segments) > _MANY_SEGMENTS:
                gc.freeze()  # both stay for long, and looking through them for garbage would hold the window up
            self.fresh.emit(shown)
            generation, status = news
            if generation == self._generation:
                self._set_status(status)

        self._filter.ask(full, self._similarity, self.links_at(self._similarity), done)

    def _thaw(self) -> None:
        """Let go of what is let go of now, whatever holds it."""
        if len(self.full.segments) > _MANY_SEGMENTS:
            gc.unfreeze()

    def _set_status(self, status: CompareStatus) -> None:
        if status != self.status:
            self.status = status
            self.status_changed.emit(status)


def _same_texts(one: tuple[Document, ...], other: tuple[Document, ...]) -> bool:
    return [(d.id, d.text, d.published) for d in one] == [(d.id, d.text, d.published) for d in other]


def _in_bins(score: float) -> float:
    return score * HISTOGRAM_BINS
