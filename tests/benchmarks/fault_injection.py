"""Let every system call that touches the project file fail once, or be the last: is any acknowledged edit lost?

    python -m tests.benchmarks.fault_injection [most points a call]        (Linux, strace)

A child opens a project and commits three edits, saying for each whether it was saved or refused. For every call (open,
read, write, sync, truncate, delete, lock) and every time it is made, one run fails it with EIO or ENOSPC, or kills the
process in it. Afterwards the file must open; hold every edit that was said to be saved; and hold none that was said
to be refused.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from desktop.model import Document
from desktop.model.change import AddDocument, Change, PutAnnotation, SetTitle
from desktop.project import ProjectError, Store
from tests.project.examples import NOTE, everything

CHILD = "import sys; from tests.benchmarks.fault_injection import write; write(sys.argv[1])"
ROOT = Path(__file__).parents[2]
CALLS = ("openat", "pread64", "pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "fcntl")
FAULTS = ("error=EIO", "error=ENOSPC", "signal=KILL")
EDITS: tuple[tuple[Change, ...], ...] = (
    (SetTitle("1"), PutAnnotation(NOTE)),
    (AddDocument(Document("big", "Big", "many words " * 9_000), 0),),
    (SetTitle("3"),),
)


@dataclass(frozen=True)
class Outcome:
    """`ghosts`: edits said to be refused that are in the file all the same."""

    points: int
    acknowledged: int
    refused: int
    lost: int
    ghosts: int
    unsound: int


def write(name: str) -> None:
    """The child."""
    with Store.open(Path(name)) as store:
        for number, changes in enumerate(EDITS):
            try:
                store.commit(f"edit {number}", changes, at=str(number))
                print("saved", number, flush=True)
            except ProjectError:
                print("refused", number, flush=True)


def available() -> bool:
    """Whether strace is here and may trace."""
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0


def run(folder: Path, most: int = 1_000, calls: tuple[str, ...] = CALLS) -> Outcome:
    """`most`: so many points at most for each of `calls`, spread evenly over the times it is made."""
    path = folder / "faults.synoptic"
    sound = everything(path).read_bytes()
    log = folder / "calls"
    _traced(path, "-o", str(log))
    made = Counter(re.findall(r"^(?:\d+ +)?(\w+)\(", log.read_text(errors="replace"), re.MULTILINE))
    total = Counter[str]()
    for call in calls:
        times = range(1, made[call] + 1)
        for when in times[:: max(1, len(times) // most)][:most]:
            for fault in FAULTS:
                path.write_bytes(sound)
                path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
                said = _traced(path, "-o", "/dev/null", "-e", f"inject={call}:{fault}:when={when}")
                total.update(_verdict(path, said))
    keys = ("points", "acknowledged", "refused", "lost", "ghosts", "unsound")
    return Outcome(**{key: total[key] for key in keys})


def _traced(path: Path, *options: str) -> list[str]:
    files = ("-P", str(path), "-P", f"{path}-journal", "-P", str(path.parent))
    command = ["strace", "-f", "-qq", *files, "-e", f"trace={','.join(CALLS)}", *options]
    child = subprocess.run(
        [*command, sys.executable, "-c", CHILD, str(path)], capture_output=True, text=True, check=False, cwd=ROOT
    )
    return child.stdout.splitlines()


def _verdict(path: Path, said: list[str]) -> Counter[str]:
    saved = {line.split()[1] for line in said if line.startswith("saved")}
    refused = {line.split()[1] for line in said if line.startswith("refused")}
    counts = Counter(points=1, acknowledged=len(saved), refused=len(refused))
    try:
        with Store.open(path) as store:
            store.load()
            found = {entry.action.split()[1] for entry in store.history() if entry.action.startswith("edit")}
    except ProjectError as error:
        print(error, file=sys.stderr)
        return counts + Counter(unsound=1, lost=len(saved))
    return counts + Counter(lost=len(saved - found), ghosts=len(refused & found))


def main() -> None:
    if not available():
        sys.exit("This needs strace, and leave to trace (Linux): install it, or allow ptrace.")
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    with tempfile.TemporaryDirectory() as folder:
        start = time.monotonic()
        print(run(Path(folder), most))
        print(f"{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
