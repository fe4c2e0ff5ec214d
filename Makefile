# Only python3 (with venv) and make are needed; everything else is made here, in .venv.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: help install chat run test torture fuzz soak check fix bench lock clean sbom audit licences

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
	$(BIN)/python -m pytest -n 4 --dist worksteal

torture: .venv/dev.stamp ## at length: kills, cut power, failing disks, damage, two things at once (PARTS="power pairs")
	$(BIN)/python -m tests.torture $(PARTS)

fuzz: .venv/dev.stamp ## a million mean texts and presses through all adapters
	TEBIKI_FUZZ=1000000 $(BIN)/python -m pytest -n 2 --dist worksteal --show-capture=no tests/hostile/test_fuzz.py

soak: .venv/dev.stamp ## a million turns, strangers and a flood: what stays in memory, how quick it is
	$(BIN)/python -m tests.hostile.soak 1000000 --strangers 200000 --flood

check: .venv/dev.stamp ## format, lint, types, import rules, the dialogs and what talks come to
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m bot check dialogs/
	$(BIN)/python -m bot coverage dialogs/
	$(BIN)/python -m bot coverage dialogs/ --dialog recontracting

fix: .venv/dev.stamp ## what can be mended by machine
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/dev.stamp ## prints the table of docs/performance.md
	$(BIN)/python -m bench

# Tools that look at the others from outside, in an environment of their own.
.audit/stamp: requirements-audit.lock
	@test -x .audit/bin/python || $(PYTHON) -m venv .audit
	@.audit/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-audit.lock
	@touch $@

sbom: .venv/run.stamp .audit/stamp ## sbom.json: all that the guide runs on, in CycloneDX
	@.audit/bin/cyclonedx-py requirements requirements.lock --pyproject pyproject.toml --output-reproducible --of JSON -o sbom.json
	@echo "sbom.json is written" >&2

audit: .audit/stamp ## known holes in what the guide runs on (asks the network)
	.audit/bin/pip-audit --require-hashes --disable-pip -r requirements.lock

licences: .venv/dev.stamp ## docs/licences.md, after a change of the locks
	$(BIN)/python -m tests.licences

lock: ## after a change of dependencies in pyproject.toml (needs uv)
	uv pip compile --universal --generate-hashes --no-header --no-annotate --python-version 3.11 pyproject.toml --extra dev -o requirements-dev.lock
	uv pip compile --universal --generate-hashes --no-header --no-annotate --python-version 3.11 pyproject.toml -c requirements-dev.lock -o requirements.lock
	uv pip compile --universal --generate-hashes --no-header --no-annotate --python-version 3.11 pyproject.toml --extra audit -c requirements.lock -o requirements-audit.lock

clean:
	rm -rf .venv .audit sbom.json .mypy_cache .ruff_cache .pytest_cache .hypothesis
