"""Does anything of Synoptic speak to a network when nobody asked?

    python -m tests.benchmarks.no_network        (Linux, strace)

A child works through the whole window, with reading and comparing in their own processes: the sample, judgements, a
note, a search, a report, closing; all its processes are traced, and every system call that sends or listens counts
when it names an internet address, as looking up a name does too.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.fault_injection import available

CHILD = "import sys; from tests.benchmarks.no_network import work; work(sys.argv[1])"
ROOT = Path(__file__).parents[2]
_CALLS = "connect,sendto,sendmsg,sendmmsg,listen"
_INTERNET = re.compile(r"AF_INET6?\b")


@dataclass(frozen=True)
class Outcome:
    """`calls`: system calls about an internet address, as strace writes them. `done` says that the child came to its
    end."""

    done: bool
    calls: tuple[str, ...]


def run(folder: Path) -> Outcome:
    log = folder / "calls"
    command = ["strace", "-f", "-qq", "-e", f"trace={_CALLS}", "-o", str(log)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    child = subprocess.run(
        [*command, sys.executable, "-c", CHILD, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
    )
    lines = log.read_text(errors="replace").splitlines()
    calls = tuple(line for line in lines if _INTERNET.search(line))
    return Outcome("worked through" in child.stdout, calls)


def work(name: str) -> None:
    """The child."""
    from PySide6.QtWidgets import QApplication

    from desktop import app
    from desktop.model import ReportChoices, Status
    from desktop.session.rooms import confined_rooms
    from desktop.session.searching import Query
    from desktop.session.session import Session
    from desktop.session.settings import Settings
    from desktop.session.state import CompareState
    from desktop.ui.main_window import MainWindow
    from desktop.ui.windows import Windows

    folder = Path(name)
    app.application()
    settings = Settings(folder / "settings.ini")
    session = Session(settings=settings, data_folder=folder / "data", rooms=confined_rooms())
    window = MainWindow(session, settings)
    app.listen(Windows(settings, lambda: session, app.application()))  # to programs of this computer alone
    window.show()

    def wait(count: int) -> None:
        deadline = time.monotonic() + 120
        while session.compare_status.state is not CompareState.DONE or len(session.collation.documents) < count:
            QApplication.processEvents()
            if time.monotonic() > deadline:
                sys.exit("the comparison did not end")
            time.sleep(0.005)

    session.open_sample()
    wait(5)
    (folder / "page.html").write_text(
        "<html><head><link rel=stylesheet href='http://example.org/a.css'></head><body><h1>A storm</h1>"
        "<img src='http://example.org/a.png'><p>The harbour wall at Lunde broke on Monday night, said the mayor.</p>"
        "<script src='http://example.org/a.js'></script></body></html>",
        encoding="utf-8",
    )
    session.add_files([folder / "page.html"])
    wait(6)
    finding = session.collation.findings[0]
    session.select_finding(finding.id)
    session.judge([finding.id], Status.CONFIRMED)
    session.add_note("See http://example.org/ and file:///etc/passwd", [session.target_at(finding.places[0])])
    session.search(Query("China"))
    for _ in range(20):
        QApplication.processEvents()
    answers: list[object] = []
    session.reported.connect(answers.append)
    session.write_report(folder / "report.html", ReportChoices())
    deadline = time.monotonic() + 60
    while not answers and time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.005)
    window.close()
    print("worked through", flush=True)


def main() -> None:
    if not available():
        sys.exit("This needs strace, and leave to trace (Linux): install it, or allow ptrace.")
    with tempfile.TemporaryDirectory() as folder:
        outcome = run(Path(folder))
    print(f"worked through: {outcome.done}; calls about internet addresses: {len(outcome.calls)}")
    for call in outcome.calls[:10]:
        print(call)
    if not outcome.done or outcome.calls:
        sys.exit(1)


if __name__ == "__main__":
    main()
