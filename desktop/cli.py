"""The same comparison without a window: articles or a project in, a report out. Qt only for the pages of a PDF.

Exit codes are a promise to scripts: they stand in `--help`, in the README and in `ExitCode`.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import IntEnum
from pathlib import Path

from desktop import engine, paths, readers, reports
from desktop.arguments import Command, language_among, parser
from desktop.model import (
    COLLATED_SIMILARITY,
    Collation,
    CollationOptions,
    Document,
    Finding,
    FindingKind,
    HistoryEntry,
    Project,
    ReportChoices,
    ReportFormat,
    ReportLanguage,
    Severity,
    Status,
    Verdict,
    Wordbook,
    phrase,
    sentence_of,
    siglum,
    strung,
)
from desktop.project import ProjectError, Store

SAMPLE_TITLE = "Sample: five articles on fentanyl and trade"


class ExitCode(IntEnum):
    """What `run` returns."""

    DONE = 0
    FOUND = 1
    USAGE = 2
    UNREADABLE = 3
    UNWRITABLE = 4


def run(arguments: Sequence[str]) -> int:
    """Do what the command line says and return its exit code.

    Results go to standard output, one report's path on a line; complaints, in the language that `--language` names, and
    progress when it is a terminal, to standard error. Raises SystemExit only as argparse does: 0 after --help and
    --version, 2 for a misuse.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # an old Windows console has no curly quotes
            stream.reconfigure(errors="replace")
    book = reports.wordbook(language_among(arguments))
    if lacking := _file_lacking(arguments):
        _complain(readers.ReadError(phrase("{name} does not exist.", name=lacking)), book)
        return ExitCode.UNREADABLE
    parsed = parser({"compare": _compare, "report": _report, "sample": _sample}, book).parse_args(arguments)
    command: Command = parsed.command
    try:
        return command(parsed)
    except (readers.ReadError, ProjectError) as error:
        _complain(error, book)
        return ExitCode.UNREADABLE
    except reports.ReportError as error:
        _complain(error, book)
        return ExitCode.UNWRITABLE
    except KeyboardInterrupt:
        _complain(KeyboardInterrupt(phrase("stopped; no report was written")), book)
        return 130


def compared_sample() -> tuple[Project, Collation]:
    """The sample articles as a project, compared. Raises FileNotFoundError when the installation lacks them."""
    project = _project(paths.sample_articles(), CollationOptions().min_similarity, SAMPLE_TITLE)
    return project, _collated(project)


def write_sample(
    folder: Path, sample: tuple[Project, Collation], formats: Iterable[ReportFormat] = ReportFormat
) -> tuple[Path, ...]:
    """Write the sample's report in these formats as `sample.html` and so on into `folder`, made if it is not there.
    The PDF comes last, for it alone needs Qt.

    Raises ReportError when that is impossible.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        said = phrase(
            "The folder “{folder}” could not be made: {reason}. Choose another one.",
            folder=str(folder),
            reason=str(error.strerror),
        )
        raise reports.ReportError(said) from error
    order = sorted(formats, key=lambda kind: kind is ReportFormat.PDF)
    return _write([folder / f"sample.{kind.value}" for kind in order], *sample)


def _compare(parsed: argparse.Namespace) -> int:
    for target in parsed.output:
        reports.check_target(target, parsed.articles)
    project = _project(parsed.articles, parsed.similarity, parsed.title)
    _tell_same(project.documents, reports.wordbook(ReportLanguage(parsed.language)))
    return _finish(parsed, replace(project, options=parsed.options))


def _report(parsed: argparse.Namespace) -> int:
    for target in parsed.output:
        reports.check_target(target, (parsed.project,))
    store = Store.open(parsed.project, read_only=True)
    try:
        project, history = store.load(), store.history()
    finally:
        store.close()
    return _finish(parsed, project, (parsed.project,), history)


def _sample(parsed: argparse.Namespace) -> int:
    for path in write_sample(parsed.output, compared_sample()):
        print(path)
    return ExitCode.DONE


def _finish(
    parsed: argparse.Namespace,
    project: Project,
    protected: Sequence[Path] = (),
    history: Sequence[HistoryEntry] = (),
) -> int:
    choices = _choices(parsed, project)
    collation = _collated(project)
    project = engine.with_remembered(project, collation)
    for path in _write(parsed.output, project, collation, protected, choices, history):
        print(path)
    found = any(_counts_as(parsed.fail_on, finding, project) for finding in collation.findings)
    return ExitCode.FOUND if found else ExitCode.DONE


def _choices(parsed: argparse.Namespace, project: Project) -> ReportChoices:
    """What the report is to show. Raises ReportError for a letter that no article has."""
    letters = {siglum(number): document.id for number, document in enumerate(project.documents)}
    for letter in parsed.only or ():
        if letter not in letters:
            if not letters:
                raise reports.ReportError(phrase("There is no article {letter}; there are none.", letter=letter))
            there = ", ".join(letters)
            raise reports.ReportError(
                phrase("There is no article {letter}; there are {letters}.", letter=letter, letters=there)
            )
    articles = None if parsed.only is None else frozenset(letters[letter] for letter in parsed.only)
    return ReportChoices(parsed.kinds, parsed.status, articles, parsed.contents, ReportLanguage(parsed.language))


def _project(articles: Sequence[Path], similarity: float, title: str) -> Project:
    """The articles as an unsaved project: it has no time of last change, so its report names none."""
    documents: list[Document] = []
    failures: list[str] = []  # phrases, to be said in any language
    for path in articles:
        try:
            document = readers.read(path)
        except readers.ReadError as error:
            failures.append(sentence_of(error))
            continue
        twins = sum(1 for other in documents if other.id.partition("-")[0] == document.id)
        documents.append(replace(document, id=f"{document.id}-{twins + 1}") if twins else document)
    if failures:
        raise readers.ReadError(strung(failures, "\n"))
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


def _write(
    targets: Sequence[Path],
    project: Project,
    collation: Collation,
    protected: Sequence[Path] = (),
    choices: ReportChoices = ReportChoices(),  # noqa: B008 - a frozen value
    history: Sequence[HistoryEntry] = (),
) -> tuple[Path, ...]:
    """Write all reports and return their files."""
    written: list[Path] = []
    for target in targets:
        written += reports.write_report(
            target,
            project,
            collation,
            word_difference=engine.word_difference,
            protected=protected,
            choices=choices,
            history=history,
            beyond=lambda one: (engine.find_gaps(one), engine.shared_copy(one)),
            print_pages=_print_pages,
        )
    return tuple(written)


def _print_pages(html: str, title: str, stamp: str) -> bytes:
    """Only a PDF needs Qt, and only here is it loaded."""
    try:
        from desktop.session.printing import print_pages
    except ImportError as error:
        raise reports.ReportError(
            phrase(
                "A PDF needs Qt, which cannot be loaded here ({reason}). Install its system libraries, or write .html.",
                reason=str(error),
            )
        ) from error
    return print_pages(html, title, stamp)


def _counts_as(fail_on: str | None, finding: Finding, project: Project) -> bool:
    """Whether the finding is one that --fail-on names; what an editor dismissed or resolved no longer counts."""
    if project.status(finding.id) in (Status.DISMISSED, Status.RESOLVED):
        return False
    numbers = finding.kind is FindingKind.NUMBERS and finding.code == Verdict.CONFLICT
    facts = finding.kind is FindingKind.FACTS and finding.severity is not Severity.LOW  # no spellings, no sums
    conflict = numbers or facts
    return fail_on == "any" or (fail_on == "conflict" and conflict)


def _file_lacking(arguments: Sequence[str]) -> str:
    """Of files for a window, the first that is not there; "" where a command or an option is meant: those have neither
    an ending nor a folder."""
    if any(argument.startswith("-") for argument in arguments):
        return ""
    for argument in arguments:
        path = Path(argument)
        if not path.suffix and path.name == argument:
            return ""
        if not path.exists():
            return argument
    return ""


def _tell_same(documents: Sequence[Document], book: Wordbook) -> None:
    """Say of each article that is the same text as one before: that file was most likely named by mistake."""
    first: dict[str, int] = {}
    for number, document in enumerate(documents):
        before = first.setdefault(document.text, number)
        if before != number:
            said = phrase(
                "{name} ({letter}) is the same text as {other}.",
                name=document.file_name,
                letter=siglum(number),
                other=siglum(before),
            )
            _say(said, book)


def _complain(error: BaseException, book: Wordbook) -> None:
    _say(sentence_of(error), book)


def _say(sentence: str, book: Wordbook) -> None:
    for line in book.say(sentence).splitlines():
        print(f"synoptic: {line}", file=sys.stderr)


class _Progress:
    """One line on a terminal, written over itself."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        share = f" {done}/{total}" if total > 1 else ""
        print(f"\r\x1b[K{stage}{share}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
