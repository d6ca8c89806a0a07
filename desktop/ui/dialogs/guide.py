"""The in-app guide: what everything in the window means. One page, no network."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop import paths
from desktop.ui.icons import Glyph, glyph_icon
from desktop.ui.key_names import with_keys
from desktop.ui.layout import give_size
from desktop.ui.theme import theme_for
from desktop.ui.wording import translate


def _sections() -> tuple[tuple[Glyph | None, str, str], ...]:
    """Glyph, title and text of each section, in reading order."""

    return (
        (
            None,
            translate("Guide", "What Synoptic does"),
            translate(
                "Guide",
                "It shows the articles that report one story side by side, links the sentences that tell the same "
                "thing, marks what stands twice, and finds where numbers disagree. You judge what it found, write "
                "notes, and hand over a report. Nothing leaves this computer; only a page from the web that you ask "
                "for is fetched.",
            ),
        ),
        (
            Glyph.ADD,
            translate("Guide", "Adding articles"),
            translate(
                "Guide",
                "Drop files, folders or text on the window, use Add Articles or Add Folder, or paste. Add from "
                "Address, in the File menu, fetches one page from the web and shows it before it is added. The "
                "comparison starts by itself. What could not be read is told for each file; a text that is there "
                "already is left out until you ask for it. {Esc} stops the reading and keeps what is read. "
                "Each article is a column with a letter; what does not fit becomes a narrow spine that opens with a"
                " click. Cleaning, such as joining broken lines, never touches your file: the article's menu lists "
                "what was mended and switches it off. Title, Source and Date in the same menu says who published an "
                "article and on which day: “yesterday” and weekdays count from that day, and a later article’s higher "
                "toll is an update and no contradiction.",
            ),
        ),
        (
            Glyph.PIN,
            translate("Guide", "Which articles stand open"),
            translate(
                "Guide",
                "Pin Article keeps a column open whatever else you open. Focus on Pair shows only the two articles of "
                "the current finding or sentence; {Esc} brings the others back. Bring Counterpart Next to This moves "
                "the article with the best counterpart beside yours. Reading Width, in the View menu, is compact, with "
                "more articles side by side, or wide, with longer lines. Where an article has no counterpart of your "
                "sentence, its head says how alike the best is; Show Best Anyway goes there. New Window, in the File "
                "menu, is for a second project; a project that is open already comes to the front, even when you start "
                "Synoptic once more for it.",
            ),
        ),
        (
            Glyph.NUMBERS,
            translate("Guide", "Numbers disagree"),
            translate(
                "Guide",
                "Two figures that count the same thing are compared. Conflict: both cannot be true as written. "
                "Scope differs: they speak of different periods, places or groups. Compatible: rounding, “about” or"
                " “more than” let both hold. The reason is always given in one sentence. F7 goes to the next one.",
            ),
        ),
        (
            Glyph.FACTS,
            translate("Guide", "Other facts disagree"),
            translate(
                "Guide",
                "Four checks beside the numbers. Names: sentences that tell the same thing give one role to different "
                "people, or one name is spelled in two ways. Quotations: the same quotation with other words or "
                "figures. Dates: another day or month for the same event, or a weekday that the calendar contradicts. "
                "Sums: parts that do not make their total, a percentage that does not fit its two figures. Each says "
                "why, marks the words and tells what to ask. F7 goes through these too. Each check can be "
                "switched off.",
            ),
        ),
        (
            Glyph.SEARCH,
            translate("Guide", "Finding words and numbers"),
            translate(
                "Guide",
                "{Ctrl+F} looks in all articles at once, as you type. With Numbers on, figures are found by value: 145 "
                "finds “145 per cent”, 80000 finds “approximately 80,000”. F3 goes from hit to hit. Every hit is "
                "framed in its column and has a tick in the strip beside it; closing the panel removes them.",
            ),
        ),
        (
            Glyph.REPEAT,
            translate("Guide", "Repeated in one article"),
            translate(
                "Guide",
                "A paragraph, a run of paragraphs or a headline that stands twice in the same article, word for "
                "word or with small changes.",
            ),
        ),
        (
            Glyph.VERBATIM,
            translate("Guide", "Shared word for word"),
            translate("Guide", "The same words in two articles: usually a common agency text or a quotation."),
        ),
        (
            Glyph.SIMILAR,
            translate("Guide", "Similar passages"),
            translate(
                "Guide",
                "Sentences that tell the same thing in other words. Click one: its counterparts in the other "
                "columns come to the same height. The slider sets how alike two sentences must be; lower shows more"
                " and weaker links. When it hides findings that you judged, the list says how many, with a button that "
                "shows them. The words that made the link are named in the inspector.",
            ),
        ),
        (
            Glyph.PIN,
            translate("Guide", "Linking by hand"),
            translate(
                "Guide",
                "Where the program missed a link, click the sentence, press {Ctrl+L} and click its counterpart in "
                "another article. Where it linked what does not belong together, press {Ctrl+Shift+L}. Both hold at "
                "every similarity, in every later comparison and wherever the sentences move; a pin marks what you "
                "linked.",
            ),
        ),
        (
            Glyph.CONFIRMED,
            translate("Guide", "Judging"),
            translate(
                "Guide",
                "F8 walks through the findings. Each is open until you confirm it (right, and it matters), dismiss "
                "it (no matter, with a reason if you like) or resolve it (dealt with in the copy). Judgements stay "
                "when the articles are compared again. Everything can be undone. A judgement by key goes on to the "
                "next open finding, unless Go On After Judging, in the Findings menu, is off. The small buttons above "
                "the list narrow it to kinds and states, and under More to severities and articles; several may be on."
                " {Alt+Left} goes back to what was selected before.",
            ),
        ),
        (
            None,
            translate("Guide", "What is remembered"),
            translate(
                "Guide",
                "A judgement stays with what it was about: at every similarity, without one of the articles, in newer"
                " versions. What you dismissed does not come back in parts; a figure that came later is asked anew or"
                " named. What is no longer found stands at the end of the list and can be read there. The inspector "
                "says who judged when, and takes the latest judgement back. When three "
                "dismissals as boilerplate share a phrase, Rules from Dismissals in the Findings menu offers to leave"
                " it out.",
            ),
        ),
        (
            Glyph.NOTE,
            translate("Guide", "Notes"),
            translate(
                "Guide",
                "Select text, a sentence or a finding and press {Ctrl+Alt+M}. Notes are saved as you write. Two "
                "sentences that contradict each other are filed with {Ctrl+Alt+X}: click the one, press the keys, "
                "click the other and say what is wrong. A note on a whole article is in the article’s menu.",
            ),
        ),
        (
            Glyph.BOOKMARK,
            translate("Guide", "Bookmarks and answers"),
            translate(
                "Guide",
                "{Ctrl+B} bookmarks the current sentence, and takes the bookmark away again; a star stands in the "
                "margin. {Alt+PgDown} and {Alt+PgUp} go from one to the next, F4 goes from note to note. {Ctrl+Alt+Y} "
                "answers a note; the answer stands below it in the notes panel.",
            ),
        ),
        (
            None,
            translate("Guide", "Two editors"),
            translate(
                "Guide",
                "Export notes and judgements as JSON-LD and send the file; your colleague chooses Import Notes and "
                "Judgements in the File menu and sees what is new and what differs. Notes that differ are both kept. "
                "Of two judgements one is chosen, and the other stands in the history of the finding. One undo takes "
                "all of it back. Names are what people typed in the settings: stated, not verified.",
            ),
        ),
        (
            Glyph.VERBATIM,
            translate("Guide", "Shared copy"),
            translate(
                "Guide",
                "The Matrix panel shows how much the articles have in common: as a matrix, as a list of the closest "
                "pairs, and as a map of the words they share. The map names the longest run of each pair, and what "
                "three articles or more most likely have from one source. With more than forty articles a project "
                "opens on the matrix, alike articles beside each other: a click on a cell opens its two side by side, "
                "and Overview of All Articles, in the View menu or in the strip beside the columns, leads back.",
            ),
        ),
        (
            Glyph.INFO,
            translate("Guide", "By figure, only here, and left out"),
            translate(
                "Guide",
                "In the Numbers panel, By figure tells how many articles give each figure, which ones, and how far the "
                "lowest and the highest lie apart; with more than forty articles the panel opens on it, and By article "
                "has the whole table. Only here lists the figures and quotations that stand in one article alone. "
                "Left out lists what most of the others say and one does not.",
            ),
        ),
        (
            Glyph.MENU,
            translate("Guide", "Options and settings"),
            translate(
                "Guide",
                "Comparison Options, in the menu Tools, belong to the project: what is left out of links and repeats, "
                "with a count of what each rule takes out, and which checks are made. Preferences, with {Ctrl+,}, "
                "are yours: language, theme, high contrast, how marks look, the reading font and your name. Marks, in "
                "the menu View, hides kinds of marks; the bar below says so, and findings stay.",
            ),
        ),
        (
            None,
            translate("Guide", "Newer versions"),
            translate(
                "Guide",
                "When an article was rewritten, choose Replace with Newer Version in its menu. "
                "You see what was taken out and put in, and the notes come along. A note whose words are gone is never "
                "guessed to another place: it stands first in the notes panel, with its former quote, until you select "
                "text and attach it there. Undo brings the former version back.",
            ),
        ),
        (
            None,
            translate("Guide", "Saving"),
            translate(
                "Guide",
                "There is nothing to save: every action is written at once into the project, one .synoptic file. A "
                "new project is called Untitled until {Ctrl+S} gives it a name and a place. Save As makes a copy and "
                "goes on there.",
            ),
        ),
        (
            Glyph.REPORT,
            translate("Guide", "Reports"),
            translate(
                "Guide",
                "Export Report ({Ctrl+E}) writes what was found, with quotes side by side, the numbers table, your "
                "judgements and notes, and every setting used: as HTML to read and send, PDF to print, Word to write "
                "on in with notes as comments, CSV for a spreadsheet, JSON for scripts, or JSON-LD with notes and "
                "judgements for a colleague. Choose kinds, states, articles, parts and the language. {Ctrl+P} prints "
                "the same pages. A finding can be dragged from the list into an e-mail, and {Ctrl+Shift+C} copies a "
                "sentence with its source. Save a Copy Without Removed Articles makes a project in which they leave no "
                "word.",
            ),
        ),
    )


_PICTURES = ("guide-text", "guide-numbers", "guide-left-out", "guide-inspector")
_WIDEST = 540


class GuideDialog(QDialog):
    """A scrollable page of short sections, each with the glyph it explains."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User Guide"))
        give_size(self, 640, 640)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(14)
        column.setContentsMargins(18, 18, 18, 18)
        pictures = dict(zip((None, Glyph.NUMBERS, Glyph.INFO, Glyph.CONFIRMED), _PICTURES, strict=True))
        for glyph, title, text in _sections():
            column.addLayout(self._section(glyph, title, text))
            picture = pictures.pop(glyph, "")  # the first section of a glyph has it
            if picture:
                column.addWidget(self._picture(picture, title))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("User guide"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _picture(self, name: str, title: str) -> QLabel:
        theme = "dark" if theme_for(self.palette()).dark else "light"
        label = QLabel()
        label.setAccessibleName(translate("Guide", "Picture: {title}").format(title=title))
        picture = QPixmap(str(paths.resource("pictures", f"{name}-{theme}.png")))
        if picture.width() > _WIDEST:
            picture = picture.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
        label.setPixmap(picture)
        label.setFrameShape(QLabel.Shape.Box)
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return label

    def _section(self, glyph: Glyph | None, title: str, text: str) -> QHBoxLayout:
        theme = theme_for(self.palette())
        mark = QLabel()
        mark.setFixedWidth(26)
        mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        if glyph is not None:
            colours = {
                Glyph.NUMBERS: theme.numbers.line,
                Glyph.FACTS: theme.numbers.line,
                Glyph.REPEAT: theme.repeat.line,
                Glyph.VERBATIM: theme.verbatim.line,
                Glyph.SIMILAR: theme.similar.line,
            }
            pixmap: QPixmap = glyph_icon(glyph, colours.get(glyph, theme.text)).pixmap(20, 20)
            mark.setPixmap(pixmap)
        head = QLabel(title)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        body = QLabel(with_keys(text))
        body.setWordWrap(True)
        body.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(head)
        words.addWidget(body)
        row = QHBoxLayout()
        row.addWidget(mark)
        row.addLayout(words, 1)
        return row
