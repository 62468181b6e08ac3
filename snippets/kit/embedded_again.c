#include <Python.h>

int main(int argc, char **argv) {
    PyConfig config;
    if (argc > 1) {
        printf("started again: %s %s\n", argv[argc - 2], argv[argc - 1]);
        return 3;
    }
    PyConfig_InitPythonConfig(&config);
    PyConfig_SetBytesString(&config, &config.program_name, argv[0]);
    Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    PyRun_SimpleString("import embedded_again; embedded_again.start_worker()");
    return Py_FinalizeEx();
}
