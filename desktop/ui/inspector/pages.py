"""The page for a finding, and the page for a sentence without one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.model import (
    Claim,
    ClaimRow,
    CleanupKind,
    Collation,
    Contradiction,
    Duplicate,
    Edit,
    EditKind,
    Finding,
    FindingKind,
    Ignored,
    IgnoreRule,
    Judgement,
    Match,
    MatchKind,
    Passage,
    Place,
    Span,
    siglum,
)
from desktop.session.telling import told
from desktop.ui import wording
from desktop.ui.facts_wording import facts_reason
from desktop.ui.inspector.content import Block, Difference, Page, Piece, Role, marked
from desktop.ui.reasons import and_more, reasons_of

translate = QCoreApplication.translate

_MOST_WORDS = 60  # of a long quote; its label leads to the whole of it
_MOST_PAIRS = 6
_MOST_TELLINGS = 8
_MOST_SENTENCES = 24
_MOST_DIFFERING_WORDS = 400  # of a repeated block whose copies are set against each other


def finding_page(finding: Finding, collation: Collation, difference: Difference, *, whole: bool = False) -> Page:
    """One row for each article that has it, what the articles differ in, and why it is a finding. Of very many
    sentences with numbers some are quoted, every figure among them, unless the `whole` is asked for."""
    page = Page()
    source = _behind(finding, collation)
    if isinstance(source, ClaimRow):
        _numbers(page, source, collation, whole)
    elif isinstance(source, Duplicate):
        _repeat(page, source, collation, difference)
    elif isinstance(source, Contradiction):
        _facts(page, source, collation)
    elif isinstance(source, Passage):
        _passage(page, source, collation, difference)
    else:
        for place in finding.places:
            page.quote(collation, place, marked(collation, place, most_words=_MOST_WORDS))
    return page


def gone_page(judgement: Judgement) -> Page:
    """What a judged finding quoted that is no longer found."""
    page = Page()
    page.remark(translate("Inspector", "No longer found: an article or an option has changed. It was about:"))
    for quote in judgement.quotes:
        page.blocks.append(Block(Role.QUOTE, (Piece(f"“{' '.join(quote.split())}”"),)))
    return page


def place_page(
    place: Place,
    counterparts: Sequence[Match],
    collation: Collation,
    difference: Difference,
    hidden: Sequence[Match] = (),
) -> Page:
    """A sentence and, article by article, the best that tells the same. `hidden` are matches too little alike to be
    shown, the most similar first: of the best in an article without a counterpart it is said how much alike it is."""
    page = Page()
    if not counterparts:
        page.quote(collation, place, marked(collation, place, most_words=_MOST_WORDS))
    _left_out(page, place, collation)
    met: set[str] = set()
    for match in counterparts:
        other = match.right if match.left.document_id == place.document_id else match.left
        if other.document_id in met:
            continue
        met.add(other.document_id)
        page.section(translate("Inspector", "Words"), _legend(match))
        page.difference(collation, match, difference)
    met.add(place.document_id)
    for match in hidden:
        other = match.right if match.left.document_id == place.document_id else match.left
        if other.document_id in met:
            continue
        met.add(other.document_id)
        best = translate("Inspector", "no counterpart, best {percent}").format(
            percent=wording.percent(match.similarity)
        )
        page.quote(collation, other, marked(collation, other, most_words=_MOST_WORDS), best)
    _without(page, collation, met, translate("Inspector", "no counterpart found"))
    return page


def _left_out(page: Page, place: Place, collation: Collation) -> None:
    """Why a sentence takes no part in the links, when a rule left it out."""
    rules = {one.rule for one in collation.ignored if one.place.document_id == place.document_id and _meet(one, place)}
    for rule in IgnoreRule:
        if rule in rules:
            page.remark(wording.left_out(rule))


def _meet(one: Ignored, place: Place) -> bool:
    return bool(one.place.span.overlap(place.span))


def _numbers(page: Page, row: ClaimRow, collation: Collation, whole: bool) -> None:
    sentences = _sentences(row.claims)
    quoted = sentences if whole else _telling(sentences)
    for place, claims in quoted.items():
        numbers = [claim.quantity.span for claim in claims]
        scopes = [claim.scope.period for claim in claims if claim.scope.period]
        shown = _around(collation, place, numbers)
        pieces = marked(collation, shown, numbers=numbers)
        page.quote(collation, place, pieces, ", ".join(f"[{scope}]" for scope in dict.fromkeys(scopes)))
    if len(quoted) < len(sentences):
        page.follow(translate("Inspector", "Show all {n} places").format(n=wording.number(len(sentences))), "all:")
    _without(
        page, collation, {claim.document_id for claim in row.claims}, translate("Inspector", "no figure found for this")
    )
    reasons, more = reasons_of(row.comparisons)
    if reasons:
        page.section(translate("Inspector", "Why"))
    for verdict, reason in reasons:
        page.remark(told(reason), strong=f"{wording.verdict_name(verdict)}:")
    if more:
        page.remark(and_more(more), muted=True)


def _facts(page: Page, found: Contradiction, collation: Collation) -> None:
    """Every place that tells it, the words marked that differ, and why it is a finding."""
    page.section(
        translate("Inspector", "Words"),
        translate("Inspector", "bold: what disagrees") if any(telling.marks for telling in found.tellings) else "",
    )
    for telling in found.tellings[:_MOST_TELLINGS]:
        shown = _around(collation, telling.place, telling.marks) if telling.marks else telling.place
        page.quote(collation, telling.place, marked(collation, shown, telling.marks, numbers=()))
    if len(found.tellings) > _MOST_TELLINGS:
        page.remark(and_more(len(found.tellings) - _MOST_TELLINGS), muted=True)
    having = {telling.place.document_id for telling in found.tellings}
    if len(having) > 1:  # what stands in one article alone is said against that article, not against the others
        _without(page, collation, having, translate("Inspector", "no counterpart found"))
    page.section(translate("Inspector", "Why"))
    page.remark(facts_reason(found.code, dict(found.arguments)))


def _repeat(page: Page, duplicate: Duplicate, collation: Collation, difference: Difference) -> None:
    first, *others = duplicate.members
    same = duplicate.similarity >= 1.0
    short = len(collation.quote(first).split()) <= _MOST_DIFFERING_WORDS
    if same or not short:
        for place in duplicate.members:
            page.quote(collation, place, marked(collation, place, numbers=(), most_words=_MOST_WORDS))
    else:
        for other in others:
            page.section(translate("Inspector", "Words"), translate("Inspector", "bold: only here"))
            _both_sides(page, collation, first, other, difference(first, other))
    page.remark(
        translate("Inspector", "The same words appear here again.")
        if same
        else translate("Inspector", "{percent} alike.").format(percent=wording.percent(duplicate.similarity)),
        muted=True,
    )
    if CleanupKind.SECOND_COPY in collation.document(first.document_id).withheld:
        text = translate("Inspector", "Copies for another screen are left in this article: this may be one of them.")
    else:
        text = translate("Inspector", "The article itself has it twice; reading the file did not make it so.")
    page.remark(text, muted=True)


def _passage(page: Page, passage: Passage, collation: Collation, difference: Difference) -> None:
    if passage.kind is MatchKind.IDENTICAL:
        for place in (passage.left, passage.right):
            page.quote(collation, place, marked(collation, place, most_words=_MOST_WORDS))
        page.remark(translate("Inspector", "The same words in both articles."), muted=True)
        if any(match.by_hand for match in passage.matches):
            page.remark(translate("Inspector", "Linked by hand."), muted=True)
    else:
        page.section(translate("Inspector", "Words"), translate("Inspector", "bold: only here"))
        for match in passage.matches[:_MOST_PAIRS]:
            page.difference(collation, match, difference)
        left_out = len(passage.matches) - _MOST_PAIRS
        if left_out > 0:
            page.remark(and_more(left_out), muted=True)
    _elsewhere(page, passage, collation)


def _elsewhere(page: Page, passage: Passage, collation: Collation) -> None:
    """What the other articles have of the same, one best sentence each."""
    here = {passage.left.document_id, passage.right.document_id}
    best: dict[str, tuple[tuple[bool, float], Place]] = {}
    for match in collation.matches:
        for side, other in ((match.left, match.right), (match.right, match.left)):
            if side.document_id not in here or other.document_id in here:
                continue
            rank = (match.by_hand, match.similarity)
            known = best.get(other.document_id, ((False, 0.0), other))[0]
            if rank > known and _touches(passage, side):
                best[other.document_id] = (rank, other)
    if len(collation.documents) > len(here):
        page.section(translate("Inspector", "In the other articles"))
    for document in collation.documents:
        if document.id in best:
            (by_hand, similarity), place = best[document.id]
            aside = wording.percent(similarity)
            if by_hand:
                aside = translate("Inspector", "{percent}, linked by hand").format(percent=aside)
            page.quote(collation, place, marked(collation, place, most_words=_MOST_WORDS), aside)
    _without(page, collation, here | best.keys(), translate("Inspector", "no counterpart found"))


def _touches(passage: Passage, place: Place) -> bool:
    return any(
        side.document_id == place.document_id and side.span.overlap(place.span)
        for match in passage.matches
        for side in (match.left, match.right)
    )


def _both_sides(page: Page, collation: Collation, left: Place, right: Place, edits: Sequence[Edit]) -> None:
    only_left = [edit.left.shifted(left.span.start) for edit in edits if edit.kind is EditKind.ONLY_LEFT]
    only_right = [edit.right.shifted(right.span.start) for edit in edits if edit.kind is EditKind.ONLY_RIGHT]
    page.quote(collation, left, marked(collation, left, only_left))
    page.quote(collation, right, marked(collation, right, only_right))


def _without(page: Page, collation: Collation, having: set[str], what: str) -> None:
    """One line for the articles that have nothing of it."""
    letters = [siglum(at) for at, document in enumerate(collation.documents) if document.id not in having]
    if letters:
        page.remark(
            translate("Inspector", "{articles}: {nothing}").format(articles=", ".join(letters), nothing=what),
            muted=True,
        )


def _sentences(claims: Sequence[Claim]) -> dict[Place, list[Claim]]:
    """The claims by the sentence they stand in, in their order."""
    held: dict[Place, list[Claim]] = {}
    for claim in claims:
        held.setdefault(Place(claim.document_id, claim.sentence), []).append(claim)
    return held


def _telling(sentences: dict[Place, list[Claim]]) -> dict[Place, list[Claim]]:
    """Some of very many sentences, in their order: the first that gives each figure, then the first ones."""
    if len(sentences) <= _MOST_SENTENCES:
        return sentences
    figures: dict[object, Place] = {}
    for place, claims in sentences.items():
        for claim in claims:
            quantity = claim.quantity
            figures.setdefault((quantity.low, quantity.high, quantity.unit, quantity.bound), place)
    chosen = set(list(dict.fromkeys([*figures.values(), *sentences]))[:_MOST_SENTENCES])
    return {place: claims for place, claims in sentences.items() if place in chosen}


def _around(collation: Collation, sentence: Place, numbers: Sequence[Span]) -> Place:
    """A sentence of common length whole; of a very long one the part round its numbers, cut between words."""
    text = collation.document(sentence.document_id).text
    if len(sentence.span.of(text).split()) <= _MOST_WORDS:
        return sentence
    start = text.rfind(" ", sentence.span.start, max(sentence.span.start, numbers[0].start - 120)) + 1
    end = text.find(" ", min(sentence.span.end, numbers[-1].end + 120), sentence.span.end)
    start = max(start, sentence.span.start)
    return Place(sentence.document_id, Span(start, sentence.span.end if end < 0 else end))


def _legend(match: Match) -> str:
    return "" if match.kind is MatchKind.IDENTICAL else translate("Inspector", "bold: only here")


def _behind(finding: Finding, collation: Collation) -> ClaimRow | Contradiction | Duplicate | Passage | None:
    """The row, contradiction, repeat or passage that the finding was made of."""
    held: Sequence[ClaimRow | Contradiction | Duplicate | Passage] = collation.passages
    if finding.kind is FindingKind.NUMBERS:
        held = collation.rows
    elif finding.kind is FindingKind.FACTS:
        held = collation.contradictions
    elif finding.kind is FindingKind.REPEAT:
        held = collation.duplicates
    return held[finding.origin] if 0 <= finding.origin < len(held) else None
