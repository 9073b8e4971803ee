#!/usr/bin/env bash
# Trains the embedded encoder on a GPU for some minutes: pretraining/gpu.sh ARCHIVE MINUTES [--batch 384 ...]
#
# ARCHIVE is what `python -m geocentroids.pretraining build/pretraining --imagery FOLDER --archive-only` packs elsewhere.
# Needs a Python, 3.11 or newer, with PyTorch, transformers, NumPy, SciPy, Pillow and safetensors, and neither GDAL, QGIS nor a
# network. PYTHON names another one than python3. The folder OUT gets losses.jsonl, encoder/ and the checkpoint, each minute; at the
# end the checkpoint is cut into pieces of 15 MiB, which are easier to carry:
#   cat training.safetensors.* > build/pretraining/training.safetensors
# Where FROM names a folder with such pieces, and their losses.jsonl, the training goes on from them.
set -euo pipefail

archive=$1 minutes=$2
shift 2
out=${OUT:?"OUT names the folder that losses, encoder and checkpoint are written to."}
root=$(cd "$(dirname "$0")/.." && pwd)
links=$(mktemp -d)
trap 'rm -rf "$links"' EXIT
ln -s "$root" "$links/geocentroids"
export PYTHONPATH="$links${PYTHONPATH:+:$PYTHONPATH}"

checkpoint=$out/training.safetensors
if [ -n "${FROM:-}" ]; then
    cat "$FROM"/training.safetensors.* >"$checkpoint"
    cp "$FROM/losses.jsonl" "$out/losses.jsonl"
fi
"${PYTHON:-python3}" -m geocentroids.pretraining "$out" --archive "$archive" --minutes "$minutes" --train-only \
    --batch 384 "$@"
split -b 15m "$checkpoint" "$checkpoint."
rm "$checkpoint"
