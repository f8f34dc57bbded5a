# `make demo` and `make test` do all of their own set-up, in .venv; what they need is Python 3.10–3.14, pip and make.
# Set-up is skipped while what it reads (pyproject.toml, requirements-dev.txt) is the same: a stamp file carries a checksum.
#
#   PYTHON=python3.12   which Python makes .venv        VENV=.venv312   another environment
#   ARGS="-k words"     handed to pytest or to the benchmarks
#   RELEASES=0.16.3     which ComfyUI releases test-matrix runs on

VENV ?= .venv
PYTHON ?=
ARGS ?=
OUT ?= demo
RELEASES ?=
VERSION ?=
BIN := $(VENV)/bin
HASH := $(shell cat pyproject.toml demo_weights/pyproject.toml requirements-dev.txt | cksum | tr ' ' -)
# What the demo needs, and what everything needs.
RUN_READY := $(VENV)/.ready-$(HASH)-run
ALL_READY := $(VENV)/.ready-$(HASH)-all
# What test-fast needs, in an environment of its own until everything is there.
FAST_READY := $(or $(wildcard $(ALL_READY)),.venv-fast/.ready-$(HASH)-fast)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test test-fast test-matrix lint ruff mypy pyright rooms imports format stubs public vscode jupyterlab notebook \
	wild wild-graphs fuzz lsp-edits soak interrupt soak-real gpu gpu-bundle \
	lock docs wheel release coverage bench clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(ALL_READY) ## Install everything into .venv

demo: $(RUN_READY) ## Install ComfyUI, start it and make ./demo/*.png and ./demo/prompt.json with a script
	@$(BIN)/comfy-script demo --out $(OUT)

test: $(ALL_READY) ## Run the tests in two processes (ARGS="-k words" picks some; ARGS="-n 0": in one)
	@$(BIN)/python -m pytest -n 2 $(ARGS)

test-fast: $(FAST_READY) ## Run the tests that need neither ComfyUI nor torch; sets up what they need only
	@$(dir $(FAST_READY))bin/python -m pytest -n 2 --dist worksteal --without-comfyui tests/unit tests/server_contract $(ARGS)

test-matrix: $(ALL_READY) ## Run the contract suite on each ComfyUI release (RELEASES=0.16.3 picks one)
	@$(BIN)/python -m tools.test_matrix $(RELEASES) --pytest="$(ARGS)"

lint: ruff mypy pyright rooms imports ## Check style, types, the order of the rooms and what is declared (-k: go on)

ruff: $(ALL_READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

mypy: $(ALL_READY)
	$(BIN)/mypy

pyright: $(ALL_READY)
	$(BIN)/pyright --pythonpath $(BIN)/python

rooms: $(ALL_READY)
	$(BIN)/lint-imports

imports: $(ALL_READY)
	$(BIN)/deptry comfy_script

format: $(ALL_READY) ## Format the code, and repair what ruff can repair
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

stubs: $(ALL_READY) ## Write stubs/ anew: the type stubs that the wheel has
	$(BIN)/python -m tools.make_stubs

vscode: $(ALL_READY) ## Build editors/vscode/comfy-script.vsix, and test the extension with the server (needs node and npm)
	cd editors/vscode && npm ci --no-audit --no-fund --silent
	@gzip -dc tests/data/object_info-0.30.0.json.gz > editors/vscode/nodes.json
	cd editors/vscode && COMFY_SCRIPT_PYTHON=$(abspath $(BIN)/python) COMFY_SCRIPT_REGISTRY=nodes.json npm test
	cd editors/vscode && npm run package

jupyterlab: $(ALL_READY) ## Drive JupyterLab with the language server, in an environment of its own (.venv-jupyterlab)
	@[ -x .venv-jupyterlab/bin/jupyter-lab ] || { python3 -m venv .venv-jupyterlab && \
		.venv-jupyterlab/bin/pip install -q jupyterlab jupyterlab-lsp jupyterlab_widgets; }
	COMFY_SCRIPT_JUPYTER=.venv-jupyterlab/bin/jupyter $(BIN)/python -m pytest -q tests/lsp/test_jupyterlab.py $(ARGS)

notebook: $(ALL_READY) ## Run examples/runtime.ipynb and store its outputs in it (ARGS=.venv-jupyterlab/bin/jupyter: pictures, too)
	$(BIN)/python -m tools.example_notebook $(ARGS)

wild: $(ALL_READY) ## Hold 7,000 calls of all nodes of a server, packs included, to its validation (URL=http://127.0.0.1:8188)
	$(BIN)/python -m tools.wild.calls $(URL) $(ARGS)

wild-graphs: $(ALL_READY) ## Hold 53 graphs of packs' flow, list and lazy nodes in real mode to a server's results (URL=…)
	$(BIN)/python -m tools.wild.compare_graphs $(URL) $(ARGS)

fuzz: $(ALL_READY) ## Hold a small job against 10,000 odd answers of a server (ARGS="--cases 1000 --seed 7")
	$(BIN)/python -m tests.fuzz.answers $(ARGS)

lsp-edits: $(ALL_READY) ## Type and delete 10,000 times in examples that the language server has open (ARGS="--edits 1000 --seed 7")
	$(BIN)/python -m tests.lsp.replay $(ARGS)

soak: $(ALL_READY) ## Kill, stop and cut off two servers for 30 minutes while four processes use them (ARGS="--minutes 5")
	$(BIN)/python -m tests.soak.soak $(ARGS)

interrupt: $(ALL_READY) ## Send 50 scripts and commands Ctrl-C or SIGTERM at random moments (ARGS="--times 500 --seed 7")
	$(BIN)/python -m tests.soak.interrupt $(ARGS)

soak-real: $(ALL_READY) ## Run the demo model 1,000 times in this process, in one thread and in four, and press Ctrl-C 50 times
	$(BIN)/python -m tests.real.soak $(ARGS)

gpu: $(ALL_READY) ## Prove and measure all of it on a GPU in nine minutes, or in small on a CPU (ARGS="out --page")
	$(BIN)/python -m tools.gpu $(ARGS)

gpu-bundle: $(ALL_READY) ## Make gpu.tar.xz, what a machine without a network needs for it (ARGS="--have freeze.txt")
	$(BIN)/python -m tools.gpu bundle gpu.tar.xz $(ARGS)

lock: $(ALL_READY) ## Write requirements-dev.txt anew after a change to pyproject.toml (ARGS=--upgrade: newest versions)
	$(BIN)/python -m uv pip compile -q pyproject.toml --extra comfyui --extra dev --extra docs --universal \
		--python-version 3.10 --generate-hashes --no-header --no-annotate --no-emit-index-url --output-file \
		requirements-dev.txt $(ARGS) >/dev/null

public: $(ALL_READY) ## Write anew what docs list: all public names, and the commands' help texts
	$(BIN)/python -m tools.public_api
	$(BIN)/python -m tools.cli_help

docs: $(ALL_READY) ## Build the documentation into site/
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

wheel: $(ALL_READY) ## Build the wheels into dist/
	$(BIN)/python -m build --wheel --no-isolation
	$(BIN)/python -m build --wheel --no-isolation --outdir dist demo_weights

release: $(ALL_READY) ## Make a release up to its upload (VERSION=1.0.0; ARGS=--dry-run tries it)
	@$(BIN)/python -m tools.release $(VERSION) $(ARGS)

coverage: $(ALL_READY) ## How much of the package the tests without ComfyUI run
	@$(BIN)/python -m pytest -q -n 2 --dist worksteal --without-comfyui --cov --cov-report=term tests/unit \
		tests/server_contract $(ARGS)

bench: $(ALL_READY) ## Measure beside ComfyScript 0.6.1
	@$(BIN)/python -m benchmarks $(ARGS)

clean: ## Remove .venv and what was built (the ComfyUI installation stays)
	rm -rf $(VENV) .venv-fast build dist site .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(ALL_READY): tools/setup.sh
	@tools/setup.sh $(VENV) comfyui,dev,docs $(PYTHON)
	@rm -f $(VENV)/.ready-*
	@touch $(RUN_READY) $(ALL_READY)

$(RUN_READY): tools/setup.sh
	@tools/setup.sh $(VENV) comfyui $(PYTHON)
	@rm -f $(VENV)/.ready-*
	@touch $(RUN_READY)

.venv-fast/.ready-$(HASH)-fast: tools/setup.sh
	@tools/setup.sh .venv-fast test $(PYTHON)
	@rm -f .venv-fast/.ready-*
	@touch $@
