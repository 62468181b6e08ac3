import os
import sys
from inspect import signature
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory


def attempt(name, options):
    context = get_context("forkserver")
    context.set_forkserver_preload([name], **options)
    child = context.Process(target=os.getpid)
    try:
        child.start()
        child.join()
        print(name, *options.values(), "exit code", child.exitcode)
    except (EOFError, ConnectionError):
        print(name, *options.values(), "not started")


if __name__ == "__main__":
    context = get_context("spawn")
    cases = [("missing", {}), ("broken", {})]
    known = signature(context.set_forkserver_preload).parameters
    if "on_error" in known:
        for choice in "warn", "fail":
            cases.append(("missing", {"on_error": choice}))
    with TemporaryDirectory() as folder:
        Path(folder, "broken.py").write_text("raise ValueError(1)")
        os.environ["PYTHONPATH"] = folder
        os.environ["PYTHONWARNINGS"] = "default::ImportWarning"
        sys.path.append(folder)
        for case in cases:
            outer = context.Process(target=attempt, args=case)
            outer.start()
            outer.join()
