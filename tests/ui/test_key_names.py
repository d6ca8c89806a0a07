from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from desktop.ui import key_names
from desktop.ui.actions import ACTIONS, describe_actions, make_actions
from desktop.ui.dialogs.guide import GuideDialog
from desktop.ui.dialogs.shortcuts import ShortcutsDialog
from desktop.ui.inspector.note_box import NoteBox
from desktop.ui.key_names import key_name, with_keys
from desktop.ui.translations import TRANSLATED


def _in_menus(name: str) -> str:
    """How a menu names the keys of an action."""
    keys = next(spec.keys[0] for spec in ACTIONS if spec.name == name)
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_texts_name_keys_as_the_menus_do(qtbot, speaking, language: str) -> None:
    speaking(language)
    guide, shortcuts, note = GuideDialog(), ShortcutsDialog(), NoteBox()
    for widget in (guide, shortcuts, note):
        qtbot.addWidget(widget)
    words = "\n".join(label.text() for label in guide.findChildren(QLabel))
    for name in ("unlink", "note", "next_bookmark", "preferences", "report"):
        assert _in_menus(name) in words
    assert "{" not in words and "{" not in note.placeholderText()
    assert key_name("Ctrl+Enter") in note.placeholderText()
    rows = [shortcuts.rows.index(row, 1).data() for row in range(shortcuts.rows.rowCount())]
    assert f"{key_name('Ctrl+1')} … {key_name('Ctrl+9')}" in rows and not any("{" in row for row in rows)


def test_only_keys_are_replaced() -> None:
    assert with_keys("{place}: {n} of {Ctrl+,}") == f"{{place}}: {{n}} of {key_name('Ctrl+,')}"


def test_a_mac_is_not_told_of_the_enter_among_the_digits(monkeypatch) -> None:
    monkeypatch.setattr(key_names.sys, "platform", "darwin")
    assert key_name("Ctrl+Enter") == QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
    assert key_name("Enter") == QKeySequence("Return").toString(QKeySequence.SequenceFormat.NativeText)


def test_tips_of_the_menus_name_keys_too(qapp) -> None:
    actions = make_actions(qapp)
    describe_actions(actions)
    assert not any("{" in action.statusTip() + action.toolTip() for action in actions.values())
    assert key_name("Esc") in actions["focus_pair"].statusTip()
