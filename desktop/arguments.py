"""What the command line understands: its commands, options and their help."""

from __future__ import annotations

import argparse
import functools
import itertools
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NoReturn, TypeVar

from desktop import __version__, reports
from desktop.model import (
    CHECKS,
    CollationOptions,
    FindingKind,
    ReportLanguage,
    ReportPart,
    Status,
    Wordbook,
    phrase,
    sentence_of,
)

Choice = TypeVar("Choice", bound=StrEnum)
Command = Callable[[argparse.Namespace], int]

_EXIT_CODES = """\
exit codes:
  0  done
  1  done, and there are findings of the kind that --fail-on names
  2  the command was not understood
  3  an article or the project could not be read; no report was written
  4  a report could not be written
"""

_DESCRIPTION = """\
See the articles that report one story side by side: what matches, what repeats,
where the numbers disagree.

Without a command, a window opens:
  synoptic                          start page
  synoptic STORY.synoptic           this project
  synoptic A.txt B.txt              a new project with these articles
  synoptic --sample                 the sample project
"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with an option's value as the book says it. Usage, and what is wrong with the order of words,
    are argparse's own and English."""

    book = Wordbook(str, str)

    def error(self, message: str) -> NoReturn:
        wrong = sys.exc_info()[1]  # argparse tells no more than its text
        if isinstance(wrong, argparse.ArgumentError) and isinstance(wrong.__context__, argparse.ArgumentTypeError):
            message = f"{wrong.argument_name}: {self.book.say(sentence_of(wrong.__context__))}"
        super().error(message)


def language_among(arguments: Sequence[str]) -> ReportLanguage:
    """What `--language` names, for complaints about the rest of the line; English where it names nothing known."""
    known = {language.value: language for language in ReportLanguage}
    named = [word.removeprefix("--language=") for word in arguments if word.startswith("--language=")]
    named += [value for option, value in itertools.pairwise(arguments) if option == "--language"]
    return next((known[name] for name in named if name in known), ReportLanguage.EN)


def parser(commands_by_name: Mapping[str, Command], book: Wordbook) -> argparse.ArgumentParser:
    """The whole command line. `commands_by_name` has compare, report and sample; the chosen one becomes `command`.
    Wrong values are told of as `book` says it."""
    form = argparse.RawDescriptionHelpFormatter
    top = _Parser("synoptic", description=_DESCRIPTION, epilog=_EXIT_CODES, formatter_class=form)
    top.add_argument("--version", action="version", version=f"Synoptic {__version__}")
    top.add_argument(  # answered before this parser is asked, for it needs the window too; here so that --help tells it
        "--self-test",
        action="store_true",
        help="try out this installation: the sample, the window, every report; exit with 1 when something fails",
    )
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
        help=f"leave out some of {', '.join(CHECKS)}; several with commas between",
    )
    compare.add_argument("--title", default="", help="the report's title")
    _add_choices(compare)
    _add_fail_on(compare)
    compare.set_defaults(command=commands_by_name["compare"])

    report = commands.add_parser(
        "report", help="write the report of a project, with its judgements", epilog=_EXIT_CODES, formatter_class=form
    )
    report.add_argument("project", type=Path, metavar="PROJECT.synoptic")
    _add_output(report)
    _add_choices(report)
    _add_fail_on(report)
    report.set_defaults(command=commands_by_name["report"])

    sample = commands.add_parser("sample", help="write the reports of the five sample articles")
    sample.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER", help="made if it is not there")
    sample.set_defaults(command=commands_by_name["sample"])
    for one in (top, compare, report, sample):
        one.book = book
    return top


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "-o",
        "--output",
        type=_report_path,
        action="append",
        required=True,
        metavar="REPORT",
        help=".html to read in a browser, .pdf to print, .docx to write on in, with notes as comments, .csv for a "
        "spreadsheet (findings, and beside it the table of numbers), .json for scripts (the whole collation), .jsonld "
        "for notes and judgements; may be given again",
    )


def _add_choices(command: argparse.ArgumentParser) -> None:
    for option, values, what in (
        ("--kinds", FindingKind, "only findings of these kinds"),
        ("--status", Status, "only findings that people gave these states"),
        ("--contents", ReportPart, "only these parts"),
    ):
        command.add_argument(
            option,
            type=functools.partial(_some_of, values),
            default=frozenset(values),
            metavar="LIST",
            help=f"{what}: some of {', '.join(values)}, with commas between (.json and .jsonld are always whole)",
        )
    command.add_argument(
        "--only",
        type=lambda text: tuple(letter.strip().upper() for letter in text.split(",")),
        metavar="LETTERS",
        help="only what stands in these articles: A,C",
    )
    command.add_argument(
        "--language",
        choices=tuple(language.value for language in ReportLanguage),
        default=ReportLanguage.EN.value,
        help="what the report is written in, and complaints are (default: %(default)s; .json and .jsonld are always in "
        "English)",
    )


def _add_fail_on(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--fail-on",
        choices=("conflict", "any"),
        help="exit with 1 when numbers, names, dates or quotations conflict (not for spellings, sums and quotations "
        "that differ in small words), or at any finding; dismissed and resolved ones do not count",
    )


def _report_path(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in reports.FORMATS:
        raise argparse.ArgumentTypeError(
            phrase(
                "“{text}” should end in {endings}, which says what kind of report it is",
                text=text,
                endings=reports.endings(),
            )
        )
    return path


def _some_of(values: type[Choice], text: str) -> frozenset[Choice]:
    """The members that `text` names, with commas between."""
    names = [name.strip().lower() for name in text.split(",")]
    for name in names:
        if name not in list(values):
            raise argparse.ArgumentTypeError(phrase("“{text}” is none of {names}", text=name, names=", ".join(values)))
    return frozenset(values(name) for name in names)


def _switched_off(text: str) -> CollationOptions:
    """The options without the checks that `text` names."""
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in CHECKS:
            raise argparse.ArgumentTypeError(
                phrase("“{text}” is no check; there are {names}", text=name, names=", ".join(CHECKS))
            )
    return CollationOptions().without(names)


def _similarity(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(phrase("“{text}” is not a number from 0 to 1", text=text))
    return value
