"""The composition root: builds the rooms of a window and connects them."""

from __future__ import annotations

import gc
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.paths import resource
from desktop.session.settings import MarksStyle, Settings, Theme
from desktop.ui.first_paint import FirstPaint
from desktop.ui.fonts import load_fonts, load_interface_font
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import apply_theme, contrast_wished, prepare_theme
from desktop.ui.translations import install_language

if TYPE_CHECKING:
    from desktop.session.session import Session
    from desktop.ui.windows import Windows

PATIENCE = 60.0
"""Seconds that `picture` waits for the comparison of the sample."""


def application() -> QApplication:
    """The one QApplication, with names, style, fonts and icon; the running one if there is one."""
    from PySide6.QtGui import QIcon  # not for the first painting

    app = _plain_application()
    app.setWindowIcon(QIcon(str(resource("icons", "synoptic.png"))))
    load_fonts(app)
    return app


def _plain_application() -> QApplication:
    """That application with what the first painting needs."""
    present = QApplication.instance()
    # Named here rather than set later: Python then needs to know nothing of styles before the first painting.
    style = ["-style", "Fusion"] if sys.platform.startswith("linux") else []
    app = present if isinstance(present, QApplication) else QApplication(["synoptic", *style])
    app.setApplicationName("synoptic")
    app.setApplicationDisplayName("Synoptic")
    app.setOrganizationName("synoptic")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("synoptic")
    return app


def run(arguments: Sequence[str] = (), *, painted: Callable[[], None] | None = None) -> int:
    """Open the window and stay until it is closed.

    `arguments`: nothing (the start page, with the recent projects), `--sample` (the five sample articles), one
    `.synoptic` file, or article files for a new project. `painted` is called when a person first sees the window,
    before what it needs to do its work is loaded. Returns the exit code. A project that another Synoptic of this person
    has open is shown there, and nothing opens here.
    """
    app = _plain_application()
    load_interface_font(app)
    project = _project_among(arguments)
    if project is not None and _shown_next_door(project):
        return 0
    settings = Settings()
    install_language(settings.language)
    if settings.theme == "contrast" or (settings.theme == "system" and settings.contrast_wished):
        apply_theme(app, settings.theme, settings.marks)
    else:
        prepare_theme(app, settings.theme, settings.marks)
    window = MainWindow(None, settings, inviting=not arguments)

    def go_on() -> None:
        if painted is not None:
            painted()
        _furnish(window, settings, arguments)

    FirstPaint(window, go_on)
    window.show()
    return app.exec()


def _furnish(window: MainWindow, settings: Settings, arguments: Sequence[str]) -> None:
    """Load the rest, and open what was asked for."""
    from desktop.session.crash_reports import CrashReports
    from desktop.session.rooms import confined_rooms
    from desktop.session.session import Session
    from desktop.ui import accessibility
    from desktop.ui.dialogs.crash import crash_box
    from desktop.ui.opened_files import OpenedFiles
    from desktop.ui.windows import Windows

    def make_session() -> Session:
        return Session(settings=settings, rooms=confined_rooms())

    app = application()
    follow_system(app, settings)
    accessibility.install()
    session = make_session()
    window.furnish(session)
    windows = Windows(settings, make_session, app, next_door=_shown_next_door)
    windows.take(window)
    listen(windows)  # before a project is open, so that whoever finds its lock finds somebody to ask
    gc.freeze()  # what was loaded is never garbage, and need not be looked through each time
    gc.enable()
    load_beforehand()
    project = _project_among(arguments)
    if "--sample" in arguments:
        if _shown_next_door(session.sample_path):
            window.close()
            return
        window.commands.sample()
    elif project is not None:
        session.open_project(project)
    elif paths := _paths(arguments):
        session.new_project()
        session.add_files(paths)
    app.installEventFilter(OpenedFiles(windows.receive, windows))
    crashes = CrashReports(parent=windows)
    crashes.written.connect(lambda path: crash_box(path, windows.current()).show())
    crashes.install()
    window.catch_up()


def follow_system(app: QApplication, settings: Settings) -> None:
    """Look as the settings say, and as the system says from now on where they leave it to it."""
    hints = app.styleHints()

    def follow(*_: object) -> None:
        settings.contrast_wished = contrast_wished(app)
        if settings.theme in ("system", "contrast"):
            apply_theme(app, settings.theme, settings.marks)

    hints.colorSchemeChanged.connect(follow)
    hints.accessibility().contrastPreferenceChanged.connect(follow)
    settings.contrast_wished = contrast_wished(app)
    apply_theme(app, settings.theme, settings.marks)


def _paths(arguments: Sequence[str]) -> list[Path]:
    return [Path(argument) for argument in arguments if not argument.startswith("-")]


def _project_among(arguments: Sequence[str]) -> Path | None:
    """The one project that the window is asked to open."""
    paths = _paths(arguments)
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == ".synoptic" else None


def listen(windows: Windows) -> None:
    """Have other programs ask these windows for their projects."""
    neighbours = _neighbours()
    if neighbours is not None:
        neighbours.Doorbell(windows.show, windows)


def _shown_next_door(project: Path) -> bool:
    """Whether another program has this project and has come to the front with it."""
    from desktop.session.lock import ProjectLock  # an empty window needs none

    if not ProjectLock(project).path.exists():
        return False
    neighbours = _neighbours()
    return neighbours is not None and bool(neighbours.shows(project, neighbours.PATIENCE))


def _neighbours() -> ModuleType | None:
    """The module that speaks with other programs. None where Qt's module of local sockets does not load: on Linux it
    wants Kerberos, which a bare system lacks; then a project in use is opened read-only."""
    try:
        return import_module("desktop.session.neighbours")
    except ImportError:
        return None


def load_beforehand() -> None:
    """Have a thread load what the window needs as soon as articles were compared."""
    threading.Thread(target=import_module, args=("desktop.engine.pipeline",), name="loading", daemon=True).start()


def picture(
    path: Path,
    *,
    size: tuple[int, int] = (1600, 950),
    theme: Theme = "light",
    marks: MarksStyle = "colour",
    findings: int = 1,
    keep: Path | None = None,
) -> None:
    """Write a picture (PNG) of the window on the sample project to `path`, after `findings` steps of F8, and the
    project itself to `keep`.

    Uses folders of its own, so nobody's settings or projects are touched. Raises TimeoutError when the sample is
    not compared in time, RuntimeError when the comparison failed, OSError when something cannot be written.
    """
    from desktop.session.session import Session

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
            if keep is not None and not session.save_as(keep):
                raise OSError(f"the project could not be written to {keep}")
        finally:
            window.close()


def _wait(app: QApplication, session: Session) -> None:
    from desktop.session.state import CompareState

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
