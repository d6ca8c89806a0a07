"""`synoptic` and `python -m desktop`: a window, unless a command asks for none."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

COMMANDS = ("compare", "report", "sample")
"""The command line's words, known here too so that a window opens without loading what only they need."""


def wants_window(arguments: Sequence[str]) -> bool:
    """No arguments, `--sample`, or files; a command, another option or a misspelt word is the command line's."""
    words = [argument for argument in arguments if argument != "--sample"]
    if not words:
        return True
    if words[0] in COMMANDS or any(word.startswith("-") for word in words):
        return False
    return all(word.lower().endswith(".synoptic") or Path(word).exists() for word in words)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Synoptic and return its exit code."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # first: in a bundle, a worker process starts here and goes no further
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given == ["--self-test"]:
        from desktop import self_test

        return self_test.run()
    if wants_window(given):
        from desktop import startup

        return startup.start(given)
    from desktop import cli  # neither loads the other: each start-up pays only for itself

    return cli.run(given)


if __name__ == "__main__":
    sys.exit(main())
