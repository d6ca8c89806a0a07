"""Three short articles that share sentences, repeat a paragraph and disagree about a number; a comparison by hand."""

from __future__ import annotations

from desktop.model import (
    Collation,
    Document,
    Finding,
    FindingKind,
    Match,
    MatchKind,
    Place,
    Severity,
    Span,
)

_WARNING = (
    "Fishermen had long warned that the old stones were moving under the weight of the sea. They had asked for divers "
    "to look at the foot of the wall, where the current is strongest."
)

HARBOUR = f"""The harbour wall broke on Monday night

Some 240 boats were torn from their moorings when the harbour wall at Lunde broke on Monday night.

The mayor said the town would rebuild the wall before winter.

{_WARNING}

{_WARNING}
"""

STORM = """Storm at Lunde

The harbour wall at Lunde broke on Monday night and some 190 boats were torn from their moorings.

Insurers expect claims of more than 12 million euros from boat owners along the coast.
"""

COUNCIL = """Council meets after the flood

The mayor said the town would rebuild the wall before winter.

A public hearing is planned for Thursday.
"""


def place(document_id: str, start: int, end: int) -> Place:
    return Place(document_id, Span(start, end))


A = Document(id="a", title="Alpha", text="One two three. Four five six. Seven eight nine.")
B = Document(id="b", title="Beta", text="One two tree. Ten eleven twelve.")

A1, A2, A3 = place("a", 0, 14), place("a", 15, 29), place("a", 30, 47)
B1, B2 = place("b", 0, 13), place("b", 14, 32)


def finding(
    finding_id: str,
    kind: FindingKind = FindingKind.SIMILAR,
    severity: Severity = Severity.INFO,
    places: tuple[Place, ...] = (A1, B1),
    subject: str = "",
) -> Finding:
    arguments = (("subject", subject),) if subject else ()
    return Finding(finding_id, kind, severity, places, "code", arguments, 0)


def by_hand() -> Collation:
    """A and B: numbers (A2, B2), a repeat (A2, A3), a passage (A1, B1); in a collation's order."""
    return Collation(
        documents=(A, B),
        matches=(
            Match(A1, B1, 0.8, MatchKind.EDITED),
            Match(A1, B2, 0.12, MatchKind.PARAPHRASE),
            Match(A2, B2, 0.31, MatchKind.PARAPHRASE),
        ),
        findings=(
            finding("n", FindingKind.NUMBERS, Severity.MEDIUM, (A2, B2), subject="boats torn loose"),
            finding("r", FindingKind.REPEAT, Severity.HIGH, (A2, A3)),
            finding("s", FindingKind.SIMILAR, Severity.INFO, (A1, B1)),
        ),
    )
