from __future__ import annotations

import random
from itertools import combinations

import pytest

from desktop.engine import candidates
from desktop.engine.cancellation import Cancelled, Watch
from desktop.engine.kinship import Kin
from desktop.engine.prepared import Sentence, prepare
from desktop.engine.segmentation import segment
from desktop.engine.sentence_similarity import Weights, grammar, score
from tests.builders import document

TEXTS = {
    "a": "The ferry Nordlys stays in Havnsund because of ice.\nPupils go round by the bridge at Lunde.",
    "b": "Because of ice, ferry Nordlys stays in Havnsund.\nThe council met.",
    "c": "Divers raised the bell of Saint Olaf.\nPupils go round by the Lunde bridge.",
}


def sentences() -> list[Sentence]:
    segments = [one for name, text in TEXTS.items() for one in segment(document(text, name))]
    return list(prepare(segments, TEXTS))


def proposed(watch: Watch | None = None) -> list[tuple[int, int]]:
    ready = sentences()
    weights = Weights(one.profile for one in ready)
    kin = Kin(stem for one in ready for stem in one.profile.vocabulary)
    return list(candidates.pairs(ready, weights, kin, watch or Watch(), 0.2))


def test_pairs_that_share_telling_words_are_proposed_and_no_others() -> None:
    assert proposed() == [(0, 2), (1, 5)]


def test_few_articles_are_searched_by_words_akin_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TEXTS, "a", "Mursi was deposed.")
    monkeypatch.setitem(TEXTS, "b", "They deposited it before Morsi did.")
    assert (0, 1) in proposed()
    monkeypatch.setattr(candidates, "_THOROUGH", 0)
    assert (0, 1) not in proposed(), "nothing akin is looked up among many"


def test_a_thorough_search_misses_hardly_a_pair_that_reaches_the_similarity(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(17)
    telling = "ferry ferries captain crew harbour Nordlys Lunde bridge ice deposed Mursi Morsi killed deaths snow 12"
    grammatical = "not the of it was in on at by and for with from said told"
    words = [*telling.split() * 3, *grammatical.split()]
    told = [rng.choices(words, k=rng.randint(3, 12)) for _ in range(12)]
    retold = [[word if rng.random() < 0.7 else rng.choice(words) for word in line] for line in told]
    for name, lines in (("a", told), ("b", retold), ("c", retold[:3])):
        monkeypatch.setitem(TEXTS, name, "\n".join(" ".join(line).capitalize() + "." for line in lines))
    ready = sentences()
    weights = Weights(one.profile for one in ready)
    kin = Kin(stem for one in ready for stem in one.profile.vocabulary)
    alike = {
        (i, j): score(ready[i].profile, ready[j].profile, weights, kin)
        for i, j in combinations(range(len(ready)), 2)
        if ready[i].document != ready[j].document and _touch(ready[i], ready[j], kin)
    }
    for least in (0.1, 0.2, 0.4, 0.6, 0.8):
        found = set(candidates.pairs(ready, weights, kin, Watch(), least))
        wanted = {pair for pair, similarity in alike.items() if similarity >= least}
        assert len(wanted - found) <= 0.01 * len(wanted)
        assert found <= alike.keys()


def _touch(one: Sentence, other: Sentence, kin: Kin) -> bool:
    """Whether the two share a telling word, or words akin."""
    here, there = one.profile.vocabulary - grammar(), other.profile.vocabulary - grammar()
    return any(stem in there or not there.isdisjoint(near for near, _ in kin[stem]) for stem in here)


def test_many_articles_are_searched_by_rarest_words_with_the_same_result(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "_THOROUGH", 0)
    assert proposed() == [(0, 2), (1, 5)]


def test_a_short_sentence_is_found_inside_a_long_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "_THOROUGH", 0)
    monkeypatch.setitem(TEXTS, "d", "It is the Havnsund ferry.")
    ready = sentences()
    weights = Weights(one.profile for one in ready)
    kin = Kin(stem for one in ready for stem in one.profile.vocabulary)
    assert (0, 6) in list(candidates.pairs(ready, weights, kin, Watch(), 0.2))


def test_sentences_of_the_same_words_are_proposed_each_with_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "_THOROUGH", 0)
    monkeypatch.setitem(TEXTS, "d", "He did not.\nThe council met.\nThe council met.")
    monkeypatch.setitem(TEXTS, "e", "He did not.\nMet the council.")
    found = set(proposed())
    assert {(3, 7), (3, 8), (3, 10), (7, 10), (8, 10)} <= found
    assert (7, 8) not in found, "one article's own"
    assert (6, 9) not in found, "words of grammar only"


def test_a_search_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        proposed(Watch(should_cancel=lambda: True))
