#!/bin/bash
# Links this clone into a QGIS profile as the plugin `geocentroids`: deploy.sh PROFILE_FOLDER WORKER_PYTHON
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
target="$1/python/plugins/geocentroids"
if [ -e "$target" ] && [ ! -L "$target" ]; then
    echo "deploy: $target is there and is no link: an installed copy? Remove it in QGIS's plugin manager first." >&2
    exit 1
fi
mkdir -p "$(dirname "$target")"
ln -sfn "$here" "$target"
echo "deploy: $target -> $here"
echo "deploy: start QGIS, tick GeoCentroids in Plugins > Manage and Install Plugins."
echo "deploy: worker's Python, for Settings > Options > Processing > Providers > GeoCentroids, or GEOCENTROIDS_PYTHON:"
echo "        $2"
