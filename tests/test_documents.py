"""The documents stay true: what they name exists, and a list that looks whole is whole."""

from __future__ import annotations

import ast
import importlib
import re
import signal
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.cli import main
from bot.config.reading import FILE_VARIABLE
from bot.config.server import MASTER_KEY, Config
from bot.config.settings import KNOWN
from bot.content import schema, source
from bot.content.checks import limits
from bot.content.checks.kinds import MOST_OWN
from bot.dialogue.phrases import PHRASES
from bot.dialogue.turn import LABEL_LIMIT, MOST_CHOICES, TEXT_LIMIT
from bot.dialogue.verbs import EVENTS, spoken_verb
from bot.dialogue.weighing import OWN_LIMIT
from bot.operations import ending, storewatch, supervisor
from bot.operations.ending import Exit
from bot.operations.health import Health, State, Status
from bot.operations.prometheus import PrometheusMetrics
from bot.service.private import IDLE
from bot.store import ballast, database, inbox, masterkey, sealing
from tests.documents import FENCE, ROOT, SPAN, Row, code, documents, files, rows, spans

WRITING = ROOT / "docs" / "writing-dialogs.md"
OPERATIONS = ROOT / "docs" / "operations.md"
PRIVACY = ROOT / "docs" / "privacy.md"
GLOSSARY = ROOT / "docs" / "glossary.md"
ARCHITECTURE = ROOT / "docs" / "architecture.md"
MANUALS = (
    WRITING,
    OPERATIONS,
    PRIVACY,
    GLOSSARY,
    *(ROOT / name for name in ("dialogs/README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")),
)


# Commands


def test_every_command_that_a_document_names_can_be_given() -> None:
    given = re.compile(r"(?:python3? -m bot|(?<![\w/.-])tebiki) +([a-z][\w-]*)(.*)")
    seen = set()
    for path in documents():
        for name, rest in (found.groups() for line in code(path) if (found := given.search(line))):
            assert name in main.commands, f"{path.name}: there is no command {name}"
            known = {option for one in main.commands[name].params for option in one.opts}
            wrong = set(re.findall(r"(?<!\S)--?[a-z][a-z-]*", rest)) - known - {"--help", "-h"}
            assert not wrong, f"{path.name}: {name} has no {wrong}"
            seen.add(name)
    assert {"run", "chat", "check"} <= seen


def test_every_make_target_that_a_document_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    given = re.compile(r"(?:^|[;&$] *)make ([a-z-]+)")
    named = {
        (path.name, target) for path in documents() for line in code(path) for target in given.findall(line)
    }
    assert {target for _, target in named} >= {"chat", "test", "check"}
    assert not [one for one in named if one[1] not in targets]


# What check says


def calls(folder: str) -> Iterator[tuple[str, list[Any]]]:
    """Every call in the folder: the function's name, and its arguments where they are constants."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                yield name, [one.value for one in node.args if isinstance(one, ast.Constant)]


@cache
def check_codes() -> dict[str, str]:
    """Code -> severity."""
    found = {}
    for name, constants in calls("bot/content"):
        words = [str(one) for one in constants]
        match name:
            case "unknown" if words:
                found[f"unknown-{words[0]}"] = "error"
            case "error" | "warning" | "_refused" | "_Avoided" | "Word" | "PydanticCustomError" | "ByKey" if (
                words
            ):
                found.setdefault(words[0], "warning" if name == "warning" else "error")
            case "_issue":
                found |= dict.fromkeys((word for word in words if re.fullmatch("[a-z-]+", word)), "error")
    return found


def test_every_code_of_check_is_explained_and_no_other() -> None:
    explained = [(code, row) for row in rows(WRITING, "Code") for code in row.named()]
    codes = [code for code, _ in explained]
    assert sorted(codes) == sorted(check_codes())
    warnings = {code for code, row in explained if row.cells[1].startswith("warning: ")}
    assert warnings == {code for code, severity in check_codes().items() if severity == "warning"}


def test_the_codes_that_mistakes_show_are_all_explained() -> None:
    """Another way to the codes: by what authors are shown to meet."""
    marks = re.compile(r"(?:# ! |:\d+ )([a-z0-9-]+)$", re.MULTILINE)
    shown = {
        code
        for path in (ROOT / "tests" / "mistakes").rglob("*")
        if path.suffix in (".yaml", ".txt")
        for code in marks.findall(path.read_text("utf-8"))
    }
    assert len(shown) > 50
    assert shown <= {code for row in rows(WRITING, "Code") for code in row.named()}


@pytest.mark.parametrize("path", [WRITING, ROOT / "dialogs" / "README.md"], ids=lambda path: path.name)
def test_a_code_of_check_in_the_running_text_exists(path: Path) -> None:
    named = {span for span in spans(path) if re.fullmatch(r"[a-z]+(-[a-z]+)+", span)}
    assert named <= check_codes().keys()


# Keys of the files


Keys = Mapping[str, bool]
"""Each key, and whether it is needed."""


def keys(form: type[schema.Form]) -> Keys:
    return {key: field.is_required() for key, field in form.keys().items()}


def own_keys(kind: str) -> Keys:
    shared = {*keys(schema.Question), kind}
    return {key: needed for key, needed in keys(schema.STEPS[kind]).items() if key not in shared}


KINDS = [kind for kind in schema.STEPS if kind != "say"]
FILES: Mapping[str, Keys] = {
    "A dialog": keys(schema.Dialog),
    "A section": keys(schema.Section),
    "A say": keys(schema.Say),
    "Every question": keys(schema.Question),
    "An option": keys(schema.Option),
    "A computed day": keys(schema.Shifted),
    "A sum": keys(schema.Sum),
    "on_return": keys(schema.OnReturn),
    "A day on return": keys(schema.Milestone),
    "A card": keys(schema.Card),
    "A fact": keys(schema.Fact),
    "A support line": keys(schema.Line),
    "A next step": keys(schema.NextStep),
    "A line to share": keys(schema.SharedLine),
    "How it may sound": keys(schema.Vocabulary),
}


@pytest.mark.parametrize("heading", FILES)
def test_the_keys_of_a_part_are_those_that_it_can_have(heading: str) -> None:
    written = {
        key: row.cells[1] for row in rows(WRITING, "Key") if row.heading == heading for key in row.named()
    }
    assert written == {key: "yes" if needed else "no" for key, needed in FILES[heading].items()}


def test_no_table_of_keys_stands_elsewhere() -> None:
    assert {row.heading for row in rows(WRITING, "Key")} == FILES.keys()


def test_the_kinds_and_the_keys_of_their_own() -> None:
    written = {}
    for row in rows(WRITING, "Kind"):
        for part in row.cells[1].split(", "):
            (key,) = SPAN.findall(part)
            written[row.named()[0], key] = "no" if "may be left out" in part else "yes"
    assert written == {
        (kind, key): "yes" if needed else "no" for kind in KINDS for key, needed in own_keys(kind).items()
    }


def test_every_condition_is_in_the_table() -> None:
    written = [set(re.findall(r"(\w+):", span)) for row in rows(WRITING, "Test") for span in row.named()]
    tests = {test for keys in written for test in keys - {"step"}}
    assert tests == {*schema.TESTS, *schema.FORMS} - {"step"}
    assert len(written) == len(tests)


def test_the_sorts_of_help_are_named() -> None:
    assert set(schema.HELP) <= set(spans(WRITING))


def test_unions_have_the_forms_that_the_tables_know() -> None:
    """A new kind of computed value or step needs a table of its own."""
    assert {*schema.STEPS, *schema.COMPUTED} - {*KINDS} == {"say", "of", "sum"}


# Phrases, verbs, limits


def test_the_phrases_that_show_something_and_what() -> None:
    written = {row.named()[0]: set(SPAN.findall(row.cells[1])) for row in rows(WRITING, "Phrase")}
    assert written == {key: {f"{{{one}}}" for one in shown} for key, shown in PHRASES.items() if shown}


@pytest.mark.parametrize("path", MANUALS, ids=lambda path: path.name)
def test_an_identifier_in_the_running_text_exists(path: Path) -> None:
    """Keys of phrases, ids, error codes: each is somewhere in the code or the content."""
    named = {span for span in spans(path) if re.fullmatch(r"[a-z]+(_[a-z0-9]+)+", span)}
    assert named <= words()


@cache
def words() -> frozenset[str]:
    paths = [path for path in files() if path.suffix in (".py", ".yaml", ".toml")]
    return frozenset(word for path in paths for word in re.findall(r"\w+", path.read_text("utf-8")))


def test_the_verbs_in_the_glossary_are_those_of_the_guide() -> None:
    assert sorted(row.cells[0].strip("*") for row in rows(GLOSSARY, "Verb")) == sorted(EVENTS)


@pytest.mark.parametrize("path", MANUALS, ids=lambda path: path.name)
def test_small_bold_words_are_what_a_person_can_type(path: Path) -> None:
    """Bold stands for verbs; what is only stressed is slanted."""
    plain = SPAN.sub("", FENCE.sub("", path.read_text("utf-8")))
    bold = re.findall(r"\*\*([a-z-]+(?: [a-z]+)?)\*\*", plain)
    assert not [one for one in bold if spoken_verb(one) is None]


LIMITS: Mapping[str, int] = {
    "a message: ": TEXT_LIMIT,
    "the label of an option; ": LABEL_LIMIT,
    "`about` of an option": limits.ABOUT_LIMIT,
    "the label of a question": limits.NAME_LIMIT,
    "a phrase": limits.PHRASE_LIMIT,
    "options of `one`, ": MOST_CHOICES - 1,
    "options of `several`": MOST_CHOICES - 2,
    "own reasons at `weigh`": MOST_OWN,
    "characters of one own reason": OWN_LIMIT,
    "characters of an answer to `words`": TEXT_LIMIT,
}


@pytest.mark.parametrize("what", LIMITS)
def test_the_limits_of_lengths_and_lists(what: str) -> None:
    written = [int(row.cells[1]) for row in rows(WRITING, "What") if row.cells[0].startswith(what)]
    assert written == [LIMITS[what]]


@pytest.mark.parametrize(
    ("path", "unit", "figure"),
    [
        (WRITING, "KiB", source.MOST_BYTES // 1024),
        (WRITING, "entries", source.MOST_NODES),
        (WRITING, "levels", source.MOST_DEPTH),
        (OPERATIONS, "KiB that are given up", ballast.BYTES // 1024),
        (OPERATIONS, "KiB is set aside", inbox.LARGEST // 1024),
        (OPERATIONS, "updates wait", inbox.MOST_WAITING),
        (OPERATIONS, "bytes of a note", sealing.LARGEST_NOTE),
        (OPERATIONS, "bytes(?! in| of)", sealing.LARGEST),
        (OPERATIONS, "bytes in base64", sealing.KEY_BYTES),
    ],
)
def test_a_figure_is_that_of_the_code_wherever_it_stands(path: Path, unit: str, figure: int) -> None:
    assert set(re.findall(rf"([\d,]+) {unit}", path.read_text("utf-8"))) == {f"{figure:,}"}


def test_figures_in_words_are_those_of_the_code() -> None:
    privacy, operations = PRIVACY.read_text("utf-8"), OPERATIONS.read_text("utf-8")
    assert ("after an hour" in privacy) == (timedelta(hours=1) == IDLE)
    assert ("one of three sizes" in privacy) == (len(sealing.BUCKETS) == 3)
    assert ("for five seconds" in operations) == (database.BUSY_SECONDS == 5)
    assert ("up to 60 seconds" in operations) == (Config().lock_wait_seconds == 60)
    assert ("within 10\nseconds" in operations) == (9 < ending.DRAIN_SECONDS < 10)
    assert ("within 5 seconds" in operations) == (2 < ending.FATAL_SECONDS < 4)
    assert ("up to five minutes" in operations) == (supervisor.LONGEST_PAUSE == 300)
    assert ("every hour" in operations) == (supervisor.REMIND_SECONDS == 3600)
    assert ("every 10 seconds" in operations) == (storewatch.EVERY_SECONDS == 10)


# The store


@cache
def store_codes() -> set[str]:
    made = {str(words[0]) for name, words in calls("bot") if name == "StoreError" and words}
    return made | database._MESSAGES.keys()


def test_every_error_code_of_the_store_is_explained_and_no_other() -> None:
    assert sorted(code for row in rows(OPERATIONS, "Code") for code in row.named()) == sorted(store_codes())


def test_an_error_code_in_the_running_text_exists() -> None:
    known = store_codes() | doctor_codes() | {setting.place[-1] for setting in KNOWN.values()} | metrics()
    known |= {field.name for field in fields(Health)}
    assert {span for span in spans(OPERATIONS) if re.fullmatch(r"[a-z]+(_[a-z]+)+", span)} <= known


# The doctor


@cache
def doctor_codes() -> set[str]:
    found = {str(words[0]) for name, words in calls("bot/doctor") if name == "Finding" and words}
    return found | {str(words[-1]) for name, words in calls("bot/doctor") if name == "_private"}


def test_every_finding_of_the_doctor_is_explained_and_no_other() -> None:
    told = [code for row in rows(OPERATIONS, "Finding") for code in row.named() if code != "keys.db"]
    assert sorted(told) == sorted(doctor_codes())


# The server


def test_every_exit_code_is_explained_and_no_other() -> None:
    explained = [int(code) for row in rows(OPERATIONS, "Exit") for code in row.cells[0].split(", ")]
    signals = [128 + number for number in (signal.SIGINT, signal.SIGTERM)]
    assert explained == [0, 1, 2, *sorted({*Exit} - {0, 1}), *signals]


def metrics() -> set[str]:
    """As they are scraped, without those of the process itself."""
    families = text_string_to_metric_families(PrometheusMetrics().exposition()[0].decode())
    names = {f"{one.name}_total" if one.type == "counter" else one.name for one in families}
    return {name for name in names if name.startswith("tebiki_")}


def test_every_metric_is_explained_and_no_other() -> None:
    assert {name for row in rows(OPERATIONS, "Metric") for name in row.named()} == metrics()


@cache
def variables_of_tests() -> set[str]:
    """Those that a test asks its surroundings for, as `os.environ.get("…")` does, and no word of its text."""
    asked = {str(words[0]) for name, words in calls("tests") if name == "get" and words}
    return {one for one in asked if one.startswith("TEBIKI_")}


@pytest.mark.parametrize("path", [*MANUALS, ROOT / "README.md"], ids=lambda path: path.name)
def test_a_variable_that_a_document_names_is_that_of_a_setting(path: Path) -> None:
    known = {setting.variable for setting in KNOWN.values()} | {FILE_VARIABLE} | variables_of_tests()
    assert set(re.findall("TEBIKI_[A-Z_]+", path.read_text("utf-8"))) <= known
    assert masterkey.VARIABLE == MASTER_KEY


def test_the_states_of_a_platform_are_told() -> None:
    told = OPERATIONS.read_text("utf-8")
    for word in (*get_args(State), *get_args(Status)):
        assert f"`{word}`" in told, word


def test_the_procfile_starts_the_server() -> None:
    assert (ROOT / "Procfile").read_text("utf-8") == "worker: python -m bot run\n"


# The glossary


@pytest.mark.parametrize(
    "row", [row for row in rows(GLOSSARY, "Word") if len(row.cells) == 3], ids=lambda row: row.cells[0]
)
def test_a_word_of_the_code_lives_where_the_glossary_says(row: Row) -> None:
    word, (name,) = row.cells[0], SPAN.findall(row.cells[1])
    if word[0].isupper():
        assert hasattr(importlib.import_module(name.removesuffix(".py").replace("/", ".")), word)
    else:
        assert re.search(rf"\b{word}\b", (ROOT / name).read_text("utf-8"), re.IGNORECASE)


# The rooms

ADAPTERS = ("adapters/discord", "adapters/telegram")
ROOMS = ("dialogue", "content", "service", "operations", "store", "community", *ADAPTERS)


@pytest.mark.parametrize("room", ROOMS)
def test_a_table_of_a_room_names_every_module_and_none_that_is_gone(room: str) -> None:
    heading = f"Inside the {'two adapters' if room in ADAPTERS else room}"
    table = [row for row in rows(ARCHITECTURE, "module") if row.heading == heading]
    there = {path.stem for path in (ROOT / "bot" / room).iterdir() if not path.name.startswith("__")}
    named = {span.strip("/") for row in table for cell in row.cells for span in SPAN.findall(cell)}
    assert not there - named
    if room not in ADAPTERS:
        assert not {span.strip("/") for row in table for span in row.named()} - there


# Links, paths, addresses


def slug(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_every_relative_link_leads_somewhere() -> None:
    checked = 0
    for path in documents():
        for target in re.findall(r"\]\(([^)\s]+)\)", SPAN.sub("", FENCE.sub("", path.read_text("utf-8")))):
            if re.match(r"[a-z]+:", target):
                continue
            name, _, anchor = target.partition("#")
            there = (path.parent / name).resolve() if name else path
            assert there.exists(), f"{path.relative_to(ROOT)} links to {target}"
            if anchor:
                text = FENCE.sub("", there.read_text("utf-8"))
                headings = {slug(found) for found in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
                assert anchor in headings, f"{path.relative_to(ROOT)} links to {target}"
            checked += 1
    assert checked > 10


@pytest.mark.parametrize("path", MANUALS, ids=lambda path: path.name)
def test_every_file_of_ours_that_is_named_exists(path: Path) -> None:
    ours = re.compile(r"(?:bot|tests|docs|dialogs|bench|\.ci)/[\w./-]*|[A-Za-z-]+\.(?:lock|toml|md)")
    named = [span for span in spans(path) if ours.fullmatch(span)]
    assert not [name for name in named if not (ROOT / name).exists() and not (path.parent / name).exists()]


_ODD = {  # each broken by a bracket, so that this file does not hold what it looks for
    "a path of a machine": r"(?<![\w.~}/])/(?:[w]ork|[h]ome/\w+|[U]sers/\w+|[r]oot)(?=[/\s'\"`),:]|$)",
    "a registry's address": r"pyp[i]\.|[p]ythonhosted|[i]ndex-url|[f]ind-links|//[^\s/]+/[s]imple\b",
    "a name and password in an address": r"https?:/[/][^\s/'\"`]+:[^\s/'\"`]+@",
}


@pytest.mark.parametrize("what", _ODD)
def test_no_file_holds(what: str) -> None:
    pattern = re.compile(_ODD[what], re.MULTILINE)
    found = [path.relative_to(ROOT) for path in files() if pattern.search(path.read_text("utf-8", "replace"))]
    assert not found, f"{what}: {', '.join(map(str, found))}"


def test_what_is_installed_comes_from_no_named_address() -> None:
    for name in (
        "Makefile",
        "requirements.lock",
        "requirements-dev.lock",
        "requirements-audit.lock",
        ".ci/run",
    ):
        assert "://" not in (ROOT / name).read_text("utf-8"), name
