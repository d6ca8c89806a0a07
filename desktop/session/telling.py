"""What the comparison says, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.model import Wordbook, sentence_of

CONTEXT = "Phrases"
"""Where translators find what comparison and reports say."""


def told(words: str) -> str:
    """A phrase as the installed language says it, with numbers as the person writes them; other text as it is."""
    return _INSTALLED.say(words)


def told_of(error: Exception) -> str:
    """What an error says to the person; its kind, where it says nothing."""
    return told(sentence_of(error)) or type(error).__name__


def _text(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template)


_ENDLESS = 2**63
"""Qt writes no greater number."""


def _number(english: str) -> str:
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return english
    sign, digits = ("-", english[1:]) if english.startswith("-") else ("", english)
    whole, point, places = digits.partition(".")
    number = int(whole.replace(",", ""))
    said = locale.toString(number) if number < _ENDLESS else whole.replace(",", locale.groupSeparator())
    return f"{sign}{said}{locale.decimalPoint() if point else ''}{places}"


_INSTALLED = Wordbook(_text, _number)
