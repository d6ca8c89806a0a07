"""Lay out the folder that the Windows installer carries:  python packaging/windows/stage.py EMBED.zip WHEELS OUT

EMBED.zip is the embeddable Python, WHEELS a folder of wheels for it, OUT the folder to make. Of Qt only what a window
of text needs is taken. Standard library only; runs anywhere.
"""

from __future__ import annotations

import re
import shutil
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_QT = re.compile(
    r"""PySide6/(?:
        __init__\.py | _config\.py | _git_pyside_version\.py
      | Qt(?:Core|Gui|Widgets|PrintSupport|Network)\.pyd | pyside6\.abi3\.dll
      | Qt6(?:Core|Gui|Widgets|PrintSupport|Svg|Network)\.dll
      | (?:msvcp|vcruntime|concrt)\w*\.dll
      | plugins/platforms/q(?:windows|offscreen|minimal)\.dll
      | plugins/(?:styles|printsupport|iconengines)/\w+\.dll
      | plugins/imageformats/q(?:gif|ico|jpeg|svg)\.dll
      | translations/qtbase_(?:de|es)\.qm
    )$ | PySide6/support/.*\.py$ | .*\.dist-info/.*""",
    re.VERBOSE,
)
_NEVER = re.compile(
    r"(?:^|/)(?:tests?|__pycache__)/|\.(?:pyi|pxd|pyx|c|h|lib)$|^babel/locale-data/(?!root|en\b|de\b|es\b)"
)


def main(arguments: list[str]) -> int:
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    embed, wheels, out = (Path(argument) for argument in arguments)
    if out.exists():
        shutil.rmtree(out)
    python = out / "python"
    packages = python / "Lib" / "site-packages"
    packages.mkdir(parents=True)
    _unpack_python(embed, python)
    for wheel in sorted(wheels.glob("*.whl")):
        _unpack(wheel, packages)
    _licences(packages, out / "licences")
    shutil.copytree(ROOT / "desktop", packages / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    shipped = packages / "desktop" / "_shipped"
    shutil.copytree(ROOT / "resources", shipped / "resources", ignore=shutil.ignore_patterns("window-*.png"))
    shutil.copytree(ROOT / "seeds", shipped / "seeds")
    for path in python.glob("python*._pth"):  # the embeddable Python looks nowhere but where this file says
        stem = path.stem
        path.write_text(f"{stem}.zip\n.\nLib\\site-packages\n", "utf-8")
    return 0


def _unpack_python(embed: Path, python: Path) -> None:
    """What stands beside the interpreter, wherever in the archive that is."""
    with zipfile.ZipFile(embed) as archive:
        names = archive.namelist()
        above = next(name for name in names if name.endswith("python.exe")).removesuffix("python.exe")
        for name in names:
            if name.startswith(above) and "/" not in name[len(above) :].rstrip("/") and not name.endswith("/"):
                (python / name[len(above) :]).write_bytes(archive.read(name))


def _unpack(wheel: Path, packages: Path) -> None:
    only_some = wheel.name.lower().startswith("pyside6")
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            name = entry.filename
            if entry.is_dir() or _NEVER.search(name) or (only_some and not _QT.match(name)):
                continue
            name = re.sub(r"^[^/]+\.data/(?:purelib|platlib)/", "", name)
            target = packages / name
            if not target.resolve().is_relative_to(packages.resolve()) or ".data/" in name:
                continue  # scripts, which nobody calls here
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(entry))


def _licences(packages: Path, out: Path) -> None:
    """Each part's own licence, as its wheel brings it: files with such names, and all in a folder with such a name. And
    Synoptic's; Python's lies beside its program."""
    for path in sorted(packages.glob("*.dist-info/**/*")):
        part, *inside = path.relative_to(packages).parts
        if path.is_file() and re.search(r"licen[cs]e|copying|notice|authors", "/".join(inside), re.IGNORECASE):
            target = out.joinpath(part.removesuffix(".dist-info"), *(inside[1:] if inside[0] == "licenses" else inside))
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    (out / "synoptic").mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", out / "synoptic" / "LICENSE.txt")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
