"""The pages that `peers` compares, made in folders that a server of files can serve.

JupyterLite and marimo come from `peers.txt` and load nothing from elsewhere: Pyodide is
npm's, and the Python packages that they load are PyPI's.
"""

import json
import shutil
import textwrap
import zlib
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from proof import browser
from proof.project import Project
from study.apart import python_with
from study.copies import change
from study.counted import Site
from study.in_browser import PLAIN
from study.peer_wheels import distribution, download, pinned, project_of, run

MARIMOS = "314.0.0"  # the Pyodide that marimo asks for
EXPORT = "--mode edit --offline --no-sandbox --force -o"
PROGRAM = """\
import time; kept = []
print("shown", 6 * 7)
def child(): kept.append(1)
def added():
    total = 0
    for _ in range(10_000_000): total += 1
if __name__ == "__main__":
    began = time.perf_counter()
    added()
    print("loop:", time.perf_counter() - began)
    try:
        from multiprocessing import Process
        process = Process(target=child)
        process.start()
        process.join()
        whose = "its caller's" if kept else "its own"
        print("Process:", whose, "memory, exit code", process.exitcode)
    except Exception as error:
        print("Process:", f"{type(error).__name__}: {error}")
    try:
        from multiprocessing import Value
        value = Value("i", 0)
        with value: value.value += 1
        print("Value:", "changed" if value.value == 1 else "unchanged")
    except Exception as error:
        print("Value:", f"{type(error).__name__}: {error}")
"""
PLAIN_PAGE = """<!doctype html><meta charset=utf-8><pre></pre><script type=module>
import { loadPyodide } from "./pyodide.mjs"
const python = await loadPyodide(), shown = document.querySelector("pre")
python.setStdout({ batched: (line) => shown.append(line, "\\n") })
for (const part of PARTS) {
  python.runPython(part)
  await new Promise((resolve) => setTimeout(resolve, 100)) // in which it is shown
}
</script>"""
MARIMO = """
import os, sys
from marimo._cli.cli import main
from playwright.async_api import BrowserType
os.environ["PATH"] = os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"]
launch, program = BrowserType.launch, sys.argv.pop(1)
BrowserType.launch = lambda self: launch(self, executable_path=program)
main()
"""


@dataclass(frozen=True)
class Peer:
    """`path` is that of its page, with the program; `button` is pressed to run it."""

    name: str
    version: str
    folder: Path
    path: str = ""
    button: str = ""


def made(project: Project, folder: Path) -> list[Peer]:
    """Make the pages of the others below a folder; this site is built already."""
    python, pins = Path(python_with(project, "peers")), pinned(project)
    for name in "plain", "lite", "wheels", "index", "npm":
        (folder / name).mkdir()
    npm = (shutil.which("npm"), "install", "--prefix", ".")
    run(folder / "npm", *npm, f"pyodide@{MARIMOS}")
    package = project.root / "node_modules/pyodide"
    download(python, folder / "wheels", package, pins)
    return [
        playground(project.root / "site"),
        plain(package, folder / "plain"),
        jupyterlite(python, package, folder, pins["jupyterlite-core"]),
        marimo(python, folder / "npm/node_modules/pyodide", folder, pins["marimo"]),
    ]


def playground(folder: Path) -> Peer:
    code = urlsafe_b64encode(zlib.compress(PROGRAM.encode(), wbits=-15)).decode()
    address = f"en/playground/#code={code.strip('=')}"
    return Peer("this site", "-", folder, address, ".playground button.run")


def plain(package: Path, folder: Path) -> Peer:
    """The example in Pyodide's README, which shows what each part prints."""
    parts = PROGRAM.replace("\nif", "\0if", 1).split("\0")
    page = PLAIN_PAGE.replace("PARTS", json.dumps(parts))
    (folder / "index.html").write_text(page, encoding="utf-8")
    for name in PLAIN:
        shutil.copyfile(package / name, folder / name)
    version = json.loads((package / "package.json").read_text("utf-8"))["version"]
    return Peer("Pyodide", version, folder)


def jupyterlite(python: Path, package: Path, folder: Path, version: str) -> Peer:
    """JupyterLite's smallest page, a console."""
    distribution(package, folder / "wheels", folder / "lite/static/pyodide")
    (comm,) = (folder / "wheels").glob("comm-*")
    jupyter = [python, "-m", "jupyterlite_core", "build", "--apps", "repl"]
    run(folder / "lite", *jupyter, "--piplite-wheels", comm, "--output-dir", "built")
    path = f"repl/index.html?kernel=python&code={quote(PROGRAM)}"
    return Peer("JupyterLite", version, folder / "lite/built", path)


def marimo(python: Path, package: Path, folder: Path, version: str) -> Peer:
    """A notebook of one cell, which is run when the page is opened."""
    notebook, built = folder / "notebook.py", folder / "marimo"
    cell = textwrap.indent(PROGRAM, "    ")
    text = f"import marimo\napp = marimo.App()\n@app.cell\ndef _():\n{cell}    return\n"
    notebook.write_text(text, encoding="utf-8")
    distribution(package, folder / "wheels", folder / "index/pyodide")
    for wheel in (folder / "wheels").iterdir():
        page = folder / f"index/simple/{project_of(wheel)}/index.html"
        page.parent.mkdir(parents=True)
        link = f'<!doctype html><a href="../../pyodide/{wheel.name}">{wheel.name}</a>'
        page.write_text(link, encoding="utf-8")
    index = Site(folder / "index")
    command = [python, "-c", MARIMO, browser.program_of(browser.NAME)]
    command += ["export", "html-wasm", notebook, *EXPORT.split(), built]
    command += ["--pyodide-index-url", f"{index.address}pyodide/"]
    run(folder, *command, "--pypi-index-url", f"{index.address}simple/")
    index.close()
    change(built, "index.html", '"auto_instantiate": false', '"auto_instantiate": true')
    return Peer("marimo", version, built)
