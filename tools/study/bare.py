"""Starts programs two at a time and compares nothing: what `bench` measures against.

Reads lines of JSON, each a command and the environment to add.
"""

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor


def start(line: str) -> None:
    command, environment = json.loads(line)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            command,
            cwd=folder,
            env=os.environ | environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )


if __name__ == "__main__":
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(start, sys.stdin))
