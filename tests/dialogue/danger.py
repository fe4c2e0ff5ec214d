"""How well danger is heard: `python -m tests.dialogue.danger` prints it, with what is missed.

The phrases are ours; nobody typed them to the guide, so they may be printed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

import yaml

from bot.dialogue.danger import Alarm, detect

KINDS = ("suicide", "assault", "violence", "hurt")
_OTHER = " of another"


@dataclass(frozen=True, slots=True)
class Phrase:
    text: str
    alarm: Alarm | None
    """What must be told of it."""

    @property
    def missed(self) -> bool:
        return self.alarm is not None and detect(self.text) is None

    @property
    def false(self) -> bool:
        return self.alarm is None and detect(self.text) is not None

    @property
    def mistaken(self) -> bool:
        """Heard, as another kind or about another person."""
        return self.alarm is not None and detect(self.text) not in (None, self.alarm)


@dataclass(frozen=True, slots=True)
class Batch:
    name: str
    held: bool
    """Not looked at while the rules were written."""
    first_run: tuple[float, float] | None
    """Recall and false alarms before anybody read the misses."""
    phrases: tuple[Phrase, ...]
    disputed: tuple[str, ...] = ()
    """Alarm or none, both are right: see the head of the file."""


@dataclass(frozen=True, slots=True)
class Score:
    recall: float
    false_alarms: float
    right_kind: float
    """Of those heard, the part of the right kind and about the right person."""

    def __str__(self) -> str:
        shares = f"recall {self.recall:.3f}  false alarms {self.false_alarms:.3f}"
        return f"{shares}  right kind {self.right_kind:.3f}"


def score(phrases: Sequence[Phrase]) -> Score:
    danger = [phrase for phrase in phrases if phrase.alarm]
    heard = [phrase for phrase in danger if not phrase.missed]
    harmless = len(phrases) - len(danger)
    return Score(
        len(heard) / max(len(danger), 1),
        sum(phrase.false for phrase in phrases) / max(harmless, 1),
        sum(not phrase.mistaken for phrase in heard) / max(len(heard), 1),
    )


def load() -> tuple[Batch, ...]:
    path = Path(__file__).with_name("danger_phrases.yaml")
    return tuple(map(_batch, yaml.safe_load(path.read_text(encoding="utf-8"))))


def interval(part: int, whole: int) -> str:
    """The 95 % interval (Wilson) of a share."""
    share, z = part / max(whole, 1), 1.96
    spread = z * sqrt(share * (1 - share) / max(whole, 1) + (z / max(whole, 1)) ** 2 / 4)
    middle, scale = share + z * z / 2 / max(whole, 1), 1 + z * z / max(whole, 1)
    return f"{(middle - spread) / scale:.3f} to {(middle + spread) / scale:.3f}"


def phrases_of(batches: Iterable[Batch], *, held: bool) -> list[Phrase]:
    return [phrase for batch in batches if batch.held is held for phrase in batch.phrases]


def _batch(record: dict[str, object]) -> Batch:
    first = record.get("first_run")
    return Batch(
        str(record["batch"]),
        record["set"] == "held",
        (float(first["recall"]), float(first["false_alarms"])) if isinstance(first, dict) else None,
        tuple(_phrases(record)),
        tuple(str(record.get("disputed", "")).splitlines()),
    )


def _phrases(record: dict[str, object]) -> Iterator[Phrase]:
    for heading, texts in record.items():
        kind = heading.removesuffix(_OTHER)
        if kind in (*KINDS, "none"):
            alarm = Alarm(kind, heading.endswith(_OTHER)) if kind in KINDS else None
            yield from (Phrase(text, alarm) for text in str(texts).splitlines())


def report(batches: Sequence[Batch]) -> Iterator[str]:
    yield "Batches at their first run:"
    for batch in batches:
        if batch.first_run:
            recall, false_alarms = batch.first_run
            yield f"  recall {recall:.3f}  false alarms {false_alarms:.3f}  {batch.name}"
    for held in (False, True):
        phrases = phrases_of(batches, held=held)
        danger = [phrase for phrase in phrases if phrase.alarm]
        harmless = [phrase for phrase in phrases if not phrase.alarm]
        found = len(danger) - sum(phrase.missed for phrase in danger)
        false = sum(phrase.false for phrase in harmless)
        yield f"\n{'held' if held else 'rules'}: {len(phrases)} phrases\n  all        {score(phrases)}"
        yield f"  95 %       recall {interval(found, len(danger))}  false {interval(false, len(harmless))}"
        disputed = [text for batch in batches if batch.held is held for text in batch.disputed]
        yield f"  disputed   {sum(detect(text) is not None for text in disputed)} of {len(disputed)} alarm"
        for kind in KINDS:
            of_kind = [p for p in phrases if p.alarm and p.alarm.kind == kind]
            told = [p for p in phrases if (heard := detect(p.text)) and heard.kind == kind]
            precision = sum(p.alarm is not None for p in told) / max(len(told), 1)
            recall = score(of_kind).recall
            yield f"  {kind:10} recall {recall:.3f}  precision {precision:.3f}  of {len(of_kind)}"
        if not held:  # whoever reads the misses of a held batch has to move it to `rules`
            yield from _wrong(phrases)
    yield "\nThe misses of what is held: --held. A batch whose misses were read belongs to `rules`."


def _wrong(phrases: Iterable[Phrase]) -> Iterator[str]:
    for phrase in phrases:
        if phrase.missed or phrase.false:
            yield f"  {'missed' if phrase.missed else 'false '}  {phrase.text}"


def main() -> None:
    batches = load()
    sys.stdout.writelines(f"{line}\n" for line in report(batches))
    if "--held" in sys.argv[1:]:
        sys.stdout.writelines(f"{line}\n" for line in _wrong(phrases_of(batches, held=True)))


if __name__ == "__main__":
    main()
