"""The files of the repository, found by walking: a source archive has no git to ask."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop"
_MADE = {"__pycache__", "dist", "build", "htmlcov", "venv", "node_modules"}
_TEXT = {".py", ".md", ".toml", ".txt", ".sh", ".json", ".yml", ".yaml", ".html", ".css", ".svg", ".ts", ".xml", ".cfg"}


def _kept(path: Path) -> bool:
    """Not made by a tool: no cache, no environment, no build."""
    return path.name not in _MADE and (not path.name.startswith(".") or path.name in (".ci", ".github"))


@cache
def files() -> tuple[Path, ...]:
    """Every file that belongs to the repository, in order of path."""

    def walk(folder: Path) -> Iterator[Path]:
        for path in sorted(folder.iterdir()):
            if path.is_dir():
                if _kept(path) and path.suffix != ".egg-info":
                    yield from walk(path)
            elif not path.name.startswith(".") and path.suffix not in (".synoptic", ".pyc"):
                yield path

    return tuple(walk(ROOT))


def texts() -> tuple[Path, ...]:
    """Those that people write, without the sample articles, which are kept as they came."""
    return tuple(
        path
        for path in files()
        if (path.suffix in _TEXT or path.parent.name == ".ci")
        and path.parent.name != "seeds"
        and path.name != "uv.lock"
    )


def modules(folder: Path = PACKAGE) -> tuple[Path, ...]:
    """The Python files below the folder."""
    return tuple(path for path in files() if path.suffix == ".py" and path.is_relative_to(folder))


def room(path: Path) -> str:
    """The room that a module of the package lies in; "" for those at the top."""
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


@cache
def imports(path: Path, *, top_level_only: bool = False) -> frozenset[str]:
    """The full names of the modules that the file imports; "a.b" for `from a import b` as well as "a"."""
    tree = ast.parse(path.read_text("utf-8"))
    names: set[str] = set()
    for node in tree.body if top_level_only else ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(names)


def name(path: Path) -> str:
    """The path as messages show it."""
    return path.relative_to(ROOT).as_posix()
