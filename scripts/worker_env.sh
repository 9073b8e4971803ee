#!/bin/bash
# Makes the worker's environment for work on this repository, by the plugin's own installation: worker_env.sh FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
PYTHONPATH="$here/build/plugins" "${QGIS_PYTHON:-/usr/bin/python3}" "$here/scripts/worker_env.py" "$1"
