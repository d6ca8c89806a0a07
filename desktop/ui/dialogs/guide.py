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
                "It shows the articles that report one story side by side. It links the sentences that tell the same "
                "thing, marks what is repeated, and finds numbers and other facts that disagree. You judge what it "
                "found, write notes, and hand over a report. Nothing leaves this computer. A page from the web is "
                "fetched only when you ask for it.",
            ),
        ),
        (
            Glyph.ADD,
            translate("Guide", "Adding articles"),
            translate(
                "Guide",
                "Drop files, folders or text on the window, use Add Articles or Add Folder in the File menu, or "
                "paste. Add from Address fetches one page from the web and shows it before it is added. The "
                "comparison starts by itself. {Esc} stops the reading and keeps what has been read. For each file "
                "that could not be read, Synoptic says why. A text that is there already is left out until you ask "
                "for it.",
            ),
        ),
        (
            None,
            translate("Guide", "Columns, clean-ups and dates"),
            translate(
                "Guide",
                "Each article is a column with a letter. An article that does not fit becomes a narrow spine; click "
                "it to open it. Cleaning, such as joining broken lines, never touches your file. Clean-Up, in the "
                "article’s menu, lists what was mended and switches it off. If letters are garbled, right-click the "
                "article in the list and choose the Encoding that reads right. Title, Source and Date says who "
                "published an article and on which day. “Yesterday” and weekdays count from that day. A higher toll "
                "in a later article is an update, not a contradiction.",
            ),
        ),
        (
            Glyph.PIN,
            translate("Guide", "Which articles are open"),
            translate(
                "Guide",
                "Pin Article keeps a column open, whatever else you open. Focus on Pair shows only the two articles "
                "of the current finding or sentence; {Esc} brings the others back. Bring Counterpart Next to This "
                "moves the article with the best counterpart beside yours. Reading Width makes the columns compact, "
                "so that more fit side by side, or wide, with longer lines. All four are in the View menu. Where an "
                "article has no counterpart of your sentence, its head says how alike the best one is. Show Best "
                "Anyway, in the Go menu, goes there. New Window, in the File menu, is for a second project. A project "
                "that is open already comes to the front, even when you start Synoptic again for it.",
            ),
        ),
        (
            Glyph.NUMBERS,
            translate("Guide", "Numbers disagree"),
            translate(
                "Guide",
                "Two figures that count the same thing are compared. Conflict: both cannot be true as written. "
                "Updated: the later report gives a later count. Scope differs: they speak of different periods, "
                "places or groups. Compatible: rounding, “about” or “more than” let both hold. The reason is always "
                "given in one sentence. F7 goes to the next disagreement. Many figures are told in quite other words "
                "and stay unmatched. The Numbers panel lists them under Only here. Choose one there, or click its "
                "sentence: the inspector shows the nearest figures of the other articles. Record a Discrepancy, in the "
                "Annotate menu, keeps what you find. Right-click a row in the Numbers panel to rename it, merge it "
                "with another, split off a figure, or mark figures as not comparable. Number Row, in the Findings "
                "menu, does the same.",
            ),
        ),
        (
            Glyph.FACTS,
            translate("Guide", "Other facts disagree"),
            translate(
                "Guide",
                "Four more checks beside the numbers. Names: sentences that tell the same thing give one role to "
                "different people, or one name is spelled in two ways. Quotations: the same quotation has other words "
                "or figures. Dates: one event has two days or months, or the calendar contradicts a weekday. Sums: "
                "parts do not make their total, or a percentage does not fit its two figures. Each finding gives the "
                "reason, marks the words and says what to ask. F7 goes through these too. Comparison Options, in the "
                "Tools menu, switches each check on or off.",
            ),
        ),
        (
            Glyph.SEARCH,
            translate("Guide", "Finding words and numbers"),
            translate(
                "Guide",
                "{Ctrl+F} looks in all articles at once, as you type. With Numbers on, figures are found by value: "
                "145 finds “145 per cent”, 80000 finds “approximately 80,000”. F3 goes from hit to hit. Every hit is "
                "framed in its column and has a tick in the strip beside it. Closing the panel removes both.",
            ),
        ),
        (
            Glyph.REPEAT,
            translate("Guide", "Repeated in one article"),
            translate(
                "Guide",
                "A paragraph, a run of paragraphs or a headline that appears twice in the same article, word for word "
                "or with small changes.",
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
                "Sentences that tell the same thing in other words. Click one: its counterparts in the other columns "
                "come to the same height. The slider sets how alike two sentences must be. A lower value shows more "
                "and weaker links. When it hides findings that you judged, the list says how many, and a button shows "
                "them. The inspector names the words that made the link.",
            ),
        ),
        (
            Glyph.PIN,
            translate("Guide", "Linking by hand"),
            translate(
                "Guide",
                "Where the program missed a link, click the sentence, press {Ctrl+L} and click its counterpart in "
                "another article. Where it linked what does not belong together, press {Ctrl+Shift+L}. Both hold at "
                "every similarity and in every later comparison, wherever the sentences move. A pin marks what you "
                "linked.",
            ),
        ),
        (
            Glyph.CONFIRMED,
            translate("Guide", "Judging"),
            translate(
                "Guide",
                "F8 walks through the findings. Each is open until you judge it. Confirm: it is right, and it "
                "matters. Dismiss: it does not matter; you may give a reason. Resolve: it has been dealt with in the "
                "copy. Judgements stay when the articles are compared again, and everything can be undone. A "
                "judgement by key goes on to the next open finding, unless Go On After Judging, in the Findings menu, "
                "is off. The small buttons above the list narrow it to kinds and states; More adds severities and "
                "articles. Several may be on. {Alt+Left} goes back to what was selected before.",
            ),
        ),
        (
            None,
            translate("Guide", "What is remembered"),
            translate(
                "Guide",
                "A judgement stays with what it was about: at every similarity, without one of the articles, and in "
                "newer versions. What you dismissed does not come back in parts. A figure that came later makes a new "
                "finding, or is named as new. What is no longer found is at the end of the list and can be read "
                "there. The inspector says who judged and when, and takes the latest judgement back. When three "
                "findings dismissed as boilerplate share a phrase, Rules from Dismissals, in the Findings menu, "
                "offers to leave it out.",
            ),
        ),
        (
            Glyph.NOTE,
            translate("Guide", "Notes"),
            translate(
                "Guide",
                "Select text, a sentence or a finding and press {Ctrl+Alt+M}. Notes are saved as you write. To record "
                "that two sentences contradict each other, click one, press {Ctrl+Alt+X}, click the other and say "
                "what is wrong. Add Note on Article, in the article’s menu, is for a whole article.",
            ),
        ),
        (
            Glyph.BOOKMARK,
            translate("Guide", "Bookmarks and replies"),
            translate(
                "Guide",
                "{Ctrl+B} bookmarks the current sentence, or takes its bookmark away; a star in the margin shows it. "
                "{Alt+PgDown} and {Alt+PgUp} go from one to the next, F4 goes from note to note. {Ctrl+Alt+Y} replies "
                "to a note; the reply is below it in the Notes panel.",
            ),
        ),
        (
            None,
            translate("Guide", "Two editors"),
            translate(
                "Guide",
                "Choose Export Report and the kind JSON-LD, and send the file: it holds your notes and judgements. "
                "Your colleague chooses Import Notes and Judgements in the File menu and sees what is new and what "
                "differs. Notes that differ are both kept. Of two judgements one is chosen; the other is kept in the "
                "history of the finding. One Undo takes all of it back. Names are what people typed in Preferences: "
                "stated, not verified.",
            ),
        ),
        (
            Glyph.VERBATIM,
            translate("Guide", "Shared copy"),
            translate(
                "Guide",
                "The Matrix panel shows how much the articles have in common: as a matrix, as a list of the closest "
                "pairs, and as a map of shared copy. The map names the longest run of words of each pair. It also "
                "names what three or more articles most likely have from one source. With more than forty articles, a "
                "project opens on the matrix, with similar articles beside each other. A click on a cell opens its "
                "two articles side by side. Overview of All Articles, in the View menu or in the strip beside the "
                "columns, leads back.",
            ),
        ),
        (
            Glyph.INFO,
            translate("Guide", "By figure, only here, and left out"),
            translate(
                "Guide",
                "In the Numbers panel, By article has the whole table. By figure says how many articles give each "
                "figure, which ones, and how far the lowest and the highest lie apart. With more than forty articles "
                "the panel opens on By figure. Only here lists the figures and quotations that one article alone has. "
                "Left out lists what most of the others say and one does not.",
            ),
        ),
        (
            Glyph.MENU,
            translate("Guide", "Options and preferences"),
            translate(
                "Guide",
                "Comparison Options, in the Tools menu, belong to the project. They say what is left out of links and "
                "repeats, with a count of what each rule takes out, and which checks are made. Preferences "
                "({Ctrl+,}) are yours: language, theme, high contrast, how marks look, the reading font and your name. "
                "Marks, in the View menu, hides kinds of marks. The bar below says so, and findings stay.",
            ),
        ),
        (
            None,
            translate("Guide", "Newer versions"),
            translate(
                "Guide",
                "When an article was rewritten, choose Replace with Newer Version in its menu. You see what was taken "
                "out and put in, and the notes come along. A note whose words are gone is never moved by guesswork. "
                "It is first in the Notes panel, with its former quote, until you select text and attach it there. "
                "Undo brings the former version back.",
            ),
        ),
        (
            None,
            translate("Guide", "Saving"),
            translate(
                "Guide",
                "There is nothing to save: every action is written at once into the project, one .synoptic file. A "
                "new project is called Untitled until {Ctrl+S} gives it a name and a place. Save As makes a copy and "
                "goes on there. Export Whole Project writes everything into one JSON file, which Open Project reads.",
            ),
        ),
        (
            Glyph.REPORT,
            translate("Guide", "Reports"),
            translate(
                "Guide",
                "Export Report ({Ctrl+E}) writes what was found, with quotes side by side, the numbers table, your "
                "judgements and notes, and every setting used. HTML is to read and send, PDF to print, Word to edit "
                "further, with notes as comments. CSV is for a spreadsheet, JSON for scripts, JSON-LD (notes and "
                "judgements) for a colleague. Choose kinds, states, articles, parts and the language. {Ctrl+P} prints "
                "the same pages. A finding can be dragged from the list into an e-mail, and {Ctrl+Shift+C} copies a "
                "sentence with its source. Save a Copy Without Removed Articles makes a project that has no word of "
                "them.",
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
