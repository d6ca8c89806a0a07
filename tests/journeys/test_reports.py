"""An editor hands over a report, prints it, and gives the project on."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget

from desktop.model import ReportFormat, ReportLanguage, ReportPart, Status
from desktop.session.settings import Settings
from desktop.ui import report_commands
from desktop.ui.dialogs import printing
from desktop.ui.dialogs.report import ReportDialog
from desktop.ui.main_window import MainWindow

HARBOUR = "The tide\n\nAt least 40 boats sank in Port Ellis on Monday, the mayor said.\n"
COAST = "The town\n\nAn official said 25 boats sank in Port Ellis on Monday.\n"


@pytest.fixture
def window(window_on) -> MainWindow:
    return window_on(harbour=HARBOUR, coast=COAST)


def test_a_pdf_of_what_was_judged(window: MainWindow, qtbot, tmp_path: Path) -> None:
    finding = window.session.collation.findings[0]
    window.session.judge([finding.id], Status.CONFIRMED)
    window.actions_by_name["report"].trigger()
    dialog = window.findChild(ReportDialog)
    dialog.path.setText(str(tmp_path / "report.pdf"))
    dialog.parts[ReportPart.METHOD].setChecked(False)
    dialog.write_button.click()
    qtbot.waitUntil(lambda: "report.pdf" in window.messages.text())
    assert window.messages.text() == f"The report is in {tmp_path}: report.pdf."
    assert window.messages._button.text() == "Open"
    document = pypdfium2.PdfDocument(tmp_path / "report.pdf")
    text = " ".join(document[0].get_textpage().get_text_bounded().split())
    document.close()
    assert "Confirmed" in text and "25 boats" in text
    assert "Method" not in text
    window.actions_by_name["report"].trigger()  # what was chosen is proposed again
    again = window.findChildren(ReportDialog)[-1]
    assert again.kind is ReportFormat.PDF
    assert not again.parts[ReportPart.METHOD].isChecked()
    again.reject()


def test_a_report_speaks_the_language_of_the_window(make_window, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "es"
    window = make_window()
    window.actions_by_name["report"].trigger()
    dialog = window.findChild(ReportDialog)
    assert dialog.choices().language is ReportLanguage.ES
    dialog.reject()


def test_without_a_printer_a_pdf_is_offered(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    window.actions_by_name["print"].trigger()
    assert window.messages.text().startswith("No printer is installed here.")
    window.messages._button.click()
    dialog = window.findChild(ReportDialog)
    assert dialog.kind is ReportFormat.PDF
    dialog.reject()


def test_the_preview_shows_the_pages(window: MainWindow, qtbot) -> None:
    window.actions_by_name["print_preview"].trigger()
    dialog = window.findChild(QPrintPreviewDialog)
    pages = dialog.findChild(QPrintPreviewWidget)
    qtbot.waitUntil(lambda: pages.pageCount() >= 1)
    dialog.close()


def test_the_project_is_handed_on(window: MainWindow, qtbot, tmp_path: Path, monkeypatch, settled) -> None:
    asked: list[str] = []

    def given(parent, title, start, kinds):
        asked.append(title)
        return str(tmp_path / f"given-{len(asked)}"), kinds

    monkeypatch.setattr(report_commands.QFileDialog, "getSaveFileName", given)
    window.session.remove_article(window.session.project.documents[1].id)
    settled(window)
    window.actions_by_name["copy_present"].trigger()
    assert b"An official said" not in (tmp_path / "given-1.synoptic").read_bytes()
    window.actions_by_name["export_project"].trigger()
    window.commands.open(tmp_path / "given-2.json")  # asks where to put the project
    assert window.session.path == tmp_path / "given-3.synoptic"
    assert [document.title for document in window.session.project.documents] == ["The tide"]
