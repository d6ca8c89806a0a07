"""Notes and judgements as W3C Web Annotations (JSON-LD), for annotation tools and for a colleague's Synoptic.

One AnnotationCollection with one page. First all notes in the order they were made, then all judgements in the
project's order. Synoptic's own names begin with "synoptic:"; the context makes IRIs of them. Keys that would be empty
are left out, unless said otherwise; ids are percent-encoded after their "urn:synoptic:...:".

    @context, id, type "AnnotationCollection", label (the project's title), generator {type "Software", name},
    created, modified (the project's; ISO 8601 UTC), total
    synoptic:schema "synoptic.annotations", synoptic:version 1 (raised by a change that breaks a reader of the file)
    synoptic:articles[]   id "urn:synoptic:article:ID", type "Text", synoptic:siglum, title, synoptic:fileName, url,
                          synoptic:sha256 (of the original bytes), synoptic:textSha256 (of the reading text as UTF-8,
                          a lone surrogate as its three bytes), synoptic:length (of the text, in code points)
    first                 type "AnnotationPage", startIndex 0, items[]

A note:

    id "urn:synoptic:note:ID", type "Annotation"
    motivation            commenting | tagging | bookmarking | replying
    creator {type "Person", name}, created, modified, synoptic:editor (who changed it last, when that was another)
    body[]                type "TextualBody", purpose commenting | tagging, format "text/plain", value
    target[]              a reply: first the string "urn:synoptic:note:ID" of the note it answers; then each target:
      a place             type "SpecificResource", source "urn:synoptic:article:ID",
                          selector [TextQuoteSelector {exact, prefix, suffix: always there, may be ""},
                          TextPositionSelector {start, end}: code points of the article's text, from 0, half-open],
                          synoptic:anchoring exact | moved | fuzzy | orphan
      a whole article     the string "urn:synoptic:article:ID"
      a finding           id "urn:synoptic:finding:ID", type "synoptic:Finding"

A judgement:

    id "urn:synoptic:judgement:FINDING", type "Annotation", motivation "assessing", creator, modified
    body[]                type "TextualBody", purpose assessing, value open | confirmed | dismissed | resolved; then,
                          when a reason was given, purpose classifying, value scope | quotation | boilerplate |
                          false-match | other
    target[]              the finding, with synoptic:kind, synoptic:label and synoptic:quotes[] (its words when it was
                          judged); then, while the comparison finds it, its places as above

A file with other annotations among these, from another tool, is still such a collection.
"""

from __future__ import annotations

import hashlib
import json
from urllib.parse import quote

from desktop import __version__
from desktop.model import Annotation, Collation, Document, Finding, Judgement, Project, Target, place_target, siglum
from desktop.reports.json_dump import Json, Record

SCHEMA = "synoptic.annotations"
VERSION = 1
CONTEXT: list[Json] = ["http://www.w3.org/ns/anno.jsonld", {"synoptic": "urn:synoptic:terms:"}]


def render_jsonld(project: Project, collation: Collation) -> str:
    """All notes and judgements of the project; the same arguments give the same text. `collation` says where judged
    findings stand. Lone surrogates, which UTF-8 cannot hold, become "?"."""
    text = json.dumps(collection(project, collation), ensure_ascii=False, indent=1, allow_nan=False)
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def collection(project: Project, collation: Collation) -> Record:
    """What `render_jsonld` writes, as plain values."""
    texts = {document.id: document.text for document in collation.documents}
    found = {finding.id: finding for finding in collation.findings}
    items: list[Json] = [_note(note) for note in project.annotations]
    items += [_judgement(judged, found.get(judged.finding_id), texts) for judged in project.judgements]
    return _filled(
        {
            "@context": CONTEXT,
            "id": urn("annotations", project.created),
            "type": "AnnotationCollection",
            "label": project.title,
            "generator": {"type": "Software", "name": f"Synoptic {__version__}"},
            "created": project.created,
            "modified": project.modified,
            "total": len(items),
            "synoptic:schema": SCHEMA,
            "synoptic:version": VERSION,
            "synoptic:articles": [_article(number, one) for number, one in enumerate(project.documents)],
            "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
        },
        keep=("first", "total", "synoptic:articles"),
    )


def urn(kind: str, key: str) -> str:
    """ "urn:synoptic:note:ID", with every character of the key that has a meaning in an IRI written as %XX."""
    return f"urn:synoptic:{kind}:{quote(key, safe='', errors='replace')}"


def _article(number: int, document: Document) -> Record:
    return _filled(
        {
            "id": urn("article", document.id),
            "type": "Text",
            "synoptic:siglum": siglum(number),
            "title": document.title,
            "synoptic:fileName": document.file_name,
            "url": document.url,
            "synoptic:sha256": document.sha256,
            "synoptic:textSha256": hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest(),
            "synoptic:length": len(document.text),
        },
        keep=("synoptic:length",),
    )


def _note(note: Annotation) -> Record:
    targets: list[Json] = [urn("note", note.reply_to)] if note.reply_to else []
    targets += [_target(target) for target in note.targets]
    return _filled(
        {
            "id": urn("note", note.id),
            "type": "Annotation",
            "motivation": note.motivation.value,
            "creator": _creator(note.creator),
            "created": note.created,
            "modified": note.modified,
            "synoptic:editor": note.editor,
            "body": [_body(body.purpose.value, body.value) for body in note.bodies],
            "target": targets,
        }
    )


def _judgement(judgement: Judgement, finding: Finding | None, texts: dict[str, str]) -> Record:
    judged = _filled(
        {
            "id": urn("finding", judgement.finding_id),
            "type": "synoptic:Finding",
            "synoptic:kind": judgement.kind.value,
            "synoptic:label": judgement.label,
            "synoptic:quotes": list(judgement.quotes),
        }
    )
    places = finding.places if finding else ()
    targets: list[Json] = [judged]
    targets += [_target(place_target(one.document_id, texts[one.document_id], one.span)) for one in places]
    bodies: list[Json] = [_body("assessing", judgement.status.value)]
    bodies += [_body("classifying", judgement.reason)] if judgement.reason else []
    return _filled(
        {
            "id": urn("judgement", judgement.finding_id),
            "type": "Annotation",
            "motivation": "assessing",
            "creator": _creator(judgement.creator),
            "modified": judgement.modified,
            "body": bodies,
            "target": targets,
        }
    )


def _target(target: Target) -> Json:
    if target.finding_id:
        return {"id": urn("finding", target.finding_id), "type": "synoptic:Finding"}
    source = urn("article", target.document_id)
    if not target.exact:
        return source
    return {
        "type": "SpecificResource",
        "source": source,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": target.exact,
                "prefix": target.prefix,
                "suffix": target.suffix,
            },
            {"type": "TextPositionSelector", "start": target.span.start, "end": target.span.end},
        ],
        "synoptic:anchoring": target.anchoring.value,
    }


def _body(purpose: str, value: str) -> Json:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _creator(name: str) -> Json:
    return {"type": "Person", "name": name} if name else None


def _filled(record: Record, keep: tuple[str, ...] = ()) -> Record:
    """Without the keys that hold nothing, but for those named in `keep`."""
    return {name: value for name, value in record.items() if name in keep or value not in (None, "", [])}
