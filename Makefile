# `make report` and `make test` do all the set-up on a machine that has Python 3.11+ and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: report test check fix screenshot wheel benchmarks clean

report: $(VENV)/.installed
	$(BIN)/checker check seeds -o reports/seeds.md -o reports/seeds.html --fail-on never
	@echo "reports/seeds.md and reports/seeds.html are written: open one and read."

test: $(VENV)/.installed-dev $(VENV)/.browser check
	$(BIN)/pytest

check: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: $(VENV)/.installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The picture in the README.
screenshot: $(VENV)/.installed-dev $(VENV)/.browser
	$(BIN)/python -m tests.browser.screenshot

wheel: $(VENV)/.installed
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps -w dist .

benchmarks: $(VENV)/.installed-dev
	$(BIN)/python tests/benchmarks/startup.py
	$(BIN)/python tests/benchmarks/encoding.py

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("checker needs Python 3.11 or later" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt torch
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[sentence-transformers]'
	touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev,models]'
	touch $@

$(VENV)/.browser: tests/browser/install-chromium.sh | $(VENV)/bin/python
	sh tests/browser/install-chromium.sh
	touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
