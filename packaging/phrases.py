"""Prints the texts that `phrase` and `say` are called with in the code and the report templates, as calls that the
translators' tool knows; it finds those of the interface by itself. Called by translations.sh."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, nodes

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = "Phrases"


def of_code(text: str) -> Iterator[str]:
    calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    for node in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("phrase", "say") and isinstance(node.args[0].value, str):
                yield node.args[0].value


def of_template(text: str) -> Iterator[str]:
    for call in Environment().parse(text).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "say" and isinstance(call.args[0], nodes.Const):
            yield call.args[0].value


def collected() -> list[str]:
    """Every text once, in the order of the files' names, then of the text."""
    found: dict[str, None] = {}
    for room in ("engine", "reports"):
        for path in sorted((ROOT / "desktop" / room).glob("*.py")):
            found |= dict.fromkeys(of_code(path.read_text("utf-8")))
    for path in sorted((ROOT / "resources" / "report_templates").glob("*.html")):
        found |= dict.fromkeys(of_template(path.read_text("utf-8")))
    return list(found)


if __name__ == "__main__":
    for text in collected():
        print(f'QT_TRANSLATE_NOOP("{CONTEXT}", {json.dumps(text, ensure_ascii=False)})')
