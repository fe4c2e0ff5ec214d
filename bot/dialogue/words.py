"""Words for one moment: f(path, now). Fills places, shows values, makes what people typed safe to show."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from bot.dialogue.computed import Result, compute
from bot.dialogue.conditions import Known, Mark
from bot.dialogue.local import NOWHERE, Local, LocalEntry
from bot.dialogue.model import Date as DateKind
from bot.dialogue.model import (
    Dialog,
    Fact,
    Number,
    One,
    Provenance,
    Question,
    Resource,
    Several,
    Text,
    Weigh,
    Yen,
    YesNo,
)
from bot.dialogue.shelf import STEPS_SHOWN, NextStep
from bot.dialogue.template import Place, Template
from bot.dialogue.values import Day, Value, Weight
from bot.dialogue.walk import items

LONGEST_QUOTE = 200
"""Characters of a person's own text shown back to them in a list."""
BRIEF = 400
"""Characters of an answer beside other words in one message: many reasons, weighed, can be longer."""

BREAK = "\u2060"
"""WORD JOINER: unseen, of no width, and part of no link (tdlib, `is_url_unicode_symbol`)."""
_CONTROL = "\\x00-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069"
_ODD = re.compile(f"[{_CONTROL}]")
_BREAKS = {ord(char): " " for char in "\n\t\r"}
_MARKUP = re.compile(r"([\\*`\[\]<>~|])|(?<![^\W_])_|_(?![^\W_])|^(\s*)([#+-]|\d+[.)])(?=\s)", re.MULTILINE)
_LIVE = re.compile(
    r"[@#$+](?=\w)"  # somebody or everybody, a tag, a share, a telephone
    r"|:(?=//)"  # any link that names its scheme, tg:// too
    r"|(?<=\w)\.(?=[^\W\d_])"  # a domain, with or without a scheme
    r"|(?<=\d)\.(?=\d+\.\d)"  # an address of four numbers
    r"|(?<![\w/])/(?=\w)"  # a command
)
_SCHEME = re.compile(r"\b[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_MENTION = re.compile(r"(?<![\w.+-])@(?=\w)")
"""Not that of an e-mail address."""
_SPECIAL = re.compile(rf"[{_CONTROL}\\*`\[\]<>~|_#+\-@$:./]")


def clean(text: str) -> str:
    """Without control and bidi characters; line breaks and tabs become spaces."""
    return _ODD.sub("", text.translate(_BREAKS)) if _ODD.search(text) else text


def plain(text: str) -> str:
    """The text as CommonMark shows it to the letter, and with nothing in it that a platform makes live.

    Chat platforms find links, mentions and commands by themselves in any text, and have no mark against it.
    So each of those in here is broken by a sign that is not seen. Underscores inside a word mean nothing in
    CommonMark and stay as they are.
    """
    return _LIVE.sub(_broken, address(text)) if _SPECIAL.search(text) else text


def address(text: str) -> str:
    """As `plain`, for an author's words alone: what is a link stays one."""
    return _MARKUP.sub(_escaped, clean(text)) if _SPECIAL.search(text) else text


def unlinked(text: str) -> str:
    """The text without what a platform would make a link or a mention of: "https://", and a bare "@"."""
    return _MENTION.sub(f"@{BREAK}", _SCHEME.sub("", text))


def disarmed(text: str) -> str:
    """What volunteers wrote, as CommonMark that shows it to the letter: no link, no mention, no markup."""
    return address(unlinked(text))


def without_marks(text: str) -> str:
    """The words alone, of a text that has emphasis and what `plain` made of it."""
    return re.sub(rf"\\(.)|\*\*|{BREAK}", r"\1", text)


def _broken(found: re.Match[str]) -> str:
    return found.group() + BREAK


def _escaped(found: re.Match[str]) -> str:
    mark = found.group(3)
    return f"{found.group(2)}{mark[:-1]}\\{mark[-1]}" if mark else "\\" + found.group()


def quote(text: str) -> str:
    """A person's own words in a list: in quotation marks, and not too long. Not yet safe as CommonMark."""
    short = " ".join(clean(text).split())
    if len(short) > LONGEST_QUOTE:
        short = short[: LONGEST_QUOTE - 1].rstrip() + "…"
    return f"“{short}”"


def quoted(text: str) -> str:
    """As `quote`, safe as CommonMark; no longer with its marks than a quote without, as `check` counts."""
    said, told = quote(text)[1:-1], plain(quote(text))
    while len(told) > LONGEST_QUOTE + 2:
        said = said[: len(said) * LONGEST_QUOTE // len(told) - 1].rstrip()
        told = f"“{plain(said)}…”"
    return told


def shorten(text: str, most: int | None) -> str:
    return text if most is None or len(text) <= most else text[: most - 1].rstrip() + "…"


class Words:
    """`today` is the date in Japan, where the people and their deadlines are."""

    __slots__ = ("dialog", "known", "local", "today")

    def __init__(self, dialog: Dialog, known: Known, today: date, local: Local = NOWHERE) -> None:
        self.dialog = dialog
        self.known = known
        self.today = today
        self.local = local

    def phrase(self, key: str, **places: str | int) -> str:
        return self.dialog.phrases[key].fill(lambda place: str(places[place.name]))

    def text(self, template: Template) -> str:
        return template.fill(self._resolve)

    def value(self, question: Question, value: Value | Mark, most: int | None = None) -> str:
        """An answer in words, for the recap and for "✓ …", at most so long. A private one is never shown."""
        if question.private or isinstance(value, Mark):
            return self._mark(question, value)
        return plain(shorten(self.bare(question, value), most))

    def brief(self, question: Question, value: Value | Mark, most: int) -> str:
        """As `value`, without any markup: for what stands beside a choice."""
        if question.private or isinstance(value, Mark):
            return shorten(self._mark(question, value), most)
        return shorten(clean(self.bare(question, value)), most)

    def _mark(self, question: Question, value: Value | Mark) -> str:
        skipped = value is Mark.SKIPPED and not question.private
        return self.phrase("recap_skipped" if skipped else "recap_private")

    def bare(self, question: Question, value: Value) -> str:
        """A value in words, private or not, without any markup: for a button's label."""
        kind = question.kind
        match kind, value:
            case ((One() | YesNo()), str()):
                option = question.by_id.get(value)
                return option.label if option else value
            case Several(), tuple():
                return ", ".join(question.by_id[item].label for item in value if isinstance(item, str))
            case Number() as counting, int():
                return f"{value} {counting.shown_unit}"
            case Yen(), int():
                return self.yen(value)
            case DateKind(), Day():
                return self.day(value)
            case Text(), str():
                return quote(value)
            case Weigh(), tuple():
                weights = self.counted(kind, value)
                return "; ".join(self.weight(kind, weight) for weight in weights) or self.phrase("no")
            case _:
                return str(value)

    def counted(self, kind: Weigh, value: tuple[object, ...]) -> tuple[Weight, ...]:
        """What was weighed and still can be: own reasons, and the options that are still chosen."""
        now = items(kind, self.known)
        return tuple(w for w in value if isinstance(w, Weight) and (w.text or w.item in now))

    def label_of(self, item: str, text: str = "") -> str:
        """The words of something weighed: an option chosen earlier, or the person's own text."""
        if text:
            return quote(text)
        step, _, option = item.partition(".")
        question = self.dialog.questions.get(step)
        found = question.by_id.get(option) if question else None
        return found.label if found else option

    def weight(self, kind: Weigh, weight: Weight) -> str:
        return self._weighed(kind, weight, self.label_of(weight.item, weight.text))

    def _weighed(self, kind: Weigh, weight: Weight, label: str) -> str:
        path = next((option.label for option in kind.paths if option.id == weight.path), weight.path)
        return f"{label} – {weight.rating}, {path}"

    def day(self, day: Day) -> str:
        phrases = self.dialog.phrases
        month = phrases["months"].source.split(", ")[day.month - 1]
        return self.phrase(
            "date_day" if day.exact else "date_month", day=day.day or 0, month=month, year=day.year
        )

    def date(self, when: date) -> str:
        return self.day(Day.of(when))

    def yen(self, amount: int) -> str:
        return self.phrase("yen", amount=f"{amount:,}")

    def from_now(self, day: Day) -> str:
        """How far off a day is: exact for a fortnight, then in weeks, then in months."""
        days = (day.first() - self.today).days
        near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
        if days in near:
            return self.phrase(near[days])
        if days < 0:
            months = round(-days / 30.44)
            return (
                self.phrase("ago_months", count=months)
                if days < -60
                else self.phrase("ago_days", count=-days)
            )
        if days <= 14:
            return self.phrase("in_days", count=days)
        if days <= 60:
            return self.phrase("in_weeks", count=round(days / 7))
        return self.phrase("in_months", count=round(days / 30.44))

    def sources(self, facts: Iterable[str]) -> str:
        """Where the facts come from and how sure they are, a line each; "" for none."""
        lines = self.origins(facts)
        return "\n".join((self.phrase("sources"), *lines)) if lines else ""

    def origins(self, facts: Iterable[str]) -> tuple[str, ...]:
        """The same without a heading, each once."""
        return tuple(dict.fromkeys([self.origin(name) for name in facts]))

    def origin(self, name: str) -> str:
        """Where a fact comes from, and how sure it is."""
        fact = self.fact(name)
        if fact is self.dialog.facts[name]:
            return _origin(self.dialog, name, self.today)
        return _origin_told(self, fact.provenance)

    def line(self, name: str) -> str:
        """A support line: the number first, then who it is, and how sure we are of it."""
        resource = self.resource(name)
        if resource is self.dialog.resources[name]:
            return _line(self.dialog, name, self.today)
        return _line_told(self, resource)

    def lines(self, names: Iterable[str]) -> str:
        return "\n".join([self.line(name) for name in names])

    def fact(self, name: str) -> Fact:
        """As it is where the person is."""
        return self.local.fact(self.dialog.facts[name])

    def resource(self, name: str) -> Resource:
        """As it is where the person is."""
        return self.local.line(self.dialog.resources[name])

    def near(self, entry: LocalEntry) -> str:
        """Somebody to ask near by, or an event: a line of a list, with how sure it is."""
        if entry.confirmed is not None:
            sure = self.phrase("local_confirmed", day=self.date(entry.confirmed))
        else:
            sure = self.phrase("local_seen", day=self.date(entry.seen))
        stale = f" {self.phrase('stale')}" if entry.review_by < self.today else ""
        day = f" {self.date(entry.on)}." if entry.on is not None else ""
        return f"- **{disarmed(entry.title)}**:{day} {disarmed(entry.text)} ({sure}){stale}"

    def plan(self) -> str:
        """The next steps, three at most, as a numbered list; "" where none applies.

        The first of each circle; then, where that does not make three, the next that apply. In their order.
        """
        every = self.dialog.shelf.steps
        steps = [step for step in every if step.applies is None or step.applies(self.known) is True]
        first = {step.circle: step for step in reversed(steps)}
        chosen = sorted(steps, key=lambda step: first[step.circle] is not step)[:STEPS_SHOWN]
        shown = (step for step in steps if step in chosen)
        return "\n".join(self._step(n, step) for n, step in enumerate(shown, 1))

    def _step(self, number: int, step: NextStep) -> str:
        day = self.known_day(step.day) if step.day else None
        if step.within:
            day = Day.of(self.today + timedelta(days=step.within))
        by = step.otherwise
        if day is not None and day.last() >= self.today:
            by = self.phrase("plan_by", day=self.day(day))
        places = {"by": by, "do": self.text(step.do), "who": self.text(step.who), "why": self.text(step.why)}
        return f"{number}. {self.phrase('plan_step', **places)}"

    def known_day(self, name: str) -> Day | None:
        """A date question's answer or a computed day; None where it is not known."""
        result = self.result(name) if name in self.dialog.computed else None
        value = result.value if result else self.known.get(name)
        return value if isinstance(value, Day) else None

    def result(self, name: str) -> Result | None:
        """A computed value; None where an input is not known."""
        return compute(name, self.dialog.computed, self.known)

    def stale(self, origin: Provenance) -> str:
        return f" {self.phrase('stale')}" if origin.review_by < self.today else ""

    def _resolve(self, place: Place) -> str:
        match place.sort:
            case "fact":
                fact = self.fact(place.name)
                return fact.text + self.stale(fact.provenance)
            case "line":
                return self.line(place.name).removeprefix("- ")
            case "plan":
                return self.plan()
        otherwise = place.otherwise or ""
        if place.name in self.dialog.computed:
            return self._computed(place, otherwise)
        value = self.known.get(place.name)
        if value is None or isinstance(value, Mark):
            return otherwise
        if place.form == "from_now":
            return self.from_now(value) if isinstance(value, Day) else otherwise
        return self._told(self.dialog.questions[place.name], value)

    def _told(self, question: Question, value: Value) -> str:
        """As `bare`, safe as CommonMark, and no longer than that can be."""
        match question.kind, value:
            case Text(), str():
                return quoted(value)
            case Weigh() as kind, tuple():
                return "; ".join(self._told_weight(kind, weight) for weight in self.counted(kind, value)) or (
                    self.phrase("no")
                )
            case _:
                return plain(self.bare(question, value))

    def _told_weight(self, kind: Weigh, weight: Weight) -> str:
        label = quoted(weight.text) if weight.text else plain(self.label_of(weight.item))
        return self._weighed(kind, weight, label)

    def _computed(self, place: Place, otherwise: str) -> str:
        result = self.result(place.name)
        if result is None:
            return otherwise
        if isinstance(result.value, int):
            return self.yen(result.value)
        if place.form == "from_now":
            return self.from_now(result.value)
        shown = self.day(result.value)
        if result.counted_from is None:
            return shown
        return self.phrase("counted_from", date=shown, start=self.day(result.counted_from))


def _line_told(words: Words, resource: Resource) -> str:
    origin = resource.provenance
    if origin.confirmed_on:
        sure = words.phrase("line_confirmed", day=words.date(origin.confirmed_on))
    elif origin.dated:
        sure = words.phrase("line_dated", dated=origin.dated)
    else:
        sure = words.phrase("line_undated", read=words.date(origin.read_on))
    reach = f"**{resource.number}**" if resource.number else address(resource.address)
    facts = ". ".join(part for part in (resource.serves, resource.hours, resource.languages) if part)
    return f"- {reach} {address(resource.name)}: {facts} ({sure}){words.stale(origin)}"


def _origin_told(words: Words, origin: Provenance) -> str:
    read, source = words.date(origin.read_on), address(origin.source)
    if origin.dated:
        text = words.phrase("source", source=source, dated=origin.dated, read=read)
    else:
        text = words.phrase("source_undated", source=source, read=read)
    return f"- {text}{words.stale(origin)}"


# What authors wrote, and no person, may be remembered: it is the same for everybody all day.


@lru_cache(maxsize=1024)
def _line(dialog: Dialog, name: str, today: date) -> str:
    return _line_told(Words(dialog, {}, today), dialog.resources[name])


@lru_cache(maxsize=1024)
def _origin(dialog: Dialog, name: str, today: date) -> str:
    return _origin_told(Words(dialog, {}, today), dialog.facts[name].provenance)
