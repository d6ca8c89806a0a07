"""One role with two holders in sentences that tell the same thing, one name in two spellings; and what is neither."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine import collate
from desktop.engine.name_tokens import SentenceWords
from desktop.engine.names import letters_apart, plain
from desktop.engine.persons import read_persons
from desktop.engine.roles_held import read_holders
from desktop.engine.segmentation import segment
from desktop.model import CollationOptions, Contradiction, Document, FindingKind, Severity, Span

_NAMES_ALONE = CollationOptions(
    compare_numbers=False, check_quotations=False, check_dates=False, check_arithmetic=False
)


def found(*articles: str) -> list[Contradiction]:
    documents = [Document(id=f"d{number}", title="", text=text) for number, text in enumerate(articles)]
    return list(collate(documents, _NAMES_ALONE).contradictions)


def told(*articles: str) -> list[tuple[str, str]]:
    return [(one.code, dict(one.arguments)["names"]) for one in found(*articles)]


def holders(text: str) -> list[tuple[str, str]]:
    document = Document(id="d", title="", text=text)
    return [(one.label, one.spoken) for one in read_holders(document, segment(document))]


def persons(text: str) -> list[str]:
    document = Document(id="d", title="", text=text)
    return [one.spoken for one in read_persons(document, segment(document))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Critics say the Marlowe administration cut the grant.", [("administration", "Marlowe")]),
        (
            "It began under President Ada Marlowe’s first administration.",
            [("president", "Ada Marlowe"), ("administration", "Ada Marlowe")],
        ),
        ("On Friday President Ada Marlowe signed the bill.", [("president", "Ada Marlowe")]),
        ("Then Treasury Secretary Jon Pell left.", [("Treasury secretary", "Jon Pell")]),
        ("So Secretary of State Ida Krog flew home.", [("State secretary", "Ida Krog")]),
        ("A police spokeswoman, Lena Ost, spoke.", []),
        ("Lena Ost, a police spokeswoman, spoke.", [("police spokesperson", "Lena Ost")]),
        ("Olaf Brandt, chief executive of Nordkraft, resigned.", [("Nordkraft ceo", "Olaf Brandt")]),
        ("Nordkraft chief executive Olaf Brandt resigned.", [("Nordkraft ceo", "Olaf Brandt")]),
        ("The Drug Enforcement Administration raided it.", []),
        ("The president spoke to the mayor.", []),
        ("It happened at 4 PM EST on the quay.", []),
        ("The sheriff's Deputy Tom Reyes was hurt.", []),
        ("President Marlowe Vetoes Grant Bill After Long Night", []),
    ],
)
def test_who_holds_which_role(text: str, expected: list[tuple[str, str]]) -> None:
    assert holders(text) == expected


def test_the_administration_is_the_one_named_last_in_the_paragraph() -> None:
    text = (
        "The Marlowe administration cut the grant. Later the administration raised the tax.\nThe administration left."
    )
    assert holders(text) == [("administration", "Marlowe"), ("administration", "Marlowe")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is late,” said Lena Ost.", ["Lena Ost"]),
        ("Const. Lena Ost told reporters that it was late.", ["Lena Ost"]),
        ("Lena Ost, 41, of Harrow Road was hurt.", ["Lena Ost"]),
        ("They met Ms Lena Ost on Monday.", ["Lena Ost"]),
        ("The Harrow Road shop said it was late.", []),
        ("The BBC said it was late.", []),
    ],
)
def test_persons_are_told_by_the_words_round_them(text: str, expected: list[str]) -> None:
    assert persons(text) == expected


@pytest.mark.parametrize(
    ("left", "right", "names"),
    [
        (
            "The Marlowe administration imposed new tariffs on imported steel, citing unfair trade practices.",
            "New tariffs on imported steel were imposed by the Hollis administration, which cited unfair trade.",
            "Marlowe | Hollis",
        ),
        (
            "President Ada Marlowe signed the flood relief bill in the capital on Friday evening.",
            "The flood relief bill was signed in the capital on Friday by President Carl Hollis.",
            "Ada Marlowe | Carl Hollis",
        ),
        (
            "Mayor Ines Duarte ordered the harbour bridge closed after cracks were found in its northern pier.",
            "After cracks were found in its northern pier, Mayor Paulo Reis ordered the harbour bridge closed.",
            "Ines Duarte | Paulo Reis",
        ),
        (
            "Nordkraft chief executive Olaf Brandt resigned after the turbine recall cost the firm a large contract.",
            "Per Lund, the chief executive of Nordkraft, resigned after the turbine recall cost the firm a contract.",
            "Olaf Brandt | Per Lund",
        ),
        (
            "Police spokeswoman Lena Ost said divers had searched the river below the weir until dark.",
            "Divers had searched the river below the weir until dark, said police spokesman Jan Vik.",
            "Lena Ost | Jan Vik",
        ),
        (  # two short names a letter apart are two
            "Mayor Ellen Roe ordered the harbour bridge closed after cracks were found in its northern pier.",
            "After cracks were found in its northern pier, Mayor Helen Row ordered the harbour bridge closed.",
            "Ellen Roe | Helen Row",
        ),
        (  # sentences that are not matched, of one body
            (
                "Nordkraft will pay for the turbine recall, its board in Oslo decided on Friday after a long night.\n"
                "Nordkraft chief executive Olaf Brandt had warned of cracks."
            ),
            (
                "Nordkraft will pay for the turbine recall, its board in Oslo decided on Friday after a long night.\n"
                "“We are sorry,” wrote Per Lund, the chief executive of Nordkraft."
            ),
            "Olaf Brandt | Per Lund",
        ),
        (  # "Lee" is no part of "fleet"
            "Mayor Ann Lee ordered the harbour bridge closed after cracks were found in its northern pier.",
            "After cracks were found in its northern pier, Mayor Paulo Reis closed the harbour bridge to the fleet.",
            "Ann Lee | Paulo Reis",
        ),
        (  # nor "Lund" of "blunder", anywhere in the article
            (
                "Nordkraft will pay for the turbine recall, its board in Oslo decided on Friday after a long night.\n"
                "Nordkraft chief executive Olaf Brandt had warned of a blunder."
            ),
            (
                "Nordkraft will pay for the turbine recall, its board in Oslo decided on Friday after a long night.\n"
                "“We are sorry,” wrote Per Lund, the chief executive of Nordkraft."
            ),
            "Olaf Brandt | Per Lund",
        ),
    ],
)
def test_one_role_with_two_holders(left: str, right: str, names: str) -> None:
    assert told(left, right) == [("other-name", names)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (  # the same person, more or less fully named
            "President Ada Marlowe signed the flood relief bill in the capital on Friday evening.",
            "The flood relief bill was signed in the capital on Friday by President Marlowe.",
        ),
        (  # one of them is no longer in the role
            "Former president Carl Hollis praised the flood relief bill in the capital on Friday evening.",
            "President Ada Marlowe praised the flood relief bill in the capital on Friday evening.",
        ),
        (  # both stand in one of the sentences
            "The Marlowe administration kept the steel tariffs of the Hollis administration, citing unfair trade.",
            "The Hollis administration had imposed the steel tariffs, citing unfair trade practices.",
        ),
        (  # also as the owner of something, or in a word with a hyphen
            "Mayor Ines O'Hara ordered the harbour bridge closed after cracks were found in its northern pier.",
            "Mayor O’Hara’s rival, Mayor Paulo Reis of Velm, ordered the harbour bridge closed after cracks.",
        ),
        (
            "Mayor Ines Duarte ordered the harbour bridge closed after cracks were found in its northern pier.",
            "Mayor Paulo Reis ordered the Duarte-era harbour bridge closed after cracks were found in its pier.",
        ),
        (  # different fields
            "Treasury Secretary Jon Pell will lead the steel talks in the capital on Friday evening.",
            "Defence Secretary Ida Krog will lead the steel talks in the capital on Friday evening.",
        ),
        (  # sentences about other things
            "The Marlowe administration imposed new tariffs on imported steel.",
            "The Hollis administration built the harbour bridge and the northern tunnel.",
        ),
        (  # one article names both holders of the role
            (
                "Nordkraft will pay for the turbine recall, its board in Oslo decided on Friday after a long night.\n"
                "Nordkraft chief executive Olaf Brandt, who follows Per Lund, had warned of cracks."
            ),
            (
                "Nordkraft will pay for the turbine recall, its board in Oslo decided on Friday after a long night.\n"
                "“We are sorry,” wrote Per Lund, the chief executive of Nordkraft."
            ),
        ),
        (  # articles that share nothing
            "Nordkraft chief executive Olaf Brandt had warned of cracks.",
            "“We are sorry,” wrote Per Lund, the chief executive of Nordkraft.",
        ),
        (  # two spokesmen of one police force say different things
            "Police spokeswoman Lena Ost said divers had searched the river below the weir until dark.",
            "Police spokesman Jan Vik said a car had been found in the river below the old mill.",
        ),
    ],
)
def test_what_is_no_other_holder(left: str, right: str) -> None:
    assert told(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "names"),
    [
        ("said Philip Hartnell.", "said Philip Hartnel.", "Philip Hartnell | Philip Hartnel"),
        ("said Judge Heidar Alavi.", "said Judge Heydar Alavi.", "Heidar Alavi | Heydar Alavi"),
        ("said Ilse Wolfert.", "said Mr Ilse Wolferd.", "Ilse Wolfert | Ilse Wolferd"),
    ],
)
def test_one_name_in_two_spellings(left: str, right: str, names: str) -> None:
    assert told(f"“It is late,” {left}", f"“Nobody came,” {right}") == [("other-spelling", names)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("said Tim Okafor.", "said Tom Okafor."),
        ("said Dan Okafor.", "said Daniel Okafor."),
        ("said José Ibáñez.", "said Jose Ibanez."),
        ("said Anna Al-Sayed.", "said Anna Alsayed."),
        ("said Anna Lind.", "said Anna Lund."),
        ("said Maria Okafor.", "said Martin Okafor."),
        ("said Philip Hartnell.", "said Philip J. Hartnell."),
    ],
)
def test_what_is_no_other_spelling(left: str, right: str) -> None:
    assert told(f"“It is late,” {left}", f"“Nobody came,” {right}") == []


def test_three_spellings_are_one_finding() -> None:
    said = ("“It is late,” said Heidar Alavandi.", "“No,” said Heydar Alavandi.", "“Yes,” said Heydar Alabandi.")
    assert told(*said) == [("other-spelling", "Heidar Alavandi | Heydar Alavandi | Heydar Alabandi")]


def test_the_sample_s_two_administrations_are_found() -> None:
    from desktop import paths

    documents = [Document(id=path.name[:3], title="", text=path.read_text("utf-8")) for path in paths.sample_articles()]
    collation = collate(documents)
    (one,) = [one for one in collation.contradictions if one.code == "other-name"]
    assert dict(one.arguments) == {"role": "administration", "names": "Biden | Trump"}
    assert {telling.place.document_id for telling in one.tellings} == {"003", "004"}
    (finding,) = [one for one in collation.findings if one.code == "other-name"]
    assert (finding.kind, finding.severity) == (FindingKind.FACTS, Severity.MEDIUM)


def test_letters_that_differ() -> None:
    assert [letters_apart("hickok", "hickock"), letters_apart("wolfe", "wolff"), letters_apart("same", "same")] == [
        1,
        1,
        0,
    ]
    assert plain("Al-Šarīf’") == "alsarif"


@given(*[st.text(alphabet="abcde", min_size=1, max_size=9)] * 2)
def test_letters_differ_alike_from_both_sides(one: str, other: str) -> None:
    assert letters_apart(one, other) == letters_apart(other, one) >= abs(len(one) - len(other))


@pytest.mark.parametrize(
    ("one", "other"), [("Bcadece", "Acadbece"), ("Petersen", "Pedersn"), ("Baabaaabc", "Baaabaabc")]
)
def test_two_spellings_do_not_hang_on_the_order_of_the_articles(one: str, other: str) -> None:
    articles = [f"Snow fell. Mr Anders {name} said that the ferry was late." for name in (one, other)]
    assert len(found(*articles)) == len(found(*articles[::-1]))


def test_a_sentence_is_read_once_for_all_who_ask() -> None:
    text = "Captain Ada Marsh said so. Snow fell."
    words = SentenceWords(text)
    first = words.of(Span(0, 26))
    assert words.of(Span(0, 26)) is first
    assert [token.text for token in first] == ["Captain", "Ada", "Marsh", "said", "so", "."]
    assert first[1].span == Span(8, 11)
    assert words.speak_of(Span(0, 26), frozenset(["captain"]))
    assert not words.speak_of(Span(27, 37), frozenset(["captain"]))
