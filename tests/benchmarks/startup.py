"""How soon the window is painted, against a bare one with a text field: `python -m tests.benchmarks.startup`.

Each run is a process of its own; the two kinds alternate, so that a busy machine slows both. The clock starts before
Python does and stops when the first painting of the window is done. Ratios of medians; the times themselves say
nothing about another machine.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BAR = 1.5


def measured(kind: str, folder: Path) -> tuple[float, float]:
    """CPU and wall seconds of one start, from before Python to the end of the first painting."""
    folders = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "PYTHONPYCACHEPREFIX")
    environment = os.environ | {name: str(folder) for name in folders}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    began = time.time()
    command = [sys.executable, "-m", "tests.benchmarks.first_window", kind]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    cpu, at = (float(word) for word in done.stdout.split()[-2:])
    return cpu, at - began


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("runs", nargs="?", type=int, default=9, help="starts of each kind (9)")
    given = parser.parse_args()
    taken: dict[str, list[tuple[float, float]]] = {"bare": [], "ours": []}
    with tempfile.TemporaryDirectory(prefix="synoptic-") as folder:
        for _ in range(given.runs + 1):
            for kind, times in taken.items():
                times.append(measured(kind, Path(folder)))
    medians = {
        kind: [statistics.median(column) for column in zip(*times[1:], strict=True)]  # the first only warms the disk
        for kind, times in taken.items()
    }
    for kind, (cpu, wall) in medians.items():
        print(f"{kind:5} {cpu:.3f} s CPU, {wall:.3f} s wall (median of {given.runs})")
    for name, one, other in zip(("CPU", "wall"), medians["ours"], medians["bare"], strict=True):
        print(f"{name} ratio {one / other:.2f} (bar {BAR})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
