#!/bin/bash
# Runs both halves of the tests, each in its own Python, even where the first one fails; ends in their summary lines.
# test.sh QGIS_PYTHON WORKER_PYTHON [pytest options]. The exit status is the first failure's.
set -uo pipefail
qgis_python=$1 worker_python=$2
shift 2
selective=$#
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
status=0
# As the worker has it: on a machine with other work the tests of the models take a minute less.
export OMP_WAIT_POLICY=PASSIVE

suite() {   # suite NAME PYTHON PYTEST-ARGUMENTS...
    local name=$1 python=$2 code=0
    shift 2
    echo "test: $name, $("$python" --version)"
    "$python" -m pytest "$@" 2>&1 | tee "$logs/$name" || code=$?
    [ $code -ne 5 ] || [ "$selective" -eq 0 ] || code=0     # With -k, one half may have nothing to run.
    [ $code -eq 0 ] || status=$((status ? status : code))
}
suite qgis "$qgis_python" tests --ignore=tests/models --ignore=tests/pretraining "$@"
suite models "$worker_python" tests/models tests/pretraining "$@"

echo "test: both summaries (QGIS's Python, then the worker's)"
for name in qgis models; do
    grep -E '(passed|failed|error|skipped|deselected|no tests ran).* in [0-9.]+s' "$logs/$name" | tail -1 | grep . ||
        echo "$name: pytest ended without a summary"
done
exit $status
