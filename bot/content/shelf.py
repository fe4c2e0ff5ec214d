"""The file of keepsakes, from its form to what the engine lays out to be taken away."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content import schema
from bot.content.issues import Spot
from bot.content.manuscript import Record, Said, When, WrittenShelf
from bot.content.source import Table
from bot.content.when import read_when
from bot.dialogue.keepsake import Bilingual
from bot.dialogue.shelf import LetterForm, Line, LogForm, NextStep, Noted, Reader, Shelf, Translated
from bot.dialogue.template import Template


def write_shelf(form: schema.Keepsakes | None, record: Record) -> WrittenShelf:
    return _Writing(form or schema.Keepsakes.model_construct(), record).written()


class _Writing:
    """Goes through the form and its nodes side by side, and notes each condition and text with its place."""

    def __init__(self, form: schema.Keepsakes, record: Record) -> None:
        self._form, self._record = form, record
        self._whens: list[When] = []
        self._said: list[Said] = []

    def written(self) -> WrittenShelf:
        form, record = self._form, self._record
        steps = tuple(self._steps())
        built = Shelf(
            tuple(step for step, _ in steps),
            tuple(Noted(name, one.label, one.title) for name, one in form.days.items()),
            tuple(self._reader(name, one) for name, one in form.readers.items()),
            tuple(self._letter(name, one) for name, one in form.letters.items()),
            self._log(form.log) if form.log else None,
        )
        days = [(name, record.spot("days", name)) for name in form.days]
        days += [(step.day, spot) for step, spot in steps if step.day]
        return WrittenShelf(record, built, tuple(self._whens), tuple(self._said), tuple(days), steps)

    def _steps(self) -> Iterator[tuple[NextStep, Spot]]:
        for node, one in zip(self._record.nodes("next_steps"), self._form.next_steps, strict=False):
            inner = Record(node if isinstance(node, Table) else Table({}, node.line), self._record.file)
            when = self._when(one.when, inner)
            for key, text in (("do", one.do), ("who", one.who), ("why", one.why)):
                self._said.append(Said(text, inner.spot(key)))
            step = NextStep(
                one.step,
                one.do,
                one.who,
                one.why,
                one.circle,
                one.otherwise,
                one.day or "",
                one.within,
                when.condition if when else None,
            )
            yield step, inner.spot("circle")

    def _reader(self, name: str, form: schema.Reader) -> Reader:
        record = self._record.at("readers", name)
        self._pair(form.title, record.at("title"))
        lines = []
        for node, one in zip(record.nodes("lines"), form.lines, strict=False):
            inner = Record(node if isinstance(node, Table) else Table({}, node.line), record.file)
            when = self._when(one.when, inner)
            text = self._translated(one, inner)
            lines.append(Line(one.line, one.label, text, one.ticked, when.condition if when else None))
        return Reader(name, form.label, Bilingual(form.title.en, form.title.ja), tuple(lines))

    def _letter(self, name: str, form: schema.Letter) -> LetterForm:
        return LetterForm(name, form.label, self._translated(form, self._record.at("letters", name)))

    def _log(self, form: schema.Log) -> LogForm:
        record = self._record.at("log")
        fields = tuple(Bilingual(one.en, one.ja) for one in form.fields)
        title = self._pair(form.title, record.at("title"))
        return LogForm(title, self._pair(form.note, record.at("note")), fields)

    def _pair(self, form: schema.Pair, record: Record) -> Bilingual:
        self._said.append(Said(Template(form.en, (form.en,)), record.spot("en")))
        return Bilingual(form.en, form.ja)

    def _translated(self, form: schema.SharedLine | schema.Letter, record: Record) -> Translated:
        self._said.append(Said(form.en, record.spot("en"), form.ja))
        return Translated(form.en, form.ja, form.reviewed_by)

    def _when(self, form: schema.Condition | None, record: Record) -> When | None:
        when = read_when(form, record)
        if when is not None:
            self._whens.append(when)
        return when
