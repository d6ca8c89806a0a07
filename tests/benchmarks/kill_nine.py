"""Kill a writing process with no warning, again and again: is any acknowledged edit lost?

    python -m tests.benchmarks.kill_nine [kills]

A child commits edits to one project, as fast as it can, and says so after each commit has returned. It is killed
(SIGKILL; on Windows TerminateProcess) at a random moment. The next opening must find every edit that was acknowledged,
at most one more, and a sound file. This shows what a crash of the program or of its process costs; it says nothing of
power failures.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from desktop.model import Annotation, Body, Document, Motivation, Target
from desktop.model.change import AddDocument, Change, PutAnnotation, RemoveDocument, SetTitle
from desktop.project import Store

CHILD = "import sys; from tests.benchmarks.kill_nine import write; write(sys.argv[1], int(sys.argv[2]))"
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Outcome:
    """`unacknowledged`: edits that were in the file although the child died before it could say so."""

    kills: int
    acknowledged: int
    unacknowledged: int
    lost: int
    unsound: int


def write(name: str, number: int) -> None:
    """The child: commit edit `number`, `number` + 1 and so on for ever, saying each when it is done."""
    with Store.open(Path(name)) as store:
        while True:
            store.commit(f"edit {number}", _edit(number), at=str(number))
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()
            number += 1


def _edit(number: int) -> tuple[Change, ...]:
    """A note and a title; now and then an article comes and goes, which makes the journal long."""
    note = Annotation(f"n{number % 40}", Motivation.COMMENTING, (Target("a"),), (Body(f"note {number} " * 9),))
    changes: tuple[Change, ...] = (PutAnnotation(note), SetTitle(str(number)))
    if number % 4 == 0:
        changes += (AddDocument(Document("a", "A", f"{number} " * 5_000), 0),)
    if number % 4 == 2:
        changes += (RemoveDocument("a"),)
    return changes


def run(folder: Path, kills: int, seed: int = 1) -> Outcome:
    path = folder / "killed.synoptic"
    with Store.create(path, at="0") as store:
        store.commit("edit 2", [SetTitle("2")], at="2")
    chance = random.Random(seed)
    last, acknowledged, unacknowledged, lost, unsound = 2, 0, 0, 0, 0
    for kill in range(kills):
        said = _killed(path, _next(last), chance.uniform(0.0, 0.12))
        acknowledged += len(said)
        try:
            with Store.open(path) as store:
                found = int(store.load().title)
                actions = [entry.action for entry in store.history()]
        except Exception as error:  # whatever it is, it is counted and said
            print(f"kill {kill}: {error}", file=sys.stderr)
            unsound += 1
            return Outcome(kill + 1, acknowledged, unacknowledged, lost, unsound)
        lost += len({f"edit {number}" for number in said} - set(actions))
        expected = said[-1] if said else last
        unacknowledged += found == _next(expected)
        unsound += found not in (expected, _next(expected)) or actions[-1] != f"edit {found}"
        last = found
        if len(actions) > 600:  # so that a thousand kills do not each check a longer history
            path.unlink()
            with Store.create(path, at="0") as store:
                store.commit("edit 2", [SetTitle("2")], at="2")
            last = 2
    return Outcome(kills, acknowledged, unacknowledged, lost, unsound)


def _next(number: int) -> int:
    return number + 1


def _killed(path: Path, first: int, seconds: float) -> list[int]:
    """What the child said before it was killed, `seconds` after its first words."""
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(path), str(first)], stdout=subprocess.PIPE, cwd=ROOT)
    assert child.stdout is not None
    with child.stdout as words:
        said = words.readline()
        time.sleep(seconds)
        child.kill()
        said += words.read()
    child.wait()
    return [int(line) for line in said.split(b"\n")[:-1]]  # a line without its end was not said


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    with tempfile.TemporaryDirectory() as folder:
        start = time.monotonic()
        print(run(Path(folder), kills, seed=random.SystemRandom().randrange(1_000_000)))
        print(f"{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
