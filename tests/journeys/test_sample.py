"""A stranger opens the sample and walks through what was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.model import FindingKind, Severity, Status, Verdict
from tests.turns import take_turns


def test_the_five_articles_stand_in_their_order_with_their_titles(sample):
    titles = [document.title for document in sample.session.project.documents]
    assert len(titles) == 5
    assert titles[0] == "China's Fentanyl Strategy: A Bargaining Chip in U.S. Trade Relations"
    assert titles[1] == "China Eyes Fentanyl Talks"
    assert titles[4] == "America and China share a dangerous addiction"
    assert sample.windowTitle().startswith("Sample")


def test_links_and_repeats_at_the_default_tick(sample):
    collation = sample.session.collation
    assert 16 <= len(collation.matches) <= 60
    repeats = [finding for finding in collation.findings if finding.kind is FindingKind.REPEAT]
    first = sample.session.project.documents[0].id
    assert [{place.document_id for place in finding.places} for finding in repeats] == [{first}, {first}]
    arguments = [dict(finding.arguments) for finding in repeats]
    assert [a["blocks"] for a in arguments] == ["6–9 | 10–13", "2 | 3"]


def test_numbers_table_has_the_rows_an_editor_looks_for(sample):
    collation = sample.session.collation
    sigla = "ABCDE"

    def row_with(*surfaces):
        for row in collation.rows:
            said = [collation.quote(claim.place) for claim in row.claims]
            if all(any(surface in text for text in said) for surface in surfaces):
                return row
        raise AssertionError(f"no row holds all of {surfaces}")

    def articles(row):
        return "".join(sorted({sigla[collation.position(claim.document_id)] for claim in row.claims}))

    tariff = row_with("145%", "20%")
    assert articles(tariff) == "BCE"
    assert tariff.verdict in (Verdict.SCOPE_DIFFERS, Verdict.CONFLICT)
    deaths = row_with("80,000", "70,000", "78,000", "42,000")
    assert articles(deaths) == "CDE"
    assert deaths.verdict is not Verdict.COMPATIBLE
    total = row_with("300,000", "hundreds of thousands")
    assert total.verdict is Verdict.COMPATIBLE
    everything = " ".join(collation.quote(claim.place) for claim in collation.claims)
    assert "710" not in everything
    assert "challenging9" not in everything


def test_f8_visits_every_finding_once_and_comes_back(sample, qtbot):
    ids = sample.session.visible_findings()
    seen = []
    for _ in ids:
        qtbot.keyClick(sample, Qt.Key.Key_F8)
        seen.append(sample.session.selection.finding_id)
    assert sorted(seen) == sorted(ids)
    assert len(set(seen)) == len(seen)
    qtbot.keyClick(sample, Qt.Key.Key_F8)
    assert sample.session.selection.finding_id == seen[0]
    assert sample.parts.finding_step.text() == f"Finding 1 of {len(ids)}"


def test_f7_visits_only_disagreements(sample, qtbot):
    kinds = {finding.id: finding.kind for finding in sample.session.collation.findings}
    seen = []
    for _ in range(6):
        qtbot.keyClick(sample, Qt.Key.Key_F7)
        seen.append(kinds[sample.session.selection.finding_id])
    assert set(seen) == {FindingKind.NUMBERS, FindingKind.FACTS}


def test_the_two_administrations_of_the_sample_are_told_and_marked(sample, qtbot):
    (finding,) = [one for one in sample.session.collation.findings if one.code == "other-name"]
    sample.session.select_finding(finding.id)
    take_turns()
    inspector = sample.panels.inspector.page.toPlainText()
    assert "Biden" in inspector and "Trump" in inspector
    assert "name different holders of one role (administration)" in inspector


def test_the_slider_filters_live_and_is_saved_once_let_go(sample, qtbot):
    slider = sample.parts.similarity.slider
    before = len(sample.session.collation.matches)
    saved = sample.session.project.shown_similarity
    slider.setSliderDown(True)
    slider.setValue(45)
    qtbot.waitUntil(lambda: len(sample.session.collation.matches) < before)
    shown = sample.session.links_at(0.45)
    assert len(sample.session.collation.matches) == shown
    assert f"{shown} link" in sample.parts.similarity.text()
    assert sample.session.project.shown_similarity == saved
    slider.setSliderDown(False)
    assert sample.session.project.shown_similarity == 0.45
    sample.session.undo_stack.undo()
    assert sample.session.project.shown_similarity == saved
    assert len(sample.session.collation.matches) == before
    assert slider.value() == round(100 * saved)


def test_every_part_that_takes_the_keyboard_has_a_name(sample):
    unnamed = []
    for widget in sample.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        named = widget.accessibleName() or widget.windowTitle()
        if not named and isinstance(widget, QAbstractButton):
            named = widget.text()
        if not named:
            unnamed.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    assert unnamed == []


def test_f6_reaches_every_pane_and_returns(sample, qtbot, qapp):
    qtbot.keyClick(sample, Qt.Key.Key_F8)
    names = ("articles", "findings", "inspector", "numbers", "matrix", "search")
    parts = {name: getattr(sample.panels, name) for name in names} | {"view": sample.view}
    reached = []
    for _ in parts:
        qtbot.keyClick(qapp.focusWidget() or sample, Qt.Key.Key_F6)
        reached += [name for name, part in parts.items() if part.isAncestorOf(qapp.focusWidget())]
    assert sorted(reached) == sorted(parts)


def test_no_high_finding_is_without_words(sample):
    from desktop.ui.wording import finding_headline

    collation = sample.session.collation
    for finding in collation.findings:
        assert finding_headline(finding, collation).strip()
    assert any(finding.severity is Severity.HIGH for finding in collation.findings)


def test_the_status_bar_names_the_pair_of_the_finding_that_is_shown(sample):
    collation = sample.session.collation
    pairs = [found for found in collation.findings if found.kind is FindingKind.SIMILAR and len(found.places) == 2]
    assert len(pairs) > 10
    for finding in pairs[-6:]:  # the weakest, whose sentences have better counterparts elsewhere
        sample.session.select_finding(finding.id)
        here, there = (str(collation.where(place)) for place in finding.places)
        assert sample.parts.status_parts.place.text().startswith(f"{here} ↔ {there}, ")


def _tariff(collation):
    """The finding about the tariff on Chinese goods, wherever in the order it stands."""
    numbers = (found for found in collation.findings if found.kind is FindingKind.NUMBERS)
    return next(found for found in numbers if "tariff" in dict(found.arguments)["subject"])


def test_unlinking_takes_the_pair_of_the_finding_that_is_shown(sample, settled):
    session = sample.session
    tariff = _tariff(session.collation)
    session.select_finding(tariff.id)
    here, there = sample.parts.status_parts.place.text().split(",")[0].split(" ↔ ")
    assert (here[0], there[0]) == ("B", "C")  # the best counterpart of that sentence stands in A
    sample.actions_by_name["unlink"].trigger()
    settled(sample)
    assert sample.messages.text().startswith(f"Unlinked by hand: {here} – {there}.")


def test_the_status_bar_follows_the_letters_when_an_article_goes(sample, settled):
    session = sample.session
    tariff = _tariff(session.collation)
    session.select_finding(tariff.id)
    assert sample.parts.status_parts.place.text().startswith("B ¶7 s1 ↔ C ¶4 s2")
    session.remove_article(session.project.documents[0].id)
    settled(sample)
    assert sample.parts.status_parts.place.text().startswith("A ¶7 s1 ↔ B ¶4 s2")


def drag(control, percent):
    """As the mouse does it, but for letting go; the label then rests only when it is told to."""
    control.resting.setInterval(10**8)
    control.slider.setSliderDown(True)
    control.slider.setValue(percent)


def test_the_slider_tells_how_many_links_there_were_until_it_rests(sample, qtbot):
    session, control = sample.session, sample.parts.similarity
    links = [session.links_at(percent / 100) for percent in (20, 30, 35)]
    assert links[0] > links[1] > links[2] > 1
    told = []
    control.told.connect(told.append)
    drag(control, 30)
    assert control.text().endswith(f"{links[0]} → {links[1]} links")
    control.slider.setValue(35)
    assert control.text().endswith(f"{links[0]} → {links[2]} links"), "before this movement, not before its last step"
    assert told == []
    control.slider.setSliderDown(False)
    assert control.text().endswith(f"{links[0]} → {links[2]} links")
    assert told == [f"{links[2]} links, before: {links[0]}"]
    control.resting.start(0)
    qtbot.waitUntil(lambda: control.text().endswith(f"· {links[2]} links"))


def test_another_action_ends_what_the_slider_tells(sample, settled):
    session, control = sample.session, sample.parts.similarity
    more, fewer = session.links_at(0.20), session.links_at(0.35)
    for percent, action in (
        (35, lambda: session.step_finding(1)),
        (20, lambda: session.judge([session.selection.finding_id], Status.CONFIRMED)),
        (35, session.undo_stack.undo),
    ):
        drag(control, percent)
        control.slider.setSliderDown(False)
        settled(sample)
        assert "→" in control.text()
        action()
        assert control.text().endswith((f"· {more} links", f"· {fewer} links"))


def test_nothing_on_the_toolbar_moves_while_the_slider_does(sample):
    control, beside = sample.parts.similarity, sample.parts.chips
    places = set()
    for percent in (10, 19, 20, 35, 80, 100, 20):
        drag(control, percent)
        control.slider.setSliderDown(False)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        places.add((beside.x(), control.slider.width()))
    assert len(places) == 1
