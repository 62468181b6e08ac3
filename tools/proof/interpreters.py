"""The CPythons that programs are run with, on this machine and in the record."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from proof.outputs import BUILDS, PLATFORMS, Where
from proof.project import Wrong

PLACES = ("linux", *PLATFORMS, "browser")
# the words of outputs that hold on a platform, where these are not its name
WORDS = {"linux": [], "wine": ["windows", "wine"], "browser": ["wasm"]}
OLDEST = (3, 11)  # the first Python the programs are written for
NAME = re.compile(
    rf"(?P<place>{'|'.join(PLACES)})-(?P<version>\d+\.\d+\.\d+)"
    rf"(?P<builds>(-({'|'.join(BUILDS)}))*)"
)
PROBE = """
import json, os, sys, sysconfig
try:
    import multiprocessing, _multiprocessing
    methods = multiprocessing.get_all_start_methods()
except ImportError:
    methods = []
place = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
if place == "windows":
    import ctypes
    if hasattr(ctypes.WinDLL("ntdll"), "wine_get_version"):
        place = "wine"
builds = ["32bit"] if sys.maxsize < 2**32 else []
if sysconfig.get_config_var("Py_GIL_DISABLED"):
    builds.append("freethreaded")
print(json.dumps({
    "place": place,
    "version": sys.version_info[:3],
    "builds": builds,
    "methods": sorted(methods),
    "library": os.path.dirname(os.__file__),
}))
"""


@dataclass(frozen=True)
class Interpreter:
    """A CPython: its platform, version and builds.

    One that is on this machine has the `path` of its program, the start `methods` it
    knows, and the folder of its standard `library`.
    """

    place: str
    version: tuple[int, ...]
    builds: tuple[str, ...] = ()
    path: str = field(default="", compare=False)
    methods: tuple[str, ...] = field(default=(), compare=False)
    library: str = field(default="", compare=False)

    def __str__(self) -> str:
        """The name that the record gives it: `linux-3.14.0-32bit`."""
        version = ".".join(map(str, self.version))
        return "-".join([self.place, version, *self.builds])

    @property
    def default(self) -> str | None:
        """The start method that it takes where a program names none."""
        if self.place != "linux":
            return "spawn"
        return "fork" if self.version < (3, 14) else "forkserver"

    def where(self, method: str | None) -> Where:
        """Where a run is made; without a method, by this Python's own."""
        words = frozenset([*self.builds, *WORDS.get(self.place, [self.place])])
        return Where(self.version, method or self.default, words)


def in_order(pythons: Iterable[Interpreter]) -> list[Interpreter]:
    """As they are shown and written: by platform, builds and version."""
    return sorted(pythons, key=lambda p: (PLACES.index(p.place), p.builds, p.version))


@cache
def named(name: str) -> Interpreter:
    """An interpreter by its name in the record.

    Raises Wrong for a text that is no such name.
    """
    match = NAME.fullmatch(name)
    if not match:
        raise Wrong(f"'{name}' names no interpreter", "write it as linux-3.13.0")
    version = tuple(map(int, match["version"].split(".")))
    builds = tuple(filter(None, match["builds"].split("-")))
    return Interpreter(match["place"], version, builds)


@cache
def interpreter(path: str = sys.executable) -> Interpreter:
    """Ask the Python at `path` what it is.

    Raises Wrong if it is none that can run the programs.
    """
    found = shutil.which(path)
    if not found:
        raise Wrong(f"{path}: no such program", "name a Python")
    path = os.path.abspath(found)
    try:
        answer = subprocess.run([path, "-c", PROBE], capture_output=True, timeout=60)
        told = json.loads(answer.stdout)
        version = tuple(told["version"])
    except (OSError, LookupError, subprocess.TimeoutExpired, ValueError):
        raise Wrong(
            f"{path}: does not answer as a Python does", "name one that starts"
        ) from None
    if version < OLDEST:
        raise Wrong(
            f"{path}: is Python {'.'.join(map(str, version))}",
            f"name one from {'.'.join(map(str, OLDEST))} on",
        )
    builds, methods = tuple(told["builds"]), tuple(told["methods"])
    return Interpreter(told["place"], version, builds, path, methods, told["library"])
