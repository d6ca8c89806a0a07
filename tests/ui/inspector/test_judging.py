from __future__ import annotations

from desktop.model import Status
from desktop.ui import wording
from desktop.ui.inspector.judging import JudgementBar


def test_one_button_is_down_at_a_time(qtbot) -> None:
    bar = JudgementBar()
    qtbot.addWidget(bar)
    for status in Status:
        bar.show_status(status)
        assert [held for held, button in bar.buttons.items() if button.isChecked()] == [status]


def test_buttons_judge_and_reasons_dismiss(qtbot) -> None:
    bar = JudgementBar()
    qtbot.addWidget(bar)
    judged: list[tuple[Status, str]] = []
    bar.judged.connect(lambda status, reason: judged.append((status, reason)))
    bar.buttons[Status.CONFIRMED].click()
    for action in bar.buttons[Status.DISMISSED].menu().actions():
        action.trigger()
    assert judged == [
        (Status.CONFIRMED, ""),
        *((Status.DISMISSED, reason) for reason in wording.DISMISS_REASONS),
    ]


def test_buttons_go_below_each_other_where_a_row_is_too_narrow(qtbot) -> None:
    bar = JudgementBar()
    qtbot.addWidget(bar)
    bar.show()

    def rows(width: int) -> int:
        bar.resize(width, 200)
        bar.layout().activate()
        return len({button.y() for button in bar.buttons.values()})

    row = bar.sizeHint().width()
    assert (rows(row + 20), rows(row - 20), rows(bar.minimumSizeHint().width())) == (1, 2, 4)
