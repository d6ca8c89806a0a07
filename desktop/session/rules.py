"""What a person's dismissals have in common, as rules that could be followed from now on. Pure functions.

A rule is only ever suggested. Applied, it is an option of the comparison like any other, listed, and taken back as it
was applied.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.model import (
    Collation,
    CollationOptions,
    FindingKind,
    Judgement,
    Pin,
    Project,
    RowEdit,
    RowEditKind,
    Status,
)
from desktop.session import row_editing

DISMISSALS = 3
"""So many findings dismissed as boilerplate must share a phrase before it is suggested to leave it out."""

_FEWEST_WORDS = 4
_FEWEST_LETTERS = 15
_MOST_PHRASES = 5
_WORDS = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")

Run = tuple[str, ...]


class RuleKind(StrEnum):
    PHRASE = "phrase"  # these words count as if they were not there
    NOT_COMPARABLE = "not-comparable"  # the figures of a row are not set against each other
    UNLINKED = "unlinked"  # two sentences never match


@dataclass(frozen=True, slots=True)
class Rule:
    """`phrase` for PHRASE, `edit` for NOT_COMPARABLE, `veto` for UNLINKED. `name` says in the articles' words what it
    is about; `because` are the labels of the dismissals that suggest it, none for a rule that is in force."""

    kind: RuleKind
    name: str
    phrase: str = ""
    edit: RowEdit | None = None
    veto: Pin | None = None
    because: tuple[str, ...] = ()


def suggested(project: Project, collation: Collation) -> tuple[Rule, ...]:
    """Rules that the dismissals speak for and that are not in force: phrases first, the most often dismissed before
    the others; then rows of figures whose disagreement was dismissed for its scope or as a false match."""
    return (*_phrases(project), *_rows(project, collation))


def in_force(options: CollationOptions) -> tuple[Rule, ...]:
    """Everything that a person said to leave out, each to be taken back by itself."""
    phrases = (Rule(RuleKind.PHRASE, phrase, phrase=phrase) for phrase in options.ignored_phrases)
    rows = (
        Rule(RuleKind.NOT_COMPARABLE, _figures(edit), edit=edit)
        for edit in options.row_edits
        if edit.kind is RowEditKind.NOT_COMPARABLE
    )
    pairs = (Rule(RuleKind.UNLINKED, f"{pin.left_quote} / {pin.right_quote}", veto=pin) for pin in options.vetoes)
    return (*phrases, *rows, *pairs)


def applied(options: CollationOptions, rule: Rule) -> CollationOptions:
    """The options with the rule in force; the same ones when it is already."""
    if rule.kind is RuleKind.PHRASE and rule.phrase not in options.ignored_phrases:
        return replace(options, ignored_phrases=(*options.ignored_phrases, rule.phrase))
    if rule.edit is not None and rule.edit not in options.row_edits:
        return replace(options, row_edits=(*options.row_edits, rule.edit))
    if rule.veto is not None and rule.veto not in options.vetoes:
        return replace(options, vetoes=(*options.vetoes, rule.veto))
    return options


def taken_back(options: CollationOptions, rule: Rule) -> CollationOptions:
    """The options without the rule."""
    return replace(
        options,
        ignored_phrases=tuple(one for one in options.ignored_phrases if one != rule.phrase),
        row_edits=tuple(one for one in options.row_edits if one != rule.edit),
        vetoes=tuple(one for one in options.vetoes if one != rule.veto),
    )


def _phrases(project: Project) -> list[Rule]:
    dismissed = [
        judgement
        for judgement in project.judgements
        if judgement.status is Status.DISMISSED and judgement.reason == "boilerplate"
    ]
    said = [[tuple(_folded(quote)) for quote in judgement.quotes] for judgement in dismissed]
    holders: dict[Run, set[int]] = {}
    for number, quotes in enumerate(said):
        for run in {run for quote in quotes for run in _runs(quote)}:
            holders.setdefault(run, set()).add(number)
    found: dict[Run, tuple[str, frozenset[int]]] = {}
    for judgement in dismissed:
        for quote in judgement.quotes:
            for phrase, held in _longest(quote, holders, said):
                found.setdefault(tuple(_folded(phrase)), (phrase, held))
    known = [tuple(_folded(phrase)) for phrase in project.options.ignored_phrases]
    ranked = sorted(found.items(), key=lambda item: (-len(item[1][1]), -len(item[0]), item[0]))
    chosen: list[tuple[Run, Rule]] = []
    for words, (phrase, held) in ranked:
        if any(_within(words, other) or _within(other, words) for other in (*known, *(run for run, _ in chosen))):
            continue
        because = tuple(_name(dismissed[number]) for number in sorted(held))
        chosen.append((words, Rule(RuleKind.PHRASE, phrase, phrase=phrase, because=because)))
    return [rule for _, rule in chosen[:_MOST_PHRASES]]


def _longest(
    quote: str, holders: dict[Run, set[int]], said: Sequence[Sequence[Run]]
) -> Iterable[tuple[str, frozenset[int]]]:
    """The longest stretches of a quote that enough dismissals share, with the numbers of those that do. `said` are the
    folded quotes of each."""
    words = list(_WORDS.finditer(quote))
    folded = [_fold(word.group()) for word in words]
    at = 0
    while at + _FEWEST_WORDS <= len(words):
        held = frozenset(holders[tuple(folded[at : at + _FEWEST_WORDS])])
        end = at + _FEWEST_WORDS
        if len(held) < DISMISSALS:
            at += 1
            continue
        while end < len(words):
            may, whole = held & holders[tuple(folded[end + 1 - _FEWEST_WORDS : end + 1])], tuple(folded[at : end + 1])
            both = [number for number in may if any(_within(whole, one) for one in said[number])]
            if len(both) < DISMISSALS:
                break
            held, end = frozenset(both), end + 1
        if sum(map(len, folded[at:end])) >= _FEWEST_LETTERS:
            yield " ".join(quote[words[at].start() : words[end - 1].end()].split()), held
        at = end


def _rows(project: Project, collation: Collation) -> list[Rule]:
    found: list[Rule] = []
    edits = project.options.row_edits
    for finding in collation.findings:
        judgement = project.judgement(finding.id)
        if finding.kind is not FindingKind.NUMBERS or judgement is None or judgement.status is not Status.DISMISSED:
            continue
        if judgement.reason not in ("scope", "false-match") or finding.origin >= len(collation.rows):
            continue
        row = collation.rows[finding.origin]
        for edit in row_editing.not_comparable(edits, collation, row.claims):
            if edit not in edits:
                name, because = row_editing.name(row), (_name(judgement),)
                found.append(Rule(RuleKind.NOT_COMPARABLE, name, edit=edit, because=because))
    return found


def _figures(edit: RowEdit) -> str:
    return ", ".join(dict.fromkeys(key.figure for key in (*edit.claims, *edit.others)))


def _runs(words: Run) -> Iterable[Run]:
    return (words[at : at + _FEWEST_WORDS] for at in range(len(words) - _FEWEST_WORDS + 1))


def _within(part: Run, whole: Run) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def _folded(text: str) -> list[str]:
    return [_fold(word) for word in _WORDS.findall(text)]


def _fold(word: str) -> str:
    return word.casefold().replace("\u2019", "'")


def _name(judgement: Judgement) -> str:
    return judgement.label or judgement.finding_id
