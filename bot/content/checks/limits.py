"""Nothing is longer, and no list has more entries, than both Discord and Telegram will show.

Places count with the longest words that can stand there. Discord's limits are the smaller ones throughout:
2000 characters a message, 80 a button's label, 100 a description, 25 choices.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.issues import Issue, Spot, error
from bot.content.manuscript import Content, Manuscript, Shared, WrittenStep
from bot.dialogue.computed import Sum
from bot.dialogue.model import (
    Date,
    Number,
    One,
    Option,
    Provenance,
    Question,
    Resource,
    Scale,
    Several,
    Text,
    Weigh,
    Yen,
    YesNo,
)
from bot.dialogue.shelf import STEPS_SHOWN
from bot.dialogue.template import Place, Template
from bot.dialogue.turn import LABEL_LIMIT, MOST_CHOICES, TEXT_LIMIT
from bot.dialogue.words import LONGEST_QUOTE, plain

NAME_LIMIT = 60
"""A question's label: it stands in lines of its own, before its answer."""
DAY_LIMIT = 50
"""A day's name: its date stands beside it on a button."""
ABOUT_LIMIT = 100
"""Discord's, of the description of an entry in a select."""
PHRASE_LIMIT = 1000
"""Half a message: the engine's sentences stand beside others."""
_DATE = len("30 September 2027")
_HOURS = len("20:00–07:00")
_BLANK = len("\n\n")


def check(content: Content) -> Iterator[Issue]:
    shared = content.shared
    for key, phrase in shared.phrases.items():
        label = key.startswith(("choice_", "command_")) or key in ("yes", "no")
        yield from _short(phrase.words, LABEL_LIMIT if label else PHRASE_LIMIT, phrase.spot)
    for kind, names in shared.help.items():
        lines = [built for name, _ in names if name in shared.lines and (built := shared.lines[name].built)]
        ruler = _Ruler(None, shared)
        length = sum(ruler.line(line) + 1 for line in lines) + ruler.below_lines(kind)
        if names and length > TEXT_LIMIT:
            yield _too_long(
                length, TEXT_LIMIT, names[0][1], f' All that is shown at "{kind}" is one message.'
            )
    for dialog in content.dialogs.values():
        yield from _dialog(dialog, _Ruler(dialog, shared))


def _dialog(dialog: Manuscript, ruler: _Ruler) -> Iterator[Issue]:
    topics = dialog.form.topics
    yield from _few(len(topics), MOST_CHOICES - 2, dialog.record.spot("topics"))  # with "Near you"
    for name, title in topics.items():
        yield from _short(title, LABEL_LIMIT, dialog.record.spot("topics", name))
        cards = [card for card in dialog.cards if card.built and card.built.topic == name]
        if len(cards) > MOST_CHOICES - 1:
            yield from _few(len(cards), MOST_CHOICES - 1, cards[MOST_CHOICES - 1].record.spot("topic"))
    yield from _few(len(dialog.sections), MOST_CHOICES - 1, dialog.record.spot("sections"))
    for section in dialog.sections:
        yield from _short(
            section.form.title if section.form else "", LABEL_LIMIT, section.record.spot("title")
        )
    for card in dialog.cards:
        if card.built is not None:
            yield from _short(card.built.title, LABEL_LIMIT, card.record.spot("title"))
            length = len(plain(card.built.title)) + 4 + _BLANK + ruler.text(card.built.text)
            yield from _fits(length + ruler.sources(card.built.facts), card.record.spot("text"))
    yield from _shelf(dialog, ruler)
    for step in dialog.steps():
        for key, text in step.texts():
            beside = ruler.beside(step.question) if step.question and key == "text" else 0
            yield from _fits(ruler.text(text) + beside, step.spot(key))
        yield from _choices(step)


def _shelf(dialog: Manuscript, ruler: _Ruler) -> Iterator[Issue]:
    """The buttons of its menus, and the list of lines that stands above theirs."""
    shelf, record = dialog.shelf.built, dialog.shelf.record
    yield from _few(len(shelf.days), MOST_CHOICES - 2, record.spot("days"))
    yield from _few(len(shelf.readers), MOST_CHOICES - 1, record.spot("readers"))
    yield from _few(len(shelf.letters), MOST_CHOICES - 1, record.spot("letters"))
    for day in shelf.days:
        yield from _short(day.label, DAY_LIMIT, record.spot("days", day.id, "label"))
        yield from _short(day.title, DAY_LIMIT, record.spot("days", day.id, "title"))
    for letter in shelf.letters:
        yield from _short(letter.label, LABEL_LIMIT, record.spot("letters", letter.id, "label"))
    for reader in shelf.readers:
        spot = record.spot("readers", reader.id, "lines")
        yield from _few(len(reader.lines), MOST_CHOICES - 2, spot)
        for line in reader.lines:
            yield from _short(line.label, NAME_LIMIT, spot)
        lines = sum(len(plain(line.label)) + ruler.text(line.text.en) + 9 for line in reader.lines)
        yield from _fits(ruler.phrase("keepsake_lines", len(reader.label), 1) + lines, spot)


def _choices(step: WrittenStep) -> Iterator[Issue]:
    question = step.question
    if question is None:
        return
    yield from _short(question.label, NAME_LIMIT, step.spot("label"))
    match question.kind:
        case Scale(least, most, low, high):
            yield from _few(most - least + 1, MOST_CHOICES - 1, step.spot("most"))
            yield from _short(f"{least} · {low}", LABEL_LIMIT, step.spot("low"))
            yield from _short(f"{most} · {high}", LABEL_LIMIT, step.spot("high"))
        case Several(options):
            yield from _few(len(options), MOST_CHOICES - 2, step.spot("options"))
        case One(options) | YesNo(options):
            yield from _few(len(options), MOST_CHOICES - 1, step.spot("options"))
        case Weigh(paths=paths):
            yield from _few(len(paths), MOST_CHOICES - 1, step.spot("paths"))
        case _:
            pass
    for option in step.options():
        yield from _short(option.label, LABEL_LIMIT, step.option_spot(option.id, "label"))
        yield from _short(option.about, ABOUT_LIMIT, step.option_spot(option.id, "about"))


class _Ruler:
    """Lengths in characters of the longest that can come to be shown."""

    def __init__(self, dialog: Manuscript | None, shared: Shared) -> None:
        self.dialog, self.shared = dialog, shared
        self.steps = dialog.by_id() if dialog else {}

    def text(self, template: Template) -> int:
        return sum(len(part) if isinstance(part, str) else self._place(part) for part in template.parts)

    def phrase(self, key: str, *lengths: int) -> int:
        """`lengths`: of what stands in its places."""
        phrase = self.shared.phrases.get(key)
        parts = phrase.text.parts if phrase and phrase.text else ()
        return sum(len(part) for part in parts if isinstance(part, str)) + sum(lengths)

    def sources(self, facts: tuple[str, ...]) -> int:
        known = self.dialog.facts if self.dialog else {}
        origins = [built.provenance for name in facts if name in known and (built := known[name].built)]
        lines = sum(self._source(origin) for origin in origins)
        return lines + self.phrase("sources", _BLANK) if origins else 0

    def _source(self, origin: Provenance) -> int:
        key = "source" if origin.dated else "source_undated"
        return self.phrase(key, len(plain(origin.source)), len(origin.dated), _DATE, 4) + self.phrase("stale")

    def line(self, line: Resource) -> int:
        parts = (line.number or line.address, line.name, line.serves, line.hours, line.languages)
        origin = line.provenance
        key = "line_confirmed" if origin.confirmed_on else "line_dated" if origin.dated else "line_undated"
        sure = self.phrase(key, _DATE) + self.phrase("stale")
        yours = self.phrase("line_hours_yours", _HOURS) + 1 if origin.confirmed_on else 0
        return sum(len(plain(part)) + 2 for part in parts) + sure + yours + 8

    def below_lines(self, kind: str) -> int:
        """What stands below the support lines for a danger, or at "help"."""
        if kind == "now":
            return _BLANK + self.phrase("help_head")
        first = max(
            self.phrase(key) for key in (f"danger_{kind}", f"danger_{kind}_again", f"danger_{kind}_other")
        )
        return _BLANK + first + _BLANK + self.phrase("danger_carry_on")

    def beside(self, question: Question) -> int:
        """What stands below the words of a question."""
        below = 0
        match question.kind:
            case Weigh(of, paths):
                items = [option for name in of if name in self.steps for option in self.steps[name].options()]
                item = max(_longest(items), LONGEST_QUOTE)
                asked = self.phrase("weigh_item", item, 8) + self.phrase("weigh_before", _longest(paths))
                below = max(asked, self.phrase("weigh_path", item), self.phrase("weigh_own"))
            case Scale(low=low, high=high):
                below = self.phrase("hint_scale", len(low), len(high), 8)
            case Number(unit=unit):
                below = self.phrase("hint_number", len(unit))
            case kind:
                below = self.phrase(f"hint_{kind.name}", 8)
        private = self.phrase("private_note", _BLANK) if question.private else 0
        return below + _BLANK + private if below or private else 0

    def _place(self, place: Place) -> int:
        name = place.name
        match place.sort:
            case "fact":
                fact = self.dialog.facts[name].built if self.dialog and name in self.dialog.facts else None
                return len(fact.text) + 1 + self.phrase("stale") if fact else 0
            case "line":
                line = self.shared.lines[name].built if name in self.shared.lines else None
                return self.line(line) if line else 0
            case "plan":
                return self.plan()
        otherwise = len(place.otherwise or "")
        if place.form == "from_now":
            return max(otherwise, self.phrase("in_months", 4))
        if self.dialog and name in self.dialog.computed:
            total = isinstance(self.dialog.computed[name].rule, Sum)
            return max(otherwise, self._yen() if total else self.phrase("counted_from", _DATE, _DATE))
        step = self.steps.get(name)
        return max(otherwise, self._value(step.question) if step and step.question else 0)

    def plan(self) -> int:
        """The longest three of the next steps."""
        steps = self.dialog.shelf.built.steps if self.dialog else ()
        by = self.phrase("plan_by", _DATE)
        lengths = [
            self.phrase("plan_step", max(by, len(one.otherwise)), *map(self.text, (one.do, one.who, one.why)))
            + 4
            for one in steps
        ]
        return sum(sorted(lengths)[-STEPS_SHOWN:])

    def _yen(self) -> int:
        return self.phrase("yen", len("999,999,999"))

    def _value(self, question: Question) -> int:
        match question.kind:
            case One(options) | YesNo(options):
                return _longest(options)
            case Several(options):
                return sum(len(plain(option.label)) + 2 for option in options if not option.alone)
            case Scale(most=most):
                return len(str(most))
            case Number(most=most, unit=unit):
                return len(f"{most} {unit}")
            case Yen():
                return self._yen()
            case Date():
                return _DATE
            case Text(most):
                return min(most, LONGEST_QUOTE) + 2
            case Weigh(of, paths, own):
                items = [option for name in of if name in self.steps for option in self.steps[name].options()]
                around = _longest(paths) + len(" – 5, ; ")
                return sum(len(plain(item.label)) + around for item in items) + own * (
                    LONGEST_QUOTE + 2 + around
                )


def _longest(options: tuple[Option, ...] | list[Option]) -> int:
    return max((len(plain(option.label)) for option in options), default=0)


def _fits(length: int, spot: Spot) -> Iterator[Issue]:
    if length > TEXT_LIMIT:
        yield _too_long(length, TEXT_LIMIT, spot, " Places and what the guide adds below are counted.")


def _short(words: str, most: int, spot: Spot) -> Iterator[Issue]:
    if len(words) > most:
        yield _too_long(len(words), most, spot, "")


def _too_long(length: int, most: int, spot: Spot, more: str) -> Issue:
    message = f"It can be {length} characters long, and {most} fit.{more}"
    return error("too-long", spot, message, "Use fewer words, or split it.")


def _few(count: int, most: int, spot: Spot) -> Iterator[Issue]:
    if count > most:
        message = f"There are {count} to choose from, and {most} can be shown beside what the guide adds."
        yield error("too-many", spot, message, "Take some out, or split it.")
