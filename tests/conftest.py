import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from tests.copies import copy_tree
from tests.pages import ROOT

SUBPATH = "somewhere"  # the site must not need to stand at the root of a host


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
    copy_tree(tmp_path)
    return tmp_path
