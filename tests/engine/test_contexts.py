from __future__ import annotations

from desktop.engine.claims import read_sentences
from desktop.engine.contexts import in_context, stated_in, topics_of
from desktop.engine.pairing import Weights
from desktop.engine.segmentation import segment
from desktop.model import SegmentKind
from tests.builders import document


def told(text: str) -> tuple[list[frozenset[str]], list[list[tuple[int, int, int]]]]:
    """The topics of the sentences with claims, and of each claim its sentence, rank and order."""
    article = document(text)
    sentences = [one for one in segment(article) if one.kind is SegmentKind.SENTENCE]
    stated = stated_in(read_sentences(article, sentences), text)
    topics = topics_of(stated, {article.id: text})
    contexts = in_context(stated, topics, Weights(topics))
    return topics, [[(one.sentence, one.rank, one.order) for one in group] for group in contexts]


def test_claims_are_counted_over_all_sentences_and_in_their_own() -> None:
    _, numbers = told("The ferry carried 14 lorries and 30 cars. Snow fell. The mayor counted 9 buses.")
    assert numbers == [[(0, 0, 0), (0, 1, 1)], [(1, 0, 2)]]


def test_a_sentence_that_begins_with_a_pronoun_shares_the_topic_before() -> None:
    topics, _ = told("The ferry carried 14 lorries. It left 20 vans behind.\nThe mayor counted 9 buses.")
    assert topics[0] < topics[1]
    assert topics[0].isdisjoint(topics[2])


def test_a_pronoun_reaches_no_further_than_the_sentence_before() -> None:
    topics, _ = told("The ferry carried 14 lorries. Snow fell on the quay. It left 20 vans behind.")
    assert topics[0].isdisjoint(topics[1])


def test_no_sentence_gives_nothing() -> None:
    assert told("") == ([], [])
