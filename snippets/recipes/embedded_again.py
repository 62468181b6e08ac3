import os
import sys
from contextlib import suppress
from multiprocessing import get_context
from subprocess import PIPE, run
from sysconfig import get_config_var as var
from tempfile import TemporaryDirectory

SOURCE = rb"""#include <Python.h>

int main(int argc, char **argv) {
    PyConfig config;
    if (argc > 1) {
        argv += argc - 2;
        printf("started again: %s %s\n", argv[0], argv[1]);
        return 3;
    }
    PyConfig_InitPythonConfig(&config);
    config.write_bytecode = 0;
    PyConfig_SetBytesString(&config, &config.program_name, argv[0]);
    Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    PyRun_SimpleString("import embedded_again as me; me.main()");
    return Py_FinalizeEx();
}"""
HERE = os.path.dirname(os.path.abspath(__file__))
FLAGS = (
    f"-I{var('INCLUDEPY')} -L{var('LIBDIR')} -L{var('LIBPL')}"
    f" -Wl,-rpath,{var('LIBDIR')} -lpython{var('LDVERSION')}"
    f" {var('LIBS')} {var('SYSLIBS')} {var('LINKFORSHARED')}"
)


def write(number):
    number.value = 7


def main():
    ctx = get_context("spawn")
    number = ctx.RawValue("i")
    worker = ctx.Process(target=write, args=(number,))
    with suppress(BrokenPipeError):
        worker.start()
        worker.join()
    name = os.path.basename(sys.executable)
    print(name, "number", number.value)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        program = os.path.join(folder, "program")
        cc = ["cc", "-x", "c", "-", *FLAGS.split(), "-o", program]
        env = dict(os.environ, TMPDIR=folder, PYTHONPATH=HERE)
        run(cc, input=SOURCE, env=env).check_returncode()
        host = run([program], env=env, stdout=PIPE, text=True)
        print(*sorted(host.stdout.splitlines()), sep="\n")
