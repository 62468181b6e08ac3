import os
from ctypes import CDLL, POINTER, c_int, c_void_p, sizeof
from multiprocessing import RawValue
from pathlib import Path
from platform import machine
from subprocess import run
from tempfile import TemporaryDirectory

from workers import Worker, run_workers

SOURCE = b"""int add(int *number, int more) {
    return __atomic_add_fetch(number, more, __ATOMIC_SEQ_CST);
}"""
OPTIONS = {"x86_64": f"-m{8 * sizeof(c_void_p)}", "aarch64": "-mno-outline-atomics"}
COMPILE = ["cc", "-shared", "-fPIC", "-nostdlib", *OPTIONS.get(machine(), "").split()]
TIMES, WORKERS = 50_000, 2


def count(library: Path, number: c_int) -> None:
    add = CDLL(str(library)).add
    add.argtypes = POINTER(c_int), c_int
    for _ in range(TIMES):
        add(number, 1)


def main() -> None:
    number = RawValue(c_int)
    with TemporaryDirectory() as folder:
        library, env = Path(folder, "add.so"), os.environ | {"TMPDIR": folder}
        command = [*COMPILE, "-x", "c", "-", "-o", library]
        run(command, input=SOURCE, env=env, check=True)
        args = library, number
        run_workers([Worker(target=count, args=args) for _ in range(WORKERS)])
    print(f"{WORKERS} workers added {TIMES} times each: {number.value}")


if __name__ == "__main__":
    main()
