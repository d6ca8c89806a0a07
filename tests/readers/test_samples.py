"""The five sample articles, each read as an editor expects it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from desktop import paths, readers
from desktop.model import CleanupKind, Document

SAMPLES = {path.name[:3]: path for path in paths.sample_articles()}


def sample(number: str, **options: frozenset[CleanupKind]) -> Document:
    path: Path = SAMPLES[number]
    return readers.read_bytes(path.read_bytes(), path.name, **options)


def blocks(document: Document) -> list[str]:
    return document.text.split("\n")


def kinds(document: Document) -> Counter[CleanupKind]:
    return Counter(cleanup.kind for cleanup in document.cleanups)


@pytest.mark.parametrize(
    ("number", "title", "count"),
    [
        ("000", "China May Help the US Tackle the Fentanyl Crisis to Strengthen Trade Negotiations", 21),
        ("001", "Beijing is exploring measures to address the United...", 8),
        ("002", "America and China share a dangerous addiction", 15),
        ("003", "China's Fentanyl Strategy: A Bargaining Chip in U.S. Trade Relations", 13),
        ("004", "China Eyes Fentanyl Talks", 17),
    ],
)
def test_title_and_blocks(number: str, title: str, count: int) -> None:
    document = readers.read(SAMPLES[number])
    assert document.title == title
    assert len(blocks(document)) == count
    assert all(block == block.strip() != "" for block in blocks(document))
    assert document.path == str(SAMPLES[number])
    assert (document.media_type, document.encoding, document.warnings) == ("text/plain", "utf-8", ())


@pytest.mark.parametrize("number", sorted(SAMPLES))
def test_clean_ups_lead_from_the_original_to_the_text(number: str) -> None:
    document = sample(number)
    assert document.source_text == SAMPLES[number].read_text("utf-8")
    assert readers.applied(document.source_text, document.cleanups) == document.text


@pytest.mark.parametrize("number", sorted(SAMPLES))
def test_every_kind_withheld_gives_the_decoded_text(number: str) -> None:
    document = sample(number, withheld=frozenset(CleanupKind))
    assert document.text == SAMPLES[number].read_text("utf-8")
    assert (document.original, document.cleanups) == ("", ())
    assert document.withheld == frozenset(CleanupKind)


def test_003_keeps_its_repeats() -> None:
    found = blocks(sample("003"))
    assert found[1] == found[2]
    assert found[5:9] == found[9:13]
    assert kinds(sample("003")) == {CleanupKind.WHITESPACE: 1}


def test_001_loses_only_its_link_to_another_report() -> None:
    removed = [c.removed for c in sample("001").cleanups if c.kind is CleanupKind.BOILERPLATE]
    assert removed == ["Read Our Investigative Report: Smuggling of the deadly Synthetic opioid FENTANYL"]


def test_002_is_mended() -> None:
    document = sample("002")
    text = document.text
    assert blocks(document)[:4] == [
        "China | Calibrating co-operation",
        "America and China share a dangerous addiction",
        "Fentanyl is hard to kick. Particularly as a source of leverage",
        "November 13th 2025",
    ]
    assert "<span" not in text and "</span>" not in text and "![](" not in text
    for word in (
        "wide-ranging",
        "counter-narcotics",
        "Vanda Felbab-Brown of",
        "Institute for International Economics, a",
    ):
        assert word in text
    assert text.endswith("would be very difficult indeed. ■")
    assert kinds(document) == {
        CleanupKind.MARKUP: 10,
        CleanupKind.IMAGE: 1,
        CleanupKind.PAGE_BREAK: 1,
        CleanupKind.SPLIT_WORD: 3,
        CleanupKind.BOILERPLATE: 2,
        CleanupKind.WHITESPACE: 14,
    }


def test_002_tells_its_date_and_address() -> None:
    document = sample("002")
    assert document.published == "2025-11-13"
    assert document.url == ("https://www.economist.com//china/2025/11/12/america-and-china-share-a-dangerous-addiction")


def test_002_shows_its_footer_when_boilerplate_is_withheld() -> None:
    document = sample("002", withheld=frozenset({CleanupKind.BOILERPLATE}))
    assert blocks(document)[-2].startswith("Subscribers can sign up to Drum Tower")
    assert blocks(document)[-1].endswith("america-and-china-share-a-dangerous-addiction")
    assert CleanupKind.MARKUP in kinds(document)


def test_004_is_joined_into_paragraphs_and_keeps_its_headings() -> None:
    found = blocks(sample("004"))
    assert "potential key to breaking the deadlock in negotiations." in found[0]
    assert found[0].startswith("China Eyes Fentanyl Talks : As tensions")
    for heading in (
        "Fentanyl as a Diplomatic Opening",
        "Background of the Trade Conflict",
        "Signs of a Possible Thaw",
        "Challenges Ahead",
        "Conclusion",
    ):
        assert heading in found
    assert "fentanyl-a powerful synthetic opioid-has emerged" in found[0]
    assert "concrete steps from China to curb fentanyl-related exports" in found[12]


def test_004_loses_its_footnote_marks() -> None:
    document = sample("004")
    assert "difficulty to the talks.\n" in document.text
    assert "making compromise challenging.\n" in document.text
    marks = [c.removed for c in document.cleanups if c.kind is CleanupKind.FOOTNOTE_MARK]
    assert marks == ["710", "9"]
    kept = sample("004", withheld=frozenset({CleanupKind.FOOTNOTE_MARK}))
    assert "talks710." in kept.text and "challenging9." in kept.text
