"""What whole articles tell besides the story: unequal figures of other events and things contradict nothing."""

from __future__ import annotations

import pytest

from desktop.engine import collate
from desktop.model import Document, Verdict


def conflicts(*texts: str) -> list[tuple[str, str]]:
    articles = [Document(id=f"d{number}", title="", text=text) for number, text in enumerate(texts)]
    told = {article.id: article.text for article in articles}
    return [
        (one.left.quantity.span.of(told[one.left.document_id]), one.right.quantity.span.of(told[one.right.document_id]))
        for one in collate(articles).comparisons
        if one.verdict is Verdict.CONFLICT
    ]


_SHOT = "A gunman shot dead two clerks at a post office in Tarn on Monday."
_BEFORE = "In February a gunman shot dead five clerks at a post office in Lorne."
_QUAKE = "Eleven people were killed on Sunday when an earthquake shook the island of Mora."
_RETOLD = "The earthquake that shook the island of Mora killed 14 people."


def test_an_earlier_event_told_beside_this_one_is_another() -> None:
    assert conflicts(f"{_SHOT}\n{_BEFORE}", "Three clerks were shot dead at a post office in Tarn.") == [
        ("two", "Three")
    ]


def test_an_earlier_event_told_alone_may_be_this_one() -> None:
    told = "In February a gunman shot dead five clerks at a post office in Tarn."
    assert conflicts(told, "A gunman shot dead two clerks at a post office in Tarn.") == [("five", "two")]


def test_a_figure_of_every_year_is_no_other_event_than_one_of_twelve_months() -> None:
    gathered = "Road accidents killed 4,200 people in the 12 months to April. A bus crash in Lorne killed 9 people."
    assert ("4,200", "7,000") in conflicts(gathered, "Road accidents kill 7,000 people a year.")


def test_a_sentence_that_goes_on_about_an_earlier_event_belongs_to_it() -> None:
    earlier = "The island was last hit in March 2004, when an earthquake destroyed 90 houses. It killed 30 people."
    assert conflicts(f"{_QUAKE} {earlier}", _RETOLD) == [("Eleven", "14")]


def test_what_else_the_sentence_of_an_earlier_event_counts_is_of_it_too() -> None:
    earlier = "In March 2004 an earthquake on the island killed 30 people and injured 90."
    assert ("90", "70") not in conflicts(f"{_QUAKE} {earlier}", f"{_RETOLD} It injured 70 people on the island.")


def test_a_figure_that_the_other_article_agrees_with_nearly_as_near_is_another_noun_s() -> None:
    told = "Marlow United offered the striker a contract worth $40 million, the club said on Friday."
    other = "Rovers had offered the striker a contract worth $35 million, their chairman said."
    assert conflicts(told, f"{told}\n{other}") == []


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The old port lost 40 cranes to the storm.", "The port of Tarn has 310 cranes and a dock for cruises.", False),
        ("The port lost 40 cranes in the storm.", "The port lost 310 cranes in the storm.", True),
        ("The ferry fire killed 3 passengers.", "The ferry fire killed 41 passengers.", True),
        ("The yard was sold for $3 million.", "The yard was sold for $31 million.", True),
        ("The yard was sold for $3 million.", "The yard is part of a group worth $31 million.", False),
    ],
)
def test_figures_many_times_apart_in_unlike_sentences_are_of_two_things(left: str, right: str, told: bool) -> None:
    assert bool(conflicts(left, right)) is told


def test_two_nouns_that_both_are_counted_are_not_set_against_each_other() -> None:
    seized = "The navy seized nine rifles and two grenade launchers from the smugglers' boat."
    assert conflicts(seized, "The navy seized nine rifles and four rockets from the smugglers' boat.") == []


def test_a_scale_and_what_it_measures_are_one() -> None:
    told = "An earthquake with a magnitude of 5.1 shook the island of Mora on Sunday."
    assert conflicts(told, "A 5.6 magnitude earthquake shook the island of Mora on Sunday.") == [("5.1", "5.6")]


def test_models_differ_in_their_parts() -> None:
    small = "The smaller Tern tablet comes with 4 GB of memory and a grey lid."
    assert conflicts(small, "Buyers of the bigger Tern tablet get 16 GB of memory for their money.") == []
    assert conflicts(small, "The smaller Tern tablet comes with 8 GB of memory and a grey lid.") == [("4 GB", "8 GB")]


def test_some_of_the_wounded_are_not_all_of_them() -> None:
    assert conflicts("Doctors in Tarn said 12 of the 64 wounded had gone home.", "The blast wounded 70 people.") == [
        ("64", "70")
    ]


def test_some_of_the_dead_are_not_all_of_them() -> None:
    assert conflicts("Nine of the dead were found near the bridge in Tarn.", "Twelve people died at the bridge.") == []


def test_bodies_found_are_fewer_than_all_the_dead_of_the_same_article() -> None:
    dead = "At least 12 people died when the bridge in Tarn fell.\n"
    assert conflicts(dead + "Divers found nine bodies near the bridge in Tarn.") == []
    found = "Divers found {} bodies near the bridge in Tarn on Monday night."
    assert conflicts(found.format(9), found.format(12)) == [("9", "12")]


def test_a_number_with_a_verb_of_its_own_is_not_of_those_named_before() -> None:
    hurt = "Eleven people are confirmed dead and {} were injured when the bridge in Tarn fell."
    assert conflicts(hurt.format(34), "The bridge in Tarn fell; 41 people were injured.") == [("34", "41")]
    assert conflicts(hurt.format(34), "The bridge in Tarn fell and killed 11 people.") == []


def test_a_share_of_the_votes_is_no_rise_in_pay() -> None:
    votes = "The union said 71 percent of its members in Halmer had voted for the deal."
    assert conflicts(votes, "Halmer dockers are back at work as the union accepts a 5.6% rise in the deal.") == []


def test_the_same_part_of_the_patients_is_counted_twice() -> None:
    said = "Twenty patients are in hospital in Norvik, {} of them in intensive care."
    assert conflicts(said.format("four"), said.format("six")) == [("four", "six")]
    other = "Twenty patients are in hospital in Norvik, six of them on the island."
    assert conflicts(said.format("four"), other) == []


def test_a_total_since_a_month_and_one_of_a_day_are_set_against_each_other() -> None:
    since = "Norvik confirmed 17 new measles cases, bringing the total to {} since the outbreak began in December."
    rose = "The number of measles cases in Norvik rose to 241 on Thursday."
    told = {"a": since.format(214), "b": rose}
    compared = collate([Document(id=name, title="", text=text) for name, text in told.items()]).comparisons
    assert [(one.left.quantity.low, one.right.quantity.low) for one in compared] == [(214, 241)]


def test_two_sources_do_not_make_amounts_far_apart_one_thing() -> None:
    freed = "In a related move, Harbour Radio reported that Norland freed products, worth about $40 billion, in trade."
    moved = "More than $150bn in illicit trade moves through Norland each year, according to Norland officials."
    articles = [Document(id=name, title="", text=text) for name, text in (("a", freed), ("b", moved))]
    assert collate(articles).comparisons == ()


def test_a_limit_on_the_dead_is_none_on_all_who_were_there() -> None:
    there = "About 60 people were on the span of the Quayside bridge on Thursday evening, the fire service said."
    dead = "At least 12 people died when the Quayside bridge fell on Thursday evening, the fire service said."
    told = {"a": there, "b": dead}
    compared = collate([Document(id=name, title="", text=text) for name, text in told.items()]).comparisons
    assert [one for one in compared if one.left.quantity.low == 60] == []


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("six months", "a year", [("six months", "a year")]),
        ("an hour", "two hours", [("an hour", "two hours")]),
        ("an hour", "70 minutes", []),
        ("a week", "a week or two", []),
    ],
)
def test_within_a_year_is_a_length(one: str, other: str, told: list[tuple[str, str]]) -> None:
    said = "The minister ordered an inquiry that is to report within {}."
    assert conflicts(said.format(one), said.format(other)) == told


def test_the_shot_are_not_the_killed() -> None:
    assert conflicts("He shot three people, killing one, and fled.", "A man killed one person and hurt two.") == []


def test_a_total_of_one_article_holds_its_parts() -> None:
    told = "Customs seized six crates of cigars on the ferry."
    assert conflicts(f"{told} It has seized a total of 14 crates of cigars on the ferry since.") == []


def test_a_four_by_four_counts_nothing() -> None:
    assert conflicts("They drove a four-by-four car into the shop.", "They drove two cars into the shop.") == []


def test_lengths_of_time_of_two_people_by_name_are_no_contradiction() -> None:
    told = "Police said Marek had worked at the prison near the bank in Tarn for 12 years."
    other = "Police said Ilona Voss had worked at the bank in Tarn for 7 years."
    assert conflicts(told, other) == []
    assert conflicts(other, "Police said Voss had worked at the bank in Tarn for 17 years.") == [
        ("7 years", "17 years")
    ]


def test_a_name_that_begins_the_sentence_is_known_by_the_other_sentences() -> None:
    told = "The judge sent for Marek on Friday.\nMarek bought 14 rifles from a farm near Tarn."
    other = "The judge sent for Voss on Friday.\nVoss bought 19 rifles from a farm near Tarn."
    assert conflicts(told, other) == []
    assert conflicts(told, other.replace("Voss", "Marek")) == [("14", "19")]


def test_a_part_of_a_country_is_in_that_country() -> None:
    told = "On Sunday 14 people were killed by an earthquake in eastern China."
    assert conflicts(told, "On Sunday an earthquake in southern Iran killed ten people.") == []
    assert conflicts(told, "On Sunday an earthquake in China killed ten people.") == [("14", "ten")]
