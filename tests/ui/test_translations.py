"""The languages of the interface: every text can be collected, and is there in each of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from desktop.ui.translations import language_for

CODE = Path(__file__).resolve().parents[2] / "desktop"
Text = tuple[str, str]
"""Context and source."""


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _calls(node: ast.AST, inside: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the class around it."""
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else inside)
        if isinstance(child, ast.Call):
            yield inside, child


def _texts_and_odd_calls(path: Path) -> tuple[set[Text], list[str]]:
    """The texts that the translators' tool finds in a module, and the calls in which it finds none."""
    texts: set[Text] = set()
    odd = []
    for inside, call in _calls(ast.parse(path.read_text("utf-8")), ""):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name == "tr":
            own = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self"
            found = (inside, _literal(call.args[0])) if own else (None, None)
        elif name == "QT_TRANSLATE_NOOP" or (name == "translate" and len(call.args) > 1):
            found = (_literal(call.args[0]), _literal(call.args[1]))
        else:
            continue
        context, source = found
        if context and source:
            texts.add((context, source))
        else:
            odd.append(f"{path.name}:{call.lineno}: {ast.unparse(call)[:60]}")
    return texts, odd


def test_every_text_can_be_collected() -> None:
    """A text in a variable, or asked of another object than self, would never be translated."""
    odd = [call for path in sorted(CODE.rglob("*.py")) for call in _texts_and_odd_calls(path)[1]]
    # The table of commands is marked with QT_TRANSLATE_NOOP; a painter's translate moves it.
    allowed = ("translate(CONTEXT, text)", "painter.translate(")
    assert [call for call in odd if not any(one in call for one in allowed)] == []


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [("", "de_AT", "de"), ("", "fr_FR", "en"), ("", "es_MX", "es"), ("en", "de_DE", "en"), ("es", "en_GB", "es")],
)
def test_the_language_is_the_person_s_or_the_system_s(setting, system, language) -> None:
    assert language_for(setting, QLocale(system)) == language
