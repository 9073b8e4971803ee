#!/bin/bash
# Takes the documentation's pictures in QGIS on a virtual display: screenshots.sh FOLDER-OF-THE-DEMO
# In a folder with a neutral name, since the pictures show it.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
for program in qgis Xvfb xvfb-run; do
    command -v "$program" >/dev/null || { echo "screenshots: $program is missing: apt-get install qgis xvfb" >&2; exit 1; }
done
desk=/tmp/maps
mkdir -m 700 "$desk" || { echo "screenshots: remove $desk first, if nothing else uses it" >&2; exit 1; }
trap 'rm -rf "$desk"' EXIT
unset GEOCENTROIDS_PYTHON QT_QPA_PLATFORM
export TMPDIR="$desk/tmp" GEOCENTROIDS_ENVIRONMENTS="$desk/environments" QGIS_CUSTOM_CONFIG_PATH="$desk/qgis" GEOCENTROIDS_ROOT="$here" GEOCENTROIDS_DEMO=$1 LC_ALL=C.UTF-8

take() {   # take LANGUAGE: in a profile of its own
    rm -rf "${desk:?}"/*
    mkdir -p "$desk/tmp" "$desk/qgis/profiles/default/QGIS"
    printf '[PythonPlugins]\ngeocentroids=true\n[qgis]\ncheckVersion=false\n[locale]\noverrideFlag=true\nuserLocale=%s\n' \
        "${1:-en}" > "$desk/qgis/profiles/default/QGIS/QGIS3.ini"
    GEOCENTROIDS_LANGUAGE=$1 timeout 600 xvfb-run --auto-servernum --server-args "-screen 0 1600x1200x24" \
        qgis --nologo --noversioncheck --code "$here/scripts/screenshots.py"
}
take ""
take es
