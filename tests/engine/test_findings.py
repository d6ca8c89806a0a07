"""Findings: one for each thing, graver first."""

from __future__ import annotations

from desktop.engine import collate
from desktop.model import Document, FindingKind, Severity
from desktop.readers import read

PARAGRAPH = (
    "The council said on Tuesday that the old bridge will stay closed until engineers have looked at every one of its "
    "twelve pillars and at the road above them."
)


def document(document_id: str, *blocks: str) -> Document:
    return Document(id=document_id, title=document_id, text="\n".join(blocks))


def test_a_copied_paragraph_is_verbatim_and_grave():
    found = collate([document("a", PARAGRAPH), document("b", "Bridge news of the day", PARAGRAPH)]).findings
    (verbatim,) = [finding for finding in found if finding.kind is FindingKind.VERBATIM]
    assert verbatim.severity is Severity.HIGH
    assert dict(verbatim.arguments)["words"] == "29"
    assert [place.document_id for place in verbatim.places] == ["a", "b"]


def test_a_quotation_of_one_source_is_told_apart_from_a_copy():
    quote = (
        "“We will keep the old bridge closed until engineers have looked at every one of its twelve pillars,” Roe said."
    )
    apart = "Ferries run all night.", "Tolls rose in spring."
    found = collate([document("a", PARAGRAPH, apart[0], quote), document("b", quote, apart[1], PARAGRAPH)])
    told = {finding.code: finding.severity for finding in found.findings if finding.kind is FindingKind.VERBATIM}
    assert told == {"verbatim-passage": Severity.HIGH, "shared-quotation": Severity.LOW}
    both = collate([document("a", f"{PARAGRAPH} {quote}"), document("b", f"{PARAGRAPH} {quote}")]).findings
    assert [one.code for one in both if one.kind is FindingKind.VERBATIM] == ["verbatim-passage"]


def test_the_same_finding_has_the_same_id_in_another_order_of_articles():
    one, two = document("a", PARAGRAPH), document("b", "Bridge news of the day", PARAGRAPH)
    assert {f.id for f in collate([one, two]).findings} == {f.id for f in collate([two, one]).findings}


def test_what_a_repeated_paragraph_shares_with_another_article_is_one_finding(sample_paths):
    documents = [read(path) for path in sample_paths]
    found = collate(documents).findings
    ids = [finding.id for finding in found]
    assert len(ids) == len(set(ids))
    first = documents[0].id
    twice = [
        finding
        for finding in found
        if finding.kind is FindingKind.SIMILAR and sum(place.document_id == first for place in finding.places) == 2
    ]
    assert twice, "a sentence of the block that stands twice in 003 has a counterpart elsewhere"


def test_a_title_names_figures_that_cannot_be_one():
    said = "{} people were on the bridge when it fell on Monday."
    articles = [
        document(name, said.format(told)) for name, told in zip("abc", ("About 60", "80", "Some 60"), strict=True)
    ]
    (found,) = [one for one in collate(articles).findings if one.kind is FindingKind.NUMBERS]
    assert dict(found.arguments)["figures"] == "about 60 | 80"
    assert len(found.places) == 3


def test_contradictions_stand_before_other_verdicts_of_their_severity():
    first = document("a", "About 60 percent of men in Lorne skip breakfast.", "The ferry fire killed 12 passengers.")
    other = document("b", "About 30 percent of women in Lorne skip breakfast.", "The ferry fire killed 15 passengers.")
    numbers = [one for one in collate([first, other]).findings if one.kind is FindingKind.NUMBERS]
    assert [one.code for one in numbers] == ["conflict", "scope-differs"]
    assert {one.severity for one in numbers} == {Severity.MEDIUM}
