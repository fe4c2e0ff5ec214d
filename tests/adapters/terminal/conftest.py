from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.adapters.terminal.processes import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture(autouse=True, scope="session")
def _signals_are_taken() -> None:
    """A shell starts what runs in its background with Ctrl-C ignored, and children would inherit that."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
