"""The language of the interface: which one, its texts, and the numbers and dates that go with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop import paths
from desktop.session.settings import Language

SOURCE = "en"
"""The language in which the texts stand in the code."""
TRANSLATED = ("de", "es")
NAMES = {"en": "English", "de": "Deutsch", "es": "Español"}
"""What each language calls itself."""
_NAME = "language of the settings"


def language_for(language: Language, system: QLocale) -> str:
    """The language of the settings; for "" the first of the system's languages that there is, else English."""
    spoken = [name.replace("_", "-").split("-")[0] for name in system.uiLanguages()]
    return language or next((one for one in spoken if one in (SOURCE, *TRANSLATED)), SOURCE)


def install_language(language: Language) -> tuple[QTranslator, ...]:
    """Have the application speak the language of the settings and no other; the translators, which it keeps.

    Windows that are there already keep their texts. Numbers and dates follow the language, as the system writes them
    where it speaks that language too; they are the system's own when the language is left to it.
    """
    app = QCoreApplication.instance()
    for former in app.findChildren(QTranslator, _NAME) if app is not None else ():
        QCoreApplication.removeTranslator(former)
        former.deleteLater()
    system = QLocale.system()
    code = language_for(language, system)
    own = QLocale(code)
    QLocale.setDefault(system if not language or system.language() == own.language() else own)
    if code == SOURCE:
        return ()
    from PySide6.QtCore import QLibraryInfo  # English needs none of its enums

    found = []
    for name, folder in (
        (f"synoptic_{code}", str(paths.resource("i18n"))),
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            found.append(translator)
    return tuple(found)
