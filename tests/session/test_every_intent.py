"""Everything a person can change is one named step: undone, redone, and in the file each time, also across Save As."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model import (
    Anchoring,
    Annotation,
    Body,
    CleanupKind,
    CollationOptions,
    FindingKind,
    Judgement,
    Motivation,
    Place,
    Project,
    Span,
    Status,
    Target,
)
from desktop.model.change import PutAnnotation, PutJudgement
from desktop.project import Store
from desktop.session.merging import Difference, Merge, MergeItem
from desktop.session.rules import Rule, RuleKind
from desktop.session.session import Session
from desktop.session.state import CompareState
from tests.session.conftest import MakeSession

ROOM = Path(__file__).parents[2] / "desktop" / "session"

FLOOD = "The flood in Marlow drove {people} people from their homes."
TEXTS = {
    "marlow.txt": FLOOD.format(people=340) + "\nThe council spent £2 million on sandbags.\n",
    "water.md": FLOOD.format(people=410) + "\n\nThe council spent £3 million on *sandbags*.\n",
}
Act = Callable[[Session, Path], object]


def place(session: Session, article: int, words: str) -> Place:
    document = session.project.documents[article]
    start = document.text.index(words)
    return Place(document.id, Span(start, start + len(words)))


def first(session: Session, kind: FindingKind) -> str:
    return next(finding.id for finding in session.collation.findings if finding.kind is kind)


def article(session: Session, number: int) -> str:
    return session.project.documents[number].id


def note(session: Session, text: str) -> str:
    return next(note.id for note in session.project.annotations if note.text == text)


def lost(session: Session) -> tuple[str, Target]:
    return next(
        (note.id, target)
        for note in session.project.annotations
        for target in note.targets
        if target.anchoring is Anchoring.ORPHAN
    )


def newer(folder: Path) -> Path:
    path = folder / "newer.md"
    path.write_text("The flood in Marlow drove 425 people from their homes, said the mayor.\n", encoding="utf-8")
    return path


MERGE = Merge(
    "ben.jsonld",
    (
        MergeItem(Difference.NEW, Annotation("theirs", Motivation.COMMENTING, (), (Body("From Ben"),), "Ben")),
        MergeItem(Difference.NEW, Judgement("elsewhere", Status.CONFIRMED, "", "Ben")),
    ),
)
PHRASE = Rule(RuleKind.PHRASE, "on sandbags", phrase="on sandbags")

INTENTS: dict[str, Act] = {
    "add_files": lambda s, f: s.add_files([newer(f)]),
    "add_text": lambda s, f: s.add_text("A text that was pasted, about another thing.", "Pasted"),
    "remove_article": lambda s, f: s.remove_article(article(s, 0)),
    "move_article": lambda s, f: s.move_article(article(s, 0), 1),
    "rename_article": lambda s, f: s.rename_article(article(s, 0), "High water"),
    "describe_article": lambda s, f: s.describe_article(
        article(s, 0), title="", publisher="The Gale", author="", published="2026-03-13"
    ),
    "replace_article": lambda s, f: s.replace_article(article(s, 1), newer(f)),
    "replace_with_text": lambda s, f: s.replace_with_text(article(s, 1), "Quite another text of the same article."),
    "set_cleanup": lambda s, f: s.set_cleanup(article(s, 1), CleanupKind.MARKUP, False),
    "set_encoding": lambda s, f: s.set_encoding(article(s, 0), "cp437"),
    "set_shown_similarity": lambda s, f: s.set_shown_similarity(0.55),
    "set_options": lambda s, f: s.set_options(CollationOptions(ignore_headings=True)),
    "link": lambda s, f: s.link(place(s, 0, "The council spent"), place(s, 1, "The flood in")),
    "unlink": lambda s, f: s.unlink((place(s, 0, "The flood in"), place(s, 1, "The flood in"))),
    "judge": lambda s, f: s.judge([first(s, FindingKind.NUMBERS)], Status.DISMISSED, "scope"),
    "take_back_judgement": lambda s, f: s.take_back_judgement("judged"),
    "split_claim": lambda s, f: s.split_claim(s.collation.rows[0].claims[1]),
    "merge_rows": lambda s, f: s.merge_rows(s.collation.rows[0], s.collation.rows[1]),
    "rename_row": lambda s, f: s.rename_row(s.collation.rows[0], "Driven from home"),
    "mark_not_comparable": lambda s, f: s.mark_not_comparable(s.collation.rows[0].claims),
    "take_back_row_edits": lambda s, f: s.take_back_row_edits(s.collation.rows[1]),
    "add_note": lambda s, f: s.add_note("Who says so?", [s.target_at(place(s, 0, "340"))], ["check"]),
    "reply": lambda s, f: s.reply(note(s, "Ask."), "Asked."),
    "edit_note": lambda s, f: s.edit_note(note(s, "Ask."), "Ask again.", ["legal"]),
    "remove_note": lambda s, f: s.remove_note(note(s, "Ask.")),
    "toggle_bookmark": lambda s, f: s.toggle_bookmark(s.target_at(place(s, 0, "The council"))),
    "attach_note": lambda s, f: s.attach_note(*lost(s), s.target_at(place(s, 0, "340"))),
    "take_merge": lambda s, f: s.take_merge(MERGE, {item.key for item in MERGE.items}),
    "apply_rule": lambda s, f: s.apply_rule(PHRASE),
    "take_back_rule": lambda s, f: s.take_back_rule(s.rules_in_force()[0]),
}

INSIDE = {
    "_put_new": ("add_note", "reply"),
    "_admit": ("add_files", "add_text"),
    "_read_otherwise": ("set_cleanup", "set_encoding"),
    "_put_newer": ("replace_article", "replace_with_text"),
    "_edit_rows": ("split_claim", "merge_rows", "rename_row", "mark_not_comparable", "take_back_row_edits"),
}
"""Methods that make a step for the intents named behind them."""


@pytest.fixture
def session(make_session: MakeSession, qtbot: QtBot, tmp_path: Path) -> Session:
    """Two articles, a note, a lost note, a judgement, and a row that was changed by hand."""
    session = make_session()
    session.new_project()
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    session.add_files([tmp_path / name for name in TEXTS])
    settle(session, qtbot, lambda: len(session.collation.documents) == 2)
    session.add_note("Ask.", [session.target_at(place(session, 0, "sandbags"))])
    gone = Target(article(session, 0), Span(0, 4), "Rain fell.", anchoring=Anchoring.ORPHAN)
    orphan = Annotation("orphan", Motivation.COMMENTING, (gone,), (Body("Gone."),), "Ada")
    session._do("Add", (PutAnnotation(orphan), PutJudgement(Judgement("judged", Status.CONFIRMED, "", "Ada"))))
    session.rename_row(session.collation.rows[1], "Sandbags")
    session.mark_not_comparable(session.collation.rows[1].claims)
    settle(session, qtbot, lambda: True)
    return session


def settle(session: Session, qtbot: QtBot, done: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: done() and session.compare_status.state is CompareState.DONE)


def timeless(project: Project) -> Project:
    return replace(project, modified="")


def in_file(session: Session) -> Project:
    assert session.save_now() == "" and session.path is not None
    with Store.open(session.path, read_only=True) as store:
        return timeless(store.load())


@pytest.mark.parametrize("name", INTENTS)
def test_it_is_one_named_step_that_is_undone_and_redone_in_the_file(
    session: Session, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    before, steps = timeless(session._project), session.undo_stack.index()
    INTENTS[name](session, tmp_path)
    settle(session, qtbot, lambda: session.undo_stack.index() > steps)
    assert session.undo_stack.index() == steps + 1
    after = timeless(session._project)
    assert after != before
    verb = session.undo_stack.undoText()
    assert verb and verb[0].isupper() and "{" not in verb
    session.undo_stack.undo()
    assert timeless(session._project) == before == in_file(session)
    assert session.undo_stack.redoText() == verb
    session.undo_stack.redo()
    assert timeless(session._project) == after == in_file(session)
    assert session.history()[-1].action == verb
    assert session.history()[-2].action == f"Undo {verb}"
    assert {entry.by for entry in session.history()[-3:]} == {"Ada"}


def test_undo_goes_on_after_the_project_was_saved_under_another_name(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    before = timeless(session._project)
    session.toggle_bookmark(session.target_at(place(session, 0, "340")))
    session.take_merge(MERGE, {item.key for item in MERGE.items})
    assert session.save_as(tmp_path / "named.synoptic")
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert replace(timeless(session._project), title=before.title) == before
    assert replace(in_file(session), title=before.title) == before


def test_every_method_that_makes_a_step_is_walked() -> None:
    """So that nothing a person does is added without its undo being tested here."""
    making = set()
    for path in sorted(ROOM.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name != "_do":
                calls = (one.func for one in ast.walk(node) if isinstance(one, ast.Call))
                named = (one.attr for one in calls if isinstance(one, ast.Attribute))
                if "_do" in named:
                    making.add(node.name)
    walked = {*INTENTS, *INSIDE, "arrived"}  # `arrived` is a part of _read_otherwise
    assert making - walked == set()
    assert {name for names in INSIDE.values() for name in names} <= set(INTENTS)
