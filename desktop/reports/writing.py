"""Writing a report to a file: the format follows the name, and nothing that matters is overwritten."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from desktop import files
from desktop.model import Collation, HistoryEntry, Project, ReportChoices, ReportFormat, ReportPart, phrase
from desktop.reports.beyond import Beyond
from desktop.reports.csv_tables import findings_table, numbers_table
from desktop.reports.entries import WordDifference
from desktop.reports.errors import ReportError
from desktop.reports.html import render_html, render_print_html
from desktop.reports.json_dump import render_json
from desktop.reports.jsonld import render_jsonld
from desktop.reports.outline import WHOLE, Outline, outline

FORMATS = {f".{kind.value}": kind for kind in ReportFormat} | {".htm": ReportFormat.HTML}
"""The kinds of report by the end of the file's name."""

PrintPages = Callable[[str, str, str], bytes]
"""What makes pages (a PDF) of HTML for Qt, a title and the time of the last change (ISO 8601, may be "")."""

_DATABASE = b"SQLite format 3\0"


def write_report(
    path: Path,
    project: Project,
    collation: Collation,
    *,
    word_difference: WordDifference | None = None,
    protected: Iterable[Path] = (),
    choices: ReportChoices = WHOLE,
    history: Sequence[HistoryEntry] = (),
    beyond: Beyond | None = None,
    print_pages: PrintPages | None = None,
) -> tuple[Path, ...]:
    """Put the report at `path`, wholly or not at all; the name's ending, one of FORMATS, says which kind. Returns the
    files written: one, but two for a CSV with findings and numbers (see `targets`).

    An older report is replaced. Raises ReportError, with nothing changed, when the ending is another one, when the
    file is one of the loaded articles, a project or one of `protected`, or when it cannot be written; and for a PDF
    without `print_pages`, which needs Qt.
    """
    paths = check_target(
        path, (*protected, *(Path(document.path) for document in project.documents if document.path)), choices
    )
    kind = FORMATS[path.suffix.lower()]
    if kind is ReportFormat.JSON:
        made = [render_json(project, collation).encode()]
    elif kind is ReportFormat.JSONLD:
        made = [render_jsonld(project, collation).encode()]
    else:
        report = outline(project, collation, word_difference, choices, history, beyond)
        made = _printed(kind, report, path, print_pages)
    try:
        files.atomic_writes(dict(zip(paths, made, strict=True)))
    except OSError as error:
        raise ReportError(_failure(path, error)) from error
    return paths


def check_target(path: Path, protected: Iterable[Path] = (), choices: ReportChoices = WHOLE) -> tuple[Path, ...]:
    """Say before the work of making a report whether it may be put at `path`, and at which files: raises ReportError
    as `write_report`."""
    protected = tuple(protected)
    paths = targets(path, choices)
    for one in paths:
        try:
            _check(one, protected)
        except OSError as error:  # a name that is too long, a folder that may not be looked into
            raise ReportError(_failure(one, error)) from error
    return paths


def targets(path: Path, choices: ReportChoices = WHOLE) -> tuple[Path, ...]:
    """The files that a report is made of. A CSV has one table: findings at `path` and numbers at "NAME-numbers.csv"
    beside it, when both parts are chosen, and else the one chosen at `path`. Raises ReportError for another ending."""
    kind = FORMATS.get(path.suffix.lower())
    if kind is None:
        raise ReportError(
            phrase(
                "“{name}” should end in {endings}, which says what kind of report it is.",
                name=path.name,
                endings=endings(),
            )
        )
    if kind is ReportFormat.CSV and {ReportPart.FINDINGS, ReportPart.NUMBERS} <= choices.parts:
        return path, path.with_name(f"{path.stem}-numbers{path.suffix}")
    return (path,)


def endings() -> str:
    """ ".html, .pdf, .docx, .csv, .json or .jsonld"."""
    *others, last = (f".{kind.value}" for kind in ReportFormat)
    return phrase("{others} or {last}", others=", ".join(others), last=last)


def _printed(kind: ReportFormat, report: Outline, path: Path, print_pages: PrintPages | None) -> list[bytes]:
    if kind is ReportFormat.HTML:
        return [render_html(report).encode()]
    if kind is ReportFormat.DOCX:
        from desktop.reports.docx import render_docx  # a fifth of a second that other reports need not wait

        return [render_docx(report)]
    if kind is ReportFormat.CSV:
        tables = {ReportPart.FINDINGS: findings_table, ReportPart.NUMBERS: numbers_table}
        made = [table(report) for part, table in tables.items() if part in report.parts]
        if not made:
            raise ReportError(
                phrase("“{name}” would be empty: choose findings or numbers for a spreadsheet.", name=path.name)
            )
        return made
    if print_pages is None:
        raise ReportError(
            phrase("“{name}” cannot be written: pages need Qt, which this program was started without.", name=path.name)
        )
    return [print_pages(render_print_html(report), report.title, report.stamp)]


def _check(path: Path, protected: Sequence[Path]) -> None:
    if path.is_dir():
        raise ReportError(phrase("“{name}” is a folder. Choose a file name for the report.", name=path.name))
    if not path.parent.is_dir():
        raise ReportError(
            phrase(
                "The folder “{folder}” does not exist, so “{name}” cannot be written there. Choose another folder.",
                folder=str(path.parent),
                name=path.name,
            )
        )
    if path.exists() and not path.is_file():
        raise ReportError(phrase("“{name}” is not a regular file. Choose another name for the report.", name=path.name))
    if any(files.same_file(path, other) for other in protected):
        raise ReportError(
            phrase("“{name}” belongs to this comparison. Choose another name for the report.", name=path.name)
        )
    if _is_project(path):
        raise ReportError(
            phrase("“{name}” is a project, not a report. Choose another name for the report.", name=path.name)
        )


def _is_project(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False


def _failure(path: Path, error: OSError) -> str:
    why = error.strerror or str(error)
    return phrase("“{name}” could not be written: {why}. What was there before is unchanged.", name=path.name, why=why)
