#!/bin/bash
# Makes the worker's virtual environment: worker_env.sh FOLDER. Exact pins; the CPU build of torch where no NVIDIA GPU is.
set -euo pipefail
folder=$1
here=$(cd "$(dirname "$0")/.." && pwd)
base=${QGIS_PYTHON:-/usr/bin/python3}
cpu_index=https://download.pytorch.org/whl/cpu
torch=$(sed -n 's/^torch==//p' "$here/requirements/worker.txt")

[ -x "$folder/bin/python" ] && "$folder/bin/python" -m pip --version >/dev/null 2>&1 || {
    echo "worker: making $folder with $("$base" --version)"
    "$base" -m venv --clear "$folder"
}
pip=("$folder/bin/python" -m pip --disable-pip-version-check)

# Ten seconds at most: behind a firewall a blocked index would otherwise hold pip up for minutes of retries.
index_answers() {
    timeout 15 "$folder/bin/python" - "$cpu_index/torch/" <<'PY' >/dev/null 2>&1
import os, ssl, sys, urllib.request
context = ssl.create_default_context(cafile=os.environ.get("PIP_CERT") or None)
request = urllib.request.Request(sys.argv[1], method="HEAD", headers={"User-Agent": "pip"})
urllib.request.urlopen(request, timeout=10, context=context)
PY
}

if "$folder/bin/python" -c 'import importlib.metadata as m, sys; sys.exit(m.version("torch").split("+")[0] != sys.argv[1])' \
        "$torch" 2>/dev/null; then
    echo "worker: torch $torch is there"
elif [ "$(uname)" != Linux ]; then
    echo "worker: PyPI's torch $torch (on $(uname) it is the CPU / Metal build)"
elif nvidia-smi -L 2>/dev/null | grep -q GPU; then
    echo "worker: an NVIDIA GPU is here, so PyPI's CUDA build of torch $torch"
else
    options=()
    if index_answers; then
        echo "worker: no NVIDIA GPU; the CPU build of torch $torch, from $cpu_index"
        options=(--extra-index-url "$cpu_index")
    else
        echo "worker: no NVIDIA GPU; $cpu_index does not answer; looking for torch $torch+cpu where pip is set to look"
    fi
    # Alone and without its dependencies, so that no other package can come from the extra index.
    "${pip[@]}" install --quiet --no-deps ${options[@]+"${options[@]}"} "torch==$torch+cpu" ||
        echo "worker: no CPU build to be had: PyPI's torch $torch, a CUDA build of some GB; it runs on the CPU all the same"
fi

echo "worker: the pins of requirements/worker.txt and dev-worker.txt"
"${pip[@]}" install --quiet -r "$here/requirements/worker.txt" -r "$here/requirements/dev-worker.txt"
"$folder/bin/python" - <<'PY'
import importlib.metadata as metadata
print("worker: ready:", ", ".join(f"{name} {metadata.version(name)}" for name in ("torch", "transformers", "numpy")))
PY
