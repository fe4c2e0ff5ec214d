"""How well questions find their cards: `python -m tests.dialogue.asked` prints it, with what is missed.

The questions are ours; nobody typed them to the guide, so they may be printed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.dialogue.finding import find_cards
from bot.dialogue.model import Dialog
from tests.talking import stay_or_leave


@dataclass(frozen=True, slots=True)
class Asked:
    text: str
    cards: frozenset[str]
    held: bool

    def found(self, dialog: Dialog, first: int) -> bool:
        """Whether one of its cards is among the first shown: one that is plainly meant is shown alone."""
        found = find_cards(dialog, self.text)
        return any(card.id in self.cards for card in found.cards[: 1 if found.meant else first])


def load() -> tuple[Asked, ...]:
    batches = yaml.safe_load(Path(__file__).with_name("asked.yaml").read_text(encoding="utf-8"))
    return tuple(
        Asked(str(text), frozenset([cards] if isinstance(cards, str) else cards), batch["set"] == "held")
        for batch in batches
        for text, cards in batch["questions"].items()
    )


def recall(dialog: Dialog, asked: Sequence[Asked], first: int) -> float:
    return sum(one.found(dialog, first) for one in asked) / len(asked)


def report(dialog: Dialog, asked: Sequence[Asked], *, show_held: bool) -> Iterator[str]:
    for held in (False, True):
        part = [one for one in asked if one.held is held]
        first, third = recall(dialog, part, 1), recall(dialog, part, 3)
        name = "held" if held else "rules"
        yield f"{name}: {len(part)} questions, recall@1 {first:.3f}, recall@3 {third:.3f}"
        for one in part:
            if not one.found(dialog, 3) and (show_held or not held):
                found = ", ".join(card.id for card in find_cards(dialog, one.text).cards)
                yield f"  missed  {one.text} ({', '.join(sorted(one.cards))}): {found or 'nothing'}"


def main() -> None:
    lines = report(stay_or_leave(), load(), show_held="--held" in sys.argv[1:])
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
