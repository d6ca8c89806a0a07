"""Which finding a click means and which one comes next. Pure functions over a collation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.model import Collation, Finding, FindingKind, Match, Place, Severity
from desktop.session.lookup import Lookup
from desktop.session.state import Selection

_GRAVITY = {severity: rank for rank, severity in enumerate(Severity)}


def touches(one: Place, other: Place) -> bool:
    """Whether the two places share a code point of one article."""
    return one.document_id == other.document_id and one.span.overlap(other.span) > 0


def finding_with(collation: Collation, finding_id: str) -> Finding | None:
    """The finding with that id; None where the collation has none."""
    return next((finding for finding in collation.findings if finding.id == finding_id), None)


def gravest_at(collation: Collation, place: Place) -> Finding | None:
    """The gravest finding that touches `place`; among equals the first in the collation's order."""
    touching = [f for f in collation.findings if any(touches(place, other) for other in f.places)]
    return min(touching, key=lambda finding: _GRAVITY[finding.severity], default=None)


def own_counterparts(
    finding: Finding | None, place: Place, counterparts: Iterable[Match], collation: Collation
) -> tuple[Match, ...]:
    """Of the `counterparts` of `place`, in their order, those with another place of `finding` when the place is one of
    its own, those that are at odds first: they are what a person sees then. All of them otherwise."""
    if finding is None or place not in finding.places:
        return tuple(counterparts)

    def meets(match: Match, places: Iterable[Place]) -> bool:
        others = [other for other in places if other.document_id != place.document_id]
        return any(touches(side, other) for side in (match.left, match.right) for other in others)

    odds = at_odds(finding, collation)
    own = [match for match in counterparts if meets(match, finding.places)]
    return tuple(sorted(own, key=lambda match: not meets(match, odds)))


def at_odds(finding: Finding, collation: Collation) -> tuple[Place, ...]:
    """The places of a finding that disagree, those of two articles rather than of one; () where none do."""
    found: list[Place] = []
    if finding.kind is FindingKind.NUMBERS and finding.origin < len(collation.rows):
        row = collation.rows[finding.origin]
        grave = [one for one in row.comparisons if one.verdict is row.verdict]
        grave.sort(key=lambda one: one.left.document_id == one.right.document_id)
        found = [claim.place for one in grave[:1] for claim in (one.left, one.right)]
    elif finding.kind is FindingKind.FACTS and finding.origin < len(collation.contradictions):
        found = [telling.place for telling in collation.contradictions[finding.origin].chosen]
    return tuple(place for place in found if place in finding.places)


def at_finding(lookup: Lookup, finding_id: str) -> Selection:
    """The selection of a finding, with the first place that is at odds with another, else its first; without a place
    when it is not in the collation."""
    finding = lookup.finding(finding_id)
    places = (*at_odds(finding, lookup.collation), *finding.places) if finding else ()
    return Selection(finding_id, places[0] if places else None)


def at_place(collation: Collation, place: Place | None) -> Selection:
    """The place with the gravest finding there; nothing selected for None."""
    if place is None:
        return Selection()
    finding = gravest_at(collation, place)
    return Selection(finding.id if finding else "", place)


def still_there(lookup: Lookup, selection: Selection) -> Selection:
    """What is left of a selection in a new collation: a lost finding leaves its place, a lost article nothing."""
    place = selection.place
    if place is not None:
        texts = {document.id: document.text for document in lookup.collation.documents}
        if place.span.end > len(texts.get(place.document_id, "")):
            place = None
    if selection.finding_id and lookup.finding(selection.finding_id) is not None:
        return Selection(selection.finding_id, place) if place else at_finding(lookup, selection.finding_id)
    return Selection("", place)


def stepped(
    lookup: Lookup,
    order: Sequence[str] | None,
    current: str,
    by: int,
    kinds: frozenset[FindingKind] | None = None,
) -> str:
    """The id of the finding `by` steps from `current`, or "" when there is none of these kinds.

    `order` is the list as a person sees it (None: the collation's order); ids that are no findings are passed
    over. The walk wraps at both ends. From nowhere it begins at the first (backwards: the last) one. `current`
    need not be of these kinds: the walk starts from where it stands in the list.
    """
    ids = lookup.listed(order)
    start = ids.index(current) if current in ids else (-1 if by > 0 else len(ids))
    if kinds is None:
        return ids[(start + by) % len(ids)] if ids and by else ""
    stops = [at for at, i in enumerate(ids) if (found := lookup.finding(i)) is not None and found.kind in kinds]
    if not stops or not by:
        return ""
    if by > 0:
        ahead = [at for at in stops if at > start] + [at for at in stops if at <= start]
    else:
        ahead = [at for at in reversed(stops) if at < start] + [at for at in reversed(stops) if at >= start]
    return ids[ahead[(abs(by) - 1) % len(ahead)]]


def counterparts(lookup: Lookup, place: Place) -> tuple[Match, ...]:
    """The matches with a side that touches `place`: those made by hand, then the others, the most similar first."""
    touching = [m for m in lookup.matches_of(place.document_id) if touches(place, m.left) or touches(place, m.right)]
    return tuple(sorted(touching, key=lambda match: (not match.by_hand, -match.similarity)))
