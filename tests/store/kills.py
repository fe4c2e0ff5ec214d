"""Dying as with kill -9 before any line of what tends a data folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

OURS = tuple(
    f"{name}.py" for name in ("upkeep", "masterkey", "keyring", "folder", "rotation", "restoring", "backup")
)


def killed_at(work: Callable[[], object], line: int, within: tuple[str, ...] = OURS) -> bool:
    """Do it in a process that dies as with kill -9 after so many lines. False: it came to its end."""
    process = os.fork()
    if process == 0:
        left = line

        def trace(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal left
            if not frame.f_code.co_filename.endswith(within):
                return None
            if event == "line":
                left -= 1
                if left < 0:
                    os._exit(9)
            return trace

        code = 0
        try:
            sys.settrace(trace)
            work()
        except BaseException:
            code = 1
        os._exit(code)
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    assert status in (0, 9), "it raised"
    return status == 9
