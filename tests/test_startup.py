from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

from desktop import cli, startup
from desktop.model import ReportFormat


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_where_there_is_a_screen(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert startup.has_screen(environment, platform) is expected


def test_missing_libraries_are_named_by_their_packages() -> None:
    assert startup.missing_packages({"libnothing-of-that-name.so.9": "libnothing9"}) == ("libnothing9",)
    assert startup.missing_packages({}) == ()


@pytest.mark.parametrize(
    ("environment", "platform", "screen"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, "linux", True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen:size"}, "linux", False),
        ({}, "darwin", False),
    ],
)
def test_an_x11_screen_needs_more_libraries(environment: dict[str, str], platform: str, screen: bool) -> None:
    needs = startup._needs(environment, platform)
    assert (needs.keys() >= startup.SCREEN_LIBRARIES.keys()) is screen
    assert bool(needs) is (platform == "linux")


class FakeApp(ModuleType):
    """The window's half of Synoptic, as far as `startup` uses it."""

    def __init__(self) -> None:
        super().__init__("desktop.app")
        self.calls: list[object] = []

    def run(self, arguments: object) -> int:
        self.calls.append(arguments)
        return 7

    def application(self) -> object:
        return self

    def picture(self, path: Path) -> None:
        path.write_bytes(b"picture")
        self.calls.append(path)


def write_sample(folder: Path, sample: object, formats: Iterable[ReportFormat]) -> tuple[Path, ...]:
    """`cli.write_sample` without the work."""
    targets = [folder / f"sample.{kind.value}" for kind in formats]
    for target in targets:
        target.write_text("report")
    return tuple(targets)


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> FakeApp:
    import desktop

    fake = FakeApp()
    monkeypatch.setitem(sys.modules, "desktop.app", fake)
    monkeypatch.setattr(desktop, "app", fake, raising=False)
    monkeypatch.setattr(startup, "missing_packages", lambda libraries: ())
    monkeypatch.setattr(startup, "x11_answers", lambda: True)
    monkeypatch.setattr(cli, "compared_sample", lambda: None)
    monkeypatch.setattr(cli, "write_sample", write_sample)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return fake


def screenless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_the_window_gets_the_arguments(app: FakeApp) -> None:
    assert startup.start(["story.synoptic"]) == 7
    assert app.calls == [["story.synoptic"]]


def test_without_a_screen_reports_and_a_picture_are_written(
    app: FakeApp, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    screenless(monkeypatch)
    assert startup.start(["--sample"]) == 0
    said = capsys.readouterr().out
    assert "there is no screen" in said
    written = [Path(line.strip()) for line in said.splitlines() if line.startswith("  ")]
    endings = ("html", "docx", "csv", "json", "jsonld", "pdf")
    assert [path.name for path in written] == [*(f"sample.{ending}" for ending in endings), "window.png"]
    assert all(path.stat().st_size for path in written)


def test_a_dead_screen_is_no_screen(
    app: FakeApp, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    screenless(monkeypatch)
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setattr(startup, "x11_answers", lambda: False)
    assert startup.start([]) == 0
    assert "nothing answers at the screen “:987”" in capsys.readouterr().out


@pytest.mark.parametrize("display", [":0", ""])
def test_missing_libraries_end_with_their_packages(
    app: FakeApp, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], display: str
) -> None:
    screenless(monkeypatch)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setattr(startup, "missing_packages", lambda libraries: ("libegl1", "libgl1"))
    assert startup.start([]) == 2
    assert "sudo apt-get install libegl1 libgl1" in capsys.readouterr().err
    assert app.calls == []


def test_a_qt_that_does_not_load_is_quoted(
    monkeypatch: pytest.MonkeyPatch, app: FakeApp, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(module: ModuleType) -> int:
        raise AssertionError("never used")

    class Broken:
        def find_spec(self, name: str, *rest: object) -> None:
            if name == "desktop.app":
                raise ImportError("libEGL.so.1: cannot open shared object file")

    import desktop

    monkeypatch.delitem(sys.modules, "desktop.app")
    monkeypatch.delattr(desktop, "app")
    monkeypatch.setattr(sys, "meta_path", [Broken(), *sys.meta_path])
    assert startup._with_app(broken) == 2
    assert "libEGL.so.1" in capsys.readouterr().err


def test_where_nothing_can_be_kept_a_temporary_folder_serves(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    folder = startup._folder()
    assert folder.is_dir()
    assert not folder.is_relative_to(blocked)
    folder.rmdir()


ROOT = Path(__file__).resolve().parents[1]
PNG = b"\x89PNG\r\n"


def environment(**given: str) -> dict[str, str]:
    """This process's, without its screen."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in screens} | given


if sys.platform.startswith("linux"):

    def test_the_real_start_without_a_screen(tmp_path: Path) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "desktop", "--sample"],
            cwd=ROOT,
            env=environment(XDG_DATA_HOME=str(tmp_path)),
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
        assert done.returncode == 0, done.stderr[-2000:]
        written = [Path(line.strip()) for line in done.stdout.splitlines() if line.startswith("  ")]
        reports = ("sample.html", "sample.docx", "sample.csv", "sample-numbers.csv", "sample.json", "sample.jsonld")
        assert [path.name for path in written] == [*reports, "sample.pdf", "window.png"]
        assert all(path.is_relative_to(tmp_path) for path in written)
        assert written[-1].read_bytes().startswith(PNG)


if shutil.which("xvfb-run") and shutil.which("Xvfb") and not startup.missing_packages(startup.SCREEN_LIBRARIES):

    def test_the_window_opens_on_an_x11_screen(tmp_path: Path) -> None:
        picture = tmp_path / "window.png"
        code = (
            "import sys; from pathlib import Path; from desktop import startup\n"
            "assert startup.x11_answers()\n"
            "sys.exit(startup._with_app(lambda app: app.picture(Path(sys.argv[1])) or 0))"
        )
        done = subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1920x1200x24", sys.executable, "-c", code, picture],
            cwd=ROOT,
            env=environment(QT_QPA_PLATFORM="xcb"),
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
        assert done.returncode == 0, done.stderr[-2000:]
        assert picture.read_bytes().startswith(PNG)


FIRST_PAINT = """
import sys
from desktop import __main__, app

def print_loaded():
    from PySide6 import QtCore, QtGui, QtWidgets
    classes = [f"{room.__name__}.{name}" for room in (QtCore, QtGui, QtWidgets) for name in vars(room)]
    print(*sys.modules, *classes, flush=True)

def painted():
    print_loaded()
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, finished)

def finished():
    print_loaded()
    import os
    os._exit(0)

run = app.run
app.run = lambda arguments: run(arguments, painted=painted)
app.load_beforehand = lambda: None
__main__.main([])
"""

HEAVY = {"trafilatura", "lxml", "pypdfium2", "jinja2", "rapidfuzz", "difflib", "ssl", "http.client"}


@pytest.fixture(scope="module")
def loaded() -> tuple[set[str], set[str]]:
    """The modules and classes of Qt loaded when the window is first painted, and when it is furnished."""
    done = subprocess.run([sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, timeout=60, check=True)
    first, then = done.stdout.splitlines()
    return set(first.split()), set(then.split())


def test_the_first_painting_waits_for_nothing_that_it_does_not_show(loaded: tuple[set[str], set[str]]) -> None:
    first, _ = loaded
    rooms = ("desktop.model", "desktop.engine", "desktop.readers", "desktop.project", "desktop.reports")
    later = {"desktop.session.session", "desktop.ui.parts", "desktop.ui.icons", "desktop.ui.wording"}
    assert "desktop.ui.main_window" in first
    assert not [name for name in first if name.startswith(rooms)]
    assert not first & (later | HEAVY | {"sqlite3", "multiprocessing", "decimal", "dataclasses"})


def test_the_first_painting_makes_no_class_of_qt_with_very_many_enums(loaded: tuple[set[str], set[str]]) -> None:
    first, then = loaded
    many = {"PySide6.QtCore.Qt", "PySide6.QtWidgets.QStyle", "PySide6.QtWidgets.QDialog"}
    assert not first & many and many <= then
    assert "PySide6.QtWidgets.QPushButton" in first


def test_no_library_of_a_format_or_of_the_comparison_is_loaded_with_the_window(
    loaded: tuple[set[str], set[str]],
) -> None:
    _, then = loaded
    assert "desktop.ui.parts" in then
    assert not then & (HEAVY - {"difflib"})
    assert not then & {"desktop.engine.pipeline", "desktop.readers.registry", "desktop.reports.outline"}
