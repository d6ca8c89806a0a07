"""Rules: suggested by what a person dismisses, applied and taken back by a click, never by themselves."""

from __future__ import annotations

from desktop.model import change, phrase
from desktop.session import rules
from desktop.session.importing import Importing


class Ruling(Importing):
    """Rules are options of the comparison: saved, undone and compared with like the others."""

    def suggested_rules(self) -> tuple[rules.Rule, ...]:
        """What the dismissals speak for and is not in force."""
        return rules.suggested(self.project, self.collation)

    def rules_in_force(self) -> tuple[rules.Rule, ...]:
        return rules.in_force(self._project.options)

    def apply_rule(self, rule: rules.Rule) -> bool:
        """Follow a rule from now on; whether something was changed."""
        verb = phrase("Apply Rule '{name}'", name=_short(rule.name))
        return self._do(verb, (change.SetOptions(rules.applied(self._project.options, rule)),))

    def take_back_rule(self, rule: rules.Rule) -> bool:
        """Follow a rule no longer; whether something was changed."""
        verb = phrase("Take Back Rule '{name}'", name=_short(rule.name))
        return self._do(verb, (change.SetOptions(rules.taken_back(self._project.options, rule)),))


def _short(name: str) -> str:
    words = name.split()
    return " ".join(words[:6]) + ("…" if len(words) > 6 else "")
