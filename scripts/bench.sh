#!/bin/bash
# Runs every benchmark: bench.sh QGIS_PYTHON; those in benchmarks/models in the worker's Python.
set -uo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
export PYTHONPATH="$here/build/plugins"
status=0
for file in "$here"/benchmarks/[!_]*.py "$here"/benchmarks/models/*.py; do
    echo "bench: ${file#"$here"/}"
    python=$1
    [[ $file == */models/* ]] && python=$GEOCENTROIDS_PYTHON
    "$python" "$file" || { echo "bench: ${file#"$here"/} failed with status $?" >&2; status=1; }
done
exit $status
