#!/bin/bash
# The tests in another Debian's QGIS, in a chroot that is made once and kept: test_qgis.sh SUITE [make arguments...]
# trixie has QGIS 3.40, sid 3.44. Needs root and debootstrap, some minutes and 4 GB the first time.
#   CHROOT=FOLDER   where it is (default: /var/tmp/geocentroids-SUITE)
#   MOUNT="A B"     folders of this machine to be seen in it too: a package index on disk, another Python
#   GEOCENTROIDS_TEST_BASE=PYTHON   the Python to make the worker's environment from, in place of the suite's own
set -euo pipefail
suite=${1:?"usage: test_qgis.sh SUITE [make arguments...]"}
shift
cd "$(dirname "$0")/.."
root=${CHROOT:-/var/tmp/geocentroids-$suite}
mirror=$(grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | head -1 || true)

[ "$(id -u)" -eq 0 ] || { echo "test-qgis: a chroot needs root: run it with sudo" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "test-qgis: apt-get install debootstrap" >&2; exit 1; }

mounted=()
mount_at() {   # mount_at TARGET MOUNT-ARGUMENTS...
    mkdir -p "$1"
    mountpoint -q "$1" || { mount "${@:2}" "$1" && mounted=("$1" "${mounted[@]}"); }
}
release() { for target in "${mounted[@]}"; do umount -l "$target"; done; }
trap release EXIT    # Before anyone deletes the chroot, and with it what is mounted there.

if [ ! -e "$root/etc/debian_version" ]; then
    echo "test-qgis: making $root"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" ${mirror:+"$mirror"}
fi
mount_at "$root/proc" -t proc proc
mount_at "$root/dev/shm" -t tmpfs tmpfs
for folder in ${MOUNT:-}; do mount_at "$root$folder" --bind -o ro "$folder"; done
for file in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/xdg/pip /etc/ssl/certs/ca-certificates.crt \
        /etc/apt/apt.conf.d/*proxy*; do
    [ ! -e "$file" ] || { mkdir -p "$root$(dirname "$file")" && cp -rfL "$file" "$root$(dirname "$file")/"; }
done
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" && chmod +x "$root/usr/sbin/policy-rc.d"
echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/99old-mirror"    # a mirror of sid can lag

# The files as they are now, committed or not; build/ of the chroot's own stays.
mkdir -p "$root/src"
find "$root/src" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
git ls-files -z --cached --others --exclude-standard |
    tar --null --files-from - --ignore-failed-read -c | tar -x -C "$root/src"

passed=(PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root)
while IFS= read -r name; do passed+=("$name=${!name}"); done < <(compgen -e | grep -E '^(PIP_|GEOCENTROIDS_TEST_)' || true)
inside() { chroot "$root" env -i "${passed[@]}" sh -c 'cd /src && exec "$@"' sh "$@"; }
inside bash scripts/setup.sh
# The desktop's tests install the plugin from its zip, which is made of what git tracks.
inside env GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*' sh -c 'git init --quiet && git add --all'
passed+=(GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*')
echo "test-qgis: $suite, QGIS $(inside python3 -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION)' 2>/dev/null)"
inside make test "$@"
