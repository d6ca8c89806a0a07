"""Reports of what is shown: written in the background, with every check before the work."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from desktop.model import ReportChoices, ReportFormat
from desktop.project import ProjectError
from desktop.session.relay import SerialThread
from desktop.session.rooms import later
from desktop.session.ruling import Ruling
from desktop.session.state import CompareState
from desktop.session.telling import told_of

_outline = later("desktop.reports", "outline")
_render_print_html = later("desktop.reports", "render_print_html")


@dataclass(frozen=True, slots=True)
class Reported:
    """What became of a report: its files, or one sentence why there are none."""

    files: tuple[Path, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Pages:
    """A report for a printer: HTML for Qt's text documents, and its title."""

    html: str
    title: str


class Reporting(Ruling):
    """Signal: `reported(Reported)` is the answer to `write_report`."""

    reported = Signal(object)

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._reporting = SerialThread("reporting")

    def check_report(self, path: Path, choices: ReportChoices) -> Reported:
        """The files that a report would be, or why it cannot be made or put there."""
        if self._comparing.status.state is CompareState.RUNNING:
            return Reported((), self.tr("The comparison is still running: make the report after it."))
        try:
            return Reported(self._rooms.check_report(path, self._protected(), choices))
        except ValueError as error:
            return Reported((), told_of(error))

    def write_report(self, path: Path, choices: ReportChoices) -> None:
        """Write a report of what is shown now, of the kind that the ending says, in the background."""
        checked = self.check_report(path, choices)
        if checked.problem:
            self.reported.emit(checked)
            return
        try:
            history = self.history()
        except ProjectError as error:
            self.reported.emit(Reported((), told_of(error)))
            return
        # To a colleague goes what people said; what that speaks for besides, the colleague's own comparison finds out.
        project = self._project if path.suffix.lower() == f".{ReportFormat.JSONLD.value}" else self._seen
        work = partial(
            self._rooms.write_report,
            path,
            project,
            self.collation,
            word_difference=self._rooms.word_difference,
            protected=self._protected(),
            choices=choices,
            history=history,
            beyond=self._rooms.beyond,
        )

        def write() -> None:
            try:
                done = Reported(work())
            except Exception as error:  # a thread must end with an answer, whatever happens in it
                done = Reported(
                    (), told_of(error) if isinstance(error, ValueError) else f"{type(error).__name__}: {error}"
                )
            self._relay.post(lambda: self.reported.emit(done))

        self._reporting.submit(write)

    def report_pages(self, choices: ReportChoices) -> Pages | None:
        """The report of what is shown now, for a printer; None, and a message, when the project cannot be read."""
        rooms = self._rooms
        try:
            history = self.history()
        except ProjectError as error:
            self._say("error", told_of(error))
            return None
        report = _outline(self._seen, self.collation, rooms.word_difference, choices, history, rooms.beyond)
        return Pages(_render_print_html(report), report.title)

    def _protected(self) -> tuple[Path, ...]:
        articles = (Path(document.path) for document in self._project.documents if document.path)
        return (*((self.path,) if self.path else ()), *articles)
