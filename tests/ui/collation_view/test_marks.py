"""What is marked where, from a collation built by hand."""

from __future__ import annotations

from dataclasses import replace

from desktop.model import (
    Anchoring,
    Annotation,
    Body,
    Check,
    Collation,
    Contradiction,
    Finding,
    FindingKind,
    Motivation,
    Project,
    Severity,
    Span,
    Target,
    Telling,
)
from desktop.ui.collation_view.links import LinkBook
from desktop.ui.collation_view.marks import DocumentMarks, Layer, MarkBook
from desktop.ui.collation_view.menus import label_text, link_text
from tests.ui.collation_view.stories import A, B, collation, place, project


def _book(held: Collation, decided: Project, **options) -> dict[str, DocumentMarks]:
    links = LinkBook(held, decided, options.get("kinds", frozenset(FindingKind)))
    book = MarkBook(held, decided, links, **options)
    return {document.id: book.of(document.id) for document in held.documents}


def _marks(*dismissed: str, **options) -> dict[str, DocumentMarks]:
    return _book(collation(), project(*dismissed), **options)


def _labels(marks: DocumentMarks) -> list[tuple[str, str, int, bool]]:
    return [
        (label.kind.value if label.kind else "note", label.text, label.more, label.dismissed) for label in marks.labels
    ]


def test_an_empty_collation_marks_nothing() -> None:
    assert MarkBook(Collation(), project(), LinkBook(Collation(), project())).of("a") == DocumentMarks()


def test_only_articles_that_were_compared_as_they_stand_are_marked() -> None:
    held = collation()
    book = MarkBook(held, project(), LinkBook(held, project()), documents=frozenset({"b", "elsewhere"}))
    assert [book.holds(name) for name in ("a", "b", "elsewhere")] == [False, True, False]
    assert book.of("a") == DocumentMarks()
    assert book.of("b").fills != ()


def test_labels_name_the_other_place() -> None:
    assert _labels(_marks()["a"]) == [
        ("repeat", "4", 0, False),
        ("similar", "B2", 0, False),
        ("similar", "B1", 0, False),
        ("verbatim", "B3", 0, False),
        ("repeat", "2", 0, False),
    ]
    assert _labels(_marks()["c"]) == [("similar", "B3", 0, False)]


def test_labels_of_one_sentence_and_kind_become_one_with_the_best_first() -> None:
    held = collation()
    extra = replace(held.matches[0], right=place(held.documents[1], "The toll stands at 19 people."), similarity=0.3)
    held = replace(held, matches=(extra, *held.matches))
    marks = _book(held, project())
    similar = [label for label in marks["a"].labels if label.kind is FindingKind.SIMILAR]
    assert [(label.text, label.more, label.similarity) for label in similar] == [("B2", 1, 0.62), ("B1", 0, 0.24)]


def test_a_link_made_by_hand_leads_its_label_and_says_so() -> None:
    held = collation()
    there = place(held.documents[1], "The toll stands at 19 people.")
    extra = replace(held.matches[0], right=there, similarity=0.05, by_hand=True)
    held = replace(held, matches=(extra, *held.matches))
    links = LinkBook(held, project()).of("a")
    assert [link.by_hand for link in links] == [True] + [False] * (len(links) - 1)
    label = next(label for label in _book(held, project())["a"].labels if label.by_hand)
    assert (label.text, label.more, label.similarity) == ("B2", 1, 0.05)
    assert label_text(label, held).endswith("5\u00a0%, linked by hand, and 1 more")
    assert link_text(links[0], held).endswith("5\u00a0% similar, linked by hand")
    assert not link_text(links[1], held).endswith("hand")


def test_fills_carry_their_finding() -> None:
    fills = _marks()["b"].fills
    assert [(mark.span.of(B), mark.layer, mark.finding_id) for mark in fills] == [
        ("Nineteen lives were lost when the Aurora went down, officials say.", Layer.SIMILAR, "s2"),
        ("A Monday storm sank the ferry Aurora.", Layer.SIMILAR, "s1"),
        ("Divers searched the wreck all night.", Layer.SIMILAR, "s3"),
        ("Divers searched the wreck all night.", Layer.VERBATIM, "v1"),
    ]


def test_numbers_that_disagree_are_boxed() -> None:
    boxes = _marks()["a"].boxes
    assert [(box.span.of(A), box.finding_id, box.quiet, box.dismissed) for box in boxes] == [("14", "n1", False, False)]


def test_words_that_a_fact_disagrees_in_are_boxed_under_its_own_sign() -> None:
    held = collation()
    second = held.documents[1]
    words = place(second, "Nineteen")
    telling = Telling(place(second, B.split("\n")[0]), (words.span,))
    fact = Contradiction(Check.NAMES, "other-name", Severity.MEDIUM, (telling,), (telling,), ())
    finding = Finding("f" * 16, FindingKind.FACTS, Severity.MEDIUM, (telling.place,), "other-name", (), 0)
    held = replace(held, contradictions=(fact,), findings=(*held.findings, finding))
    boxes = [box for box in _book(held, project())["b"].boxes if box.kind is FindingKind.FACTS]
    assert [(box.span, box.finding_id, box.quiet, box.dismissed) for box in boxes] == [
        (words.span, "f" * 16, False, False)
    ]
    assert all(box.kind is not FindingKind.FACTS for box in _book(held, project(), kinds=frozenset())["b"].boxes)


def test_agreement_is_a_quiet_box() -> None:
    held = collation()
    mild = tuple(replace(f, severity=Severity.LOW) if f.kind is FindingKind.NUMBERS else f for f in held.findings)
    marks = _book(replace(held, findings=mild), project())
    assert [box.quiet for box in marks["b"].boxes] == [True]


def test_dismissed_findings_lose_their_fill_and_keep_a_label() -> None:
    marks = _marks("r1", "s1", "n1")
    assert Layer.REPEAT not in {mark.layer for mark in marks["a"].fills}
    assert "s1" not in {mark.finding_id for mark in (*marks["a"].fills, *marks["b"].fills)}
    assert ("repeat", "4", 0, True) in _labels(marks["a"])
    assert ("similar", "A2", 0, True) in _labels(marks["b"])
    assert [box.dismissed for box in marks["a"].boxes] == [True]
    assert [link.finding_id for link in LinkBook(collation(), project("s1")).of("a") if link.dismissed] == ["s1"]


def test_only_the_wanted_kinds_are_marked() -> None:
    marks = _marks(kinds=frozenset({FindingKind.VERBATIM}))
    assert {mark.layer for held in marks.values() for mark in held.fills} == {Layer.VERBATIM}
    assert marks["a"].boxes == ()


def test_notes_are_marked_in_their_article() -> None:
    quote = place(project().documents[0], "Divers")
    note = Annotation(
        "1", Motivation.COMMENTING, (Target("a", quote.span, "Divers"), Target(finding_id="n1")), (Body("Who?"),)
    )
    decided = replace(project(), annotations=(note,))
    marks = _book(collation(), decided)
    assert [mark.span for mark in marks["a"].fills if mark.layer is Layer.NOTE] == [quote.span]
    assert ("note", "", 0, False) in _labels(marks["a"])
    assert not [m for m in _book(collation(), decided, notes=False)["a"].fills if m.layer is Layer.NOTE]


def test_a_bookmark_is_a_star_in_the_margin_and_fills_nothing() -> None:
    quote = place(project().documents[0], "Divers")
    target = Target("a", quote.span, "Divers")
    star = Annotation("1", Motivation.BOOKMARKING, (target,), ())
    pencil = Annotation("2", Motivation.COMMENTING, (target,), (Body("Who?"),))
    marks = _book(collation(), replace(project(), annotations=(star, pencil)))["a"]
    assert len([mark for mark in marks.fills if mark.layer is Layer.NOTE]) == 1
    outer = [label for label in marks.labels if label.kind is None]
    assert [label.bookmark for label in outer] == [False, True]
    assert label_text(outer[1], collation()).startswith("Bookmark at A ¶")


def test_a_note_without_a_place_marks_none() -> None:
    quote = place(project().documents[0], "Divers")
    lost = Target("a", quote.span, "Sailors", anchoring=Anchoring.ORPHAN)
    note = Annotation("1", Motivation.COMMENTING, (lost,), (Body("Who?"),))
    marks = _book(collation(), replace(project(), annotations=(note,)))["a"]
    assert [mark for mark in marks.fills if mark.layer is Layer.NOTE] == []
    assert ("note", "", 0, False) not in _labels(marks)


def test_blocks_and_headings_come_from_the_segments() -> None:
    marks = _marks()["a"]
    assert marks.blocks == (0, 25, 117, 154)
    assert marks.headings == (Span(0, 24),)


def test_links_and_marks_are_made_article_by_article_when_asked_for() -> None:
    held = collation()
    links = LinkBook(held, project())
    book = MarkBook(held, project(), links)
    assert not links._made and not book._made
    book.of("c")
    assert list(links._made) == list(book._made) == ["c"]
    between = [link for link in links.of("a") if "b" in (link.left.document_id, link.right.document_id)]
    assert list(links.between("b", "a")) == list(links.between("a", "b")) == between != []


def test_links_are_only_of_articles_that_take_part_and_of_the_kinds_shown() -> None:
    held = collation()
    part = LinkBook(held, project(), documents=frozenset({"a", "b"}))
    assert part.of("c") == () and {part.of("a"), part.of("b")} == {LinkBook(held, project()).between("a", "b")}
    similar = LinkBook(held, project(), frozenset({FindingKind.SIMILAR}))
    assert {link.kind for link in similar.of("a")} == {FindingKind.SIMILAR}
