"""The commands that hand work over: reports, printing, copies."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.model import ReportChoices, ReportFormat, ReportLanguage, ReportPart
from desktop.session.session import Session
from desktop.session.state import CompareState, Message
from desktop.ui.dialogs.report import ReportDialog
from desktop.ui.message_bar import MessageBar
from desktop.ui.project_commands import ProjectCommands
from desktop.ui.translations import language_for

_NO_FILE_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class ReportCommands(QObject):
    """What was chosen for the last report is proposed for the next one, and is what is printed."""

    def __init__(
        self,
        session: Session,
        commands: ProjectCommands,
        actions: dict[str, QAction],
        messages: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._commands, self._messages, self._window = session, commands, messages, window
        spoken = language_for(session.settings.language, QLocale.system())
        parts = frozenset(ReportPart) - {ReportPart.HISTORY}
        self._choices = ReportChoices(parts=parts, language=ReportLanguage(spoken))
        self._kind = ReportFormat.HTML
        for name, slot in {
            "report": self.report,
            "print": self.print,
            "print_preview": self.preview,
            "copy_present": self.copy_without_removed,
            "export_project": self.export_project,
        }.items():
            actions[name].triggered.connect(lambda _=False, slot=slot: slot())

    def report(self, kind: ReportFormat | None = None) -> None:
        """Ask what kind of report goes where, and write it."""
        start = Path(self._commands.folder()) / self._name(self.tr("report"))
        dialog = ReportDialog(self._session, start, self._fitting(), kind or self._kind, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._done(dialog))
        dialog.open()

    def print(self) -> None:
        """Print the report through the system's dialog; where there is no printer, say so and offer a PDF."""
        if self._not_yet():
            return
        from desktop.ui.dialogs import printing

        if not printing.has_printer():
            text = self.tr("No printer is installed here. A PDF can be printed elsewhere.")
            self._messages.show_message(
                Message("info", text), self.tr("Write a PDF…"), lambda: self.report(ReportFormat.PDF)
            )
            return
        pages = self._session.report_pages(self._fitting())
        if pages is not None:
            printing.print_dialog(pages, self._window, self._failed)

    def preview(self) -> None:
        """Show the report's pages as they will be printed."""
        if not self._not_yet():
            from desktop.ui.dialogs import printing

            pages = self._session.report_pages(self._fitting())
            if pages is not None:
                printing.print_preview(pages, self._window, self._failed)

    def copy_without_removed(self) -> None:
        """Ask where to put a copy of the project that holds only what is in it now."""
        title = self.tr("Save a Copy Without Removed Articles")
        path = self._ask(title, self._name(self.tr("copy")), ".synoptic", self.tr("Synoptic projects (*.synoptic)"))
        if path is not None:
            self._session.copy_without_removed(path)

    def export_project(self) -> None:
        """Ask where to put the whole project as one JSON file."""
        title = self.tr("Export Whole Project")
        path = self._ask(title, self._name(self.tr("project")), ".json", self.tr("Whole projects (*.json)"))
        if path is not None:
            self._session.export_project(path)

    def _ask(self, title: str, name: str, ending: str, kinds: str) -> Path | None:
        if self._session.path is None:
            self._messages.show_message(Message("info", self.tr("There is no project yet.")))
            return None
        start = Path(self._commands.folder()) / f"{name}{ending}"
        given, _ = QFileDialog.getSaveFileName(self._window, title, str(start), kinds)
        if not given:
            return None
        path = Path(given)
        return path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")

    def _done(self, dialog: ReportDialog) -> None:
        self._choices, self._kind = dialog.choices(), dialog.kind
        if not dialog.written:
            return
        names = self.tr(" and ").join(path.name for path in dialog.written)
        text = self.tr("The report is in {folder}: {names}.").format(folder=dialog.written[0].parent, names=names)
        address = QUrl.fromLocalFile(str(dialog.written[0]))
        self._messages.show_message(Message("info", text), self.tr("Open"), lambda: QDesktopServices.openUrl(address))

    def _fitting(self) -> ReportChoices:
        """The last choices, with all articles where those chosen are not all in the project any more."""
        present = {document.id for document in self._session.project.documents}
        if self._choices.articles is not None and not self._choices.articles <= present:
            return replace(self._choices, articles=None)
        return self._choices

    def _name(self, otherwise: str) -> str:
        """The project's title as the name of a file."""
        return _NO_FILE_NAME.sub(" ", self._session.project.title).strip(" .") or otherwise

    def _not_yet(self) -> bool:
        """Whether the comparison still runs; it is then said."""
        running = self._session.compare_status.state is CompareState.RUNNING
        if running:
            text = self.tr("The comparison is still running: print the report after it.")
            self._messages.show_message(Message("warning", text))
        return running

    def _failed(self, problem: str) -> None:
        self._messages.show_message(Message("error", problem))
