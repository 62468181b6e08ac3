import os
import sys
from multiprocessing import get_context, set_executable
from subprocess import run
from sysconfig import get_config_var as var
from tempfile import TemporaryDirectory

SOURCE = rb"""#include <Python.h>

int main(int argc, char **argv) {
    PyConfig config;
    PyStatus status;
    if (argc > 1)
        return 3;
    PyConfig_InitPythonConfig(&config);
    config.write_bytecode = 0;
    PyConfig_SetBytesString(&config, &config.program_name, argv[0]);
    status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status))
        Py_ExitStatusException(status);
    int failed = PyRun_SimpleString("import embedded; embedded.main()");
    return Py_FinalizeEx() || failed;
}"""
HERE = os.path.dirname(os.path.abspath(__file__))
FLAGS = (
    f"-I{var('INCLUDEPY')} -L{var('LIBDIR')} -L{var('LIBPL')}"
    f" -Wl,-rpath,{var('LIBDIR')} -lpython{var('LDVERSION')}"
    f" {var('LIBS')} {var('SYSLIBS')} {var('LINKFORSHARED')}"
)


def count(number):
    for _ in range(1000):
        with number.get_lock():
            number.value += 1


def main():
    name = os.path.basename(sys.executable)
    print("sys.executable", name)
    set_executable(os.environ["REAL_PYTHON"])
    for method in "spawn", "forkserver":
        ctx = get_context(method)
        number = ctx.Value("i")
        worker = ctx.Process(target=count, args=(number,))
        worker.start()
        count(number)
        worker.join()
        print(method, "expected", 2 * 1000, "number", number.value)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        program = os.path.join(folder, "program")
        cc = ["cc", "-x", "c", "-", *FLAGS.split(), "-o", program]
        env = dict(os.environ, TMPDIR=folder, PYTHONPATH=HERE)
        run(cc, input=SOURCE, env=env).check_returncode()
        run([program], env={**env, "REAL_PYTHON": sys.executable})
