"""What the program remembers between runs about a person, not about a project: QSettings behind named properties."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast, get_args

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from desktop.model import CollationOptions

Theme = Literal["system", "light", "dark", "contrast"]
Scrolling = Literal["linked", "proportional", "free"]
ReadingWidth = Literal["compact", "wide"]
MarksStyle = Literal["colour", "pattern", "strong"]
Language = Literal["", "en", "de", "es"]
"""Of the interface; "" is the system's."""

RECENT_LIMIT = 10
FONT_SIZES = (6.0, 40.0)


class Settings:
    """Unreadable or strange values give the default. `file` puts everything into one INI file (tests do)."""

    def __init__(self, file: Path | None = None) -> None:
        self._stored = QSettings(str(file), QSettings.Format.IniFormat) if file else QSettings()

    @property
    def theme(self) -> Theme:
        value = self._text("interface/theme")
        return cast(Theme, value) if value in get_args(Theme) else "system"

    @theme.setter
    def theme(self, value: Theme) -> None:
        self._stored.setValue("interface/theme", value)

    @property
    def marks(self) -> MarksStyle:
        """How marks on the text look: colours and patterns, patterns alone, or stronger lines."""
        value = self._text("interface/marks")
        return cast(MarksStyle, value) if value in get_args(MarksStyle) else "colour"

    @marks.setter
    def marks(self, value: MarksStyle) -> None:
        self._stored.setValue("interface/marks", value)

    @property
    def contrast_wished(self) -> bool:
        """Whether the system wished for more contrast when it was last asked: a start asks only after its first
        painting."""
        return self._text("interface/contrast_wished") == "yes"

    @contrast_wished.setter
    def contrast_wished(self, value: bool) -> None:
        if value != self.contrast_wished:
            self._stored.setValue("interface/contrast_wished", "yes" if value else "no")

    @property
    def language(self) -> Language:
        value = self._text("interface/language")
        return cast(Language, value) if value in get_args(Language) else ""

    @language.setter
    def language(self, value: Language) -> None:
        self._stored.setValue("interface/language", value)

    @property
    def new_project_options(self) -> CollationOptions:
        """What a new project compares with."""
        from desktop.model import CollationOptions  # the window is painted before it needs any
        from desktop.project import codec

        stored = self._text("checks/new_projects")
        try:
            return codec.load(CollationOptions, stored) if stored else CollationOptions()
        except ValueError:
            return CollationOptions()

    @new_project_options.setter
    def new_project_options(self, value: CollationOptions) -> None:
        from desktop.project import codec

        self._stored.setValue("checks/new_projects", codec.dump(value))

    @property
    def author(self) -> str:
        """Who makes notes and judgements: what was set, else the name of the login; "" when there is neither."""
        stored = self._text("person/author")
        if stored:
            return stored
        import getpass  # with what it needs of the terminal it would slow the first painting of the window

        try:
            return getpass.getuser()
        except (OSError, KeyError, ImportError):
            return ""

    @author.setter
    def author(self, value: str) -> None:
        self._stored.setValue("person/author", value.strip())

    @property
    def recent(self) -> tuple[Path, ...]:
        """Projects that were open, the latest first, whether or not they still exist."""
        value = self._stored.value("projects/recent")
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(Path(name) for name in names if isinstance(name, str) and name)

    @recent.setter
    def recent(self, value: tuple[Path, ...]) -> None:
        self._stored.setValue("projects/recent", [str(path) for path in value[:RECENT_LIMIT]])

    @property
    def last_project(self) -> Path | None:
        value = self._text("projects/last")
        return Path(value) if value else None

    @last_project.setter
    def last_project(self, value: Path | None) -> None:
        self._stored.setValue("projects/last", str(value) if value else "")

    @property
    def window_geometry(self) -> bytes:
        """As QWidget.saveGeometry gave it; b"" at first."""
        return self._bytes("window/geometry")

    @window_geometry.setter
    def window_geometry(self, value: bytes) -> None:
        self._stored.setValue("window/geometry", QByteArray(value))

    @property
    def window_state(self) -> bytes:
        """As QMainWindow.saveState gave it; b"" at first."""
        return self._bytes("window/state")

    @window_state.setter
    def window_state(self, value: bytes) -> None:
        self._stored.setValue("window/state", QByteArray(value))

    @property
    def reading_font_size(self) -> float:
        """Of article text, in points, 6 to 40; 0 when never set: the interface's own choice."""
        try:
            size = float(self._text("interface/reading_font_size") or 0.0)
        except ValueError:
            return 0.0
        return size if FONT_SIZES[0] <= size <= FONT_SIZES[1] else 0.0

    @reading_font_size.setter
    def reading_font_size(self, value: float) -> None:
        self._stored.setValue("interface/reading_font_size", repr(float(value)))

    @property
    def reading_font(self) -> str:
        """The family that articles are set in; "" for the one that is shipped."""
        return self._text("interface/reading_font")

    @reading_font.setter
    def reading_font(self, value: str) -> None:
        self._stored.setValue("interface/reading_font", value)

    @property
    def last_folder(self) -> Path | None:
        """Where a person last took articles from; None when it is gone."""
        value = self._text("interface/last_folder")
        try:
            return Path(value) if value and Path(value).is_dir() else None
        except OSError:  # a share that is gone
            return None

    @last_folder.setter
    def last_folder(self, value: Path) -> None:
        self._stored.setValue("interface/last_folder", str(value))

    @property
    def scrolling(self) -> Scrolling:
        """What the other articles do when one is scrolled."""
        value = self._text("interface/scrolling")
        return cast(Scrolling, value) if value in get_args(Scrolling) else "linked"

    @scrolling.setter
    def scrolling(self, value: Scrolling) -> None:
        self._stored.setValue("interface/scrolling", value)

    @property
    def reading_width(self) -> ReadingWidth:
        """Many narrow columns, or fewer with lines of a comfortable length."""
        value = self._text("interface/reading_width")
        return cast(ReadingWidth, value) if value in get_args(ReadingWidth) else "compact"

    @reading_width.setter
    def reading_width(self, value: ReadingWidth) -> None:
        self._stored.setValue("interface/reading_width", value)

    def flag(self, name: str, default: bool) -> bool:
        """A yes or no of the interface, by its name: which marks are shown, whether scrolling is linked."""
        value = self._text(f"interface/{name}")
        return {"true": True, "false": False}.get(value, default)

    def set_flag(self, name: str, value: bool) -> None:
        self._stored.setValue(f"interface/{name}", "true" if value else "false")

    def sync(self) -> None:
        """Write what is not written yet."""
        self._stored.sync()

    def _text(self, key: str) -> str:
        value = self._stored.value(key)
        return value if isinstance(value, str) else ""

    def _bytes(self, key: str) -> bytes:
        value = self._stored.value(key)
        return bytes(value.data()) if isinstance(value, QByteArray) else b""
