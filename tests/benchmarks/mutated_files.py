"""Mutated files in every format, read as the window reads them: in the process with limits.

    python -m tests.benchmarks.mutated_files [COUNT] [--first SEED]

COUNT inputs in all (2,000 unless given), in turn for each reader. Prints for each format how many were read, refused
with a sentence, given up by the limit of time or memory, and how many ended the reader's process; those and every
sentence that a reader did not foresee are named with their seed. The exit code is 1 when a process ended, a text holds
what it must not, or an answer took longer than the limit allows.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from desktop import readers
from desktop.readers import ReadError, Sandbox
from desktop.readers.sandbox import TIME_LIMIT
from tests.readers.mutations import FILES, mutated_file

_PATIENCE = TIME_LIMIT + 60  # seconds for one answer, with the start of a process


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.mutated_files", description=__doc__.splitlines()[0])
    parser.add_argument("count", nargs="?", type=int, default=2_000)
    parser.add_argument("--first", type=int, default=0, help="the first seed, to go on where another run ended")
    wanted = parser.parse_args(arguments)
    names = sorted(FILES)
    became: dict[str, Counter[str]] = {name: Counter() for name in names}
    bad = 0
    slowest = 0.0
    with Sandbox() as sandbox:
        for number in range(wanted.count):
            name, seed = names[number % len(names)], wanted.first + number // len(names)
            began = time.monotonic()
            outcome, remark = _read(sandbox, mutated_file(name, seed), name)
            took = time.monotonic() - began
            slowest = max(slowest, took)
            became[name][outcome] += 1
            if outcome in ("ended the process", "wrong") or took > _PATIENCE:
                bad += 1
            if remark or took > _PATIENCE:
                print(f"  {name}, seed {seed}: {remark or 'no answer in time'}", flush=True)
    kinds = ("read", "refused", "given up", "unforeseen", "ended the process", "wrong")
    print("| file | " + " | ".join(kinds) + " |\n|---|" + "---:|" * len(kinds))
    for name in names:
        print(f"| {name} | " + " | ".join(f"{became[name][kind]:,}" for kind in kinds) + " |")
    print(f"{wanted.count:,} inputs, {bad} bad; the slowest took {slowest:.1f} s.")
    return 1 if bad else 0


def _read(sandbox: Sandbox, data: bytes, name: str) -> tuple[str, str]:
    """What became of one input, and what is worth saying of it ("" mostly)."""
    try:
        document = sandbox.read_bytes(data, name)
    except ReadError as error:
        said = str(error)
        if "reading broke off" in said:
            return "ended the process", said
        if "Add a part of it" in said:
            return "given up", said
        return ("unforeseen", said) if "could not be read (" in said else ("refused", "")
    if readers.applied(document.source_text, document.cleanups) != document.text:
        return "wrong", "the clean-ups do not lead from the original to the text"
    try:
        document.text.encode("utf-8")
    except UnicodeEncodeError as error:
        return "wrong", str(error)
    return "read", ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
