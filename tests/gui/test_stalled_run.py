"""A run that cannot end yet does not end QGIS when the plugin is unloaded."""

from __future__ import annotations

import http.server
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEADER = 100_000
"""Bytes of the file that are sent at once, since QGIS reads them as it opens the layer."""


@pytest.fixture
def server(tmp_path, write_raster):
    """The URL of a raster on a server that stalls while tmp_path/armed is there."""
    from geocentroids.resources.sample.scene import sample_scene

    data = Path(write_raster(tmp_path / "scene.tif", sample_scene(1000)[0].transpose(2, 0, 1))).read_bytes()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_HEAD(self):
            # Where everything is there, GDAL looks for the raster's place in files beside it.
            if self.path.endswith("/scene.tif"):
                self.answer(200, data, b"")
            else:
                self.send_error(404)

        def do_GET(self):
            if not self.path.endswith("/scene.tif"):
                self.send_error(404)
                return
            first, last = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers["Range"]).groups()
            if int(first) > HEADER:
                self.stall()
            part = data[int(first) : int(last) + 1]
            self.answer(206, part, part, f"bytes {first}-{int(first) + len(part) - 1}/{len(data)}")

        def stall(self):
            while (tmp_path / "armed").exists():
                (tmp_path / "stalled").touch()
                time.sleep(0.02)

        def answer(self, status, measured, body, place=""):
            self.send_response(status)
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Length", str(len(measured)))
            if place:
                self.send_header("Content-Range", place)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{serving.server_port}/scene.tif"
        serving.shutdown()


@pytest.mark.parametrize("algorithm", ["warptogsd", "perceptualmap"])
def test_unloading_the_plugin_while_a_server_stalls(server, tmp_path, algorithm):
    paths = os.pathsep.join(map(str, (ROOT / "build" / "plugins", ROOT / "tests")))
    script = [sys.executable, str(Path(__file__).with_name("stalled_run.py")), algorithm, server, str(tmp_path)]
    done = subprocess.run(script, check=False, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True)
    assert done.returncode == 0 and "QGIS lives on" in done.stdout, done.stdout + done.stderr
    left = {path.name.split(".aux")[0] for path in tmp_path.iterdir()} - {"scene.tif", "stalled"}
    assert not left, "a cancelled run writes nothing"
