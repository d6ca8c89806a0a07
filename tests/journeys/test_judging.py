"""An editor judges, writes notes, changes their mind, closes and comes back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.model import FindingKind, Status


def test_a_judgement_by_key_is_there_after_reopening(sample, make_window, settled, qtbot):
    qtbot.keyClick(sample, Qt.Key.Key_F8)
    finding = sample.session.selection.finding_id
    qtbot.keyClick(sample, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert sample.session.project.status(finding) is Status.CONFIRMED
    path = sample.session.path
    sample.close()
    again = make_window()
    assert again.session.open_project(path)
    settled(again)
    assert again.session.project.status(finding) is Status.CONFIRMED
    assert finding in again.session.visible_findings()
    judged = again.session.project.judgement(finding)
    assert judged is not None
    assert judged.creator == "Ada"


def test_undo_and_redo_name_what_they_do(sample, qtbot):
    finding = sample.session.visible_findings()[0]
    sample.session.judge([finding], Status.DISMISSED, "scope")
    assert sample.session.project.status(finding) is Status.DISMISSED
    assert "Dismiss" in sample.session.undo_stack.undoText()
    qtbot.keyClick(sample, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sample.session.project.status(finding) is Status.OPEN
    qtbot.keyClick(sample, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert sample.session.project.status(finding) is Status.DISMISSED


def test_judgements_survive_another_threshold_and_another_comparison(sample, settled, qtbot):
    similar = next(f for f in sample.session.collation.findings if f.kind is FindingKind.SIMILAR)
    sample.session.judge([similar.id], Status.CONFIRMED)
    sample.session.set_shown_similarity(0.9)
    assert similar.id not in sample.session.visible_findings()
    sample.session.set_shown_similarity(0.15)
    assert sample.session.project.status(similar.id) is Status.CONFIRMED
    qtbot.waitUntil(lambda: similar.id in [f.id for f in sample.session.collation.findings])
    sample.session.compare()
    settled(sample)
    assert similar.id in [f.id for f in sample.session.collation.findings]
    assert sample.session.project.status(similar.id) is Status.CONFIRMED


def test_a_note_on_the_current_sentence_is_kept(sample, make_window, settled, qtbot):
    collation = sample.session.collation
    sentence = collation.sentences(collation.documents[1].id)[4]
    from desktop.model import Place

    place = Place(sentence.document_id, sentence.span)
    sample.session.add_note("Ask the ministry.", (sample.session.target_at(place),))
    settled(sample)
    path = sample.session.path
    sample.close()
    again = make_window()
    again.session.open_project(path)
    settled(again)
    (note,) = again.session.project.annotations
    assert note.text == "Ask the ministry."
    assert note.targets[0].exact == collation.quote(place)
    assert note.creator == "Ada"


def test_a_judgement_by_key_goes_on_to_the_next_open_finding_unless_told_not_to(sample, make_window, qtbot):
    first, second, third = sample.session.visible_findings()[:3]
    ctrl_alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    sample.session.judge([second], Status.DISMISSED)
    sample.session.select_finding(first)
    qtbot.keyClick(sample, Qt.Key.Key_C, ctrl_alt)
    assert sample.session.selection.finding_id == third
    qtbot.keyClick(sample, Qt.Key.Key_O, ctrl_alt)
    assert sample.session.selection.finding_id == third
    sample.actions_by_name["goes_on"].trigger()
    qtbot.keyClick(sample, Qt.Key.Key_D, ctrl_alt)
    assert sample.session.project.status(third) is Status.DISMISSED
    assert sample.session.selection.finding_id == third
    other = make_window()
    assert not other.actions_by_name["goes_on"].isChecked()
    assert not other.panels.findings.goes_on


def test_what_is_judged_and_hidden_by_the_slider_is_counted_and_shown_again(sample, settled):
    session, findings = sample.session, sample.panels.findings
    similar = [one for one in session.collation.findings if one.kind is FindingKind.SIMILAR]
    weakest, strongest = (choose(similar, key=lambda one: one.similarity or 0.0) for choose in (min, max))
    session.judge([weakest.id, strongest.id], Status.CONFIRMED)
    settled(sample)
    assert findings.hidden.isHidden()
    session.set_shown_similarity(strongest.similarity - 0.01)
    settled(sample)
    assert session.finding(weakest.id) is None and session.finding(strongest.id) is not None
    assert session.hidden_judgements() == (weakest.similarity,)
    assert not findings.hidden.isHidden()
    assert findings.hidden.label.text() == "1 judged, hidden"
    assert findings.hidden.action in sample.parts.similarity_menu.actions()
    findings.hidden.button.click()
    settled(sample)
    assert session.finding(weakest.id) is not None
    assert findings.hidden.isHidden() and not findings.hidden.action.isEnabled()


def test_undo_by_key_reaches_the_project_from_an_empty_field(sample, qtbot):
    session, panels = sample.session, sample.panels
    finding = session.visible_findings()[0]
    for field in (panels.inspector.note_box, panels.findings.filters.text, panels.search.field):
        session.judge([finding], Status.RESOLVED)
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert session.project.status(finding) is Status.OPEN
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert session.project.status(finding) is Status.RESOLVED
        session.undo_stack.undo()


def test_undo_by_key_takes_back_what_stands_in_a_field_first(sample, qtbot):
    session, field = sample.session, sample.panels.findings.filters.text
    finding = session.visible_findings()[0]
    session.judge([finding], Status.RESOLVED)
    qtbot.keyClicks(field, "toll")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not field.text()
    assert session.project.status(finding) is Status.RESOLVED
