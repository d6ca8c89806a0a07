"""Judge, then lose the program without warning: what was said to be saved is there."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

from desktop.model import Status

PROGRAM = """
import sys
from pathlib import Path
from desktop import app, engine
from desktop.model import Status
from desktop.session.jobs import DirectCollator
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import SaveState
from desktop.ui.main_window import MainWindow

qt = app.application()
folder = Path(sys.argv[1])
settings = Settings(folder / "settings.ini")
session = Session(settings=settings, data_folder=folder / "projects", collator=DirectCollator(engine.collate))
window = MainWindow(session, settings)
window.show()
session.open_sample()
while not session.collation.findings or session.save_status.state is not SaveState.SAVED:
    qt.processEvents()
finding = session.visible_findings()[0]
session.judge([finding], Status.CONFIRMED)
while session.save_status.state is not SaveState.SAVED:
    qt.processEvents()
print(finding, session.path, flush=True)
while True:
    qt.processEvents()
"""


def test_a_judgement_survives_kill_nine(make_window, tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(PROGRAM), str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stdout is not None
    try:
        finding, path = process.stdout.readline().strip().split(" ", 1)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
    window = make_window()
    assert window.session.open_project(Path(path))
    assert not window.session.read_only
    assert window.session.project.status(finding) is Status.CONFIRMED
    assert len(window.session.project.documents) == 5
