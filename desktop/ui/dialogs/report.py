"""Making a report: which kind of file, what is in it, and where it goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.files import is_file
from desktop.model import FindingKind, ReportChoices, ReportFormat, ReportLanguage, ReportPart, Status, siglum
from desktop.session.reporting import Reported
from desktop.session.session import Session
from desktop.ui import wording
from desktop.ui.controls.check_box import CheckBox
from desktop.ui.controls.choice_box import ChoiceBox
from desktop.ui.controls.dialog_buttons import dialog_buttons
from desktop.ui.controls.radio_button import RadioButton
from desktop.ui.layout import give_size
from desktop.ui.translations import NAMES

_WHOLE = (ReportFormat.JSON, ReportFormat.JSONLD)
_TABLES = (ReportPart.NUMBERS, ReportPart.FINDINGS)
_SIZE = QSize(880, 0)
_TITLE = 40
"""So many characters of an article's title are shown; the tool tip has them all."""


class ReportDialog(QDialog):
    """`start` is the file that is proposed, `choices` what was chosen last. Closes itself when the report is written:
    `written` then holds its files. What goes wrong is said in the dialog."""

    def __init__(
        self,
        session: Session,
        start: Path,
        choices: ReportChoices,
        kind: ReportFormat = ReportFormat.HTML,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.written: tuple[Path, ...] = ()
        self.setWindowTitle(self.tr("Export Report"))
        self.formats = QButtonGroup(self)
        self.parts = _boxes(self._part_names(), choices.parts)
        self.kinds = _boxes({kind: wording.kind_name(kind) for kind in FindingKind}, choices.kinds)
        self.statuses = _boxes({status: wording.status_name(status) for status in Status}, choices.statuses)
        documents = session.project.documents
        titles = {one.id: f"{siglum(number)}  {_shortened(one.title)}" for number, one in enumerate(documents)}
        self.articles = _boxes(titles, titles if choices.articles is None else choices.articles)
        for one in documents:
            self.articles[one.id].setToolTip(wording.plain_tool_tip([one.title]))
        self.language = ChoiceBox()
        self.language.setAccessibleName(self.tr("Language of the report"))
        for language in ReportLanguage:
            self.language.addItem(NAMES[language], language.value)
        self.language.setCurrentIndex(self.language.findData(choices.language.value))
        self.path = QLineEdit(str(start))
        self.path.setAccessibleName(self.tr("File of the report"))
        self.path.textChanged.connect(self._looked_at)
        self.path.editingFinished.connect(self._follow_path)
        self.browse = QPushButton(self.tr("&Browse…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.status = QLabel()
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.status.setAccessibleName(self.tr("What there is to say about the report"))
        self._lay_out(kind)
        self.formats.idToggled.connect(lambda _, on: self._follow_format() if on else None)
        for box in (*self.parts.values(), *self.kinds.values(), *self.statuses.values(), *self.articles.values()):
            box.toggled.connect(self._looked_at)
        session.reported.connect(self._answered)
        self._waiting = False
        self._follow_format()
        self.formats.button(self.formats.checkedId()).setFocus()

    @property
    def kind(self) -> ReportFormat:
        return list(ReportFormat)[self.formats.checkedId()]

    def choices(self) -> ReportChoices:
        """What is ticked; all articles when none is left out."""
        articles = _ticked(self.articles)
        return ReportChoices(
            _ticked(self.kinds),
            _ticked(self.statuses),
            None if len(articles) == len(self.articles) else articles,
            _ticked(self.parts),
            ReportLanguage(self.language.currentData()),
        )

    def write(self) -> None:
        """Write the report, unless something is in the way, which is then said."""
        path = None if self._waiting else self._target()
        if path is None:
            return
        self._waiting = True
        self._buttons.setEnabled(False)
        self.status.setText(self.tr("Writing {name}…").format(name=path.name))
        self._session.write_report(path, self.choices())

    def _answered(self, done: Reported) -> None:
        if not self._waiting:
            return
        self._waiting = False
        self._buttons.setEnabled(True)
        if done.problem:
            self.status.setText(done.problem)
            return
        self.written = done.files
        self.accept()

    def _part_names(self) -> dict[ReportPart, str]:
        return {
            ReportPart.SUMMARY: self.tr("Summary"),
            ReportPart.NUMBERS: self.tr("Table of numbers"),
            ReportPart.FINDINGS: self.tr("Findings with their quotes"),
            ReportPart.GAPS: self.tr("Only here, and left out"),
            ReportPart.SHARED: self.tr("Shared copy"),
            ReportPart.NOTES: self.tr("Notes"),
            ReportPart.HISTORY: self.tr("History: who did what, when"),
            ReportPart.METHOD: self.tr("Method: settings, versions, files"),
        }

    def _format_names(self) -> dict[ReportFormat, tuple[str, str]]:
        return {
            ReportFormat.HTML: (self.tr("&HTML"), self.tr("One page to read in any browser and to send")),
            ReportFormat.PDF: (self.tr("&PDF"), self.tr("Pages to print and to file")),
            ReportFormat.DOCX: (self.tr("&Word"), self.tr("To edit further; notes become comments")),
            ReportFormat.CSV: (self.tr("&CSV"), self.tr("For a spreadsheet: findings, and numbers in a second file")),
            ReportFormat.JSON: (self.tr("&JSON"), self.tr("The whole comparison, for scripts")),
            ReportFormat.JSONLD: (self.tr("JSON-&LD"), self.tr("Notes and judgements, for a colleague’s Synoptic")),
        }

    def _lay_out(self, chosen: ReportFormat) -> None:
        kinds = QGroupBox(self.tr("Kind of file"))
        grid = QGridLayout(kinds)
        grid.setColumnStretch(1, 1)
        for number, (format_, (name, purpose)) in enumerate(self._format_names().items()):
            button = RadioButton(name)
            button.setAccessibleDescription(purpose)
            button.setChecked(format_ is chosen)
            self.formats.addButton(button, number)
            grid.addWidget(button, number, 0)
            grid.addWidget(_Purpose(purpose, button), number, 1)
        self._groups = {
            "parts": _group(self.tr("Contents"), self.parts.values()),
            "kinds": _group(self.tr("Findings of these kinds"), self.kinds.values()),
            "statuses": _group(self.tr("Findings that are"), self.statuses.values()),
            "articles": _group(self.tr("Only what is in these articles"), self.articles.values(), scrolls=True),
        }
        file = QHBoxLayout()
        label = QLabel(self.tr("&File"))
        label.setBuddy(self.path)
        speaks = QLabel(self.tr("La&nguage"))
        speaks.setBuddy(self.language)
        for widget in (label, self.path, self.browse, speaks, self.language):
            file.addWidget(widget)
        self._buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.write_button = self._buttons.addButton(self.tr("Write &Report"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.write)
        self._buttons.rejected.connect(self.reject)
        page = QWidget()
        choices = QGridLayout(page)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.addWidget(kinds, 0, 0, 1, 2)
        choices.addWidget(self._groups["articles"], 0, 2)
        for column, name in enumerate(("parts", "kinds", "statuses")):
            choices.addWidget(self._groups[name], 1, column)
        choices.setColumnStretch(2, 1)
        outer = QVBoxLayout(self)
        area = _scrolling(page)
        outer.addWidget(area, 1)
        outer.addLayout(file)
        outer.addWidget(self.status)
        outer.addWidget(self._buttons)
        self.write_button.setDefault(True)
        whole = page.sizeHint() + self.sizeHint() - area.sizeHint()
        give_size(self, *whole.expandedTo(_SIZE).toTuple(), enlarged=False)

    def _follow_format(self) -> None:
        """The file's ending, and which choices the kind of file can follow."""
        whole, table = self.kind in _WHOLE, self.kind is ReportFormat.CSV
        for group in self._groups.values():
            group.setEnabled(not whole)
        self.language.setEnabled(not whole)
        for part, box in self.parts.items():
            box.setEnabled(not table or part in _TABLES)
        path = Path(self.path.text().strip())
        if path.suffix.lower() in {f".{kind.value}" for kind in ReportFormat} | {".htm"}:
            path = path.with_suffix("")
        if path.name:
            self.path.setText(f"{path}.{self.kind.value}")
        self._looked_at()

    def _follow_path(self) -> None:
        """Where a person types the ending of another kind of file, that kind is meant."""
        for number, kind in enumerate(ReportFormat):
            if Path(self.path.text().strip()).suffix.lower() == f".{kind.value}":
                self.formats.button(number).setChecked(True)

    def _looked_at(self) -> None:
        """Say what would happen, as far as it can be known."""
        if self._waiting:
            return
        path = Path(self.path.text().strip())
        choices = self.choices()
        if self.kind in _WHOLE:
            said = self.tr("This kind of file is always whole, and in English.")
        elif not choices.parts:
            said = self.tr("Nothing is ticked under Contents: the report would only name the articles.")
        elif choices.articles is not None and not choices.articles:
            said = self.tr("No article is ticked: the report would be empty.")
        else:
            said = ""
        if is_file(path):
            replaced = self.tr("“{name}” is there already and will be replaced.").format(name=path.name)
            said = f"{said} {replaced}".strip()
        self.status.setText(said)

    def _target(self) -> Path | None:
        """The file, with the ending of its kind when it has none; None when it cannot be, which is then said."""
        self._follow_path()
        text = self.path.text().strip()
        path = Path(text)
        if not text or not path.name:
            self.status.setText(self.tr("Name a file for the report."))
            return None
        if path.suffix.lower() != f".{self.kind.value}":
            path = path.with_name(f"{path.name}.{self.kind.value}")
            self.path.setText(str(path))
        checked = self._session.check_report(path, self.choices())
        self.status.setText(checked.problem)
        return None if checked.problem else path

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("File of the Report"), self.path.text(), f"{self.kind.name} (*.{self.kind.value})"
        )
        if name:
            self.path.setText(name)
            self._follow_path()


def _boxes(names: Mapping, ticked: Iterable) -> dict:
    ticked = set(ticked)
    boxes = {}
    for value, name in names.items():
        boxes[value] = CheckBox(name.replace("&", "&&"))
        boxes[value].setChecked(value in ticked)
    return boxes


def _shortened(title: str) -> str:
    return title if len(title) <= _TITLE else f"{title[:_TITLE].rstrip()}…"


def _ticked(boxes):
    return frozenset(value for value, box in boxes.items() if box.isChecked())


class _Purpose(QLabel):
    """What a kind of file is for. A click on it chooses the kind, as one on its name does."""

    def __init__(self, text: str, button: RadioButton) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._button = button

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._button.click()
        event.accept()


def _group(title: str, boxes: Iterable[QWidget], scrolls: bool = False) -> QGroupBox:
    """Check boxes under each other; many of them in an area that scrolls."""
    group = QGroupBox(title)
    outer = QVBoxLayout(group)
    holder = QWidget() if scrolls else group
    column = QVBoxLayout(holder) if scrolls else outer
    for box in boxes:
        column.addWidget(box)
    column.addStretch(1)
    if scrolls:
        column.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(_scrolling(holder))
    return group


def _scrolling(held: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it
    area.setWidget(held)
    for ground in (area.viewport(), held):
        ground.setAutoFillBackground(False)  # the group's own shows
    return area
