"""A server of files, as hosts of static pages are, that counts what it sends."""

import gzip
import mimetypes
from contextlib import suppress
from functools import cache
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote

from proof import browser

PACKED = {".css", ".html", ".js", ".json", ".mjs", ".svg", ".wasm"}  # by most hosts
HEADERS = {k: v for k, v in browser.HEADERS.items() if k[:8] != "Content-"}


class Handler(browser.Handler):
    def do_GET(self):
        path = self.server.folder / unquote(self.path.split("?")[0].strip("/"))
        file = path / "index.html" if path.is_dir() else path
        if not file.is_file():
            return self.answer(b"", "", 404)
        packed = file.suffix in PACKED and "gzip" in self.headers.get(
            "Accept-Encoding", ""
        )
        body, kind = content(file, packed), mimetypes.guess_type(file.name)[0]
        self.server.sent.append(len(body))
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        kind = browser.TYPES.get(file.suffix, kind or "application/octet-stream")
        self.send_header("Content-Type", kind)
        if packed:
            self.send_header("Content-Encoding", "gzip")
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.end_headers()
        with suppress(ConnectionError):  # the browser was closed meanwhile
            self.wfile.write(body)


@cache
def content(file: Path, packed: bool) -> bytes:
    """A file as it is sent."""
    body = file.read_bytes()
    return gzip.compress(body, 6) if packed else body


class Site(ThreadingHTTPServer):
    """`sent` has the size of each answer, without its headers."""

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.folder, self.sent = folder, []
        self.address = f"http://127.0.0.1:{self.server_port}/"
        Thread(target=self.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.shutdown()
        self.server_close()
