# Only python3 (with venv) and make are needed; everything else is made here, in .venv.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: help install chat run test fuzz soak check fix bench lock clean

help: ## what can be made
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

install: .venv/dev.stamp ## everything a developer needs

# What the guide itself runs on; compiled here, so that even the first start is quick.
.venv/run.stamp: requirements.lock
	@echo "Setting up .venv (once, about half a minute) ..." >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(PIP) -r requirements.lock
	@$(BIN)/python -m compileall -q bot
	@touch $@

.venv/dev.stamp: requirements-dev.lock pyproject.toml .venv/run.stamp
	@echo "Adding the tools for tests and checks ..." >&2
	@$(PIP) -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	@touch $@

chat: .venv/run.stamp ## the guide in your terminal, no account, no token
	@$(BIN)/python -m bot chat

run: .venv/run.stamp ## the guide on Discord and Telegram, wherever there is a token
	@$(BIN)/python -m bot run

# Four at once, on however few cores: much of it waits for processes that are killed and started again.
test: .venv/dev.stamp ## everything
	$(BIN)/python -m pytest -n 4

fuzz: .venv/dev.stamp ## a million mean texts and presses through all adapters
	TEBIKI_FUZZ=1000000 $(BIN)/python -m pytest -n 2 tests/hostile/test_fuzz.py

soak: .venv/dev.stamp ## a million turns, strangers and a flood: what stays in memory, how quick it is
	$(BIN)/python -m tests.hostile.soak 1000000 --strangers 200000 --flood

check: .venv/dev.stamp ## format, lint, types, import rules, the dialogs and what talks come to
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m bot check dialogs/
	$(BIN)/python -m bot coverage dialogs/

fix: .venv/dev.stamp ## what can be mended by machine
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/dev.stamp ## prints the table of docs/performance.md
	$(BIN)/python -m bench

lock: ## after a change of dependencies in pyproject.toml (needs uv)
	uv pip compile --universal --generate-hashes --no-header --no-annotate --python-version 3.11 pyproject.toml --extra dev -o requirements-dev.lock
	uv pip compile --universal --generate-hashes --no-header --no-annotate --python-version 3.11 pyproject.toml -c requirements-dev.lock -o requirements.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
