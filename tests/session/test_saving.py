"""What is not written yet counts."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.model import Document
from desktop.model.change import AddDocument, ReplaceDocument
from desktop.session.relay import Relay
from desktop.session.saving import Action, Saving


def test_the_bytes_of_an_article_are_those_of_its_latest_version_though_nothing_is_written(qapp):
    owner = QObject()
    relay = Relay(owner)
    saving = Saving(relay, owner)
    first = Document(id="a", title="A", text="one", sha256="1")
    second = Document(id="a", title="A", text="two", sha256="2")
    try:
        saving.commit(Action("Add", (AddDocument(first, 0, b"one"),), "", ""))
        assert saving.original("a") == b"one"
        saving.commit(Action("Replace", (ReplaceDocument(second, b"two"),), "", ""))
        assert saving.original("a") == b"two"
        saving.commit(Action("Rename", (ReplaceDocument(Document("a", "B", "two", sha256="2")),), "", ""))
        assert saving.original("a") == b"two"
        saving.commit(Action("Undo", (ReplaceDocument(first),), "", ""))
        assert saving.original("a") == b"one"
    finally:
        relay.close()
        saving.close(2)
