"""A hub and a GitHub on this machine, which speak as the real ones do, and misbehave when they are told to."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import re
import ssl
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMMIT = "c0ffee" * 6 + "c0ff"
PORTAL = b"<html><body>Welcome to the hotel. Please log in.</body></html>"


@dataclass
class StandIn:
    """What a server has, how it misbehaves now, and what it was asked for.

    Parameters
    ----------
    status, failures
        What every request is answered with; what the next ones are, one each.
    cut_after, stall_after, then
        Bytes after which the next long answer breaks off, or pauses until `released`; the status from then on.
    announce
        The size that weights are said to have.
    commit
        What branches point at; also what is named for a commit, if `wrong_commit`.
    asked, sent
        (method, path) of all requests; (path, Range) of all answers with a file's bytes.
    """

    folder: Path
    url: str = ""
    status: int = 0
    failures: list[int] = field(default_factory=list)
    portal: bool = False
    cut_after: int = 0
    stall_after: int = 0
    then: int = 0
    flip: bool = False
    ranges: bool = True
    log_map_size: int = 0
    commit: str = COMMIT
    wrong_commit: bool = False
    released: threading.Event = field(default_factory=threading.Event)
    asked: list[tuple[str, str]] = field(default_factory=list)
    sent: list[tuple[str, str]] = field(default_factory=list)

    def ranges_of(self, name: str) -> list[str]:
        """Return the Range of each time that a file was sent, "" for the whole."""
        return [ranges for path, ranges in self.sent if path.endswith(name)]


def _etag(path: Path) -> str:
    return _hash(path, path.stat().st_mtime_ns)


@functools.cache
def _hash(path: Path, modified: int) -> str:
    data = path.read_bytes()
    if path.suffix == ".safetensors":
        return hashlib.sha256(data).hexdigest()
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


@contextlib.contextmanager
def serving(folder: Path, tls: ssl.SSLContext | None = None):
    """Serve `folder`: NAME/resolve/REVISION/FILE as the hub, with weights on another host, any other path as it is."""
    standin = StandIn(folder)
    # On a busy machine, hashing weights takes longer than a client waits for an answer.
    for path in folder.rglob("*.safetensors"):
        _etag(path)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self):
            self.answer(False)

        def do_GET(self):
            self.answer(True)

        def answer(self, with_body):
            standin.asked.append((self.command, self.path))
            assert "Authorization" not in self.headers, "no token of the user's is ever sent"
            status = standin.failures.pop(0) if standin.failures else standin.status
            if status:
                return self.reply(status, b"", {}, with_body)
            if standin.portal:
                return self.reply(200, PORTAL, {"Content-Type": "text/html"}, with_body)
            resolved = re.fullmatch(r"/(.+)/resolve/([^/]+)/(.+)", self.path)
            path = folder / ("/".join(resolved.group(1, 3)) if resolved else self.path.lstrip("/"))
            if not path.is_file():
                return self.reply(404, b"", {"X-Error-Code": "EntryNotFound"}, with_body)
            size = path.stat().st_size
            headers = {"ETag": f'"{_etag(path)}"', "Accept-Ranges": "bytes"}
            if resolved:
                exact = len(resolved[2]) == 40 and not standin.wrong_commit
                headers["X-Repo-Commit"] = resolved[2] if exact else standin.commit
                if path.suffix == ".safetensors":
                    headers["X-Linked-Etag"] = headers.pop("ETag")
                    headers["X-Linked-Size"] = str(standin.log_map_size or size)
                    cdn = standin.url.replace("127.0.0.1", "localhost")
                    headers["Location"] = f"{cdn}/{path.relative_to(folder).as_posix()}"
                    return self.reply(302, b"", headers, with_body)
            data = path.read_bytes()
            if standin.flip:
                data = data[:100] + bytes([data[100] ^ 1]) + data[101:]
            status, start = 200, 0
            wanted = self.headers.get("Range", "") if standin.ranges else ""
            if wanted:
                start = int(wanted.removeprefix("bytes=").split("-")[0])
                status = 206
                headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
            if with_body:
                standin.sent.append((self.path, wanted))
            return self.reply(status, data[start:], headers, with_body)

        def reply(self, status, body, headers, with_body):
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            if not with_body:
                return
            stop = standin.cut_after or standin.stall_after
            if not stop or len(body) <= stop:
                self.write(body)
                return
            stalls = bool(standin.stall_after)
            standin.cut_after = standin.stall_after = 0
            standin.status = standin.then
            self.write(body[:stop])
            if stalls:
                standin.released.wait(30)
                self.write(body[stop:])
            self.close_connection = True

        def write(self, data):
            with contextlib.suppress(OSError):  # the other side has gone
                self.wfile.write(data)
                self.wfile.flush()

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    standin.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}"
    try:
        yield standin
    finally:
        standin.released.set()
        server.shutdown()
        server.server_close()
