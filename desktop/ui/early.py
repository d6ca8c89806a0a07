"""What a person asks of a window that is painted but not furnished yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from desktop.ui.collation_view.empty_page import EmptyPage


class Early:
    """Keeps each command of the menus, by mouse or by its keys, and each press of the invitation, until `do`."""

    def __init__(self, bar: QMenuBar, page: EmptyPage) -> None:
        self._bar = bar
        self._asked: list[Callable[[], object]] = []
        self._pressed = [
            (signal, partial(self._keep_press, signal))
            for signal in (page.sample_requested, page.add_requested, page.paste_requested, page.open_requested)
        ]
        bar.triggered.connect(self._keep_command)
        for signal, keep in self._pressed:
            signal.connect(keep)

    def do(self) -> None:
        """Everything that was asked for, in its order, now that somebody listens. Nothing is kept from now on."""
        self._bar.triggered.disconnect(self._keep_command)
        for signal, keep in self._pressed:
            signal.disconnect(keep)
        for ask in self._asked:
            ask()

    def _keep_command(self, action: QAction) -> None:
        if action.isCheckable():
            action.toggle()  # back: it is switched when it is done
        self._asked.append(action.trigger)

    def _keep_press(self, signal, *given: object) -> None:
        self._asked.append(partial(signal.emit, *given))
