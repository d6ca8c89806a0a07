"""Prints the texts of phrases below the interface, and of the report templates, as calls that the
translators' tool knows; it finds those of the interface by itself. Called by translations.sh."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, nodes

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = "Phrases"
TAKES = {"phrase": slice(1), "say": slice(1), "template": slice(1), "counted": slice(1, 3)}
"""The functions that take texts, and which of their arguments are."""


def of_code(text: str) -> Iterator[str]:
    calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        for argument in call.args[TAKES.get(name, slice(0))]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value


def of_template(text: str) -> Iterator[str]:
    for call in Environment().parse(text).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "say" and isinstance(call.args[0], nodes.Const):
            yield call.args[0].value


def collected() -> list[str]:
    """Every text once, in the order of the files' names, then of the text."""
    found: dict[str, None] = {}
    for room in ("readers", "engine", "project", "reports", "session", "."):
        for path in sorted((ROOT / "desktop" / room).glob("*.py")):
            found |= dict.fromkeys(of_code(path.read_text("utf-8")))
    for path in sorted((ROOT / "resources" / "report_templates").glob("*.html")):
        found |= dict.fromkeys(of_template(path.read_text("utf-8")))
    return list(found)


if __name__ == "__main__":
    for text in collected():
        print(f'QT_TRANSLATE_NOOP("{CONTEXT}", {json.dumps(text, ensure_ascii=False)})')
