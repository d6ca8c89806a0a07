"""The table of commands: complete, and no key means two things."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from desktop.ui.actions import ACTIONS, MENUS, SUBMENUS, describe_actions, fill_menu_bar, make_actions


def test_names_are_unique_and_every_command_stands_in_a_menu_that_exists():
    names = [spec.name for spec in ACTIONS]
    assert len(names) == len(set(names))
    assert {spec.menu for spec in ACTIONS} == {name for name, *_ in (*MENUS, *SUBMENUS)}
    assert {above for *_, above in SUBMENUS} <= {name for name, _ in MENUS}


def test_no_key_means_two_commands():
    keys = Counter(QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys, "a key that Qt cannot read"


def test_undo_and_redo_keys_are_free():
    taken = {QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys}
    assert taken.isdisjoint({"Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"})


def test_every_command_has_a_mnemonic_of_its_own_in_its_menu_and_a_tip():
    for menu, *_ in (*MENUS, *SUBMENUS):
        letters = []
        for spec in ACTIONS:
            if spec.menu == menu:
                assert spec.tip, spec.name
                letters.append(spec.text[spec.text.index("&") + 1].lower())
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], menu


def test_menus_hold_the_actions_in_the_table_s_order(qtbot):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    actions = make_actions(bar)
    menus = fill_menu_bar(bar, actions)
    describe_actions(actions)
    shown = [action.objectName() for action in menus["go"].actions() if not action.isSeparator()]
    assert shown == [spec.name for spec in ACTIONS if spec.menu == "go"]
    assert actions["next_finding"].shortcut() == QKeySequence("F8")
    assert "(F8)" in actions["next_finding"].toolTip() and "(" not in actions["sample"].toolTip()
    assert actions["sample"].statusTip() == actions["sample"].toolTip()
