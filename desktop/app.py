"""The composition root: builds the rooms of a window and connects them."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.session.rooms import confined_rooms
from desktop.session.session import Session
from desktop.session.settings import MarksStyle, Settings, Theme
from desktop.session.state import CompareState
from desktop.ui.fonts import load_fonts
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import apply_theme

PATIENCE = 60.0
"""Seconds that `picture` waits for the comparison of the sample."""


def application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, with names, fonts and style; the running one if there is one."""
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(["synoptic", *arguments])
    app.setApplicationName("synoptic")
    app.setApplicationDisplayName("Synoptic")
    app.setOrganizationName("synoptic")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("synoptic")
    load_fonts(app)
    return app


def run(arguments: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed.

    `arguments`: nothing (the start page, with the recent projects), `--sample` (the five sample articles), one
    `.synoptic` file, or article files for a new project. Returns the exit code.
    """
    app = application()
    settings = Settings()
    apply_theme(app, settings.theme, settings.marks)

    def follow(_: object) -> None:
        if settings.theme in ("system", "contrast"):
            apply_theme(app, settings.theme, settings.marks)

    app.styleHints().colorSchemeChanged.connect(follow)
    app.styleHints().accessibility().contrastPreferenceChanged.connect(follow)
    session = Session(settings=settings, rooms=confined_rooms())
    window = MainWindow(session, settings)
    window.show()
    paths = [Path(argument) for argument in arguments if not argument.startswith("-")]
    if "--sample" in arguments:
        window.commands.sample()
    elif len(paths) == 1 and paths[0].suffix.lower() == ".synoptic":
        session.open_project(paths[0])
    elif paths:
        session.new_project()
        session.add_files(paths)
    return app.exec()


def picture(
    path: Path,
    *,
    size: tuple[int, int] = (1600, 950),
    theme: Theme = "light",
    marks: MarksStyle = "colour",
    findings: int = 1,
) -> None:
    """Write a picture (PNG) of the window on the sample project to `path`, after `findings` steps of F8.

    Uses folders of its own, so nobody's settings or projects are touched. Raises TimeoutError when the sample is
    not compared in time, RuntimeError when the comparison failed, OSError when the picture cannot be written.
    """
    app = application()
    apply_theme(app, theme, marks)
    with tempfile.TemporaryDirectory(prefix="synoptic-") as folder:
        settings = Settings(Path(folder) / "settings.ini")
        session = Session(settings=settings, data_folder=Path(folder))
        window = MainWindow(session, settings)
        window.fit(*size)
        window.show()
        try:
            session.open_sample()
            _wait(app, session)
            for _ in range(findings):
                session.step_finding(1)
            _settle(app, 0.6)
            if not window.grab().save(str(path)):
                raise OSError(f"the picture could not be written to {path}")
        finally:
            window.close()


def _wait(app: QApplication, session: Session) -> None:
    until = time.monotonic() + PATIENCE
    while session.compare_status.state is not CompareState.DONE:
        if session.compare_status.state is CompareState.FAILED:
            raise RuntimeError(f"the sample could not be compared: {session.compare_status.text}")
        if time.monotonic() > until:
            raise TimeoutError("the sample was not compared in time")
        _settle(app, 0.02)


def _settle(app: QApplication, seconds: float) -> None:
    """Let the window work off what is queued for a while."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
