import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from tests.pages import ROOT

SUBPATH = "somewhere"  # the site must not need to stand at the root of a host
COPIED = ("conftest.py", "docs", "mkdocs.yml", "mkdocs.zh.yml", "pyproject.toml")
COPIED += ("requirements.txt", "snippets", "tests")


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
                cwd=ROOT,
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
    """A copy of what the tests and the build read, to break things in."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
            shutil.copytree(source, tmp_path / name, ignore=ignored)
        else:
            shutil.copy(source, tmp_path / name)
    return tmp_path
