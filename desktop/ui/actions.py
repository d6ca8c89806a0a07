"""Every command of the window as a QAction: text, keys, status tip and the menu it stands in.

The table is data, so that the menus, the shortcut window and the tests read the same rows.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.ui.key_names import key_name, with_keys

CONTEXT = "Actions"
COPY = QKeySequence("Ctrl+C")
"""Of Edit ▸ Copy, which hands on to the part of the window that has the keyboard."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks `text` for the translators' tool, which knows this name; Qt's own function has no useful type."""
    return text


class ActionSpec(NamedTuple):  # no dataclass: the first painting need not load what makes those
    """`keys` are portable key sequences, the first one shown; `menu` is a row of MENUS; a `rule` draws a line
    above it. `checkable` commands are on-off."""

    name: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    rule: bool = False
    checkable: bool = False


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("go", QT_TRANSLATE_NOOP("Actions", "&Go")),
    ("findings", QT_TRANSLATE_NOOP("Actions", "F&indings")),
    ("annotate", QT_TRANSLATE_NOOP("Actions", "&Annotate")),
    ("tools", QT_TRANSLATE_NOOP("Actions", "&Tools")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

SUBMENUS = (
    ("marks", QT_TRANSLATE_NOOP("Actions", "&Marks"), "view"),
    ("group", QT_TRANSLATE_NOOP("Actions", "Grou&p"), "findings"),
)
"""Name, text and menu of those that stand in a menu; who builds them fills them with `fill_submenu`."""

# fmt: off
ACTIONS = (
    ActionSpec("new", "file", QT_TRANSLATE_NOOP("Actions", "&New Project"),
               QT_TRANSLATE_NOOP("Actions", "Start an empty project; it is saved from its first moment"), ("Ctrl+N",)),
    ActionSpec("new_window", "file", QT_TRANSLATE_NOOP("Actions", "New &Window"),
               QT_TRANSLATE_NOOP("Actions", "Open another window, for another project"), ("Ctrl+Shift+N",)),
    ActionSpec("open", "file", QT_TRANSLATE_NOOP("Actions", "&Open Project…"),
               QT_TRANSLATE_NOOP("Actions", "Open a .synoptic project, or a whole project in one JSON file"),
               ("Ctrl+O",)),
    ActionSpec("sample", "file", QT_TRANSLATE_NOOP("Actions", "Open Sa&mple Project"),
               QT_TRANSLATE_NOOP("Actions", "Five articles on fentanyl and trade")),
    ActionSpec("add", "file", QT_TRANSLATE_NOOP("Actions", "&Add Articles…"),
               QT_TRANSLATE_NOOP("Actions", "Add articles from files to this project"), ("Ctrl+Shift+O",), rule=True),
    ActionSpec("add_folder", "file", QT_TRANSLATE_NOOP("Actions", "Add &Folder…"),
               QT_TRANSLATE_NOOP("Actions", "Add all files of a folder to this project")),
    ActionSpec("address", "file", QT_TRANSLATE_NOOP("Actions", "Add from A&ddress…"),
               QT_TRANSLATE_NOOP("Actions", "Fetch an article from the web and look at it before it is added"),
               ("Ctrl+U",)),
    ActionSpec("paste_article", "file", QT_TRANSLATE_NOOP("Actions", "&Paste Article…"),
               QT_TRANSLATE_NOOP("Actions", "Add the text on the clipboard as an article"), ("Ctrl+Shift+V",)),
    ActionSpec("save", "file", QT_TRANSLATE_NOOP("Actions", "&Save"),
               QT_TRANSLATE_NOOP("Actions", "Everything is saved as you go; this names a new project"),
               ("Ctrl+S",), rule=True),
    ActionSpec("save_as", "file", QT_TRANSLATE_NOOP("Actions", "Sa&ve As…"),
               QT_TRANSLATE_NOOP("Actions", "Copy the project to another file and go on there"), ("Ctrl+Shift+S",)),
    ActionSpec("report", "file", QT_TRANSLATE_NOOP("Actions", "&Export Report…"),
               QT_TRANSLATE_NOOP("Actions", "Findings, judgements and notes as HTML, PDF, Word, CSV or JSON"),
               ("Ctrl+E",), rule=True),
    ActionSpec("import_notes", "file", QT_TRANSLATE_NOOP("Actions", "&Import Notes and Judgements…"),
               QT_TRANSLATE_NOOP("Actions", "Compare a colleague’s notes and judgements with yours, and merge them")),
    ActionSpec("print_preview", "file", QT_TRANSLATE_NOOP("Actions", "Prin&t Preview…"),
               QT_TRANSLATE_NOOP("Actions", "Look at the report’s pages before they are printed")),
    ActionSpec("print", "file", QT_TRANSLATE_NOOP("Actions", "P&rint Report…"),
               QT_TRANSLATE_NOOP("Actions", "Print the report, with the choices of the last one"), ("Ctrl+P",)),
    ActionSpec("copy_present", "file", QT_TRANSLATE_NOOP("Actions", "Save a Cop&y Without Removed Articles…"),
               QT_TRANSLATE_NOOP("Actions", "A project to hand on: removed articles and the history are not in it"),
               rule=True),
    ActionSpec("export_project", "file", QT_TRANSLATE_NOOP("Actions", "Export Whole Pro&ject…"),
               QT_TRANSLATE_NOOP("Actions", "Articles, notes, judgements and history as one JSON file")),
    ActionSpec("close", "file", QT_TRANSLATE_NOOP("Actions", "C&lose Window"),
               QT_TRANSLATE_NOOP("Actions", "Close the window; everything is already saved"), ("Ctrl+W",), rule=True),
    ActionSpec("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"),
               QT_TRANSLATE_NOOP("Actions", "Leave Synoptic; everything is already saved"), ("Ctrl+Q",)),
    ActionSpec("copy", "edit", QT_TRANSLATE_NOOP("Actions", "&Copy"),
               QT_TRANSLATE_NOOP("Actions", "Copy the selected text"), ("Ctrl+C",), rule=True),
    ActionSpec("cite", "edit", QT_TRANSLATE_NOOP("Actions", "Copy with C&itation"),
               QT_TRANSLATE_NOOP("Actions", "Copy the current sentence with its article and paragraph"),
               ("Ctrl+Shift+C",)),
    ActionSpec("select_all", "edit", QT_TRANSLATE_NOOP("Actions", "Select &All"),
               QT_TRANSLATE_NOOP("Actions", "Select everything in the article, list or field you are in"),
               ("Ctrl+A",)),
    ActionSpec("find", "edit", QT_TRANSLATE_NOOP("Actions", "&Find in All Articles…"),
               QT_TRANSLATE_NOOP("Actions", "Find a word, a phrase or a number in every article"), ("Ctrl+F",),
               rule=True),
    ActionSpec("find_next", "edit", QT_TRANSLATE_NOOP("Actions", "Find Ne&xt"),
               QT_TRANSLATE_NOOP("Actions", "Go to the next hit of the search"), ("F3",)),
    ActionSpec("find_previous", "edit", QT_TRANSLATE_NOOP("Actions", "Find &Previous"),
               QT_TRANSLATE_NOOP("Actions", "Go to the previous hit of the search"), ("Shift+F3",)),
    ActionSpec("preferences", "edit", QT_TRANSLATE_NOOP("Actions", "Pr&eferences…"),
               QT_TRANSLATE_NOOP("Actions", "Language, look, reading font, your name, options of new projects"),
               ("Ctrl+,",), rule=True),
    ActionSpec("articles_panel", "view", QT_TRANSLATE_NOOP("Actions", "&Articles"),
               QT_TRANSLATE_NOOP("Actions", "Show or hide the list of articles"), ("F9",), checkable=True),
    ActionSpec("findings_panel", "view", QT_TRANSLATE_NOOP("Actions", "&Findings and Inspector"),
               QT_TRANSLATE_NOOP("Actions", "Show or hide the findings and the inspector"), ("Shift+F9",),
               checkable=True),
    ActionSpec("bottom_panel", "view", QT_TRANSLATE_NOOP("Actions", "&Numbers, Matrix, Notes, Search"),
               QT_TRANSLATE_NOOP("Actions", "Show or hide the panels below the articles"), ("Ctrl+F9",),
               checkable=True),
    ActionSpec("overview", "view", QT_TRANSLATE_NOOP("Actions", "O&verview of All Articles"),
               QT_TRANSLATE_NOOP("Actions", "How much each article has in common with each other, instead of columns"),
               ("Ctrl+Shift+A",), rule=True, checkable=True),
    ActionSpec("linked", "view", QT_TRANSLATE_NOOP("Actions", "&Linked Scrolling"),
               QT_TRANSLATE_NOOP("Actions", "When you scroll one article, the others follow to the matching places"),
               rule=True, checkable=True),
    ActionSpec("proportional", "view", QT_TRANSLATE_NOOP("Actions", "Proportional Scrollin&g"),
               QT_TRANSLATE_NOOP("Actions", "When you scroll one article, the others move as far through their texts"),
               checkable=True),
    ActionSpec("free", "view", QT_TRANSLATE_NOOP("Actions", "Fr&ee Scrolling"),
               QT_TRANSLATE_NOOP("Actions", "Every article scrolls by itself"), checkable=True),
    ActionSpec("pin_column", "view", QT_TRANSLATE_NOOP("Actions", "&Pin Article"),
               QT_TRANSLATE_NOOP("Actions", "Keep the current article open, whatever else you open"),
               ("Ctrl+Alt+P",), rule=True, checkable=True),
    ActionSpec("focus_pair", "view", QT_TRANSLATE_NOOP("Actions", "Fo&cus on Pair"),
               QT_TRANSLATE_NOOP("Actions", "Only the two articles of the current finding or sentence; {Esc} returns"),
               ("Shift+F11",), checkable=True),
    ActionSpec("bring", "view", QT_TRANSLATE_NOOP("Actions", "&Bring Counterpart Next to This"),
               QT_TRANSLATE_NOOP("Actions", "Move the article with the best counterpart beside the current sentence"),
               ("Ctrl+Alt+B",)),
    ActionSpec("zoom_in", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &In"),
               QT_TRANSLATE_NOOP("Actions", "Make the article text larger"), ("Ctrl++", "Ctrl+="), rule=True),
    ActionSpec("zoom_out", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"),
               QT_TRANSLATE_NOOP("Actions", "Make the article text smaller"), ("Ctrl+-",)),
    ActionSpec("zoom_reset", "view", QT_TRANSLATE_NOOP("Actions", "Normal &Size"),
               QT_TRANSLATE_NOOP("Actions", "Show the article text at its normal size"), ("Ctrl+0",)),
    ActionSpec("full_screen", "view", QT_TRANSLATE_NOOP("Actions", "F&ull Screen"),
               QT_TRANSLATE_NOOP("Actions", "Fill the whole screen with this window"), ("F11",),
               rule=True, checkable=True),
    ActionSpec("reset_layout", "view", QT_TRANSLATE_NOOP("Actions", "&Reset Layout"),
               QT_TRANSLATE_NOOP("Actions", "Put every panel back where it was at first")),
    ActionSpec("show_numbers", "marks", QT_TRANSLATE_NOOP("Actions", "&Numbers That Disagree"),
               QT_TRANSLATE_NOOP("Actions", "Show or hide the boxes around numbers that disagree"),
               rule=True, checkable=True),
    ActionSpec("show_facts", "marks", QT_TRANSLATE_NOOP("Actions", "Other &Facts That Disagree"),
               QT_TRANSLATE_NOOP("Actions", "Show or hide the boxes around names, quotations, dates and sums"),
               checkable=True),
    ActionSpec("show_repeats", "marks", QT_TRANSLATE_NOOP("Actions", "&Repeats in One Article"),
               QT_TRANSLATE_NOOP("Actions", "Show or hide the marks on what appears twice in one article"),
               checkable=True),
    ActionSpec("show_verbatim", "marks", QT_TRANSLATE_NOOP("Actions", "Shared &Word for Word"),
               QT_TRANSLATE_NOOP("Actions", "Show or hide the marks and links of sentences that are the same"),
               checkable=True),
    ActionSpec("show_similar", "marks", QT_TRANSLATE_NOOP("Actions", "S&imilar Passages"),
               QT_TRANSLATE_NOOP("Actions", "Show or hide the marks and links of sentences that tell the same thing"),
               checkable=True),
    ActionSpec("show_notes", "marks", QT_TRANSLATE_NOOP("Actions", "N&otes and Bookmarks"),
               QT_TRANSLATE_NOOP("Actions", "Show or hide the marks of notes and bookmarks"), checkable=True),
    ActionSpec("show_hits", "marks", QT_TRANSLATE_NOOP("Actions", "Search &Hits"),
               QT_TRANSLATE_NOOP("Actions", "Show or hide what the search found"), checkable=True),
    ActionSpec("show_all_marks", "marks", QT_TRANSLATE_NOOP("Actions", "Show &All"),
               QT_TRANSLATE_NOOP("Actions", "Show every kind of mark again"), rule=True),
    ActionSpec("next_finding", "go", QT_TRANSLATE_NOOP("Actions", "&Next Finding"),
               QT_TRANSLATE_NOOP("Actions", "Go to the next finding in the list"), ("F8",)),
    ActionSpec("previous_finding", "go", QT_TRANSLATE_NOOP("Actions", "&Previous Finding"),
               QT_TRANSLATE_NOOP("Actions", "Go to the previous finding in the list"), ("Shift+F8",)),
    ActionSpec("next_number", "go", QT_TRANSLATE_NOOP("Actions", "Next &Disagreement"),
               QT_TRANSLATE_NOOP("Actions", "Go to the next numbers or other facts that disagree"), ("F7",)),
    ActionSpec("previous_number", "go", QT_TRANSLATE_NOOP("Actions", "Previous D&isagreement"),
               QT_TRANSLATE_NOOP("Actions", "Go to the previous numbers or other facts that disagree"), ("Shift+F7",)),
    ActionSpec("next_link", "go", QT_TRANSLATE_NOOP("Actions", "Ne&xt Link"),
               QT_TRANSLATE_NOOP("Actions", "Go to the next sentence of this article that is linked with another"),
               ("Ctrl+Alt+Down", "Ctrl+Alt+PgDown"), rule=True),
    ActionSpec("previous_link", "go", QT_TRANSLATE_NOOP("Actions", "Previo&us Link"),
               QT_TRANSLATE_NOOP("Actions", "Go to the previous sentence of this article that is linked with another"),
               ("Ctrl+Alt+Up", "Ctrl+Alt+PgUp")),
    ActionSpec("next_counterpart", "go", QT_TRANSLATE_NOOP("Actions", "Anot&her Counterpart"),
               QT_TRANSLATE_NOOP("Actions", "Show the next best counterpart of the current sentence in each article"),
               ("Alt+Down",)),
    ActionSpec("previous_counterpart", "go", QT_TRANSLATE_NOOP("Actions", "Previou&s Counterpart"),
               QT_TRANSLATE_NOOP("Actions", "Show the counterpart before the one that is shown"), ("Alt+Up",)),
    ActionSpec("show_best", "go", QT_TRANSLATE_NOOP("Actions", "Sho&w Best Anyway"),
               QT_TRANSLATE_NOOP("Actions", "Show the most similar sentence of articles that have no counterpart"),
               ("Ctrl+Alt+W",)),
    ActionSpec("list_marks", "go", QT_TRANSLATE_NOOP("Actions", "List &Marks in This Paragraph"),
               QT_TRANSLATE_NOOP("Actions", "List every mark in the paragraph of the current sentence, and go to one"),
               ("Ctrl+Shift+M",)),
    ActionSpec("next_note", "go", QT_TRANSLATE_NOOP("Actions", "Next N&ote"),
               QT_TRANSLATE_NOOP("Actions", "Go to the next place with a note, in the order of the articles"), ("F4",),
               rule=True),
    ActionSpec("previous_note", "go", QT_TRANSLATE_NOOP("Actions", "Pre&vious Note"),
               QT_TRANSLATE_NOOP("Actions", "Go to the previous place with a note, in the order of the articles"),
               ("Shift+F4",)),
    ActionSpec("next_bookmark", "go", QT_TRANSLATE_NOOP("Actions", "Next &Bookmark"),
               QT_TRANSLATE_NOOP("Actions", "Go to the next bookmark, in the order of the articles"), ("Alt+PgDown",)),
    ActionSpec("previous_bookmark", "go", QT_TRANSLATE_NOOP("Actions", "Previous Boo&kmark"),
               QT_TRANSLATE_NOOP("Actions", "Go to the previous bookmark, in the order of the articles"),
               ("Alt+PgUp",)),
    ActionSpec("next_column", "go", QT_TRANSLATE_NOOP("Actions", "Next &Article"),
               QT_TRANSLATE_NOOP("Actions", "Go to the next open article"), ("Ctrl+PgDown",), rule=True),
    ActionSpec("previous_column", "go", QT_TRANSLATE_NOOP("Actions", "Previous Arti&cle"),
               QT_TRANSLATE_NOOP("Actions", "Go to the previous open article"), ("Ctrl+PgUp",)),
    ActionSpec("column_right", "go", QT_TRANSLATE_NOOP("Actions", "Move Article &Right"),
               QT_TRANSLATE_NOOP("Actions", "Move the current article one place to the right"),
               ("Ctrl+Shift+PgDown",)),
    ActionSpec("column_left", "go", QT_TRANSLATE_NOOP("Actions", "Move Article &Left"),
               QT_TRANSLATE_NOOP("Actions", "Move the current article one place to the left"),
               ("Ctrl+Shift+PgUp",)),
    ActionSpec("go_back", "go", QT_TRANSLATE_NOOP("Actions", "&Go Back"),
               QT_TRANSLATE_NOOP("Actions", "Go to the finding or sentence that was selected before"), ("Alt+Left",),
               rule=True),
    ActionSpec("go_forward", "go", QT_TRANSLATE_NOOP("Actions", "Go &Forward"),
               QT_TRANSLATE_NOOP("Actions", "Go to where you were before you went back"), ("Alt+Right",)),
    ActionSpec("next_pane", "go", QT_TRANSLATE_NOOP("Actions", "Nex&t Pane"),
               QT_TRANSLATE_NOOP("Actions", "Go to the next part of the window"), ("F6",)),
    ActionSpec("previous_pane", "go", QT_TRANSLATE_NOOP("Actions", "Previous Pan&e"),
               QT_TRANSLATE_NOOP("Actions", "Go to the previous part of the window"), ("Shift+F6",)),
    ActionSpec("confirm", "findings", QT_TRANSLATE_NOOP("Actions", "&Confirm"),
               QT_TRANSLATE_NOOP("Actions", "The finding is right and matters"), ("Ctrl+Alt+C",)),
    ActionSpec("dismiss", "findings", QT_TRANSLATE_NOOP("Actions", "&Dismiss"),
               QT_TRANSLATE_NOOP("Actions", "The finding does not matter"), ("Ctrl+Alt+D",)),
    ActionSpec("resolve", "findings", QT_TRANSLATE_NOOP("Actions", "&Resolve"),
               QT_TRANSLATE_NOOP("Actions", "The finding has been dealt with in the copy"), ("Ctrl+Alt+R",)),
    ActionSpec("reopen", "findings", QT_TRANSLATE_NOOP("Actions", "Re&open"),
               QT_TRANSLATE_NOOP("Actions", "Take the judgement back"), ("Ctrl+Alt+O",)),
    ActionSpec("goes_on", "findings", QT_TRANSLATE_NOOP("Actions", "&Go On After Judging"),
               QT_TRANSLATE_NOOP("Actions", "After a judgement by key, go on to the next open finding"),
               checkable=True),
    ActionSpec("link", "findings", QT_TRANSLATE_NOOP("Actions", "&Link Sentences"),
               QT_TRANSLATE_NOOP("Actions", "Link the current sentence with one of another article"),
               ("Ctrl+L",), rule=True),
    ActionSpec("unlink", "findings", QT_TRANSLATE_NOOP("Actions", "&Unlink Sentences"),
               QT_TRANSLATE_NOOP("Actions", "Remove the link of the current sentence, and never make it again"),
               ("Ctrl+Shift+L",)),
    ActionSpec("filter_findings", "findings", QT_TRANSLATE_NOOP("Actions", "&Filter Findings"),
               QT_TRANSLATE_NOOP("Actions", "Type words that the listed findings must contain, "
                                                 "or choose kinds and states"),
               ("Ctrl+Shift+F",), rule=True),
    ActionSpec("group_kind", "group", QT_TRANSLATE_NOOP("Actions", "By &Kind"),
               QT_TRANSLATE_NOOP("Actions", "Numbers, other facts, repeats and shared passages each under a heading"),
               checkable=True),
    ActionSpec("group_article", "group", QT_TRANSLATE_NOOP("Actions", "By &Article"),
               QT_TRANSLATE_NOOP("Actions", "Each finding under every article it is in"), checkable=True),
    ActionSpec("group_status", "group", QT_TRANSLATE_NOOP("Actions", "By &Status"),
               QT_TRANSLATE_NOOP("Actions", "Open, confirmed, dismissed and resolved findings apart"), checkable=True),
    ActionSpec("group_severity", "group", QT_TRANSLATE_NOOP("Actions", "By Se&verity"),
               QT_TRANSLATE_NOOP("Actions", "What matters most first"), checkable=True),
    ActionSpec("group_next", "group", QT_TRANSLATE_NOOP("Actions", "&Next Grouping"),
               QT_TRANSLATE_NOOP("Actions", "Group the findings by the next choice in this list"), ("Ctrl+Shift+G",),
               rule=True),
    ActionSpec("rules", "findings", QT_TRANSLATE_NOOP("Actions", "Rule&s from Dismissals…"),
               QT_TRANSLATE_NOOP("Actions", "See what your dismissals suggest leaving out, and what is left out now")),
    ActionSpec("note", "annotate", QT_TRANSLATE_NOOP("Actions", "Add &Note"),
               QT_TRANSLATE_NOOP("Actions", "Write a note on the selected text, sentence or finding"),
               ("Ctrl+Alt+M",)),
    ActionSpec("reply", "annotate", QT_TRANSLATE_NOOP("Actions", "&Reply to Note…"),
               QT_TRANSLATE_NOOP("Actions", "Answer the current note"), ("Ctrl+Alt+Y",)),
    ActionSpec("bookmark", "annotate", QT_TRANSLATE_NOOP("Actions", "&Bookmark"),
               QT_TRANSLATE_NOOP("Actions", "Bookmark the selected text or sentence, or take its bookmark away"),
               ("Ctrl+B",)),
    ActionSpec("discrepancy", "annotate", QT_TRANSLATE_NOOP("Actions", "Record a &Discrepancy…"),
               QT_TRANSLATE_NOOP("Actions", "Record that the current sentence and one in another article do not agree"),
               ("Ctrl+Alt+X",)),
    ActionSpec("compare", "tools", QT_TRANSLATE_NOOP("Actions", "&Compare Now"),
               QT_TRANSLATE_NOOP("Actions", "Compare the articles again"), ("F5",)),
    ActionSpec("cancel", "tools", QT_TRANSLATE_NOOP("Actions", "Cance&l Work"),
               QT_TRANSLATE_NOOP("Actions", "Stop reading or comparing; what is done already stays"), ("Esc",)),
    ActionSpec("options", "tools", QT_TRANSLATE_NOOP("Actions", "Comparison &Options…"),
               QT_TRANSLATE_NOOP("Actions", "Choose what is left out, what counts as a repeat and what is checked"),
               rule=True),
    ActionSpec("guide", "help", QT_TRANSLATE_NOOP("Actions", "&User Guide"),
               QT_TRANSLATE_NOOP("Actions", "What everything in the window means"), ("F1",)),
    ActionSpec("shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"),
               QT_TRANSLATE_NOOP("Actions", "Every command with its keys"), ("Ctrl+?",)),
    ActionSpec("about", "help", QT_TRANSLATE_NOOP("Actions", "&About Synoptic"),
               QT_TRANSLATE_NOOP("Actions", "Version and licences"), rule=True),
)
# fmt: on


def translated(text: str) -> str:
    """A text of the tables above in the interface's language."""
    return QCoreApplication.translate(CONTEXT, text)


def make_actions(parent: QObject) -> dict[str, QAction]:
    """One QAction for each row, by name, owned by `parent` and not yet connected to anything, with text and keys.
    The tips, which the first painting need not wait for, come with `describe_actions`."""
    made = {}
    for spec in ACTIONS:
        action = QAction(translated(spec.text), parent)
        action.setObjectName(spec.name)
        if spec.checkable:
            action.setCheckable(True)
        if spec.keys:
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        made[spec.name] = action
    return made


def describe_actions(actions: dict[str, QAction]) -> None:
    """Give the actions of `make_actions` their status tips, and tool tips with the keys."""
    for spec in ACTIONS:
        action, tip = actions[spec.name], with_keys(translated(spec.tip))
        action.setStatusTip(tip)
        shown = key_name(action.shortcut().toString())
        action.setToolTip(f"{tip} ({shown})" if shown else tip)


def fill_menu_bar(bar: QMenuBar, actions: dict[str, QAction]) -> dict[str, QMenu]:
    """The menus, by name, with every action of theirs in its place."""
    menus = {name: bar.addMenu(translated(text)) for name, text in MENUS}
    for name, menu in menus.items():
        fill_submenu(menu, name, actions)
    return menus


def fill_submenu(menu: QMenu, name: str, actions: dict[str, QAction]) -> None:
    """Add the actions that stand in the menu `name`, in the table's order."""
    for spec in ACTIONS:
        if spec.menu == name:
            if spec.rule:
                menu.addSeparator()
            menu.addAction(actions[spec.name])


def entry_with_key(text: str, key: QKeySequence) -> str:
    """The text of a menu entry that shows a key, which belongs to something else."""
    shown = key.toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text}\t{shown}" if shown else text
