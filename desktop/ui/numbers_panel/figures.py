"""How a claim stands in its article, in a few words: the figure with the word that bounds it, and its scope."""

from __future__ import annotations

from desktop.model import Claim, Collation
from desktop.ui.wording import translate


def figure(claim: Claim, collation: Collation) -> str:
    """The article's own words, on one line: "up to 145%", "42,000"."""
    text = collation.document(claim.document_id).text
    return " ".join(claim.quantity.span.of(text).split())


def scope(claim: Claim) -> str:
    """The period the article gives, "" when it gives none."""
    return " ".join(claim.scope.period.split())


def scopes(claim: Claim) -> tuple[str, ...]:
    """Everything that the article says of when, where, of whom and by whom the figure holds."""
    held = claim.scope
    named = (
        (translate("NumbersPanel", "When: {what}"), held.period),
        (translate("NumbersPanel", "Where: {what}"), held.place),
        (translate("NumbersPanel", "Of whom: {what}"), held.population),
        (translate("NumbersPanel", "According to: {what}"), held.source),
    )
    said = [pattern.format(what=" ".join(what.split())) for pattern, what in named if what]
    if held.quoted:
        said.append(translate("NumbersPanel", "Inside a quotation"))
    return tuple(said)
