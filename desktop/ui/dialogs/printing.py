"""The report on paper: the system's printer dialog, and pages to look at before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from desktop.session.printing import page_layout, paint_pages
from desktop.session.reporting import Pages
from desktop.session.telling import told_of

Failed = Callable[[str], object]
"""Is told one sentence when the pages could not be printed."""


def has_printer() -> bool:
    return bool(QPrinterInfo.availablePrinterNames())


def print_dialog(pages: Pages, window: QWidget, failed: Failed) -> QPrintDialog:
    """Ask for a printer and print on it when the dialog is accepted."""
    printer = _printer(pages)
    dialog = QPrintDialog(printer, window)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print Report"))
    dialog.accepted.connect(lambda: _paint(pages, printer, failed))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own `open` wants a slot's name
    return dialog


def print_preview(pages: Pages, window: QWidget, failed: Failed) -> QPrintPreviewDialog:
    """Show the pages; they can be printed from there."""
    printer = _printer(pages)
    dialog = QPrintPreviewDialog(printer, window)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print Preview"))
    dialog.resize(window.size())
    dialog.paintRequested.connect(lambda device: _paint(pages, device, failed))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _printer(pages: Pages) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(pages.title)
    printer.setCreator("Synoptic")
    printer.setPageLayout(page_layout())
    return printer


def _paint(pages: Pages, printer: QPrinter, failed: Failed) -> None:
    try:
        paint_pages(pages.html, printer, pages.title)
    except ValueError as error:
        failed(told_of(error))
