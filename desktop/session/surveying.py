"""What each ignore rule takes out, counted: the same articles compared with the rule and without it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.model import COLLATED_SIMILARITY, CollationOptions, Document
from desktop.session.jobs import Answer, Collator, Progress, Request
from desktop.session.process import ProcessCollator
from desktop.session.relay import Relay

RULES: dict[str, Any] = {
    "ignore_boilerplate": False,
    "ignore_quotations": False,
    "ignore_headings": False,
    "ignore_case": False,
    "min_match_words": 0,
    "ignored_phrases": (),
}
"""The options that leave something out of links and repeats, each with the value by which it leaves out nothing."""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """How many links and repeats there are fewer with the rule than without it, all others as they are asked for; less
    than 0 when there are more."""

    rule: str
    links: int
    repeats: int


@dataclass(frozen=True, slots=True)
class _Counts:
    links: int
    repeats: int


class Survey(QObject):
    """Counts in a process of its own, so that no comparison waits for it. A new question ends the one before.

    Signals: `counted(TakenOut)`, for one rule after another; `failed(str)` with a sentence when no count can be given.
    """

    counted = Signal(object)
    failed = Signal(str)

    def __init__(self, collator: Collator | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._relay = Relay(self)
        self._collator = collator or ProcessCollator()
        self._generation = 0
        self._left: deque[str] = deque()
        self._documents: tuple[Document, ...] = ()
        self._options = CollationOptions()
        self._similarity = 0.0
        self._base = _Counts(0, 0)

    def ask(self, documents: tuple[Document, ...], options: CollationOptions, similarity: float) -> None:
        """Count for these options, links of `similarity` (0..1) or more. A rule that is off is counted as if on; one
        that is on without anything to leave out (no phrase, no least number of words) is not counted."""
        off = {name: value for name, value in RULES.items() if isinstance(value, bool)}
        on = [name for name, value in RULES.items() if name in off or getattr(options, name) != value]
        self._generation += 1
        self._left = deque(on)
        self._documents, self._similarity = documents, max(similarity, COLLATED_SIMILARITY)
        self._options = replace(options.without(), min_similarity=self._similarity)
        if documents:
            self._submit("", self._options)

    def close(self) -> None:
        """Leave no process behind. What is under way is given up."""
        self._relay.close()
        self._collator.close()

    def _submit(self, rule: str, options: CollationOptions) -> None:
        asked = self._generation

        def deliver(event: Progress | Answer) -> None:
            if isinstance(event, Answer):
                self._relay.post(lambda: self._receive(asked, rule, event))

        self._collator.submit(Request(asked, self._documents, options), deliver)

    def _receive(self, asked: int, rule: str, answer: Answer) -> None:
        if asked != self._generation:
            return
        if answer.collation is None or not answer.collation.complete:
            self.failed.emit(answer.error)
            return
        counts = _Counts(len(answer.collation.matches), len(answer.collation.duplicates))
        if not rule:
            self._base = counts
        else:
            leaves_out = getattr(self._options, rule) != RULES[rule]
            sign = 1 if leaves_out else -1
            links, repeats = counts.links - self._base.links, counts.repeats - self._base.repeats
            self.counted.emit(TakenOut(rule, sign * links, sign * repeats))
        if self._left:
            following = self._left.popleft()
            off = RULES[following]
            other: dict[str, Any] = {following: off if getattr(self._options, following) != off else True}
            self._generation += 1
            self._submit(following, replace(self._options, **other))
