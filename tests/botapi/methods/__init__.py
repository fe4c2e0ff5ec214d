"""The methods that the fake knows, by name in lower case."""

from __future__ import annotations

from . import callbacks, deleting, editing, membership, polling, profile, sending
from .registry import METHODS

__all__ = ["METHODS", "callbacks", "deleting", "editing", "membership", "polling", "profile", "sending"]
