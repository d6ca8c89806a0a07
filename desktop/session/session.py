"""The session: the only mutable place. Widgets send intents (methods) and receive snapshots (signals)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop.files import same_file
from desktop.model import (
    COLLATED_SIMILARITY,
    Claim,
    ClaimRow,
    CollationOptions,
    FindingKind,
    Phrase,
    Place,
    RowEdit,
    Status,
    change,
    numeral,
    phrase,
)
from desktop.paths import sample_articles
from desktop.project import ProjectError, from_json, rescue
from desktop.session import judging, linking, naming, noting, row_editing, selecting
from desktop.session.handing_over import HandingOver
from desktop.session.project_file import Refused
from desktop.session.steps import Steps, put_steps, steps_of
from desktop.session.telling import told, told_of


class Session(HandingOver):
    """One open project and everything a person can do with it."""

    # --- projects ---

    def new_project(self) -> bool:
        """A new project without a name, in the data folder from its first moment; whether there is one."""
        return self._begins()

    def open_project(self, path: Path, read_only: bool = False) -> bool:
        """Open a project; whether it is open now. Read-only when another program has it."""
        if self.path is not None and same_file(self.path, path) and self.read_only <= read_only:
            return True
        return self._opens(lambda: self._file.open(path, read_only=read_only), path)

    def rescue(self, damaged: Path, into: Path) -> bool:
        """Carry what is sound in a damaged project into a new one at `into`, and open that; whether it is open. What
        was lost is told in a message."""
        try:
            lost = rescue(damaged, into, at=self._now())
        except (ProjectError, OSError) as error:
            self._say("error", told_of(error))
            return False
        opened = self.open_project(into)
        if lost:
            text = self.tr("Rescued into {name}. Lost: {what}.").format(name=into.name, what="; ".join(map(told, lost)))
            self._say("warning", text)
        return opened

    def import_project(self, source: Path, into: Path) -> bool:
        """Make a project at `into` of a whole project in JSON, and open it; whether it is open."""
        try:
            data = source.read_bytes()
        except OSError as error:
            why = error.strerror or str(error)
            self._say("error", told(phrase("“{name}” could not be read: {why}.", name=source.name, why=why)))
            return False
        try:
            from_json(data, source.name, into, at=self._now(), by=self.settings.author)
        except (ProjectError, OSError) as error:
            self._say("error", told_of(error))
            return False
        return self.open_project(into)

    def steps(self) -> Steps:
        """What can be undone and done again, for the next session on this project."""
        return steps_of(self.undo_stack, self._project)

    def take_steps(self, steps: Steps) -> bool:
        """Have them undone and done again here, where nothing was done yet; whether they belong to the project as it
        is open here."""
        fits = steps.project == self._project and not self.read_only and not self.undo_stack.count()
        if fits:
            put_steps(steps, self.undo_stack, self._apply)
        return fits

    @property
    def sample_path(self) -> Path:
        """Where the sample project is, or will be."""
        return self._file.sample

    def open_sample(self) -> bool:
        """Open the sample project, which is made with the sample articles the first time."""
        sample = self._file.sample
        if not sample.exists():
            opened = self._opens(lambda: self._file.create(sample, self.tr("Sample")))
        else:
            opened = self.open_project(sample)
        if opened and not self._project.documents and not self.read_only and len(self.history()) <= 1:
            self._read(self._reading.files(sample_articles(), trusted=True), undoable=False)
        return opened

    def save_as(self, path: Path) -> bool:
        """Go on in a copy at `path`; a project without a name moves there. Whether that was done."""
        if self.path is None and not self.new_project():
            return False
        try:
            self._project = self._file.save_as(path, self._project)
        except (ProjectError, Refused) as error:
            self._say("error", told_of(error))
            return False
        self._recall()
        self.opened.emit(self.path)
        self.project_changed.emit(self._seen)
        return True

    def recent(self) -> tuple[Path, ...]:
        """Projects to open again, the latest first, those without a name among them."""
        return self._file.recent()

    def others(self) -> tuple[Path, ...]:
        """The recent projects but for the open one."""
        return tuple(path for path in self.recent() if self.path is None or not same_file(path, self.path))

    def last_project(self) -> Path | None:
        """The project that was open last, when it still exists."""
        return self._file.last()

    def retry_save(self) -> None:
        """Try again to write what is not saved."""
        self._saving.retry()

    def save_now(self) -> str:
        """Wait until everything is written; the sentence why it is not, "" when it is. For the moment of closing."""
        return self._saving.flush()

    def close(self) -> bool:
        """End all processes and threads, within about two seconds; whether everything is saved. May be called twice."""
        saved = True
        self._relay.close()
        self._collator.close()
        self._comparing.close(0.2)
        self._searching.close(0.2)
        self.sharing.close(0.2)
        self._previews.close(0.2)
        self._importing.close(0.2)
        self._reading.close(0.5)
        self._reporting.close(2.0)
        try:
            self._file.leave()
        except (ProjectError, Refused):
            saved = False
        self._saving.close(0.5)
        self.settings.sync()
        # Commands hold this session; left to the garbage collector, Qt would delete some of them twice.
        self.undo_stack.clear()
        return saved

    # --- articles ---

    def remove_article(self, document_id: str) -> None:
        """Take an article out, with the notes that are about nothing else. Undo brings all back."""
        document = self._project.document(document_id)
        notes, count = noting.without_article(self._project, document_id)
        if (
            self._do(phrase("Remove '{title}'", title=document.title), (*notes, change.RemoveDocument(document_id)))
            and count
        ):
            if count == 1:
                text = self.tr("1 note about '{title}' went with it. Undo brings it back.")
            else:
                text = self.tr("{count} notes about '{title}' went with it. Undo brings them back.")
            self._say("info", text.format(count=count, title=document.title))

    def move_article(self, document_id: str, position: int) -> None:
        """Put an article at `position`, 0-based in the new order; beyond the ends means at the end."""
        document = self._project.document(document_id)
        order = [d.id for d in self._project.documents if d.id != document_id]
        order.insert(max(0, position), document_id)
        self._do(phrase("Move '{title}'", title=document.title), (change.OrderDocuments(tuple(order)),))

    def rename_article(self, document_id: str, title: str) -> None:
        """Give an article another title; a blank one changes nothing."""
        document = self._project.document(document_id)
        if title.strip():
            renamed = replace(document, title=" ".join(title.split()))
            self._do(phrase("Rename '{title}'", title=document.title), (change.ReplaceDocument(renamed),))

    def describe_article(self, document_id: str, *, title: str, publisher: str, author: str, published: str) -> None:
        """Say what an article is called, who published and wrote it, and on which day (ISO 8601, "" for unknown); a
        blank title stays as it was."""
        document = self._project.document(document_id)
        title, publisher, author = (" ".join(words.split()) for words in (title, publisher, author))
        described = replace(
            document, title=title or document.title, publisher=publisher, author=author, published=published
        )
        self._do(phrase("Describe '{title}'", title=document.title), (change.ReplaceDocument(described),))

    # --- comparing ---

    def cancel(self) -> None:
        """Stop reading files, which keeps those that are read, or give up the comparison under way, which keeps what
        was shown."""
        if not self._reading.stop():
            self._comparing.cancel()

    def preview_similarity(self, value: float) -> None:
        """Show matches of at least `value` (0..1) for now; nothing is saved."""
        self._comparing.filter(_in_range(value))

    def set_shown_similarity(self, value: float) -> None:
        """Show matches of at least `value` (0..1) from now on; in a read-only project, until it is left."""
        value = _in_range(value)
        if self.read_only:
            self._comparing.filter(value)
            return
        if not self._do(
            phrase("Set Similarity to {percent} %", percent=str(round(value * 100))),
            (change.SetShownSimilarity(value),),
            merge_key="similarity",
        ):
            self._comparing.filter(self._project.shown_similarity)

    def set_options(self, options: CollationOptions) -> None:
        """Compare with other options."""
        self._do(phrase("Change Comparison Options"), (change.SetOptions(options),))

    # --- linking ---

    def sentence_at(self, place: Place | None) -> Place | None:
        """The first whole sentence at `place` as it was compared, None where there is none."""
        return linking.sentence_at(self.collation, place)

    def link(self, left: Place, right: Place) -> bool:
        """Link the sentences at two places of two articles by hand, in either order: they match from now on, at every
        similarity. Whether something was changed."""
        pair = self.sentence_at(left), self.sentence_at(right)
        if pair[0] is None or pair[1] is None or pair[0].document_id == pair[1].document_id:
            self._say("warning", self.tr("Only two sentences of two articles can be linked."))
            return False
        both = pair[0], pair[1]
        verb = phrase("Link {places}", places=linking.named(self.collation, both))
        options = linking.linked(self._project.options, self.collation, both)
        return self._do(verb, (change.SetOptions(options),))

    def unlink(self, *pairs: tuple[Place, Place]) -> bool:
        """Let the sentences at the two places of each pair never match again, as one step. Whether something was
        changed."""
        if len(pairs) == 1:
            verb = phrase("Unlink {places}", places=linking.named(self.collation, pairs[0]))
        else:
            verb = phrase("Unlink {count} Pairs of Sentences", count=numeral(len(pairs)))
        options = linking.unlinked(self._project.options, self.collation, pairs)
        return self._do(verb, (change.SetOptions(options),))

    # --- judging ---

    def judge(self, finding_ids: Sequence[str], status: Status, reason: str = "") -> None:
        """Give findings, or judgements whose finding is gone, this status. `reason` is "" or one of scope, quotation,
        boilerplate, false-match, other."""
        found = {f.id: f for source in (self._comparing.full, self.collation) for f in source.findings}
        wanted = dict.fromkeys(finding_ids)
        by = judging.By(reason, self.settings.author, self._now())
        present = [found[i] for i in wanted if i in found]
        absent = [i for i in wanted if i not in found]
        changes = (
            *judging.judged(self._project, self.collation, present, status, by),
            *judging.rejudged(self._project, absent, status, by),
        )
        self._do(naming.judging(self._project, changes, status), changes)

    def take_back_judgement(self, finding_id: str) -> bool:
        """Judge a finding as it was judged before its latest judgement; whether something was changed."""
        changes = judging.taken_back(self._project, self._events, finding_id)
        name = next((judging.name_of(self._project, one) for one in changes), "")
        return self._do(phrase("Take Back Judgement of '{name}'", name=name), changes)

    # --- rows of numbers ---

    def split_claim(self, claim: Claim) -> None:
        """Give a figure of a row of `collation` a row of its own, without the others of that row."""
        edits = row_editing.split(self._project.options.row_edits, self.collation, claim)
        figure = row_editing.figure(self.collation, claim)
        self._edit_rows(phrase("Split Off '{figure}'", figure=figure), edits)

    def merge_rows(self, row: ClaimRow, other: ClaimRow) -> None:
        """Make one row of two; it keeps the first one's name."""
        names = row_editing.name(row), row_editing.name(other)
        edits = row_editing.merged(self._project.options.row_edits, self.collation, row, other)
        self._edit_rows(phrase("Merge '{row}' with '{other}'", row=names[0], other=names[1]), edits)

    def rename_row(self, row: ClaimRow, label: str) -> None:
        """Call a row otherwise; a blank label gives back the name that the comparison finds."""
        edits = row_editing.renamed(self._project.options.row_edits, self.collation, row, label)
        self._edit_rows(phrase("Rename Row '{row}'", row=row_editing.name(row)), edits)

    def mark_not_comparable(self, claims: Sequence[Claim], others: Sequence[Claim] = ()) -> None:
        """Set no figure of `claims` against one of `others`; without others, none of `claims` against each other."""
        edits = row_editing.not_comparable(self._project.options.row_edits, self.collation, claims, others)
        figure = row_editing.figure(self.collation, claims[0]) if claims else ""
        self._edit_rows(phrase("Mark '{figure}' Not Comparable", figure=figure), edits)

    def take_back_row_edits(self, row: ClaimRow) -> None:
        """Have a row, and what was split from it or merged into it, as the comparison finds it."""
        edits = row_editing.taken_back(self._project.options.row_edits, self.collation, row)
        self._edit_rows(phrase("Take Back Changes to '{row}'", row=row_editing.name(row)), edits)

    # --- selecting ---

    def select_finding(self, finding_id: str, place: Place | None = None) -> None:
        """Select a finding and one of its places, the first unless another is named; "" selects nothing."""
        selection = selecting.at_finding(self._lookup(), finding_id)
        self._select(replace(selection, place=place) if place is not None and selection.finding_id else selection)

    def select_place(self, place: Place | None) -> None:
        """Select a place and the gravest finding that touches it."""
        self._select(selecting.at_place(self.collation, place))

    def set_visible_findings(self, finding_ids: Sequence[str]) -> None:
        """The findings as the list shows them: `step_finding` follows its order."""
        if self._visible != tuple(finding_ids):
            self._visible = tuple(finding_ids)
            self.visible_changed.emit()

    def step_finding(self, by: int, kinds: frozenset[FindingKind] | None = None) -> None:
        """Select the finding `by` steps on, of these kinds only; wraps."""
        found = selecting.stepped(self._lookup(), self._visible, self._selection.finding_id, by, kinds)
        if found:
            self.select_finding(found)

    # --- inside ---

    def _edit_rows(self, verb: Phrase, edits: tuple[RowEdit, ...]) -> None:
        self._do(verb, (change.SetOptions(replace(self._project.options, row_edits=edits)),))


def _in_range(similarity: float) -> float:
    """A comparison holds nothing below COLLATED_SIMILARITY."""
    return min(1.0, max(COLLATED_SIMILARITY, similarity))
