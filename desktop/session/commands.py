"""Everything a person changes, as commands on the undo stack: one generic command, named by its verb."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtGui import QUndoCommand

from desktop.model import Phrase, phrase
from desktop.model.change import AddDocument, Change, ReplaceDocument
from desktop.session.telling import told

MERGE_WITHIN = timedelta(seconds=10)
"""Typing in one note, or moving the slider again, within this time belongs to the same undo step."""

_MERGING = 1

Apply = Callable[[str, tuple[Change, ...]], None]
"""Takes the name of the action and its changes: applies them to the project and has them saved."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a command is, without the session that it acts on. `verb` names it in any language."""

    verb: Phrase
    forwards: tuple[Change, ...]
    backwards: tuple[Change, ...]
    merge_key: str
    made: datetime


class ChangeCommand(QUndoCommand):
    """Changes forwards and backwards. `merge_key`, when not "", names what is being typed or dragged: a command with
    the same key, made soon after, becomes part of this one. Its changes must then replace all that this one did."""

    def __init__(
        self,
        verb: Phrase,
        forwards: tuple[Change, ...],
        backwards: tuple[Change, ...],
        apply: Apply,
        *,
        merge_key: str = "",
        made: datetime,
    ) -> None:
        super().__init__(told(verb))
        self._verb = verb
        self._forwards = forwards
        self._backwards = backwards
        self._apply = apply
        self._merge_key = merge_key
        self._made = made
        self._asleep = False

    @classmethod
    def done_already(cls, step: Step, apply: Apply) -> ChangeCommand:
        """A command for a stack that is filled with what was done before: until `wake` it changes nothing."""
        made = cls(step.verb, step.forwards, step.backwards, apply, merge_key=step.merge_key, made=step.made)
        made._asleep = True
        return made

    def step(self) -> Step:
        return Step(self._verb, self._forwards, self._backwards, self._merge_key, self._made)

    def wake(self) -> None:
        self._asleep = False

    def redo(self) -> None:
        if self._asleep:
            return
        self._apply(self.text(), self._forwards)
        # The store has the bytes from now on; the stack need not keep them.
        self._forwards = tuple(_without_data(change) for change in self._forwards)

    def undo(self) -> None:
        if not self._asleep:
            self._apply(told(phrase("Undo {action}", action=self._verb)), self._backwards)

    def id(self) -> int:
        return _MERGING if self._merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ChangeCommand) or other._asleep or other._merge_key != self._merge_key:
            return False
        if not timedelta() <= other._made - self._made <= MERGE_WITHIN:  # less than nothing: the clock was set back
            return False
        if other._verb.template == self._verb.template:  # "Set Similarity to 30 %"; a note that is typed was added
            self._verb = other._verb
            self.setText(other.text())
        self._forwards = other._forwards
        self._made = other._made
        return True


def _without_data(change: Change) -> Change:
    if isinstance(change, AddDocument | ReplaceDocument):
        return replace(change, data=None)
    return change
