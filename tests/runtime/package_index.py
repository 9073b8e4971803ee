"""A package index on this machine that misbehaves on purpose."""

from __future__ import annotations

import contextlib
import ssl
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Asked(list):
    """The paths that were asked for, and the headers that came with each."""

    def __init__(self):
        self.headers = []


@contextlib.contextmanager
def index(status=200, body=b"<html><body>Please log in to the hotel's network.</body></html>", stall=0.0, tls=None):
    """Serve the same answer to everything, over TLS with a PEM file if any; yield the URL and the paths asked for."""
    asked = Asked()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.headers.append(dict(self.headers))
            asked.append(self.path)
            time.sleep(stall)
            with contextlib.suppress(OSError):
                self.send_response(status)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tls)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"https://localhost:{server.server_port}" if tls else f"http://127.0.0.1:{server.server_port}"
    try:
        yield f"{address}/simple", asked
    finally:
        server.shutdown()
        server.server_close()
