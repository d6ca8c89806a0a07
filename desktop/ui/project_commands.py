"""The commands of the File menu: they ask for a place and hand it to the session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from desktop.session.imports import Import, Outcome
from desktop.session.merging import Merge
from desktop.session.previews import Preview
from desktop.session.session import Session
from desktop.session.settings import Settings
from desktop.session.state import Message
from desktop.ui.dialogs.address import AddressDialog
from desktop.ui.dialogs.imports import ImportsDialog
from desktop.ui.dialogs.merge import MergeDialog
from desktop.ui.dialogs.paste import PasteDialog
from desktop.ui.incoming import Incoming, files_in, incoming
from desktop.ui.message_bar import MessageBar


class ProjectCommands(QObject):
    """Connects the File menu's actions; every method may be called without a project, and then makes one.

    `elsewhere` brings another window that has a project to the front, and says whether there is one.
    """

    elsewhere: Callable[[Path], bool]

    def __init__(
        self, session: Session, settings: Settings, actions: dict[str, QAction], messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._messages = messages
        self._window = window
        self.elsewhere = lambda _path: False
        self._paste: PasteDialog | None = None
        self._paste_request = -1
        session.previewed.connect(self._offer)
        session.merge_ready.connect(self._show_merge)
        for name, slot in {
            "new": self.new,
            "open": self.open,
            "sample": self.sample,
            "add": self.add,
            "add_folder": self.add_folder,
            "address": self.add_address,
            "paste_article": self.paste,
            "save": self.save,
            "save_as": self.save_as,
            "import_notes": self.import_notes,
        }.items():
            actions[name].triggered.connect(lambda _=False, slot=slot: slot())

    def tell(self, message: Message) -> None:
        """Show what the session says; where something can be done about it, with a button that does it."""
        imports = message.imports
        if message.damaged is not None:
            damaged = message.damaged
            self._messages.show_message(message, self.tr("Rescue What Is Sound…"), lambda: self.rescue(damaged))
        elif len(imports) > 1:
            self._messages.show_message(message, self.tr("Show Each File…"), lambda: self.show_imports(imports))
        elif imports and imports[0].outcome is Outcome.SAME_TEXT:
            twin = imports[0].brought
            self._messages.show_message(
                message, self.tr("Add It Anyway"), lambda: self._session.add_all_the_same([twin])
            )
        else:
            self._messages.show_message(message)

    def show_imports(self, imports: Sequence[Import]) -> None:
        """Say what became of each file."""
        dialog = ImportsDialog(imports, self._window)
        dialog.add_wanted.connect(self._session.add_all_the_same)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def rescue(self, damaged: Path) -> None:
        """Ask where to put what is sound in a damaged project, and open that."""
        start = damaged.with_name(self.tr("{name} (rescued).synoptic").format(name=damaged.stem))
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Rescue Into"), str(start), self.tr("Synoptic projects (*.synoptic)")
        )
        if name:
            self._session.rescue(damaged, _project_file(name))

    def new(self) -> None:
        self._session.new_project()

    def open(self, path: Path | None = None) -> None:
        if path is None:
            projects = self.tr("Synoptic projects (*.synoptic)")
            whole = self.tr("Whole projects in one JSON file (*.json)")
            name, _ = QFileDialog.getOpenFileName(
                self._window, self.tr("Open Project"), self.folder(), f"{projects};;{whole}"
            )
            if not name:
                return
            path = Path(name)
        if path.suffix.lower() == ".json":
            self.take_in(path)
        elif not self.elsewhere(path):
            self._session.open_project(path)

    def take_in(self, whole: Path) -> None:
        """Ask where to put the project that a JSON file holds, and open it there."""
        start = whole.with_suffix(".synoptic")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Project From JSON"), str(start), self.tr("Synoptic projects (*.synoptic)")
        )
        if name:
            self._session.import_project(whole, _project_file(name))

    def sample(self) -> None:
        """Open the sample project, with one tip until a person has had enough of it."""
        if self.elsewhere(self._session.sample_path):
            return
        if self._session.open_sample() and self._settings.flag("sample_tip", True):
            tip = self.tr(
                "F8 walks through what was found. Click any sentence to bring its counterparts beside it. F1 explains "
                "the marks."
            )
            self._messages.show_message(
                Message("info", tip),
                self.tr("Don’t Show Again"),
                lambda: self._settings.set_flag("sample_tip", False),
            )

    def add(self, paths: Sequence[Path] | None = None) -> None:
        if paths is None:
            names, _ = QFileDialog.getOpenFileNames(
                self._window,
                self.tr("Add Articles"),
                self._articles_folder(),
                self.tr("Articles ({patterns});;All files (*)").format(patterns=self._session.article_patterns()),
            )
            paths = [Path(name) for name in names]
            if paths:
                self._settings.last_folder = paths[0].parent
        if paths:
            self._project()
            self._session.add_files(list(paths))

    def add_folder(self) -> None:
        """Add the files that stand in a folder."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Add Folder"), self._articles_folder())
        if not name:
            return
        self._settings.last_folder = Path(name)
        if files := files_in(Path(name)):
            self.add(files)
        else:
            text = self.tr("{name} holds no files. Nothing was added.").format(name=Path(name).name or name)
            self._messages.show_message(Message("warning", text))

    def add_text(self, text: str, title: str = "") -> None:
        if text.strip():
            self._project()
            self._session.add_text(text, title)

    def add_address(self, url: str = "") -> None:
        """Ask for a web address; `url` is filled in, and fetched only when the person asks."""
        dialog = AddressDialog(self._session, url, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def paste(self) -> None:
        """Files on the clipboard are added; anything else is shown first."""
        brought = incoming(QGuiApplication.clipboard().mimeData())
        if brought.files or brought.address:
            self.receive(brought)
        else:
            self._show_paste(brought)

    def receive(self, brought: Incoming) -> None:
        """What was dropped: a project is opened, an address and a formatted text are shown, everything else becomes
        articles."""
        if brought.projects:
            self.open(brought.projects[0])
        if brought.files:
            self.add(brought.files)
        elif brought.address:
            self.add_address(brought.address)
        elif brought.formatted:
            self._show_paste(brought)
        elif not brought.projects:
            self.add_text(brought.text)

    def save(self) -> None:
        """A project that has its name is saved already, and says so; a new one gets its name and place."""
        if self._session.path is None:
            self._project()
        if self._session.untitled:
            self.save_as()

    def save_as(self) -> None:
        if self._session.path is None:
            self._project()
        name = self._session.project.title or self.tr("Untitled")
        start = Path(self.folder()) / f"{name}.synoptic"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save Project As"), str(start), self.tr("Synoptic projects (*.synoptic)")
        )
        if name:
            self._session.save_as(_project_file(name))

    def import_notes(self, path: Path | None = None) -> None:
        """Set a colleague's notes and judgements against the project's own; nothing is taken before a person says
        so."""
        if path is None:
            name, _ = QFileDialog.getOpenFileName(
                self._window,
                self.tr("Import Notes and Judgements"),
                self.folder(),
                self.tr("Notes and judgements (*.jsonld *.json);;All files (*)"),
            )
            if not name:
                return
            path = Path(name)
        self._session.read_colleague(path)

    def _show_merge(self, merge: Merge) -> None:
        dialog = MergeDialog(merge, self._session.collation, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._session.take_merge(merge, dialog.taken))
        dialog.open()

    def fill_recent(self, menu: QMenu) -> None:
        """The recent projects but for the open one, newest first; a line that says so when there are none."""
        menu.clear()
        for number, path in enumerate(self._session.others(), start=1):
            name = path.stem.replace("&", "&&")
            action = menu.addAction(f"&{number} {name}" if number < 10 else name)
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.open(path))
        if menu.isEmpty():
            menu.addAction(self.tr("No recent projects")).setEnabled(False)

    def _project(self) -> None:
        if self._session.path is None:
            self._session.new_project()

    def folder(self) -> str:
        """Where files of this project are looked for first."""
        path = self._session.path
        return str(path.parent if path is not None and not self._session.kept_aside else Path.home())

    def _articles_folder(self) -> str:
        """Where articles are looked for first: where the last ones came from."""
        return str(self._settings.last_folder or self.folder())

    def _show_paste(self, brought: Incoming) -> None:
        self._paste = PasteDialog(brought.text, self._window, waiting=bool(brought.formatted))
        self._paste.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._paste.finished.connect(self._pasted)
        self._paste.open()
        if brought.formatted:
            self._paste_request = self._session.preview_formatted(brought.formatted, brought.formatted_name)

    def _offer(self, preview: Preview) -> None:
        if self._paste is not None and preview.request == self._paste_request:
            self._paste.offer(preview)

    def _pasted(self, result: int) -> None:
        dialog, self._paste = self._paste, None
        if dialog is None or result != QDialog.DialogCode.Accepted:
            return
        chosen = dialog.chosen()
        if chosen is not None:
            self._session.add_previewed(chosen, dialog.title())
        else:
            self.add_text(dialog.text(), dialog.title())


def _project_file(name: str) -> Path:
    """The file of a project that a person named; what they call it may have a full stop in it, as "v1.2" has."""
    path = Path(name)
    return path if path.suffix.lower() == ".synoptic" else path.with_name(f"{path.name}.synoptic")
