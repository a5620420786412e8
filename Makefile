# Every command sets up what it needs in .venv; nothing must be installed first
# but Python >= 3.11, make and git.

# The first Python that is new enough and can make virtual environments.
NEW_ENOUGH := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3; do \
  $$name -c '$(NEW_ENOUGH)' 2>/dev/null && { echo $$name; break; }; done)
PORT ?= 8000
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
TEST_ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help run test lint format bench lock clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: .venv/runtime ## Set everything up and serve the site at http://localhost:8000
	$(MANAGE) migrate --verbosity 0
	$(MANAGE) load_demo --if-empty --port $(PORT)
	$(MANAGE) runserver $(PORT)

test: .venv/development ## Run all tests (DATABASE_URL and CACHE_URL choose the backends)
	$(BIN)/python -m pytest $(TEST_ARGS)

lint: .venv/development ## Check style, templates and migrations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint --lint --quiet templates
	DJANGO_SETTINGS_MODULE=config.settings.test $(MANAGE) makemigrations --check --dry-run
	DJANGO_SETTINGS_MODULE=config.settings.test $(MANAGE) check

format: .venv/development ## Format the Python code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/development ## Measure pages and API answers, as ratios within this run
	$(BIN)/python tests/bench.py

lock: .venv/development ## Write the hashed requirements files from the .in files
	for name in requirements requirements-dev; do \
	  $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --no-header --no-emit-index-url --no-emit-find-links $$name.in --output-file $$name.txt; \
	done

clean: ## Remove the virtual environment and what the site has stored
	rm -rf .venv var db.sqlite3 db.sqlite3-shm db.sqlite3-wal

.venv/bin/python:
	@test -n "$(PYTHON)" && $(PYTHON) -c '$(NEW_ENOUGH)' || { \
	  echo "Python 3.11 or newer with its venv module is needed (on Debian and Ubuntu:"; \
	  echo "apt install python3-venv). PYTHON=... names another one."; exit 1; }
	$(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }

.venv/runtime: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	@touch $@

.venv/development: requirements-dev.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	@touch $@ .venv/runtime
