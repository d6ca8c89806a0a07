from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.model import (
    Anchoring,
    Annotation,
    Body,
    Collation,
    Judgement,
    Motivation,
    Project,
    Status,
    Target,
    place_target,
)
from desktop.ui.notes_panel.model import Column, NotesModel, Role
from desktop.ui.theme import DARK, LIGHT
from tests.ui import panel_samples as samples


def note(note_id: str, *targets: Target, text: str = "Ask.", tags: tuple[str, ...] = ()) -> Annotation:
    bodies = (*([Body(text)] if text else []), *(Body(tag, Motivation.TAGGING) for tag in tags))
    return Annotation(note_id, Motivation.COMMENTING, targets, bodies, "Ada", "2001-02-03T12:00:00Z")


PLACE = place_target("b", samples.B, samples.RESCUE_B.span)
ON_PLACE = note("n1", PLACE)
ON_FINDING = note("n2", Target(finding_id=samples.VERBATIM.id), text="Both from the wire?", tags=("source",))


def _shown(*notes: Annotation, project: Project | None = None) -> NotesModel:
    model = NotesModel()
    model.show(replace(project or samples.project(), annotations=notes), samples.collation())
    return model


def _about(*targets: Target, project: Project | None = None) -> str:
    model = _shown(note("n", *targets), project=project)
    return str(model.index(0, Column.ABOUT).data())


def test_model_keeps_qt_s_rules(qapp) -> None:
    model = NotesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    project = samples.project()
    model.show(replace(project, annotations=(ON_PLACE, ON_FINDING)), samples.collation())
    model.show(replace(project, annotations=(ON_PLACE, ON_FINDING)), Collation())
    model.set_theme(DARK)
    model.show(replace(project, annotations=(ON_FINDING,)), samples.collation())
    model.show(Project(), Collation())


def test_a_row_says_what_the_note_is_about_what_it_says_and_who_wrote_it(qapp) -> None:
    model = _shown(ON_PLACE, ON_FINDING)
    rows = [[model.index(row, column).data() for column in Column] for row in range(2)]
    assert [row[:2] for row in rows] == [
        ["B ¶1 s2", "Ask."],
        ["8 words: “The harbour master said the chart was wrong.”", "Both from the wire?\n#source"],
    ]
    assert rows[0][2].startswith("Ada, 3 Feb 2001")
    assert model.index(0, 0).data(Role.NOTE_ID) == "n1"
    assert "nightfall" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_what_is_gone_is_named_as_gone(qapp) -> None:
    judged = replace(samples.project(), judgements=(Judgement("lost", Status.OPEN, label="Toll"),))
    assert _about(Target(finding_id="lost"), project=judged) == "Toll"
    assert _about(Target(finding_id="lost")) == "A finding that is not shown"
    assert _about(Target(document_id="x", exact="y")) == "An article that is gone"


LOST = replace(PLACE, exact="Nobody was hurt", anchoring=Anchoring.ORPHAN)


def test_notes_whose_place_is_gone_come_first_with_their_former_quote(qapp) -> None:
    model = _shown(ON_PLACE, ON_FINDING, note("n3", LOST), note("n4", LOST, Target(document_id="c")))
    assert [model.note(row).id for row in range(4)] == ["n3", "n4", "n1", "n2"]
    assert model.index(0, Column.ABOUT).data() == "Its place is gone: B “Nobody was hurt”"
    assert model.index(1, Column.ABOUT).data() == "Its place is gone: B “Nobody was hurt”\nArticle C"
    assert model.index(0, Column.ABOUT).data(Qt.ItemDataRole.ForegroundRole) == LIGHT.repeat.line
    assert model.index(2, Column.ABOUT).data(Qt.ItemDataRole.ForegroundRole) is None


def test_several_targets_and_whole_articles_are_named(qapp) -> None:
    assert _about(Target(document_id="c"), PLACE) == "Article C, B ¶1 s2"
    assert _about() == "The project"


def test_a_reply_stands_below_its_note_and_a_bare_note_is_a_bookmark(qapp) -> None:
    reply, bare = replace(note("n3", text="No."), reply_to="n1"), replace(note("n5", PLACE, text=""))
    model = _shown(ON_PLACE, ON_FINDING, reply, replace(bare, motivation=Motivation.BOOKMARKING))
    assert [model.note(row).id for row in range(4)] == ["n1", "n3", "n2", "n5"]
    inset = "\N{NO-BREAK SPACE}" * 4
    assert [model.index(1, column).data() for column in (Column.ABOUT, Column.NOTE)] == [f"{inset}Reply", f"{inset}No."]
    assert model.answered(1) == ON_PLACE and model.answered(2) == ON_FINDING
    assert model.index(3, Column.NOTE).data().startswith("Bookmark: “")
    assert not model.index(3, Column.NOTE).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_who_changed_a_note_stands_beside_who_wrote_it(qapp) -> None:
    changed = replace(ON_PLACE, created="2001-02-03T12:00:00Z", modified="2001-02-04T12:00:00Z", editor="Ben")
    model = _shown(changed)
    by = model.index(0, Column.BY).data()
    assert by.startswith("Ada, 3 Feb 2001") and "changed by Ben, 4 Feb 2001" in by
