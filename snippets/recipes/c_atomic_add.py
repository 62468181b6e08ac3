import os
from ctypes import CDLL, POINTER, c_int, c_void_p, sizeof
from multiprocessing import Process, RawValue
from pathlib import Path
from platform import machine
from subprocess import run
from tempfile import TemporaryDirectory

SOURCE = b"""int add(int *number, int more) {
    return __atomic_add_fetch(number, more, __ATOMIC_SEQ_CST);
}"""
OPTIONS = {"x86_64": f"-m{8 * sizeof(c_void_p)}", "aarch64": "-mno-outline-atomics"}
COMPILE = ["cc", "-shared", "-fPIC", "-nostdlib", *OPTIONS.get(machine(), "").split()]
TIMES, WORKERS = 50_000, 2


def compile_into(folder: str) -> Path:
    library = Path(folder, "add.so")
    command = [*COMPILE, "-x", "c", "-", "-o", library]
    run(command, input=SOURCE, env=os.environ | {"TMPDIR": folder}, check=True)
    return library


def count(library: Path, number: c_int) -> None:
    add = CDLL(str(library)).add
    add.argtypes = POINTER(c_int), c_int
    for _ in range(TIMES):
        add(number, 1)


def main() -> None:
    number = RawValue(c_int)
    with TemporaryDirectory() as folder:
        args = compile_into(folder), number
        workers = [
            Process(target=count, args=args, daemon=True) for _ in range(WORKERS)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    if failed := [worker.exitcode for worker in workers if worker.exitcode]:
        raise ChildProcessError(f"workers ended, exit codes {failed}")
    print(f"{WORKERS} workers counted {TIMES} each, the number is {number.value}")


if __name__ == "__main__":
    main()
