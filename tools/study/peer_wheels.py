"""The Python packages that the pages of `peer_pages` load, from PyPI.

PyYAML has none for the browser there, so it is put together without its part in C.
"""

import json
import re
import shutil
import subprocess
import zipfile
from hashlib import sha256
from pathlib import Path

from proof.project import Project, Wrong
from study.in_browser import PLAIN

LOCKED = "asttokens click decorator docutils executing ipython jedi matplotlib-inline "
LOCKED += "micropip narwhals packaging parso platformdirs prompt-toolkit pure-eval "
LOCKED += "pygments pyodide-http six stack-data traitlets typing-extensions wcwidth"
PINNED = "black comm itsdangerous markdown msgspec mypy-extensions pathspec "
PINNED += "pymdown-extensions python-multipart pytokens tomlkit"
DOWNLOAD = "download --no-deps --only-binary :all: --python-version 3.14 --platform any"
DOWNLOAD += " --platform pyemscripten_2026_0_wasm32 --implementation cp --abi cp314 -d"


def run(folder: Path, *command: str | Path) -> None:
    """Run a command, which must succeed; what it says is not part of the table."""
    ran = subprocess.run(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if ran.returncode:
        raise Wrong(f"{ran.stdout}\n{' '.join(map(str, command))} failed", "see above")


def pinned(project: Project) -> dict[str, str]:
    text = (project.root / "tools/study/peers.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w-]+)==([\w.]+)", text, re.M))


def download(python: Path, folder: Path, package: Path, pins: dict[str, str]) -> None:
    """The packages that the pages load, as the Pyodide of that package has them, or as
    they are pinned."""
    lock = json.loads((package / "pyodide-lock.json").read_text("utf-8"))["packages"]
    wanted = [f"{name}=={lock[name]['version']}" for name in LOCKED.split()]
    wanted += [f"{name}=={pins[name]}" for name in PINNED.split()]
    wanted.append(f"marimo-base=={pins['marimo']}")
    run(folder, python, "-m", "pip", *DOWNLOAD.split(), folder, *wanted)
    asked = [python, "-c", "import yaml; print(yaml.__file__)"]
    found = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    name = f"pyyaml-{pins['pyyaml']}"
    with zipfile.ZipFile(folder / f"{name}-py3-none-any.whl", "w", 8) as wheel:
        about = Path(found).parents[1] / f"{name}.dist-info/METADATA"
        wheel.write(about, f"{name}.dist-info/METADATA")
        wheel.writestr(f"{name}.dist-info/WHEEL", "Wheel-Version: 1.0\n")
        wheel.writestr(f"{name}.dist-info/RECORD", "")
        for path in Path(found).parent.glob("*.py"):
            wheel.write(path, f"yaml/{path.name}")


def distribution(package: Path, wheels: Path, folder: Path) -> None:
    """Pyodide with these packages beside it, instead of on its own server."""
    folder.mkdir(parents=True)
    for name in PLAIN:
        shutil.copyfile(package / name, folder / name)
    lock = json.loads((package / "pyodide-lock.json").read_text("utf-8"))
    for path in wheels.iterdir():
        shutil.copyfile(path, folder / path.name)
        if entry := lock["packages"].get(project_of(path)):
            entry["file_name"], entry["version"] = path.name, path.name.split("-")[1]
            entry["sha256"] = sha256(path.read_bytes()).hexdigest()
    (folder / "pyodide-lock.json").write_text(json.dumps(lock), encoding="utf-8")


def project_of(wheel: Path) -> str:
    return wheel.name.split("-")[0].replace("_", "-").lower()
