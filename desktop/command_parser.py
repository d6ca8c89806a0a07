"""argparse in any language: usage, headings, help and what is wrong with a command line."""

from __future__ import annotations

import argparse
import functools
import re
import string
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

from desktop.model import Phrase, Wordbook, phrase, sentence_of, template

_COMPLAINTS = (
    template("the following arguments are required: {names}"),
    template("unrecognized arguments: {words}"),
    template("expected one argument"),
    template("expected at least one argument"),
    template("invalid choice: {word} (choose from {words})"),
    template("ambiguous option: {option} could match {options}"),
    template("ignored explicit argument {word}"),
)
"""What argparse says in English of a command line like ours. It has no other way of telling which of them it means."""


class CommandParser(argparse.ArgumentParser):
    """A command. Its arguments go into `words` and `options`, whose headings and help are as `book` says them; so is
    what is wrong with a line."""

    def __init__(self, prog: str, *, book: Wordbook, description: str | None = None, epilog: str | None = None) -> None:
        super().__init__(
            prog,
            description=description,
            epilog=epilog,
            formatter_class=functools.partial(_Form, book),
            add_help=False,
        )
        self.book = book
        self.words = self.add_argument_group(book.say(phrase("positional arguments")))
        self.options = self.add_argument_group(book.say(phrase("options")))
        self.options.add_argument(
            "-h", "--help", action="help", help=book.say(phrase("show this help message and exit"))
        )

    def error(self, message: str) -> NoReturn:
        """Print the usage and what is wrong to standard error and exit with 2."""
        wrong = sys.exc_info()[1]  # argparse hands over no more than its text
        said = self.book.say(_complaint(message))
        if isinstance(wrong, argparse.ArgumentError) and wrong.argument_name:
            of_value = isinstance(wrong.__context__, argparse.ArgumentTypeError)
            why = sentence_of(wrong.__context__) if of_value and wrong.__context__ else _complaint(wrong.message)
            said = f"{wrong.argument_name}: {self.book.say(why)}"
        self.print_usage(sys.stderr)
        whole = phrase("{program}: error: {complaint}", program=self.prog, complaint=said)
        self.exit(2, f"{self.book.say(whole)}\n")


class _Form(argparse.RawDescriptionHelpFormatter):
    """Help that calls usage as the book does."""

    def __init__(self, book: Wordbook, prog: str) -> None:
        super().__init__(prog)
        self._book = book

    def add_usage(
        self, usage: str | None, actions: Iterable[argparse.Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, self._book.say(phrase("usage: ")) if prefix is None else prefix)


def _complaint(message: str) -> str:
    """What argparse says, as a phrase; its own text where it is none of those known."""
    for known in _COMPLAINTS:
        if found := _pattern(known).fullmatch(message):
            return Phrase(known, found.groupdict())
    return message


@functools.cache
def _pattern(known: str) -> re.Pattern[str]:
    parts = string.Formatter().parse(known)
    return re.compile("".join(re.escape(text) + (f"(?P<{name}>.*)" if name else "") for text, name, *_ in parts), re.S)
