import os
from ctypes import CDLL, POINTER, c_int, c_void_p, sizeof
from multiprocessing import Process, Value
from platform import machine
from subprocess import run
from tempfile import TemporaryDirectory

SOURCE = b"""int add(int *number, int more) {
    return __atomic_add_fetch(number, more, __ATOMIC_SEQ_CST);
}"""
BITS = {"x86_64": [f"-m{8 * sizeof(c_void_p)}"]}.get(machine(), [])
CC = ["cc", "-shared", "-fPIC", "-nostdlib", *BITS]


def compiled(folder):
    library = f"{folder}/add.so"
    command = [*CC, "-x", "c", "-", "-o", library]
    env = dict(os.environ, TMPDIR=folder)
    run(command, input=SOURCE, env=env).check_returncode()
    return library


def count(library, number):
    add = CDLL(library).add
    add.argtypes = POINTER(c_int), c_int
    for _ in range(50_000):
        add(number, 1)


if __name__ == "__main__":
    number = Value("i", lock=False)
    with TemporaryDirectory() as folder:
        shared = compiled(folder), number
        workers = []
        for _ in range(2):
            worker = Process(target=count, args=shared, daemon=True)
            worker.start()
            workers.append(worker)
        print("expected", 2 * 50_000)
        for worker in workers:
            worker.join()
    print("number", number.value)
