"""A model of the whole service: whatever people do, and whatever happens, their answers are theirs.

The oracle is a plain map of answers a person. Two people talk, each in a chat window.

1.  A good answer to the open question is in the map, and in the store, and nothing else changed.
2.  Back, why, recap, help, cards, hide, a language, pausing, a card: no answer changes.
3.  To change an answer changes that one, and all others stay, whether they count now or not.
4.  An update that comes again changes nothing, in the same process or the next.
5.  A button that is somebody else's, or made up, changes nothing. What comes of one's own, however old, is
    said beforehand (`foreseen`): a stale one changes nothing, erases nothing, and puts forward what it would
    have been, or the open question again; a fresh one changes the answer that it names, to what it says.
6.  A private answer is never stored: only that there was one.
7.  A restart of the process, a day, a year: the answers are the same. So is the open question, which follows
    from them.
8.  Danger is answered first, in every state, and no answer changes.
9.  To start over clears the answers; to be forgotten leaves nothing, and old buttons bring nothing back.
10. What was decided and not shown, since the network failed, is shown by the next process.
11. Nothing ever fails: no fault is told, and none is in the log.

How much of it is run: `test_model`. Faults that it has to see: `plants`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.dialogue import events as happened
from bot.dialogue.conditions import Mark
from bot.dialogue.model import Dialog, One, Question, Scale, YesNo
from bot.dialogue.session import Confirm
from bot.dialogue.verbs import EVENTS
from bot.dialogue.walk import current, walk
from bot.service.buttons import Press
from bot.service.delivery import pay
from bot.service.faults import log
from bot.service.ports import Identity, Store, UnsentError
from bot.service.records import decode
from bot.service.talk import Talk
from bot.store.sqlite import open_store
from tests.hostile.verdict import Verdict
from tests.scratch import in_memory
from tests.service.foreseen import foresee, sort_of
from tests.service.memory import MemoryStore
from tests.service.person import AT
from tests.service.talkers import PRIVATE_WORDS, House, Talker, events_for

T = TypeVar("T")
WHO = st.integers(0, 1)
PICK = st.integers(0, 4095)
LOOKS = ("back", "why", "recap", "help", "cards", "pause", "hide", "export", "remind", "keepsake")
LEAP = st.sampled_from((timedelta(minutes=1), timedelta(hours=2), timedelta(days=1), timedelta(days=366)))
DANGER = st.sampled_from(("I want to kill myself", "he raped me", "死にたい", "my boss hit me"))


class Service(RuleBasedStateMachine):
    dialog: ClassVar[Callable[[], Dialog]]
    durable: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.loop = (
            asyncio.new_event_loop()
        )  # a Runner has a signal handler, which costs the repr of each result
        self.at = AT
        self.verdict = Verdict()
        log.addHandler(self.verdict)
        self.folder = in_memory() if self.durable else None
        made = type(self).dialog()
        self.house = House(made, self.run(self._open()))
        names = ("1000001", "1000002")
        self.people = [Talker(Talk(Identity("telegram", name), made.id)) for name in names]
        self.touched: set[int] = {0, 1}

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    async def _open(self) -> Store:
        if self.folder is None:
            return MemoryStore()
        return await open_store(Path(self.folder.name), bytes(32))

    def teardown(self) -> None:
        self.run(self.house.store.close())
        self.loop.close()
        log.removeHandler(self.verdict)
        if self.folder is not None:
            self.folder.cleanup()

    # What people do

    @initialize()
    def come(self) -> None:
        for who in self.people:
            self.run(self.house.take(who, happened.Opened(self.at)))

    @rule(who=WHO, pick=PICK)
    def answer(self, who: int, pick: int) -> None:
        self._answer(who, self._open_question(who), pick)

    @rule(who=WHO, pick=PICK, times=st.integers(2, 6))
    def answer_on(self, who: int, pick: int, times: int) -> None:
        """So that talks come to their end, too."""
        for n in range(times):
            self._answer(who, self._open_question(who), pick + n)

    @rule(who=WHO, pick=PICK)
    def change(self, who: int, pick: int) -> None:
        talker = self._touch(who)
        known = sorted(self._way(who).known)
        if known:
            question = self.house.dialog.questions[known[pick % len(known)]]
            self.run(self.house.take(talker, happened.ChangeAsked(self.at, question.id)))
            self._answer(who, question, pick)

    @rule(who=WHO, back=st.booleans())
    def skip(self, who: int, back: bool) -> None:
        """A word for "go on" loses no answer that was given."""
        if back:
            self.run(self.house.take(self._touch(who), happened.WentBack(self.at)))
        question, talker, known = self._open_question(who), self._touch(who), self._way(who).known
        handled = self.run(self.house.take(talker, happened.QuestionSkipped(self.at)))
        assert handled is not None
        if question is not None and handled.turn.settled is not None:
            assert handled.turn.settled.step == question.id, "another question was skipped"
            assert isinstance(known.get(question.id, Mark.SKIPPED), Mark), "an answer was skipped"
            talker.answers[question.id] = Mark.WITHHELD if question.private else Mark.SKIPPED

    @rule(who=WHO, verb=st.sampled_from(LOOKS))
    def look(self, who: int, verb: str) -> None:
        self.run(self.house.take(self._touch(who), EVENTS[verb](self.at)))

    @rule(who=WHO, language=st.sampled_from(("ja", "en", "xx", "")))
    def speak(self, who: int, language: str) -> None:
        self.run(self.house.take(self._touch(who), happened.LanguageAsked(self.at, language)))

    @rule(who=WHO, text=DANGER)
    def cry(self, who: int, text: str) -> None:
        handled = self.run(self.house.take(self._touch(who), happened.TextReceived(self.at, text)))
        assert handled is not None
        assert handled.turn.danger
        assert handled.turn.replies[0].kind == "danger"

    @rule(who=WHO)
    def continue_(self, who: int) -> None:
        self.run(self.house.take(self._touch(who), happened.Continued(self.at)))

    @rule(who=WHO, verb=st.sampled_from(("forget", "restart")), sure=st.booleans())
    def erase(self, who: int, verb: str, sure: bool) -> None:
        talker = self._touch(who)
        self.run(self.house.take(talker, EVENTS[verb](self.at)))
        said = "offer:yes" if sure else "offer:no"
        self.run(self.house.take(talker, happened.OptionChosen(self.at, (said,))))
        if sure:
            talker.answers.clear()
            talker.sent.clear()  # a platform sends again what is recent, and they are somebody new now
            if verb == "forget":
                assert self.run(self.house.store.talks(talker.identity)) == []

    @rule(who=WHO, verb=st.sampled_from(("forget", "restart")), pick=PICK, times=st.integers(0, 3))
    def hesitate(self, who: int, verb: str, pick: int, times: int) -> None:
        """Asked whether to erase it all, they press what was put forward at some time; or leave it."""
        talker = self._touch(who)
        self.run(self.house.take(talker, EVENTS[verb](self.at)))
        for n in range(times):
            self._press(talker, pick + n, "offer")

    # What must change nothing

    @rule(who=WHO, pick=PICK)
    def replay(self, who: int, pick: int) -> None:
        talker = self._touch(who)
        stored = self.run(self.house.stored(talker))
        if talker.sent and stored is not None:
            old = talker.sent[pick % len(talker.sent)]
            saved = any(old.update in one for one in self._updates(who))
            if saved:
                kept = self.run(self.house.store.talks(talker.identity))
                self.run(self.house.again(talker, old))
                again = self.run(self.house.store.talks(talker.identity))
                assert again == kept, "what came again changed something"

    @rule(who=WHO, pick=PICK)
    def press_of_somebody_else(self, who: int, pick: int) -> None:
        theirs = self.people[1 - who].pressed
        if theirs:
            data = list(theirs)[pick % len(theirs)]
            self.run(self.house.take(self._touch(who), Press(self.at, (data,)), str(pick % 50)))

    @rule(
        who=WHO,
        data=st.one_of(st.text(max_size=40), st.from_regex(r"1[patwl][\w-]{8}[\w-]{12}[0-9a-z]{1,7}")),
    )
    def forge(self, who: int, data: str) -> None:
        self.run(self.house.take(self._touch(who), Press(self.at, (data,))))

    @rule(who=WHO, pick=PICK, times=st.integers(1, 4))
    def press(self, who: int, pick: int, times: int) -> None:
        """Any button that ever stood there, most of them stale: what comes of it is said beforehand."""
        for n in range(times):
            self._press(self._touch(who), pick + n)

    def _press(self, talker: Talker, pick: int, sort: str = "") -> None:
        """`sort`: of this, where there is any; else of all in turn."""
        stands = self.run(self.house.guide.present(talker.talk, self.at))
        buttons, was = stands.edition.buttons, stands.turn.session
        sorts: dict[str, list[Press]] = {}
        for data in talker.pressed:
            press = Press(self.at, (data,))
            sorts.setdefault(sort_of(buttons.read(press, stands.nonce)), []).append(press)
        if not sorts:
            return
        alike = sorts.get(sort) or sorts[sorted(sorts)[pick % len(sorts)]]
        press = alike[-1 - pick // len(sorts) % len(alike)]
        read = None if press.only_looks else buttons.read(press, stands.nonce)
        expected = foresee(self.house.dialog, was, read)
        handled = self.run(self.house.take(talker, press))
        assert handled is not None
        after = self.run(self.house.stored(talker))
        now = dict(after.answers) if after is not None else {}
        expected.check(talker.answers, now, was, handled.turn)
        if expected.erases:
            talker.sent.clear()
        talker.answers = now

    # What happens to the process

    @rule()
    def restart(self) -> None:
        self.house.restart()

    @precondition(lambda self: self.durable)
    @rule()
    def reopen(self) -> None:
        self.run(self.house.store.close())
        self.house.store = self.run(self._open())
        self.house.restart()

    @rule(by=LEAP)
    def wait(self, by: timedelta) -> None:
        self.at += by
        self.touched = {0, 1}

    @rule(who=WHO, pick=PICK)
    def fail_to_send(self, who: int, pick: int) -> None:
        talker = self._touch(who)
        question = self._open_question(who)
        if question is None or not isinstance(question.kind, One | YesNo | Scale):
            return
        talker.chat.faults = [UnsentError("network")] * 6
        self._answer(who, question, pick)
        talker.chat.faults = []
        self.house.restart()
        unshown = set(self.run(self.house.guide.archive.unshown()))
        assert talker.talk in unshown

        async def open_sender(talk: Talk, _: Any) -> Any:
            return next(one.chat for one in self.people if one.talk == talk)

        self.run(pay(self.house.delivery, unshown, open_sender))
        assert list(talker.chat.messages.values())[-1].buttons or self._open_question(who) is None

    # What always holds

    @invariant()
    def what_is_stored_is_what_they_said(self) -> None:
        for number, who in enumerate(self.people):
            stored = self.run(self.house.stored(who))
            assert (dict(stored.answers) if stored is not None else {}) == who.answers, (
                f"what is stored of {number} is not what they said"
            )

    @invariant()
    def nothing_private_is_stored_and_the_path_follows_from_the_answers(self) -> None:
        for number in sorted(self.touched):
            who = self.people[number]
            stored = self.run(self.house.stored(who))
            for payload in self.run(self.house.store.talks(who.identity)):
                assert PRIVATE_WORDS.encode() not in payload, "a private answer was stored"
            if stored is None:
                continue
            private = self.house.dialog.private & set(stored.answers)
            assert all(stored.answers[step] is Mark.WITHHELD for step in private), (
                "a private answer was stored"
            )
            again = walk(self.house.dialog, stored._replace(reopened=None))
            assert again.open is walk(self.house.dialog, self._fresh(number)).open
        self.touched = set()

    @invariant()
    def nothing_failed(self) -> None:
        assert not self.verdict.told

    def _touch(self, who: int) -> Talker:
        self.touched.add(who)
        return self.people[who]

    def _fresh(self, who: int) -> Any:
        stored = self.run(self.house.stored(self.people[who]))
        assert stored is not None
        return stored._replace(reopened=None, draft=None, offer=None)

    def _way(self, who: int) -> Any:
        talker = self.people[who]
        handled = self.run(self.house.guide.present(talker.talk, self.at))
        return walk(self.house.dialog, handled.turn.session)

    def _open_question(self, who: int) -> Question | None:
        """What is put to them now, or would be, if they were not asked whether to erase it all."""
        turn = self.run(self.house.guide.present(self.people[who].talk, self.at)).turn
        if isinstance(turn.session.offer, Confirm):
            return current(self.house.dialog, turn.session, walk(self.house.dialog, turn.session))
        return self.house.dialog.questions.get(turn.replies[-1].step or "")

    def _updates(self, who: int) -> list[tuple[str, ...]]:
        return [decode(one).updates for one in self.run(self.house.store.talks(self.people[who].identity))]

    def _answer(self, who: int, question: Question | None, pick: int) -> None:
        if question is None:
            return
        talker = self._touch(who)
        if self.run(self.house.guide.present(talker.talk, self.at)).turn.session.offer is not None:
            self.run(self.house.take(talker, happened.RecapAsked(self.at)))  # else "2" may answer the offer
        events, value = events_for(question, pick, self.at)
        for event in events:
            handled = self.run(self.house.take(talker, event))
            assert handled is not None
            if (settled := handled.turn.settled) is not None:
                assert settled.step == question.id, "an answer to another question was taken"
                after = self.run(self.house.stored(talker))
                assert after is not None
                kept = after.answers[question.id]
                if question.private:
                    assert kept is Mark.WITHHELD, "a private answer was kept"
                elif value != ():
                    assert kept == value
                talker.answers[question.id] = kept
                return
        assert not isinstance(events[0], happened.OptionChosen) or len(events) > 1, "a press was not taken"


def machine_of(
    number: int | None, dialog: Callable[[], Dialog], examples: int, durable: bool = False
) -> type[Service]:
    """`number`: the seed, so that it is the same steps every time, and others in each machine; None: any."""
    machine = type("Machine", (Service,), {"dialog": staticmethod(dialog), "durable": durable})
    machine.TestCase.settings = settings(  # type: ignore[attr-defined]
        max_examples=max(1, examples),
        stateful_step_count=50,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    return machine if number is None else seed(number)(machine)
