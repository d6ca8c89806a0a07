"""The nouns of Synoptic: frozen values that every room speaks in. Pure standard library, no Qt."""

from desktop.model.alignment import Duplicate, Match, MatchKind, Passage
from desktop.model.annotation import Anchoring, Annotation, Body, Motivation, Target, place_target, with_answers
from desktop.model.collation import Collation, Where
from desktop.model.contradiction import Check, Contradiction, Telling
from desktop.model.document import Cleanup, CleanupKind, Document, siglum
from desktop.model.edit import Edit, EditKind
from desktop.model.finding import Finding, FindingKind, Judgement, Severity, Status, finding_id
from desktop.model.gap import GapKind, Gaps, LeftOut, OnlyHere
from desktop.model.ignored import Ignored, IgnoreRule
from desktop.model.nearest import NearestFigures
from desktop.model.options import CHECKS, COLLATED_SIMILARITY, CollationOptions
from desktop.model.phrase import Numeral, Phrase, Wordbook, numeral, phrase, sentence_of, strung, template
from desktop.model.pin import Pin
from desktop.model.project import HistoryEntry, JudgementEvent, Project
from desktop.model.quantity import (
    GRAVEST_FIRST,
    Bound,
    Claim,
    ClaimRow,
    Comparison,
    Quantity,
    QuantityKind,
    Scope,
    Verdict,
)
from desktop.model.report import ReportChoices, ReportFormat, ReportLanguage, ReportPart
from desktop.model.row_edit import ClaimKey, RowEdit, RowEditKind, claim_key
from desktop.model.segment import Segment, SegmentKind
from desktop.model.sharing import CommonCopy, SharedPair, Sharing
from desktop.model.span import Place, Span

__all__ = [
    "CHECKS",
    "COLLATED_SIMILARITY",
    "GRAVEST_FIRST",
    "Anchoring",
    "Annotation",
    "Body",
    "Bound",
    "Check",
    "Claim",
    "ClaimKey",
    "ClaimRow",
    "Cleanup",
    "CleanupKind",
    "Collation",
    "CollationOptions",
    "CommonCopy",
    "Comparison",
    "Contradiction",
    "Document",
    "Duplicate",
    "Edit",
    "EditKind",
    "Finding",
    "FindingKind",
    "GapKind",
    "Gaps",
    "HistoryEntry",
    "IgnoreRule",
    "Ignored",
    "Judgement",
    "JudgementEvent",
    "LeftOut",
    "Match",
    "MatchKind",
    "Motivation",
    "NearestFigures",
    "Numeral",
    "OnlyHere",
    "Passage",
    "Phrase",
    "Pin",
    "Place",
    "Project",
    "Quantity",
    "QuantityKind",
    "ReportChoices",
    "ReportFormat",
    "ReportLanguage",
    "ReportPart",
    "RowEdit",
    "RowEditKind",
    "Scope",
    "Segment",
    "SegmentKind",
    "Severity",
    "SharedPair",
    "Sharing",
    "Span",
    "Status",
    "Target",
    "Telling",
    "Verdict",
    "Where",
    "Wordbook",
    "claim_key",
    "finding_id",
    "numeral",
    "phrase",
    "place_target",
    "sentence_of",
    "siglum",
    "strung",
    "template",
    "with_answers",
]
