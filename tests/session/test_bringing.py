"""Articles from addresses and formatted pastes, shown before they are added; articles read in another encoding."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest

from desktop.model import CleanupKind, Place, Span
from desktop.readers import WHOLE_PAGE, address
from desktop.session.bringing import Encodings
from desktop.session.previews import Preview
from desktop.session.rooms import Rooms
from desktop.session.session import Session
from tests.readers.loopback import Loopback, serving

STORY = (
    "The old bridge was closed on Monday after engineers found twelve cracks in its northern pier.",
    "Cars are led by way of the mill until the town has decided about the repair, the mayor said.",
    "The repair may take until spring, and the town has asked the county to pay for one half of it.",
)
MENU = "News Sport Weather Letters"
PAGE = (
    f"<html><head><title>Bridge closed</title></head><body><nav><p>{MENU}</p></nav><article><h1>Bridge closed</h1>"
    + "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    + "</article></body></html>"
)
RUSSIAN = "Мост закрыт\nТихий старый мост закрыли в понедельник: в опоре нашли 12 трещин.\n"


@pytest.fixture
def web() -> Iterator[Loopback]:
    with serving() as loopback:
        yield loopback


@pytest.fixture
def session(make_session, web: Loopback) -> Session:
    fetch = partial(address.fetch, resolve=web.resolve, open=web.open)
    return make_session(rooms=Rooms(fetch=fetch))


def previewed(qtbot, session: Session, ask) -> Preview:
    with qtbot.waitSignal(session.previewed) as answer:
        number = ask()
    (preview,) = answer.args
    assert preview.request == number
    return preview


def test_a_page_is_shown_before_it_is_added(qtbot, session: Session, web: Loopback) -> None:
    web.page("/bridge", PAGE)
    preview = previewed(qtbot, session, lambda: session.preview_address("http://www.news.example/bridge"))
    assert session.project.documents == ()
    found = preview.article.document
    assert found.title == "Bridge closed"
    assert (found.url, found.publisher) == ("http://www.news.example/bridge", "news.example")
    assert MENU not in found.text and STORY[1] in found.text
    assert MENU in preview.whole.document.text
    session.add_previewed(preview.article, "The  bridge ")
    (added,) = session.project.documents
    assert (added.title, added.url, added.path) == ("The bridge", "http://www.news.example/bridge", "")
    assert session.undo_stack.undoText() == "Add 'The bridge'"


def test_a_fetched_article_is_read_again_as_what_it_is(qtbot, session: Session, web: Loopback) -> None:
    web.page("/bridge", PAGE.replace("until spring", "until&nbsp; spring"))
    preview = previewed(qtbot, session, lambda: session.preview_address("http://news.example/bridge"))
    session.add_previewed(preview.whole)
    (before,) = session.project.documents
    kind = CleanupKind.WHITESPACE
    session.set_cleanup(before.id, kind, False)
    qtbot.waitUntil(lambda: session.project.documents[0].withheld == {kind})
    session.set_cleanup(before.id, kind, True)
    qtbot.waitUntil(lambda: session.project.documents == (before,))
    assert before.reader == WHOLE_PAGE


def test_an_address_that_fails_says_why(qtbot, session: Session) -> None:
    preview = previewed(qtbot, session, lambda: session.preview_address("http://news.example/gone"))
    assert preview.article.document is None
    assert "has no such page (404)" in preview.article.problem
    session.add_previewed(preview.article)
    assert session.project.documents == ()


def test_the_encoding_that_the_server_states_counts(qtbot, session: Session, web: Loopback) -> None:
    web.page("/most", "<p>Мост закрыли: двенадцать трещин в опоре.</p>".encode("koi8_r"), "text/html; charset=koi8-r")
    preview = previewed(qtbot, session, lambda: session.preview_address("http://news.example/most"))
    assert "двенадцать трещин" in preview.article.document.text


def test_a_new_request_ends_the_one_before(qtbot, session: Session, web: Loopback) -> None:
    arrived, over = threading.Event(), threading.Event()

    def hang(handler: object) -> None:
        arrived.set()
        over.wait(10)

    web.answers["/slow"] = hang
    web.page("/bridge", PAGE)
    answers: list[Preview] = []
    session.previewed.connect(answers.append)
    session.preview_address("http://news.example/slow")
    slow = session._previews._thread
    assert arrived.wait(5)
    number = session.preview_address("http://news.example/bridge")
    qtbot.waitUntil(lambda: len(answers) == 1)
    slow.join(5)
    over.set()
    assert not slow.is_alive()
    assert [answer.request for answer in answers] == [number]


def test_closing_ends_what_is_being_fetched(qtbot, session: Session, web: Loopback) -> None:
    arrived, over = threading.Event(), threading.Event()
    web.answers["/slow"] = lambda handler: (arrived.set(), over.wait(10))
    session.preview_address("http://news.example/slow")
    assert arrived.wait(5)
    session.close()
    over.set()
    assert not session._previews._thread.is_alive()


def test_a_formatted_paste_is_cleaned_and_fetches_nothing(qtbot, session: Session, web: Loopback) -> None:
    html = f"<p>{STORY[0]}<img src='http://news.example/spy.png'></p><p>{STORY[1]}</p>"
    preview = previewed(qtbot, session, lambda: session.preview_formatted(html.encode(), "pasted.html"))
    assert preview.article.document.text.split("\n") == [STORY[0], STORY[1]]
    assert web.asked == []
    session.add_previewed(preview.article)
    (added,) = session.project.documents
    assert (added.path, added.url) == ("", "")
    assert session.has_encodings(added.id)


def test_an_rtf_paste(qtbot, session: Session) -> None:
    rtf = rb"{\rtf1\ansi Bridge closed\par The bridge was closed on Monday.\par}"
    preview = previewed(qtbot, session, lambda: session.preview_formatted(rtf, "pasted.rtf"))
    assert preview.article.document.text.split("\n") == ["Bridge closed", "The bridge was closed on Monday."]
    assert preview.whole is None


@pytest.fixture
def misread(qtbot, session: Session, tmp_path) -> Session:
    """A file whose encoding nothing tells, read in the wrong one."""
    path = tmp_path / "most.txt"
    path.write_bytes(RUSSIAN.encode("cp1251"))
    session.add_files([path])
    qtbot.waitUntil(lambda: len(session.project.documents) == 1)
    session.set_encoding(session.project.documents[0].id, "cp1252")
    qtbot.waitUntil(lambda: session.project.documents[0].encoding == "cp1252")
    return session


def test_encodings_are_listed_with_what_they_make_of_the_text(qtbot, misread: Session) -> None:
    document = misread.project.documents[0]
    assert misread.has_encodings(document.id)
    with qtbot.waitSignal(misread.encodings_found) as answer:
        misread.find_encodings(document.id)
    (found,) = answer.args
    assert isinstance(found, Encodings) and found.document_id == document.id
    assert {choice.name: choice for choice in found.choices}["cp1251"].sample.startswith("Мост закрыт")


def test_another_encoding_is_one_step_and_takes_title_and_notes_along(qtbot, misread: Session) -> None:
    before = misread.project.documents[0]
    assert before.title == "Ìîñò çàêðûò"
    at = before.text.index("12")
    note = misread.add_note("Who counted?", [misread.target_at(Place(before.id, Span(at, at + 2)))])
    steps = misread.undo_stack.count()
    misread.set_encoding(before.id, "cp1251")
    qtbot.waitUntil(lambda: misread.project.documents[0].encoding == "cp1251")
    after = misread.project.documents[0]
    assert after.title == "Мост закрыт" and "нашли 12 трещин" in after.text
    assert after.id == before.id
    (target,) = misread.project.annotation(note).targets
    assert target.span.of(after.text) == "12"
    assert misread.undo_stack.count() == steps + 1
    assert misread.undo_stack.undoText() == "Read 'Ìîñò çàêðûò' as cp1251"
    misread.undo_stack.undo()
    assert misread.project.documents == (before,)


def test_a_title_given_by_hand_stays(qtbot, misread: Session) -> None:
    document = misread.project.documents[0]
    misread.rename_article(document.id, "Bridge")
    misread.set_encoding(document.id, "cp1251")
    qtbot.waitUntil(lambda: misread.project.documents[0].encoding == "cp1251")
    assert misread.project.documents[0].title == "Bridge"


def test_the_encoding_is_kept_when_clean_ups_are_switched(qtbot, misread: Session) -> None:
    document = misread.project.documents[0]
    misread.set_cleanup(document.id, CleanupKind.BOILERPLATE, False)
    qtbot.waitUntil(lambda: bool(misread.project.documents[0].withheld))
    again = misread.project.documents[0]
    assert (again.encoding, again.text) == ("cp1252", document.text)


def test_replaced_characters_are_counted(qtbot, misread: Session) -> None:
    document = misread.project.documents[0]
    misread.set_encoding(document.id, "cp1253")
    qtbot.waitUntil(lambda: misread.project.documents[0].encoding == "cp1253")
    again = misread.project.documents[0]
    assert again.text.count("\ufffd") == 1
    assert again.warnings == ("1 character of most.txt could not be read as cp1253 and stands as \ufffd.",)


def test_what_has_no_encoding_has_no_choice(qtbot, session: Session) -> None:
    session.add_text(STORY[0])
    qtbot.waitUntil(lambda: len(session.project.documents) == 1)
    assert not session.has_encodings(session.project.documents[0].id)
