"""What can be undone, carried from one session on a project to the next: the window was opened again meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QUndoStack

from desktop.model import Project
from desktop.session.commands import Apply, ChangeCommand, Step


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps of a stack, the first `done` of them done, and the project that those led to."""

    steps: tuple[Step, ...]
    done: int
    project: Project


def steps_of(stack: QUndoStack, project: Project) -> Steps:
    """To be asked before the stack is cleared."""
    commands = (stack.command(number) for number in range(stack.count()))
    steps = tuple(command.step() for command in commands if isinstance(command, ChangeCommand))
    return Steps(steps, stack.index(), project)


def put_steps(held: Steps, stack: QUndoStack, apply: Apply) -> None:
    """Fill an empty stack as that one was; nothing is done or undone now. Its actions follow, but of no other index is
    told: nobody took a step."""
    commands = [ChangeCommand.done_already(step, apply) for step in held.steps]
    stack.blockSignals(True)
    for command in commands:
        stack.push(command)
    stack.setIndex(held.done)
    stack.blockSignals(False)
    for command in commands:
        command.wake()
    stack.canUndoChanged.emit(stack.canUndo())
    stack.undoTextChanged.emit(stack.undoText())
    stack.canRedoChanged.emit(stack.canRedo())
    stack.redoTextChanged.emit(stack.redoText())
