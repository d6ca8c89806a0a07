"""Judgements speak for the parts of what was judged, and for nothing more."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine import collate, narrowed, with_remembered
from desktop.engine.remembering import Memory, Sayings, _covers, since_judged
from desktop.model import (
    Collation,
    Document,
    Finding,
    FindingKind,
    Judgement,
    Place,
    Project,
    Segment,
    SegmentKind,
    Severity,
    Span,
    Status,
)

ONE = "The old stone bridge over the river Lunde was closed on Monday after divers found cracks in two of its pillars."
TWO = "Shopkeepers on the eastern bank fear that customers will stay away for the whole of the winter season."
THREE = "A ferry for walkers and bicycles will run every quarter of an hour until the engineers have finished."


def collation(*texts: str) -> Collation:
    """Articles a, b, ... with a sentence on each line."""
    documents, segments = [], []
    for name, text in zip("abcdef", texts, strict=False):
        documents.append(Document(name, name, text))
        at = 0
        for index, line in enumerate(text.split("\n")):
            segments.append(Segment(name, SegmentKind.SENTENCE, index, Span(at, at + len(line)), index))
            at += len(line) + 1
    return Collation(documents=tuple(documents), segments=tuple(segments))


def finding(collation: Collation, name: str, *sayings: tuple[str, str], kind=FindingKind.SIMILAR) -> Finding:
    texts = {document.id: document.text for document in collation.documents}
    places = []
    for document_id, words in sayings:
        start = texts[document_id].index(words)
        places.append(Place(document_id, Span(start, start + len(words))))
    return Finding(name, kind, Severity.INFO, tuple(places), "code", (), 0)


def judgement(*quotes: str, name: str = "old", status=Status.DISMISSED, kind=FindingKind.SIMILAR, at="1") -> Judgement:
    return Judgement(name, status, "scope", "Ada", at, kind, "label", quotes)


def source(found: Finding, held: Collation, *judged: Judgement) -> str:
    one = Memory(judged).source(found, Sayings(held))
    return one.finding_id if one else ""


HELD = collation(f"{ONE}\n{TWO}", f"{TWO}\n{ONE}", ONE)
PAIR = finding(HELD, "new", ("a", TWO), ("b", TWO))


def test_the_whole_speaks_for_its_part() -> None:
    assert source(PAIR, HELD, judgement(f"{ONE} {TWO}", f"{TWO} {ONE}")) == "old"


def test_case_quotes_and_separators_make_no_difference() -> None:
    assert source(PAIR, HELD, judgement(TWO.upper(), TWO.replace("customers", "\u2018customers\u2019"))) == "old"


def test_a_part_does_not_speak_for_the_whole() -> None:
    whole = finding(HELD, "new", ("a", f"{ONE}\n{TWO}"), ("b", f"{TWO}\n{ONE}"))
    assert source(whole, HELD, judgement(TWO, TWO)) == ""


def test_one_copy_does_not_speak_for_two() -> None:
    assert source(PAIR, HELD, judgement(TWO, ONE)) == ""
    three = finding(HELD, "new", ("a", ONE), ("b", ONE), ("c", ONE))
    assert source(three, HELD, judgement(ONE, ONE)) == ""
    assert source(three, HELD, judgement(ONE, ONE, ONE)) == "old"


def test_another_word_another_kind_and_a_judgement_taken_back_say_nothing() -> None:
    assert source(PAIR, HELD, judgement(TWO, TWO.replace("eastern", "western"))) == ""
    assert source(PAIR, HELD, judgement(TWO, TWO, kind=FindingKind.VERBATIM)) == ""
    assert source(PAIR, HELD, judgement(TWO, TWO, status=Status.OPEN)) == ""


def test_the_latest_judgement_speaks() -> None:
    earlier = judgement(TWO, TWO, name="earlier", status=Status.CONFIRMED, at="2026-01-01T00:00:00Z")
    later = judgement(TWO, TWO, name="later", at="2026-01-02T00:00:00Z")
    assert source(PAIR, HELD, later, earlier) == "later"


def test_a_figure_is_known_by_its_whole_sentence() -> None:
    held = collation("Police counted 40 boats in the bay.", "Some 30 boats lay there. Police counted 40 people.")
    figures = finding(held, "new", ("a", "40"), ("b", "40"), kind=FindingKind.NUMBERS)
    assert Sayings(held).quotes(figures)[0] == "Police counted 40 boats in the bay."
    same = judgement(*Sayings(held).quotes(figures), kind=FindingKind.NUMBERS)
    assert source(figures, held, same) == "old"
    assert source(figures, held, judgement("40", "40", kind=FindingKind.NUMBERS)) == ""


def test_a_judgement_of_the_dead_says_nothing_of_the_injured_in_the_same_sentences() -> None:
    held = collation("Three died and 12 were hurt, police said.", "Four died and 21 were hurt, police said.")
    hurt = replace(
        finding(held, "hurt", ("a", "12"), ("b", "21"), kind=FindingKind.NUMBERS),
        arguments=(("subject", "people injured"), ("figures", "12 | 21")),
    )
    quotes = Sayings(held).quotes(hurt)
    of_the_dead = replace(judgement(*quotes, kind=FindingKind.NUMBERS), label="Deaths")
    assert source(hurt, held, of_the_dead) == ""
    assert source(hurt, held, replace(of_the_dead, label="People injured")) == "old"


def test_a_judged_fact_that_is_still_found_does_not_speak_for_another_one() -> None:
    held = collation("Mayor Ann Low spoke on Monday in the hall.", "Mayor Jan Low spoke on Tuesday in the hall.")
    name = finding(held, "name", ("a", "Ann Low"), ("b", "Jan Low"), kind=FindingKind.FACTS)
    day = finding(held, "day", ("a", "Monday"), ("b", "Tuesday"), kind=FindingKind.FACTS)
    judged = judgement(*Sayings(held).quotes(name), name="name", kind=FindingKind.FACTS)
    assert source(day, replace(held, findings=(name, day)), judged) == ""
    assert source(day, replace(held, findings=(day,)), judged) == "name"


def test_a_judgement_of_ones_own_outweighs_what_is_remembered() -> None:
    held = replace(HELD, findings=(PAIR,))
    old = judgement(TWO, TWO)
    reopened = judgement(TWO, TWO, name="new", status=Status.OPEN)
    assert with_remembered(Project(judgements=(old,)), held).status("new") is Status.DISMISSED
    assert with_remembered(Project(judgements=(old, reopened)), held).status("new") is Status.OPEN


def test_without_anything_to_remember_the_project_is_the_same_object() -> None:
    project = Project(judgements=(judgement(THREE, THREE),))
    assert with_remembered(project, replace(HELD, findings=(PAIR,))) is project


def test_what_came_since_is_what_no_quote_holds() -> None:
    grown = finding(HELD, "old", ("a", ONE), ("b", ONE), ("c", ONE))
    assert since_judged(grown, judgement(ONE, ONE), HELD) == ()
    other = finding(HELD, "old", ("a", ONE), ("b", TWO))
    assert since_judged(other, judgement(ONE, ONE), HELD) == (other.places[1],)


@given(st.lists(st.lists(st.sampled_from(["red", "green", "blue"]), min_size=1, max_size=6), min_size=2, max_size=4))
def test_everything_speaks_for_itself_and_for_itself_without_a_member(sayings: list[list[str]]) -> None:
    texts = [" ".join(words) for words in sayings]
    held = collation(*texts)
    whole = finding(held, "new", *zip("abcd", texts, strict=False))
    assert source(whole, held, judgement(*texts)) == "old"
    if len(texts) > 2:
        less = finding(held, "new", *list(zip("abcd", texts, strict=False))[1:])
        assert source(less, held, judgement(*texts)) == "old"


def test_a_passage_that_the_slider_cuts_in_two_stays_dismissed() -> None:
    """The real comparison: a low threshold holds two links together, a high one shows each by itself."""
    weak = "Customers may stay away from shops on that bank this winter, their owners fear."
    full = collate(
        [Document("a", "A", "\n".join((ONE, TWO, THREE))), Document("b", "B", "\n".join((ONE, weak, THREE)))]
    )
    low = narrowed(full, 0.2)
    kinds = {FindingKind.SIMILAR, FindingKind.VERBATIM}
    sayings = Sayings(low)
    judged = tuple(
        Judgement(f.id, Status.DISMISSED, "", "Ada", "1", f.kind, "", sayings.quotes(f))
        for f in low.findings
        if f.kind in kinds
    )
    for threshold in (0.3, 0.5, 0.9):
        high = narrowed(full, threshold)
        seen = with_remembered(Project(judgements=judged), high)
        left = [f for f in high.findings if f.kind is FindingKind.SIMILAR]
        assert [seen.status(f.id) for f in left] == [Status.DISMISSED] * len(left)


SAYING = st.lists(st.sampled_from("ab"), min_size=1, max_size=4).map(tuple)


@settings(max_examples=200)
@given(st.lists(SAYING, max_size=4), st.lists(SAYING, max_size=4))
def test_each_saying_needs_a_judged_one_of_its_own(judged: list[tuple[str, ...]], said: list[tuple[str, ...]]) -> None:
    def stands(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
        return any(whole[at : at + len(part)] == part for at in range(len(whole)))

    some_way = any(all(map(stands, said, wholes)) for wholes in permutations(judged, len(said)))
    assert _covers(judged, said) is some_way


def test_a_block_that_stands_a_thousand_times_is_remembered_when_one_of_them_goes() -> None:
    """However many there are, and however long the way on which each makes room for the next."""
    line = ("the", "ferry", "stays", "in", "port")
    assert _covers([line] * 2_000, [line] * 1_999)
    steps = [(str(at), str(at + 1)) for at in range(100)]
    wholes = [(*one, *other) for one, other in zip(steps, [*steps[1:], ("x", "y")], strict=True)]
    assert _covers(wholes, [*steps[1:], steps[0]])
    assert not _covers(wholes, [*steps, steps[0]])
