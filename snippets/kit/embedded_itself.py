import os
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory

import embedded_app
from embedded_build import cc

SOURCE = """#include <Python.h>

int main(int argc, char **argv) {
    if (argc > 1)
        return Py_BytesMain(argc, argv);
    PyConfig config;
    PyConfig_InitPythonConfig(&config);
    PyConfig_SetBytesString(&config, &config.program_name, argv[0]);
    PyStatus status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status))
        Py_ExitStatusException(status);
    int failed = PyRun_SimpleString(
        "import embedded_app; embedded_app.main()");
    return Py_FinalizeEx() || failed;
}"""


def main() -> None:
    with TemporaryDirectory() as folder:
        program = cc(SOURCE, folder)
        modules = str(Path(embedded_app.__file__).parent)
        run([program], env=os.environ | {"PYTHONPATH": modules}, check=True)


if __name__ == "__main__":
    main()
