"""What is installed is what was looked at: pinned, held against hashes, under known licences."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.documents import ROOT
from tests.licences import ALLOWED, LIST, listed, locked

LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-audit.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
WANTED = {
    "requirements.lock": PROJECT["dependencies"],
    "requirements-dev.lock": [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]],
    "requirements-audit.lock": PROJECT["optional-dependencies"]["audit"],
}
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_and_has_hashes(lock: str) -> None:
    packages = locked(text(lock))
    assert len(packages) > 20
    assert [one.name for one in packages if one.hashes == 0] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_what_the_project_asks_for_is_in_the_lock(lock: str) -> None:
    names = {plain(one.name) for one in locked(text(lock))}
    wanted = {plain(re.split(r"[\[<>=!~ ]", one)[0]) for one in WANTED[lock]}
    assert wanted - names == set()


def test_one_package_has_one_version_wherever_it_runs() -> None:
    versions = {(one.name, one.version) for lock in LOCKS[:2] for one in locked(text(lock))}
    assert len(versions) == len({name for name, _ in versions})


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_names_where_it_came_from(lock: str) -> None:
    assert not re.search(r"https?://|file:|--(?:extra-)?[i]ndex-url|--[f]ind-links", text(lock))


def test_nothing_is_installed_without_its_hash() -> None:
    installs = re.findall(r"(?:PIP\) |pip install ).*", text("Makefile"))
    assert len(installs) >= 4
    loose = [line for line in installs if "-r requirements" not in line and "--no-deps" not in line]
    assert [line for line in loose if "--require-hashes" not in line] == []


def test_the_list_of_licences_is_that_of_the_lock() -> None:
    assert LIST.read_text("utf-8") == listed(), "run `make licences`, and read what has changed"


def allowed(expression: str) -> bool:
    """`OR` leaves the choice, `AND` does not (SPDX, annex D). No brackets within brackets."""
    expression = re.sub(r"\(([^()]*)\)", lambda found: "yes" if allowed(found[1]) else "no", expression)
    known = ALLOWED | {"yes"}
    return any(all(one in known for one in choice.split(" AND ")) for choice in expression.split(" OR "))


def test_every_licence_allows_what_we_do() -> None:
    lines = re.findall(r"^\| (\S+) \| \S+ \| (.+) \|$", LIST.read_text("utf-8"), re.MULTILINE)
    lines = lines[2:]  # below the head
    assert len(lines) == len(locked(text("requirements.lock")))
    assert [name for name, licence in lines if not allowed(licence)] == []


@pytest.mark.parametrize(
    ("expression", "answer"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("GPL-2.0-or-later OR MPL-1.1", True),
        ("Apache-2.0 AND GPL-3.0-only", False),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("MIT AND (GPL-3.0-only OR AGPL-3.0-only)", False),
    ],
)
def test_how_an_expression_is_read(expression: str, answer: bool) -> None:
    assert allowed(expression) is answer


def test_known_holes_are_looked_for_on_the_public_host_and_no_other_registry_is_named() -> None:
    assert WORKFLOWS
    whole = "\n".join(path.read_text("utf-8") for path in WORKFLOWS)
    assert "make audit" in whole
    assert "pip-audit --require-hashes" in text("Makefile")
    assert "make sbom" in whole
    assert "schedule:" in whole, "a hole may be found in what has not changed"
    assert not re.search(r"[i]ndex-url|PIP_|UV_|/[s]imple|artifactory|nexus", whole)
    for action in re.findall(r"uses: (\S+)", whole):
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action), f"pin {action} to a commit"
