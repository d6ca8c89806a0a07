"""The whole comparison, stage by stage: articles in, a Collation out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from desktop.engine import (
    alignment,
    checks,
    claims,
    disagreements,
    event_dates,
    findings,
    ignoring,
    near_duplicates,
    passages,
    pins,
    row_edits,
)
from desktop.engine.cancellation import Cancelled, Watch
from desktop.engine.prepared import LONGEST, Sentence, ignored, prepare
from desktop.engine.segmentation import segment
from desktop.engine.sentence_figures import LONGEST as LONGEST_READ
from desktop.engine.sentence_figures import sentence_figures
from desktop.engine.sentence_similarity import Weights
from desktop.engine.workings import Once, Workings, forgetful
from desktop.model import (
    Collation,
    CollationOptions,
    Document,
    Duplicate,
    Finding,
    Segment,
    SegmentKind,
    numeral,
    phrase,
)

_PAIRS_CLAIMS = CollationOptions().min_similarity
"""Weaker matches pair no claims, so that a lower threshold changes no comparison."""
_NOT_FINISHED = phrase("a stage was not finished")
_NOT_MATCHED = phrase("the sentences were not matched")
_NOT_DONE = {
    "segments": phrase("the articles were not cut into sentences"),
    "profiles": _NOT_MATCHED,
    "candidates": _NOT_MATCHED,
    "matches": _NOT_MATCHED,
    "duplicates": phrase("the articles were not searched for repeats"),
    "claims": phrase("the numbers were not read"),
    "comparisons": phrase("the numbers were not compared"),
    "facts": phrase("names, quotations, dates and sums were not checked"),
}


def collate(
    documents: Sequence[Document],
    options: CollationOptions = CollationOptions(),  # noqa: B008 - frozen, and the default that the contract names
    *,
    should_cancel: Callable[[], bool] | None = None,
    on_progress: Callable[[str, int, int], None] | None = None,
    workings: Workings | None = None,
) -> Collation:
    """Compare the documents. Their ids are unique; none at all gives an empty collation.

    `should_cancel` is asked at least every 50 ms; when it says yes, what is done so far is returned, with
    `complete` False and `missing` naming what is not. `on_progress(stage, done, total)` is told how far it is.
    `workings` of an earlier comparison spare what concerns articles that have not changed; the result is the same.
    Raises ValueError when two documents have the same id.
    """
    if len({document.id for document in documents}) < len(documents):
        raise ValueError("each article of a comparison needs an id of its own: two have the same")
    watch = Watch(should_cancel, on_progress)
    workings = Workings(once_only=True) if workings is None else workings
    workings.begin(documents)
    result = Collation(documents=tuple(documents), options=options)
    missing: list[str] = []
    try:
        for stage in (_cut, _match, _repeats, _numbers, _facts):
            result = stage(result, watch, workings)
    except Cancelled as cancelled:
        missing.append(_NOT_DONE.get(cancelled.stage, _NOT_FINISHED))
        missing.append(phrase("the comparison was stopped; what was not compared may hold more"))
    result = _with_findings(result, once=workings.once)
    if not missing:
        workings.end()
    missing += watch.limits
    if missing:
        result = replace(result, complete=False, missing=tuple(dict.fromkeys(missing)))
    return result


def narrowed(collation: Collation, min_similarity: float) -> Collation:
    """The collation as it is with matches of `min_similarity` (0..1) or more, and those made by hand, only: passages
    are chained anew and findings made anew; nothing is compared again. Gives the same matches as `collate` with that
    threshold."""
    kept = tuple(match for match in collation.matches if match.by_hand or match.similarity >= min_similarity)
    chained = passages.chain(kept, collation.segments)
    options = replace(collation.options, min_similarity=min_similarity)
    return _with_findings(replace(collation, options=options, matches=kept, passages=chained), collation.findings)


def _cut(result: Collation, watch: Watch, workings: Workings) -> Collation:
    found: list[Segment] = []
    for document in watch.through("segments", result.documents, len(result.documents)):
        found += workings.once("segments", (document.id,), None, partial(segment, document, watch.step))
    return replace(result, segments=tuple(found))


def _match(result: Collation, watch: Watch, workings: Workings) -> Collation:
    own = _by_document(result)
    wording = ignoring.wording(result.options)
    words = result.options.ignored_phrases, result.options.ignore_case
    sentences: list[Sentence] = []
    for number, document in enumerate(watch.through("profiles", result.documents, len(result.documents))):
        stream = prepare(own[document.id], {document.id: document.text}, wording, watch.step, number)
        found = workings.once("profiles", (document.id,), words, partial(tuple, stream))
        sentences += (one if one.document == number else replace(one, document=number) for one in found)
    long = sum(len(sentence.text) > LONGEST for sentence in sentences)
    if long:
        watch.limits.append(
            phrase(
                "sentences of more than {most} characters were matched by their beginning only: {n}",
                most=numeral(LONGEST),
                n=numeral(long),
            )
        )
    weights = Weights(sentence.profile for sentence in sentences)
    matches = alignment.matches(sentences, weights, result.options, watch, workings)
    matches = pins.obeyed(matches, sentences, weights, result.options, watch)
    chained = passages.chain(matches, result.segments, workings.once, watch.step)
    return replace(result, matches=matches, passages=chained, ignored=tuple(ignored(sentences, result.options)))


def _repeats(result: Collation, watch: Watch, workings: Workings) -> Collation:
    found: list[Duplicate] = []
    own = _by_document(result)
    unconcerned = CollationOptions()
    options = replace(
        result.options,
        min_similarity=unconcerned.min_similarity,
        pins=unconcerned.pins,
        vetoes=unconcerned.vetoes,
        row_edits=unconcerned.row_edits,
    )
    for document in watch.through("duplicates", result.documents, len(result.documents)):
        search = partial(near_duplicates.find, document, own[document.id], options, watch)
        found += workings.once("duplicates", (document.id,), options, search)
    return replace(result, duplicates=tuple(found))


def _numbers(result: Collation, watch: Watch, workings: Workings) -> Collation:
    if not result.options.compare_numbers:
        return result
    own = _by_document(result)
    readings: list[claims.Reading] = []
    for document in watch.through("claims", result.documents, len(result.documents)):
        sentences = [one for one in own[document.id] if one.kind is SegmentKind.SENTENCE]
        short = [one for one in sentences if len(one.span) <= LONGEST_READ]
        if len(short) < len(sentences):
            left_out = len(sentences) - len(short)
            watch.limits.append(
                phrase(
                    "sentences of more than {most} characters were not read for numbers: {n}",
                    most=numeral(LONGEST_READ),
                    n=numeral(left_out),
                )
            )
        readings += workings.once("claims", (document.id,), None, partial(_read, document, short, watch, workings))
    found = [claim for reading in readings for claim in reading.claims]
    result = replace(result, claims=tuple(found))
    watch.begin("comparisons", len(found))
    matches = [match for match in result.matches if match.by_hand or match.similarity >= _PAIRS_CLAIMS]
    compared = disagreements.compare_claims(
        found, result.documents, matches, readings=readings, check=watch.step, workings=workings
    )
    if not result.options.check_dates:
        compared = tuple(one for one in compared if not event_dates.of_dates(one))
    texts = {document.id: document.text for document in result.documents}
    told = []
    for one in compared:
        watch.step()
        if event_dates.of_one_event(one, texts):
            told.append(one)
    compared = pins.allowed(tuple(told), result.documents, result.options)
    rows = disagreements.claim_rows(found, compared, result.documents)
    again = partial(disagreements.compare_pairs, claims=found, documents=result.documents, check=watch.step)
    rows, compared = row_edits.edited(rows, compared, found, result.documents, result.options.row_edits, again)
    watch.end(len(found))
    return replace(result, comparisons=compared, rows=rows)


def _read(document: Document, sentences: Sequence[Segment], watch: Watch, workings: Workings) -> list[claims.Reading]:
    figures = sentence_figures(document, sentences, workings.once, watch.step)
    return claims.read_sentences(document, sentences, watch.step, figures)


def _facts(result: Collation, watch: Watch, workings: Workings) -> Collation:
    watch.begin("facts", len(result.documents))
    matches = [match for match in result.matches if match.by_hand or match.similarity >= _PAIRS_CLAIMS]
    found = checks.contradictions(result.documents, _by_document(result), matches, result.options, watch.step, workings)
    watch.end(len(result.documents))
    return replace(result, contradictions=found)


def _by_document(result: Collation) -> dict[str, list[Segment]]:
    own: dict[str, list[Segment]] = {document.id: [] for document in result.documents}
    for one in result.segments:
        own[one.document_id].append(one)
    return own


def _with_findings(result: Collation, known: Sequence[Finding] = (), once: Once = forgetful) -> Collation:
    found = findings.find(
        result.documents,
        result.segments,
        result.passages,
        result.duplicates,
        result.rows,
        result.contradictions,
        known=known,
        once=once,
    )
    return replace(result, findings=found)
