"""Whoever is in danger is shown a number that can be called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.issues import Issue, error
from bot.content.manuscript import Content
from bot.content.schema import DANGERS

_NUMBER = re.compile(r"[+#]?[0-9][0-9 ()-]*[0-9]")


def check(content: Content) -> Iterator[Issue]:
    shared = content.shared
    for name, line in shared.lines.items():
        if line.built is None:
            continue
        number, address = line.built.number, line.built.address
        if number and not _NUMBER.fullmatch(number):
            message = f'"{number}" is no telephone number as it is typed.'
            mend = "Write one number: digits, spaces, hyphens, + or # in front. Other words belong to hours."
            yield error("odd-telephone", line.record.spot("number"), message, mend)
        if not number and not address:
            message = f'"{name}" has neither a number nor an address.'
            yield error("no-way-to-reach", line.spot, message, "Add a number or an address.")
        if "://" in address or " /" in address:
            mend = "Write the address alone, like telljp.com."
            yield error("odd-address", line.record.spot("address"), "The address has http in front.", mend)
    if not shared.whole or any(line.built is None for line in shared.lines.values()):
        return
    for kind, names in shared.help.items():
        lines = [built for name, _ in names if name in shared.lines and (built := shared.lines[name].built)]
        if not names or len(lines) < len(names):
            continue
        spot = names[0][1]
        if not any(line.number for line in lines):
            message = f'Under "{kind}" there is no line with a telephone number.'
            yield error("help-without-number", spot, message, "Add one.")
        elif kind in DANGERS and not any(line.number and line.crisis for line in lines):
            message = f'Under "{kind}" there is no line for people in danger.'
            yield error("help-not-crisis", spot, message, "Add a line that has a number and crisis: yes.")
