#!/bin/bash
# Installs what QGIS's side needs, where it is missing: apt packages on Debian and Ubuntu, as root or through sudo.
# It looks for the things themselves, not for packages, so that a QGIS from elsewhere counts. Quick when all is there.
set -euo pipefail
PYTHON=${QGIS_PYTHON:-/usr/bin/python3}

has_command() { command -v "$1" >/dev/null 2>&1; }
has_module() { [ -x "$PYTHON" ] && "$PYTHON" - "$1" <<'PY' 2>/dev/null
import importlib.util, sys
sys.exit(importlib.util.find_spec(sys.argv[1]) is None)
PY
}

look() {   # sets `packages` to what is missing
    packages=()
    has_command qgis_process.bin || has_command qgis_process || packages+=(qgis)
    has_module qgis       || packages+=(python3-qgis)
    has_module osgeo      || packages+=(python3-gdal)
    has_module ensurepip  || packages+=(python3-venv)   # Debian's venv module is there without it, but makes no pip
    has_module pytest     || packages+=(python3-pytest)
    has_module xdist      || packages+=(python3-pytest-xdist)
    has_module hypothesis || packages+=(python3-hypothesis)
    has_module markdown   || packages+=(python3-markdown)   # the zip's help pages
    has_module pymdownx   || packages+=(python3-pymdownx)
    # /usr/bin/lrelease is Debian's chooser, which is there without what it chooses from.
    [ -x /usr/lib/qt5/bin/lrelease ] || [ -x /usr/lib/qt6/bin/lrelease ] || has_command lrelease-qt5 ||
        packages+=(qttools5-dev-tools)
    if [ "$(uname)" = Linux ]; then     # the desktop's tests: a virtual screen, a window manager, a mouse
        has_command qgis      || packages+=(qgis)
        has_command Xvfb      || packages+=(xvfb)
        has_command openbox   || packages+=(openbox)
        has_command xdotool   || packages+=(xdotool)
    fi
    has_command make      || packages+=(make)
    has_command git       || packages+=(git)
    [ "$(uname)" != Linux ] || [ -e /etc/ssl/certs/ca-certificates.crt ] || [ -d /etc/pki ] ||
        packages+=(ca-certificates)
}

look
if [ ${#packages[@]} -eq 0 ]; then
    echo "setup: QGIS, its Python modules, the build tools and a virtual screen are there"
    exit 0
fi
echo "setup: missing: ${packages[*]}"

if ! has_command apt-get; then
    echo "setup: no apt-get here. Install QGIS (3.22 or newer) with its Python, pytest, pytest-xdist, hypothesis, markdown, pymdownx, Qt's lrelease, make and git," >&2
    echo "       then name them: make QGIS_PYTHON=/path/to/python3 QGIS_PROCESS=/path/to/qgis_process ..." >&2
    exit 1
fi
as_root=(env)
if [ "$(id -u)" -ne 0 ]; then
    if ! has_command sudo; then
        echo "setup: not root, and no sudo. As root: apt-get install --no-install-recommends ${packages[*]}" >&2
        exit 1
    fi
    as_root=(sudo env)
    [ -t 0 ] || as_root=(sudo -n env)   # nobody there to type a password: fail at once
fi
apt() { "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@"; }

echo "setup: apt-get update"
apt update -qq || echo "setup: apt-get update complained; going on with the package lists that are there" >&2
echo "setup: apt-get install --no-install-recommends ${packages[*]} (QGIS takes about 2.5 GB and some minutes)"
apt install -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 "${packages[@]}" </dev/null
look
if [ ${#packages[@]} -gt 0 ]; then
    echo "setup: installed, and yet $PYTHON or the PATH lacks what these hold: ${packages[*]}" >&2
    echo "       Is QGIS_PYTHON the Python that QGIS uses?" >&2
    exit 1
fi
echo "setup: done"
