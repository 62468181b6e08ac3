# /// script
# dependencies = ["numpy", "joblib", "pyarrow"]
# ///
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy

sys.path.append(str(Path(__file__).resolve().parents[1] / "kit"))
from shared_arrays import shared_zeros

METHOD = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
CONTEXT = get_context(METHOD)
CONTEXT.set_forkserver_preload(["numpy"])
WORKERS = 2
Job = Callable[[], object]
Way = Callable[[numpy.ndarray, bool], Iterator[Job]]
held: dict[str, object] = {}


def work(part: numpy.ndarray, change: bool) -> object:
    if change:
        part *= 2
        return part
    return part.sum()


def joined(results: list, change: bool) -> object:
    return numpy.concatenate(results) if change else sum(results)


def halves(data: numpy.ndarray, change: bool) -> list[tuple]:
    return [(part, change) for part in numpy.array_split(data, WORKERS)]


def ends(size: int) -> list[tuple[int, int]]:
    cuts = [size * k // WORKERS for k in range(WORKERS + 1)]
    return list(zip(cuts, cuts[1:], strict=False))


def work_on(part: tuple) -> object:
    return work(*part)


@contextmanager
def pool_map(data: numpy.ndarray, change: bool) -> Iterator[Job]:
    with CONTEXT.Pool(WORKERS) as pool:
        yield lambda: joined(pool.map(work_on, halves(data, change), 1), change)


@contextmanager
def executor(data: numpy.ndarray, change: bool) -> Iterator[Job]:
    with ProcessPoolExecutor(WORKERS, CONTEXT) as pool:
        yield lambda: joined(list(pool.map(work_on, halves(data, change))), change)


def from_queue(tasks, results) -> None:
    for number, part, change in iter(tasks.get, None):
        results.put((number, work(part, change)))


@contextmanager
def queue(data: numpy.ndarray, change: bool) -> Iterator[Job]:
    tasks, results = CONTEXT.Queue(), CONTEXT.Queue()
    with started(from_queue, [(tasks, results)] * WORKERS):

        def job() -> object:
            for number, (part, _) in enumerate(halves(data, change)):
                tasks.put((number, part, change))
            found = dict(results.get() for _ in range(WORKERS))
            return joined([found[k] for k in range(WORKERS)], change)

        yield job
        for _ in range(WORKERS):
            tasks.put(None)


def from_pipe(end) -> None:
    for part, change in iter(end.recv, None):
        end.send(work(part, change))


@contextmanager
def pipe(data: numpy.ndarray, change: bool) -> Iterator[Job]:
    pipes = [CONTEXT.Pipe() for _ in range(WORKERS)]
    own = [end for end, _ in pipes]
    with started(from_pipe, [(other,) for _, other in pipes]):

        def job() -> object:
            for end, part in zip(own, halves(data, change), strict=True):
                end.send(part)
            return joined([end.recv() for end in own], change)

        yield job
        for end in own:
            end.send(None)


@contextmanager
def started(target: Callable, args: list[tuple]) -> Iterator[None]:
    workers = [CONTEXT.Process(target=target, args=each, daemon=True) for each in args]
    for worker in workers:
        worker.start()
    yield
    for worker in workers:
        worker.join()


def on_proxy(task: tuple) -> None:
    proxy, key, change = task
    proxy[key] = work(proxy[key], change)


@contextmanager
def manager(data: numpy.ndarray, change: bool) -> Iterator[Job]:
    with CONTEXT.Manager() as server, CONTEXT.Pool(WORKERS) as pool:
        proxy = server.dict()
        keys = [(proxy, key, change) for key in range(WORKERS)]

        def job() -> object:
            for key, (part, _) in enumerate(halves(data, change)):
                proxy[key] = part
            pool.map(on_proxy, keys, 1)
            return joined([proxy[key] for key in range(WORKERS)], change)

        yield job


def hold(key: str, what: object) -> None:
    held[key] = what


def on_slice(task: tuple) -> float | None:
    first, last, change = task
    array = held["array"]
    if change:
        array[first:last] = [2 * number for number in array[first:last]]
        return None
    return sum(array[first:last])


@contextmanager
def array_slices(data: numpy.ndarray, change: bool) -> Iterator[Job]:
    array = CONTEXT.Array("d", data.size)
    parts = [(*cut, change) for cut in ends(data.size)]
    with CONTEXT.Pool(WORKERS, hold, ("array", array)) as pool:

        def job() -> object:
            array[:] = data.tolist()
            sums = pool.map(on_slice, parts, 1)
            return numpy.array(array[:]) if change else sum(sums)

        yield job


def on_block(task: tuple) -> float | None:
    first, last, change = task
    part = held["shared"].array[first:last]
    result = work(part, change)
    return None if change else result


def block_job(pool, array, data, change: bool, copied: bool) -> Job:
    parts = [(*cut, change) for cut in ends(data.size)]

    def job() -> object:
        if copied:
            array[:] = data
        sums = pool.map(on_block, parts, 1)
        if change:
            return array.copy() if copied else None
        return sum(sums)

    return job


@contextmanager
def in_place(data: numpy.ndarray, change: bool, copied: bool = False) -> Iterator[Job]:
    with (
        shared_zeros(data.shape, data.dtype) as shared,
        CONTEXT.Pool(WORKERS, hold, ("shared", shared)) as pool,
    ):
        shared.array[:] = data
        yield block_job(pool, shared.array, data, change, copied)


def copied_in(data: numpy.ndarray, change: bool) -> Iterator[Job]:
    return in_place(data, change, copied=True)


def on_file(task: tuple) -> float | None:
    path, first, last, change = task
    mode = "r+" if change else "r"
    result = work(numpy.load(path, mmap_mode=mode)[first:last], change)
    return None if change else result


@contextmanager
def mapped_file(data: numpy.ndarray, change: bool) -> Iterator[Job]:
    with TemporaryDirectory() as folder, CONTEXT.Pool(WORKERS) as pool:
        path = Path(folder, "data.npy")
        parts = [(path, *cut, change) for cut in ends(data.size)]

        def job() -> object:
            numpy.save(path, data)
            sums = pool.map(on_file, parts, 1)
            return numpy.load(path) if change else sum(sums)

        yield job


def send_sum(end, part: numpy.ndarray) -> None:
    end.send(part.sum())


@contextmanager
def inherited(data: numpy.ndarray, change: bool) -> Iterator[Job]:
    fork = get_context("fork")

    def job() -> object:
        pipes = [fork.Pipe(duplex=False) for _ in range(WORKERS)]
        workers = [
            fork.Process(target=send_sum, args=(other, part), daemon=True)
            for (_, other), (part, _) in zip(pipes, halves(data, False), strict=True)
        ]
        for worker in workers:
            worker.start()
        found = [end.recv() for end, _ in pipes]
        for worker in workers:
            worker.join()
        return sum(found)

    yield job


def on_arrow(task: tuple) -> float:
    import pyarrow

    path, first, last = task
    with pyarrow.memory_map(path) as file:
        table = pyarrow.ipc.open_file(file).get_batch(0)
        return work(table.column(0).to_numpy()[first:last], False)


@contextmanager
def arrow(data: numpy.ndarray, change: bool) -> Iterator[Job]:
    import pyarrow

    with TemporaryDirectory() as folder, CONTEXT.Pool(WORKERS) as pool:
        path = str(Path(folder, "data.arrow"))
        parts = [(path, *cut) for cut in ends(data.size)]
        batch = pyarrow.record_batch([pyarrow.array(data)], ["data"])

        def job() -> object:
            with pyarrow.ipc.new_file(path, batch.schema) as file:
                file.write(batch)
            return sum(pool.map(on_arrow, parts, 1))

        yield job


@contextmanager
def joblib_memmap(data: numpy.ndarray, change: bool) -> Iterator[Job]:
    from joblib import Parallel, delayed
    from joblib.externals.loky import get_reusable_executor

    def job() -> object:
        function = delayed(doubled if change else work)
        tasks = [function(part, False) for part, _ in halves(data, False)]
        return joined(pool(tasks), change)

    with Parallel(n_jobs=WORKERS) as pool:
        yield job
    get_reusable_executor().shutdown(wait=True)


def doubled(part: numpy.ndarray, _: bool) -> numpy.ndarray:
    return part * 2


WAYS: dict[str, Way] = {
    "SharedMemory, in place": in_place,
    "SharedMemory, copied": copied_in,
    "mapped file": mapped_file,
    "Arrow IPC": arrow,
    "fork": inherited,
    "joblib": joblib_memmap,
    "Pipe": pipe,
    "Queue": queue,
    "Pool.map": pool_map,
    "Executor": executor,
    "Manager": manager,
    "Array slices": array_slices,
}


def ways(change: bool) -> dict[str, Way]:
    missing = {"Arrow IPC", "fork"} if change else set()
    if "fork" not in get_all_start_methods():
        missing.add("fork")
    return {name: way for name, way in WAYS.items() if name not in missing}


def check(job: Job, data: numpy.ndarray, change: bool) -> None:
    found = job()
    if found is None:
        return
    wanted = data * 2 if change else data.sum()
    if not numpy.allclose(found, wanted):
        raise ArithmeticError(f"{found} is not {wanted}")


if __name__ == "__main__":
    for change in (False, True):
        print("changed:" if change else "read:", ", ".join(ways(change)))
