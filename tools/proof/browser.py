"""Runs programs in a browser, as the site does: CPython's multiprocessing in workers.

The browser opens one page, which asks this process for programs and answers with what
they printed; no driver is needed, so any browser will do.
"""

import atexit
import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
from contextlib import suppress
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from proof import engine
from proof.comparison import normalized
from proof.interpreters import Interpreter, interpreter
from proof.outputs import parts
from proof.project import Project, Wrong, here
from proof.running import Run, ending

NAME = "browser"  # --python browser, or browser:firefox-esr
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
HOME, LIBRARY = Path("/home/pyodide"), "/lib/python314.zip"
START = 120.0  # seconds a browser may take to ask for its first program
TYPES = {".js": "text/javascript", ".mjs": "text/javascript"}
TYPES |= {".json": "application/json", ".wasm": "application/wasm"}
HEADERS = {
    "Cache-Control": "max-age=600",  # as GitHub Pages says of every file
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Content-Security-Policy": "default-src 'self'; worker-src 'self'; "
    "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' blob:",
}
EMPTY = b"<!doctype html><meta charset=utf-8>"
PAGE = EMPTY + b"<script type=module src=run.js></script>"
SCRIPT = b"""
const tell = (told) => fetch("/answer", {method: "POST", body: JSON.stringify(told)});
try {
  const live = await import("/live/engine.js"), missing = live.obstacle();
  if (missing) throw new Error(`this browser has no ${missing}`);
  for (;;) {
    const job = await (await fetch("/job", {cache: "no-store"})).json();
    const one = async () => (await live.start(job)).ended;
    await tell(await (job.explore ? live.explore(job) : one()));
  }
} catch (error) { await tell({reason: String(error), text: ""}); }
"""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = self.path.split("?")[0].strip("/")
        if path == "job":
            self.answer(self.server.jobs.get(), ".json")
        elif path in self.server.files:
            file = self.server.files[path]
            found = file if isinstance(file, bytes) else file.read_bytes()
            self.answer(found, Path(path).suffix)
        else:
            self.answer(b"", "", 404)

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        self.server.answers.put(self.rfile.read(length))
        self.answer(b"", "")

    def answer(self, body: bytes, suffix: str, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", TYPES.get(suffix, "text/html"))
        self.send_header("Content-Length", str(len(body)))
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.end_headers()
        with suppress(ConnectionError):  # the browser was ended meanwhile
            self.wfile.write(body)

    def log_message(self, *arguments) -> None:
        pass


class Site(ThreadingHTTPServer):
    """A server of what the site has below `live/`, with headers that isolate a page."""

    daemon_threads = True

    def __init__(self, project: Project) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files = published(project)
        self.files |= {"empty": EMPTY, "run": PAGE, "run.js": SCRIPT}
        self.jobs: queue.Queue = queue.Queue()
        self.answers: queue.Queue = queue.Queue()
        threading.Thread(target=self.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server_port}/"

    def close(self) -> None:
        self.shutdown()
        self.server_close()


class Browser:
    """A browser that runs the programs it is asked to.

    Raises Wrong if it cannot run any.
    """

    def __init__(self, name: str, project: Project) -> None:
        program = program_of(name)
        self.site = Site(project)
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.process = subprocess.Popen(
            [program, *options(program, self.profile.name), f"{self.site.address}run"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        atexit.register(self.close)
        first = self.ask({"files": {"first.py": ""}, "main": "first.py"}, START)
        if first["reason"] != "exit":
            self.close()
            raise Wrong(f"{name}: {first['reason']}", "take a newer browser")

    def ask(self, job: dict, seconds: float) -> dict:
        """What the page answers to a program.

        Raises TimeoutError if it does not answer.
        """
        self.site.jobs.put(json.dumps(job).encode())
        try:
            return json.loads(self.site.answers.get(timeout=seconds))
        except queue.Empty:
            self.close()
            raise TimeoutError(f"the browser did not answer in {seconds:g} s") from None

    def close(self) -> None:
        opened.cache_clear()
        self.site.close()
        self.process.kill()
        self.process.wait()
        self.profile.cleanup()
        atexit.unregister(self.close)


opened = cache(Browser)


def published(project: Project) -> dict[str, Path | bytes]:
    """Every file below `live/` of the site."""
    modules = (project.docs / "theme/live").glob("*.js")
    found = {f"live/{path.name}": path for path in modules}
    found |= {f"live/pyodide/{k}": path for k, path in engine.made(project).items()}
    python = engine.python_files(project).encode()
    return found | {f"live/{engine.PYTHON_FILES}": python}


def options(program: str, profile: str) -> list[str]:
    if "firefox" in program:
        return ["--headless", "--no-remote", "--profile", profile]
    root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    quiet = ["--no-first-run", "--disable-background-networking"]
    return ["--headless=new", *root, *quiet, f"--user-data-dir={profile}"]


def program_of(name: str) -> str | None:
    """The browser that `browser` or `browser:PROGRAM` names, if it is here."""
    chosen = name.partition(":")[2]
    wanted = (chosen,) if chosen else CHROMIUM
    return next(filter(None, map(shutil.which, wanted)), None)


def lacking(name: str, project: Project) -> str | None:
    return engine.lacking(project) or (
        None if program_of(name) else "no such browser is installed"
    )


def interpreter_of(name: str, project: Project) -> Interpreter:
    """The browser's CPython, as one of the interpreters that programs are run with.

    Raises Wrong if it cannot be had here.
    """
    if missing := lacking(name, project):
        raise Wrong(f"{name}: {missing}", "npm ci, and install a browser")
    about = json.loads(engine.made(project)[engine.ABOUT].read_text(encoding="utf-8"))
    version = tuple(map(int, about["info"]["python"].split(".")))
    return Interpreter(NAME, version, ("32bit",), name, (), LIBRARY)


def any_interpreter(name: str, project: Project) -> Interpreter:
    """The Python at a path, or in a browser."""
    in_browser = name.partition(":")[0] == NAME
    return interpreter_of(name, project) if in_browser else interpreter(name)


def files_of(program: Path) -> dict[str, str]:
    """The texts of a program and of what it imports from beside it, by name."""
    return {path.name: path.read_text(encoding="utf-8") for path in parts(program)}


def run(program: Path, python: Interpreter, method: str | None, limit: float) -> Run:
    """As `proof.running.run`, in a browser."""
    browser = opened(python.path, here())
    job = {"files": files_of(program), "main": program.name, "timeout": limit * 1000}
    answer = browser.ask(job | {"startMethod": method}, limit + START)
    reason, code = answer["reason"], answer.get("code")
    problems = () if reason == "exit" else (f"ended by {reason}",)
    text = normalized(answer["text"], HOME, LIBRARY)
    return Run(f"$ python {program.name}\n{text}{ending(code or 0)}", problems)
