"""The comparison options: every one of them, put back as they were, counted while they are changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields

import pytest
from PySide6.QtWidgets import QLabel, QSpinBox

from desktop import engine
from desktop.model import CollationOptions, Document
from desktop.session.jobs import DirectCollator
from desktop.session.surveying import RULES, Survey
from desktop.ui.dialogs.options import OptionsDialog, option_groups

ELSEWHERE = {"min_similarity", "pins", "vetoes", "row_edits"}
"""Set with the slider, on the sentences and in the numbers table."""


@pytest.fixture
def make(qtbot):
    def made(options: CollationOptions, **more) -> OptionsDialog:
        dialog = OptionsDialog(options, **more)
        qtbot.addWidget(dialog)
        return dialog

    return made


def test_every_option_has_its_row_and_its_own_letter():
    rows = [row for _, group in option_groups() for row in group]
    assert {row.name for row in rows} == {field.name for field in fields(CollationOptions)} - ELSEWHERE
    letters = Counter(row.text[row.text.index("&") + 1].lower() for row in rows)
    assert [letter for letter, count in letters.items() if count > 1] == []
    assert set(RULES) <= {row.name for row in rows}


def test_what_is_not_touched_stays(make):
    given = CollationOptions(
        min_similarity=0.4, ignore_headings=True, min_duplicate_words=11, ignored_phrases=("per cent", "the Fed")
    )
    assert make(given).options() == given


def test_changes_come_back(make):
    dialog = make(CollationOptions())
    dialog.fields["check_names"].setChecked(False)
    dialog.fields["min_duplicate_similarity"].setValue(85)
    dialog.fields["ignored_phrases"].setPlainText(" per   cent \n\nper cent\nthe Fed")
    assert dialog.options() == CollationOptions(
        check_names=False, min_duplicate_similarity=0.85, ignored_phrases=("per cent", "the Fed")
    )
    dialog._put(CollationOptions())
    assert dialog.options() == CollationOptions()


def test_rules_say_what_they_take_out(make, qtbot):
    line = "Sign up for our newsletter to get the harbour news each morning."
    documents = tuple(Document(id=i, title=i, text=f"The wall fell on Monday.\n{line}\n{line}") for i in "ab")
    survey = Survey(DirectCollator(engine.collate))
    dialog = make(CollationOptions(), survey=survey, documents=documents, similarity=0.2)
    boilerplate = dialog.counts["ignore_boilerplate"]
    assert boilerplate.text() == "counting…"
    qtbot.waitUntil(lambda: boilerplate.text() != "counting…")
    assert boilerplate.text().endswith("−2 repeats")
    assert dialog.counts["ignored_phrases"].text() == ""
    survey.close()


def test_without_articles_nothing_is_counted(make):
    survey = Survey(DirectCollator(engine.collate))
    assert make(CollationOptions(), survey=survey).counts == {}
    survey.close()


def test_a_label_stands_level_with_its_field(make):
    dialog = make(CollationOptions())
    dialog.show()
    spins = [field for field in dialog.fields.values() if isinstance(field, QSpinBox)]
    for field in spins:
        label = next(one for one in field.parentWidget().findChildren(QLabel) if one.buddy() is field)
        assert abs(label.geometry().center().y() - field.geometry().center().y()) <= 1, label.text()
    assert len(spins) == 4
