"""Before the window: is there a screen, are Qt's system libraries there? If not, say so and do what can be done.

Qt ends the process without a Python exception when its platform plugin cannot load, so the libraries are tried first.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType

LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt needs on Linux even without a screen: library file, Debian and Ubuntu package."""

SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""What Qt needs besides for an X11 screen, real or virtual."""

_X11_PAUSES = (0.0, 0.1, 0.3)
"""Seconds before each try: a screen whose last window has just closed may be about to begin anew."""

MISSING_LIBRARIES = 2
"""The exit code when Qt's system libraries are not there."""


def start(arguments: Sequence[str]) -> int:
    """Open the window, or do the next best thing, and return the exit code.

    Without a screen (Linux): a sentence, the sample's reports and a picture of the window, and 0. Without Qt's system
    libraries: a sentence that names the packages, and 2.
    """
    if not has_screen(os.environ, sys.platform):
        return _without_screen("there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)")
    needs = _needs(os.environ, sys.platform)
    missing = missing_packages(needs)
    if missing:
        return _without_libraries(missing)
    if needs.keys() >= SCREEN_LIBRARIES.keys() and not x11_answers():
        return _without_screen(f"nothing answers at the screen “{os.environ.get('DISPLAY', '')}” (DISPLAY)")
    gc.disable()  # until the window is furnished: what is loaded stays, and looking through it for garbage takes time
    return _with_app(lambda app: app.run(arguments))


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown. Only Linux and its kin say so in the environment; a Qt platform that was chosen
    by hand is taken at its word."""
    if platform in ("win32", "darwin", "cygwin"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def missing_packages(libraries: Mapping[str, str]) -> tuple[str, ...]:
    """The packages of those libraries that cannot be loaded here, in the order given."""
    missing = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return tuple(missing)


def x11_answers() -> bool:
    """Whether the X11 screen that DISPLAY names can be reached; where that cannot be asked, it is hoped for."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    for pause in _X11_PAUSES:
        time.sleep(pause)
        connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
        failed = xcb.xcb_connection_has_error(connection)
        xcb.xcb_disconnect(connection)
        if not failed:
            return True
    return False


def _needs(environment: Mapping[str, str], platform: str) -> dict[str, str]:
    """The libraries that the window needs here; those of a screen are among them only where it is X11's."""
    if not platform.startswith("linux"):
        return {}
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    on_x11 = chosen == "xcb" or (not chosen and not environment.get("WAYLAND_DISPLAY"))
    return LIBRARIES | SCREEN_LIBRARIES if on_x11 else LIBRARIES


def _with_app(do: Callable[[ModuleType], int]) -> int:
    """Import the window's half of Synoptic and use it. A library that Qt misses is said; other failures are ours."""
    try:
        from desktop import app
    except ModuleNotFoundError:
        raise
    except ImportError as error:
        return _without_libraries((), str(error))
    return do(app)


def _without_screen(why: str) -> int:
    print(f"Synoptic cannot open its window: {why}.")
    print("It writes the report of the sample project and a picture of the window instead:", flush=True)
    from desktop import cli
    from desktop.model import ReportFormat

    folder, sample = _folder(), cli.compared_sample()
    for path in cli.write_sample(folder, sample, [kind for kind in ReportFormat if kind is not ReportFormat.PDF]):
        print(f"  {path}", flush=True)
    missing = missing_packages(LIBRARIES) if sys.platform.startswith("linux") else ()
    if missing:
        return _without_libraries(missing)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

    def take(app: ModuleType) -> int:
        running = app.application()  # the pages of the PDF use it too, and there must be only one
        for path in cli.write_sample(folder, sample, (ReportFormat.PDF,)):
            print(f"  {path}", flush=True)
        app.picture(folder / "window.png")
        del running
        print(f"  {folder / 'window.png'}")
        print("To compare your own articles: synoptic compare A.txt B.txt -o report.html")
        return 0

    return _with_app(take)


def _without_libraries(packages: Sequence[str], reason: str = "") -> int:
    """`packages` may be empty when Qt itself failed to load; then its own words say why."""
    if reason:
        print(f"Synoptic cannot load Qt: {reason}", file=sys.stderr)
    names = " ".join(packages or (*LIBRARIES.values(), *SCREEN_LIBRARIES.values()))
    print("Synoptic's window needs system libraries that are not installed. On Debian or Ubuntu:", file=sys.stderr)
    print(f"  sudo apt-get install {names}", file=sys.stderr)
    print("The command line works without them: synoptic compare A.txt B.txt -o report.html", file=sys.stderr)
    return MISSING_LIBRARIES


def _folder() -> Path:
    """A folder to write in: where programs keep a person's data, else beside other temporary files."""
    data = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    folder = Path(data) / "synoptic" / "without-screen"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return folder
    except OSError:
        return Path(tempfile.mkdtemp(prefix="synoptic-"))
