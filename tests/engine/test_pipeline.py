from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.engine import collate, event_dates, false_alarms, narrowed
from desktop.engine.cancellation import Watch
from desktop.model import Collation, CollationOptions, Document, FindingKind, MatchKind, Verdict
from tests.builders import document


@pytest.fixture(scope="module")
def sample() -> Collation:
    from desktop import paths

    articles = [
        Document(id=path.name[:3], title=path.name, text=Path(path).read_text(encoding="utf-8"))
        for path in paths.sample_articles()
    ]
    return collate(articles)


def test_the_repeats_of_the_sample_are_one_block_and_one_heading(sample: Collation) -> None:
    members = [[str(sample.where(member)) for member in one.members] for one in sample.duplicates]
    assert members == [["A ¶2 s1", "A ¶3 s1"], ["A ¶6–9", "A ¶10–13"]]
    assert [one.heading for one in sample.duplicates] == [True, False]
    assert [one.similarity for one in sample.duplicates] == [1.0, 1.0]


def test_the_sample_shows_links_that_an_editor_accepts_and_not_many_more(sample: Collation) -> None:
    quotes = [(sample.quote(match.left), sample.quote(match.right)) for match in sample.matches]
    for left, right in (
        ("Wang Xiaohong", "Wang Xiaohong"),
        ("tit-for-tat tariff attacks", "tit-for-tat tariff escalation"),
        ("accusations of unfair practices", "unfair trade practices"),
        ("100 times stronger than morphine", "more potent than heroin or morphine"),
    ):
        assert any(left in one and right in other for one, other in quotes), left
    assert len(sample.matches) <= 60


def test_narrowing_gives_what_a_comparison_at_that_similarity_gives(sample: Collation) -> None:
    strict = collate(sample.documents, CollationOptions(min_similarity=0.35))
    filtered = narrowed(sample, 0.35)
    assert filtered.matches == strict.matches
    assert filtered.passages == strict.passages
    assert filtered.findings == strict.findings
    assert filtered.options.min_similarity == 0.35


def test_the_same_words_are_identical_whatever_their_quotes_and_dashes() -> None:
    found = collate(
        [
            document("The minister's “plan” for wide\u00adranging reform failed - again.", "a"),
            document('THE MINISTER’S "plan" for wideranging reform failed — again.', "b"),
        ]
    )
    assert [(match.kind, match.similarity) for match in found.matches] == [(MatchKind.IDENTICAL, 1.0)]
    assert [finding.kind for finding in found.findings] == [FindingKind.VERBATIM]


def test_no_articles_and_empty_articles_give_an_empty_collation() -> None:
    assert collate([]) == Collation()
    assert collate([document("", "a"), document(" \n", "b")]).segments == ()


def test_two_articles_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="id of its own"):
        collate([document("One.", "a"), document("Two.", "a")])


def test_a_cancelled_comparison_says_that_it_is_partial() -> None:
    found = collate([document("One thing happened.", "a")], should_cancel=lambda: True)
    assert not found.complete
    assert found.missing


def test_heaps_of_equal_sentences_are_bounded_and_said_to_be() -> None:
    heap = "The same sentence stands here again. " * 40
    found = collate([document(heap, "a"), document(heap, "b")], CollationOptions(min_match_words=1))
    assert len(found.matches) == 25 * 25
    assert not found.complete
    assert "more than 25 times" in found.missing[0]


def test_an_endless_sentence_is_compared_but_not_read_for_numbers() -> None:
    endless = " ".join(f"word{number}" for number in range(1000))
    found = collate([document(endless, "a"), document(endless, "b")])
    assert [match.kind for match in found.matches] == [MatchKind.IDENTICAL]
    assert found.missing == ("sentences of more than 5,000 characters were not read for numbers: 1",)


def test_progress_names_stages_and_ends_at_their_totals() -> None:
    seen: list[tuple[str, int, int]] = []
    collate([document("One thing happened.", "a")], on_progress=lambda *step: seen.append(step))
    assert ("segments", 1, 1) in seen
    assert all(done <= total for _, done, total in seen)


def test_pairs_of_articles_and_of_figures_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.engine.cancellation._POLL_SECONDS", 0.0)
    seen: list[tuple[str, int, int]] = []
    articles = [document(f"The ferry Nordlys brought {n} passengers home.", f"d{n}") for n in range(40, 43)]
    collate(articles, on_progress=lambda *step: seen.append(step))
    assert [step for step in seen if step[0] == "matches"] == [("matches", at, 3) for at in (0, 0, 1, 2, 3)]
    judged = [(done, total) for stage, done, total in seen if stage == "comparisons"][1:-1]
    assert judged == [(0, 6), (1, 6), (2, 6), (3, 6)]


def test_cancelling_is_asked_for_at_each_comparison_that_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def noted(name: str, plain: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object) -> object:
            done.append(name)
            return plain(*arguments)

        return call

    monkeypatch.setattr(Watch, "step", noted("asked", lambda *arguments: None))
    monkeypatch.setattr(false_alarms, "_best_agreed", noted("alarm", false_alarms._best_agreed))
    monkeypatch.setattr(event_dates, "of_one_event", noted("event", event_dates.of_one_event))
    collate([document(f"The ferry Nordlys brought {n} passengers home.", f"d{n}") for n in range(40, 44)])
    for name in ("alarm", "event"):
        before = [done[at - 1] for at, one in enumerate(done) if one == name]
        assert before == ["asked"] * 6


def test_dates_are_compared_unless_their_check_is_off():
    documents = [
        Document(id="a", title="A", text="The old iron bridge over the river Tarn opened on 12 March 1907."),
        Document(id="b", title="B", text="The old iron bridge over the river Tarn opened on 14 March 1907."),
    ]
    assert [one.verdict for one in collate(documents).comparisons] == [Verdict.CONFLICT]
    assert collate(documents, CollationOptions(check_dates=False)).comparisons == ()
