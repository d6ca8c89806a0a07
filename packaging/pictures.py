"""Pictures of the window: those that the README and the guide show, or the whole set of states to be looked at.

Run by pictures.sh. `pictures.py` makes the few that are kept in resources/pictures; `pictures.py --all FOLDER` makes
every state in light, dark and high contrast, small and large, at 100 and 200 per cent, and in each language.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from desktop import app, engine
from desktop.model import FindingKind, Status
from desktop.session.jobs import DirectCollator
from desktop.session.session import Session
from desktop.session.settings import Language, Settings, Theme
from desktop.ui.main_window import MainWindow
from desktop.ui.matrix_panel.panel import Face as MatrixFace
from desktop.ui.numbers_panel.panel import Face as NumbersFace
from desktop.ui.theme import apply_theme
from desktop.ui.translations import install_language
from desktop.ui.turns import Turns

KEPT = Path(__file__).resolve().parent.parent / "resources" / "pictures"
SIZES = ((1600, 950), (1024, 640), (2560, 1440))
GUIDE = (1180, 860)
"""Large enough for whole rows of numbers, small enough to be read when the guide shrinks it."""
THEMES: tuple[Theme, ...] = ("light", "dark", "contrast")
ONE = "The ferry Alba ran aground off Skerra on Monday with 240 people aboard.\nAll were lifted off before dark."


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks: its size in pixels, its theme, how much larger than usual its letters are in per cent, its
    language, and whether the picture is printed without colours."""

    size: tuple[int, int] = SIZES[0]
    theme: Theme = "light"
    scale: int = 100
    language: Language = "en"
    grey: bool = False

    def __str__(self) -> str:
        return f"{self.size[0]}-{self.theme}-{self.scale}-{self.language}{'-grey' * self.grey}"


def settle(seconds: float = 1.0) -> None:
    """Let so many seconds pass, and whatever the windows have put off be done."""
    until = time.monotonic() + seconds
    while time.monotonic() < until or any(Turns.of(one).waiting for one in QApplication.topLevelWidgets()):
        QApplication.processEvents()
        time.sleep(0.005)


def select(window: MainWindow, kind: FindingKind) -> None:
    found = next(finding for finding in window.session.collation.findings if finding.kind is kind)
    window.session.select_finding(found.id)


def matrix(window: MainWindow, face: MatrixFace) -> None:
    window.panels.matrix_dock.raise_()
    window.panels.matrix.show_face(face)


def search(window: MainWindow) -> None:
    window.actions_by_name["find"].trigger()
    window.panels.search.field.setText("tariffs")


def one_article(window: MainWindow) -> None:
    window.session.new_project()
    window.session.add_text(f"{ONE}\n{ONE}", "Ferry aground")


def options(window: MainWindow) -> None:
    window.actions_by_name["options"].trigger()
    settle(2.0)  # until the rules are counted


def noted(window: MainWindow) -> None:
    session, found = window.session, window.session.collation.findings
    note = session.add_note("Which tariff holds?", [session.target_at(one) for one in found[0].places[:2]], ["check"])
    session.reply(note, "The ministry sends the table.")
    session.toggle_bookmark(session.target_at(found[2].places[0]))
    session.judge([found[0].id], Status.CONFIRMED)
    session.judge([found[1].id], Status.DISMISSED, "scope")
    session.select_finding(found[0].id)
    window.panels.notes_dock.raise_()


def trigger(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.actions_by_name[name].trigger()


STATES: dict[str, tuple[bool, Callable[[MainWindow], object]]] = {
    "empty": (False, lambda window: None),
    "one-article": (False, one_article),
    "numbers": (True, lambda window: select(window, FindingKind.NUMBERS)),
    "facts": (True, lambda window: select(window, FindingKind.FACTS)),
    "repeat": (True, lambda window: select(window, FindingKind.REPEAT)),
    "similar": (True, lambda window: select(window, FindingKind.SIMILAR)),
    "by-figure": (True, lambda window: window.panels.numbers.show_face(NumbersFace.VALUES)),
    "only-here": (True, lambda window: window.panels.numbers.show_face(NumbersFace.ONLY_HERE)),
    "left-out": (True, lambda window: window.panels.numbers.show_face(NumbersFace.LEFT_OUT)),
    "matrix": (True, lambda window: matrix(window, MatrixFace.MATRIX)),
    "pairs": (True, lambda window: matrix(window, MatrixFace.PAIRS)),
    "shared-copy": (True, lambda window: matrix(window, MatrixFace.SHARED)),
    "search": (True, search),
    "notes": (True, lambda window: window.panels.notes_dock.raise_()),
    "noted": (True, noted),
    "articles": (True, lambda window: window.panels.articles_dock.raise_()),
    "settings": (False, trigger("preferences")),
    "options": (True, options),
    "guide": (False, trigger("guide")),
    "shortcuts": (False, trigger("shortcuts")),
    "about": (False, trigger("about")),
    "report": (True, trigger("report")),
    "address": (False, trigger("address")),
    "paste": (False, trigger("paste_article")),
}
"""By name: whether the sample is open, and what is done to get there."""


def shown(look: Look, state: str) -> Iterator[Any]:
    """The window in that state, or the dialog that it opened; closed afterwards."""
    application = app.application()
    plain = application.font()
    larger = application.font()
    larger.setPointSizeF(plain.pointSizeF() * look.scale / 100)
    application.setFont(larger)
    apply_theme(application, look.theme)
    translators = install_language(look.language)
    with tempfile.TemporaryDirectory(prefix="synoptic-") as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.author, settings.theme, settings.language = "Ada", look.theme, look.language
        session = Session(settings=settings, data_folder=Path(folder), collator=DirectCollator(engine.collate))
        window = MainWindow(session, settings)
        window.fit(*look.size)
        window.show()
        with_sample, prepare = STATES[state]
        if with_sample:
            session.open_sample()
            until = time.monotonic() + 60
            while not session.collation.complete or not session.collation.documents:
                settle(0.02)
                if time.monotonic() > until:
                    raise TimeoutError("the sample was not compared in time")
        prepare(window)
        settle()
        dialog = next((one for one in window.findChildren(QDialog) if one.isVisible()), None)
        yield dialog or window
        if dialog is not None:
            dialog.close()
        window.close()
        window.deleteLater()
    for translator in translators:
        application.removeTranslator(translator)
    application.setFont(plain)
    settle(0.05)


def without_colours(picture: QPixmap) -> QPixmap:
    """As a printer without colours shows it."""
    return QPixmap.fromImage(picture.toImage().convertToFormat(QImage.Format.Format_Grayscale8))


def save(picture: QPixmap, path: Path) -> None:
    """With the 256 colours that most of its pixels have: a window hardly has more, and the file is a fifth."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(image.constBits()).cast("B").cast("I"))
    table = [colour | 0xFF000000 for colour, _ in counted.most_common(256)]
    colours = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    if not image.convertToFormat(QImage.Format.Format_Indexed8, table, colours).save(str(path), "PNG", 0):
        raise OSError(f"the picture could not be written to {path}")
    print(path)


def keep() -> None:
    """The pictures of the README and of the guide."""
    KEPT.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        for window in shown(Look(theme=theme), "numbers"):
            save(window.grab(), KEPT / f"window-{theme}.png")
        for window in shown(Look(size=GUIDE, theme=theme), "numbers"):
            panels = window.panels
            for name, part in (("text", window.view), ("numbers", panels.numbers), ("inspector", panels.inspector)):
                save(part.grab(), KEPT / f"guide-{name}-{theme}.png")
        for window in shown(Look(size=GUIDE, theme=theme), "left-out"):
            save(window.panels.numbers.grab(), KEPT / f"guide-left-out-{theme}.png")


def everything(folder: Path) -> None:
    """Every state that somebody should look at, a few seconds each. What is in the folder already is left as it is, so
    that a run that was stopped goes on where it was."""
    looks = [Look(theme=theme) for theme in THEMES]
    looks += [Look(size=SIZES[2]), Look(grey=True)]
    looks += [Look(size=SIZES[1]), Look(scale=200), Look(size=SIZES[1], scale=200)]
    looks += [Look(size=SIZES[1], language=language) for language in ("de", "es")]
    wanted = [(look, state) for look in looks for state in STATES]
    wanted += [(Look(size, theme, scale), "numbers") for size in SIZES for theme in THEMES for scale in (100, 200)]
    folder.mkdir(parents=True, exist_ok=True)
    paths = {folder / f"{state}-{look}.png": (look, state) for look, state in wanted}
    missing = [path for path in paths if not path.exists()]
    for number, path in enumerate(missing, 1):
        print(f"{number} of {len(missing)}: ", end="", flush=True)
        look, state = paths[path]
        for widget in shown(look, state):
            picture = widget.grab()
            save(without_colours(picture) if look.grey else picture, path)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="make the whole set, in this folder")
    chosen = parser.parse_args(arguments)
    if chosen.all is None:
        keep()
    else:
        everything(chosen.all)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
