"""A file that nothing tells the encoding of, read wrongly, and put right from the articles panel."""

from __future__ import annotations

TEXT = "Мост закрыт\nТихий старый мост закрыли в понедельник: в опоре нашли 12 трещин.\n"


def test_choosing_the_encoding_of_an_article(make_window, settled, qtbot, tmp_path):
    window = make_window()
    path = tmp_path / "most.txt"
    path.write_bytes(TEXT.encode("cp1251"))
    window.commands.add([path])
    qtbot.waitUntil(lambda: len(window.session.project.documents) == 1)
    document = window.session.project.documents[0]
    menu = window.panels.articles.encoding_menu
    for name, title in (("koi8_r", "лНЯР ГЮЙПШР"), ("cp1251", "Мост закрыт")):
        menu.aboutToShow.emit()
        qtbot.waitUntil(lambda: len(menu.actions()) > 3)
        names = {action.text().partition(" · ")[0]: action for action in menu.actions()}
        assert window.session.project.documents[0].encoding in [n for n, a in names.items() if a.isChecked()]
        names[name].trigger()
        qtbot.waitUntil(lambda name=name: window.session.project.documents[0].encoding == name)
        assert window.session.project.documents[0].title == title
    settled(window)
    assert window.session.project.documents == (document,)
    assert path.read_bytes() == TEXT.encode("cp1251")
