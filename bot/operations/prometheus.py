"""The metrics as Prometheus reads them. No label tells of a person, and none can come to."""

from __future__ import annotations

import re
from typing import Final, Generic, TypeVar

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from bot.service.metrics import Kind

_SECONDS: Final = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0)
_JOBS: Final = (1, 2, 4, 8, 16, 32, 64, 128, 256)
_LABEL: Final = re.compile("[a-z][a-z0-9_]{0,29}|[0-9]{1,6}")
"""A name or a number of ours: whatever else came here by mistake must not show."""
OTHER: Final = "other"
MOST_LABELS: Final = 200
"""Different labels of one metric; the rest is counted as "other"."""
M = TypeVar("M", Counter, Gauge, Histogram)


class PrometheusMetrics:
    """Implements `Metrics`."""

    def __init__(self) -> None:
        # They would tell when something happened for the first time.
        disable_created_metrics()  # type: ignore[no-untyped-call]
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        turns = Counter(
            "tebiki_turns", "Events handled.", ("platform", "kind", "outcome"), registry=self._registry
        )
        seconds = Histogram(
            "tebiki_turn_seconds",
            "From an event to its durable answer.",
            ("platform",),
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._commits = Histogram(
            "tebiki_commit_jobs", "Asked of one transaction.", buckets=_JOBS, registry=self._registry
        )
        failed = Counter(
            "tebiki_failed_sends", "Messages not taken.", ("platform", "code"), registry=self._registry
        )
        backlog = Gauge(
            "tebiki_inbox_waiting", "Updates not processed.", ("platform",), registry=self._registry
        )
        up = Gauge(
            "tebiki_platform_up", "Whether people are reached.", ("platform",), registry=self._registry
        )
        self._turns = _Children(turns)
        self._seconds = _Children(seconds)
        self._failed = _Children(failed)
        self._backlog = _Children(backlog)
        self._up = _Children(up)

    def count_turn(self, platform: str, kind: Kind, outcome: str, seconds: float) -> None:
        self._turns(platform, kind, outcome).inc()
        self._seconds(platform).observe(seconds)

    def count_commit(self, jobs: int) -> None:
        self._commits.observe(jobs)

    def count_failed_send(self, platform: str, code: str) -> None:
        self._failed(platform, code).inc()

    def set_backlog(self, platform: str, waiting: int) -> None:
        self._backlog(platform).set(waiting)

    def set_up(self, platform: str, *, up: bool) -> None:
        self._up(platform).set(up)

    def exposition(self) -> tuple[bytes, str]:
        """The text of `/metrics`, and its content type."""
        return generate_latest(self._registry), CONTENT_TYPE_LATEST


class _Children(Generic[M]):
    """A metric by its labels. The library's own `labels` takes several times as long."""

    def __init__(self, metric: M) -> None:
        self._metric: M = metric
        self._known: dict[tuple[str, ...], M] = {}

    def __call__(self, *labels: str) -> M:
        found = self._known.get(labels)
        if found is None:
            clean = tuple(label if _LABEL.fullmatch(label) else OTHER for label in labels)
            if len(self._known) >= MOST_LABELS:
                clean = (OTHER,) * len(labels)
            found = self._metric.labels(*clean)
            if clean == labels:
                self._known[labels] = found
        return found
