"""A site that `mkdocs serve` shows."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

SERVE = (sys.executable, "-m", "mkdocs", "serve", "-q", "-a")


@contextmanager
def served(folder: Path):
    """The address of a site that `mkdocs serve` shows."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [*SERVE, f"127.0.0.1:{port}"],
        cwd=folder,
        env=os.environ
        | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": f"http://127.0.0.1:{port}/"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        address = f"http://127.0.0.1:{port}/"
        shows(f"{address}en/", "</html>")
        yield address
    finally:
        process.kill()
        process.wait()


def shows(address: str, text: str) -> None:
    """Return when a page shows a text; raise TimeoutError after a minute."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=10) as page:
                if text in page.read().decode():
                    return
        except OSError:
            pass
        time.sleep(0.01)
    raise TimeoutError(f"{address} does not show {text}")
