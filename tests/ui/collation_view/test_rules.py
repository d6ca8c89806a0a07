"""The rules behind the columns that need no widget: which are open, how far they scroll, which ribbons are drawn."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine import collate
from desktop.model import FindingKind, Place, Span
from desktop.session.selecting import at_odds
from desktop.ui.collation_view.alignment import Stand, aligned_offsets
from desktop.ui.collation_view.current import at_finding, at_place
from desktop.ui.collation_view.links import Link
from desktop.ui.collation_view.ribbon_layout import Ends, arranged
from desktop.ui.collation_view.scroll_sync import Anchor, followed_offset
from desktop.ui.collation_view.sentences import SentenceIndex
from desktop.ui.collation_view.shelf import Shelf
from tests.builders import document
from tests.ui.collation_view.stories import A, B, collation, documents, place


class TestShelf:
    def test_as_many_columns_as_fit_and_at_least_one(self) -> None:
        shelf = Shelf()
        shelf.set_order(("a", "b", "c", "d"))
        assert (shelf.columns, shelf.spines) == (("a",), ("b", "c", "d"))
        shelf.set_room(3)
        assert (shelf.columns, shelf.spines) == (("a", "b", "c"), ("d",))
        shelf.set_room(0)
        assert len(shelf.columns) == 1

    def test_opening_closes_the_one_unused_longest(self) -> None:
        shelf = Shelf()
        shelf.set_order(("a", "b", "c", "d"))
        shelf.set_room(2)
        shelf.use("b")
        shelf.use("a")
        shelf.open(["d"])
        assert shelf.columns == ("a", "d")
        shelf.open(["c"])
        assert shelf.columns == ("c", "d")

    def test_of_too_many_wanted_the_first_are_opened(self) -> None:
        shelf = Shelf()
        shelf.set_order(("a", "b", "c", "d"))
        shelf.set_room(2)
        shelf.open(["d", "b", "a"])
        assert shelf.columns == ("b", "d")

    def test_removed_articles_leave_room(self) -> None:
        shelf = Shelf()
        shelf.set_order(("a", "b", "c"))
        shelf.set_room(2)
        shelf.set_order(("b", "c"))
        assert (shelf.columns, shelf.spines) == (("b", "c"), ())
        shelf.set_order(())
        assert shelf.columns == ()

    @settings(max_examples=50)
    @given(st.lists(st.sampled_from("abcdef"), max_size=8), st.integers(1, 6))
    def test_whatever_is_opened_fills_the_room_exactly(self, opened: list[str], room: int) -> None:
        shelf = Shelf()
        shelf.set_order(tuple("abcdef"))
        shelf.set_room(room)
        for document_id in opened:
            shelf.open([document_id])
            assert document_id in shelf.columns
        assert len(shelf.columns) == room
        assert sorted(shelf.columns + shelf.spines) == list("abcdef")


class TestScrollSync:
    def test_a_link_in_the_band_brings_its_other_end_to_the_same_height(self) -> None:
        anchor = Anchor(top=540, bottom=600, other_top=1000, similarity=0.5)
        assert followed_offset([anchor], 300, 600, 0, 10) == (1000 - 240, True)

    def test_without_one_the_column_moves_as_far(self) -> None:
        anchor = Anchor(top=0, bottom=60, other_top=1000, similarity=0.5)
        assert followed_offset([anchor], 300, 600, 55, 10) == (65, False)
        assert followed_offset([], 300, 600, 55, -10) == (45, False)

    def test_the_link_nearest_to_the_middle_of_the_band_decides(self) -> None:
        near = Anchor(top=250, bottom=280, other_top=100, similarity=0.2)
        far = Anchor(top=285, bottom=310, other_top=900, similarity=0.9)
        assert followed_offset([far, near], 0, 600, 0, 1) == (100 - 250, True)

    def test_of_two_links_of_one_sentence_the_stronger_decides(self) -> None:
        weak = Anchor(top=250, bottom=290, other_top=100, similarity=0.2)
        strong = Anchor(top=250, bottom=290, other_top=900, similarity=0.9)
        assert followed_offset([weak, strong], 0, 600, 0, 1)[0] == 650


class TestAlignment:
    def test_nothing_to_align(self) -> None:
        assert aligned_offsets({}, "") == {}

    def test_the_held_column_stays_and_the_others_come(self) -> None:
        stands = {"a": Stand(500, 400, 2000, 600), "b": Stand(900, 0, 2000, 600)}
        assert aligned_offsets(stands, "a") == {"a": 400, "b": 800}

    def test_a_stretch_in_view_need_not_move(self) -> None:
        stands = {"a": Stand(500, 400, 2000, 600), "b": Stand(900, 0, 2000, 600)}
        assert aligned_offsets(stands, "") == {"a": 400, "b": 800}

    def test_one_out_of_view_is_brought_to_a_third(self) -> None:
        stands = {"a": Stand(1500, 0, 2000, 600), "b": Stand(900, 0, 2000, 600)}
        offsets = aligned_offsets(stands, "")
        assert offsets == pytest.approx({"a": 1500 - 168, "b": 900 - 168})

    def test_a_height_is_chosen_that_every_column_can_reach(self) -> None:
        stands = {"a": Stand(1500, 0, 2000, 600), "b": Stand(20, 0, 2000, 600)}
        assert aligned_offsets(stands, "") == {"a": 1480, "b": 0}
        stands = {"a": Stand(1500, 0, 1200, 600), "b": Stand(900, 0, 2000, 600)}
        assert aligned_offsets(stands, "") == {"a": 1200, "b": 600}


def _ends(first: tuple[float, float], second: tuple[float, float], similarity: float = 0.5, selected: bool = False):
    link = Link(Place("a", Span(0, 1)), Place("b", Span(0, 1)), similarity, FindingKind.SIMILAR)
    return Ends(link, first, second, selected)


class TestRibbons:
    def test_links_by_which_ends_are_in_view(self) -> None:
        both = _ends((10, 40), (50, 80))
        left = _ends((10, 40), (900, 950))
        right = _ends((-90, -50), (50, 80))
        picture = arranged([both, left, right, _ends((-9, -5), (-80, -50)), _ends((700, 720), (900, 950))], 600)
        assert picture.ribbons == (both,)
        assert [(stub.ends, stub.at_first, stub.upwards) for stub in picture.stubs] == [
            (left, True, False),
            (right, False, True),
        ]
        assert (picture.above, picture.below) == (1, 1)

    def test_the_strongest_are_kept_and_drawn_last(self) -> None:
        links = [_ends((0, 40), (0, 40), similarity=share / 100) for share in range(1, 60)]
        picture = arranged(links, 600)
        assert len(picture.ribbons) == 40
        assert [ends.link.similarity for ends in picture.ribbons[-2:]] == [0.58, 0.59]

    def test_a_selected_link_is_never_left_out(self) -> None:
        weak = _ends((0, 40), (0, 40), similarity=0.01, selected=True)
        picture = arranged([weak, *(_ends((0, 40), (0, 40)) for _ in range(50))], 600)
        assert picture.ribbons[-1] is weak


class TestSentences:
    def test_the_sentence_of_a_character_and_its_neighbours(self) -> None:
        index = SentenceIndex(collation())
        sentence = index.at("a", A.index("coastguard"))
        assert sentence is not None
        assert sentence.of(A) == "At least 14 people died, the coastguard said."
        following = index.next("a", sentence, 1)
        assert following is not None
        assert following.of(A) == "Divers searched the wreck all night."
        assert index.next("a", index.at("a", 0), -1) is None
        assert index.at("elsewhere", 3) is None

    def test_a_number_is_shown_in_its_sentence(self) -> None:
        span = place(documents()[1], "19").span
        assert SentenceIndex(collation()).around("b", span).of(B) == "The toll stands at 19 people."


def test_current_of_a_place_takes_the_best_counterpart_of_each_article() -> None:
    held = collation()
    divers = held.matches[2].right
    current = at_place(divers, sorted(held.matches[2:], key=lambda match: -match.similarity))
    assert {i: [span.of(d.text) for span in current.spans[i]] for i, d in zip("abc", held.documents, strict=True)} == {
        "a": ["Divers searched the wreck all night."],
        "b": ["Divers searched the wreck all night."],
        "c": ["Divers searched the wreck all night, a union said."],
    }


def test_current_of_a_finding_is_all_its_places_in_whole_sentences() -> None:
    held = collation()
    current = at_finding(held.findings[0], SentenceIndex(held))
    assert current.spans["b"][0].of(B) == "The toll stands at 19 people."
    repeat = at_finding(held.findings[1], SentenceIndex(held))
    assert len(repeat.spans["a"]) == 2


def test_of_a_finding_the_articles_at_odds_come_first() -> None:
    said = "The ferry fire off Skerra killed {} passengers."
    held = collate([document(said.format(n), name, name) for name, n in (("a", 12), ("b", 12), ("c", 15))])
    (finding,) = [one for one in held.findings if one.kind is FindingKind.NUMBERS]
    odds = at_odds(finding, held)
    assert [place.document_id for place in odds] == ["a", "c"]
    assert list(at_finding(finding, SentenceIndex(held), odds).spans) == ["a", "c", "b"]
    (similar, *_) = [one for one in held.findings if one.kind is not FindingKind.NUMBERS]
    assert at_odds(similar, held) == ()


class TestPins:
    def _shelf(self, room: int) -> Shelf:
        shelf = Shelf()
        shelf.set_order(("a", "b", "c", "d"))
        shelf.set_room(room)
        return shelf

    def test_a_pinned_article_outlasts_whatever_is_opened(self) -> None:
        shelf = self._shelf(2)
        shelf.pin("a", True)
        for other in "bcdbc":
            shelf.open([other])
            assert shelf.columns == ("a", other)
        shelf.pin("a", False)
        shelf.open(["c", "d"])
        assert shelf.columns == ("c", "d")

    def test_one_place_is_always_left_for_a_finding(self) -> None:
        shelf = self._shelf(3)
        shelf.pin("a", True)
        shelf.pin("d", True)
        assert not shelf.can_pin("b")
        shelf.pin("b", True)
        assert shelf.pinned == {"a", "d"}
        shelf.set_room(1)
        assert len(shelf.columns) == 3 and {"a", "d"} < set(shelf.columns)

    def test_a_removed_article_is_pinned_no_longer(self) -> None:
        shelf = self._shelf(2)
        shelf.pin("a", True)
        shelf.set_order(("b", "c"))
        shelf.set_order(("a", "b", "c"))
        assert shelf.pinned == frozenset()

    @settings(max_examples=50)
    @given(st.lists(st.tuples(st.sampled_from(["pin", "unpin", "open", "pair", "end"]), st.sampled_from("abcd"))))
    def test_pinned_articles_stand_open_unless_a_pair_does(self, steps: list[tuple[str, str]]) -> None:
        shelf = self._shelf(3)
        for step, one in steps:
            if step in ("pin", "unpin"):
                shelf.pin(one, step == "pin")
            elif step == "open":
                shelf.open([one])
            elif step == "pair":
                shelf.pair(one, "b")
            else:
                shelf.end_pair()
            assert len(shelf.columns) == (2 if shelf.paired else 3)
            assert shelf.paired or shelf.pinned <= set(shelf.columns)

    def test_after_the_pair_everything_stands_as_before(self) -> None:
        shelf = self._shelf(3)
        before = shelf.columns
        shelf.pair("a", "d")
        assert shelf.columns == ("a", "d")
        shelf.open(["c"])
        assert shelf.columns == ("a", "c")
        shelf.end_pair()
        assert shelf.columns == before and not shelf.paired
