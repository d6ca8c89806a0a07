"""What a person does to the rows of the numbers table, as the edits that a project remembers. Pure functions.

Each takes the edits there are and gives those there are then: the same ones when nothing would change. `collation`
is the one that holds the rows and claims.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop.model import Claim, ClaimKey, ClaimRow, Collation, RowEdit, RowEditKind, claim_key

Edits = tuple[RowEdit, ...]
_LONGEST_NAME = 200
"""Code points; a longer name is cut."""


def split(edits: Edits, collation: Collation, claim: Claim) -> Edits:
    """`claim` in a row of its own; not one that is in no row or alone in its row."""
    row = next((row for row in collation.rows if claim in row.claims), None)
    own = keys(collation, (claim,))
    others = tuple(key for key in keys(collation, row.claims if row else ()) if key not in own)
    return (*edits, RowEdit(RowEditKind.APART, own, others)) if others else edits


def merged(edits: Edits, collation: Collation, row: ClaimRow, other: ClaimRow) -> Edits:
    """The two rows as one, under the name of the first."""
    own, others = keys(collation, row.claims), keys(collation, other.claims)
    if row == other or not own or not others:
        return edits
    return (*edits, RowEdit(RowEditKind.TOGETHER, own, others))


def renamed(edits: Edits, collation: Collation, row: ClaimRow, label: str) -> Edits:
    """The row under another name, of one line; a blank one gives back the name that the comparison finds."""
    own = keys(collation, row.claims)
    kept = tuple(edit for edit in edits if not (edit.kind is RowEditKind.NAME and set(edit.claims) & set(own)))
    given = " ".join(label.split())[:_LONGEST_NAME]
    if not own or given in (row.label, name(row)):
        return edits
    return (*kept, RowEdit(RowEditKind.NAME, own, label=given)) if given else kept


def not_comparable(edits: Edits, collation: Collation, claims: Iterable[Claim], others: Iterable[Claim] = ()) -> Edits:
    """No figure of `claims` set against one of `others`; without others, none of `claims` against each other."""
    own = keys(collation, claims)
    against = keys(collation, others) or own
    edit = RowEdit(RowEditKind.NOT_COMPARABLE, own, against)
    return (*edits, edit) if own and edit not in edits else edits


def taken_back(edits: Edits, collation: Collation, row: ClaimRow) -> Edits:
    """Without any edit that names a claim of the row."""
    own = keys(collation, row.claims)
    return tuple(edit for edit in edits if not edit.names(own))


def keys(collation: Collation, claims: Iterable[Claim]) -> tuple[ClaimKey, ...]:
    """The keys of claims, each once, in their order; a claim of an article that is gone has none."""
    texts = {document.id: document.text for document in collation.documents}
    held = (claim for claim in claims if claim.document_id in texts)
    return tuple(dict.fromkeys(claim_key(claim, texts[claim.document_id]) for claim in held))


def figure(collation: Collation, claim: Claim) -> str:
    """A claim's figure as written, on one line; "" when its article is gone."""
    return next((key.figure for key in keys(collation, (claim,))), "")


def name(row: ClaimRow) -> str:
    """A row's label as the table shows it."""
    return row.label[:1].upper() + row.label[1:]
