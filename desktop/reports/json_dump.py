"""The whole collation as JSON, for scripts.

`schema` is "synoptic.collation" and `version` counts changes that would break a reader of the file: a new key does not
raise it, a renamed or removed one does. Keys stand in the order written here. Every place is
{"document", "start", "end"} in Unicode code points of that document's `text`, counted from 0, half-open;
`quote` beside it holds the same characters for readers whose strings count otherwise. Claims are listed once
and named elsewhere by their index; the numbers of a claim are decimal strings, so that no digit is lost. An unknown
value is null where there could be a number and "" where there could be words.

    schema, version, generator, title, created, modified, shown_similarity, complete, missing,
    options        each option by its name; pins[] and vetoes[]: left and right, each document and quote;
                   row_edits[]: kind claims others label, each claim a document, quote and figure
    documents[]    id siglum title file_name url publisher author published sha256 media_type encoding reader
                   withheld warnings text original cleanups[]: kind start end removed inserted  (places in `original`,
                   which is "" when it equals `text`)
    segments[]     document kind index block start end
    matches[]      left right similarity kind shared by_hand ignored (rules that passed over a difference)
    passages[]     matches (indices) kind
    duplicates[]   members similarity heading
    claims[]       document start end quote sentence subject quantity scope
                   (a quantity: low high unit bound kind step per noun; change: up or down where it says by how much
                   something moved; close: a limit nearly reached)
    comparisons[]  left right (claim indices) verdict rule reason scope_unknown
    rows[]         label verdict claims comparisons (indices) by_hand: the numbers table
    ignored[]      document start end quote rule: what the ignore rules left out of the matching
    contradictions[] check code severity arguments, tellings[]: place and marks[]; chosen: the same, those that show it
    findings[]     id kind code severity arguments places origin similarity judgement
    judgements[]   in the same form as a finding's judgement: those whose finding is not among the findings
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from decimal import Decimal
from typing import Generic, TypeVar

from desktop import __version__
from desktop.model import (
    Claim,
    Collation,
    CollationOptions,
    Comparison,
    Contradiction,
    Document,
    Finding,
    Judgement,
    Match,
    Pin,
    Place,
    Project,
    Quantity,
    RowEdit,
    Telling,
    siglum,
)

SCHEMA = "synoptic.collation"
VERSION = 1

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None
Record = dict[str, Json]
Item = TypeVar("Item")


def render_json(project: Project, collation: Collation) -> str:
    """The collation, already narrowed to the project's shown similarity, and the judgements; the same arguments
    give the same text. Lone surrogates, which UTF-8 cannot hold, become "?"."""
    text = json.dumps(dump(project, collation), ensure_ascii=False, indent=1, allow_nan=False)
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def dump(project: Project, collation: Collation) -> Record:
    """What `render_json` writes, as plain values."""
    texts = {document.id: document.text for document in collation.documents}
    matches = _Numbered(collation.matches)
    claims = _Numbered(collation.claims)
    comparisons = _Numbered(collation.comparisons)
    found = {finding.id for finding in collation.findings}
    passages: list[Json] = [
        {"matches": [matches.index(match) for match in passage.matches], "kind": passage.kind.value}
        for passage in collation.passages
    ]
    rows: list[Json] = [
        {
            "label": row.label,
            "verdict": row.verdict.value,
            "claims": [claims.index(claim) for claim in row.claims],
            "comparisons": [comparisons.index(comparison) for comparison in row.comparisons],
            "by_hand": row.by_hand,
        }
        for row in collation.rows
    ]
    compared: list[Json] = [_comparison(comparison, claims) for comparison in comparisons.items]
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "generator": f"Synoptic {__version__}",
        "title": project.title,
        "created": project.created,
        "modified": project.modified,
        "shown_similarity": project.shown_similarity,
        "complete": collation.complete,
        "missing": list(collation.missing),
        "options": _options(collation.options),
        "documents": [_document(number, document) for number, document in enumerate(collation.documents)],
        "segments": [
            {
                "document": segment.document_id,
                "kind": segment.kind.value,
                "index": segment.index,
                "block": segment.block,
                "start": segment.span.start,
                "end": segment.span.end,
            }
            for segment in collation.segments
        ],
        "matches": [_match(match, texts) for match in matches.items],
        "passages": passages,
        "duplicates": [
            {
                "members": [_place(member, texts) for member in duplicate.members],
                "similarity": _rounded(duplicate.similarity),
                "heading": duplicate.heading,
            }
            for duplicate in collation.duplicates
        ],
        "claims": [_claim(claim, texts) for claim in claims.items],
        "comparisons": compared,
        "rows": rows,
        "ignored": [{**_place(one.place, texts), "rule": one.rule.value} for one in collation.ignored],
        "contradictions": [_contradiction(one, texts) for one in collation.contradictions],
        "findings": [_finding(finding, project.judgement(finding.id), texts) for finding in collation.findings],
        "judgements": [_judgement(judged) for judged in project.judgements if judged.finding_id not in found],
    }


def _options(options: CollationOptions) -> Record:
    values: Record = {field.name: getattr(options, field.name) for field in fields(CollationOptions)}
    values["ignored_phrases"] = list(options.ignored_phrases)
    values |= {"pins": [_pin(pin) for pin in options.pins], "vetoes": [_pin(pin) for pin in options.vetoes]}
    return values | {"row_edits": [_row_edit(edit) for edit in options.row_edits]}


def _row_edit(edit: RowEdit) -> Record:
    sides: list[list[Json]] = [
        [{"document": key.document_id, "quote": key.sentence, "figure": key.figure} for key in keys]
        for keys in (edit.claims, edit.others)
    ]
    return {"kind": edit.kind.value, "claims": sides[0], "others": sides[1], "label": edit.label}


def _pin(pin: Pin) -> Json:
    return {
        "left": {"document": pin.left_document, "quote": pin.left_quote},
        "right": {"document": pin.right_document, "quote": pin.right_quote},
    }


class _Numbered(Generic[Item]):
    """Items by their place in a list. One that the list lacks is put at its end, so that no index leads nowhere."""

    def __init__(self, items: Iterable[Item]) -> None:
        self.items = list(items)
        self._index: dict[Item, int] = {}
        for index, item in enumerate(self.items):
            self._index.setdefault(item, index)

    def index(self, item: Item) -> int:
        if item not in self._index:
            self._index[item] = len(self.items)
            self.items.append(item)
        return self._index[item]


def _document(number: int, document: Document) -> Record:
    return {
        "id": document.id,
        "siglum": siglum(number),
        "title": document.title,
        "file_name": document.file_name,
        "url": document.url,
        "publisher": document.publisher,
        "author": document.author,
        "published": document.published,
        "sha256": document.sha256,
        "media_type": document.media_type,
        "encoding": document.encoding,
        "reader": document.reader,
        "withheld": [kind.value for kind in sorted(document.withheld)],
        "warnings": list(document.warnings),
        "text": document.text,
        "original": document.original,
        "cleanups": [
            {
                "kind": cleanup.kind.value,
                "start": cleanup.place.start,
                "end": cleanup.place.end,
                "removed": cleanup.removed,
                "inserted": cleanup.inserted,
            }
            for cleanup in document.cleanups
        ],
    }


def _place(place: Place, texts: dict[str, str]) -> Record:
    return {
        "document": place.document_id,
        "start": place.span.start,
        "end": place.span.end,
        "quote": place.span.of(texts[place.document_id]),
    }


def _match(match: Match, texts: dict[str, str]) -> Record:
    return {
        "left": _place(match.left, texts),
        "right": _place(match.right, texts),
        "similarity": _rounded(match.similarity),
        "kind": match.kind.value,
        "shared": list(match.shared),
        "by_hand": match.by_hand,
        "ignored": [rule.value for rule in match.ignored],
    }


def _claim(claim: Claim, texts: dict[str, str]) -> Record:
    scope = claim.scope
    return {
        **_place(claim.place, texts),
        "sentence": {"start": claim.sentence.start, "end": claim.sentence.end},
        "subject": claim.subject,
        "quantity": _quantity(claim.quantity),
        "scope": {
            "period": scope.period,
            "place": scope.place,
            "population": scope.population,
            "source": scope.source,
            "quoted": scope.quoted,
        },
    }


def _quantity(quantity: Quantity) -> Record:
    return {
        "low": _decimal(quantity.low),
        "high": _decimal(quantity.high),
        "unit": quantity.unit,
        "bound": quantity.bound.value,
        "kind": quantity.kind.value,
        "step": _decimal(quantity.step),
        "per": quantity.per,
        "noun": quantity.noun,
        "change": quantity.change,
        "close": quantity.close,
    }


def _comparison(comparison: Comparison, claims: _Numbered[Claim]) -> Record:
    return {
        "left": claims.index(comparison.left),
        "right": claims.index(comparison.right),
        "verdict": comparison.verdict.value,
        "rule": comparison.rule,
        "reason": comparison.reason,
        "scope_unknown": comparison.scope_unknown,
    }


def _contradiction(found: Contradiction, texts: dict[str, str]) -> Record:
    tellings: list[list[Json]] = [[_telling(one, texts) for one in side] for side in (found.tellings, found.chosen)]
    return {
        "check": found.check.value,
        "code": found.code,
        "severity": found.severity.value,
        "arguments": dict(found.arguments),
        "tellings": tellings[0],
        "chosen": tellings[1],
    }


def _telling(telling: Telling, texts: dict[str, str]) -> Json:
    document_id = telling.place.document_id
    return {
        "place": _place(telling.place, texts),
        "marks": [_place(Place(document_id, mark), texts) for mark in telling.marks],
    }


def _finding(finding: Finding, judgement: Judgement | None, texts: dict[str, str]) -> Record:
    return {
        "id": finding.id,
        "kind": finding.kind.value,
        "code": finding.code,
        "severity": finding.severity.value,
        "arguments": dict(finding.arguments),
        "places": [_place(place, texts) for place in finding.places],
        "origin": finding.origin,
        "similarity": None if finding.similarity is None else _rounded(finding.similarity),
        "judgement": None if judgement is None else _judgement(judgement),
    }


def _judgement(judgement: Judgement) -> Record:
    return {
        "finding_id": judgement.finding_id,
        "status": judgement.status.value,
        "reason": judgement.reason,
        "creator": judgement.creator,
        "modified": judgement.modified,
        "kind": judgement.kind.value,
        "label": judgement.label,
        "quotes": list(judgement.quotes),
    }


def _decimal(value: Decimal | None) -> str | None:
    """Plain digits, never an exponent: "2600000", not "2.6E+6"."""
    return None if value is None else format(value, "f")


def _rounded(similarity: float) -> float:
    """Six places: more would differ between processors without saying anything."""
    return round(similarity, 6)
