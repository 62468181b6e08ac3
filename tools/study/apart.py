"""Environments of their own for tools that the project does not depend on."""

import subprocess
import sys
import venv

from proof.project import Project


def python_with(project: Project, name: str) -> str:
    """The Python of an environment in .cache that has what `NAME.txt` here pins."""
    pins = project.root / f"tools/study/{name}.txt"
    folder = project.cache / name
    inside = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    python, ready = str(folder / inside), folder / "ready"
    if not ready.exists() or ready.read_bytes() != pins.read_bytes():
        venv.create(folder, clear=True, with_pip=True)
        install = [python, "-m", "pip", "--quiet", "--disable-pip-version-check"]
        install += ["install", "--require-hashes", "-r", str(pins)]
        subprocess.run(install, check=True)
        ready.write_bytes(pins.read_bytes())
    return python
