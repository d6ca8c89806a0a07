"""Sums that an article states: what does not come out is found, what rounding or another base explains is not."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.engine.segmentation import segment
from desktop.engine.sums import wrong_sums
from desktop.model import CollationOptions, Document, FindingKind, Severity


def told(text: str) -> list[tuple[str, dict[str, str]]]:
    document = Document(id="d", title="", text=text)
    return [(one.code, dict(one.arguments)) for one in wrong_sums(document, segment(document))]


@pytest.mark.parametrize(
    ("text", "parts", "added", "total"),
    [
        ("The fire killed 12 people, seven men and four women.", "seven | four", "11", "12"),
        ("The bus carried 40 passengers – 22 children, 9 women and 8 men – when it stalled.", "22 | 9 | 8", "39", "40"),
        ("They won 20 medals: 7 gold, 6 silver and 5 bronze.", "7 | 6 | 5", "18", "20"),
        ("The jury (12 jurors: five women and eight men) is out.", "five | eight", "13", "12"),
        ("Eight of the 12 pupils went home and the other five stayed.", "Eight | five", "13", "12"),
        ("Of the 12 pupils, eight went home, and the other five stayed.", "eight | five", "13", "12"),
        ("Of the 12, eight went home and the remaining five stayed.", "eight | five", "13", "12"),
        (
            "The council said that of its 480 workers, 310 would leave and the remaining 150 stay.",
            "310 | 150",
            "460",
            "480",
        ),
        ("The fair drew 1,300 people, 1,100 women and 100 men.", "1,100 | 100", "1,200", "1,300"),
        ("Two of its nine boats sank; the remaining six lie in dock.", "Two | six", "8", "nine"),
    ],
)
def test_parts_that_do_not_make_their_total(text: str, parts: str, added: str, total: str) -> None:
    assert told(text) == [("wrong-sum", {"parts": parts, "sum": added, "total": total})]


@pytest.mark.parametrize(
    "text",
    [
        "The fire killed 12 people, seven men and five women.",
        "The fire killed 12 people, including seven men and four women.",
        "The fire killed 12 people, seven of them children and four women.",
        "The fire killed 12 people, seven men, four women and a baby.",
        "The fire killed at least 12 people, seven men and four women.",
        "The fire killed about a dozen people, seven men and four women.",
        "The shop sold 12 loaves, seven hats and four coats.",  # a list of its own
        "He scored 20 points, 7 rebounds and 5 assists.",
        "They won 20 medals: 7 gold, 6 silver and a few bronze.",
        "The vote was 12 to 7, with 4 members away.",
        "Eight of the 12 pupils went home and the other four stayed.",
        "Of the 12 pupils, eight went home and the other four stayed.",
        "Of the 12 pupils, eight went home, two slept and the other two stayed.",
        "Of the 12 pupils in 3 classes, eight went home and the other five stayed.",  # of one class, perhaps
        "Eight of the 12 pupils went home, two slept and the other two stayed.",
    ],
)
def test_what_is_no_wrong_sum(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "said", "right"),
    [
        ("Profit rose 20 percent to $65 million from $50 million a year earlier.", "20 percent", "30 %"),
        ("Exports climbed 3.2% from 1,200 to 1,500 tonnes.", "3.2%", "25 %"),
        ("Prices fell from 65 to 50 crowns, a drop of 10 per cent.", "10 per cent", "23.1 %"),
        ("Sales fell by 40% to 30 million crowns from 60 million.", "40%", "50 %"),
        ("Costs rose from £8 million to £16 million, an increase of 50 percent.", "50 percent", "100 %"),
        ("The number of cases doubled from 10 to 30.", "doubled", "3 times"),
        ("The number of cases nearly doubled to 900 from 800.", "doubled", "1.1 times"),
        ("The staff was halved to 90 from 120.", "halved", "0.75 times"),
        ("The toll more than doubled from 20 to 35.", "doubled", "1.8 times"),
        ("The number of atoms doubled from 1 to 9e30.", "doubled", "9" + ",000" * 10 + " times"),
    ],
)
def test_a_change_that_does_not_fit_its_figures(text: str, said: str, right: str) -> None:
    ((code, arguments),) = told(text)
    assert (code, arguments["said"], arguments["right"]) == ("wrong-change", said, right)


@pytest.mark.parametrize(
    "text",
    [
        "Profit rose 30 percent to $65 million from $50 million a year earlier.",
        "Profit rose 29 percent to $65 million from $50 million a year earlier.",  # rounded figures
        "Profit rose about 20 percent to $65 million from $50 million a year earlier.",
        "Profit rose 20 percent to about $65 million from $50 million a year earlier.",
        "Sales rose 6 percent on a comparable basis to $65 million from $50 million.",
        "Output grew at an annual 20 percent from 50 to 65 tonnes.",
        "The rate rose 5 percent to 20 percent from 15 percent.",  # points, loosely said
        "Profit rose to $65 million from $50 million as sales rose 9 percent.",
        "Profit rose to $65 million from $50 million, and 20 percent of it went to the staff.",
        "It raised its stake to 60 million shares, or 6.9 percent of the capital, from 50 million shares.",
        "The number of cases doubled from 10 to 21.",
        "The number of cases more than doubled from 10 to 28.",
        "Fares doubled, and the staff went from 10 to 30.",
        "They travelled from 9 to 17 hours.",
    ],
)
def test_what_is_no_wrong_change(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Brel 62 per cent voted for the bridge and 45 percent against it.", True),
        ("In the poll 58% approve, 45% disapprove.", True),
        ("In Brel 55 per cent voted for the bridge and 45 percent against it.", False),
        ("In Brel 50.5 per cent voted for and 49.6 percent against.", False),
        ("Of the men 62 per cent voted for it; 45 percent voted for it among the women.", False),
        ("It was 62 per cent for and 38 per cent against, up from 45 percent against in May.", False),
    ],
)
def test_opposite_shares_are_no_more_than_the_whole(text: str, found: bool) -> None:
    assert [code for code, _ in told(text)] == ["shares-over-whole"] * found


def test_a_wrong_sum_is_a_quiet_finding_with_its_figures_marked() -> None:
    text = "The fire killed 12 people, seven men and four women."
    collation = collate([Document(id="a", title="", text=text)])
    (finding,) = [one for one in collation.findings if one.kind is FindingKind.FACTS]
    (telling,) = collation.contradictions[finding.origin].tellings
    assert (finding.severity, [mark.of(text) for mark in telling.marks]) == (Severity.LOW, ["12", "seven", "four"])
    off = collate([Document(id="a", title="", text=text)], CollationOptions(check_arithmetic=False))
    assert off.contradictions == ()


def test_a_table_in_one_line_is_left_alone() -> None:
    assert told("It killed 12 people, seven men and four women, " * 60) == []
