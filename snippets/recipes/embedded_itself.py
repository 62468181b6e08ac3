import os
import sys
from multiprocessing import get_context
from subprocess import run
from sysconfig import get_config_var as var
from tempfile import TemporaryDirectory

SOURCE = rb"""#include <Python.h>

int main(int argc, char **argv) {
    PyConfig config;
    PyStatus status;
    if (argc > 1)
        return Py_BytesMain(argc, argv);
    PyConfig_InitPythonConfig(&config);
    config.write_bytecode = 0;
    PyConfig_SetBytesString(&config, &config.program_name, argv[0]);
    status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status))
        Py_ExitStatusException(status);
    int failed = PyRun_SimpleString(
        "import embedded_itself; embedded_itself.main()");
    return Py_FinalizeEx() || failed;
}"""
HERE = os.path.dirname(os.path.abspath(__file__))
FLAGS = (
    f"-I{var('INCLUDEPY')} -L{var('LIBDIR')} -L{var('LIBPL')}"
    f" -Wl,-rpath,{var('LIBDIR')} -lpython{var('LDVERSION')}"
    f" {var('LIBS')} {var('SYSLIBS')} {var('LINKFORSHARED')}"
)


def describe(kept):
    kept.value = os.path.basename(sys.executable).encode()


def main():
    ctx = get_context("spawn")
    name = ctx.Array("c", len(sys.executable))
    worker = ctx.Process(target=describe, args=(name,))
    worker.start()
    worker.join()
    print("exit code", worker.exitcode, "child", name.value)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        program = os.path.join(folder, "program")
        cc = ["cc", "-x", "c", "-", *FLAGS.split(), "-o", program]
        env = dict(os.environ, TMPDIR=folder, PYTHONPATH=HERE)
        run(cc, input=SOURCE, env=env).check_returncode()
        run([program], env=env)
