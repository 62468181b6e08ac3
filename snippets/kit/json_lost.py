import json
from multiprocessing import Barrier, Lock
from pathlib import Path
from tempfile import TemporaryDirectory

from json_update import changing
from workers import Worker, run_workers


def add(path, name, both_have_read):
    content = json.loads(path.read_text())
    both_have_read.wait()
    content[name] = 1
    new = path.with_name(f"{name}.new")
    new.write_text(json.dumps(content))
    new.replace(path)


def add_locked(path, name, lock):
    with changing(path, lock) as content:
        content[name] = 1


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path, names = Path(folder, "names.json"), ("ann", "bob")
        for work, shared in (add, Barrier(2)), (add_locked, Lock()):
            path.write_text("{}")
            args = [(path, name, shared) for name in names]
            run_workers([Worker(target=work, args=each) for each in args])
            print(f"{work.__name__}:", len(json.loads(path.read_text())), "of 2 names")
