"""What dismissals suggest: never applied by itself, listed, taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model import (
    Collation,
    CollationOptions,
    Document,
    FindingKind,
    Judgement,
    Pin,
    Project,
    Status,
)
from desktop.model.change import AddDocument
from desktop.session import rules
from desktop.session.rules import RuleKind
from desktop.session.session import Session
from tests.session.conftest import MakeSession

PHRASE = "Follow the Lunde Courier on every channel"
QUOTES = (
    f"{PHRASE} and never miss a thing.",
    f"Read on. {PHRASE.replace('the', 'The')}, said the footer.",
    f"\u201c{PHRASE}\u201d",
)


def dismissed(number: int, quote: str, reason: str = "boilerplate", status: Status = Status.DISMISSED) -> Judgement:
    return Judgement(f"f{number}", status, reason, "Ada", "", FindingKind.VERBATIM, f"Label {number}", (quote, quote))


def project(*quotes: str, **options: object) -> Project:
    judgements = tuple(dismissed(number, quote) for number, quote in enumerate(quotes))
    return Project(judgements=judgements, options=replace(CollationOptions(), **options))


def phrases(held: Project) -> list[str]:
    return [rule.phrase for rule in rules.suggested(held, Collation()) if rule.kind is RuleKind.PHRASE]


def test_three_dismissals_that_share_a_phrase_suggest_it() -> None:
    (rule,) = rules.suggested(project(*QUOTES), Collation())
    assert (rule.phrase, rule.because) == (PHRASE, ("Label 0", "Label 1", "Label 2"))


def test_two_dismissals_suggest_nothing() -> None:
    assert phrases(project(*QUOTES[:2])) == []


def test_one_finding_that_says_it_often_is_one_dismissal() -> None:
    assert phrases(project(" ".join(QUOTES))) == []


@pytest.mark.parametrize("spoil", [{"reason": "scope"}, {"status": Status.CONFIRMED}])
def test_only_what_was_dismissed_as_boilerplate_counts(spoil) -> None:
    judgements = (*project(*QUOTES[:2]).judgements, dismissed(2, QUOTES[2], **spoil))
    assert phrases(Project(judgements=judgements)) == []


def test_a_phrase_that_is_left_out_already_is_not_suggested_again() -> None:
    assert phrases(project(*QUOTES, ignored_phrases=(PHRASE.upper(),))) == []


@pytest.mark.parametrize("known", [PHRASE.removesuffix(" on every channel"), f"{PHRASE} and never"])
def test_a_part_of_a_known_phrase_is_not_suggested_nor_one_around_it(known: str) -> None:
    assert phrases(project(*QUOTES, ignored_phrases=(known,))) == []


def test_a_few_little_words_are_no_phrase() -> None:
    assert phrases(project("It is in the box.", "It is in the sea.", "It is in the sky.")) == []


def test_words_over_and_over_are_suggested_as_far_as_three_dismissals_repeat_them() -> None:
    four = "harbour harbour harbour harbour"
    assert phrases(project(four, four, f"{four} harbour")) == [four]


def test_what_more_dismissals_share_comes_first() -> None:
    other = "Photographs may not be used without written permission"
    held = project(*QUOTES, *(f"{other} ({number})" for number in "abcd"))
    assert phrases(held) == [other, PHRASE]


WORDS = st.lists(st.sampled_from(["harbour", "market", "council", "winter", "of", "the"]), max_size=9).map(" ".join)
SHARED = st.lists(st.sampled_from(["harbour", "market", "council", "winter"]), min_size=4, max_size=9).map(" ".join)


@given(SHARED, st.lists(st.tuples(WORDS, WORDS), min_size=3, max_size=6), st.lists(WORDS, max_size=3))
def test_whatever_is_suggested_stands_in_three_dismissals_and_applies_once(
    shared: str, around: list[tuple[str, str]], others: list[str]
) -> None:
    quotes = [*(f"{before} {shared} {after}" for before, after in around), *others]
    held = project(*quotes)
    found = rules.suggested(held, Collation())
    assert found
    for rule in found:
        assert sum(rule.phrase in quote for quote in quotes) >= 3
        options = rules.applied(held.options, rule)
        assert rules.applied(options, rule) == options
        after = replace(held, options=options)
        assert rule.phrase not in phrases(after)
        assert rules.taken_back(options, rules.in_force(options)[0]) == held.options


def test_everything_in_force_is_listed_and_taken_back_by_itself() -> None:
    options = CollationOptions(
        ignored_phrases=("one thing", "another thing"), vetoes=(Pin("a", "The quay gave way.", "b", "It rained."),)
    )
    listed = rules.in_force(options)
    assert [rule.kind for rule in listed] == [RuleKind.PHRASE, RuleKind.PHRASE, RuleKind.UNLINKED]
    assert rules.taken_back(options, listed[0]).ignored_phrases == ("another thing",)
    assert rules.taken_back(options, listed[2]) == replace(options, vetoes=())


KILLED = "At least {n} people were killed when the ferry Alba sank off Lunde on Monday."


@pytest.fixture
def two(make_session: MakeSession) -> Session:
    session = make_session()
    session.new_project()
    documents = [Document(name, name.upper(), KILLED.format(n=n)) for name, n in (("a", "40"), ("b", "55"))]
    documents[1] = replace(documents[1], text="The sinking of the ferry Alba off Lunde on Monday killed 55 people.")
    session._do("Add", [AddDocument(document, 9, document.text.encode()) for document in documents])
    return session


def numbers(session: Session) -> list[str]:
    return [finding.id for finding in session.collation.findings if finding.kind is FindingKind.NUMBERS]


def test_a_disagreement_dismissed_for_its_scope_suggests_not_to_compare_and_is_reversible(two: Session) -> None:
    (found,) = numbers(two)
    two.judge([found], Status.CONFIRMED, "scope")
    assert two.suggested_rules() == ()
    two.judge([found], Status.DISMISSED)
    assert two.suggested_rules() == ()
    two.judge([found], Status.DISMISSED, "scope")
    (rule,) = two.suggested_rules()
    assert rule.kind is RuleKind.NOT_COMPARABLE
    assert numbers(two) == [found]  # suggested is not applied
    assert two.apply_rule(rule)
    assert numbers(two) == [] and two.suggested_rules() == ()
    assert two.undo_stack.undoText().startswith("Apply Rule '")
    (held,) = two.rules_in_force()
    assert two.take_back_rule(held)
    assert numbers(two) == [found]
    two.undo_stack.undo()
    two.undo_stack.undo()
    assert numbers(two) == [found] and two.project.status(found) is Status.DISMISSED
