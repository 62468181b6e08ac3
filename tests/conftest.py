import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from filelock import FileLock

from proof.browser import NAME, program_of
from proof.project import Project
from tests.problems import need, no_problems

ROOT = Path(__file__).resolve().parents[1]
PROJECT = Project(Path(os.environ.get("PROJECT", ROOT)))  # the project under test
SAMPLE = ROOT / "tests/sample"
collect_ignore = ["sample"]  # a project of its own
IGNORED = shutil.ignore_patterns(".*", "__pycache__", "site")
SUBPATH = "somewhere"  # the site must not need to stand at the root of a host
INSTALL = "playwright install chromium, or Debian's: apt-get install chromium"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items) -> None:
    """Files that read the built site come after those that don't, so that no worker
    waits for its build; one begins at once and builds it."""

    def turn(item) -> int:
        if item.path == first:
            return 0
        return 1 + (item.path in readers) + 2 * (not item.path.is_relative_to(tests))

    tests = ROOT / "tests"
    wanted = [item for item in items if "site" in getattr(item, "fixturenames", ())]
    readers = {item.path for item in wanted}
    first = wanted[0].path if wanted else None
    items.sort(key=turn)


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The built site, in a folder SUBPATH; built once for all workers."""
    base = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    built = base / "built" / SUBPATH
    with FileLock(base / "built.lock"):
        if not built.exists():
            mkdocs = subprocess.run(
                [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", built],
                cwd=PROJECT.root,
                env=os.environ | {"SITE_URL": f"https://example.org/{SUBPATH}/"},
                capture_output=True,
                text=True,
            )
            if mkdocs.returncode:
                shutil.rmtree(built, ignore_errors=True)
                pytest.fail(f"mkdocs build --strict failed:\n{mkdocs.stderr}")
    return built


@pytest.fixture
def tree(tmp_path) -> Path:
    """A copy of the sample, to break things in."""
    return copy_of_sample(tmp_path / "sample")


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Path:
    """A copy of the sample for all tests of a module."""
    return copy_of_sample(tmp_path_factory.mktemp("sample"))


def copy_of_sample(folder: Path) -> Path:
    return shutil.copytree(SAMPLE, folder, ignore=IGNORED, dirs_exist_ok=True)


class Quiet(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # one connection for many requests

    def log_message(self, *args) -> None:
        pass


@pytest.fixture(scope="module")
def address(site):
    handler = functools.partial(Quiet, directory=site.parent)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{SUBPATH}/"
        server.shutdown()


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as playwright:
        for path in (None, program_of(NAME)):
            try:
                browser = playwright.chromium.launch(
                    executable_path=path, args=["--no-sandbox"]
                )
                break
            except Error:
                continue
        else:
            need("no browser is installed", INSTALL)
        yield browser
        browser.close()


@pytest.fixture
def page(browser, address):
    """A page whose requests to other hosts and whose errors fail the test."""
    context = browser.new_context(
        permissions=["clipboard-read", "clipboard-write"], base_url=address
    )
    page = context.new_page()
    wrong = []

    def note(what: str) -> None:
        wrong.append(f"{page.url.removeprefix(address)}: {what}")

    page.on("request", lambda r: r.url.startswith(address) or note(f"asks {r.url}"))
    page.on("console", lambda m: m.type == "error" and note(m.text))
    page.on("pageerror", lambda error: note(str(error)))
    page.on("response", lambda r: r.status >= 400 and note(f"{r.status} for {r.url}"))
    yield page
    context.close()
    no_problems(wrong)
