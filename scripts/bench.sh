#!/bin/bash
# Runs every benchmark in QGIS's Python: bench.sh QGIS_PYTHON. What needs torch goes to the worker's Python by itself.
set -uo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
export PYTHONPATH="$here/build/plugins"
status=0
for file in "$here"/benchmarks/[!_]*.py; do
    echo "bench: ${file#"$here"/}"
    "$1" "$file" || { echo "bench: ${file#"$here"/} failed with status $?" >&2; status=1; }
done
exit $status
