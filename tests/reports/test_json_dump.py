from __future__ import annotations

import json
from dataclasses import fields, replace
from decimal import Decimal

from desktop.model import Collation, CollationOptions, Pin, Project
from desktop.reports.json_dump import render_json


def test_the_whole_collation_in_a_fixed_order(project: Project, collation: Collation) -> None:
    made = json.loads(render_json(project, collation))
    assert list(made) == [
        "schema",
        "version",
        "generator",
        "title",
        "created",
        "modified",
        "shown_similarity",
        "complete",
        "missing",
        "options",
        "documents",
        "segments",
        "matches",
        "passages",
        "duplicates",
        "claims",
        "comparisons",
        "rows",
        "ignored",
        "contradictions",
        "findings",
        "judgements",
    ]
    assert (made["schema"], made["version"], made["modified"]) == ("synoptic.collation", 1, "2026-03-03T09:40:00Z")
    assert list(made["options"]) == [field.name for field in fields(CollationOptions)]
    for name in ("documents", "segments", "matches", "passages", "duplicates", "claims", "comparisons", "rows"):
        assert len(made[name]) == len(getattr(collation, name)), name


def test_places_count_code_points_and_carry_their_words(project: Project, collation: Collation) -> None:
    made = json.loads(render_json(project, collation))
    texts = {document["id"]: document["text"] for document in made["documents"]}
    places = [match[side] for match in made["matches"] for side in ("left", "right")]
    places += [place for finding in made["findings"] for place in finding["places"]]
    places += made["claims"]
    places += [member for duplicate in made["duplicates"] for member in duplicate["members"]]
    assert len(places) == 2 * 2 + 3 + 2 + 2 + 2 + 3 + 2
    for place in places:
        assert texts[place["document"]][place["start"] : place["end"]] == place["quote"]
    after_emoji = made["matches"][0]["right"]
    assert after_emoji["quote"] == "The ferry stays in dock until Friday."


def test_claims_are_named_by_index(project: Project, collation: Collation) -> None:
    made = json.loads(render_json(project, collation))
    assert [(c["left"], c["right"], c["verdict"]) for c in made["comparisons"]] == [
        (0, 1, "conflict"),
        (0, 2, "compatible"),
    ]
    assert made["rows"][0]["claims"] == [0, 1, 2]
    assert made["rows"][0]["comparisons"] == [0, 1]
    assert made["passages"] == [{"matches": [0], "kind": "identical"}, {"matches": [1], "kind": "paraphrase"}]


def test_an_unlisted_claim_is_put_at_the_end(project: Project, collation: Collation) -> None:
    made = json.loads(render_json(project, replace(collation, claims=(), comparisons=(), matches=())))
    assert [claim["quote"] for claim in made["claims"]] == ["At least 40 boats", "25 boats", "More than 40 boats"]
    assert made["rows"][0]["claims"] == [0, 1, 2]
    assert len(made["comparisons"]) == 2
    assert len(made["matches"]) == 2


def test_numbers_lose_no_digit(project: Project, collation: Collation) -> None:
    claim = collation.claims[0]
    exact = replace(claim, quantity=replace(claim.quantity, low=Decimal("2.60E+6"), high=Decimal("0.10")))
    made = json.loads(render_json(project, replace(collation, claims=(exact,))))
    assert (made["claims"][0]["quantity"]["low"], made["claims"][0]["quantity"]["high"]) == ("2600000", "0.10")
    assert made["matches"][1]["similarity"] == 0.421358


def test_a_limit_that_is_nearly_reached_says_so(project: Project, collation: Collation) -> None:
    claim = collation.claims[0]
    near = replace(claim, quantity=replace(claim.quantity, close=True))
    made = json.loads(render_json(project, replace(collation, claims=(claim, near), comparisons=(), rows=())))
    assert [one["quantity"]["close"] for one in made["claims"]] == [False, True]


def test_open_ends_are_null(project: Project, collation: Collation) -> None:
    made = json.loads(render_json(project, collation))
    assert made["claims"][0]["quantity"]["high"] is None
    assert made["findings"][0]["similarity"] is None


def test_findings_carry_their_judgement_and_no_judgement_is_lost(project: Project, collation: Collation) -> None:
    made = json.loads(render_json(project, collation))
    assert [finding["judgement"] and finding["judgement"]["status"] for finding in made["findings"]] == [
        "confirmed",
        None,
        None,
        "dismissed",
    ]
    assert [judgement["label"] for judgement in made["judgements"]] == ["An older passage"]


def test_same_project_same_text_without_folders(project: Project, collation: Collation) -> None:
    made = render_json(project, collation)
    assert made == render_json(project, collation)
    assert made.endswith("}\n")
    assert "/home/ada" not in made
    assert json.loads(made)["documents"][0]["file_name"] == "harbour.txt"


def test_lone_surrogates_do_not_end_the_report(project: Project, collation: Collation) -> None:
    made = render_json(replace(project, title="broken \ud800"), collation)
    assert json.loads(made)["title"] == "broken ?"


def test_every_key_is_documented(project: Project, collation: Collation) -> None:
    from desktop.reports import json_dump

    def keys(value: object) -> set[str]:
        if isinstance(value, dict):
            return set(value) | {key for inner in value.values() for key in keys(inner)}
        if isinstance(value, list):
            return {key for inner in value for key in keys(inner)}
        return set()

    made = json.loads(render_json(project, replace(collation, options=CollationOptions())))
    nested = {"options", "arguments", "quantity", "scope", "judgement"}
    for name in nested - {"options"}:
        for entry in (*made["findings"], *made["claims"]):
            if isinstance(entry.get(name), dict):
                entry[name] = None
    made["options"], made["judgements"] = None, []
    words = set((json_dump.__doc__ or "").replace(",", " ").replace("[]", " ").replace(":", " ").split())
    assert keys(made) <= words


def test_links_made_by_hand_say_so(project: Project, collation: Collation) -> None:
    pin, veto = Pin("h", "One.", "c", "Two."), Pin("r", "Three.", "c", "Four.")
    by_hand = replace(collation.matches[1], by_hand=True)
    passages = (collation.passages[0], replace(collation.passages[1], matches=(by_hand,)))
    options = replace(collation.options, pins=(pin,), vetoes=(veto,))
    matches = (collation.matches[0], by_hand)
    made = json.loads(render_json(project, replace(collation, options=options, matches=matches, passages=passages)))
    assert [match["by_hand"] for match in made["matches"]] == [False, True]
    assert made["options"]["pins"] == [
        {"left": {"document": "c", "quote": "Two."}, "right": {"document": "h", "quote": "One."}}
    ]
    assert [veto["left"]["quote"] for veto in made["options"]["vetoes"]] == ["Four."]
