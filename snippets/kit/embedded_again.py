import os
import sys
from contextlib import suppress
from multiprocessing import get_context
from subprocess import PIPE, run
from tempfile import TemporaryDirectory

from embedded_build import cc

SOURCE = """#include <Python.h>

int main(int argc, char **argv) {
    PyConfig config;
    if (argc > 1) {
        printf("started again: %s %s\\n", argv[argc - 2], argv[argc - 1]);
        return 3;
    }
    PyConfig_InitPythonConfig(&config);
    PyConfig_SetBytesString(&config, &config.program_name, argv[0]);
    Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    PyRun_SimpleString("import embedded_again; embedded_again.start_worker()");
    return Py_FinalizeEx();
}"""


def start_worker():
    print("this is", os.path.basename(sys.executable))
    worker = get_context("spawn").Process(target=print, args=("this is a worker",))
    with suppress(BrokenPipeError):
        worker.start()
        worker.join()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        env = os.environ | {"PYTHONPATH": os.path.dirname(os.path.abspath(__file__))}
        program = run([cc(SOURCE, folder)], env=env, stdout=PIPE, text=True)
        print(*sorted(program.stdout.splitlines()), sep="\n")
