"""The report dialog, on a session that writes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QGroupBox, QLabel, QScrollArea

from desktop.model import (
    Document,
    FindingKind,
    Project,
    ReportChoices,
    ReportFormat,
    ReportLanguage,
    ReportPart,
    Status,
)
from desktop.session.reporting import Reported
from desktop.ui.dialogs.report import ReportDialog

PROJECT = Project("Story", (Document("a", "Harbour " * 20, "One."), Document("b", "Coast & sea", "Two.")))


class FakeSession(QObject):
    reported = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.project = PROJECT
        self.problem = ""
        self.written: list[tuple[Path, ReportChoices]] = []

    def check_report(self, path: Path, choices: ReportChoices) -> Reported:
        return Reported((path,), self.problem)

    def write_report(self, path: Path, choices: ReportChoices) -> None:
        self.written.append((path, choices))


@pytest.fixture
def session() -> FakeSession:
    return FakeSession()


@pytest.fixture
def dialog(qtbot, session: FakeSession, tmp_path: Path) -> ReportDialog:
    made = ReportDialog(session, tmp_path / "Story v1.2", ReportChoices())
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: ReportDialog, kind: ReportFormat) -> None:
    dialog.formats.button(list(ReportFormat).index(kind)).click()


def test_every_kind_says_what_it_is_for(dialog: ReportDialog) -> None:
    for kind in ReportFormat:
        choose(dialog, kind)
        assert dialog.kind is kind
        assert len(dialog.formats.checkedButton().accessibleDescription()) > 20
        assert Path(dialog.path.text()).name == f"Story v1.2.{kind.value}"


def test_a_click_on_what_a_kind_is_for_chooses_it(qtbot, dialog: ReportDialog) -> None:
    purpose = dialog.formats.button(list(ReportFormat).index(ReportFormat.PDF)).accessibleDescription()
    (line,) = [label for label in dialog.findChildren(QLabel) if label.text() == purpose]
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert dialog.kind is ReportFormat.PDF


def test_all_is_ticked_at_first_and_what_is_ticked_is_chosen(dialog: ReportDialog) -> None:
    assert dialog.choices() == ReportChoices()
    dialog.language.setCurrentText("Español")
    dialog.kinds[FindingKind.SIMILAR].click()
    dialog.statuses[Status.DISMISSED].click()
    dialog.parts[ReportPart.METHOD].click()
    dialog.articles["b"].click()
    assert dialog.choices() == ReportChoices(
        frozenset(FindingKind) - {FindingKind.SIMILAR},
        frozenset(Status) - {Status.DISMISSED},
        frozenset({"a"}),
        frozenset(ReportPart) - {ReportPart.METHOD},
        ReportLanguage.ES,
    )


def test_what_was_chosen_last_is_proposed(qtbot, session: FakeSession, tmp_path: Path) -> None:
    kinds, statuses = frozenset({FindingKind.NUMBERS}), frozenset({Status.OPEN})
    last = ReportChoices(kinds, statuses, frozenset({"b"}), frozenset(), ReportLanguage.DE)
    made = ReportDialog(session, tmp_path / "r", last, ReportFormat.DOCX)
    qtbot.addWidget(made)
    assert (made.choices(), made.kind) == (last, ReportFormat.DOCX)


def test_choices_that_a_kind_cannot_follow_are_off(dialog: ReportDialog) -> None:
    choose(dialog, ReportFormat.JSON)
    assert not any(box.isEnabled() for box in (*dialog.parts.values(), *dialog.kinds.values()))
    assert dialog.status.text() == "This kind of file is always whole, and in English."
    assert not dialog.language.isEnabled()
    choose(dialog, ReportFormat.CSV)
    assert dialog.language.isEnabled()
    assert [part for part, box in dialog.parts.items() if box.isEnabled()] == [ReportPart.NUMBERS, ReportPart.FINDINGS]
    choose(dialog, ReportFormat.PDF)
    assert all(box.isEnabled() for box in dialog.parts.values())


def test_the_ending_that_a_person_types_is_the_kind(dialog: ReportDialog, tmp_path: Path) -> None:
    dialog.path.setText(str(tmp_path / "mine.docx"))
    dialog.write()
    assert dialog.kind is ReportFormat.DOCX
    assert dialog._session.written[0][0] == tmp_path / "mine.docx"


def test_a_name_without_an_ending_gets_one(dialog: ReportDialog, tmp_path: Path) -> None:
    dialog.path.setText(str(tmp_path / "mine"))
    dialog.write()
    assert dialog._session.written[0][0] == tmp_path / "mine.html"


def test_without_a_file_a_kind_names_none(dialog: ReportDialog) -> None:
    dialog.path.setText("")
    dialog.formats.button(list(ReportFormat).index(ReportFormat.CSV)).setChecked(True)
    assert dialog.path.text() == ""


def test_a_name_that_no_file_can_have_is_typed_and_pasted_without_an_error(qtbot, dialog: ReportDialog) -> None:
    with qtbot.captureExceptions() as raised:
        dialog.path.setText("/tmp/" + "long " * 100)
    assert raised == [] and dialog.status.text() == ""


def test_what_is_in_the_way_is_said_in_the_dialog(dialog: ReportDialog, session: FakeSession, tmp_path: Path) -> None:
    dialog.path.setText("")
    dialog.write()
    assert dialog.status.text() == "Name a file for the report."
    dialog.path.setText(str(tmp_path / "mine.html"))
    session.problem = "“mine.html” is a folder."
    dialog.write()
    assert dialog.status.text() == "“mine.html” is a folder."
    assert session.written == []
    session.problem = ""
    dialog.write()
    session.reported.emit(Reported((), "No space left."))
    assert dialog.status.text() == "No space left."
    assert dialog.isVisible()
    dialog.write()  # it can be tried again
    assert len(session.written) == 2


def test_it_closes_when_the_report_is_written(dialog: ReportDialog, session: FakeSession, tmp_path: Path) -> None:
    session.reported.emit(Reported((tmp_path / "other.html",)))  # somebody else's
    assert dialog.isVisible()
    dialog.write()
    dialog.write()  # is under way already
    assert len(session.written) == 1
    assert dialog.status.text() == "Writing Story v1.2.html…"
    session.reported.emit(Reported((tmp_path / "Story v1.2.html",)))
    assert not dialog.isVisible()
    assert dialog.written == (tmp_path / "Story v1.2.html",)


def test_a_file_that_is_there_is_told(dialog: ReportDialog, tmp_path: Path) -> None:
    (tmp_path / "old.html").write_text("old")
    dialog.path.setText(str(tmp_path / "old.html"))
    assert dialog.status.text() == "“old.html” is there already and will be replaced."
    for box in dialog.articles.values():
        box.setChecked(False)
    assert dialog.status.text().startswith("No article is ticked")


def test_the_articles_stand_on_the_ground_of_their_group(dialog: ReportDialog) -> None:
    group = next(one for one in dialog.findChildren(QGroupBox) if one.isAncestorOf(dialog.articles["a"]))
    area = group.findChild(QScrollArea)
    image = group.grab().toImage()
    below = area.widget().mapTo(group, dialog.articles["b"].geometry().bottomLeft() + QPoint(9, 9))
    beside = QPoint(area.geometry().left() - 5, below.y())
    assert area.geometry().contains(below) and image.pixel(below) == image.pixel(beside)
