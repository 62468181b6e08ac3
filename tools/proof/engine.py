"""What the browser needs to run programs, beside the modules in `docs/theme/live`.

CPython for WebAssembly comes from the npm package pyodide; `rewrite.mjs` gives it a
second memory. That is done once, in `.cache/live`, for each package and each state of
this tool.
"""

import gzip
import hashlib
import json
import shutil
import subprocess
import zipfile
from pathlib import Path

from proof.project import Project, Wrong, replace

REWRITE = Path(__file__).with_name("rewrite.mjs")
COPIED = ("pyodide.mjs", "pyodide.asm.mjs")
WASM, LIBRARY, ABOUT = "pyodide.asm.wasm", "python_stdlib.zip", "about.json"
STORED = "python_stdlib.zip.wasm"  # hosts compress what is called .wasm, and no .zip
MADE = (*COPIED, WASM, STORED, ABOUT)
PYTHON_FILES = "inbrowser.json"  # some hosts leave out names like __init__.py
LEFT_OUT = "Programs cannot be run in the browser from this build: {}; fix: npm ci"


def lacking(project: Project) -> str | None:
    """What keeps the files from being made, in words, or None."""
    if not (project.root / "node_modules/pyodide" / WASM).is_file():
        return "the npm package pyodide is not installed"
    return None if shutil.which("node") else "there is no Node.js"


def folder(project: Project) -> Path:
    """Where the files are made, for this package and this state of the tool."""
    package = project.root / "node_modules/pyodide"
    digest = hashlib.sha256(REWRITE.read_bytes() + Path(__file__).read_bytes())
    for name in (*COPIED, WASM, LIBRARY):
        digest.update((package / name).read_bytes())
    return project.cache / "live" / digest.hexdigest()[:16]


def made(project: Project) -> dict[str, Path]:
    """The files by their names below `live/pyodide/`.

    Raises Wrong if the package is not one that can be rewritten.
    """
    target = folder(project)
    if not (target / ABOUT).is_file():
        target.mkdir(parents=True, exist_ok=True)
        make(project.root / "node_modules/pyodide", target)
    return {name: target / name for name in MADE}


def megabytes(project: Project) -> str:
    """How much a browser downloads, compressed, before it runs a first program."""
    about = json.loads(made(project)[ABOUT].read_text(encoding="utf-8"))
    return f"{about['gzip'] / 1e6:.1f}"


def make(package: Path, folder: Path) -> None:
    for name in COPIED:
        shutil.copyfile(package / name, folder / name)
    rewrite(package / WASM, folder / WASM)
    store(package / LIBRARY, folder / STORED)
    lock = json.loads((package / "pyodide-lock.json").read_text(encoding="utf-8"))
    files = {name: (folder / name).read_bytes() for name in (*COPIED, WASM, STORED)}
    about = {
        "info": lock["info"],
        "bytes": {name: len(content) for name, content in files.items()},
        "gzip": sum(len(gzip.compress(content, 6)) for content in files.values()),
    }
    replace(folder / ABOUT, json.dumps(about) + "\n")


def python_files(project: Project) -> str:
    """The Python below multiprocessing, as one file: names and texts. `build` changes
    with whatever an interpreter is made of."""
    live = project.docs / "theme/live"
    python, scripts = sorted(live.glob("python/*.py")), sorted(live.glob("*.js"))
    digest = hashlib.sha256(folder(project).name.encode())
    for path in [*python, *scripts]:
        digest.update(path.read_bytes())
    sources = {path.name: path.read_text(encoding="utf-8") for path in python}
    return json.dumps({"build": digest.hexdigest()[:16], "sources": sources})


def rewrite(source: Path, target: Path) -> None:
    ran = subprocess.run(
        ["node", REWRITE, source, target], capture_output=True, text=True
    )
    if ran.returncode:
        raise Wrong(*ran.stderr.strip().splitlines()[-1].split("; fix: ", 1))


def store(source: Path, target: Path) -> None:
    """The standard library without compression of its own: a server's is better."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            new.writestr(zipfile.ZipInfo(entry.filename), old.read(entry))
