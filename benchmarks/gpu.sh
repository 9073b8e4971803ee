#!/usr/bin/env bash
# How fast a GPU makes maps, and what holds it up, as one Markdown table: benchmarks/gpu.sh [--seconds 240]
#
# Needs a Python, 3.11 or newer, with PyTorch, transformers (as in requirements/worker.txt), SciPy and GDAL's bindings (PyPI's
# gdal-wheel), and neither QGIS nor a network; what PYTHONPATH leads to comes first. PYTHON names another one than python3;
# where GEOCENTROIDS_PYTHON names the worker's, that one has PyTorch. With OUT set to a folder, the table goes into its gpu.md
# as well. Without a GPU it measures less, on the processor.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
python=$(command -v "${PYTHON:-python3}")
links=$(mktemp -d)
trap 'rm -rf "$links"' EXIT
ln -s "$root" "$links/geocentroids"
export PYTHONPATH="$links${PYTHONPATH:+:$PYTHONPATH}"

# The worker's Python hears of no variables of Python's (-I) and none of LD_*: of neither carried wheels nor, on some
# machines, the driver.
if [ -z "${GEOCENTROIDS_PYTHON:-}" ]; then
    {
        echo '#!/bin/sh'
        echo 'if [ "$1" = -I ]; then shift; set -- -P -s "$@"; fi'
        printf 'LD_LIBRARY_PATH="%s" PYTHONPATH="%s" exec "%s" "$@"\n' "${LD_LIBRARY_PATH:-}" "$PYTHONPATH" "$python"
    } >"$links/python"
    chmod +x "$links/python"
    export GEOCENTROIDS_PYTHON="$links/python"
fi

export GEOCENTROIDS_CACHE="$links/cache" BENCH_LINKS="$links"
"$python" "$root/benchmarks/gpu.py" "$@"
