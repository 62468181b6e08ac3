# /// script
# dependencies = ["numpy", "psutil"]
# ///
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_all_start_methods, get_context
from tempfile import TemporaryDirectory
from threading import Thread

from timing import elsewhere, interleaved, memory, progress, recorded, run, size

SITE = recorded(__file__)
FULL, SMALL = ["nothing", "64 MB", "256 MB", "1 GB"], ["nothing"]
ORDER = ("fork", "spawn", "forkserver")
METHODS = [method for method in ORDER if method in get_all_start_methods()]
MANY = [2, 20, 100]
kept: list[object] = []


def answer(end, package: str) -> None:
    if package:
        __import__(package)
    end.send("here")
    end.recv()


def start(context, argument, look: Callable = str, task: Callable = answer) -> object:
    mine, other = context.Pipe()
    worker = context.Process(target=task, args=(other, argument), daemon=True)
    worker.start()
    mine.recv()
    seen = look(worker.pid)
    mine.send("end")
    worker.join()
    return seen


def start_many(context, number: int) -> None:
    ends, workers = [], []
    for _ in range(number):
        mine, other = context.Pipe()
        worker = context.Process(target=answer, args=(other, ""), daemon=True)
        worker.start()
        other.close()
        ends.append(mine)
        workers.append(worker)
    for end in ends:
        end.recv()
    for end in ends:
        end.send("end")
    for worker in workers:
        worker.join()


def start_threads(number: int) -> None:
    threads = [Thread(target=str) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def start_thread() -> None:
    thread = Thread(target=str)
    thread.start()
    thread.join()


def pool_of_two(context) -> None:
    with context.Pool(2) as pool:
        pool.apply(abs, (-1,))


def contexts(preload: list[str]) -> dict:
    found = {name: get_context(name) for name in METHODS}
    if "forkserver" in found:
        found["forkserver"].set_forkserver_preload(preload)
        start(found["forkserver"], "")
    return found


def jobs(package: str, preload: list[str]) -> dict[str, Callable]:
    found = contexts(preload)
    ways = {name: partial(start, context, package) for name, context in found.items()}
    if preload:
        ways.pop("spawn")
    if package:
        return ways
    for name, context in found.items():
        ways[f"Pool(2), {name}"] = partial(pool_of_two, context)
    return ways | {"thread": start_thread}


def many(number: int, full: bool) -> dict:
    found = contexts([])
    ways = {name: partial(start_many, each, number) for name, each in found.items()}
    ways["thread"] = partial(start_threads, number)
    return interleaved(ways, 0, 5 if full else 2)


def in_one_process(package: str, preload: list[str], full: bool) -> dict:
    for name in preload:
        __import__(name)
    return interleaved(jobs(package, preload), 1.5 if full else 0, 9 if full else 2)


def with_interpreters(full: bool) -> dict:
    try:
        from concurrent import interpreters
    except ImportError:
        return {}
    found = jobs("", []) if full else {"thread": start_thread}

    def in_interpreter() -> None:
        interpreter = interpreters.create()
        interpreter.exec("import json")
        interpreter.close()

    found = {"subinterpreter": in_interpreter} | found
    return interleaved(found, 1.5 if full else 0, 9 if full else 2)


def own(call: str) -> dict:
    return elsewhere(sys.executable, "starting", call)


def hold(text: str, form: str) -> None:
    if text == "nothing":
        return
    if form == "objects":
        kept.append([float(number) for number in range(size(text) // 32)])
    else:
        kept.append(bytearray(b"x") * size(text))


def with_data(text: str, form: str, full: bool) -> dict:
    hold(text, form)
    found = {
        name: partial(start, context, "") for name, context in contexts([]).items()
    }
    return interleaved(found, 1 if full else 0, 9 if full else 2)


def read_all(end, reads: bool) -> None:
    max(kept[0])
    end.send("here")
    end.recv()


def private(pid: int) -> int:
    import psutil

    return psutil.Process(pid).memory_full_info().uss


def memory_of(form: str, text: str, package: str, reads: bool) -> dict:
    if package:
        __import__(package)
    hold(text, form)
    found = {}
    for name, context in contexts([package] if package else []).items():
        if reads and name != "fork":  # the others get nothing of the parent's data
            continue
        task, argument = (read_all, True) if reads else (answer, package)
        values = [start(context, argument, private, task) for _ in range(3)]
        found[name] = [sorted(values)[1], min(values), max(values)]
    return found


def turned(columns: dict[str, dict]) -> dict[str, dict]:
    rows: dict[str, dict] = {}
    for column, found in columns.items():
        for row, value in found.items():
            rows.setdefault(row, {})[column] = value
    return rows


def by_imports(full: bool) -> dict:
    columns = {
        "no imports": "in_one_process('', [], {})",
        "NumPy": "in_one_process('numpy', [], {})",
        "NumPy, imported before": "in_one_process('numpy', ['numpy'], {})",
    }
    found = {}
    for column, call in list(columns.items())[: None if full else 1]:
        progress(f"starting: {column}")
        found[column] = own(call.format(full))
    return {"unit": "s", "data": turned(found)}


def by_number(full: bool) -> dict:
    columns = {}
    for number in MANY if full else MANY[:1]:
        progress(f"starting: {number} at once")
        columns[str(number)] = own(f"many({number}, {full})")
    return {"unit": "s", "data": turned(columns)}


def by_data(full: bool) -> dict:
    data: dict[str, dict] = {}
    for form in ("bytes", "objects") if full else ("bytes",):
        columns = {}
        for text in [t for t in (FULL if full else SMALL) if fits(t)]:
            progress(f"starting: {text} of {form}")
            columns[text] = own(f"with_data({text!r}, {form!r}, {full})")
        rows = turned(columns)
        data |= {f"{row}, {form}": points for row, points in rows.items()}
    return {"unit": "s", "data": data}


def fits(text: str) -> bool:
    return text == "nothing" or size(text) * 6 <= memory()


def by_memory(full: bool) -> dict:
    text = "256 MB" if full else "16 MB"
    columns = {
        "no data": "memory_of('', 'nothing', '', False)",
        "with NumPy": "memory_of('', 'nothing', 'numpy', False)",
        "bytes read": f"memory_of('bytes', {text!r}, '', True)",
        "objects read": f"memory_of('objects', {text!r}, '', True)",
    }
    found = {}
    for column, call in columns.items():
        progress(f"starting: memory, {column}")
        found[column] = own(call)
    return {"unit": "B", "data": turned(found)}


@contextmanager
def bytecode_written() -> Iterator[None]:
    before = dict(os.environ)
    with TemporaryDirectory() as folder:
        os.environ["PYTHONPYCACHEPREFIX"] = folder
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)


def measure(full: bool, pythons: tuple[str, ...] = ()) -> dict:
    if not full:
        return measured(full, pythons)
    with bytecode_written():
        return measured(full, pythons)


def measured(full: bool, pythons: tuple[str, ...]) -> dict:
    figures = {
        "start": by_imports(full),
        "many": by_number(full),
        "data": by_data(full),
    }
    if full:
        figures["memory"] = by_memory(full)
    for python in pythons[-1:] if pythons else [sys.executable]:
        found = elsewhere(python, "starting", f"with_interpreters({full})")
        if found:
            data = {row: {"": value} for row, value in found.items()}
            version = elsewhere(python, "timing", "build()")
            figures["interpreters"] = {"unit": "s", "data": data, "python": version}
    return figures


if __name__ == "__main__":
    run(measure, SITE)
