"""The same quotation in other words is found; another quotation, a part of one or another spelling is not."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.model import CollationOptions, Contradiction, Document, FindingKind, Severity


def found(*articles: str) -> list[Contradiction]:
    documents = [Document(id=f"d{number}", title="", text=text) for number, text in enumerate(articles)]
    options = CollationOptions(check_names=False, check_dates=False, check_arithmetic=False)
    return list(collate(documents, options).contradictions)


def words(one: Contradiction) -> tuple[str, str]:
    arguments = dict(one.arguments)
    return arguments["left"], arguments["right"]


@pytest.mark.parametrize(
    ("left", "right", "differing", "severity"),
    [
        (
            "“We will repair the sea wall before the winter storms,” the mayor said.",
            'The mayor told residents: "We may repair the sea wall before the winter storms."',
            ("will", "may"),
            Severity.MEDIUM,
        ),
        (
            "“Nobody at the plant had expected the vote to fall,” he said.",
            "“Nobody in the plant had expected the vote to fall,” he said.",
            ("at", "in"),
            Severity.LOW,
        ),
        (
            "“The fund has paid out 40 million to growers this year,” she said.",
            "“The fund has paid out 14 million to growers this year,” the minister said.",
            ("40", "14"),
            Severity.HIGH,
        ),
        (
            "“I did tell the board about the leak in the tank,” Mr Orme said.",
            "“I did not tell the board about the leak in the tank,” said Orme.",
            ("", "not"),
            Severity.HIGH,
        ),
        (
            "“Every train on the northern line was cancelled by noon,” the operator said.",
            "“Every tram on the northern line was cancelled by noon,” the operator said.",
            ("train", "tram"),
            Severity.MEDIUM,
        ),
        (
            "She said ‘the bridge was never safe for heavy lorries in winter,’ and left.",
            "“The bridge was never safe for heavy buses in winter,” she said.",
            ("lorries", "buses"),
            Severity.MEDIUM,
        ),
        (
            "“Nobody at the plant expected the vote to fall in May,” he said.",
            "“Nobody at the plant expected the vote to fall in June,” he said.",
            ("May", "June"),
            Severity.MEDIUM,
        ),
    ],
)
def test_the_same_quotation_in_other_words(
    left: str, right: str, differing: tuple[str, str], severity: Severity
) -> None:
    (one,) = found(left, right)
    assert (words(one), one.severity, one.code) == (differing, severity, "misquotation")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (  # case, marks, dashes
            "“We will repair the sea wall – all of it – before winter,” the mayor said.",
            'The mayor said: "We will repair the sea wall, all of it, before winter!"',
        ),
        (  # short forms
            "“We don’t know when it’ll end and we can’t leave the valley,” she said.",
            "“We do not know when it will end and we cannot leave the valley,” she said.",
        ),
        (  # one is a part of the other
            "“The harbour will close at six. The ferry will wait for the last bus from town,” she said.",
            "“The ferry will wait for the last bus from town,” she said.",
        ),
        (  # an omission that is marked
            "“The harbour will close, as it does each year, at six on Sunday evening,” she said.",
            "“The harbour will close … at six on Sunday evening,” she said.",
        ),
        (  # an insertion by the editor
            "“She told me that the harbour would close at six on Sunday,” he said.",
            "“[The mayor] told me that the harbour would close at six on Sunday,” he said.",
        ),
        (  # spellings, and figures in words
            "“The harbour centre will organise ten tours of the old labour hall,” he said.",
            "“The harbor center will organize 10 tours of the old labor hall,” he said.",
        ),
        (  # too short: a catchword
            "He called it “a very bad idea”.",
            "He called it “a very good idea”.",
        ),
        (  # two quotations on one subject
            "“We want the sea wall repaired before anyone talks about a new marina,” said Ms Lind.",
            "“Nobody here talks about a marina while the sea wall lies in pieces,” said Mr Bo.",
        ),
        (  # turned into the sentence of the report
            "“I will take my boat out whatever the wind,” he said.",
            "He said “he will take his boat out whatever the wind”.",
        ),
        (  # markup
            '<a style="color:red; font-size:14pt; font-weight:bold; margin:0">Brel</a> is a town.',
            '<a style="color:blue; font-size:14pt; font-weight:bold; margin:0">Brel</a> is a town.',
        ),
        (  # words of grammar in common
            "“We don’t want the agencies to trample on our ground either,” he said.",
            "“I am from the coast, and we don’t want to see the boats go,” she said.",
        ),
        (  # not a quotation on one side
            "“We will repair the sea wall before the winter storms,” the mayor said.",
            "We may repair the sea wall before the winter storms, the mayor said.",
        ),
    ],
)
def test_what_is_no_misquotation(left: str, right: str) -> None:
    assert found(left, right) == []


def test_a_quotation_told_twice_in_one_article() -> None:
    text = (
        "“The new dam will hold for a hundred years or more,” the builder promised in spring.\n"
        "The valley flooded in autumn.\n"
        "“The new dam will hold for a thousand years or more,” the builder had promised."
    )
    (one,) = found(text)
    assert words(one) == ("hundred", "thousand")


def test_two_speakers_of_one_article_may_say_like_things() -> None:
    text = "“They pushed an old man to the floor,” said one. “He pushed an old man to the kerb,” said another."
    assert found(text) == []


def test_each_pair_of_wordings_is_one_finding_with_all_its_places() -> None:
    said = "“The ferry will wait for the last {} from town,” the captain said."
    collation = collate(
        [
            Document(id=name, title="", text=said.format(what))
            for name, what in (("a", "bus"), ("b", "train"), ("c", "bus"))
        ]
    )
    (finding,) = [one for one in collation.findings if one.kind is FindingKind.FACTS]
    assert [place.document_id for place in finding.places] == ["a", "b", "c"]
    (one,) = collation.contradictions
    marked = [
        mark.of(collation.document(telling.place.document_id).text)
        for telling in one.tellings
        for mark in telling.marks
    ]
    assert marked == ["bus", "train", "bus"]


def test_the_identity_of_a_finding_does_not_depend_on_the_order_of_the_articles() -> None:
    left = Document(id="a", title="", text="“The ferry will wait for the last bus from town,” she said.")
    right = Document(id="b", title="", text="“The ferry will wait for the last train from town,” she said.")
    ids = [
        [finding.id for finding in collate(order).findings if finding.kind is FindingKind.FACTS]
        for order in ([left, right], [right, left])
    ]
    assert ids[0] == ids[1] and len(ids[0]) == 1


def test_the_check_can_be_switched_off() -> None:
    left = Document(id="a", title="", text="“The ferry will wait for the last bus from town,” she said.")
    right = Document(id="b", title="", text="“The ferry will wait for the last train from town,” she said.")
    assert collate([left, right], CollationOptions(check_quotations=False)).contradictions == ()
