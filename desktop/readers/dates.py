"""The date line of an article."""

from __future__ import annotations

import re
from datetime import date

_MONTH_STARTS = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS = {name: number for number, name in enumerate(_MONTH_STARTS.split(), 1)}
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_WEEKDAY = r"(?:(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?\.?,?\s+)?"
_BEFORE = (
    r"(?:(?:first |last )?(?:published|posted|updated|modified|issued|date)(?: on| at)?:?\s+)?"
    r"(?:\d{1,2}[:.]\d\d,?\s+)?(?:on\s+)?"
)
_ZONE = r"(?:\s*\(?[A-Z]{2,5}\)?|Z|\s?[+-]\d\d:?\d\d)?"
_BEHIND = r"(?:,?\s*(?:[|·•–—-]|at|T)?\s*\d{1,2}[:.]\d\d(?::\d\d(?:\.\d{1,6})?)?(?:\s*[ap]\.?m\.?)?" + _ZONE + r")?\.?"
_FORMS = tuple(
    re.compile(f"{_BEFORE}{form}{_BEHIND}", re.IGNORECASE)
    for form in (
        rf"{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"{_WEEKDAY}{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}",
        rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)",
    )
)


def date_of_line(line: str) -> str:
    """The ISO 8601 date of a line that is a date and nothing else ("Published on 3 May 2024, 10:15"); else ""."""
    for form in _FORMS:
        found = form.fullmatch(line.strip())
        if found:
            month = found.group("month").lower()
            number = int(month) if month.isdigit() else _MONTHS[month[:3]]
            try:
                return date(int(found.group("year")), number, int(found.group("day"))).isoformat()
            except ValueError:
                return ""
    return ""
