"""What each ignore rule takes out, on articles made for it."""

from __future__ import annotations

import pytest

from desktop import engine
from desktop.model import CollationOptions, Document
from desktop.session.jobs import DirectCollator
from desktop.session.surveying import RULES, Survey, TakenOut

RIGHTS = "Sign up for our newsletter to get the harbour news each morning."
SAID = "“We will rebuild the harbour wall before the winter storms arrive,” the mayor said."
ONE = Document(
    id="a", title="One", text=f"The storm broke the harbour wall on Monday night.\n{SAID}\n{RIGHTS}\n{RIGHTS}"
)
TWO = Document(id="b", title="Two", text=f"On Monday night the harbour wall was broken by the storm.\n{SAID}\n{RIGHTS}")


@pytest.fixture
def survey(qapp):
    made = Survey(DirectCollator(engine.collate))
    yield made
    made.close()


def _counted(survey: Survey, options: CollationOptions) -> dict[str, TakenOut]:
    found: dict[str, TakenOut] = {}
    survey.counted.connect(lambda taken: found.update({taken.rule: taken}))
    survey.ask((ONE, TWO), options, 0.2)
    return found


def test_each_rule_says_what_it_takes_out_or_would(survey: Survey) -> None:
    found = _counted(survey, CollationOptions())
    assert set(found) == set(RULES) - {"ignored_phrases"}
    assert found["ignore_boilerplate"].links >= 1, "on: with it there are fewer links"
    assert found["ignore_boilerplate"].repeats == 1
    assert found["ignore_quotations"].links >= 1, "off: with it there would be fewer"
    assert found["ignore_headings"] == TakenOut("ignore_headings", 0, 0)


def test_the_counts_are_those_of_whole_comparisons(survey: Survey) -> None:
    options = CollationOptions(ignored_phrases=("harbour wall",))
    taken = _counted(survey, options)["ignored_phrases"]
    sides = [
        engine.collate((ONE, TWO), CollationOptions(ignored_phrases=phrases)) for phrases in ((), ("harbour wall",))
    ]
    without, with_ = ((len(one.matches), len(one.duplicates)) for one in sides)
    assert (taken.links, taken.repeats) == (without[0] - with_[0], without[1] - with_[1])


def test_what_is_counted_needs_no_check_of_facts(qapp) -> None:
    asked: list[CollationOptions] = []

    def collate(documents, options, *arguments, **named):
        asked.append(options)
        return engine.collate(documents, options, *arguments, **named)

    survey = Survey(DirectCollator(collate))
    survey.ask((ONE, TWO), CollationOptions(), 0.2)
    assert asked and all(options == options.without() for options in asked)
    survey.close()


def test_without_articles_nothing_is_counted(survey: Survey) -> None:
    heard: list[object] = []
    survey.counted.connect(heard.append)
    survey.ask((), CollationOptions(), 0.2)
    assert heard == []


def test_a_comparison_that_fails_is_told(qapp) -> None:
    survey = Survey(DirectCollator(engine.collate))
    said: list[str] = []
    survey.failed.connect(said.append)
    survey.ask((ONE, ONE), CollationOptions(), 0.2)
    assert len(said) == 1 and "id of its own" in said[0]
    survey.close()
