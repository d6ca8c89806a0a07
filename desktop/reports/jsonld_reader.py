"""Reads what `jsonld` writes: a colleague's notes and judgements. The file may be anything, so nothing in it is
believed before it was checked; what is no note and no judgement of ours is counted and passed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import unquote

from desktop.model import (
    Anchoring,
    Annotation,
    Body,
    FindingKind,
    Judgement,
    Motivation,
    Span,
    Status,
    Target,
    numeral,
    phrase,
)
from desktop.reports.errors import ReportError
from desktop.reports.jsonld import SCHEMA, VERSION

MOST_BYTES = 20_000_000
MOST_ITEMS = 50_000
_MOST_TEXT = 200_000
"""Code points of one text; a longer one is no note of a person."""
_MOST_PARTS = 500
"""Bodies, targets or quotes of one note or judgement."""
_FAR = 1 << 40
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_REASONS = ("", "scope", "quotation", "boilerplate", "false-match", "other")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TheirArticle:
    """An article as the file names it: its id there, its title, and the sha256 of its bytes and of its reading text
    (hexadecimal, "" when not said)."""

    id: str
    title: str = ""
    sha256: str = ""
    text_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Colleague:
    """What a colleague's file holds. Targets name articles by their ids there, with places in their texts there.
    `quotes` are an article's words by its id there: of notes, and of judged findings. `skipped` counts what was passed
    over: annotations of other programs, and what is damaged."""

    title: str = ""
    articles: tuple[TheirArticle, ...] = ()
    notes: tuple[Annotation, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    quotes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    skipped: int = 0


class _Bad(ValueError):
    """A part of the file is not what it should be."""


def read_jsonld(path: Path) -> Colleague:
    """Raises ReportError when the file cannot be read, is too large or holds no notes and judgements of Synoptic."""
    try:
        if not path.is_file():
            raise ReportError(
                phrase("“{name}” is not a file: choose a file of notes and judgements (.jsonld).", name=path.name)
            )
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise ReportError(
            phrase("“{name}” could not be read: {why}.", name=path.name, why=str(error.strerror or error))
        ) from error
    if len(data) > MOST_BYTES:
        size = f"{MOST_BYTES // 1_000_000} MB"
        raise ReportError(
            phrase(
                "“{name}” was not read: it is larger than {size}, which no file of notes is. Choose another file.",
                name=path.name,
                size=size,
            )
        )
    return parsed(data, path.name)


def parsed(data: bytes, name: str) -> Colleague:
    """As `read_jsonld`, from the file's bytes; `name` stands in what is raised."""
    try:
        whole = json.loads(data.decode("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise ReportError(
            phrase("“{name}” is not JSON, or it is damaged: ask for the file again.", name=name)
        ) from error
    if not isinstance(whole, dict) or whole.get("synoptic:schema") != SCHEMA:
        raise ReportError(
            phrase("“{name}” holds no notes and judgements that Synoptic has exported. Choose another file.", name=name)
        )
    version = whole.get("synoptic:version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ReportError(phrase("“{name}” does not say of which version it is: ask for the file again.", name=name))
    if version > VERSION:
        raise ReportError(
            phrase(
                "“{name}” was exported by a newer Synoptic (version {version}; this one reads up to {known}): update "
                "Synoptic to import it.",
                name=name,
                version=str(version),
                known=str(VERSION),
            )
        )
    page = whole.get("first")
    items = page.get("items") if isinstance(page, dict) else None
    if not isinstance(items, list):
        raise ReportError(phrase("“{name}” has no list of notes and judgements: ask for the file again.", name=name))
    if len(items) > MOST_ITEMS:
        raise ReportError(
            phrase(
                "“{name}” holds more than {most} notes and judgements: it was not read.",
                name=name,
                most=numeral(MOST_ITEMS),
            )
        )
    return _colleague(whole, items)


def _colleague(whole: dict[str, Any], items: list[Any]) -> Colleague:
    notes: dict[str, Annotation] = {}
    judgements: dict[str, Judgement] = {}
    quotes: dict[str, list[str]] = {}
    skipped = 0
    for item in items:
        try:
            if _dict(item).get("motivation") == "assessing":
                judgement = _judgement(item)
                if judgements.setdefault(judgement.finding_id, judgement) != judgement:
                    raise _Bad("two judgements of one finding")
                places = [target for target in map(_target, _list(item, "target")[1:]) if target.exact]
            else:
                note = _note(item)
                if notes.setdefault(note.id, note) != note:
                    raise _Bad("two notes of one id")
                places = [target for target in note.targets if target.exact]
        except (_Bad, ValueError, TypeError, KeyError):
            skipped += 1
            continue
        for target in places:
            quotes.setdefault(target.document_id, []).append(target.exact)
    return Colleague(
        title=_or_nothing(lambda: _line(whole, "label")) or "",
        articles=tuple(_articles(whole)),
        notes=tuple(notes.values()),
        judgements=tuple(judgements.values()),
        quotes={name: tuple(dict.fromkeys(found)) for name, found in quotes.items()},
        skipped=skipped,
    )


def _articles(whole: dict[str, Any]) -> Iterator[TheirArticle]:
    listed = whole.get("synoptic:articles")
    for item in listed[:MOST_ITEMS] if isinstance(listed, list) else ():
        try:
            yield TheirArticle(
                _key(_dict(item), "article"),
                _line(item, "title"),
                _line(item, "synoptic:sha256"),
                _line(item, "synoptic:textSha256"),
            )
        except _Bad:
            continue


def _note(item: Any) -> Annotation:
    targets = _list(item, "target")
    answered = [target for target in targets if isinstance(target, str) and target.startswith("urn:synoptic:note:")]
    motivation = Motivation(_line(item, "motivation"))
    if (motivation is Motivation.REPLYING) != bool(answered) or len(answered) > 1:
        raise _Bad("an answer answers one note")
    places = tuple(_target(target) for target in targets if target not in answered)
    bodies = tuple(_body(part) for part in _list(item, "body"))
    if not places and not answered:
        raise _Bad("a note is about something")
    return Annotation(
        id=_key(item, "note"),
        motivation=motivation,
        targets=places,
        bodies=bodies,
        creator=_creator(item),
        created=_time(item, "created"),
        modified=_time(item, "modified"),
        reply_to=_id(answered[0], "note") if answered else "",
        editor=_line(item, "synoptic:editor"),
    )


def _judgement(item: Any) -> Judgement:
    bodies = [_dict(part) for part in _list(item, "body")]
    values = {_line(part, "purpose"): _line(part, "value") for part in bodies}
    reason = values.get("classifying", "")
    finding = _dict(_list(item, "target")[0] if _list(item, "target") else None)
    name = _key(finding, "finding")
    if reason not in _REASONS or name != _key(item, "judgement"):
        raise _Bad("no judgement of ours")
    said = finding.get("synoptic:quotes", [])
    if not isinstance(said, list) or len(said) > _MOST_PARTS:
        raise _Bad("no quotes")
    return Judgement(
        finding_id=name,
        status=Status(values.get("assessing", "")),
        reason=reason,
        creator=_creator(item),
        modified=_time(item, "modified"),
        kind=FindingKind(_line(finding, "synoptic:kind")),
        label=_line(finding, "synoptic:label"),
        quotes=tuple(_checked_text(quote) for quote in said),
    )


def _target(target: Any) -> Target:
    if isinstance(target, str):
        return Target(document_id=_id(target, "article"))
    target = _dict(target)
    if target.get("type") == "synoptic:Finding":
        return Target(finding_id=_key(target, "finding"))
    selectors = {_line(_dict(part), "type"): part for part in _list(target, "selector")}
    quote, position = selectors.get("TextQuoteSelector"), selectors.get("TextPositionSelector")
    if quote is None or position is None:
        raise _Bad("a place has a quote and a position")
    start, end = position.get("start"), position.get("end")
    if type(start) is not int or type(end) is not int or not 0 <= start <= end <= _FAR:
        raise _Bad("a position counts from 0")
    exact = _text(quote, "exact")
    if not exact:
        raise _Bad("a quote has words")
    return Target(
        document_id=_id(_text(target, "source"), "article"),
        span=Span(start, end),
        exact=exact,
        prefix=_text(quote, "prefix")[-64:],
        suffix=_text(quote, "suffix")[:64],
        anchoring=Anchoring(target.get("synoptic:anchoring", "exact")),
    )


def _body(part: Any) -> Body:
    purpose = Motivation(_line(_dict(part), "purpose"))
    if purpose not in (Motivation.COMMENTING, Motivation.TAGGING):
        raise _Bad("a body is a comment or a tag")
    return Body(_text(part, "value"), purpose)


def _creator(item: dict[str, Any]) -> str:
    creator = item.get("creator")
    if creator is None:
        return ""
    return _line(_dict(creator), "name")


def _time(item: dict[str, Any], name: str) -> str:
    """Only what is a time: it is sorted and shown."""
    time = _line(item, name)
    return time if _TIME.fullmatch(time) else ""


def _key(item: dict[str, Any], kind: str) -> str:
    return _id(_text(item, "id"), kind)


def _id(urn: str, kind: str) -> str:
    start = f"urn:synoptic:{kind}:"
    name = unquote(urn[len(start) :], errors="strict") if urn.startswith(start) else ""
    if not 0 < len(name) <= 500:
        raise _Bad(f"no id of a {kind}")
    return name


def _line(item: dict[str, Any], name: str) -> str:
    """A text on one line, "" when it is missing."""
    return " ".join(_text(item, name).split())


def _text(item: dict[str, Any], name: str) -> str:
    return _checked_text(item.get(name, ""))


def _checked_text(text: Any) -> str:
    if not isinstance(text, str) or len(text) > _MOST_TEXT or "\0" in text:
        raise _Bad("no text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _dict(item: Any) -> dict[str, Any]:
    if not isinstance(item, dict):
        raise _Bad("no object")
    return item


def _list(item: Any, name: str) -> list[Any]:
    """A list, of which W3C allows one part to stand alone; empty when it is missing."""
    value = _dict(item).get(name, [])
    parts = value if isinstance(value, list) else [value]
    if len(parts) > _MOST_PARTS:
        raise _Bad("too many parts")
    return parts


def _or_nothing(read: Callable[[], T]) -> T | None:
    try:
        return read()
    except _Bad:
        return None


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")
