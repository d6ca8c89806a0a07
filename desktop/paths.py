"""Where the shipped files are: in a source tree, in an installed wheel, in a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

_SAMPLE_ORDER = ("003", "004", "001", "000", "002")
"""The article with the repeated block first, beside the one it shares most with."""


def shipped(folder: str) -> Path:
    """The folder `resources` or `seeds`. Raises FileNotFoundError when the installation lacks it."""
    package = Path(__file__).resolve().parent
    roots = [package / "_shipped", package.parent]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        roots.insert(0, Path(bundle))
    for root in roots:
        if (root / folder).is_dir():
            return root / folder
    raise FileNotFoundError(f"this installation of Synoptic lacks its folder {folder!r}; install it again")


def resource(*parts: str) -> Path:
    """A file below `resources/`, whether or not it exists: `resource("lexicon", "units.json")`."""
    return shipped("resources").joinpath(*parts)


def sample_articles() -> tuple[Path, ...]:
    """The five sample articles in the order in which the sample project shows them."""
    files = {path.name[:3]: path for path in shipped("seeds").glob("*.txt")}
    return tuple(files[number] for number in _SAMPLE_ORDER if number in files)
