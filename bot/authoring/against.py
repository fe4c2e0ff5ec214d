"""Two states of the dialogs side by side: what an edit changed, and what becomes of the talks in progress.

Whether an answer stands is never judged here: `fates` asks the engine. Whether a changed condition sets
answers aside, or asks something of people who were not asked before, `bot.content.witness` finds out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from difflib import ndiff
from typing import Final, Literal, NamedTuple

from bot.authoring.fates import fate
from bot.authoring.wordings import Wording, shared_wordings, wordings
from bot.content.build import build
from bot.content.checks.reach import comes, reached
from bot.content.issues import Spot
from bot.content.manuscript import Content
from bot.content.prose import sentences
from bot.content.witness import Asked, Capped, described, find
from bot.dialogue.conditions import Condition

What = Literal["new", "gone", "reworded", "renamed"]
_MOVES_NOBODY: Final = "no talk is moved"


class Change(NamedTuple):
    """`talks`: what becomes of those in progress. `details`: old words behind "-", new ones behind "+"."""

    spot: Spot
    what: str
    talks: str
    details: tuple[str, ...] = ()

    def __str__(self) -> str:
        place = f"{self.spot.file}:{self.spot.line}"
        return "\n    ".join((f"{place}: {self.what}. Talks in progress: {self.talks}.", *self.details))


def compare(old: Content, new: Content) -> Iterator[Change]:
    """What could not be read of either is left out. Both can be built: their steps have no errors."""
    yield from _worded(shared_wordings(old.shared), shared_wordings(new.shared), {}, lambda *_: _MOVES_NOBODY)
    for folder, manuscript in old.dialogs.items():
        if folder in new.dialogs:
            yield from _Pair(old, new, folder).changes()
        else:
            yield Change(
                manuscript.record.spot("id"), f"dialog {folder} is gone", "they are not found any more"
            )
    for folder, manuscript in new.dialogs.items():
        if folder not in old.dialogs:
            yield Change(manuscript.record.spot("id"), f"dialog {folder} is new", "there are none yet")


def _worded(
    old: Mapping[str, Wording],
    new: Mapping[str, Wording],
    names: Mapping[str, str],
    talks: Callable[[What, str], str],
) -> Iterator[Change]:
    """`names`: old to new, of what was renamed. `talks` is asked with the old name, except of what is new."""
    for name, before in old.items():
        after = new.get(names.get(name, name))
        if after is None:
            yield Change(before.spot, f"{name} is gone", talks("gone", name))
            continue
        if name in names:
            yield Change(after.spot, f"{name} is now called {names[name]}", talks("renamed", name))
        if after.words != before.words:
            details = tuple(_difference(before.words, after.words))
            yield Change(
                after.spot, f"{names.get(name, name)} is worded otherwise", talks("reworded", name), details
            )
    kept = {names.get(name, name) for name in old}
    for name, after in new.items():
        if name not in kept:
            yield Change(after.spot, f"{name} is new", talks("new", name))


def _difference(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    """The sentences that differ; the lines, where only marks do."""
    for key in dict.fromkeys((*old, *new)):
        before, after = old.get(key, ""), new.get(key, "")
        for parts in (sentences, str.splitlines):
            compared = ndiff(parts(before), parts(after)) if before != after else ()
            if told := [f"{line[0]} {key}: {line[2:]}" for line in compared if line[0] in "+-"]:
                yield from told
                break


class _Pair:
    """One dialog, before and after. `fates`: of the old questions that are still asked."""

    def __init__(self, old: Content, new: Content, folder: str) -> None:
        self.was, self.now = old.dialogs[folder], new.dialogs[folder]
        self.old, self.new = build(self.was, old.shared), build(self.now, new.shared)
        self.names = {
            name: self.new.renamed.get(name, name)
            for name in self.old.questions
            if self.new.renamed.get(name, name) in self.new.questions
        }
        self.fates = {name: fate(self.old, self.new, self.old.questions[name]) for name in self.names}
        self.closing = {
            f"say {step.id}"
            for dialog in (self.was, self.now)
            for section in dialog.sections
            for step in section.steps
            if section.closing
        }

    def changes(self) -> Iterator[Change]:
        yield from _worded(wordings(self.was), wordings(self.now), dict(self._renamed()), self._talks)
        yield from self._asked_again()
        yield from self._conditions()

    def _renamed(self) -> Iterator[tuple[str, str]]:
        for old, new in self.names.items():
            if old != new:
                yield f"question {old}", f"question {new}"
            renamed = self.new.questions[new].renamed_options
            for option in _options(wordings(self.was), old):
                before, after = f"{old}.{option}", f"{new}.{renamed.get(option, option)}"
                if before != after:
                    yield f"option {before}", f"option {after}"

    def _talks(self, what: What, name: str) -> str:
        sort, _, rest = name.rpartition(" ")
        match sort, what:
            case "question", "new":
                return "all whom it applies to are asked, also those who are further on"
            case "question", "gone":
                return "answers to it count no more"
            case "question", "reworded" if not self.fates[rest].again:
                return "answers are kept; raise revision if an old one would not be true of the new words"
            case "question", _:
                return str(self.fates[rest])
            case "option", "gone" | "renamed":
                question, _, option = rest.partition(".")
                again = question in self.fates and option in self.fates[question].again
                return "who chose it is asked again" if again else "answers are kept"
            case "option", _:
                return "answers are kept"
            case "say", _ if name in self.closing:
                return "the summary is made anew whenever it is shown"
            case "say", "new" | "reworded":
                return "whoever comes to it from now on sees it; nobody is led back"
            case _:
                return _MOVES_NOBODY

    def _asked_again(self) -> Iterator[Change]:
        """Where more than words changed."""
        for old, new in self.names.items():
            before, after = self.old.questions[old], self.new.questions[new]
            if before.stamp != after.stamp or self.fates[old].again:
                spot = self.now.by_id()[new].spot()
                what = "asks something else" if before.meaning != after.meaning else "takes other answers"
                what = "has other things to weigh" if before.stamp == after.stamp else what
                yield Change(spot, f"question {new} {what}", str(self.fates[old]))

    def _conditions(self) -> Iterator[Change]:
        was, now, asked = comes(self.was), comes(self.now), reached(self.now)
        for old in was:
            new = self.names.get(old, old)
            if new in now and was[old] != now[new]:
                step = self.now.by_id()[new]
                spot = step.when.spot if step.when else step.spot()
                what = f"{'say' if step.kind == 'say' else 'question'} {new} comes under another condition"
                said = "nobody is led back; whoever comes to it sees it or not"
                talks = _met_otherwise(was[old], now[new], asked) if new in asked else said
                yield Change(spot, what, talks)


def _options(words: Mapping[str, Wording], question: str) -> list[str]:
    begin = f"option {question}."
    return [name.removeprefix(begin) for name in words if name.startswith(begin)]


def _met_otherwise(
    before: tuple[Condition, ...], after: tuple[Condition, ...], asked: Mapping[str, Asked]
) -> str:
    """Under the new dialog's questions: who had it and has it no more, and the other way round."""
    if any(name not in asked for one in before for name in one.steps()):
        return "the old condition names a question that is gone, so look at what is said of that one"
    parts = [f"answers are set aside (parked) {where}" for where in _some(before, after, asked)] + [
        f"it is newly asked {where}" for where in _some(after, before, asked)
    ]
    return "; ".join(parts) or "it comes to the same people as before, so answers are kept"


def _some(
    held: tuple[Condition, ...], unmet: tuple[Condition, ...], asked: Mapping[str, Asked]
) -> Iterator[str]:
    """Where all of `held` hold and not all of `unmet` do; nothing where that cannot be."""
    for one in unmet:
        try:
            found = find(held, asked, on_path=True, unmet=(one,))
        except Capped:
            yield "for some, perhaps"
            return
        if found is not None:
            yield f"where somebody answers {described(found, one.steps())}" if found else "for everybody"
            return
