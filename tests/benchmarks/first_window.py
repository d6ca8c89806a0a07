"""One start for `tests.benchmarks.startup`, with nothing loaded that the start itself does not need: prints the CPU
seconds used and the time of day when the first painting of the window is done."""

from __future__ import annotations

import os
import sys
import time
from functools import partial

from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

from desktop.ui.first_paint import FirstPaint


def painted() -> None:
    print(time.process_time(), time.time(), flush=True)
    os._exit(0)


def bare() -> None:
    """The least that a program with a text field can show."""
    app = QApplication(["bare"])
    window = QMainWindow()
    window.setCentralWidget(QTextEdit())
    window.resize(1600, 950)
    FirstPaint(window, painted)
    window.show()
    app.exec()


def ours() -> None:
    """Synoptic, as it starts without arguments."""
    from desktop import __main__, app

    app.run = partial(app.run, painted=painted)
    __main__.main([])


if __name__ == "__main__":
    {"bare": bare, "ours": ours}[sys.argv[1]]()
