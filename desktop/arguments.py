"""What the command line understands: its commands, options and their help."""

from __future__ import annotations

import argparse
import functools
import itertools
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from desktop import __version__, reports
from desktop.command_parser import CommandParser
from desktop.model import (
    CHECKS,
    CollationOptions,
    FindingKind,
    ReportLanguage,
    ReportPart,
    Status,
    Wordbook,
    phrase,
)

Choice = TypeVar("Choice", bound=StrEnum)
Command = Callable[[argparse.Namespace], int]


def language_among(arguments: Sequence[str]) -> ReportLanguage:
    """What `--language` names, for help and complaints about the rest of the line; English where it names nothing
    known."""
    known = {language.value: language for language in ReportLanguage}
    named = [word.removeprefix("--language=") for word in arguments if word.startswith("--language=")]
    named += [value for option, value in itertools.pairwise(arguments) if option == "--language"]
    return next((known[name] for name in named if name in known), ReportLanguage.EN)


def parser(commands_by_name: Mapping[str, Command], book: Wordbook) -> argparse.ArgumentParser:
    """The whole command line. `commands_by_name` has compare, report and sample; the chosen one becomes `command`.
    Help and complaints are as `book` says them."""
    say = book.say
    exit_codes = say(
        phrase(
            "exit codes:\n"
            "  0  done\n"
            "  1  done, and there are findings of the kind that --fail-on names\n"
            "  2  the command was not understood\n"
            "  3  an article or the project could not be read; no report was written\n"
            "  4  a report could not be written\n"
        )
    )
    about = phrase(
        "See the articles that report one story side by side: what matches, what repeats,\n"
        "where the numbers disagree.\n"
        "\n"
        "Without a command, a window opens:\n"
        "  synoptic                          start page\n"
        "  synoptic STORY.synoptic           this project\n"
        "  synoptic A.txt B.txt              a new project with these articles\n"
        "  synoptic --sample                 the sample project\n"
    )
    top = CommandParser("synoptic", book=book, description=say(about), epilog=exit_codes)
    top.options.add_argument(
        "--version",
        action="version",
        version=f"Synoptic {__version__}",
        help=say(phrase("show which version of Synoptic this is")),
    )
    top.options.add_argument(  # answered before this parser is asked, for it needs the window too; here for --help
        "--self-test",
        action="store_true",
        help=say(
            phrase("try out this installation: the sample, the window, every report; exit with 1 when something fails")
        ),
    )
    commands = top.add_subparsers(
        title=say(phrase("commands that need no window")), metavar=say(phrase("COMMAND")), required=True
    )

    compare = commands.add_parser(
        "compare", book=book, help=say(phrase("compare article files and write a report")), epilog=exit_codes
    )
    compare.words.add_argument(
        "articles",
        nargs="+",
        type=Path,
        metavar=say(phrase("ARTICLE")),
        help=say(phrase("a file to read; two or more are compared")),
    )
    _add_output(compare)
    compare.options.add_argument(
        "--similarity",
        type=_similarity,
        default=CollationOptions().min_similarity,
        metavar="S",
        help=say(phrase("link sentences that are at least this alike, from 0 to 1 (default: %(default)s)")),
    )
    compare.options.add_argument(
        "--without",
        type=_switched_off,
        default=CollationOptions(),
        metavar=say(phrase("CHECKS")),
        dest="options",
        help=say(phrase("checks to leave out: {names}; several are separated by commas", names=", ".join(CHECKS))),
    )
    compare.options.add_argument(
        "--title", default="", metavar=say(phrase("TITLE")), help=say(phrase("the report's title"))
    )
    _add_choices(compare)
    _add_fail_on(compare)
    compare.set_defaults(command=commands_by_name["compare"])

    report = commands.add_parser(
        "report",
        book=book,
        help=say(phrase("write the report of a project, with its judgements")),
        epilog=exit_codes,
    )
    report.words.add_argument(
        "project",
        type=Path,
        metavar=say(phrase("PROJECT.synoptic")),
        help=say(phrase("the project, as the window saved it")),
    )
    _add_output(report)
    _add_choices(report)
    _add_fail_on(report)
    report.set_defaults(command=commands_by_name["report"])

    sample = commands.add_parser("sample", book=book, help=say(phrase("write the reports of the five sample articles")))
    sample.options.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar=say(phrase("FOLDER")),
        help=say(phrase("created if it does not exist")),
    )
    sample.set_defaults(command=commands_by_name["sample"])
    return top


def _add_output(command: CommandParser) -> None:
    command.options.add_argument(
        "-o",
        "--output",
        type=_report_path,
        action="append",
        required=True,
        metavar=command.book.say(phrase("REPORT")),
        help=command.book.say(
            phrase(
                ".html to read in a browser, .pdf to print, .docx to edit further, with notes as comments, .csv for a "
                "spreadsheet (findings, and the table of numbers in a second file), .json for scripts (the whole "
                "comparison), .jsonld for notes and judgements; may be repeated"
            )
        ),
    )


def _add_choices(command: CommandParser) -> None:
    say = command.book.say
    for option, values, what in (
        ("--kinds", FindingKind, phrase("only findings of these kinds")),
        ("--status", Status, phrase("only findings with these states")),
        ("--contents", ReportPart, phrase("only these parts")),
    ):
        command.options.add_argument(
            option,
            type=functools.partial(_some_of, values),
            default=frozenset(values),
            metavar=say(phrase("LIST")),
            help=say(
                phrase(
                    "{what}: any of {names}, separated by commas (.json and .jsonld are always whole)",
                    what=what,
                    names=", ".join(values),
                )
            ),
        )
    command.options.add_argument(
        "--only",
        type=lambda text: tuple(letter.strip().upper() for letter in text.split(",")),
        metavar=say(phrase("LETTERS")),
        help=say(phrase("only what is in these articles: A,C")),
    )
    command.options.add_argument(
        "--language",
        choices=tuple(language.value for language in ReportLanguage),
        default=ReportLanguage.EN.value,
        help=say(
            phrase(
                "language of the report, of error messages and of this help (default: %(default)s; .json and .jsonld "
                "are always in English)"
            )
        ),
    )


def _add_fail_on(command: CommandParser) -> None:
    command.options.add_argument(
        "--fail-on",
        choices=("conflict", "any"),
        help=command.book.say(
            phrase(
                "exit with 1 when numbers, names, dates or quotations conflict, or at any finding; spellings, sums and "
                "quotations that differ in small words are no conflict; dismissed and resolved findings do not count"
            )
        ),
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
            raise argparse.ArgumentTypeError(
                phrase("“{text}” is not one of {names}", text=name, names=", ".join(values))
            )
    return frozenset(values(name) for name in names)


def _switched_off(text: str) -> CollationOptions:
    """The options without the checks that `text` names."""
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in CHECKS:
            raise argparse.ArgumentTypeError(
                phrase("“{text}” is not a check; there are {names}", text=name, names=", ".join(CHECKS))
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
