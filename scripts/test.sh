#!/bin/bash
# Runs the tests in three parts, even where the first one fails; ends in their summary lines: in QGIS's Python, three at a
# time, since most of them wait for a worker or a disk; in real windows, two at a time; and meanwhile in the worker's Python.
# test.sh QGIS_PYTHON WORKER_PYTHON [pytest options]. The exit status is the first failure's.
set -uo pipefail
qgis_python=$1 worker_python=$2
shift 2
selective=$#
logs=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$logs"' EXIT
status=0
# As the worker has it: on a machine with other work the tests of the models take a minute less.
export OMP_WAIT_POLICY=PASSIVE
# Containers often forbid Python to keep what it compiles; then each of the hundreds of programs that are started here would
# compile the plugin anew.
unset PYTHONDONTWRITEBYTECODE

concluded() {   # concluded EXIT-STATUS
    [ "$1" -ne 5 ] || [ "$selective" -eq 0 ] || return 0     # With -k, one part may have nothing to run.
    [ "$1" -eq 0 ] || status=$((status ? status : $1))
}
suite() {   # suite NAME PYTHON PYTEST-ARGUMENTS...
    local name=$1 python=$2
    shift 2
    echo "test: $name, $("$python" --version)"
    "$python" -m pytest "$@" 2>&1 | tee "$logs/$name"
    concluded "${PIPESTATUS[0]}"
}
suite qgis "$qgis_python" tests --ignore=tests/models --ignore=tests/pretraining --ignore=tests/desktop -n 3 --dist loadfile "$@"
"$worker_python" -m pytest tests/models tests/pretraining "$@" >"$logs/models" 2>&1 &
models=$!
suite desktop "$qgis_python" tests/desktop -n 2 --dist loadfile "$@"
echo "test: models, $("$worker_python" --version)"
wait "$models"
code=$?
cat "$logs/models"
concluded "$code"

echo "test: the summaries (QGIS's Python, the desktop, the worker's Python)"
for name in qgis desktop models; do
    grep -E '(passed|failed|error|skipped|deselected|no tests ran).* in [0-9.]+s' "$logs/$name" | tail -1 | grep . ||
        echo "$name: pytest ended without a summary"
done
exit $status
