# GeoCentroids. `make help` lists what there is; each target does its own set-up and is quick the second time.
SHELL := /bin/bash
.DEFAULT_GOAL := help

# QGIS's Python: never the `python3` of the PATH, which may be pyenv's or conda's.
QGIS_PYTHON ?= /usr/bin/python3
# Debian 12's wrapper `qgis_process` passes an option that the program refuses (qgis/QGIS#57683), hence .bin first.
# Looked up when used, because `system` may only just have installed it.
QGIS_PROCESS ?= $(shell command -v qgis_process.bin || command -v qgis_process)
PYTEST_OPTIONS ?=

WORKER := build/venv/bin/python
LINT := build/lint/bin
SOURCES := algorithms gui cluster pipeline runtime models resources pretraining
# Where `make deploy` links the plugin. Another profile: make deploy PROFILE=...
ifeq ($(shell uname),Darwin)
PROFILE ?= $(HOME)/Library/Application Support/QGIS/QGIS3/profiles/default
else ifeq ($(OS),Windows_NT)
PROFILE ?= $(APPDATA)/QGIS/QGIS3/profiles/default
else
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
endif

export QGIS_PYTHON
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV
# What QGIS runs with: no display, a profile of its own, this clone as the plugin `geocentroids`, the worker's Python.
IN_QGIS = QT_QPA_PLATFORM=offscreen PYTHONNOUSERSITE=1 QGIS_PLUGINPATH="$(CURDIR)/build/plugins" \
	QGIS_CUSTOM_CONFIG_PATH="$(CURDIR)/build/profile" XDG_RUNTIME_DIR="$(CURDIR)/build/runtime" \
	GEOCENTROIDS_PYTHON="$(abspath $(WORKER))"

.PHONY: help system link demo test test-qgis lint lock package wheel release-check deploy embedded bench verify-published docs \
	reference translations screenshots clean

help: ## this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 16

demo: system link build/venv/.done ## a perceptual map of the sample scene (or IMAGE=PATH), made by the plugin in QGIS
	@$(IN_QGIS) QGIS_PROCESS="$(QGIS_PROCESS)" $(QGIS_PYTHON) scripts/demo.py build/demo $(if $(IMAGE),"$(IMAGE)")

test: system link build/venv/.done ## all tests: in QGIS, and in the worker's Python
	@$(IN_QGIS) bash scripts/test.sh $(QGIS_PYTHON) $(WORKER) $(PYTEST_OPTIONS)

test-qgis: ## all tests in another Debian's QGIS, in a chroot: make test-qgis SUITE=trixie (3.40) or sid (3.44)
	@bash scripts/test_qgis.sh $(SUITE) PYTEST_OPTIONS="$(PYTEST_OPTIONS)"

lint: system link build/lint/.done ## ruff, and mypy against PyQGIS's stubs
	@status=0; \
	echo "lint: ruff"; $(LINT)/ruff check . || status=1; \
	echo "lint: mypy"; MYPYPATH=build/plugins $(LINT)/mypy $(SOURCES:%=-p geocentroids.%) || status=1; \
	exit $$status

package: system ## dist/geocentroids.VERSION.zip for QGIS's plugin manager
	@rm -f dist/geocentroids.*.zip
	@$(QGIS_PYTHON) scripts/package.py dist

wheel: system build/lint/.done ## dist/geocentroids-VERSION-py3-none-any.whl for machines without QGIS: the command line
	@$(LINT)/python scripts/wheel.py dist

release-check: package build/lint/.done ## what plugins.qgis.org checks on the zip: structure, Bandit, detect-secrets
	@$(LINT)/python scripts/release_check.py dist

deploy: system build/venv/.done ## link this clone into your QGIS profile
	@bash scripts/deploy.sh "$(PROFILE)" "$(abspath $(WORKER))"

lock: link build/lock/bin/uv ## resolve requirements/worker.in anew, with hashes, and measure what it unpacks to (some GB)
	@PYTHONPATH=build/plugins $(QGIS_PYTHON) scripts/lock.py build/lock/bin/uv

# IMAGERY=FOLDER, of open imagery with labels and a manifest.csv, is trained on, but for what it holds out, and measured on.
# IMAGE=PATH, an RGB image at 0.25 m, is too. MINUTES=N ends the training after so long. Stopped, it goes on. What
# pretraining/gpu.sh has trained goes on from build/pretraining too.
embedded: system link build/venv/.done ## make models/embedded/ anew: pictures, training, codebook, model card
	@PYTHONPATH=build/plugins $(WORKER) -m geocentroids.pretraining build/pretraining \
		$(if $(IMAGERY),--imagery "$(IMAGERY)") $(if $(IMAGE),--image "$(IMAGE)") $(if $(MINUTES),--minutes $(MINUTES))
	@PYTHONPATH=build/plugins $(WORKER) benchmarks/embedded_encoder.py $(if $(IMAGE),--image "$(IMAGE)") \
		$(if $(IMAGERY),--imagery "$(IMAGERY)") \
		--card models/embedded/encoder/README.md

bench: system link build/venv/.done ## the measured claims: speed, fidelity, memory
	@$(IN_QGIS) bash scripts/bench.sh $(QGIS_PYTHON)

# PIXELS=N maps so many pixels of the image's middle, each way: 1000 takes minutes, the whole image an hour or so.
verify-published: system link build/venv/.done ## our ids held against the published procedure's, with the real weights (network)
	@$(IN_QGIS) PYTHONPATH=build/plugins $(QGIS_PYTHON) benchmarks/published/verify.py build/verify-published \
		$(if $(PIXELS),--pixels "$(PIXELS)")

docs: build/docs-env/.done ## the documentation as a static site, build/site/index.html
	@NO_MKDOCS_2_WARNING=1 build/docs-env/bin/python -m mkdocs build --strict --quiet --site-dir build/site

reference: system link ## docs/algorithms.md anew, from the algorithms
	@$(IN_QGIS) $(QGIS_PYTHON) scripts/algorithms_page.py docs/algorithms.md

translations: system ## i18n/*.ts brought up to the texts of the source; what is new is unfinished there
	@$(QGIS_PYTHON) scripts/translations.py update

screenshots: demo ## the documentation's pictures anew, in a QGIS on a virtual display (needs xvfb)
	@$(IN_QGIS) bash scripts/screenshots.sh "$(CURDIR)/build/demo"

clean: ## away with what was built, environments too
	rm -rf build dist .hypothesis

system:
	@bash scripts/setup.sh

# The package is called geocentroids whatever the clone's folder is called.
link: build/.translated
	@mkdir -p build/plugins build/profile && mkdir -p -m 700 build/runtime && ln -sfn ../.. build/plugins/geocentroids

build/.translated: $(wildcard i18n/*.ts) | system
	@$(QGIS_PYTHON) scripts/translations.py compile
	@mkdir -p build && touch $@

build/venv/.done: $(wildcard requirements/*.txt) scripts/worker_env.sh scripts/worker_env.py | system link
	@bash scripts/worker_env.sh build/venv
	@touch $@

build/lock/bin/uv: requirements/tools.in | system
	@$(QGIS_PYTHON) -m venv --clear build/lock
	@build/lock/bin/python -m pip install --quiet --requirement requirements/tools.in

build/docs-env/.done: requirements/docs.txt | system
	@$(QGIS_PYTHON) -m venv --clear build/docs-env
	@build/docs-env/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes --no-deps -r $<
	@touch $@

build/lint/.done: requirements/dev.txt | system
	@echo "lint: making build/lint"
	@$(QGIS_PYTHON) -m venv --clear build/lint
	@$(LINT)/python -m pip --disable-pip-version-check install --quiet -r requirements/dev.txt
	@touch $@
