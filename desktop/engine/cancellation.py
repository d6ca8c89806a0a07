"""Stopping a comparison on request, and telling how far it is."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

Item = TypeVar("Item")

_POLL_SECONDS = 0.02
"""How seldom `should_cancel` is asked: it may cross a process boundary, so not at every step, but well below
the 50 ms that a person's click on Cancel may wait."""


class Cancelled(Exception):
    """The caller asked to stop. `stage` names what was left unfinished."""

    def __init__(self, stage: str) -> None:
        super().__init__(stage)
        self.stage = stage


class Step(Protocol):
    """The signature of `Watch.step`."""

    def __call__(self, done: int = 0, total: int = 0) -> None: ...


class Watch:
    """Carries `should_cancel` and `on_progress` through the stages of one comparison.

    Stages call `step` in every loop that can be long; it costs next to nothing between two polls. A stage that leaves
    something out because there is too much of it says so in `limits`, in words.
    """

    def __init__(
        self,
        should_cancel: Callable[[], bool] | None = None,
        on_progress: Callable[[str, int, int], None] | None = None,
    ) -> None:
        self._should_cancel = should_cancel
        self._on_progress = on_progress
        self.stage = ""
        self.limits: list[str] = []
        self._next_poll = 0.0
        self._next_report = 0.0

    def begin(self, stage: str, total: int) -> None:
        """A new stage of `total` steps starts. Raises Cancelled."""
        self.stage = stage
        self._next_report = 0.0
        self._ask()
        self._report(0, total)

    def step(self, done: int = 0, total: int = 0) -> None:
        """Raises Cancelled when the caller wants to stop; reports progress when `total` is given."""
        now = time.monotonic()
        if now >= self._next_poll:
            self._next_poll = now + _POLL_SECONDS
            self._ask()
        if total and now >= self._next_report:
            self._next_report = now + 2 * _POLL_SECONDS
            self._report(done, total)

    def end(self, total: int) -> None:
        """The stage is done."""
        self._report(total, total)

    def through(self, stage: str, items: Iterable[Item], total: int) -> Iterator[Item]:
        """The items, one step each. Raises Cancelled."""
        self.begin(stage, total)
        for done, item in enumerate(items):
            self.step(done, total)
            yield item
        self.end(total)

    def _ask(self) -> None:
        if self._should_cancel is not None and self._should_cancel():
            raise Cancelled(self.stage)

    def _report(self, done: int, total: int) -> None:
        if self._on_progress is not None:
            self._on_progress(self.stage, done, total)
