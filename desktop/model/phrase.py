"""Sentences that a program writes: plain English to whoever reads them as text, and sayable in another language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


class Numeral(str):
    """A number as English writes it: "1,160,000,000", "-33.3". Other languages set its marks in their own way."""

    __slots__ = ()


def numeral(count: int) -> Numeral:
    """ "12,000"."""
    return Numeral(f"{count:,}")


class Phrase(str):
    """An English text that knows its `template` and the `arguments` that stand in its places, by name: words of an
    article, which stay as they are in any language, Numerals, and other Phrases.

    It is the English text to everything that takes text: it compares, sorts, hashes and goes into JSON as such.
    """

    __slots__ = ("arguments", "template")
    template: str
    arguments: Mapping[str, str]

    def __new__(cls, template: str, arguments: Mapping[str, str]) -> Phrase:
        """Raises KeyError when a place of the template has no argument."""
        made = str.__new__(cls, template.format_map(arguments))
        made.template = template
        made.arguments = arguments
        return made

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, Mapping[str, str]]]:
        return Phrase, (self.template, self.arguments)


def phrase(template: str, **arguments: str) -> Phrase:
    """A phrase. `template` is written out where this is called, for there translators' texts are collected."""
    return Phrase(template, arguments)


def template(text: str) -> str:
    """`text` as it is: the template of phrases made elsewhere, written out here for translators' collection."""
    return text


def sentence_of(error: BaseException) -> str:
    """What an error says: the phrase that it was raised with, else its text."""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Phrase) else str(error)


def strung(parts: Iterable[str], between: str = "") -> Phrase:
    """The parts, one after another in any language, with `between` between them; "" of none."""
    arguments = {f"part{number}": part for number, part in enumerate(parts)}
    return Phrase(between.join(f"{{{name}}}" for name in arguments), arguments)


@dataclass(frozen=True, slots=True)
class Wordbook:
    """A language: `text` gives what stands for an English template (the template itself where it has nothing), with
    the same places; `number` writes a Numeral."""

    text: Callable[[str], str]
    number: Callable[[str], str]

    def say(self, words: str) -> str:
        """`words` in this language as far as they are phrases and numerals; other text stays as it is."""
        if isinstance(words, Phrase):
            places = {name: self.say(value) for name, value in words.arguments.items()}
            return self.text(words.template).format_map(places)
        if isinstance(words, Numeral):
            return self.number(words)
        return str(words)
