"""Writing a report to a file: the format follows the name, and nothing that matters is overwritten."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from desktop import files
from desktop.model import Collation, Project
from desktop.reports.entries import WordDifference
from desktop.reports.errors import ReportError
from desktop.reports.html import render_html
from desktop.reports.json_dump import render_json

FORMATS = {".html": "HTML", ".htm": "HTML", ".json": "JSON"}
"""The kinds of report by the end of the file's name."""

_DATABASE = b"SQLite format 3\0"


def write_report(
    path: Path,
    project: Project,
    collation: Collation,
    *,
    word_difference: WordDifference | None = None,
    protected: Iterable[Path] = (),
) -> None:
    """Put the report at `path`, wholly or not at all; the ending (.html, .htm or .json) says which kind.

    An older report is replaced. Raises ReportError, with nothing changed, when the ending is another one, when the
    file is one of the loaded articles, a project or one of `protected`, or when it cannot be written.
    """
    render = _renderer(path, word_difference)
    check_target(path, (*protected, *(Path(document.path) for document in project.documents if document.path)))
    data = render(project, collation).encode("utf-8", "replace")
    try:
        files.atomic_write(path, data)
    except OSError as error:
        raise ReportError(_failure(path, error)) from error


def check_target(path: Path, protected: Iterable[Path] = ()) -> None:
    """Say before the work of making a report whether it may be put at `path`: raises ReportError as `write_report`."""
    _renderer(path, None)
    if path.is_dir():
        raise ReportError(f"“{path.name}” is a folder. Choose a file name for the report.")
    if not path.parent.is_dir():
        raise ReportError(f"The folder “{path.parent}” does not exist, so “{path.name}” cannot be written there.")
    if path.exists() and not path.is_file():
        raise ReportError(f"“{path.name}” is not a regular file. Choose another name for the report.")
    if any(files.same_file(path, other) for other in protected):
        raise ReportError(f"“{path.name}” belongs to this comparison. Choose another name for the report.")
    if _is_project(path):
        raise ReportError(f"“{path.name}” is a project, not a report. Choose another name for the report.")


def _renderer(path: Path, word_difference: WordDifference | None) -> Callable[[Project, Collation], str]:
    kind = FORMATS.get(path.suffix.lower())
    if kind == "HTML":
        return lambda project, collation: render_html(project, collation, word_difference)
    if kind == "JSON":
        return render_json
    raise ReportError(f"“{path.name}” should end in .html or .json, which says what kind of report it is.")


def _is_project(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False


def _failure(path: Path, error: OSError) -> str:
    why = error.strerror or str(error)
    return f"“{path.name}” could not be written: {why}. What was there before is unchanged."
