"""Lines that a site or a download tool put around the article: newsletters, "read also", download notes."""

from __future__ import annotations

import re

from desktop.model import CleanupKind
from desktop.readers.draft import Draft, Replacement

_MAX_LENGTH = 300
"""A line longer than this (code points) is the article's own."""

_DOWNLOAD_NOTES = (
    r"this (?:article|document|file|book|issue|page|copy|story) (?:was|has been|is) {done}\b.*",
    r"the (?:article|document|file|book|issue|page|copy|story) (?:was|has been|is) {done}\b.*(?:https?://|www\.).*",
    r"{done} (?:from|by|via|on)\b.*(?:https?://|www\.|\.(?:com|org|net)\b).*",
)
_NEWSLETTERS = (
    r"(?:subscribers?|readers?|you) (?:can|may) (?:also )?(?:sign up|subscribe)\b.*",
    r"(?:please )?(?:sign up|subscribe)(?: here| now| today)? (?:to|for)\b.*\b(?:{letter}|podcast|updates)\b.*",
    r"(?:get|receive|enjoy|want|like (?:this|our|us|what))\b.*\b(?:{letter}|in your e-?mail)\b.*",
    r"for (?:more(?! than\b)|the latest|further)\b.*\b(?:{letter}|subscribe|sign up|download|visit our|follow us)\b.*",
    r"(?:please )?(?:subscribe|sign in|log in|register)(?: here| now| today)\b.*",
    r"to (?:view|read|continue|see|access)\b.*\b(?:subscribe|sign in|log in|register|subscriber)\b.*",
    r"if you(?:['’]re| are) (?:(?:already|not|an?|our|current|existing|print|digital) )*(?:subscribers?|members?)\b.*",
    r"if you(?:['’]re| are)\b.*\b(?:already|not) an? (?:subscriber|member)\b.*",
    r"already (?:a )?(?:subscribers?|members?)\s*(?:[?:!.,].*)?",
    r"first-time (?:subscribers?|members?)\b.*",
    r"(?:stay informed|stay up to date|never miss)\b.*\b(?:{letter}|subscribe|sign up)\b.*",
)
_OTHER_PIECES = (
    r"(?:read|see|watch|listen) (?:also|more(?! than\b)|next|our|further)\b[^.]*[:|»>→].*",
    r"(?:also read|read also|read more|see also|watch also|more on this(?: story)?)(?:\s*[:|»>→].*)?",
    r"(?:related|recommended)(?: (?:articles?|stories|topics|coverage|reading|for you))?(?:\s*[:|»>→].*)?",
    r"(?:editors?['’]s? (?:picks?|choice)|most (?:read|popular))(?:\s*[:|»>→].*)?",
    r"(?:continue reading|(?:story|article) continues(?! to\b)|skip (?:past )?(?:advertisement|newsletter))\b.{{0,80}}",
)
_SITE = (
    r"(?:advertisement|advertising|sponsored(?: content)?|promoted content|ad)",
    r"(?:share|save|print|e-?mail)(?: (?:this|the))?(?: (?:article|story|page|post))?(?: (?:on|via)\b.{{0,60}})?",
    r"(?:follow|like|join|find) us on\b.{{0,120}}",
    r"follow .{{1,60}} on (?:twitter|facebook|instagram|x|threads|bluesky|linkedin|social media)\b.{{0,250}}",
    r"(?:click|tap) here (?:to|for)\b.*",
    r"(?:©|(?:\(c\)|copyright)(?=\s*(?:©|\(c\)|copyright|by\b|(?:19|20)\d\d))).{{0,160}}",
    r"copyright(?: [\w.&’'-]+){{1,3}}",
    r".{{0,120}}\ball rights reserved\b.{{0,80}}",
    r"(?:accept|manage|reject) (?:all )?cookies",
)


def _compiled(forms: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    words = {
        "done": "(?:downloaded|saved|printed|scanned|generated|retrieved|archived)",
        "letter": "(?:newsletters?|e-?mails?|inbox|alerts)",
    }
    return tuple(re.compile(form.format(**words), re.IGNORECASE) for form in forms)


_DOWNLOADED = _compiled(_DOWNLOAD_NOTES)
_TITLED = _compiled(_OTHER_PIECES)
_ADDRESSED = _compiled((*_NEWSLETTERS, *_SITE))
_TOLD = re.compile(r"\b(?:said|says|told|asked|wrote|found|had|did|was|were|he|she|him|his|her)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"]+(?:(?<=-) [^\s<>\"]+)?")


def is_boilerplate(line: str) -> bool:
    """Whether a line (a whole block) is one of a site's or a tool's own; what speaks to the reader tells nothing of
    what somebody said or did."""
    line = line.strip()
    if not 0 < len(line) <= _MAX_LENGTH:
        return False
    addressed = any(pattern.fullmatch(line) for pattern in _ADDRESSED) and not _TOLD.search(line)
    return addressed or any(pattern.fullmatch(line) for pattern in (*_DOWNLOADED, *_TITLED))


def remove_boilerplate(draft: Draft) -> None:
    """Take out the lines that are boilerplate, unless that would leave nothing."""
    found: list[Replacement] = []
    left = False
    position = 0
    for line in draft.text.split("\n"):
        if is_boilerplate(line):
            found.append(Replacement(position, position + len(line)))
        else:
            left = left or bool(line.strip())
        position += len(line) + 1
    if left:
        draft.apply(CleanupKind.BOILERPLATE, found)


def download_address(text: str) -> str:
    """The address that a download note among the text's lines gives, "" when there is none."""
    for line in text.split("\n"):
        line = line.strip()
        if len(line) <= _MAX_LENGTH and any(pattern.fullmatch(line) for pattern in _DOWNLOADED):
            found = _ADDRESS.search(line)
            if found:
                return found.group().replace(" ", "").rstrip(".,;")
    return ""
