from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from desktop.model import Annotation, Body, Collation, Motivation, Project, Span, Target, place_target
from desktop.reports.jsonld import render_jsonld


def items(project: Project, collation: Collation) -> dict[str, Any]:
    made = json.loads(render_jsonld(project, collation))
    listed = made["first"]["items"]
    assert made["total"] == len(listed)
    return {item["id"]: item for item in listed}


def test_a_collection_names_its_articles(project: Project, collation: Collation) -> None:
    made = json.loads(render_jsonld(project, collation))
    assert made["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert (made["type"], made["label"], made["modified"]) == (
        "AnnotationCollection",
        "The storm",
        "2026-03-03T09:40:00Z",
    )
    harbour = made["synoptic:articles"][0]
    assert (harbour["id"], harbour["synoptic:siglum"], harbour["synoptic:fileName"]) == (
        "urn:synoptic:article:h",
        "A",
        "harbour.txt",
    )
    assert "/home/ada" not in render_jsonld(project, collation)


def test_a_note_has_its_bodies_and_targets(project: Project, collation: Collation) -> None:
    note = items(project, collation)["urn:synoptic:note:n1"]
    assert note["motivation"] == "commenting"
    assert note["creator"] == {"type": "Person", "name": "Ada"}
    assert [(body["purpose"], body["value"]) for body in note["body"]] == [
        ("commenting", "Ask the harbour master."),
        ("tagging", "check"),
    ]
    finding, place = note["target"]
    assert finding == {"id": "urn:synoptic:finding:" + "1" * 16, "type": "synoptic:Finding"}
    assert place["source"] == "urn:synoptic:article:h"
    quote, position = place["selector"]
    text = project.documents[0].text
    assert text[position["start"] : position["end"]] == quote["exact"] == "The ferry"
    assert text[: position["start"]].endswith(quote["prefix"])
    assert text[position["end"] :].startswith(quote["suffix"])


def test_a_reply_targets_the_note_it_answers(project: Project, collation: Collation) -> None:
    reply = items(project, collation)["urn:synoptic:note:n2"]
    assert (reply["motivation"], reply["target"]) == ("replying", ["urn:synoptic:note:n1"])


def test_an_orphan_says_so_and_a_whole_article_is_its_name(project: Project, collation: Collation) -> None:
    whole = Annotation("n4", Motivation.BOOKMARKING, (Target("c"),), ())
    made = items(replace(project, annotations=(*project.annotations, whole)), collation)
    assert made["urn:synoptic:note:n3"]["target"][0]["synoptic:anchoring"] == "orphan"
    assert made["urn:synoptic:note:n4"]["target"] == ["urn:synoptic:article:c"]
    assert "body" not in made["urn:synoptic:note:n4"]


def test_a_judgement_assesses_its_finding(project: Project, collation: Collation) -> None:
    made = items(project, collation)
    dismissed = made["urn:synoptic:judgement:" + "4" * 16]
    assert dismissed["motivation"] == "assessing"
    assert [(body["purpose"], body["value"]) for body in dismissed["body"]] == [
        ("assessing", "dismissed"),
        ("classifying", "quotation"),
    ]
    assert [target["selector"][0]["exact"] for target in dismissed["target"][1:]] == [
        collation.quote(place) for place in collation.findings[3].places
    ]
    gone = made["urn:synoptic:judgement:" + "f" * 16]
    assert [target["synoptic:quotes"] for target in gone["target"]] == [["Words that stood here."]]


def test_nothing_at_all_is_a_collection() -> None:
    made = json.loads(render_jsonld(Project(), Collation()))
    assert (made["total"], made["first"]["items"], made["synoptic:articles"]) == (0, [], [])


@given(st.text(), st.text(min_size=1))
def test_any_text_comes_back(text: str, key: str) -> None:
    note = Annotation(
        key, Motivation.COMMENTING, (place_target(key, f"{text}!", Span(0, len(text) + 1)),), (Body(text),), text
    )
    made = items(Project(annotations=(note,)), Collation())
    ((address, item),) = made.items()
    clean = text.encode("utf-8", "replace").decode()
    assert unquote(address.removeprefix("urn:synoptic:note:")) == key.encode("utf-8", "replace").decode()
    assert item["body"][0]["value"] == clean
    assert item["target"][0]["selector"][0]["exact"] == f"{clean}!"
