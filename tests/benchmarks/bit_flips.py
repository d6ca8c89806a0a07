"""Flip one bit of a project file at a time: is it reported, harmless, or silently believed?

    python -m tests.benchmarks.bit_flips [flips]

"In people's rows" flips bits only where notes, judgements, articles, settings and the history stand in the file; every
one must be reported. "Anywhere" also hits unused space, which changes nothing that is read.
"""

from __future__ import annotations

import random
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from desktop.project import ProjectError, Store, connections
from desktop.project.schema import TABLES
from tests.project.examples import everything


@dataclass(frozen=True)
class Outcome:
    flips: int
    reported: int
    harmless: int
    silent: int


def run(folder: Path, flips: int, seed: int, people: bool) -> Outcome:
    path = folder / f"flips-{seed}-{people}.synoptic"
    with Store.open(everything(folder / "whole.synoptic")) as store:
        store.copy_to(path)  # without stale copies of values in unused space, which nobody reads
    (folder / "whole.synoptic").unlink()
    sound = path.read_bytes()
    expected = _read(path)
    places = _places(path, sound) if people else range(len(sound))
    chance = random.Random(seed)
    reported = harmless = 0
    for _ in range(flips):
        damaged = bytearray(sound)
        damaged[chance.choice(places)] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        try:
            harmless += _read(path) == expected
        except ProjectError:
            reported += 1
    return Outcome(flips, reported, harmless, flips - reported - harmless)


def _read(path: Path) -> object:
    with Store.open(path, read_only=True) as store:
        project = store.load()
        return project, store.history(), [store.original(document.id) for document in project.documents]


def _places(path: Path, data: bytes) -> list[int]:
    """Every byte of the values that people's rows hold, wherever they stand in the file."""
    values: set[bytes] = set()
    connection = connections.connect(path, "ro")
    for table in (*(table.name for table in TABLES), "content", "history"):
        for row in connection.execute(f"SELECT * FROM {table}"):
            values |= {
                value.encode() if isinstance(value, str) else value for value in row if not isinstance(value, int)
            }
    connection.close()
    found: set[int] = set()
    for value in (value for value in values if value and len(value) > 3):
        at = data.find(value)
        while at >= 0:
            found.update(range(at, at + len(value)))
            at = data.find(value, at + 1)
    return sorted(found)


def main() -> None:
    flips = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    with tempfile.TemporaryDirectory() as folder:
        print("in people's rows:", run(Path(folder), flips, 1, people=True))
        print("anywhere:        ", run(Path(folder), flips, 2, people=False))


if __name__ == "__main__":
    main()
