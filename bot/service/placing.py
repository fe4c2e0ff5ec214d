"""Where a screen goes.

1. An answered question is frozen with its "✓ answer", and what follows is sent below it.
2. What a button brings up without answering (a menu, a card, the question before) takes the place of the
   message that it stood in, unless that is worth keeping in view (`ASIDE`).
3. All else is sent below, and the message that had the buttons until then loses them: one live view.
4. The second of two quick presses finds its question answered and the next one shown: nothing more is sent.

A message's id is known once it was sent, and noted after that. A kill in between leaves two messages with the
same question: either may be pressed, one answer counts, and a press on the older one takes its buttons off.
"""

from __future__ import annotations

from collections.abc import Awaitable

import msgspec

from bot.dialogue.turn import Turn
from bot.service.arrivals import Incoming
from bot.service.buttons import Press
from bot.service.faults import log
from bot.service.ports import Sender, SendError, UnreachableError
from bot.service.screens import Screen, lay_out
from bot.service.shown import Shown
from bot.service.talk import Handled


def screens_of(handled: Handled) -> tuple[Screen, ...]:
    dialog, buttons = handled.edition
    return lay_out(handled.turn, dialog.in_language(handled.turn.session.language), buttons, handled.nonce)


async def place(
    turn: Turn, screens: tuple[Screen, ...], incoming: Incoming, shown: Shown, sender: Sender
) -> Shown:
    """Returns where things stand now. Raises SendError, which tells what had been sent by then."""
    origin, at = incoming.origin, incoming.event.at
    live = shown.live if sender.lasting else ""
    sent: list[str] = []
    left = list(screens)
    if turn.settled is not None:
        frozen = origin or live
        if frozen:
            await _quietly(sender.freeze(frozen, f"{turn.settled.asked}\n\n{turn.settled.text}"))
        if live and live != frozen:
            await _quietly(sender.freeze(live, None))
    elif origin and left and not _stands_apart(incoming, turn) and (origin == live or not sender.lasting):
        sent.append(await sender.edit(origin, left.pop(0)))
    else:
        for old in dict.fromkeys(one for one in (live, origin) if one):
            await _quietly(sender.freeze(old, None))
    for screen in left:
        try:
            sent.append(await sender.send(screen))
        except SendError as fault:
            fault.sent = (*sent, *fault.sent)
            raise
    if not sender.lasting:
        return shown
    pressable = [message for message, screen in zip(sent, screens, strict=True) if screen.live]
    shown = shown.with_sent(sent, at)
    return msgspec.structs.replace(shown, live=pressable[-1] if pressable else "")


async def take_buttons(sender: Sender, message: str) -> None:
    """Off a message that another came after. Raises SendError only of somebody who cannot be reached."""
    await _quietly(sender.freeze(message, None))
    await sender.settle()


def is_echo(handled: Handled, incoming: Incoming, shown: Shown, sender: Sender) -> bool:
    """Whether this is the second of two quick presses, whose outcome is on the screen already.

    A message that was never noted is none of those two: it was sent just before the process was killed,
    and still has its buttons. A press on it is answered, and takes them off.
    """
    event, turn = incoming.event, handled.turn
    if not isinstance(event, Press) or not event.data or turn.settled or not turn.replies[-1].verbs:
        return False
    if incoming.origin is not None and sender.lasting and not shown.has(incoming.origin):
        return False
    pressed = handled.edition.buttons.turn(event.data[0])
    current = turn.session.turn
    return pressed == current - 1 and shown.turn == current and bool(shown.live)


def _stands_apart(incoming: Incoming, turn: Turn) -> bool:
    """Whether what comes is not to cover the message that was pressed."""
    return turn.danger is not None or (isinstance(incoming.event, Press) and incoming.event.aside)


async def _quietly(change: Awaitable[None]) -> None:
    """The old message matters less than the new one: a fault here must not keep that from being sent."""
    try:
        await change
    except UnreachableError:
        raise
    except SendError as fault:
        log.warning("an old message kept its buttons (%s)", fault.code)
