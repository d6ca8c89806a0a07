"""The same comparison without a window: articles or a project in, a report out. No Qt.

Exit codes are a promise to scripts: they stand in `--help`, in the README and in `ExitCode`.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import IntEnum
from pathlib import Path

from desktop import __version__, engine, paths, readers, reports
from desktop.model import (
    COLLATED_SIMILARITY,
    Collation,
    CollationOptions,
    Document,
    Finding,
    FindingKind,
    Project,
    Status,
    Verdict,
)
from desktop.project import ProjectError, Store

SAMPLE_TITLE = "Sample: five articles on fentanyl and trade"

_EXIT_CODES = """\
exit codes:
  0  done
  1  done, and there are findings of the kind that --fail-on names
  2  the command was not understood
  3  an article or the project could not be read; no report was written
  4  a report could not be written
"""

_CHECKS = ("numbers", "names", "quotations", "dates", "arithmetic")
"""What `--without` can leave out."""

_DESCRIPTION = """\
See the articles that report one story side by side: what matches, what repeats,
where the numbers disagree.

Without a command, a window opens:
  synoptic                          start page
  synoptic STORY.synoptic           this project
  synoptic A.txt B.txt              a new project with these articles
  synoptic --sample                 the sample project
"""


class ExitCode(IntEnum):
    """What `run` returns."""

    DONE = 0
    FOUND = 1
    USAGE = 2
    UNREADABLE = 3
    UNWRITABLE = 4


def run(arguments: Sequence[str]) -> int:
    """Do what the command line says and return its exit code.

    Results go to standard output, one report's path on a line; complaints, and progress when it is a terminal, to
    standard error. Raises SystemExit only as argparse does: 0 after --help and --version, 2 for a misuse.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # an old Windows console has no curly quotes
            stream.reconfigure(errors="replace")
    parsed = parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = parsed.command
    try:
        return command(parsed)
    except (readers.ReadError, ProjectError) as error:
        _complain(str(error))
        return ExitCode.UNREADABLE
    except reports.ReportError as error:
        _complain(str(error))
        return ExitCode.UNWRITABLE
    except KeyboardInterrupt:
        _complain("stopped; no report was written")
        return 130


def parser() -> argparse.ArgumentParser:
    """The whole command line, for `run` and for whoever documents it."""
    form = argparse.RawDescriptionHelpFormatter
    top = argparse.ArgumentParser("synoptic", description=_DESCRIPTION, epilog=_EXIT_CODES, formatter_class=form)
    top.add_argument("--version", action="version", version=f"Synoptic {__version__}")
    commands = top.add_subparsers(title="commands that need no window", metavar="COMMAND", required=True)

    compare = commands.add_parser(
        "compare", help="compare article files and write a report", epilog=_EXIT_CODES, formatter_class=form
    )
    compare.add_argument(
        "articles", nargs="+", type=Path, metavar="ARTICLE", help="a file to read; two or more compare"
    )
    _add_output(compare)
    compare.add_argument(
        "--similarity",
        type=_similarity,
        default=CollationOptions().min_similarity,
        metavar="S",
        help="link sentences that are this alike or more, 0 to 1 (default: %(default)s)",
    )
    compare.add_argument(
        "--without",
        type=_switched_off,
        default=CollationOptions(),
        metavar="CHECKS",
        dest="options",
        help=f"leave out some of {', '.join(_CHECKS)}; several with commas between",
    )
    compare.add_argument("--title", default="", help="the report's title")
    _add_fail_on(compare)
    compare.set_defaults(command=_compare)

    report = commands.add_parser(
        "report", help="write the report of a project, with its judgements", epilog=_EXIT_CODES, formatter_class=form
    )
    report.add_argument("project", type=Path, metavar="PROJECT.synoptic")
    _add_output(report)
    _add_fail_on(report)
    report.set_defaults(command=_report)

    sample = commands.add_parser("sample", help="write the reports of the five sample articles")
    sample.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER", help="made if it is not there")
    sample.set_defaults(command=_sample)
    return top


def write_sample(folder: Path) -> tuple[Path, ...]:
    """Compare the sample articles and write `sample.html` and `sample.json` into `folder`, made if it is not there.

    Raises ReportError when that is impossible, FileNotFoundError when the installation lacks the samples.
    """
    project = _project(paths.sample_articles(), CollationOptions().min_similarity, SAMPLE_TITLE)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise reports.ReportError(f"The folder “{folder}” could not be made: {error.strerror}.") from error
    targets = (folder / "sample.html", folder / "sample.json")
    _write(targets, project, _collated(project))
    return targets


def _compare(parsed: argparse.Namespace) -> int:
    for target in parsed.output:
        reports.check_target(target, parsed.articles)
    project = _project(parsed.articles, parsed.similarity, parsed.title)
    project = replace(project, options=parsed.options)
    return _finish(parsed, project, ())


def _report(parsed: argparse.Namespace) -> int:
    for target in parsed.output:
        reports.check_target(target, (parsed.project,))
    store = Store.open(parsed.project, read_only=True)
    try:
        project = store.load()
    finally:
        store.close()
    return _finish(parsed, project, (parsed.project,))


def _sample(parsed: argparse.Namespace) -> int:
    for path in write_sample(parsed.output):
        print(path)
    return ExitCode.DONE


def _finish(parsed: argparse.Namespace, project: Project, protected: Sequence[Path]) -> int:
    collation = _collated(project)
    project = engine.with_remembered(project, collation)
    _write(parsed.output, project, collation, protected)
    for target in parsed.output:
        print(target)
    found = any(_counts_as(parsed.fail_on, finding, project) for finding in collation.findings)
    return ExitCode.FOUND if found else ExitCode.DONE


def _project(articles: Sequence[Path], similarity: float, title: str) -> Project:
    """The articles as an unsaved project: it has no time of last change, so its report names none."""
    documents: list[Document] = []
    failures: list[str] = []
    for path in articles:
        try:
            document = readers.read(path)
        except readers.ReadError as error:
            failures.append(str(error))
            continue
        twins = sum(1 for other in documents if other.id.partition("-")[0] == document.id)
        documents.append(replace(document, id=f"{document.id}-{twins + 1}") if twins else document)
    if failures:
        raise readers.ReadError("\n".join(failures))
    return Project(title=title, documents=tuple(documents), shown_similarity=similarity)


def _collated(project: Project) -> Collation:
    """As the window does it: compared down to `COLLATED_SIMILARITY`, then narrowed to what the project shows."""
    lowest = min(COLLATED_SIMILARITY, project.shown_similarity)
    options = replace(project.options, min_similarity=lowest)
    progress = _Progress() if sys.stderr.isatty() else None
    collation = engine.collate(project.documents, options, on_progress=progress)
    if progress:
        progress.end()
    return engine.narrowed(collation, project.shown_similarity)


def _write(targets: Sequence[Path], project: Project, collation: Collation, protected: Sequence[Path] = ()) -> None:
    for target in targets:
        reports.write_report(target, project, collation, word_difference=engine.word_difference, protected=protected)


def _counts_as(fail_on: str | None, finding: Finding, project: Project) -> bool:
    """Whether the finding is one that --fail-on names; what an editor dismissed or resolved no longer counts."""
    if project.status(finding.id) in (Status.DISMISSED, Status.RESOLVED):
        return False
    conflict = finding.kind is FindingKind.NUMBERS and finding.code == Verdict.CONFLICT
    return fail_on == "any" or (fail_on == "conflict" and conflict)


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "-o",
        "--output",
        type=_report_path,
        action="append",
        required=True,
        metavar="REPORT",
        help="where the report goes: .html for people, .json for scripts (the whole collation); may be given twice",
    )


def _add_fail_on(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--fail-on",
        choices=("conflict", "any"),
        help="exit with 1 when numbers conflict, or at any finding; dismissed and resolved ones do not count",
    )


def _report_path(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in reports.FORMATS:
        raise argparse.ArgumentTypeError(f"{text!r} should end in .html or .json, which says what kind of report it is")
    return path


def _switched_off(text: str) -> CollationOptions:
    """The options without the checks that `text` names."""
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in _CHECKS:
            raise argparse.ArgumentTypeError(f"{name!r} is no check; there are {', '.join(_CHECKS)}")
    return CollationOptions(
        compare_numbers="numbers" not in names,
        check_names="names" not in names,
        check_quotations="quotations" not in names,
        check_dates="dates" not in names,
        check_arithmetic="arithmetic" not in names,
    )


def _similarity(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return value


def _complain(text: str) -> None:
    for line in text.splitlines():
        print(f"synoptic: {line}", file=sys.stderr)


class _Progress:
    """One line on a terminal, written over itself."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        share = f" {done}/{total}" if total > 1 else ""
        print(f"\r\x1b[K{stage}{share}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
