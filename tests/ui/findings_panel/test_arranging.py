from __future__ import annotations

from dataclasses import replace

from desktop.model import FindingKind, Judgement, Project, Severity, Status
from desktop.ui import wording
from desktop.ui.findings_panel.arranging import GONE, Filter, Group, Grouping, Words, arrange, shown_ids
from tests.ui import panel_samples as samples

LOST = Judgement("lost", Status.CONFIRMED, kind=FindingKind.NUMBERS, label="Toll", quotes=("12 died",))


def _arranged(
    wanted: Filter | None = None, grouping: Grouping = Grouping.KIND, project: Project | None = None
) -> tuple[Group, ...]:
    return arrange(samples.collation(), project or samples.project(), (), grouping, wanted or Filter())


def _ids(groups: tuple[Group, ...]) -> dict[str, list[str]]:
    return {group.key: [entry.id for entry in group.entries] for group in groups}


def test_by_kind_every_kind_has_its_group_and_agreements_are_left_out() -> None:
    assert _ids(_arranged()) == {
        "numbers": [samples.NUMBERS.id],
        "facts": [],
        "repeat": [samples.REPEAT.id],
        "verbatim": [samples.VERBATIM.id],
        "similar": [samples.SIMILAR.id],
    }


def test_agreements_are_shown_when_asked_for() -> None:
    assert _ids(_arranged(Filter(agreements=True)))["numbers"] == [samples.NUMBERS.id, samples.AGREEING.id]


def test_text_is_looked_for_in_headlines_and_quotes_whatever_its_case() -> None:
    assert shown_ids(_arranged(Filter("HARBOUR  master"))) == (samples.VERBATIM.id,)
    assert shown_ids(_arranged(Filter("people aboard: up"))) == (samples.NUMBERS.id,)
    assert shown_ids(_arranged(Filter("whale"))) == ()


def test_only_findings_of_a_status() -> None:
    judged = replace(samples.project(), judgements=(Judgement(samples.REPEAT.id, Status.DISMISSED),))
    assert shown_ids(_arranged(Filter(statuses=frozenset({Status.DISMISSED})), project=judged)) == (samples.REPEAT.id,)
    assert samples.REPEAT.id not in shown_ids(_arranged(Filter(statuses=frozenset({Status.OPEN})), project=judged))


def test_only_findings_of_a_kind_a_severity_and_an_article() -> None:
    assert shown_ids(_arranged(Filter(kinds=frozenset({FindingKind.REPEAT})))) == (samples.REPEAT.id,)
    high = [f.id for f in samples.collation().findings if f.severity is Severity.HIGH]
    assert high and set(shown_ids(_arranged(Filter(severities=frozenset({Severity.HIGH}))))) == set(high)
    assert shown_ids(_arranged(Filter(articles=frozenset({"c"})))) == (samples.NUMBERS.id, samples.VERBATIM.id)


def test_several_of_a_row_let_through_what_any_of_them_does_and_rows_narrow_each_other() -> None:
    kinds = frozenset({FindingKind.REPEAT, FindingKind.VERBATIM})
    assert shown_ids(_arranged(Filter(kinds=kinds))) == (samples.REPEAT.id, samples.VERBATIM.id)
    assert shown_ids(_arranged(Filter(kinds=kinds, articles=frozenset({"c"})))) == (samples.VERBATIM.id,)
    both = frozenset({Status.OPEN, Status.DISMISSED})
    assert shown_ids(_arranged(Filter(statuses=both))) == shown_ids(_arranged())


def test_lost_findings_are_filtered_by_what_is_known_of_them() -> None:
    def lost(wanted: Filter) -> bool:
        groups = arrange(samples.collation(), samples.project(), (LOST,), Grouping.KIND, wanted)
        return any(group.key == GONE for group in groups)

    assert lost(Filter(kinds=frozenset({FindingKind.NUMBERS}))) and not lost(
        Filter(kinds=frozenset({FindingKind.REPEAT}))
    )
    assert lost(Filter(statuses=frozenset({LOST.status}))) and not lost(Filter(statuses=frozenset({Status.OPEN})))
    assert not lost(Filter(articles=frozenset({"a"}))) and not lost(Filter(severities=frozenset({Severity.HIGH})))


def test_by_article_a_finding_stands_under_each_of_its_articles_and_is_stepped_to_once() -> None:
    groups = _arranged(grouping=Grouping.ARTICLE)
    assert [group.title for group in groups] == [
        "A  Ferry runs aground off Skerra",
        "B  Passengers safe after Alba hits reef",
        "C  Chart blamed for grounding",
    ]
    assert _ids(groups)["b"] == [samples.NUMBERS.id, samples.VERBATIM.id, samples.SIMILAR.id]
    assert shown_ids(groups) == (samples.NUMBERS.id, samples.REPEAT.id, samples.SIMILAR.id, samples.VERBATIM.id)


def test_by_status_and_severity_only_groups_that_hold_something() -> None:
    judged = replace(samples.project(), judgements=(Judgement(samples.REPEAT.id, Status.RESOLVED),))
    assert list(_ids(_arranged(grouping=Grouping.STATUS, project=judged))) == ["open", "resolved"]
    assert list(_ids(_arranged(grouping=Grouping.SEVERITY))) == ["high", "medium", "info"]


def test_judgements_of_lost_findings_stand_last_and_are_not_stepped_to() -> None:
    def with_lost(wanted: Filter) -> tuple[Group, ...]:
        return arrange(samples.collation(), samples.project(), (LOST,), Grouping.KIND, wanted)

    groups = with_lost(Filter())
    assert groups[-1].key == GONE and [entry.id for entry in groups[-1].entries] == ["lost"]
    assert "lost" not in shown_ids(groups)
    assert with_lost(Filter("12 DIED"))[-1].key == GONE
    assert with_lost(Filter("ferry"))[-1].key != GONE
    assert with_lost(Filter(statuses=frozenset({Status.OPEN})))[-1].key != GONE


def test_what_a_text_is_looked_for_in_is_read_once_for_each_finding(monkeypatch) -> None:
    held, read = samples.collation(), []
    headline = wording.finding_headline
    monkeypatch.setattr(wording, "finding_headline", lambda *of: read.append(of[0].id) or headline(*of))
    words = Words(held)
    for text in ("", "a", "an"):
        arrange(held, samples.project(), (), Grouping.KIND, Filter(text, agreements=True), words)
    assert sorted(read) == sorted(finding.id for finding in held.findings)
    later = Words(replace(held, findings=held.findings[1:]), words)
    assert not later.read_some(len(held.findings)) and len(read) == len(held.findings), "what stays is not read again"
    fresh = Words(held)
    assert fresh.read_some(1) and len(read) == len(held.findings) + 1
