PYTHON ?= python3
BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve test site verify merge soak mutate bench lock twins

serve: .venv/ready
	$(BIN)/mkdocs serve

test: .venv/ready
	$(BIN)/pytest

site: .venv/ready
	$(BIN)/mkdocs build --strict

# Runs every program on every Python found here, and records it; PYTHONS=FILE adds more
verify: .venv/ready
	$(BIN)/pytest --record $$(PYTHONPATH=docs/hooks $(BIN)/python -m tests.pythons) snippets

# Joins the records of other machines into this one: RECORDS="FILE FILE"
merge: .venv/ready
	PYTHONPATH=docs/hooks $(BIN)/python -m tests.merge $(RECORDS)

# Changes one thing at a time in a copy: does a check notice? PYTHONS=FILE as for verify
mutate: .venv/ready
	PYTHONPATH=docs/hooks $(BIN)/python -m tests.mutate

# How long things take, against doing without; and how other tools do
bench: .venv/ready
	PYTHONPATH=docs/hooks $(BIN)/python -m tests.bench
	PYTHONPATH=docs/hooks $(BIN)/python -m tests.tools

# Runs every program N times with every core busy
N ?= 200
soak: .venv/ready
	PYTHONPATH=docs/hooks $(BIN)/python -m tests.soak $(N)

# After a change of the ranges in pyproject.toml
lock: .venv/ready
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group tools -o tests/tools.txt

# After a page and its twin were brought in line
twins: .venv/ready
	PYTHONPATH=docs/hooks $(BIN)/python -m tests.pages

.venv/ready: requirements.txt
	$(PYTHON) -c "import sys; sys.version_info >= (3, 11) or sys.exit('this needs Python 3.11 or later; mend: make PYTHON=python3.11')"
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	touch $@
