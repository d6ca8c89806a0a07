"""A comparison that uses what earlier ones worked out equals one that works out everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine import Workings, candidates, collate
from desktop.model import CollationOptions, Document, Pin
from tests.builders import document

STORY = (
    "Flood at Havnsund\n\nThe flood killed 14 people in Havnsund on Tuesday. About 300 homes were lost, police said.",
    "The flood killed 41 people in Havnsund on Tuesday. The mayor said 300 homes were lost.",
    "Police said 300 homes were lost in Havnsund.\n\nThe ferry Nordlys stays in port until Friday because of the ice.",
    "The ferry Nordlys stays in port until Friday because of ice.\n\nThe flood killed 14 people. The flood killed 15.",
    "\n\n".join(["The ferry Nordlys stays in port until Friday because of the ice, the harbour master said."] * 2),
    "Nothing of this is told here: the council will paint 12 benches green.",
)
NAMES = ("a", "b", "c", "d")
Articles = tuple[tuple[str, int], ...]


def made(articles: Articles) -> list[Document]:
    return [document(STORY[number], name) for name, number in articles]


ARTICLES = st.lists(
    st.tuples(st.sampled_from(NAMES), st.integers(0, len(STORY) - 1)), max_size=4, unique_by=lambda one: one[0]
).map(tuple)


@settings(max_examples=25, deadline=None)
@given(st.lists(ARTICLES, min_size=2, max_size=5))
def test_any_history_ends_in_the_same_collation(history: list[Articles]) -> None:
    """Articles added, taken away, replaced and put in another order."""
    workings = Workings()
    for articles in history:
        assert collate(made(articles), workings=workings) == collate(made(articles))


@pytest.mark.parametrize(
    "options",
    [
        CollationOptions(min_similarity=0.1),
        CollationOptions(ignored_phrases=("stays in port",), ignore_case=False),
        CollationOptions(min_duplicate_words=3, min_duplicate_similarity=0.5),
        CollationOptions(ignore_headings=True, compare_numbers=False),
        CollationOptions(vetoes=(Pin("a", "the flood killed 14 people in havnsund on tuesday.", "b", "x"),)),
    ],
)
def test_other_options_are_obeyed(options: CollationOptions) -> None:
    workings = Workings()
    articles = made((("a", 0), ("b", 1), ("c", 3)))
    collate(articles, workings=workings)
    assert collate(articles, options, workings=workings) == collate(articles, options)
    assert collate(articles, workings=workings) == collate(articles)


def test_how_far_two_figures_may_be_apart_is_asked_anew() -> None:
    """It hangs on the words around, and what these weigh on the other articles: far figures of sentences much alike are
    a digit lost, of others two things."""
    first = document("The bridge and the storm near the field have 61 trees in the market and the valley.", "a")
    second = document("The bridge and the school near the painter have 672 trees in the market and the valley.", "b")
    valleys, fields = (
        document(" ".join(f"The {word} saw {ships} ships near the bridge." for ships in range(11, 111)), "c")
        for word in ("valley", "field")
    )
    workings, told = Workings(), set[int]()
    for articles in ([first, second, valleys], [first, second], [first, second, fields], [first, second, valleys]):
        found = collate(articles, workings=workings)
        assert found == collate(articles)
        told.add(sum(one.left.document_id == "a" and one.right.document_id == "b" for one in found.comparisons))
    assert told == {0, 1}


COPIED = (
    "Before dawn the salvage tug Marit pulled {} empty barges across the shallow estuary while frightened herons"
    " circled above rusting cranes and abandoned customs sheds"
)
BESIDE = (
    "Bakers in Orl want cheaper flour. Rain fell on six villages. A choir sang at noon. The museum lost two clocks.",
    "Teachers met in Dorn. Wolves ate nine lambs near Kosel. Her novel won prizes. Trams stop at midnight.",
)


@pytest.mark.parametrize(
    ("ends", "third"),
    [
        (  # words of sentences that nothing but the copy before them joins
            (
                ". It was not for him to be there, Nordlys sailors.",
                ". It was not for him to be there, quay holders.",
            ),
            "Nordlys sailors, quay holders: {}.",
        ),
        (  # "web" is a word of the copied part alone: "web site" is one word
            (
                " on the web site of their council keeps all poems. Snow melts.",
                " on the web sites which their fishermen mock. Ants march.",
            ),
            "Spiders mend any web: {}.",
        ),
    ],
)
def test_another_weight_of_any_word_beside_a_copied_passage_is_heeded(ends: tuple[str, str], third: str) -> None:
    copies = zip("ab", BESIDE, ("eleven", "twelve"), ends, strict=True)
    two = [document(f"{beside} {COPIED.format(how)}{end}", name) for name, beside, how, end in copies]
    more = document(" ".join(third.format(name) for name in ("otters", "bishops", "tailors", "judges")), "c")
    workings, options = Workings(), CollationOptions(compare_numbers=False)
    told = []
    for articles in (two, [*two, more]):
        found = collate(articles, options, workings=workings)
        assert found == collate(articles, options)
        told.append([one.similarity for one in found.matches if one.right.document_id == "b"])
    assert len(told[0]) == len(told[1]) > 0
    assert told[0] != told[1]


def test_an_added_article_is_the_only_one_that_is_read() -> None:
    workings = Workings()
    collate(made((("a", 0), ("b", 1), ("c", 2))), workings=workings)
    assert workings.made["claims"] == 3
    before = workings.made["comparisons"]
    found = collate(made((("a", 0), ("d", 3), ("b", 1), ("c", 2))), workings=workings)
    assert [workings.made[stage] for stage in ("segments", "profiles", "duplicates", "claims")] == [1, 1, 1, 1]
    new = [one for one in found.comparisons if "d" in (one.left.document_id, one.right.document_id)]
    assert before > 0
    assert 0 < workings.made["comparisons"] <= len(new) + 2, "only those of the new article, and what rarity moved"


def test_a_removed_article_makes_no_work_but_where_words_weigh_otherwise() -> None:
    workings = Workings()
    collate(made((("a", 0), ("b", 1), ("c", 2))), workings=workings)
    collate(made((("a", 0), ("b", 1))), workings=workings)
    links, numbers = {"standing", "links", "scores", "passages", "findings"}, {"told", "assigned", "apart"}
    assert workings.made.keys() <= links | numbers, "few articles: what one says weighs in all"


def stories(count: int) -> list[Document]:
    """Two articles on each of so many stories, which share few words with the others."""
    texts = []
    for number in range(count):
        port, ship, mayor = (f"{name}{chr(97 + number)}{name[::-1]}" for name in ("Hav", "Nor", "Lun"))
        texts.append(f"The {ship} sank off {port} at dawn. Mayor {mayor} closed the harbour of {port}.")
        texts.append(f"Off {port} the {ship} sank. The harbour of {port} is closed, said {mayor}.")
    return [document(text, f"{number:02}") for number, text in enumerate(texts)]


def test_an_added_article_is_matched_with_what_it_touches_alone() -> None:
    workings = Workings()
    options = CollationOptions(compare_numbers=False, min_similarity=0.1)
    articles = stories(20)
    collate(articles[:39], options, workings=workings)
    whole = workings.made["scores"]
    found = collate(articles, options, workings=workings)
    assert found == collate(articles, options)
    assert {match.left.document_id for match in found.matches if match.right.document_id == "39"} >= {"38"}
    assert 0 < workings.made["scores"] < whole / 8
    again = [document("Nothing of all this is told here.", "05") if one.id == "05" else one for one in articles]
    for changed in (again, again[:5] + again[6:]):
        assert collate(changed, options, workings=workings) == collate(changed, options)
        assert workings.made["scores"] < whole / 8


PLACES = ("arnelvik", "ostikby", "udrepnes", "imborsund", "olantfell", "efrushavn", "askemdal", "ivondmark")


def counted(number: int) -> Document:
    """An article with a boat that two more have, and one sentence that is like none elsewhere but for two words."""
    letter, boat = "abcdefghijklmnopqrstuvwxyz"[number], f"{'klmnopqrst'[number // 3]}arnboat"
    sights = ", ".join(f"{letter}{place}" for place in PLACES)
    text = f"The {boat} brought {number * 7} vans to the quay. Ferry passengers saw {number + 20} lorries at {sights}."
    return document(text, f"n{number}")


@pytest.mark.parametrize("change", ["added", "removed", "replaced"])
def test_one_article_among_many_pairs_only_what_it_touches(change: str) -> None:
    before = [counted(number) for number in range(24)]
    after = {
        "added": [*before, counted(24)],
        "removed": before[:-1],
        "replaced": [*before[:-1], replace(counted(24), id=before[-1].id)],
    }[change]
    workings = Workings()
    collate(before, workings=workings)
    every = workings.made.copy()
    assert collate(after, workings=workings) == collate(after)
    assert every["told"] == 48
    assert workings.made["told"] <= 8
    for stage in ("assigned", "apart"):
        assert every[stage] > 0
        assert workings.made[stage] <= every[stage] / 3, stage


def test_pairs_are_forgotten_with_what_they_were_of() -> None:
    workings = Workings()
    for first in range(4):
        collate([counted(number) for number in range(first, first + 6)], workings=workings)
    fresh = Workings()
    collate([counted(number) for number in range(3, 9)], workings=fresh)
    assert workings.held <= fresh.held


@pytest.mark.parametrize("thorough", [0, 10**6])
def test_many_articles_have_no_history_either(thorough: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever search they are looked for by, and where one is taken for the other."""
    workings = Workings()
    options = CollationOptions(compare_numbers=False, min_similarity=0.1)
    articles = stories(12)
    copy = replace(articles[3], id="x", text=articles[2].text + " " + articles[3].text)
    histories = (articles, articles[:9] + articles[10:], [copy, *articles[::-1]], articles[:4], [*articles[4:], copy])
    for limit, now in zip((thorough, thorough, thorough, 500, thorough), histories, strict=True):
        monkeypatch.setattr("desktop.engine.candidates._THOROUGH", limit)
        assert collate(now, options, workings=workings) == collate(now, options)


def test_what_a_changed_article_leaves_alone_is_not_looked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    before = candidates._Thorough._met
    monkeypatch.setattr(candidates._Thorough, "_met", lambda one, j: asked.append(j) or before(one, j))
    workings = Workings()
    options = CollationOptions(compare_numbers=False, min_similarity=0.1)
    articles = stories(20)
    collate(articles[:39], options, workings=workings)
    assert len(asked) == 78
    asked.clear()
    collate(articles, options, workings=workings)
    assert asked == [76, 77, 78, 79], "the new article's two sentences and those of the other one on its story"


def test_a_replaced_article_is_read_again_and_a_moved_one_is_not() -> None:
    workings = Workings()
    collate(made((("a", 0), ("b", 1), ("c", 2))), workings=workings)
    collate(made((("c", 2), ("b", 5), ("a", 0))), workings=workings)
    assert workings.made["segments"] == workings.made["claims"] == 1


def test_another_date_of_an_article_counts_as_another_article() -> None:
    workings = Workings()
    articles = made((("a", 0), ("b", 1)))
    collate(articles, workings=workings)
    dated = [replace(articles[0], published="2031-05-06"), articles[1]]
    assert collate(dated, workings=workings) == collate(dated)
    assert workings.made["claims"] == 1


def test_the_threshold_and_links_by_hand_make_no_work() -> None:
    workings = Workings()
    articles = made((("a", 0), ("b", 1), ("c", 3)))
    collate(articles, workings=workings)
    pin = Pin("a", "about 300 homes were lost, police said.", "b", "the mayor said 300 homes were lost.")
    options = CollationOptions(min_similarity=0.6, pins=(pin,))
    collate(articles, options, workings=workings)
    assert workings.made.keys() <= {"passages", "findings"}, "chained anew, but nothing compared"


def test_a_stopped_comparison_leaves_what_it_worked_out() -> None:
    workings = Workings()
    articles = made((("a", 0), ("b", 1), ("c", 2)))
    stages: list[str] = []
    stopped = collate(
        articles,
        workings=workings,
        on_progress=lambda stage, done, total: stages.append(stage),
        should_cancel=lambda: "duplicates" in stages,
    )
    assert not stopped.complete
    assert collate(articles, workings=workings) == collate(articles)
    assert workings.made["segments"] == workings.made["profiles"] == 0


def test_no_more_is_held_than_one_comparison_works_out() -> None:
    workings = Workings()
    for number in range(30):
        collate(made((("a", number % 6), ("b", (number + 1) % 6))), workings=workings)
    fresh = Workings()
    collate(made((("a", 29 % 6), ("b", 0))), workings=fresh)
    assert workings.held == fresh.held


def test_where_no_comparison_follows_only_what_is_asked_for_again_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [counted(number) for number in range(6)]
    asked: Counter[Hashable] = Counter()
    once = Workings.once

    def counted_once(self: Workings, stage: str, owners: Sequence[str], what: Hashable, make: Callable[[], object]):
        asked[stage, tuple(owners), what] += 1
        return once(self, stage, owners, what, make)

    monkeypatch.setattr(Workings, "once", counted_once)
    kept, single = Workings(), Workings(once_only=True)
    assert collate(articles, workings=kept) == collate(articles, workings=single)
    assert kept.held > single.held == len(articles)
    assert {stage for (stage, *_), times in asked.items() if times > 2} == {"figures"}
