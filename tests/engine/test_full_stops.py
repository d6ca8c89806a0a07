from __future__ import annotations

import pytest

from desktop.engine.segmentation import split_sentences

GERMAN = "Das ist der Bericht, den der Rat am Montag mit dem Plan für die neue Brücke auf den Tisch gelegt hat."
SPANISH = "El plan que la alcaldesa presentó el lunes para el puente del norte es el mismo que se vio en los dos años."


def split(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The writer J. A. Moss and the painter A. Lund left.",
        "It was signed by L. A. County lawyers.",
        "He asked then-Gov. Ida Moss of Minneapolis-St. Paul about it.",
        "Police Const. Ida Moss and Lieut. Jon Lund came with Dist. Atty. Lea Holm.",
        "Rep. Ida Moss (D-Ore.) Tuesday left.",
        "They sold it to <R.M. Lund Inc> for a song.",
        "The case is No. LX0417 and falls under Art. IV of the code.",
        "It is the No. Two maker of boats.",
        "A visitor came to No.10 Downing Street at noon.",
        "He was ill after the Sept.11 Commission met.",
        "The vote on Prop. 13 was close.",
        "The shop shuts at 3 p.m. New York time on Fridays.",
        "The talks began at 6 p.m. (2200 GMT) and went on.",
        "He came at 3 p. m. Friday with the keys.",
        "They praised Moss Inc. Chief Executive Jon Lund for it.",
        "Shares of Moss Inc. MOS.N rose on the news.",
        "Shares of Moss Corp. Thursday rose again.",
        "He weighed 6 lbs. 4 oz. at birth.",
        "It stands 20 km. 400 people live there.",
        "It was shown by Moss et al. (2019) at sea.",
        "The firm, est. 1912, has closed.",
        "It is sold in its own name, N.M. Lund and Sons said.",
        "He is now with Moss Co. International.",
        "The U.S. Last Boat Company is small.",
        "It was published in J Mar Sci. 2006;37:4 at last.",
        "Lunde Warns U.S. Over Boats",
        "LUNDE WARNS U.S. TO SELL BOATS",
        "ST. PAUL, Minn. (Wire) - The ferry sank.",
    ],
)
def test_an_abbreviation_inside_a_sentence_ends_none(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("She was born before World War I.", "The town is small."),
        ("He lacks vitamin C.", "Doctors gave him fruit."),
        ("She writes for the FT.", "Nobody reads it there."),
        ("He has MS.", "Doctors said so."),
        ("The fine went to the SEC.", "Lund paid it."),
        ("The fine went to the SEC.", "HP has paid it."),
        ("He did all twelve reps.", "Trainers clapped."),
        ("He is a genial chap.", "Moss likes him."),
        ("They sold nets, ropes, etc.", "Lund bought them."),
        ("The storm moves at 8 mph.", "Rain is expected."),
        ("They were last seen in Lunde, Okla.", "Moss called the sheriff."),
        ("The boat was built by Moss Inc.", "Shareholders had their doubts."),
        ("He is an analyst at Moss Bros. and Lund Inc.", "“Apparently they will talk,” he said."),
        ("The plan has failed.", "eBoats will not be built."),
        ("He moved to the U.S.", "It was cold."),
        ("John Moss is back in the U.S.", "The town is glad."),
        ("She paid at 9 p.m.", "Moss was asleep."),
        ("He lives on Fifth St.", "The house is old."),
    ],
)
def test_an_abbreviation_ends_a_sentence_where_the_next_begins(first: str, second: str) -> None:
    assert split(f"{first} {second}") == [first, second]


@pytest.mark.parametrize(
    ("opening", "sentences"),
    [
        (GERMAN, ["Er kam am 16. April und blieb bis zum 05. Mai.", "Im 19. Jahrhundert war es anders."]),
        (GERMAN, ["Sie wurde mit dem Boot 3.", "Danach ging sie."]),
        (
            GERMAN,
            ["Es kostet 3 Mio. Euro, d. h. Geld, das der Rat z. B. Die Post kosten lässt.", "Dr. Ing. Moss geht."],
        ),
        (GERMAN, ["Er hat Boote, Netze usw.", "Die Stadt zahlt."]),
        (GERMAN, ["Es dauert 5 Min.", "Danach fährt die Moss GmbH & Co. KG nach Frankfurt a. M. zurück."]),
        (GERMAN, ["Nach Abs. 2 ist Dr. med. Moss, geb. Lund, im Amt.", "Der Minister a. D. Lund fehlt."]),
        (
            SPANISH,
            ["El Tte. Moss vive en la Av. Central desde el s. XX.", "Se levanta a las 6 a. m.", "El mar es suyo."],
        ),
        (SPANISH, ["El Sr. Moss y la Sra. Lund viven en EE. UU.", "La casa es vieja.", "Es el núm. 5 de la calle."]),
    ],
)
def test_german_and_spanish_articles_have_their_own_ordinals_and_beginnings(opening: str, sentences: list[str]) -> None:
    assert split(" ".join([opening, *sentences])) == [opening, *sentences]
