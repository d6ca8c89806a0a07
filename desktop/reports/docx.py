"""A report as a Word file: quotes side by side in tables, notes as real comments on what they are about.

The same outline gives the same bytes: the times in the file are those of the project's last change.
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from desktop.reports.beyond import Table
from desktop.reports.characters import visible
from desktop.reports.docx_parts import (
    Look,
    add_comment,
    add_heading,
    add_row,
    add_table,
    add_words,
    blank_document,
    packed,
    turn,
)
from desktop.reports.entries import Comparing, Entry
from desktop.reports.locating import Mark
from desktop.reports.notes import Note
from desktop.reports.outline import CellClaim, Outline, Row

BESIDE = 3
"""So many quotes stand side by side; more go on in the next line of the table."""
COLUMNS = 6
"""The numbers of so many articles fit beside each other on a page; of more, each row becomes a list."""

_LOOKS = {Mark.PLAIN: Look(), Mark.ONLY: Look(bold=True, underline="single"), Mark.SHARED: Look(underline="dotted")}
_LOOKS[Mark.NUMBER] = Look(bold=True, boxed=True)
_MUTED = Look(small=True, muted=True)


def render_docx(report: Outline) -> bytes:
    """The report as the bytes of a .docx file."""
    document = blank_document(visible(report.title), report.stamp, report.language)
    add_words(document.add_paragraph(), report.say("Synoptic report"), _MUTED)
    add_heading(document, visible(report.title), 0)
    if report.modified:
        _line(document, report.say("Project last changed {when}", when=report.modified))
    for line in (*report.limits, *_partial(report)):
        _line(document, line, Look(bold=not report.complete))
    if report.has("summary"):
        _summary(document, report)
    _articles(document, report)
    if report.has("numbers"):
        _numbers(document, report)
    if report.has("findings"):
        _findings(document, report)
    for table in report.beyond:
        _beyond(document, table)
    if report.has("notes"):
        _notes(document, report)
    if report.has("history"):
        _history(document, report)
    if report.has("method"):
        _method(document, report)
    return packed(document, report.stamp)


def _partial(report: Outline) -> tuple[str, ...]:
    if report.complete:
        return ()
    partial = report.say("This comparison is not complete. What is not listed here was not looked at.")
    return (partial, *report.missing)


def _summary(document: WordDocument, report: Outline) -> None:
    add_heading(document, report.say("Summary"), 1)
    for glyph, sentence in report.counts:
        _line(document, f"{glyph}  {sentence}")
    _line(document, report.judged, _MUTED)


def _articles(document: WordDocument, report: Outline) -> None:
    add_heading(document, report.say("Articles"), 1)
    for article in report.articles:
        paragraph = document.add_paragraph()
        add_words(paragraph, f"{article.siglum}  ", Look(bold=True))
        add_words(paragraph, visible(article.title), Look(bold=True))
        facts = " · ".join((*article.source, article.size, *filter(None, (article.file_name,))))
        add_words(paragraph, f"\n{visible(facts)}", _MUTED)


def _numbers(document: WordDocument, report: Outline) -> None:
    add_heading(document, report.say("Numbers"), 1)
    if not report.rows:
        _line(document, report.say("No number is given about the same thing in two places."), _MUTED)
        return
    _line(
        document,
        report.say("What each article counts, in its own words. A dash: the article gives no such number."),
        _MUTED,
    )
    if len(report.articles) > COLUMNS:
        _numbers_as_lists(document, report)
        return
    table = add_table(document, 1 + len(report.articles), shares=(0.22,))
    add_row(
        table,
        [report.say("What is counted"), *(article.siglum for article in report.articles)],
        Look(bold=True),
        head=True,
    )
    for row in report.rows:
        cells = add_row(table, [])
        _label(cells[0].paragraphs[0], row, report)
        for cell, claims in zip(cells[1:], row.cells, strict=True):
            _claims(cell, claims)


def _numbers_as_lists(document: WordDocument, report: Outline) -> None:
    for row in report.rows:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        _label(paragraph, row, report)
        for article, claims in zip(report.articles, row.cells, strict=True):
            for claim in claims:
                line = document.add_paragraph(style="List Bullet")
                add_words(line, f"{article.siglum}  ", Look(bold=True))
                _claim(line, claim, " ")


def _label(paragraph: Paragraph, row: Row, report: Outline) -> None:
    add_words(paragraph, visible(row.label), Look(bold=True))
    finding = report.say("finding {number}", number=str(row.finding)) if row.finding else ""
    verdict = ", ".join(part for part in (f"{row.glyph} {row.verdict}", finding) if part)
    add_words(paragraph, f"\n{verdict}", Look(small=True))
    if row.reason:
        add_words(paragraph, f"\n{visible(row.reason)}", _MUTED)


def _claims(cell: _Cell, claims: Sequence[CellClaim]) -> None:
    if not claims:
        add_words(cell.paragraphs[0], "–", _MUTED)
    for number, claim in enumerate(claims):
        _claim(cell.add_paragraph() if number else cell.paragraphs[0], claim, "\n")


def _claim(paragraph: Paragraph, claim: CellClaim, between: str) -> None:
    add_words(paragraph, visible(claim.figure), Look(bold=True, small=True))
    for name, words in claim.scope:
        add_words(paragraph, f"{between}{name} {visible(words)}" if name else f"{between}{visible(words)}", _MUTED)
    add_words(paragraph, f"{between}{claim.where}", _MUTED)


def _findings(document: WordDocument, report: Outline) -> None:
    add_heading(document, report.say("Findings"), 1)
    legend = document.add_paragraph()
    for words, look in (
        (report.say("Bold and underlined"), _LOOKS[Mark.ONLY]),
        (report.say(": words that only this article has. "), _MUTED),
        (report.say("Dotted"), _LOOKS[Mark.SHARED]),
        (report.say(": words that both have (where most differ). "), _MUTED),
        (report.say("Boxed"), _LOOKS[Mark.NUMBER]),
        (report.say(": numbers that are compared. "), _MUTED),
        (report.say("¶ counts headings and paragraphs, s the sentences in one."), _MUTED),
    ):
        add_words(legend, words, look)
    for group in report.groups:
        add_heading(document, f"{group.glyph}  {group.name} ({len(group.entries)})", 2)
        if not group.entries:
            _line(document, report.say("None found."), _MUTED)
        for entry in group.entries:
            _finding(document, entry)
    if report.gone:
        add_heading(document, report.say("Judged earlier, not among the findings above"), 2)
        _line(document, report.say("An article, an option or the similarity has changed since."), _MUTED)
    for gone in report.gone:
        add_heading(document, f"{gone.glyph}  {visible(gone.label)}", 3)
        _line(document, " ".join(part for part in (gone.status_name, visible(gone.judgement)) if part), _MUTED)
        for quote in gone.quotes:
            paragraph = document.add_paragraph(style="Quote")
            turn(paragraph, quote)
            add_words(paragraph, visible(quote), Look())


def _finding(document: WordDocument, entry: Entry) -> None:
    heading = add_heading(document, f"{entry.number}. {visible(entry.headline)}", 3)
    for note in entry.notes:
        _comment(document, heading.runs, note)
    state = document.add_paragraph()
    state.paragraph_format.keep_with_next = True
    add_words(state, entry.status_name, Look(small=True, bold=True))
    judgement = f" {visible(entry.judgement)}" if entry.judgement else ""
    add_words(state, f"{judgement} · {entry.severity_line}", _MUTED)
    for comparing in entry.comparing:
        _comparing(document, comparing)
    for reason in entry.reasons:
        line = document.add_paragraph(style="List Bullet")
        add_words(line, f"{reason.glyph} {reason.verdict}: ", Look(bold=True))
        pair = (
            f"{where} {visible(figure)}" if figure else where for where, figure in (reason.left, reason.right) if where
        )
        add_words(line, f"{' – '.join(pair)}. ", Look())
        add_words(line, visible(reason.text), _MUTED)


def _beyond(document: WordDocument, table: Table) -> None:
    add_heading(document, table.title, 1)
    if not table.rows:
        _line(document, table.none, _MUTED)
        return
    _line(document, table.note, _MUTED)
    made = add_table(document, len(table.heads), shares=[width / 100 for width in table.widths])
    add_row(made, table.heads, Look(bold=True), head=True)
    for row in table.rows:
        add_row(made, [visible(cell) for cell in row], Look(small=True))
    if table.more:
        _line(document, table.more, _MUTED)


def _comparing(document: WordDocument, comparing: Comparing) -> None:
    """The quotes in a table without a head, `BESIDE` in a line; the caption of a quote is the place."""
    quotes = comparing.quotes
    if quotes:
        table = add_table(document, min(BESIDE, len(quotes)))
    for at in range(0, len(quotes), BESIDE):
        cells = add_row(table, [])
        for cell, quote in zip(cells, quotes[at : at + BESIDE], strict=False):
            add_words(cell.paragraphs[0], quote.where, Look(small=True, bold=True))
            words = cell.add_paragraph()
            turn(words, quote.text)
            for piece in quote.pieces:
                add_words(words, visible(piece.text), _LOOKS[piece.mark])
    reason = document.add_paragraph()
    add_words(reason, visible(comparing.reason), _MUTED)


def _notes(document: WordDocument, report: Outline) -> None:
    """What the notes are about, with the notes as text; those not on a printed finding are comments here too."""
    add_heading(document, report.say("Notes"), 1)
    if not report.notes:
        _line(document, report.say("Nobody has written a note."), _MUTED)
    shown = {entry.id for group in report.groups for entry in group.entries} if report.has("findings") else set()
    for note in report.notes:
        runs: list[Run] = []
        for about in note.about:
            line = document.add_paragraph(style="Quote" if about.quote else None)
            line.paragraph_format.keep_with_next = True
            if about.finding:
                runs.append(add_words(line, visible(f"{report.say('On finding')} {about.finding}"), Look(bold=True)))
                continue
            add_words(line, f"{about.where} " if about.where else "", Look(bold=True))
            runs.append(
                add_words(line, visible(report.say("“{words}”", words=about.quote) if about.quote else ""), Look())
            )
            add_words(line, f" ({about.state})" if about.state else "", _MUTED)
        if not runs:
            runs.append(add_words(document.add_paragraph(), report.say("Note"), Look(bold=True)))
        if not any(about.finding_id in shown for about in note.about):
            _comment(document, runs[:1], note)
        _note_text(document, note, 0)


def _note_text(document: WordDocument, note: Note, depth: int) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.left_indent = (1 + depth) * 180_000
    turn(paragraph, note.text)
    add_words(paragraph, visible(note.text), Look())
    tags = "".join(f" [{visible(tag)}]" for tag in note.tags)
    if tags or note.byline:
        add_words(paragraph, f"\n{' '.join(part for part in (tags.strip(), visible(note.byline)) if part)}", _MUTED)
    for reply in note.replies:
        _note_text(document, reply, depth + 1)


def _comment(document: WordDocument, runs: Sequence[Run], note: Note) -> None:
    """A note and its replies as Word comments on `runs`, in the order of the conversation."""
    tags = "".join(f" [{tag}]" for tag in note.tags)
    add_comment(document, runs, visible(f"{note.text}{tags}".strip()), visible(note.creator), note.at)
    for reply in note.replies:
        _comment(document, runs, reply)


def _history(document: WordDocument, report: Outline) -> None:
    add_heading(document, report.say("History"), 1)
    if not report.history:
        _line(document, report.say("Nothing was recorded."), _MUTED)
        return
    table = add_table(document, 4, shares=(0.07, 0.34, 0.18))
    for deed in report.history:
        add_row(table, [str(deed.number), deed.at, visible(deed.by), visible(deed.action)], Look(small=True))
    _line(document, report.say("Names are as people stated them; nobody checks them."), _MUTED)


def _method(document: WordDocument, report: Outline) -> None:
    add_heading(document, report.say("Method"), 1)
    _line(document, report.method)
    add_heading(document, report.say("Options"), 2)
    table = add_table(document, 2, shares=(0.7,))
    for setting in report.settings:
        add_row(table, [setting.label, setting.value], Look(small=True))
    add_heading(document, report.say("Reading and clean-up"), 2)
    for article in report.articles:
        paragraph = document.add_paragraph()
        add_words(paragraph, f"{article.siglum}  ", Look(bold=True))
        lines = (article.clean_up, *article.warnings, article.fingerprint)
        add_words(paragraph, visible("\n".join(line for line in lines if line)), _MUTED)


def _line(document: WordDocument, text: str, look: Look = Look()) -> None:  # noqa: B008 - a frozen value
    add_words(document.add_paragraph(), visible(text), look)
