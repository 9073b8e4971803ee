#!/usr/bin/env bash
# How fast a GPU makes maps, and what holds it up, as one Markdown table: benchmarks/gpu.sh [--seconds 240]
#
# Needs a Python with PyTorch, transformers, SciPy and GDAL's bindings (PyPI's gdal-wheel does), and neither QGIS nor a
# network. PYTHON names another one than python3; where GEOCENTROIDS_PYTHON names the worker's, that one alone needs PyTorch.
# With OUT set to a folder, the table goes into its gpu.md as well. Without a GPU it measures less, on the processor.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
python=$(command -v "${PYTHON:-python3}")
links=$(mktemp -d)
trap 'rm -rf "$links"' EXIT
ln -s "$root" "$links/geocentroids"

# The worker's environment is cleaned of LD_*, which QGIS sets; on some machines it leads to the driver.
if [ -n "${LD_LIBRARY_PATH:-}" ]; then
    printf '#!/bin/sh\nLD_LIBRARY_PATH="%s" exec "%s" "$@"\n' "$LD_LIBRARY_PATH" "${GEOCENTROIDS_PYTHON:-$python}" >"$links/python"
    chmod +x "$links/python"
    export GEOCENTROIDS_PYTHON="$links/python"
fi

export GEOCENTROIDS_CACHE="$links/cache"
export BENCH_LINKS="$links"
PYTHONPATH="$links${PYTHONPATH:+:$PYTHONPATH}" "$python" "$root/benchmarks/gpu.py" "$@"
