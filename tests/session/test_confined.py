"""Files are read in a process with limits; closing waits for none of it."""

from __future__ import annotations

import threading

from desktop import readers
from desktop.session.rooms import Rooms, confined_rooms
from tests.readers import misbehaving

PAGE = """<html><head><title>Bridge closed</title></head><body><nav>Home</nav><article><h1>Bridge closed</h1>
<p>The old bridge over the river was closed on Monday after inspectors found 12 cracks in its main pillar.</p>
<p>Drivers are sent round by the mill until the end of the month, the council said on Tuesday morning.</p>
</article><script>alert(1)</script></body></html>"""


def test_a_web_page_becomes_an_article_through_the_process(make_session, qtbot, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(PAGE, "utf-8")
    session = make_session(rooms=confined_rooms())
    session.add_files([page])
    qtbot.waitUntil(lambda: len(session.project.documents) == 1, timeout=60_000)
    (document,) = session.project.documents
    assert "12 cracks" in document.text
    assert "alert" not in document.text
    assert document.path == str(page)


def test_closing_does_not_wait_for_a_file_that_hangs(make_session, qtbot, tmp_path):
    sandbox = readers.Sandbox(task=misbehaving.by_name)
    session = make_session(rooms=Rooms(read=sandbox.read, read_bytes=sandbox.read_bytes, abort=sandbox.abort))
    page = tmp_path / "hang.txt"
    page.write_text("Ten people were hurt.", "utf-8")
    session.add_files([page])
    qtbot.waitUntil(lambda: sandbox.process_id is not None, timeout=60_000)
    session.close()
    qtbot.waitUntil(lambda: sandbox.process_id is None, timeout=60_000)
    qtbot.waitUntil(lambda: "reading" not in [thread.name for thread in threading.enumerate()], timeout=60_000)
