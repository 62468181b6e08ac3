"""Runs pytest in forks of one process that has imported it, its plugins and conftest.

Reads a line of JSON for each run, the arguments, and answers with one: exit code and
what was printed.
"""

import json
import os
import sys
import tempfile
from importlib.metadata import entry_points

import pytest

from proof.interpreters import interpreter
from tests import conftest  # noqa: F401

for plugin in entry_points(group="pytest11"):
    plugin.load()
interpreter()

for line in sys.stdin:
    with tempfile.TemporaryFile() as said:
        pid = os.fork()
        if pid == 0:
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(said.fileno(), 1), os.dup2(said.fileno(), 2)
            os._exit(pytest.main(json.loads(line)))
        status = None
        while status is None:  # also what a program left, if this is process 1
            ended, code = os.wait()
            status = code if ended == pid else None
        said.seek(0)
        answer = os.waitstatus_to_exitcode(status), said.read().decode()
    print(json.dumps(answer), flush=True)
