"""What people are told of links: no talk comes to be shown on another app in silence, or goes from one.

Whoever has somebody's telephone for a minute can link it, and hide what stood there. So it is said as it is
done, and once more at the first turn there that comes a good while later; **link** says it at any time. How
often is noted with the links, so that no restart swallows it.

Of those who are not linked any more nothing is kept, so they are told from memory: at their next turn, and
not unasked. A message at that moment would tell whoever has the other device what is done on this one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.dialogue.events import Elsewhere
from bot.dialogue.linking import told_again, told_elsewhere
from bot.dialogue.scene import Scene
from bot.dialogue.session import Confirm
from bot.dialogue.turn import Forget, Hide, LinkTold, Reply, Turn
from bot.service.deciding import Happened
from bot.service.ports import Identity
from bot.service.recent import Recent
from bot.service.rescue import FORGET
from bot.service.screens import URGENT
from bot.service.talk import Handled
from bot.service.ties import Links, Tied, Ties

ENOUGH: Final = 2
"""How often somebody is told that another app shows the same."""
LATER: Final = 2
"""Hours, as the clock strikes them: the last time comes at least one hour after the link, when whoever had
the device for a minute has it no more."""
MOST: Final = 1_024


class LinkNews:
    """Of one process. Safe for many people at once."""

    def __init__(self, ties: Ties) -> None:
        self._ties = ties
        self._unwritten: dict[Identity, None] = {}
        """Who is to be written to at once."""
        self._parted: Recent[Identity, str] = Recent(MOST)
        """Whose talks are elsewhere alone, or gone; and the phrase that says so."""

    def linked(self, links: Links) -> None:
        for identity in links.identities:
            self._parted.drop(identity)
            if not links.noted(identity)[1]:
                self._unwritten[identity] = None

    def parted(self, tied: Tied, by: Identity, phrase: str) -> None:
        """One of these has let all others go, or had everything erased."""
        for identity in tied:
            self._unwritten.pop(identity, None)
            self._parted.drop(identity)
            if identity != by:
                self._parted.put(identity, phrase)

    def unwritten(self) -> Sequence[Identity]:
        """Who is to be written to, on whatever platform."""
        return list(self._unwritten)

    def take(self, identity: Identity) -> tuple[Elsewhere, ...]:
        """What is to be written to them, once; nothing for anybody else."""
        if identity not in self._unwritten:
            return ()
        del self._unwritten[identity]
        return elsewhere(self._ties.links_at_hand(identity), identity)

    def put_back(self, identity: Identity) -> None:
        """It surely was not sent."""
        self._unwritten[identity] = None

    def told(self, happened: Happened, handled: Handled) -> Handled:
        """The turn, with what its owner is to be told above it."""
        identity, at = happened.talk.identity, happened.event.at
        turn, links = handled.turn, self._ties.links_at_hand(identity)
        parted = self._parted.get(identity)
        if (len(links.identities) < 2 and parted is None) or not turn.replies or handled.repeated:
            return handled
        scene = Scene.of(handled.edition.dialog, turn.session, at, happened.local)
        if turn.session.offer == FORGET and parted is None:
            text = told_elsewhere(scene, elsewhere(links, identity), "link_forget")
            return _with(handled, Reply(text, "notice"))
        if not _has_room(turn):
            return handled
        if parted is not None:
            self._parted.drop(identity)
            return _with(handled, scene.notice(parted))
        if links.noted(identity)[1] >= _count(links, at):
            return handled
        handled = _with(handled, told_again(scene, elsewhere(links, identity)))
        return handled._replace(turn=handled.turn._replace(effects=(*turn.effects, LinkTold(at))))

    async def note(self, identity: Identity, turn: Turn, *, unasked: bool = False) -> None:
        """They have seen this turn; `unasked`: if they looked at all. Raises StoreError."""
        links = await self._ties.links(identity)
        for effect in turn.effects:
            if isinstance(effect, LinkTold) and len(links.identities) > 1:
                self._unwritten.pop(identity, None)
                count = 1 if unasked else _count(links, effect.at)
                if links.noted(identity)[1] < count:
                    await self._ties.note_told(identity, count)


def elsewhere(links: Links, identity: Identity) -> tuple[Elsewhere, ...]:
    """What else shows what this one does."""
    own = links.noted(identity)[0]
    return tuple(
        Elsewhere(one.platform.capitalize(), since and max(since, own))
        for one in links.identities
        if one != identity
        for since in (links.noted(one)[0],)
    )


def hour_of(at: datetime) -> int:
    """Since 1970."""
    return int(at.timestamp()) // 3600


def _count(links: Links, at: datetime) -> int:
    """How often somebody who is here at that time is told in all."""
    return ENOUGH if hour_of(at) - links.latest >= LATER else 1


def _has_room(turn: Turn) -> bool:
    """Nothing stands above numbers to call; and what is asked before something is done is asked alone."""
    urgent = turn.danger is not None or any(reply.kind in URGENT for reply in turn.replies)
    leaves = turn.has(Hide) or turn.has(Forget)
    return not (urgent or leaves or turn.has(LinkTold) or isinstance(turn.session.offer, Confirm))


def _with(handled: Handled, first: Reply) -> Handled:
    return handled._replace(turn=handled.turn._replace(replies=(first, *handled.turn.replies)))
