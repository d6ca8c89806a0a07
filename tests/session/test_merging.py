"""Two editors: what is new, what differs, and that neither side is lost."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine import reattach
from desktop.model import (
    Anchoring,
    Annotation,
    Body,
    Document,
    Judgement,
    Motivation,
    Project,
    Status,
    Target,
    place_target,
)
from desktop.model.change import applied
from desktop.reports.jsonld_reader import Colleague, TheirArticle
from desktop.session import merging
from desktop.session.merging import Difference
from tests.session.material import A2, B1, A, B


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def their(document: Document, **changed: str) -> TheirArticle:
    return replace(TheirArticle(document.id, document.title, document.sha256, sha(document.text)), **changed)


def note(name: str, text: str, target: Target, **more) -> Annotation:
    return Annotation(name, Motivation.COMMENTING, (target,), (Body(text),), "Ben", "2026", "2026", **more)


ON_A = place_target("a", A.text, A2.span)
PROJECT = Project(documents=(A, B))
ARTICLES = (their(A), their(B))


def compared(project: Project, colleague: Colleague) -> merging.Merge:
    return merging.compared(project, colleague, "ben.jsonld", reattach)


def taken(merge: merging.Merge) -> frozenset[str]:
    return frozenset(item.key for item in merge.items if item.taken_at_first)


def test_a_new_note_comes_with_its_place_and_its_writer() -> None:
    merge = compared(PROJECT, Colleague(articles=ARTICLES, notes=(note("1", "Odd.", ON_A),)))
    assert [item.difference for item in merge.items] == [Difference.NEW]
    after = applied(PROJECT, merging.changes(merge, taken(merge)))
    assert after.annotations == (note("1", "Odd.", ON_A),)


def test_the_same_file_twice_brings_nothing_the_second_time() -> None:
    mine = replace(PROJECT, annotations=(note("1", "Mine.", ON_A),))
    colleague = Colleague(articles=ARTICLES, notes=(note("1", "Theirs.", ON_A), note("2", "New.", ON_A)))
    merge = compared(mine, colleague)
    after = applied(mine, merging.changes(merge, taken(merge)))
    assert sorted(n.text for n in after.annotations) == ["Mine.", "New.", "Theirs."]
    again = compared(after, colleague)
    assert (again.items, again.same) == ((), 2)


def test_the_same_words_by_another_hour_are_no_difference() -> None:
    mine = replace(PROJECT, annotations=(note("1", "Odd.", ON_A),))
    merge = compared(mine, Colleague(articles=ARTICLES, notes=(replace(note("1", "Odd.", ON_A), modified="2027"),)))
    assert (merge.items, merge.same) == ((), 1)


MINE = Judgement("f", Status.CONFIRMED, "", "Ada", "2026-01-01T00:00:00Z")
THEIRS = Judgement("f", Status.DISMISSED, "scope", "Ben", "2026-01-02T00:00:00Z")


def test_of_two_judgements_the_person_chooses_and_the_other_goes_into_the_history() -> None:
    mine = replace(PROJECT, judgements=(MINE,))
    merge = compared(mine, Colleague(judgements=(THEIRS,)))
    (item,) = merge.items
    assert (item.difference, item.taken_at_first) == (Difference.DIFFERS, False)
    kept = merging.changes(merge, ())
    assert [change.judgement for change in kept] == [THEIRS, MINE]
    assert applied(mine, kept).judgements == (MINE,)
    assert applied(mine, merging.changes(merge, {item.key})).judgements == (THEIRS,)


def test_a_new_judgement_that_is_not_wanted_stays_away() -> None:
    merge = compared(PROJECT, Colleague(judgements=(THEIRS,)))
    assert merging.changes(merge, ()) == ()


def test_articles_are_known_by_text_then_bytes_then_title_and_quotes() -> None:
    other = Document("x", "Beta", "Quite another text.")
    documents = (A, replace(B, sha256="b" * 64), other)

    def known(article: TheirArticle, *quotes: str) -> str:
        colleague = Colleague(articles=(article,), quotes={article.id: quotes})
        return "".join(document.id for _, document in merging.matched(colleague, documents))

    assert known(TheirArticle("q", "No such title", "", sha(A.text))) == "a"
    assert known(TheirArticle("q", "No such title", "b" * 64, "0" * 64)) == "b"
    assert known(TheirArticle("q", " beta ", "", ""), "One two tree.") == "b"
    assert known(TheirArticle("q", "Alpha"), "Words that are not there") == ""
    assert known(TheirArticle("q", "Beta")) == ""  # two bear that title
    assert known(TheirArticle("a", "")) == ""  # the same id says nothing


def test_in_another_version_a_note_is_found_again_or_has_no_place() -> None:
    newer = replace(A, text="Zero.\n" + A.text)
    article = their(A, title="Alpha")
    quotes = {"a": (ON_A.exact,)}
    moved = compared(
        Project(documents=(newer,)), Colleague(articles=(article,), notes=(note("1", "?", ON_A),), quotes=quotes)
    )
    (target,) = moved.items[0].theirs.targets
    assert target.document_id == "a"
    assert target.anchoring is Anchoring.ORPHAN or target.span.of(newer.text) == ON_A.exact
    gone = replace(A, text="Nothing of it.", sha256="c" * 64)
    article = their(A, title="Alpha", sha256="c" * 64)
    lost = compared(Project(documents=(gone,)), Colleague(articles=(article,), notes=(note("1", "?", ON_A),)))
    assert lost.items[0].theirs.targets[0].anchoring is Anchoring.ORPHAN


def test_a_false_place_in_the_same_text_is_not_believed() -> None:
    lie = replace(ON_A, span=B1.span)
    (item,) = compared(PROJECT, Colleague(articles=ARTICLES, notes=(note("1", "?", lie),))).items
    (target,) = item.theirs.targets
    assert target.anchoring is Anchoring.ORPHAN or target.span.of(A.text) == ON_A.exact


@pytest.mark.parametrize(
    ("target", "text", "sought"),
    [
        (ON_A, A.text, False),
        (replace(ON_A, exact="Four 5 six.", anchoring=Anchoring.FUZZY), A.text, False),
        (replace(ON_A, exact="Four 5 six."), A.text, True),
        (replace(ON_A, span=ON_A.span.shifted(99)), A.text, True),
        (replace(ON_A, span=ON_A.span.shifted(99), anchoring=Anchoring.FUZZY), A.text, True),
        (ON_A, A.text + " And more.", True),  # the same words stand there in another text
        (replace(ON_A, anchoring=Anchoring.ORPHAN), A.text + " And more.", False),
        (Target("a"), A.text + " And more.", False),  # the whole article
    ],
)
def test_a_place_is_sought_anew_unless_it_is_of_the_very_same_text(target: Target, text: str, sought: bool) -> None:
    def found(target: Target, text: str, before: str) -> Target:
        return replace(target, prefix="sought")

    colleague = Colleague(articles=(their(A, sha256="a" * 64),), notes=(note("1", "?", target),))
    project = Project(documents=(replace(A, text=text, sha256="a" * 64),))
    (item,) = merging.compared(project, colleague, "ben.jsonld", found).items
    anew = replace(target, prefix="sought", anchoring=Anchoring.EXACT)
    assert item.theirs.targets == (anew if sought else target,)


def test_a_note_on_a_finding_needs_no_article() -> None:
    merge = compared(PROJECT, Colleague(notes=(note("1", "?", Target(finding_id="f")),)))
    assert (merge.items[0].theirs.targets, merge.away) == ((Target(finding_id="f"),), ())


def test_a_note_on_an_article_that_is_not_here_is_kept_without_a_place() -> None:
    on_c = place_target("c", "Elsewhere.", B1.span.shifted(-B1.span.start))
    colleague = Colleague(articles=(TheirArticle("c", "Gamma"),), notes=(note("1", "?", on_c),))
    merge = compared(PROJECT, colleague)
    assert merge.away == ("Gamma",)
    (target,) = merge.items[0].theirs.targets
    assert target.anchoring is Anchoring.ORPHAN and target.document_id not in ("a", "b", "c")


NAMES = st.sampled_from("1234")
WORDS = st.sampled_from(("one", "two", "three"))
NOTES = st.lists(st.builds(lambda name, text: note(name, text, ON_A), NAMES, WORDS), unique_by=lambda n: n.id)
JUDGEMENTS = st.lists(
    st.builds(Judgement, finding_id=NAMES, status=st.sampled_from(Status), reason=st.sampled_from(("", "scope"))),
    unique_by=lambda j: j.finding_id,
)


@given(NOTES, NOTES, JUDGEMENTS, JUDGEMENTS, st.data())
def test_no_note_and_no_judgement_of_either_side_is_lost(mine, theirs, judged, their_judged, data) -> None:
    project = replace(
        PROJECT, annotations=tuple(mine), judgements=tuple(sorted(judged, key=lambda judgement: judgement.finding_id))
    )
    merge = compared(project, Colleague(articles=ARTICLES, notes=tuple(theirs), judgements=tuple(their_judged)))
    wanted = {item.key for item in merge.items if item.taken_at_first}
    wanted ^= {item.key for item in merge.items if isinstance(item.here, Judgement) and data.draw(st.booleans())}
    changes = merging.changes(merge, wanted)
    after = applied(project, changes)
    texts = [note.text for note in after.annotations]
    assert set(after.annotations) >= set(mine)
    assert {n.text for n in theirs} <= set(texts)
    put = [change.judgement for change in changes if hasattr(change, "judgement")]
    for judgement in (*judged, *their_judged):
        held = (*judged, *put)
        assert any(
            (one.finding_id, one.status, one.reason) == (judgement.finding_id, judgement.status, judgement.reason)
            for one in held
        )
