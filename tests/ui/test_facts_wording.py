"""Every code of a fact has a headline and a reason; names, omissions and unknown codes read as sentences."""

from __future__ import annotations

import pytest

from desktop.model import Check, Contradiction, Severity
from desktop.reports.wording import reason_of_fact
from desktop.ui.facts_wording import facts_headline, facts_reason

ARGUMENTS = {
    "misquotation": {"left": "may", "right": "will"},
    "other-name": {"role": "administration", "names": "Marlowe | Hollis"},
    "other-spelling": {"names": "Ilse Wolfert | Ilse Wolferd"},
    "other-date": {"dates": "Tuesday | Wednesday"},
    "wrong-weekday": {"date": "3 March 2025", "said": "Tuesday", "right": "Monday"},
    "wrong-sum": {"parts": "seven | four", "sum": "11", "total": "12"},
    "wrong-change": {"from": "50", "to": "65", "said": "20 %", "right": "30 %"},
    "shares-over-whole": {"parts": "62 % | 45 %", "sum": "107 %"},
}
HEADLINES = {
    "misquotation": "Quotation: “may” against “will”",
    "other-name": "Administration: Marlowe against Hollis",
    "other-spelling": "Spelling: Ilse Wolfert against Ilse Wolferd",
    "other-date": "Date: Tuesday against Wednesday",
    "wrong-weekday": "Weekday: 3 March 2025 was a Monday, not a Tuesday",
    "wrong-sum": "Sum: seven + four make 11, not 12",
    "wrong-change": "Change: from 50 to 65 is 30 %, not 20 %",
    "shares-over-whole": "Shares: 62 % + 45 % add up to 107 %",
}


@pytest.mark.parametrize("code", ARGUMENTS)
def test_each_code_has_its_headline_and_a_reason_that_says_what_to_ask(qapp, code: str) -> None:
    assert facts_headline(code, ARGUMENTS[code]) == HEADLINES[code]
    reason = facts_reason(code, ARGUMENTS[code])
    assert "Ask " in reason and "{" not in reason


def test_words_that_one_side_lacks(qapp) -> None:
    assert facts_headline("misquotation", {"left": "", "right": "not"}) == "Quotation: “not” on one side only"


def test_a_code_of_a_newer_version_is_shown_with_what_it_holds(qapp) -> None:
    assert facts_headline("other-colour", {"colours": "red | blue"}) == "other-colour red | blue"
    assert facts_reason("other-colour", {}) == ""


@pytest.mark.parametrize("code", ARGUMENTS)
def test_window_and_report_give_the_same_reason(qapp, code: str) -> None:
    found = Contradiction(Check.NAMES, code, Severity.LOW, (), (), tuple(ARGUMENTS[code].items()))
    assert facts_reason(code, ARGUMENTS[code]) == reason_of_fact(found)
